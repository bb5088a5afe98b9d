import type { OpenTable, Table } from '../../shared/store/tables.ts'

/** Calls of tables that were made, by table and what was asked: `records get`. A listing counts once. */
export type TableCalls = Map<string, number>

/** The same tables, with every call counted. */
export function countedTables(open: OpenTable, calls: TableCalls): OpenTable {
  return async (name) => {
    const table = await open(name)
    const counted =
      <A extends unknown[], T>(what: keyof Table, call: (...args: A) => T) =>
      (...args: A): T => {
        const key = `${name} ${what}`
        calls.set(key, (calls.get(key) ?? 0) + 1)
        return call(...args)
      }
    return {
      get: counted('get', (partition: string, key: string) => table.get(partition, key)),
      create: counted('create', (row) => table.create(row)),
      replace: counted('replace', (row, etag: string) => table.replace(row, etag)),
      put: counted('put', (row) => table.put(row)),
      merge: counted('merge', (row) => table.merge(row)),
      remove: counted('remove', (partition: string, key: string) => table.remove(partition, key)),
      list: counted('list', (query) => table.list(query)),
    } satisfies Table
  }
}
