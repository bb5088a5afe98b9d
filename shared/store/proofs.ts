import { z } from 'zod'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** Doubts that a day's row names; the rest is counted. */
export const mostDoubts = 50

const ProofShape = z.object({
  /** UTC day, `2026-11-28`. */
  day: z.string(),
  /** ISO time of the last mailbox that was walked. */
  at: z.string(),
  /** Mailboxes walked so far, by id. */
  mailboxes: z.array(z.string()),
  /** Mailboxes among them that Graph did not show whole: nothing is proven of these. */
  unseen: z.number(),
  /** Messages. */
  listed: z.number(),
  proven: z.number(),
  young: z.number(),
  doubted: z.number(),
  doubts: z.array(z.object({ mailbox: z.string(), message: z.string(), doubt: z.string() })).max(mostDoubts),
})

/** What a day's sample of mailboxes, listed afresh, said about their records. */
export type DayProof = Readonly<z.infer<typeof ProofShape>>

export interface StoredProof {
  readonly proof: DayProof
  readonly etag: string
}

export interface Proofs {
  get(day: string): Promise<StoredProof | null>
  /** False where somebody else wrote first: his result stands. */
  write(proof: DayProof, before: StoredProof | null): Promise<boolean>
}

export function createProofs(open: OpenTable): Proofs {
  return {
    async get(day) {
      const table = await open('proofs')
      const row = await table.get('sample', day)
      return row === null ? null : { proof: ProofShape.parse(fromChunks(row.columns)), etag: row.etag }
    },

    async write(proof, before) {
      const table = await open('proofs')
      const row = { partition: 'sample', key: proof.day, columns: toChunks(proof) }
      return (before === null ? await table.create(row) : await table.replace(row, before.etag)) !== null
    },
  }
}
