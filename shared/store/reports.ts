import type { MessageRef } from '../mail.ts'
import { rowKey, shardOf } from './entity.ts'
import type { OpenTable } from './tables.ts'
import { createWaiting } from './waiting.ts'

/** A person's report of one message. It is kept beside the record: a report changes no step of its life. */
export interface Report {
  readonly ref: MessageRef
  /** ISO time. */
  readonly at: string
  /** ISO time of the answer, null while it waits. */
  readonly answeredAt: string | null
}

export interface Reports {
  get(ref: MessageRef): Promise<Report | null>
  /** Takes a report; nothing changes where the message is reported already. */
  take(ref: MessageRef, now: number): Promise<void>
  /** Reports that wait and are due, at most `most`; however many were answered, these rows alone are looked at. */
  due(now: number, most: number): Promise<readonly Pick<Report, 'ref'>[]>
  putOff(ref: MessageRef, until: string): Promise<void>
  answer(ref: MessageRef, now: number): Promise<void>
}

export function createReports(open: OpenTable): Reports {
  const waiting = createWaiting(open, 'reports')

  async function get(ref: MessageRef): Promise<Report | null> {
    const table = await open('reports')
    const row = await table.get(shardOf(ref.mailbox), keyOf(ref))
    return row === null ? null : reportOf(row.columns)
  }

  return {
    get,

    async take(ref, now) {
      if ((await get(ref)) !== null) return
      const table = await open('reports')
      const at = new Date(now).toISOString()
      const columns = { mailbox: ref.mailbox, message: ref.id }
      await waiting.add(keyOf(ref), columns, at)
      const report = { ...columns, at, answered: '' }
      await table.create({ partition: shardOf(ref.mailbox), key: keyOf(ref), columns: report })
    },

    async due(now, most) {
      return (await waiting.due(now, most)).map(reportOf)
    },

    putOff: (ref, until) => waiting.putOff(keyOf(ref), until),

    async answer(ref, now) {
      const table = await open('reports')
      const answered = new Date(now).toISOString()
      await table.merge({ partition: shardOf(ref.mailbox), key: keyOf(ref), columns: { answered } })
      await waiting.remove(keyOf(ref))
    },
  }
}

function keyOf({ mailbox, id }: MessageRef): string {
  return `${mailbox}~${rowKey(id)}`
}

function reportOf(columns: Readonly<Record<string, string>>): Report {
  const { mailbox = '', message = '', at = '', answered = '' } = columns
  return { ref: { mailbox, id: message }, at, answeredAt: answered === '' ? null : answered }
}
