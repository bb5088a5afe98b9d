import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { spawnStorage, type Ports, type Storage } from '../storage-process.ts'

const PortsShape = z.object({ blob: z.number(), queue: z.number(), table: z.number() })

/**
 * Starts a storage account in memory that looks only at the rows and messages it is asked for, where Azurite looks at all of a
 * table and of all queues; `storage.test.ts` compares the two. It ends with `close`, or by itself when this process is gone.
 * @throws {Error} when it ends early or is not ready in 30 s.
 */
export async function startStorage({ clockFile }: { readonly clockFile?: string } = {}): Promise<Storage> {
  return spawnStorage({
    name: 'The storage',
    clockFile,
    args: [fileURLToPath(new URL('run.ts', import.meta.url))],
    portsIn,
    closeBy: 'SIGKILL',
  })
}

function portsIn(output: string): Ports | null {
  const line = /^\{.*\}$/m.exec(output)?.[0]
  return line === undefined ? null : PortsShape.parse(JSON.parse(line))
}
