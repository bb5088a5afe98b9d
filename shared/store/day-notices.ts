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

/** Sorts behind every time. */
const never = '9999'

export function createDayNotices(open: OpenTable): DayNotices {
  async function next(notice: DayNotice, at: string): Promise<void> {
    const table = await open('daynotices')
    await table.merge({
      partition: shardOf(notice.mailbox),
      key: keyOf(notice),
      columns: { next: at },
    })
  }
  return {
    async claim(notice, dueAt) {
      const table = await open('daynotices')
      const { mailbox, day } = notice
      const row = { partition: shardOf(mailbox), key: keyOf(notice), columns: { mailbox, day, next: dueAt } }
      return (await table.create(row)) !== null
    },

    async due(now, most) {
      const table = await open('daynotices')
      const found: DayNotice[] = []
      for await (const { columns } of table.list({ dueBefore: new Date(now).toISOString() })) {
        found.push({ mailbox: columns['mailbox'] ?? '', day: columns['day'] ?? '' })
        if (found.length >= most) break
      }
      return found
    },

    putOff: next,
    settle: (notice) => next(notice, never),
  }
}
