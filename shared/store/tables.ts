import { TableClient, type TableServiceClientOptions } from '@azure/data-tables'
import type { TokenCredential } from '@azure/identity'
import type { StorageSettings } from '../settings.ts'
import { storage } from './storage-error.ts'

/** One entity: its keys and its columns. */
export interface Row {
  readonly partition: string
  readonly key: string
  readonly columns: Readonly<Record<string, string>>
}

/** A row as it was read. */
export interface FoundRow extends Row {
  readonly etag: string
}

export interface Query {
  readonly partition?: string
  /** Rows whose column `next` is not later than this ISO time. */
  readonly dueBefore?: string
  /** Rows behind this key; rows come in the order of their keys. */
  readonly after?: string
  /** Rows whose columns have these values; names and values are our own words, never from outside. */
  readonly where?: Readonly<Record<string, string>>
  /** Rows of one answer, at most 1,000: what a reader needs who stops early. */
  readonly pageSize?: number
  /** Leaves the columns out: a key-only scan. */
  readonly keysOnly?: boolean
  /** Only these columns. */
  readonly columns?: readonly string[]
}

/**
 * What the product asks of a table. A lost conditional write and a row that is not there are answers, null; all else
 * that goes wrong is a `Failure`.
 */
export interface Table {
  get(partition: string, key: string): Promise<FoundRow | null>
  /** Its etag, or null where the row exists already. */
  create(row: Row): Promise<string | null>
  /** Its etag, or null where the row is another one by now. */
  replace(row: Row, etag: string): Promise<string | null>
  /** Written whatever stood there. */
  put(row: Row): Promise<void>
  /** Changes some columns of a row; nothing happens where it is gone. */
  merge(row: Row): Promise<void>
  /** Nothing happens where it is gone. */
  remove(partition: string, key: string): Promise<void>
  list(query: Query): AsyncIterable<FoundRow>
}

export type OpenTable = (name: string) => Promise<Table>

/** A call that hangs ends by the SDK's own limits; its retries stay below them. */
const options: TableServiceClientOptions = {
  retryOptions: { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 },
}

/** Opens tables by name, each made once where it is missing. */
export function createTables(settings: StorageSettings, credential: () => TokenCredential): OpenTable {
  const opened = new Map<string, Promise<Table>>()

  async function open(name: string): Promise<Table> {
    const client = connect(settings, credential, name)
    await storage(() => client.createTable())
    return tableOf(client)
  }

  return async (name) => {
    const known = opened.get(name)
    if (known !== undefined) return known
    const opening = open(name)
    opened.set(name, opening)
    try {
      return await opening
    } catch (error) {
      opened.delete(name) // the next call tries again
      throw error
    }
  }
}

function tableOf(client: TableClient): Table {
  return {
    async get(partition, key) {
      const entity = await storage(() => client.getEntity(partition, key))
      return typeof entity === 'string' ? null : rowOf(entity)
    },
    async create(row) {
      const answer = await storage(() => client.createEntity(entityOf(row)))
      return typeof answer === 'string' ? null : (answer.etag ?? '*')
    },
    async replace(row, etag) {
      const answer = await storage(() => client.updateEntity(entityOf(row), 'Replace', { etag }))
      return typeof answer === 'string' ? null : (answer.etag ?? '*')
    },
    async put(row) {
      await storage(() => client.upsertEntity(entityOf(row), 'Replace'))
    },
    async merge(row) {
      await storage(() => client.updateEntity(entityOf(row), 'Merge'))
    },
    async remove(partition, key) {
      await storage(() => client.deleteEntity(partition, key))
    },
    async *list(query) {
      const entities = client
        .listEntities({ queryOptions: queryOf(query) })
        .byPage({ maxPageSize: query.pageSize ?? 1000 })
      for (;;) {
        const page = await storage(() => entities.next())
        if (typeof page === 'string' || page.done === true) return
        for (const entity of page.value) yield rowOf(entity)
      }
    },
  }
}

function queryOf({ partition, dueBefore, after, where = {}, keysOnly, columns }: Query): {
  filter?: string
  select?: string[]
} {
  const filters = [
    ...(partition === undefined ? [] : [`PartitionKey eq '${quoted(partition)}'`]),
    ...(after === undefined ? [] : [`RowKey gt '${quoted(after)}'`]),
    ...(dueBefore === undefined ? [] : [`next le '${dueBefore}'`]),
    ...Object.entries(where).map(([name, value]) => `${name} eq '${quoted(value)}'`),
  ]
  return {
    ...(filters.length === 0 ? {} : { filter: filters.join(' and ') }),
    ...(keysOnly === true || columns !== undefined
      ? { select: ['PartitionKey', 'RowKey', ...(columns ?? [])] }
      : {}),
  }
}

function quoted(text: string): string {
  return text.replaceAll("'", "''")
}

function entityOf({ partition, key, columns }: Row): { partitionKey: string; rowKey: string } {
  return { partitionKey: partition, rowKey: key, ...columns }
}

function rowOf(entity: Readonly<Record<string, unknown>>): FoundRow {
  const columns: Record<string, string> = {}
  for (const [name, value] of Object.entries(entity)) if (typeof value === 'string') columns[name] = value
  const { partitionKey: partition = '', rowKey: key = '', etag = '', ...rest } = columns
  return { partition, key, etag, columns: rest }
}

function connect(settings: StorageSettings, credential: () => TokenCredential, name: string): TableClient {
  if (settings.kind === 'connection-string') {
    return TableClient.fromConnectionString(settings.connectionString, name, {
      ...options,
      allowInsecureConnection: settings.connectionString.includes('http://'),
    })
  }
  return new TableClient(settings.tableUrl, name, credential(), options)
}
