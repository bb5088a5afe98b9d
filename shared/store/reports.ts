import type { MessageRef } from '../mail.ts'
import { rowKey, shardOf } from './entity.ts'
import type { OpenTable } from './tables.ts'

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
  /** Reports that wait and are due, at most `most`. */
  due(now: number, most: number): Promise<readonly Report[]>
  putOff(ref: MessageRef, until: string): Promise<void>
  answer(ref: MessageRef, now: number): Promise<void>
}

/** Sorts behind every time. */
const never = '9999'

export function createReports(open: OpenTable): Reports {
  async function change(ref: MessageRef, columns: Readonly<Record<string, string>>): Promise<void> {
    const table = await open('reports')
    await table.merge({ partition: shardOf(ref.mailbox), key: keyOf(ref), columns })
  }
  return {
    async get(ref) {
      const table = await open('reports')
      const row = await table.get(shardOf(ref.mailbox), keyOf(ref))
      return row === null ? null : reportOf(row.columns)
    },

    async take(ref, now) {
      const table = await open('reports')
      const at = new Date(now).toISOString()
      const columns = { mailbox: ref.mailbox, message: ref.id, at, answered: '', next: at }
      await table.create({ partition: shardOf(ref.mailbox), key: keyOf(ref), columns })
    },

    async due(now, most) {
      const table = await open('reports')
      const found: Report[] = []
      for await (const { columns } of table.list({ dueBefore: new Date(now).toISOString() })) {
        found.push(reportOf(columns))
        if (found.length >= most) break
      }
      return found
    },

    putOff: (ref, until) => change(ref, { next: until }),
    answer: (ref, now) => change(ref, { answered: new Date(now).toISOString(), next: never }),
  }
}

function keyOf({ mailbox, id }: MessageRef): string {
  return `${mailbox}~${rowKey(id)}`
}

function reportOf(columns: Readonly<Record<string, string>>): Report {
  const { mailbox = '', message = '', at = '', answered = '' } = columns
  return { ref: { mailbox, id: message }, at, answeredAt: answered === '' ? null : answered }
}
