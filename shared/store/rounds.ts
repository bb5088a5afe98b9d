import { z } from 'zod'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** Mailboxes of one shard that a round may leave unlisted by name; with more of them the whole shard counts as late. */
export const maxExceptions = 500

const RoundShape = z.object({
  kind: z.enum(['usual', 'quick']),
  shard: z.string(),
  /** ISO time: when the walk began that is under way, or else the last one. */
  startedAt: z.string(),
  /** True while mailboxes of the walk are left: the next run of the timer goes on behind `after`. */
  walking: z.boolean(),
  after: z.string().nullable(),
  /** Every mailbox of the shard was listed since this ISO time, but for the exceptions; null: not yet. */
  listedAt: z.string().nullable(),
  /** Mailboxes that the last whole walk saw. */
  mailboxes: z.number(),
  /** Seen and failed so far in the walk that is under way. */
  seen: z.number(),
  failed: z.number(),
  /** Mailboxes among them that are listed every two minutes. */
  quick: z.number(),
  exceptions: z
    .array(
      z.object({
        mailbox: z.string(),
        /** Failure code. */
        code: z.string(),
        listedAt: z.string().nullable(),
        /** ISO time before which it is not asked again. */
        retryAt: z.string(),
      }),
    )
    .max(maxExceptions),
})

/** How far one shard has been listed: one row per shard and kind, in place of a time in each mailbox's row. */
export type Round = Readonly<z.infer<typeof RoundShape>>

export interface Rounds {
  /** All of them, by one request. */
  all(): Promise<readonly Round[]>
  write(round: Round): Promise<void>
}

export function createRounds(open: OpenTable): Rounds {
  return {
    async all() {
      const table = await open('rounds')
      const found: Round[] = []
      for await (const { columns } of table.list({ partition: 'rounds' })) {
        found.push(RoundShape.parse(fromChunks(columns)))
      }
      return found
    },

    async write(round) {
      const table = await open('rounds')
      await table.put({ partition: 'rounds', key: `${round.kind}-${round.shard}`, columns: toChunks(round) })
    },
  }
}

/** A round of a shard in which nothing was listed yet. */
export function newRound(kind: Round['kind'], shard: string): Round {
  return {
    kind,
    shard,
    startedAt: new Date(0).toISOString(),
    walking: false,
    after: null,
    listedAt: null,
    mailboxes: 0,
    seen: 0,
    failed: 0,
    quick: 0,
    exceptions: [],
  }
}
