import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Entra } from '../entra/entra.ts'
import { answerControl } from './control-routes.ts'
import type { Control } from './control.ts'
import type { GraphResult, createGraph } from './graph.ts'

export interface ServerOptions {
  readonly graph: ReturnType<typeof createGraph>
  readonly entra: Entra
  readonly control: Control
  readonly port: number
  now(): number
  /** Told of a fault of the box itself, with the route but nothing of its content. */
  crashed(error: unknown): void
}

const longestBody = 48 * 1024 * 1024
const drainAtMost = 4 * longestBody

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | Uint8Array | null
}

/** The body is more than the box takes. */
class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Serves Graph, Entra and the control side on one port of 127.0.0.1. Rejects where the port is taken. */
export async function startServer(
  options: ServerOptions,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void serve(options, request, response)
  })
  // as Graph: connections stay open between requests
  server.keepAliveTimeout = 60_000
  await listen(server, options.port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function serve(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await read(request)
    const result = await answer(options, request, body)
    if (result === 'reset') {
      request.socket.resetAndDestroy()
      return
    }
    send(options, response, result)
  } catch (error) {
    if (request.socket.destroyed) return
    if (error instanceof TooLarge) {
      send(options, response, {
        status: 413,
        headers: { Connection: 'close' },
        body: { error: { code: 'RequestEntityTooLarge', message: `The body is over ${longestBody} bytes.` } },
      })
      return
    }
    options.crashed(error)
    send(options, response, {
      status: 500,
      body: {
        error: { code: 'BoxBroken', message: 'The tenant in a box failed itself; see its standard error.' },
      },
    })
  }
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  body: Uint8Array,
): Promise<Reply | GraphResult> {
  const method = request.method ?? 'GET'
  const url = request.url ?? '/'
  const [path = '/', search = ''] = url.split('?', 2)
  const headers = flatHeaders(request)
  if (path.startsWith('/v1.0/'))
    return options.graph({ method, url: url.slice('/v1.0'.length), headers, body, batch: false })
  if (path.startsWith('/_tenant/'))
    return answerControl(options.control, {
      method,
      path: path.slice('/_tenant'.length),
      query: new URLSearchParams(search),
      body,
    })
  const entra = await options.entra.handle({
    method,
    path,
    query: new URLSearchParams(search),
    headers,
    body: Buffer.from(body).toString('utf8'),
  })
  if (entra !== null) return entra
  const message = path.startsWith('/beta/')
    ? 'The tenant in a box plays v1.0 only; beta has other shapes. Add a router for it in test/graph/server.ts.'
    : `The tenant in a box has no ${method} ${path.slice(0, 100)}: Graph is below /v1.0, control below /_tenant, Entra in test/entra/entra.ts.`
  return { status: 501, body: { error: { code: 'NotImplementedInBox', message } } }
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  return flat
}

async function read(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    length += bytes.length
    // read on to the end, or the caller would see a reset instead of the answer
    if (length <= longestBody) chunks.push(bytes)
    else if (length > drainAtMost) throw new TooLarge()
  }
  if (length > longestBody) throw new TooLarge()
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function send(options: ServerOptions, response: ServerResponse, reply: Reply): void {
  // the clock of the box, not of this machine: clients reckon with it
  response.sendDate = false
  response.setHeader('Date', new Date(options.now()).toUTCString())
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
  if (reply.body === null) {
    response.writeHead(reply.status).end()
    return
  }
  const bytes = reply.body instanceof Uint8Array ? reply.body : Buffer.from(JSON.stringify(reply.body))
  if (!response.hasHeader('Content-Type'))
    response.setHeader(
      'Content-Type',
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    )
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(reply.status).end(bytes)
}
