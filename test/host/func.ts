import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { HostError } from './host-error.ts'

export interface Func {
  readonly url: string
  /** Ends Core Tools and what they started. */
  readonly close: () => Promise<void>
  /** Resolves when they have ended. */
  readonly ended: Promise<void>
}

const READY_MS = 120_000
const CLOSE_MS = 15_000

/**
 * Starts `func start` of Azure Functions Core Tools in place of our own host; its output goes to standard error.
 * @throws {HostError} `unsupported` where `func` is not on PATH, `bad-app` where it ends or is not ready in two minutes.
 */
export async function startFunc({
  app,
  port,
}: {
  readonly app: string
  readonly port: number
}): Promise<Func> {
  const taken = port === 0 ? await freePort() : port
  const child = spawn('func', ['start', '--port', String(taken)], {
    cwd: app,
    stdio: ['ignore', 2, 2],
    detached: true,
  })
  const over = new AbortController()
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      over.abort()
      resolve()
    })
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (cause) =>
      reject(
        new HostError(
          'unsupported',
          'func is not on PATH. Install Azure Functions Core Tools, or leave --func out to use our own host.',
          { cause },
        ),
      ),
    )
  })
  const url = `http://127.0.0.1:${taken}`

  async function close(): Promise<void> {
    signal('SIGINT')
    await Promise.race([ended, delay(CLOSE_MS, undefined, { ref: false })])
    signal('SIGKILL')
    await ended
  }

  function signal(name: NodeJS.Signals): void {
    if (over.signal.aborted || child.pid === undefined) return
    try {
      process.kill(-child.pid, name) // the whole group: func starts the worker as a child of its own
    } catch {
      // It ended in between.
    }
  }

  const until = performance.now() + READY_MS
  while (!over.signal.aborted && performance.now() < until) {
    if (await answers(url)) return { url, close, ended }
    await delay(250)
  }
  await close()
  throw new HostError('bad-app', `func start did not answer on ${url}. Its own output above says why.`)
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(2000) })
    return true
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
