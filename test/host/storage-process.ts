import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A storage account on 127.0.0.1 in a process of its own. */
export interface Storage {
  readonly connectionString: string
  readonly ports: Ports
  readonly pid: number
  readonly close: () => Promise<void>
}

export interface Ports {
  readonly blob: number
  readonly queue: number
  readonly table: number
}

interface StorageProcess {
  /** For messages. */
  readonly name: string
  /** The script and its arguments. */
  readonly args: readonly string[]
  /** The tenant's clock (clock.cjs), so that visibility and leases follow it. */
  readonly clockFile?: string | undefined
  /** The ports that it told, or null where it has not yet. */
  readonly portsIn: (output: string) => Ports | null
  /** SIGTERM where it has something to write. */
  readonly closeBy: NodeJS.Signals
}

/** Azurite's public, fixed account. */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

const READY_MS = 30_000
const CLOSE_MS = 5000
const MAX_OUTPUT = 65_536

/**
 * Starts it and waits for its ports. It ends with `close`, or by itself when this process is gone, however it went.
 * @throws {Error} when it ends early or is not ready in 30 s.
 */
export async function spawnStorage(options: StorageProcess): Promise<Storage> {
  const { name, args, clockFile, portsIn, closeBy } = options
  const preloads = ['clock.cjs', 'end-with-parent.cjs'].flatMap((file) => [
    '--require',
    fileURLToPath(new URL(file, import.meta.url)),
  ])
  const child = spawn(process.execPath, [...preloads, ...args], {
    env: { ...process.env, NONLIEU_CLOCK_FILE: clockFile ?? '' },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C reaches whoever started it, who ends things in their order.
    detached: true,
  })
  // The pipe only says that we are there; that it broke is told by `exit`.
  child.stdin.on('error', () => {})
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })

  async function close(): Promise<void> {
    child.kill(closeBy)
    await Promise.race([ended, delay(CLOSE_MS, undefined, { ref: false })])
    child.kill('SIGKILL')
    await ended
  }

  let output = ''
  const ready = new Promise<Ports>((resolve) => {
    function hear(chunk: Buffer): void {
      if (output.length > MAX_OUTPUT) return
      output += chunk.toString('utf8')
      const told = portsIn(output)
      if (told !== null) resolve(told)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const ports = await Promise.race([ready, ended.then(() => null), delay(READY_MS, null, { ref: false })])
  if (ports === null || child.pid === undefined) {
    await close()
    throw new Error(`${name} did not start. It said: ${output.slice(-2000).trim() || 'nothing'}`)
  }
  return { connectionString: connectionString(ports), ports, pid: child.pid, close }
}

function connectionString({ blob, queue, table }: Ports): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `BlobEndpoint=http://127.0.0.1:${blob}/${ACCOUNT}`,
    `QueueEndpoint=http://127.0.0.1:${queue}/${ACCOUNT}`,
    `TableEndpoint=http://127.0.0.1:${table}/${ACCOUNT}`,
  ].join(';')
}
