import type { Unread, Where } from './reading.ts'

export type Level = 'clear' | 'suspicious' | 'fake-summons'

/** The mail's own words; `text` is '' only where the evidence is an absence. */
export interface Quote {
  readonly where: Where
  readonly text: string
}

/** A signal's answer. `unknown` means that it could not look; it is never `clear`. */
export type Sighting =
  | { readonly signal: string; readonly state: 'clear' }
  | {
      readonly signal: string
      readonly state: 'found'
      readonly quotes: readonly Quote[]
      /** What the sentence for readers names: domains, hours, counts. */
      readonly values: Readonly<Record<string, string>>
      /** What it added to the score, in the unit of the weights; negative where it mitigates. */
      readonly weight: number
    }
  | { readonly signal: string; readonly state: 'unknown'; readonly why: string }

/** The judgement of one mail. A pure function of the mail, its evidence and the detector's version. */
export interface Verdict {
  readonly level: Level
  /** 0 to 1, rounded to 3 decimals. */
  readonly score: number
  /** Every signal's answer, found ones first, by weight. */
  readonly sightings: readonly Sighting[]
  readonly unread: readonly Unread[]
  /** Version of signals, weights and lexicons together, as the detector names it. */
  readonly detector: string
}
