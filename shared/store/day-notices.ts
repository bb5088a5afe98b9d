import { shardOf } from './entity.ts'
import type { OpenTable } from './tables.ts'
import { createWaiting } from './waiting.ts'

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

export function createDayNotices(open: OpenTable): DayNotices {
  const waiting = createWaiting(open, 'daynotices')
  return {
    async claim(notice, dueAt) {
      const table = await open('daynotices')
      const { mailbox, day } = notice
      const [partition, key] = [shardOf(mailbox), keyOf(notice)]
      if ((await table.get(partition, key)) !== null) return false
      await waiting.add(key, { mailbox, day }, dueAt)
      return (await table.create({ partition, key, columns: { mailbox, day } })) !== null
    },

    async due(now, most) {
      const found = await waiting.due(now, most)
      return found.map(({ mailbox = '', day = '' }) => ({ mailbox, day }))
    },

    putOff: (notice, until) => waiting.putOff(keyOf(notice), until),
    settle: (notice) => waiting.remove(keyOf(notice)),
  }
}
