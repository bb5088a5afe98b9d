import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const CLOCK = fileURLToPath(new URL('clock.cjs', import.meta.url))
const HOUR = 3_600_000
const folder = mkdtempSync(path.join(tmpdir(), 'nonlieu-clock-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** What a process with the preload says. `later` is written into the clock after 300 ms. */
async function say(expression: string, first: Buffer | null, later?: Buffer): Promise<unknown> {
  const file = path.join(folder, 'clock')
  rmSync(file, { force: true })
  if (first !== null) writeFileSync(file, first)
  const script = `setTimeout(() => console.log(JSON.stringify(${expression})), ${later === undefined ? 0 : 700})`
  const process_ = promisify(execFile)(process.execPath, ['--require', CLOCK, '-e', script], {
    env: { NONLIEU_CLOCK_FILE: file },
  })
  if (later !== undefined) setTimeout(() => writeFileSync(file, later), 300)
  return JSON.parse((await process_).stdout)
}

function offset(ms: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(ms)
  return bytes
}

test.each([
  ['Date.now()'],
  ['new Date().getTime()'],
  ['Date.parse(Date() )'],
  ['new (new Date()).constructor().getTime()'],
])('%s is moved', async (expression) => {
  const moved = Number(await say(expression, offset(HOUR))) - Date.now()
  expect(Math.abs(moved - HOUR)).toBeLessThan(5000)
})

test('dates that are given are not moved, and are dates', async () => {
  const said = await say(
    '[new Date(0).getTime(), new Date(2026, 0, 1) instanceof Date, Date.UTC(1970, 0, 2), new Date("1970-01-02").getTime()]',
    offset(HOUR),
  )
  expect(said).toEqual([0, true, 86_400_000, 86_400_000])
})

test('a change is followed within a moment', async () => {
  const moved = Number(await say('Date.now()', offset(0), offset(HOUR))) - Date.now()
  expect(Math.abs(moved - HOUR)).toBeLessThan(5000)
})

test.each([
  ['missing', null],
  ['half written', Buffer.alloc(4)],
  ['no number', offset(Number.NaN)],
  ['beyond every date', offset(1e20)],
])('a file that is %s leaves the real time', async (_, bytes) => {
  expect(Math.abs(Number(await say('Date.now()', bytes)) - Date.now())).toBeLessThan(5000)
})

test('real timers do not run faster', async () => {
  expect(await say('Math.round(performance.now() / 10000)', offset(HOUR))).toBe(0)
})
