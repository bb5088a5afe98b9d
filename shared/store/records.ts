import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { MessageRef } from '../mail.ts'
import {
  ActionReason,
  isUnfinished,
  mayStep,
  parseRecord,
  parseState,
  type DecisionRecord,
  type RecordState,
} from '../record.ts'
import type { Level } from '../verdict.ts'
import { fromChunks, idOfRowKey, rowKey, shardOf, shards, toChunks } from './entity.ts'
import type { OpenTable, Row } from './tables.ts'

/** A record as it was read: the next write names it, so that of two writers one loses and reads again. */
export interface Stored {
  readonly record: DecisionRecord
  readonly etag: string
  /** Key of its row in `unfinished`, null where it has none. */
  readonly mark: string | null
  /** When it was read or written, epoch ms: what is old may have been overtaken. */
  readonly at: number
}

/** What lies aside for a person to look at: moves held back, by reason, and mail that could not be had. */
export type AsideReason = ActionReason | 'unreadable'

/** How much lies aside, counted by rows. */
export interface Aside {
  readonly reason: AsideReason
  readonly count: number
  /** ISO time of the oldest. */
  readonly oldestAt: string
}

/** A record that held back its move, as its row in `held` has it: the record itself is the truth. */
export interface Held {
  readonly ref: MessageRef
  readonly reason: ActionReason
  /** ISO time at which it was held back. */
  readonly at: string
}

/** One row of `unfinished`. */
export interface Due {
  readonly ref: MessageRef
  readonly mark: string
  /** When it was to be looked at, epoch ms. */
  readonly since: number
  /** ISO time of its first sight, null in rows of older versions. */
  readonly createdAt: string | null
  /** It was looked at before, and no record named it then. */
  readonly isStray: boolean
}

export interface Records {
  get(ref: MessageRef): Promise<Stored | null>
  /**
   * Writes `next` over `before` (null: there is none yet). Null where somebody else wrote first.
   * @param lookAgain ISO time: an ended record keeps its row until then, so that patrol looks once more
   * @throws TypeError where the table of allowed steps has no such step
   */
  write(next: DecisionRecord, before: Stored | null, lookAgain?: string): Promise<Stored | null>
  /** Ids of all records of a mailbox, by one key-only scan. */
  ids(mailbox: string): Promise<ReadonlySet<string>>
  /** Where each record of a mailbox stands, by one scan that brings two columns. */
  states(mailbox: string): Promise<ReadonlyMap<string, RecordState>>
  /** Ids of a mailbox's records that have a level and last changed at an ISO time or later; memory holds one page. */
  decidedSince(mailbox: string, since: string): AsyncIterable<string>
  /** Rows of `unfinished` whose time has come, at most `most`. */
  due(now: number, most: number): Promise<readonly Due[]>
  /** What was held back from one ISO time until another, oldest first, day by day. */
  held(since: string, until: string): AsyncIterable<Held>
  /**
   * Counts what lies aside since an ISO time, by reason; `whole` is false where there is more than `most`. Rows are counted
   * and no record is read.
   */
  aside(
    since: string,
    until: string,
    most: number,
  ): Promise<{ readonly counts: readonly Aside[]; readonly whole: boolean }>
  /** Leaves a row alone until an ISO time; a stray one is known as such then. */
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
export function createRecords(open: OpenTable, now: () => number): Records {
  async function get({ mailbox, id }: MessageRef): Promise<Stored | null> {
    const table = await open('records')
    const row = await table.get(mailbox, rowKey(id))
    if (row === null) return null
    const mark = row.columns['mark'] ?? ''
    return {
      record: parseRecord(fromChunks(row.columns)),
      etag: row.etag,
      mark: mark === '' ? null : mark,
      at: now(),
    }
  }

  async function write(
    next: DecisionRecord,
    before: Stored | null,
    lookAgain?: string,
  ): Promise<Stored | null> {
    if (before !== null && !mayStep(before.record, next)) throw new TypeError(noSuchStep(before.record, next))
    const mark = markOf(next, before, lookAgain)
    if (mark !== null) await putMark(next, mark, lookAgain)
    const held = asideRowOf(next)
    if (held !== null) await (await open('held')).put(held)
    const table = await open('records')
    const row = { partition: next.where.mailbox, key: rowKey(next.where.id), columns: columns(next, mark) }
    const etag = before === null ? await table.create(row) : await table.replace(row, before.etag)
    if (etag === null) {
      if (mark !== null && mark !== before?.mark) await dropLost(next.where, mark)
      return null
    }
    const stale = before === null ? null : asideRowOf(before.record)
    if (stale !== null && stale.key !== held?.key)
      await (await open('held')).remove(stale.partition, stale.key)
    const old = before?.mark ?? null
    if (old !== null && old !== mark) await dropMark(next.where.mailbox, old)
    return { record: next, etag, mark, at: now() }
  }

  async function putMark(record: DecisionRecord, mark: string, lookAgain?: string): Promise<void> {
    const table = await open('unfinished')
    const next =
      lookAgain ?? record.nextTry ?? new Date(Date.parse(record.changedAt) + firstTryMs).toISOString()
    const { mailbox, id } = record.where
    await table.put({
      partition: shardOf(mailbox),
      key: mark,
      columns: { mailbox, message: id, next, created: record.createdAt },
    })
  }

  /** Who lost leaves no row behind, but for the answer of a write that was lost on its way: that record names it. */
  async function dropLost(where: MessageRef, mark: string): Promise<void> {
    const stands = await get(where)
    if (stands?.mark !== mark) await dropMark(where.mailbox, mark)
  }

  async function dropMark(mailbox: string, mark: string): Promise<void> {
    const table = await open('unfinished')
    await table.remove(shardOf(mailbox), mark)
  }

  return {
    write,

    get,

    async ids(mailbox) {
      const table = await open('records')
      const ids = new Set<string>()
      for await (const { key } of table.list({ partition: mailbox, keysOnly: true })) ids.add(idOfRowKey(key))
      return ids
    },

    async states(mailbox) {
      const table = await open('records')
      const states = new Map<string, RecordState>()
      for await (const { key, columns } of table.list({
        partition: mailbox,
        columns: ['standing', 'action'],
      })) {
        states.set(idOfRowKey(key), parseState(columns))
      }
      return states
    },

    async *decidedSince(mailbox, since) {
      const table = await open('records')
      for await (const { key, columns } of table.list({
        partition: mailbox,
        columns: ['standing', 'changed'],
      })) {
        const { standing = '', changed = '' } = columns
        if (changed >= since && levels.has(standing)) yield idOfRowKey(key)
      }
    },

    async due(now, most) {
      const table = await open('unfinished')
      const found: Due[] = []
      const dueBefore = new Date(now).toISOString()
      for (const partition of shards) {
        for await (const { key, columns } of table.list({ partition, dueBefore })) {
          const { mailbox = '', message = '', next = '', created = null } = columns
          found.push({
            ref: { mailbox, id: message },
            mark: key,
            since: Date.parse(next),
            createdAt: created,
            isStray: columns['stray'] === 'yes',
          })
          if (found.length >= most) return found
        }
      }
      return found
    },

    async *held(since, until) {
      const table = await open('held')
      for (const partition of daysBetween(since, until)) {
        // Keys begin with the time, so rows come in its order: memory holds one page of them.
        for await (const { columns } of table.list({ partition, after: since })) {
          const { mailbox = '', message = '', at = '' } = columns
          const reason = ActionReason.safeParse(columns['reason'])
          if (at > until) break
          if (reason.success) yield { ref: { mailbox, id: message }, reason: reason.data, at }
        }
      }
    },

    async aside(since, until, most) {
      const table = await open('held')
      const counts = new Map<AsideReason, { count: number; readonly oldestAt: string }>()
      let rows = 0
      for (const partition of daysBetween(since, until)) {
        for await (const { columns } of table.list({ partition, after: since, columns: ['reason', 'at'] })) {
          if (rows >= most) return { counts: countsOf(counts), whole: false }
          const reason = AsideReason.safeParse(columns['reason'])
          if (!reason.success) continue
          rows += 1
          const known = counts.get(reason.data)
          if (known !== undefined) known.count += 1
          else counts.set(reason.data, { count: 1, oldestAt: columns['at'] ?? since })
        }
      }
      return { counts: countsOf(counts), whole: true }
    },

    async putOff({ ref, mark, isStray }, until) {
      const table = await open('unfinished')
      const columns = { next: until, ...(isStray ? { stray: 'yes' } : {}) }
      await table.merge({ partition: shardOf(ref.mailbox), key: mark, columns })
    },

    async forget({ ref, mark }) {
      await dropMark(ref.mailbox, mark)
    },
  }
}

/** The row of an unfinished life goes on; a new life, and a look to come, get a row of their own. */
function markOf(next: DecisionRecord, before: Stored | null, lookAgain?: string): string | null {
  if (lookAgain !== undefined) return newMark(next.where)
  if (!isUnfinished(next)) return null
  const same = before !== null && isUnfinished(before.record) ? before.mark : null
  return same ?? newMark(next.where)
}

const levels: ReadonlySet<string> = new Set(['clear', 'suspicious', 'fake-summons'] satisfies Level[])

const AsideReason = z.enum([...ActionReason.options, 'unreadable'])

/** The row that makes what lies aside findable without a scan of all records; it is written before the record. */
function asideRowOf(record: DecisionRecord): Row | null {
  const { mailbox, id: message } = record.where
  const aside = asideOf(record)
  if (aside === null) return null
  const columns = { mailbox, message, ...aside }
  return { partition: aside.at.slice(0, 10), key: `${aside.at}~${mailbox}~${rowKey(message)}`, columns }
}

function asideOf({ action, standing, changedAt }: DecisionRecord): {
  readonly reason: AsideReason
  readonly at: string
} | null {
  if (action.state === 'held') return { reason: action.reason, at: action.at }
  return standing === 'unreadable' ? { reason: 'unreadable', at: changedAt } : null
}

function countsOf(
  counts: ReadonlyMap<AsideReason, { readonly count: number; readonly oldestAt: string }>,
): readonly Aside[] {
  return [...counts].map(([reason, one]) => ({ reason, ...one }))
}

const dayMs = 24 * 3600_000

/** Days (UTC) from one ISO time to another. */
function daysBetween(since: string, until: string): readonly string[] {
  const days: string[] = []
  for (let at = Date.parse(since.slice(0, 10)); at <= Date.parse(until); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
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
