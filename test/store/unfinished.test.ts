import { expect, it } from 'vitest'
import { driveDue } from '../../shared/patrol.ts'
import { openRecord } from '../../shared/record.ts'
import { shardOf, shards } from '../../shared/store/entity.ts'
import { createRecords } from '../../shared/store/records.ts'
import type { OpenTable } from '../../shared/store/tables.ts'
import { openMemoryTables } from '../path/memory-table.ts'
import { emptyModel, worldFor } from '../path/memory-world.ts'
import { Rows } from '../path/rows.ts'

/** Rows of `unfinished`: one for each record that has not ended, and none that is in the way of those. */
const start = Date.parse('2026-11-28T12:00:00Z')
const record = openRecord({ mailbox: 'm', id: 'x' }, { now: start, correlation: 'c' })

function memory() {
  const rows = new Rows()
  const open = openMemoryTables(rows, { turn: () => Promise.resolve(), ignoresEtag: false })
  const marks = (): readonly string[] => [...rows.keys()].filter((place) => place.startsWith('unfinished'))
  return { open, marks }
}

it('of two who write the same new record the one who loses leaves no row', async () => {
  const { open, marks } = memory()
  const records = createRecords(open, () => start)
  expect(await records.write(record, null)).not.toBeNull()
  const [mark] = marks()
  expect(await records.write(record, null)).toBeNull()
  expect(marks()).toEqual([mark])
})

it('a write that was done although it is told to have lost keeps its row', async () => {
  const { open, marks } = memory()
  const lost: OpenTable = async (name) => {
    const table = await open(name)
    return {
      ...table,
      create: async (row) => {
        await table.create(row)
        return null
      },
    }
  }
  expect(await createRecords(lost, () => start).write(record, null)).toBeNull()
  expect(marks()).toHaveLength(1)
  expect((await createRecords(open, () => start).due(start + 61_000, 10)).map(({ ref }) => ref)).toEqual([
    { mailbox: 'm', id: 'x' },
  ])
})

it('a thousand rows that no record names hold up nobody for long, and are gone in a quarter of an hour', async () => {
  const model = emptyModel(start)
  const world = worldFor(model, () => Promise.resolve(), 'nothing')
  const unfinished = openMemoryTables(model.rows, { turn: () => Promise.resolve(), ignoresEtag: false })
  const table = await unfinished('unfinished')
  // Shards are gone through in order: what waits is in the last of them.
  const [gone, mailbox] = [mailboxIn(shards[0]), mailboxIn(shards.at(-1))]
  for (let number = 0; number < 1000; number += 1) {
    const columns = { mailbox: gone, message: `x${number}`, next: new Date(start).toISOString() }
    await table.put({ partition: shardOf(gone), key: `${gone}~x${number}~0`, columns })
  }
  await world.records.write(openRecord({ mailbox, id: 'late' }, { now: start, correlation: 'c' }), null)
  const runs = async (count: number): Promise<readonly string[]> => {
    for (let run = 0; run < count; run += 1) {
      model.now += 60_000
      await driveDue(model.now, (_step, _otherwise, work) => work(), world)
    }
    return (await world.records.due(model.now, 2000)).map(({ ref }) => ref.id)
  }
  expect(await runs(2)).toEqual(['late'])
  // Nobody guards its mailbox, so it is put off by a day: it had its turn.
  expect(await runs(1)).toEqual([])
  await runs(20)
  const left = [...model.rows.values()].filter(({ columns }) => columns['next'] !== undefined)
  expect(left.map(({ columns }) => columns['message'])).toEqual(['late'])
})

function mailboxIn(shard: string | undefined): string {
  const ids = Array.from({ length: 1000 }, (_, number) => `m${number}`)
  return ids.find((id) => shardOf(id) === shard) ?? ''
}
