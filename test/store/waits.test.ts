import { expect, it } from 'vitest'
import { createWaits } from '../../shared/store/waits.ts'
import { openMemoryTables } from '../path/memory-table.ts'
import { Rows } from '../path/rows.ts'

const at = Date.parse('2026-11-28T12:00:00Z')

it('nobody was told to wait', async () => {
  const waits = createWaits(openMemoryTables(new Rows(), { turn: async () => undefined, ignoresEtag: false }))
  expect(await waits.until('users')).toBeNull()
})

it('of waits that several processes write at once the longest stands, and never ends too early', async () => {
  const rows = new Rows()
  let turns = 0
  const turn = async (): Promise<void> => {
    turns += 1
    if (turns % 3 === 0) await Promise.resolve()
  }
  const processes = [4_100, 60_001, 30_500].map((ms) => ({
    ms,
    waits: createWaits(openMemoryTables(rows, { turn, ignoresEtag: false })),
  }))
  await Promise.all(processes.map(({ ms, waits }) => waits.rest('$batch', at + ms)))
  for (const { waits } of processes) expect(await waits.until('$batch')).toBe(at + 60_001)
  expect(await processes[0]?.waits.until('users')).toBeNull()
})

it('a wait that stands costs those who are told less no write', async () => {
  const rows = new Rows()
  const waits = createWaits(openMemoryTables(rows, { turn: async () => undefined, ignoresEtag: false }))
  await waits.rest('users', at + 4_100)
  const [before] = [...rows.values()]
  await waits.rest('users', at + 4_000)
  expect([...rows.values()]).toEqual([before])
})
