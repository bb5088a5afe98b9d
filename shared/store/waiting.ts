import type { OpenTable } from './tables.ts'

/** The partition of what waits: the rest of its table is never looked through for it. */
const partition = 'waiting'

/**
 * What waits in a table, a row for each beside its lasting one: written before that, taken away when it is done. However much
 * was done before, these rows alone are looked at.
 */
export interface Waiting {
  /** Due at an ISO time; written whatever stood there. */
  add(key: string, columns: Readonly<Record<string, string>>, dueAt: string): Promise<void>
  /** Columns of those that are due at `now` (epoch ms), at most `most`. */
  due(now: number, most: number): Promise<readonly Readonly<Record<string, string>>[]>
  /** Leaves one alone until an ISO time. */
  putOff(key: string, until: string): Promise<void>
  /** Nothing happens where it is gone. */
  remove(key: string): Promise<void>
}

export function createWaiting(open: OpenTable, name: string): Waiting {
  return {
    async add(key, columns, dueAt) {
      const table = await open(name)
      await table.put({ partition, key, columns: { ...columns, next: dueAt } })
    },

    async due(now, most) {
      const table = await open(name)
      const found: Readonly<Record<string, string>>[] = []
      const dueBefore = new Date(now).toISOString()
      for await (const { columns } of table.list({ partition, dueBefore })) {
        found.push(columns)
        if (found.length >= most) break
      }
      return found
    },

    async putOff(key, until) {
      const table = await open(name)
      await table.merge({ partition, key, columns: { next: until } })
    },

    async remove(key) {
      const table = await open(name)
      await table.remove(partition, key)
    },
  }
}
