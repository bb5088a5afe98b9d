import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startClock } from './clock.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('what is due runs at once after an advance, in the order of its time, and what it schedules too', () => {
  const clock = startClock()
  const ran: string[] = []
  const start = clock.now()
  clock.at(start + 60_000, () => {
    ran.push('second')
    clock.at(start + 70_000, () => ran.push('third'))
  })
  clock.at(start + 30_000, () => ran.push('first'))
  const takeBack = clock.at(start + 40_000, () => ran.push('never'))
  clock.at(start + 3_600_000, () => ran.push('later'))
  takeBack()
  expect(clock.advance(100_000)).toBeGreaterThanOrEqual(start + 100_000)
  expect(ran).toEqual(['first', 'second', 'third'])
  clock.close()
})

test('without an advance it runs as time passes', async () => {
  const clock = startClock()
  const started = performance.now()
  await new Promise<void>((resolve) => clock.at(clock.now() + 50, () => resolve()))
  expect(performance.now() - started).toBeGreaterThan(40)
  clock.close()
})

test('the offset stands in the file as eight bytes, 0 at first, and a later clock goes on from it', () => {
  const file = join(folder, 'clock')
  const first = startClock(file)
  expect(readFileSync(file)).toEqual(Buffer.alloc(8))
  first.advance(90_000.5)
  first.close()
  expect(readFileSync(file).readDoubleLE(0)).toBe(90_000.5)
  const second = startClock(file)
  expect(second.now() - Date.now()).toBeGreaterThan(89_000)
  second.close()
})

test('a file that holds no time is begun anew', () => {
  const file = join(folder, 'clock')
  writeFileSync(file, 'x')
  const clock = startClock(file)
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000)
  expect(readFileSync(file)).toEqual(Buffer.alloc(8))
  clock.close()
})
