import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export interface SpawnHostOptions {
  readonly app: string
  /** 0, the default, for a free one. */
  readonly port?: number
  /** App settings; nothing else of this process's environment goes along but PATH and HOME. */
  readonly settings: Readonly<Record<string, string>>
  readonly clockFile?: string
  /** Further flags of run.ts, for example `['--lease', '5']`. */
  readonly flags?: readonly string[]
  /** Hears every line of the host's log. */
  readonly onLog?: (line: string) => void
  /** It loads the app and waits for this before it begins: who kills hosts has the next one at hand. */
  readonly begin?: Promise<void>
}

export interface HostProcess {
  readonly url: string
  readonly functions: readonly string[]
  readonly pid: number
  /** The last lines of its log. */
  readonly log: () => readonly string[]
  /** Sends a signal and resolves when the process is gone; SIGKILL leaves it no time for anything. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>
  /** Drains and ends it. */
  readonly close: () => Promise<void>
  /** Resolves when it is gone, however that came. */
  readonly ended: Promise<number | null>
}

const READY_MS = 60_000
const CLOSE_MS = 20_000
const KEPT_LINES = 2000

const Ready = z.object({ url: z.string(), functions: z.array(z.string()).default([]) })

/**
 * Runs run.ts as a process of its own, which ends with this one.
 * @throws {Error} with the host's own sentence when it does not start.
 */
export async function spawnHost(options: SpawnHostOptions): Promise<HostProcess> {
  const { app, port = 0, settings, clockFile, flags = [], onLog, begin } = options
  const child = spawn(
    process.execPath,
    [
      // In the tests most are killed young: threads that compile what runs often, and collect, cost them a quarter more.
      ...(process.env['VITEST'] === undefined ? [] : ['--single-threaded']),
      // In the tests one file, made by bundle-setup.ts.
      process.env['NONLIEU_TEST_HOST'] ?? fileURLToPath(new URL('run.ts', import.meta.url)),
      '--app',
      app,
      '--port',
      String(port),
      '--until-stdin-ends',
      ...(begin === undefined ? [] : ['--on-word']),
      ...flags,
    ],
    {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ...settings,
        ...(clockFile === undefined ? {} : { NONLIEU_CLOCK_FILE: clockFile }),
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that Ctrl-C reaches whoever started it, who ends things in their order.
      detached: true,
    },
  )
  child.stdin.on('error', () => {})
  const lines: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line)
    if (lines.length > KEPT_LINES) lines.shift()
    onLog?.(line)
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })

  async function kill(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal)
    return ended
  }

  async function close(): Promise<void> {
    child.kill('SIGTERM')
    await Promise.race([ended, delay(CLOSE_MS, undefined, { ref: false })])
    await kill('SIGKILL')
  }

  const first = once(createInterface({ input: child.stdout }), 'line')
  first.catch(() => {})
  await Promise.race([begin, ended])
  if (begin !== undefined) child.stdin.write('\n')
  const line: unknown = await Promise.race([
    first.then(([text]: unknown[]) => text),
    ended,
    delay(READY_MS, null, { ref: false }),
  ])
  if (typeof line !== 'string' || child.pid === undefined) {
    await close()
    throw new Error(lines.at(-1) ?? 'The Functions host ended without a word.')
  }
  return { ...Ready.parse(JSON.parse(line)), pid: child.pid, log: () => lines, kill, close, ended }
}
