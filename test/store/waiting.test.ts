import { expect, it } from 'vitest'
import { createDayNotices } from '../../shared/store/day-notices.ts'
import { createReports } from '../../shared/store/reports.ts'
import type { OpenTable } from '../../shared/store/tables.ts'
import { openMemoryTables } from '../path/memory-table.ts'
import { Rows } from '../path/rows.ts'

/** Patrol asks every minute what waits: that costs what waits, never what was done in all the years before. */
const now = Date.parse('2026-11-28T12:00:00Z')

function ref(id: number): { readonly mailbox: string; readonly id: string } {
  return { mailbox: `m${id % 7}`, id: `x${id}` }
}

/** Tables that count the rows of the partitions that are listed: what Azure looks at. */
function counted() {
  const rows = new Rows()
  const plain = openMemoryTables(rows, { turn: () => Promise.resolve(), ignoresEtag: false })
  const counts = { looked: 0 }
  const open: OpenTable = async (name) => {
    const table = await plain(name)
    return {
      ...table,
      list(query) {
        counts.looked += [...rows.from(name, query.partition ?? null)].length
        return table.list(query)
      },
    }
  }
  return { open, counts }
}

it('reports that were answered are not looked at again, and stay known', async () => {
  const { open, counts } = counted()
  const reports = createReports(open)
  for (let id = 0; id < 300; id += 1) {
    await reports.take(ref(id), now)
    if (id > 1) await reports.answer(ref(id), now + 1000)
  }
  await reports.take(ref(5), now) // reported again: it is answered already
  expect((await reports.due(now, 50)).map((one) => one.ref)).toEqual([ref(0), ref(1)])
  expect(counts.looked).toBe(2)
  await reports.putOff(ref(0), new Date(now + 60_000).toISOString())
  expect((await reports.due(now, 50)).map((one) => one.ref)).toEqual([ref(1)])
  expect(await reports.get(ref(5))).toMatchObject({ answeredAt: new Date(now + 1000).toISOString() })
  expect(await reports.get(ref(0))).toMatchObject({ answeredAt: null })
})

it('a report whose answer was cut off between its two writes is answered once more, and then no more', async () => {
  const { open } = counted()
  const dying: OpenTable = async (name) => ({
    ...(await open(name)),
    remove: () => Promise.reject(new Error('killed')),
  })
  await createReports(open).take(ref(1), now)
  await expect(createReports(dying).answer(ref(1), now)).rejects.toThrow('killed')
  expect(await createReports(open).due(now, 50)).toHaveLength(1)
  await createReports(open).answer(ref(1), now)
  expect(await createReports(open).due(now, 50)).toEqual([])
})

it('items of days that are over are not looked at again, and a day is claimed once', async () => {
  const { open, counts } = counted()
  const notices = createDayNotices(open)
  const at = new Date(now).toISOString()
  const of = (day: number) => ({
    mailbox: 'm',
    day: new Date(now + day * 86_400_000).toISOString().slice(0, 10),
  })
  for (let day = 0; day < 100; day += 1) {
    expect(await notices.claim(of(day), at)).toBe(true)
    if (day > 0) await notices.settle(of(day))
  }
  for (const day of [0, 1]) expect(await notices.claim(of(day), at)).toBe(false)
  expect(await notices.due(now, 10)).toEqual([of(0)])
  expect(counts.looked).toBe(1)
  await notices.putOff(of(0), new Date(now + 1).toISOString())
  expect(await notices.due(now, 10)).toEqual([])
})
