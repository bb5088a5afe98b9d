import { z } from 'zod'
import type { PartEvidence } from '../inspect-mail.ts'
import { Print, type PlacedPrint } from '../print.ts'
import type { Evidence, UnreadReason, Where } from '../reading.ts'
import { fromChunks, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** Kept this long. */
export const keepMs = 30 * 24 * 3600 * 1000

/** What was found in a part, and how its pages look. */
export type ReadPart = PartEvidence & { readonly prints: readonly PlacedPrint[] }

const Shape = z.object({
  evidence: z.array(
    z.custom<Evidence>((value) => typeof value === 'object' && value !== null && 'hits' in value),
  ),
  unread: z.array(
    z.object({ name: z.string(), reason: z.custom<UnreadReason>((value) => typeof value === 'string') }),
  ),
  prints: z.array(z.object({ where: z.custom<Where>((value) => typeof value === 'string'), print: Print })),
})

/** Evidence of parts, tenant-wide, by the SHA-256 of their bytes and the versions of reader and detector. */
export interface EvidenceCache {
  get(sha256: string, versions: string, now: number): Promise<ReadPart | null>
  put(sha256: string, versions: string, found: ReadPart, now: number): Promise<void>
}

export function createEvidenceCache(open: OpenTable): EvidenceCache {
  return {
    async get(sha256, versions, now) {
      const table = await open('evidence')
      const row = await table.get(sha256.slice(0, 2), `${sha256}-${versions}`)
      if (row === null || !(Date.parse(row.columns['next'] ?? '') > now)) return null
      return Shape.parse(fromChunks(row.columns))
    },

    async put(sha256, versions, found, now) {
      const table = await open('evidence')
      const next = new Date(now + keepMs).toISOString()
      const columns = { next, ...toChunks(found) }
      await table.put({ partition: sha256.slice(0, 2), key: `${sha256}-${versions}`, columns })
    },
  }
}
