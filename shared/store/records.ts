import type { MessageRef } from '../mail.ts'
import { isUnfinished, mayStep, parseRecord, type DecisionRecord } from '../record.ts'
import { fromChunks, idOfRowKey, rowKey, shardOf, shards, toChunks } from './entity.ts'
import { storage } from './storage-error.ts'
import type { OpenTable } from './tables.ts'

/** A record as it was read: the next write names it, so that of two writers one loses and reads again. */
export interface Stored {
  readonly record: DecisionRecord
  readonly etag: string
}

/** An unfinished record, as patrol finds it. */
export interface Due {
  readonly ref: MessageRef
}

export interface Records {
  get(ref: MessageRef): Promise<Stored | null>
  /**
   * Writes `next` over `before` (null: there is none yet). Null where somebody else wrote first.
   * @throws TypeError where the table of allowed steps has no such step
   */
  write(next: DecisionRecord, before: Stored | null): Promise<Stored | null>
  /** Ids of all records of a mailbox, by one key-only scan. */
  ids(mailbox: string): Promise<ReadonlySet<string>>
  /** Unfinished records whose next try has come, at most `most`. */
  due(now: number, most: number): Promise<readonly Due[]>
}

/** Unfinished records without a next try of their own are driven after this many milliseconds. */
export const firstTryMs = 60_000

export function createRecords(open: OpenTable): Records {
  async function write(next: DecisionRecord, before: Stored | null): Promise<Stored | null> {
    if (before !== null && !mayStep(before.record, next)) throw new TypeError(noSuchStep(before.record, next))
    const unfinished = isUnfinished(next)
    // The row of what is unfinished comes before the record and goes after its end: a stray row is harmless.
    if (unfinished) await mark(next)
    const table = await open('records')
    const entity = { partitionKey: next.where.mailbox, rowKey: rowKey(next.where.id), ...columns(next) }
    const answer = await storage(() =>
      before === null
        ? table.createEntity(entity)
        : table.updateEntity(entity, 'Replace', { etag: before.etag }),
    )
    if (answer === 'lost' || answer === 'not-found') return null
    if (!unfinished && before !== null && isUnfinished(before.record)) await unmark(next.where)
    return { record: next, etag: answer.etag ?? '*' }
  }

  async function mark(record: DecisionRecord): Promise<void> {
    const table = await open('unfinished')
    const next = record.nextTry ?? new Date(Date.parse(record.changedAt) + firstTryMs).toISOString()
    const { mailbox, id } = record.where
    await storage(() =>
      table.upsertEntity(
        { partitionKey: shardOf(mailbox), rowKey: `${mailbox}~${rowKey(id)}`, mailbox, message: id, next },
        'Replace',
      ),
    )
  }

  async function unmark({ mailbox, id }: MessageRef): Promise<void> {
    const table = await open('unfinished')
    await storage(() => table.deleteEntity(shardOf(mailbox), `${mailbox}~${rowKey(id)}`))
  }

  async function get({ mailbox, id }: MessageRef): Promise<Stored | null> {
    const table = await open('records')
    const entity = await storage(() => table.getEntity(mailbox, rowKey(id)))
    if (entity === 'not-found' || entity === 'lost') return null
    return { record: parseRecord(fromChunks(entity)), etag: entity.etag }
  }

  return {
    get,
    write,

    async ids(mailbox) {
      const table = await open('records')
      const ids = new Set<string>()
      const query = { filter: `PartitionKey eq '${mailbox.replaceAll("'", "''")}'`, select: ['rowKey'] }
      await storage(async () => {
        for await (const page of table.listEntities({ queryOptions: query }).byPage({ maxPageSize: 1000 })) {
          for (const { rowKey: key } of page) if (key !== undefined) ids.add(idOfRowKey(key))
        }
      })
      return ids
    },

    async due(now, most) {
      const table = await open('unfinished')
      const found: { ref: MessageRef; key: [string, string] }[] = []
      const before = new Date(now).toISOString()
      await storage(async () => {
        for (const shard of shards) {
          const query = { filter: `PartitionKey eq '${shard}' and next le '${before}'` }
          for await (const entity of table.listEntities({ queryOptions: query })) {
            const { mailbox, message } = entity
            if (typeof mailbox !== 'string' || typeof message !== 'string') continue
            found.push({
              ref: { mailbox, id: message },
              key: [entity.partitionKey ?? '', entity.rowKey ?? ''],
            })
            if (found.length >= most) return
          }
        }
      })
      return found.map(({ ref }) => ({ ref }))
    },
  }
}

function columns(record: DecisionRecord): Record<string, string> {
  return {
    standing: record.standing,
    action: record.action.state,
    changed: record.changedAt,
    ...toChunks(record),
  }
}

function noSuchStep(from: DecisionRecord, to: DecisionRecord): string {
  return `No step from ${from.standing}/${from.action.state} to ${to.standing}/${to.action.state}.`
}
