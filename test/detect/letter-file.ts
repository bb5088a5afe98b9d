/** What a file of `letters/` holds: mail of one language, invented for these tests, as every name and address is. */
export interface LetterFile {
  readonly language: string
  readonly fakes: readonly {
    readonly name: string
    readonly subject?: string | undefined
    readonly text: string
    /** A later mail or one of the wider class: suspicious at least. Without it the letter is a fake summons. */
    readonly wider?: true | undefined
    /** Why it is not found yet; the row fails when it is. */
    readonly yet?: string | undefined
  }[]
  readonly genuine: readonly {
    readonly name: string
    readonly from: string
    readonly subject?: string | undefined
    readonly text: string
    /** Where it quotes a letter it may be suspicious; else it is clear. */
    readonly quotes?: true | undefined
  }[]
}
