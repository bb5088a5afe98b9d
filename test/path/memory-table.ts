import type { OpenTable, Query, Row } from '../../shared/store/tables.ts'
import { placeOf, type Rows } from './rows.ts'

export interface MemoryTablesOptions {
  /** Called before and after everything that a table does. */
  readonly turn: () => Promise<void>
  /** True: writes win whatever stands there, as if there were no ETag. */
  readonly ignoresEtag: boolean
}

/** Tables in memory with the product's own interface: conditional writes, a switch point around each call. */
export function openMemoryTables(rows: Rows, { turn, ignoresEtag }: MemoryTablesOptions): OpenTable {
  let writes = rows.size

  async function around<T>(work: () => T): Promise<T> {
    await turn()
    const result = work()
    await turn()
    return result
  }

  return async (name) => {
    const at = (partition: string, key: string): string => placeOf(name, partition, key)
    const set = (row: Row): string => {
      writes += 1
      const etag = `${writes}-${Math.random()}`
      rows.set(at(row.partition, row.key), { ...row, etag })
      return etag
    }
    return {
      get: (partition, key) => around(() => rows.get(at(partition, key)) ?? null),
      create: (row) => around(() => (rows.has(at(row.partition, row.key)) && !ignoresEtag ? null : set(row))),
      replace: (row, etag) =>
        around(() => {
          const stands = rows.get(at(row.partition, row.key))
          if (stands === undefined) return null
          return stands.etag === etag || ignoresEtag ? set(row) : null
        }),
      put: (row) => around(() => void set(row)),
      merge: (row) =>
        around(() => {
          const stands = rows.get(at(row.partition, row.key))
          if (stands !== undefined) set({ ...row, columns: { ...stands.columns, ...row.columns } })
        }),
      remove: (partition, key) => around(() => void rows.delete(at(partition, key))),
      async *list(query) {
        await turn()
        const { partition = null, after = null } = query
        const behind = partition === null ? null : { partition, key: after }
        yield* [...rows.from(name, partition, behind)].filter((row) => fits(row, query))
      },
    }
  }
}

/** Whether a row is one of those that a query asks for. */
export function fits(row: Row, { partition, dueBefore, after, where = {} }: Query): boolean {
  if (partition !== undefined && row.partition !== partition) return false
  if (after !== undefined && row.key <= after) return false
  if (Object.entries(where).some(([name, value]) => row.columns[name] !== value)) return false
  return dueBefore === undefined || (row.columns['next'] ?? '') <= dueBefore
}
