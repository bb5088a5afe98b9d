import { z } from 'zod'
import { Print } from '../print.ts'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** Hunts that are open at once; a report beyond them is answered as always and starts none. */
export const mostOpen = 50
/** Mailboxes of one hunt that may wait to be looked at again. */
export const maxLater = 100

const HuntShape = z.object({
  /** Id of the letter whose twins are looked for. */
  letter: z.string(),
  traces: z.object({
    sender: z.string().nullable(),
    subject: z.string().nullable(),
    preview: Print.nullable(),
  }),
  /** ISO times between which a twin was received. `since` moves on with every pass. */
  since: z.string(),
  until: z.string(),
  openedAt: z.string(),
  correlation: z.string(),
  state: z.enum(['open', 'over']),
  /** ISO time before which nobody goes on with it: somebody is at it, or there is nothing to do yet. */
  dueAt: z.string(),
  /** When the pass through all mailboxes began that is under way; null between two passes. */
  passAt: z.string().nullable(),
  /** How far the pass is: which of the shards, and the key behind which it goes on. */
  shard: z.number(),
  after: z.string().nullable(),
  /** How often a step was begun from here and did not end. */
  starts: z.number(),
  /** Mailboxes that could not be looked at yet. */
  later: z.array(z.object({ mailbox: z.string(), at: z.string(), tries: z.number() })).max(maxLater),
  /** Mailboxes looked at, messages read whole, fakes found, mailboxes given up: in all passes. */
  seen: z.number(),
  read: z.number(),
  found: z.number(),
  missed: z.number(),
})

/** A search for the twins of one letter: how far it is, in one row. */
export type Hunt = Readonly<z.infer<typeof HuntShape>>

export interface StoredHunt {
  readonly hunt: Hunt
  readonly etag: string
}

export interface Hunts {
  get(letter: string): Promise<StoredHunt | null>
  /** Hunts that are open, at most `most`. */
  open(most: number): Promise<readonly StoredHunt[]>
  /** Null where somebody else wrote first. `before` null: it is new. */
  write(hunt: Hunt, before: StoredHunt | null): Promise<StoredHunt | null>
}

/** A hunt's row is kept this long after its beginning, so that the same letter is not hunted twice. */
const keptMs = 30 * 24 * 3600_000

export function createHunts(open: OpenTable): Hunts {
  return {
    async get(letter) {
      const table = await open('hunts')
      const row = await table.get('hunts', letter)
      return row === null ? null : { hunt: HuntShape.parse(fromChunks(row.columns)), etag: row.etag }
    },

    async open(most) {
      const table = await open('hunts')
      const found: StoredHunt[] = []
      for await (const { columns, etag } of table.list({ partition: 'hunts', where: { state: 'open' } })) {
        found.push({ hunt: HuntShape.parse(fromChunks(columns)), etag })
        if (found.length >= most) break
      }
      return found
    },

    async write(hunt, before) {
      const table = await open('hunts')
      const next = new Date(Date.parse(hunt.openedAt) + keptMs).toISOString()
      const columns = { state: hunt.state, next, ...toChunks(hunt) }
      const row = { partition: 'hunts', key: hunt.letter, columns }
      const etag = before === null ? await table.create(row) : await table.replace(row, before.etag)
      return etag === null ? null : { hunt, etag }
    },
  }
}
