import { createRequire } from 'node:module'
import { spawnStorage, type Ports, type Storage } from './storage-process.ts'

export interface StorageOptions {
  /** Folder to keep everything in; in memory where it is left out. */
  readonly location?: string
  /** The tenant's clock (clock.cjs), so that visibility and leases follow it. */
  readonly clockFile?: string
}

/**
 * Starts Azure Storage's emulator on free ports of 127.0.0.1. It ends with `close`, or by itself when this
 * process is gone, however it went.
 * @throws {Error} when it ends early or is not ready in 30 s.
 */
export async function startAzurite({ location, clockFile }: StorageOptions = {}): Promise<Storage> {
  const require = createRequire(import.meta.url)
  return spawnStorage({
    name: 'Azurite',
    clockFile,
    args: [
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
    portsIn,
    // In memory there is nothing to write, so nothing to wait for.
    closeBy: location === undefined ? 'SIGKILL' : 'SIGTERM',
  })
}

function portsIn(output: string): Ports | null {
  const blob = portOf(output, 'Blob')
  const queue = portOf(output, 'Queue')
  const table = portOf(output, 'Table')
  return blob === null || queue === null || table === null ? null : { blob, queue, table }
}

function portOf(output: string, service: string): number | null {
  const match = new RegExp(
    `Azurite ${service} service is successfully listening at http://127\\.0\\.0\\.1:(\\d+)`,
  ).exec(output)
  return match === null ? null : Number(match[1])
}
