import type { Print } from '../print.ts'
import type { Reading, UnreadReason, Where } from '../reading.ts'
import type { Grey } from './grey.ts'
import type { Look, Recogniser, Word } from './recognise.ts'
import { bounded, isTooLong } from './text-piece.ts'

/** What is to be read. Name and type were written by the sender; only the name is used, to say where words stand. */
export interface PartRequest {
  readonly name: string
  readonly contentType: string
  /** ISO 639-1, most likely first. */
  readonly languages: readonly string[]
}

/** Something in a part that nobody read. `name` is the part's, with `#page` or `/inner` where it is less than all. */
export interface UnreadPiece {
  readonly name: string
  readonly reason: UnreadReason
}

export interface PartReading {
  readonly readings: readonly Reading[]
  readonly unread: readonly UnreadPiece[]
  /** The page that was asked for; absent where none was, or it is not there. */
  readonly page?: SeenPage
}

/** One page as it was recognised: grey light alone, nothing of the file that it came from, and where its words stand. */
export interface SeenPage {
  readonly picture: Grey
  readonly words: readonly Word[]
}

/** Wants one page to be shown: every other is passed over, and no words are read. */
export interface Wanted {
  readonly where: Where
  page(page: Grey, look: Look): Promise<void>
}

/** True where the page of this print needs no reading. `where`: the place that its words would have. */
export type IsKnown = (print: Print, where: Where) => Promise<boolean>

/** Where readers leave what they find, as they find it: so a reader that is killed has not read in vain. */
export interface Findings {
  reading(reading: Reading): void
  unread(piece: UnreadPiece): void
  /** The next page or piece begins; each has its own time. */
  step(): void
  /** Asks whether a page that looks like this was read before: then it is not recognised. Null where nobody asks. */
  readonly isKnown: IsKnown | null
  readonly recogniser: Recogniser
  /** The one page that is wanted; null where the part is to be read. */
  readonly wanted: Wanted | null
  /** Messages around this part. */
  readonly depth: number
}

/** Leaves the words of one place, no more of them than are read; where something was left out, that is named. */
export function leave(
  found: Findings,
  reading: Pick<Reading, 'where' | 'method' | 'text'> & Partial<Reading>,
  name: string,
): void {
  const { text, cut } = reading
  found.reading({ confidence: 1, ...reading, text: bounded(text) })
  if (cut === true || isTooLong(text)) found.unread({ name, reason: 'cut' })
}

/** Gathers findings in lists, for use without a child process. */
export function gather(recogniser: Recogniser): Findings & { readonly result: PartReading } {
  const readings: Reading[] = []
  const unread: UnreadPiece[] = []
  return {
    reading: (reading) => void readings.push(reading),
    unread: (piece) => void unread.push(piece),
    step: () => {},
    isKnown: null,
    recogniser,
    wanted: null,
    depth: 0,
    result: { readings, unread },
  }
}
