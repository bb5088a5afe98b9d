import { z } from 'zod'
import { maxMessageBytes } from './store/queues.ts'

/** What the `wake` queue carries: which messages of which mailbox may be new. */
export const Wake = z.object({
  mailbox: z.string().min(1).max(200),
  ids: z.array(z.string().min(1).max(1000)).max(2000),
  correlation: z.string().max(100),
  /** What Graph said of the mailbox's subscription, where that is why we were woken. */
  tend: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']).optional(),
  /** Id of the subscription that `tend` is about. */
  subscription: z.string().max(100).optional(),
  /** True where notices of Graph brought these ids. */
  noticed: z.literal(true).optional(),
  /** How often these ids went back because Graph could not answer; only the delay grows by it. */
  again: z.number().int().min(0).default(0),
})
export type Wake = z.infer<typeof Wake>

/** What the `examine` queue carries: one message whose unread parts could still convict. */
export const Examine = z.object({
  mailbox: z.string().min(1).max(200),
  id: z.string().min(1).max(1000),
  correlation: z.string().max(100),
  /** Bytes of all its parts as they were listed, where that is known. */
  bytes: z.number().int().min(0).optional(),
  /** True where every part is read, for a letter like this one is hunted. */
  whole: z.literal(true).optional(),
  again: z.number().int().min(0).default(0),
})
export type Examine = z.infer<typeof Examine>

/** Ids of one mailbox in pieces that stay under the size of a queue message. */
export function wakesOf(mailbox: string, ids: readonly string[], correlation: string): readonly Wake[] {
  const wakes: Wake[] = []
  const room = maxMessageBytes - 1024
  let piece: string[] = []
  let size = 0
  for (const id of ids) {
    const length = Buffer.byteLength(JSON.stringify(id)) + 1
    if (size + length > room) {
      wakes.push({ mailbox, ids: piece, correlation, again: 0 })
      piece = []
      size = 0
    }
    piece.push(id)
    size += length
  }
  if (piece.length > 0) wakes.push({ mailbox, ids: piece, correlation, again: 0 })
  return wakes
}

/** 2, 4, 8 … 60 seconds. */
export function backOff(again: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(again, 6))
}
