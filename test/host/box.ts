import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { QueueClient } from '@azure/storage-queue'
import { eventually } from './eventually.ts'
import { spawnHost, type HostProcess } from './spawn-host.ts'
import { startStorage } from './storage/start.ts'

/** What the fixture app noted: one object for each thing that happened, in order. */
export interface Noted {
  readonly at: number
  readonly [field: string]: unknown
}

/** Storage, a clock and the fixture app `apps/all`, for the tests of this room. */
export interface Box {
  readonly start: (
    flags?: readonly string[],
    settings?: Readonly<Record<string, string>>,
  ) => Promise<HostProcess>
  readonly queue: (name: string) => QueueClient
  /** Sends text as the functions expect it. */
  readonly send: (queue: string, value: unknown, visibilityTimeout?: number) => Promise<void>
  readonly noted: (fits: (event: Noted) => boolean) => readonly Noted[]
  /** The first thing noted that fits. */
  readonly waitFor: (what: string, fits: (event: Noted) => boolean, ms?: number) => Promise<Noted>
  readonly advance: (ms: number) => void
  readonly now: () => number
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Whether a message with this mark began (`work`) or ended. */
export function marked(field: 'work' | 'ended', mark: string): (event: Noted) => boolean {
  return (event) => JSON.stringify(event[field] ?? '').includes(mark)
}

export const ALL = fileURLToPath(new URL('apps/all', import.meta.url))

export async function startBox(): Promise<Box> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nonlieu-host-'))
  const events = path.join(folder, 'events.jsonl')
  const clockFile = path.join(folder, 'clock')
  writeFileSync(events, '')
  let offset = 0
  advance(0)
  const storage = await startStorage({ clockFile })
  const hosts: HostProcess[] = []

  function advance(ms: number): void {
    offset += ms
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(offset)
    writeFileSync(clockFile, bytes)
  }

  async function start(flags: readonly string[] = [], settings: Readonly<Record<string, string>> = {}) {
    const host = await spawnHost({
      app: ALL,
      clockFile,
      flags,
      settings: {
        AzureWebJobsStorage: storage.connectionString,
        EVENTS: events,
        WORK_QUEUE: 'work',
        SCHEDULE: '0 0 0 1 1 *',
        NONLIEU_HOST_KEY: 'a key for tests',
        ...settings,
      },
    })
    hosts.push(host)
    return host
  }

  function noted(fits: (event: Noted) => boolean): readonly Noted[] {
    return readFileSync(events, 'utf8')
      .split('\n')
      .slice(0, -1) // the last line is being written, or empty
      .map((line): Noted => JSON.parse(line))
      .filter(fits)
  }

  function queue(name: string): QueueClient {
    return new QueueClient(storage.connectionString, name)
  }

  return {
    start,
    queue,
    noted,
    advance,
    folder,
    send: async (name, value, visibilityTimeout = 0) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      await queue(name).createIfNotExists()
      await queue(name).sendMessage(Buffer.from(text).toString('base64'), { visibilityTimeout })
    },
    waitFor: (what, fits, ms) => eventually(what, () => noted(fits)[0] ?? null, ms),
    now: () => Date.now() + offset,
    close: async () => {
      for (const host of hosts) await host.kill('SIGKILL')
      await storage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
