/** A whole mail, invented for these tests, as every name, number and address in it is. */
export interface NearMiss {
  readonly name: string
  readonly language: string
  readonly from: string
  readonly fromName?: string
  readonly subject: string
  /** How the text comes: as the mail's body, or as the text of a document or of a picture. */
  readonly carrier: 'text' | 'html' | 'pdf' | 'picture' | 'scan'
  /** What the body says where the text is in a part. */
  readonly cover?: string
  readonly text: string
  /**
   * `clear`: it must not be touched. `quotes`: genuine, but it shows a letter of the fraud; suspicious at most.
   * `raised`: of the fraud's wider class; suspicious at least.
   */
  readonly level: 'clear' | 'quotes' | 'raised'
  /** Why it is still judged otherwise; the row fails as soon as it is not. */
  readonly yet?: string
}
