import { rowKey } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** All of them are read and written one by one, some ten rows at most. */
const partition = 'graph'
/** Others write down their waits at the same moment; who loses so often has heard of a later one or is told again. */
const maxTries = 4

/**
 * Until when Graph does not want its services (`users`, `subscriptions`, …) to be called, as any process was told. What
 * holds for one mailbox stands in its own row.
 */
export interface Waits {
  /** Epoch ms, or null where nobody was told to wait. */
  until(service: string): Promise<number | null>
  /** Writes down a wait until this time, epoch ms; of several the longest stands. */
  rest(service: string, until: number): Promise<void>
}

export function createWaits(open: OpenTable): Waits {
  return {
    async until(service) {
      const table = await open('waits')
      const row = await table.get(partition, rowKey(service))
      return row === null ? null : timeOf(row.columns['until'])
    },

    async rest(service, until) {
      const table = await open('waits')
      const next = { partition, key: rowKey(service), columns: { until: new Date(until).toISOString() } }
      for (let tries = 0; tries < maxTries; tries += 1) {
        const before = await table.get(partition, next.key)
        if (before !== null && (timeOf(before.columns['until']) ?? 0) >= until) return
        const etag = before === null ? await table.create(next) : await table.replace(next, before.etag)
        if (etag !== null) return
      }
    },
  }
}

function timeOf(text: string | undefined): number | null {
  const at = Date.parse(text ?? '')
  return Number.isNaN(at) ? null : at
}
