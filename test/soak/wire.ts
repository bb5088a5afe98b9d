import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { listening } from '../free-port.ts'
import type { Toll } from '../path/toll.ts'

/**
 * A toll that passes bytes and reads none of them, which costs far less than one that reads requests: it knows when
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
    // Heard before the pipe hears it, which then writes to nobody.
    asker.on('data', () => void (isOpen() ? asking.add(asker) : answerer.destroy()))
    answerer.on('data', () => {
      asking.delete(asker)
      last = performance.now()
    })
    asker.pipe(answerer).pipe(asker)
  })
  const port = await listening(server)
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
