import { shardOf } from './entity.ts'
import type { OpenTable } from './tables.ts'

/** The one item of a mailbox and day: claimed before it is made, so that it is made once. */
export interface DayNotice {
  readonly mailbox: string
  /** UTC day, `2026-11-28`. */
  readonly day: string
}

export interface DayNotices {
  /** True for the first who claims a mailbox's day; false where it is claimed already. */
  claim(notice: DayNotice, dueAt: string): Promise<boolean>
  /** Claimed and not yet made, due at `now` (epoch ms), at most `most`. */
  due(now: number, most: number): Promise<readonly DayNotice[]>
  /** Leaves one alone until an ISO time. */
  putOff(notice: DayNotice, until: string): Promise<void>
  /** It is made, or will not be: nobody looks at it again. */
  settle(notice: DayNotice): Promise<void>
}

function keyOf({ mailbox, day }: DayNotice): string {
  return `${day}~${mailbox}`
}

/** What is not made yet has a row of its own here, written before the claim and taken away when it is made. */
const waiting = 'waiting'

export function createDayNotices(open: OpenTable): DayNotices {
  return {
    async claim(notice, dueAt) {
      const table = await open('daynotices')
      const { mailbox, day } = notice
      const [partition, key] = [shardOf(mailbox), keyOf(notice)]
      if ((await table.get(partition, key)) !== null) return false
      const columns = { mailbox, day }
      await table.put({ partition: waiting, key, columns: { ...columns, next: dueAt } })
      return (await table.create({ partition, key, columns })) !== null
    },

    async due(now, most) {
      const table = await open('daynotices')
      const found: DayNotice[] = []
      const dueBefore = new Date(now).toISOString()
      for await (const { columns } of table.list({ partition: waiting, dueBefore })) {
        found.push({ mailbox: columns['mailbox'] ?? '', day: columns['day'] ?? '' })
        if (found.length >= most) break
      }
      return found
    },

    async putOff(notice, until) {
      const table = await open('daynotices')
      await table.merge({ partition: waiting, key: keyOf(notice), columns: { next: until } })
    },

    async settle(notice) {
      const table = await open('daynotices')
      await table.remove(waiting, keyOf(notice))
    },
  }
}
