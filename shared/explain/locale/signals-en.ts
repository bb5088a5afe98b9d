/** The words of one signal: a short name of what is looked for, and the sentence for a reader when it was seen. */
export interface SignalWords {
  readonly title: string
  /** What we saw in this message, with its `{values}`, then why it matters. */
  readonly sentence: string
  /** True where the message's words would repeat the accusation: they are then not quoted. */
  readonly quiet?: true
}

export const signalsEn: Readonly<Record<string, SignalWords>> = {}
