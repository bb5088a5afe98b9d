import { z } from 'zod'
import type { Where } from './reading.ts'

const Shape = z.object({
  kind: z.enum(['picture', 'text']),
  bands: z.array(z.string().regex(/^[0-9a-z]{1,16}$/)).max(16),
  body: z.string().max(4_000),
})

/**
 * A letter's fingerprint: how a page looks, or which words a text has. It tells a letter seen before, also where it was
 * made smaller, packed anew or given another name; no word can be read from it.
 */
export interface Print {
  readonly kind: 'picture' | 'text'
  /** Under these it is found: two prints of one letter share at least one of them. */
  readonly bands: readonly string[]
  /** Base64 of what is compared. */
  readonly body: string
}

export const Print: z.ZodType<Print> = Shape

/** A print with the place that the page or text has in its mail. */
export interface PlacedPrint {
  readonly where: Where
  readonly print: Print
}

/** Changes whenever the same letter could give another print: prints of different versions are never compared. */
export const printVersion = '1'
