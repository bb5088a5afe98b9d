import { randomBytes } from 'node:crypto'
import type { MessageRef } from '../mail.ts'
import { isUnfinished, mayStep, parseRecord, type DecisionRecord } from '../record.ts'
import { fromChunks, idOfRowKey, rowKey, shardOf, shards, toChunks } from './entity.ts'
import { storage } from './storage-error.ts'
import type { OpenTable } from './tables.ts'

/** A record as it was read: the next write names it, so that of two writers one loses and reads again. */
export interface Stored {
  readonly record: DecisionRecord
  readonly etag: string
  /** Key of its row in `unfinished`, null where it needs none. */
  readonly mark: string | null
}

/** One row of `unfinished`. */
export interface Due {
  readonly ref: MessageRef
  readonly mark: string
  /** When it was to be looked at, epoch ms. */
  readonly since: number
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
  /** Rows of `unfinished` whose time has come, at most `most`. */
  due(now: number, most: number): Promise<readonly Due[]>
  /** Leaves a row alone until an ISO time. */
  putOff(due: Due, until: string): Promise<void>
  /** Takes a row away that no record names. */
  forget(due: Due): Promise<void>
}

/** Unfinished records without a next try of their own are driven after this many milliseconds. */
export const firstTryMs = 60_000

/**
 * Records, one per message, keyed by mailbox and immutable id. Only what is unfinished has a row in `unfinished`;
 * it is written before the record and removed after the record's end. Each life of a record has a row of its own,
 * so a writer that is slow to remove its row can never remove the row of a later life.
 */
export function createRecords(open: OpenTable): Records {
  async function write(next: DecisionRecord, before: Stored | null): Promise<Stored | null> {
    if (before !== null && !mayStep(before.record, next)) throw new TypeError(noSuchStep(before.record, next))
    const mark = isUnfinished(next) ? (before?.mark ?? newMark(next.where)) : null
    if (mark !== null) await putMark(next, mark)
    const table = await open('records')
    const entity = { partitionKey: next.where.mailbox, rowKey: rowKey(next.where.id), ...columns(next, mark) }
    const answer = await storage(() =>
      before === null
        ? table.createEntity(entity)
        : table.updateEntity(entity, 'Replace', { etag: before.etag }),
    )
    if (answer === 'lost' || answer === 'not-found') return null
    if (mark === null && before !== null && before.mark !== null)
      await dropMark(next.where.mailbox, before.mark)
    return { record: next, etag: answer.etag ?? '*', mark }
  }

  async function putMark(record: DecisionRecord, mark: string): Promise<void> {
    const table = await open('unfinished')
    const next = record.nextTry ?? new Date(Date.parse(record.changedAt) + firstTryMs).toISOString()
    const { mailbox, id } = record.where
    const entity = { partitionKey: shardOf(mailbox), rowKey: mark, mailbox, message: id, next }
    await storage(() => table.upsertEntity(entity, 'Replace'))
  }

  async function dropMark(mailbox: string, mark: string): Promise<void> {
    const table = await open('unfinished')
    await storage(() => table.deleteEntity(shardOf(mailbox), mark))
  }

  return {
    write,

    async get({ mailbox, id }) {
      const table = await open('records')
      const entity = await storage(() => table.getEntity(mailbox, rowKey(id)))
      if (entity === 'not-found' || entity === 'lost') return null
      const mark = entity['mark']
      return {
        record: parseRecord(fromChunks(entity)),
        etag: entity.etag,
        mark: typeof mark === 'string' && mark !== '' ? mark : null,
      }
    },

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
      const found: Due[] = []
      const until = new Date(now).toISOString()
      await storage(async () => {
        for (const shard of shards) {
          const query = { filter: `PartitionKey eq '${shard}' and next le '${until}'` }
          for await (const { rowKey: mark, ...row } of table.listEntities({ queryOptions: query })) {
            const { mailbox, message, next } = row
            if (typeof mailbox !== 'string' || typeof message !== 'string' || typeof next !== 'string')
              continue
            found.push({ ref: { mailbox, id: message }, mark: mark ?? '', since: Date.parse(next) })
            if (found.length >= most) return
          }
        }
      })
      return found
    },

    async putOff({ ref, mark }, until) {
      const table = await open('unfinished')
      const entity = { partitionKey: shardOf(ref.mailbox), rowKey: mark, next: until }
      await storage(() => table.updateEntity(entity, 'Merge'))
    },

    async forget({ ref, mark }) {
      await dropMark(ref.mailbox, mark)
    },
  }
}

function newMark({ mailbox, id }: MessageRef): string {
  return `${mailbox}~${rowKey(id)}~${randomBytes(6).toString('hex')}`
}

function columns(record: DecisionRecord, mark: string | null): Record<string, string> {
  const { standing, action, changedAt } = record
  return { standing, action: action.state, changed: changedAt, mark: mark ?? '', ...toChunks(record) }
}

function noSuchStep(from: DecisionRecord, to: DecisionRecord): string {
  return `No step from ${from.standing}/${from.action.state} to ${to.standing}/${to.action.state}.`
}
