/** Where words stand: `attachment:NAME#3` is page 3 of the attachment NAME. */
export type Where = 'subject' | 'body' | 'hidden' | `header:${string}` | `attachment:${string}`

/** How text was had. */
export type Method = 'text' | 'html' | 'pdf' | 'ocr' | 'name'

/** Text taken from one place of a mail. It never leaves the reader and the detector: what is kept is `Evidence`. */
export interface Reading {
  readonly where: Where
  readonly method: Method
  readonly text: string
  /** 0 to 1; 1 for text that needed no recognition. */
  readonly confidence: number
  /** True where it was longer than is read and its middle was left out. */
  readonly cut?: true
}

/** One concept of the lexicons, found in one reading. */
export interface Hit {
  /** Concept name, as the lexicon files have it. */
  readonly concept: string
  /** The mail's own words, at most 160 characters. */
  readonly quote: string
  /** Offset in the folded text, so that nearness and order can be judged without the text. */
  readonly at: number
  /** Lexicon language (ISO 639-1) the hit came from. */
  readonly language: string
}

/**
 * What the lexicons found in one reading: all that the judgement sees and all that the cache keeps.
 * `hits` is ordered by `at` and bounded.
 */
export interface Evidence {
  readonly where: Where
  readonly method: Method
  readonly confidence: number
  /** Length of the folded text in characters, and how many words it has. */
  readonly length: number
  readonly words: number
  readonly hits: readonly Hit[]
  /** True where nobody read this very place: it looks like one that was read before, and the words are of that one. */
  readonly known?: true
}

/**
 * Why a part was not read. `not-needed`: it could not have changed the level. `cut`: its beginning and end were read, and
 * what stands between was too long.
 */
export type UnreadReason =
  | 'not-needed'
  | 'cut'
  | 'not-yet'
  | 'too-large'
  | 'too-many'
  | 'encrypted'
  | 'unsupported'
  | 'reference'
  | 'broken'
  | 'timeout'
  | 'memory'
  | 'killed'
  | 'gone'

/** A part, or pages of one, whose words nobody saw. `part` is `Part.id`, or `body`, `hidden` or `subject` for the mail's own text. */
export interface Unread {
  readonly part: string
  readonly name: string
  readonly reason: UnreadReason
}
