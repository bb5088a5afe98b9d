import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

interface Running {
  readonly line: Record<string, unknown>
  stop(signal: NodeJS.Signals): Promise<number | null>
}

async function run(
  args: readonly string[],
): Promise<Running | { readonly code: number | null; readonly error: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../tenant.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
  let error = ''
  child.stderr.on('data', (chunk) => {
    error += String(chunk)
  })
  const line = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += String(chunk)
      if (text.includes('\n')) resolve(text)
    })
  })
  const first = await Promise.race([line, ended])
  if (typeof first !== 'string') return { code: first, error }
  return {
    line: JSON.parse(first),
    async stop(signal) {
      child.kill(signal)
      return ended
    },
  }
}

test('the command prints one line, keeps the clock in its file, refuses a taken port in one sentence, and ends when told', async () => {
  const file = join(folder, 'clock')
  const first = await run(['--clock-file', file])
  if (!('line' in first)) throw new Error(first.error)
  const { url, graph, control, authority } = first.line
  expect([graph, control, authority]).toEqual([`${String(url)}/v1.0`, `${String(url)}/_tenant`, url])
  expect(Object.keys(first.line)).toEqual(expect.arrayContaining(['tenantId', 'identity']))
  await fetch(`${String(control)}/clock`, { method: 'POST', body: '{"advanceMs": 60000}' })
  expect(readFileSync(file).readDoubleLE(0)).toBe(60_000)
  const port = new URL(String(url)).port
  expect(await run(['--port', port])).toEqual({
    code: 2,
    error: `Port ${port} is taken. Stop what uses it, or give another with --port N.\n`,
  })
  expect(await first.stop('SIGTERM')).toBe(0)
})

test('a wrong flag gets the usage', async () => {
  expect(await run(['--ports', '1'])).toMatchObject({
    code: 2,
    error: 'Usage: npm run tenant -- [--port N] [--clock-file FILE]\n',
  })
})
