import { randomBytes } from 'node:crypto'
import type { MessageRef } from '../mail.ts'
import { isUnfinished, mayStep, parseRecord, type DecisionRecord } from '../record.ts'
import { fromChunks, idOfRowKey, rowKey, shardOf, shards, toChunks } from './entity.ts'
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
    const row = { partition: next.where.mailbox, key: rowKey(next.where.id), columns: columns(next, mark) }
    const etag = before === null ? await table.create(row) : await table.replace(row, before.etag)
    if (etag === null) return null
    if (mark === null && before !== null && before.mark !== null)
      await dropMark(next.where.mailbox, before.mark)
    return { record: next, etag, mark }
  }

  async function putMark(record: DecisionRecord, mark: string): Promise<void> {
    const table = await open('unfinished')
    const next = record.nextTry ?? new Date(Date.parse(record.changedAt) + firstTryMs).toISOString()
    const { mailbox, id } = record.where
    await table.put({ partition: shardOf(mailbox), key: mark, columns: { mailbox, message: id, next } })
  }

  async function dropMark(mailbox: string, mark: string): Promise<void> {
    const table = await open('unfinished')
    await table.remove(shardOf(mailbox), mark)
  }

  return {
    write,

    async get({ mailbox, id }) {
      const table = await open('records')
      const row = await table.get(mailbox, rowKey(id))
      if (row === null) return null
      const mark = row.columns['mark'] ?? ''
      return {
        record: parseRecord(fromChunks(row.columns)),
        etag: row.etag,
        mark: mark === '' ? null : mark,
      }
    },

    async ids(mailbox) {
      const table = await open('records')
      const ids = new Set<string>()
      for await (const { key } of table.list({ partition: mailbox, keysOnly: true })) ids.add(idOfRowKey(key))
      return ids
    },

    async due(now, most) {
      const table = await open('unfinished')
      const found: Due[] = []
      const dueBefore = new Date(now).toISOString()
      for (const partition of shards) {
        for await (const { key, columns } of table.list({ partition, dueBefore })) {
          const { mailbox = '', message = '', next = '' } = columns
          found.push({ ref: { mailbox, id: message }, mark: key, since: Date.parse(next) })
          if (found.length >= most) return found
        }
      }
      return found
    },

    async putOff({ ref, mark }, until) {
      const table = await open('unfinished')
      await table.merge({ partition: shardOf(ref.mailbox), key: mark, columns: { next: until } })
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
