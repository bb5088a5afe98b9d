import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** Lets a server listen on 127.0.0.1, at a port that is free now, and says which. */
export async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('This machine gave no free port.')
  return address.port
}

/** A port of 127.0.0.1 that is free now, for a server whose address must be known before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  server.close()
  await once(server, 'close')
  return port
}
