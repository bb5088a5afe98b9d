import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface AzuriteOptions {
  /** Folder to keep everything in; in memory where it is left out. */
  readonly location?: string
  /** The tenant's clock (clock.cjs), so that visibility and leases follow it. */
  readonly clockFile?: string
}

export interface Azurite {
  readonly connectionString: string
  readonly ports: { readonly blob: number; readonly queue: number; readonly table: number }
  readonly pid: number
  readonly close: () => Promise<void>
}

/** Azurite's public, fixed account. */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

const READY_MS = 30_000
const CLOSE_MS = 5000
const MAX_OUTPUT = 65_536

/**
 * Starts Azure Storage's emulator on free ports of 127.0.0.1. It ends with `close`, or by itself when this
 * process is gone, however it went.
 * @throws {Error} when it ends early or is not ready in 30 s.
 */
export async function startAzurite({ location, clockFile }: AzuriteOptions = {}): Promise<Azurite> {
  const require = createRequire(import.meta.url)
  const child = spawn(
    process.execPath,
    [
      '--require',
      fileURLToPath(new URL('clock.cjs', import.meta.url)),
      '--require',
      fileURLToPath(new URL('end-with-parent.cjs', import.meta.url)),
      require.resolve('azurite/dist/src/azurite.js'),
      '--blobPort',
      '0',
      '--queuePort',
      '0',
      '--tablePort',
      '0',
      '--silent',
      '--disableTelemetry',
      '--skipApiVersionCheck',
      // Longer than our clients keep a connection, so that none is cut while it is taken up again.
      '--blobKeepAliveTimeout',
      '120',
      '--queueKeepAliveTimeout',
      '120',
      '--tableKeepAliveTimeout',
      '120',
      ...(location === undefined ? ['--inMemoryPersistence'] : ['--location', location]),
    ],
    {
      env: { ...process.env, NONLIEU_CLOCK_FILE: clockFile ?? '' },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that Ctrl-C reaches whoever started it, who ends things in their order.
      detached: true,
    },
  )
  // The pipe only says that we are there; that it broke is told by `exit`.
  child.stdin.on('error', () => {})
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })

  async function close(): Promise<void> {
    // In memory there is nothing to write, so nothing to wait for.
    child.kill(location === undefined ? 'SIGKILL' : 'SIGTERM')
    await Promise.race([ended, delay(CLOSE_MS, undefined, { ref: false })])
    child.kill('SIGKILL')
    await ended
  }

  let output = ''
  const ready = new Promise<Azurite['ports']>((resolve) => {
    function hear(chunk: Buffer): void {
      if (output.length > MAX_OUTPUT) return
      output += chunk.toString('utf8')
      const blob = portOf(output, 'Blob')
      const queue = portOf(output, 'Queue')
      const table = portOf(output, 'Table')
      if (blob !== null && queue !== null && table !== null) resolve({ blob, queue, table })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const ports = await Promise.race([ready, ended.then(() => null), delay(READY_MS, null, { ref: false })])
  if (ports === null || child.pid === undefined) {
    await close()
    throw new Error(`Azurite did not start. It said: ${output.slice(-2000).trim() || 'nothing'}`)
  }
  return { connectionString: connectionString(ports), ports, pid: child.pid, close }
}

function portOf(output: string, service: string): number | null {
  const match = new RegExp(
    `Azurite ${service} service is successfully listening at http://127\\.0\\.0\\.1:(\\d+)`,
  ).exec(output)
  return match === null ? null : Number(match[1])
}

function connectionString({ blob, queue, table }: Azurite['ports']): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `BlobEndpoint=http://127.0.0.1:${blob}/${ACCOUNT}`,
    `QueueEndpoint=http://127.0.0.1:${queue}/${ACCOUNT}`,
    `TableEndpoint=http://127.0.0.1:${table}/${ACCOUNT}`,
  ].join(';')
}
