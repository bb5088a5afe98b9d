import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { bodyOf } from './body-of.ts'
import { errorType, HostError } from './host-error.ts'
import type { HostLog } from './host-log.ts'
import { matchRoute, type Route } from './route.ts'
import type { HttpCookie, HttpInput, HttpOutput } from './rpc.ts'

/** How a function with an HTTP trigger is called. */
export interface HttpFunction {
  readonly name: string
  readonly anonymous: boolean
  /** `null`: the function returned nothing (204). `failed`: it or its outputs failed (500). Never rejects. */
  readonly run: (request: HttpInput) => Promise<HttpOutput | null | 'failed'>
}

interface HttpServerOptions {
  readonly port: number
  readonly routes: readonly Route<HttpFunction>[]
  readonly customHeaders: Readonly<Record<string, string>>
  /** The key that functions which are not anonymous and `/admin` ask for; null refuses all of them. */
  readonly key: string | null
  /** Runs a function by name, as `POST /admin/functions/NAME` does; false where there is none of that kind. */
  readonly runByHand: (name: string, input: string) => boolean
  readonly log: HostLog
}

export interface HttpServer {
  readonly port: number
  /** Refuses new requests and resolves when those under way have their answer. */
  readonly stop: () => Promise<void>
  /** Cuts what is left. */
  readonly cut: () => void
}

/** Bytes; FUNCTIONS_REQUEST_BODY_SIZE_LIMIT's default. */
const MAX_BODY = 104_857_600
const HOST = '127.0.0.1'
const DROPPED = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'date',
])

/**
 * Listens on 127.0.0.1.
 * @throws {HostError} `port-taken`.
 */
export async function startHttp(options: HttpServerOptions): Promise<HttpServer> {
  const { port, routes, customHeaders, key, runByHand, log } = options
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    open.add(response)
    response.once('close', () => open.delete(response))
    answer(request, response).catch((error: unknown) => {
      log('error', 'Host.Http', `Failed to answer: ${errorType(error)}.`)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await listen(server, port)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(customHeaders)) response.setHeader(name, value)
    const url = requestUrl(request, bound)
    if (url === null) return end(response, 400)
    const method = (request.method ?? 'GET').toUpperCase()
    if (url.pathname.toLowerCase().startsWith('/admin/')) return admin(request, response, url, method)

    const match = matchRoute(routes, method, url.pathname)
    if (match === null) return end(response, 404)
    if (!match.target.anonymous && !hasKey(request, url, key)) return end(response, 401)
    const body = await bodyOf(request, MAX_BODY)
    if (body === null) return end(response, 413)

    const output = await match.target.run(httpInput(request, method, url, match.params, body))
    if (output === null) return end(response, 204)
    if (output === 'failed') return end(response, 500)
    write(response, output)
  }

  async function admin(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    method: string,
  ): Promise<void> {
    if (!hasKey(request, url, key)) return end(response, 401)
    if (method === 'GET' && url.pathname === '/admin/host/status') {
      response.setHeader('content-type', 'application/json')
      return end(response, 200, JSON.stringify({ state: 'Running' }))
    }
    const name = /^\/admin\/functions\/([\w-]{1,127})$/i.exec(url.pathname)?.[1]
    if (method !== 'POST' || name === undefined) return end(response, 404)
    const body = await bodyOf(request, MAX_BODY)
    if (body === null) return end(response, 413)
    return end(response, runByHand(name, handInput(body.toString('utf8'))) ? 202 : 404)
  }

  return {
    port: bound,
    stop: () =>
      new Promise((resolve) => {
        // Connections that are idle end now, those at work with their answer.
        for (const response of open) response.shouldKeepAlive = false
        server.close(() => resolve())
      }),
    cut: () => server.closeAllConnections(),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      reject(
        taken
          ? new HostError(
              'port-taken',
              `Port ${port} on ${HOST} is taken. Give another with --port, or 0 for a free one.`,
            )
          : error,
      )
    })
    server.listen(port, HOST, resolve)
  })
}

function end(response: ServerResponse, status: number, body?: string): void {
  response.writeHead(status)
  response.end(body)
}

function requestUrl(request: IncomingMessage, port: number): URL | null {
  const host = request.headers.host ?? `${HOST}:${port}`
  const target = request.url ?? '/'
  return URL.parse(target.startsWith('/') ? `http://${host}${target}` : target)
}

function hasKey(request: IncomingMessage, url: URL, key: string | null): boolean {
  const header = request.headers['x-functions-key']
  const given = Buffer.from(typeof header === 'string' ? header : (url.searchParams.get('code') ?? ''))
  if (key === null) return false
  const expected = Buffer.from(key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** A request as the real host hands it to the worker: header names lowered, repeated values joined. */
function httpInput(
  request: IncomingMessage,
  method: string,
  url: URL,
  params: Readonly<Record<string, string>>,
  body: Buffer,
): HttpInput {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headersDistinct)) {
    // Empty values are left out (capability IgnoreEmptyValuedRpcHttpHeaders).
    const joined = (value ?? []).join(name === 'cookie' ? '; ' : ', ')
    if (joined !== '') headers[name] = joined
  }
  const query: Record<string, string> = {}
  for (const name of new Set(url.searchParams.keys())) query[name] = url.searchParams.getAll(name).join(',')
  return {
    method,
    url: url.href,
    headers: {},
    query: {},
    params: {},
    nullableHeaders: valued(headers),
    nullableQuery: valued(query),
    nullableParams: valued(params),
    ...(body.length > 0 ? { body: { bytes: body } } : {}),
  }
}

function valued(record: Readonly<Record<string, string>>): Record<string, { readonly value: string }> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, { value }]))
}

function write(response: ServerResponse, output: HttpOutput): void {
  for (const [name, value] of Object.entries(output.headers)) {
    if (!DROPPED.has(name.toLowerCase())) response.setHeader(name, value)
  }
  if (output.cookies.length > 0) response.setHeader('set-cookie', output.cookies.map(setCookie))
  response.writeHead(Number(output.statusCode))
  if (!output.body) response.end()
  else response.end('bytes' in output.body ? output.body.bytes : output.body.string)
}

/** RFC 6265 section 4.1; `none` is the worker's word for an absent SameSite. */
function setCookie(cookie: HttpCookie): string {
  const parts = [`${encodeURIComponent(cookie.name)}=${encodeURIComponent(cookie.value)}`]
  if (cookie.maxAge) parts.push(`Max-Age=${Math.trunc(cookie.maxAge.value)}`)
  if (cookie.expires) parts.push(`Expires=${new Date(cookie.expires.value.seconds * 1000).toUTCString()}`)
  if (cookie.domain) parts.push(`Domain=${cookie.domain.value}`)
  if (cookie.path) parts.push(`Path=${cookie.path.value}`)
  if (cookie.secure?.value === true) parts.push('Secure')
  if (cookie.httpOnly?.value === true) parts.push('HttpOnly')
  if (cookie.sameSite !== 'none') parts.push(`SameSite=${cookie.sameSite.replace('explicitNone', 'None')}`)
  return parts.join('; ')
}

/** `{"input": "…"}` of a call by hand; anything else is empty input. */
function handInput(body: string): string {
  try {
    const json: unknown = JSON.parse(body)
    if (typeof json === 'object' && json !== null && 'input' in json && typeof json.input === 'string') {
      return json.input
    }
  } catch {
    // Not JSON: no input.
  }
  return ''
}
