import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Toll } from '../path/toll.ts'

/**
 * A toll that passes bytes and reads none of them, for a tenth of what one costs that reads requests: it knows when
 * somebody asks and waits, and answers nobody where it is shut. For HTTP/1.1 without pipelining, as the services'
 * libraries speak it.
 * @param target `http://host:port`
 * @param isOpen false: who asks is cut off, as in an outage
 */
export async function startWire(target: string, isOpen: () => boolean): Promise<Toll> {
  const to = new URL(target)
  const open = new Set<Socket>()
  /** Connections over which something was asked and nothing came back yet. */
  const asking = new Set<Socket>()
  let last = performance.now()

  const server = createServer({ noDelay: true }, (asker) => {
    const answerer = connect({ host: to.hostname, port: Number(to.port), noDelay: true })
    for (const [one, other] of [
      [asker, answerer],
      [answerer, asker],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        if (asking.delete(asker)) last = performance.now()
        other.destroy()
      })
    }
    asker.on('data', (bytes: Buffer) => {
      if (!isOpen()) return void asker.destroy()
      asking.add(asker)
      if (!answerer.write(bytes)) pauseUntilDrained(asker, answerer)
    })
    answerer.on('data', (bytes: Buffer) => {
      asking.delete(asker)
      last = performance.now()
      if (!asker.write(bytes)) pauseUntilDrained(answerer, asker)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    url: `http://127.0.0.1:${port}`,
    idleMs: () => (asking.size > 0 ? 0 : performance.now() - last),
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function pauseUntilDrained(from: Socket, to: Socket): void {
  from.pause()
  to.once('drain', () => from.resume())
}
