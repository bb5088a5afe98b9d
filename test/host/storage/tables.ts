import { fits } from '../../path/memory-table.ts'
import { placeOf, Rows, type Behind } from '../../path/rows.ts'
import type { FoundRow, Query } from '../../../shared/store/tables.ts'
import { Refusal, type Answer, type Asked } from './answer.ts'

/** Rows of one answer (https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination). */
const mostRows = 1000
const metadata = 'odata.metadata'

/** Azure Tables as the product and its SDK use them: entities of strings, conditional writes, filters of equal and order. */
export function openTables(now: () => number): (asked: Asked) => Answer {
  const tables = new Set<string>()
  const rows = new Rows()
  let writes = 0

  function keep(table: string, row: Pick<FoundRow, 'partition' | 'key' | 'columns'>): Answer {
    writes += 1
    // Azure counts in tenths of a microsecond, and the ETag is the time of the write.
    const time = `${new Date(now()).toISOString().slice(0, -1)}${String(writes % 10_000).padStart(4, '0')}Z`
    const etag = `W/"datetime'${encodeURIComponent(time)}'"`
    rows.set(placeOf(table, row.partition, row.key), {
      ...row,
      columns: { ...row.columns, Timestamp: time },
      etag,
    })
    return { status: 204, headers: { etag } }
  }

  function makeTable(body: Buffer): Answer {
    const { TableName: name = '' } = stringsOf(body)
    if (tables.has(name.toLowerCase())) throw new Refusal(409, 'TableAlreadyExists')
    tables.add(name.toLowerCase())
    return { status: 204, headers: {} }
  }

  function query(table: string, search: URLSearchParams): Answer {
    const wanted = queryOf(search.get('$filter') ?? '')
    const most = Math.min(Number(search.get('$top') ?? mostRows), mostRows)
    const found: FoundRow[] = []
    for (const row of rows.from(table, wanted.partition ?? null, behindOf(wanted, search))) {
      if (!fits(row, wanted)) continue
      if (found.length === most) {
        // The next answer goes on behind the last row of this one.
        const last = found.at(-1) ?? row
        const headers = {
          'x-ms-continuation-nextpartitionkey': encodeURIComponent(last.partition),
          'x-ms-continuation-nextrowkey': encodeURIComponent(last.key),
        }
        return page(found, search, headers)
      }
      found.push(row)
    }
    return page(found, search, {})
  }

  function entity(asked: Asked, table: string, [partition, key]: readonly [string, string]): Answer {
    const stands = rows.get(placeOf(table, partition, key)) ?? null
    const { method, ifMatch } = asked
    if (method === 'GET') {
      if (stands === null) throw new Refusal(404, 'ResourceNotFound')
      return { status: 200, headers: { etag: stands.etag }, json: { [metadata]: table, ...shown(stands) } }
    }
    // Without If-Match a write puts the row there, whatever stood before.
    if (stands === null && (ifMatch !== null || method === 'DELETE'))
      throw new Refusal(404, 'ResourceNotFound')
    if (stands !== null && ifMatch !== null && ifMatch !== '*' && ifMatch !== stands.etag)
      throw new Refusal(412, 'UpdateConditionNotSatisfied')
    switch (method) {
      case 'DELETE':
        rows.delete(placeOf(table, partition, key))
        return { status: 204, headers: {} }
      case 'PUT':
        return keep(table, { partition, key, columns: columnsOf(asked.body) })
      case 'PATCH':
        return keep(table, {
          partition,
          key,
          columns: { ...stands?.columns, ...columnsOf(asked.body) },
        })
    }
    throw new Refusal(405, 'UnsupportedHttpVerb')
  }

  return (asked) => {
    const [, name = '', inside = null] = /^\/([^()]*)(?:\((.*)\))?$/.exec(asked.path) ?? []
    if (name === 'Tables' && asked.method === 'POST') return makeTable(asked.body)
    const table = name.toLowerCase()
    if (!tables.has(table)) throw new Refusal(404, 'TableNotFound')
    const keys = keysOf(inside ?? '')
    if (keys !== null) return entity(asked, table, keys)
    if (asked.method === 'GET') return query(table, asked.search)
    if (asked.method !== 'POST') throw new Refusal(405, 'UnsupportedHttpVerb')
    const { PartitionKey: partition = '', RowKey: key = '' } = stringsOf(asked.body)
    if (rows.has(placeOf(table, partition, key))) throw new Refusal(409, 'EntityAlreadyExists')
    return keep(table, { partition, key, columns: columnsOf(asked.body) })
  }
}

function page(found: readonly FoundRow[], search: URLSearchParams, headers: Answer['headers']): Answer {
  const select = search.get('$select')?.split(',') ?? null
  const value = found.map((row) => {
    const all = Object.entries(shown(row))
    return Object.fromEntries(
      select === null ? all : all.filter(([name]) => name === 'odata.etag' || select.includes(name)),
    )
  })
  return { status: 200, headers, json: { value } }
}

function shown({ partition, key, columns, etag }: FoundRow): Readonly<Record<string, string>> {
  return { 'odata.etag': etag, PartitionKey: partition, RowKey: key, ...columns }
}

/** `PartitionKey='…',RowKey='…'`, in which a quote stands twice. */
function keysOf(inside: string): readonly [string, string] | null {
  const [, partition, key] = /^PartitionKey='((?:[^']|'')*)',RowKey='((?:[^']|'')*)'$/.exec(inside) ?? []
  return partition === undefined || key === undefined ? null : [unquoted(partition), unquoted(key)]
}

function columnsOf(body: Buffer): Readonly<Record<string, string>> {
  const { PartitionKey: _partition, RowKey: _key, ...columns } = stringsOf(body)
  return columns
}

/** The properties of a JSON body; the product writes strings alone. */
function stringsOf(body: Buffer): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {}
  for (const [name, value] of Object.entries(JSON.parse(body.toString('utf8')))) {
    if (typeof value !== 'string') throw new Refusal(501, 'NotPlayed', `The column ${name} is no string.`)
    if (!name.includes('@')) columns[name] = value
  }
  return columns
}

/** The product's query behind the `$filter` that it was written as. */
function queryOf(filter: string): Query {
  let partition
  let after
  let dueBefore
  const where: Record<string, string> = {}
  let rest = filter
  while (rest !== '') {
    const [term = '', name = '', how = '', quoted = ''] =
      /^(\w+) (eq|gt|le) '((?:[^']|'')*)'(?: and |$)/.exec(rest) ?? []
    const value = unquoted(quoted)
    rest = rest.slice(term.length)
    if (name === 'PartitionKey' && how === 'eq') partition = value
    else if (name === 'RowKey' && how === 'gt') after = value
    else if (name === 'next' && how === 'le') dueBefore = value
    else if (name !== '' && how === 'eq') where[name] = value
    else throw new Refusal(501, 'NotPlayed', `The filter ${filter} is not played.`)
  }
  return {
    where,
    ...(partition === undefined ? {} : { partition }),
    ...(after === undefined ? {} : { after }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
  }
}

/** Where a page begins: where the last one ended, or behind the key that the filter names. */
function behindOf({ partition, after }: Query, search: URLSearchParams): Behind | null {
  const last = search.get('NextPartitionKey')
  const key = search.get('NextRowKey')
  if (last !== null && key !== null)
    return { partition: decodeURIComponent(last), key: decodeURIComponent(key) }
  return partition === undefined || after === undefined ? null : { partition, key: after }
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'")
}
