import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** The address under which Microsoft serves Outlook's library, as the pane's page names it. */
const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const standInPath = '/outlook-stand-in.js'
/** A page of one word from the same server: what the first paint of any page takes here. */
export const oneWordPath = '/one-word.html'
const oneWord = '<!doctype html><html lang="en"><title>One word</title><p>Nonlieu</p></html>'
const largestBody = 1_000_000
const waitMs = 60_000

/** Headers of one hop, and those that say how this answer was packed. */
const notPassedOn = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'host',
])

/**
 * The add-in as Outlook frames it: everything comes from the product itself, on an origin of its own. Two things are
 * changed on the way, and only these: the library's address in the page, and who may frame it.
 *
 * @param functionsUrl origin of the Functions app
 * @param script the stand-in for Outlook's library
 * @param framer origin of the Outlook-like page
 */
export function paneProxy(functionsUrl: string, script: () => string, framer: () => string): Server {
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    if (path === standInPath) return send(response, 200, 'text/javascript; charset=utf-8', script())
    if (path === oneWordPath) return send(response, 200, 'text/html; charset=utf-8', oneWord)
    const answer = await fetch(at(functionsUrl, path), {
      method: request.method ?? 'GET',
      headers: passedOn(request),
      body: hasBody(request) ? await bodyOf(request) : null,
      redirect: 'manual',
      signal: AbortSignal.timeout(waitMs),
    })
    for (const [name, value] of answer.headers)
      if (!notPassedOn.has(name)) response.setHeader(name, framedBy(name, value, framer()))
    response.statusCode = answer.status
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    response.end(
      isPage
        ? (await answer.text()).replace(officeLibrary, standInPath)
        : Buffer.from(await answer.arrayBuffer()),
    )
  }

  return createServer((request, response) => {
    pass(request, response).catch(() => {
      if (!response.headersSent)
        send(
          response,
          502,
          'application/json',
          '{"error":{"code":"no-functions","message":"The Functions app does not answer."}}',
        )
      else response.destroy()
    })
  })
}

/** Only the path is taken from the request: one that names another host (`//host/…`) still goes to the Functions app. */
function at(origin: string, path: string): URL {
  const { pathname, search } = new URL(path, 'http://nowhere.invalid')
  const target = new URL(origin)
  target.pathname = pathname
  target.search = search
  return target
}

function framedBy(name: string, value: string, framer: string): string {
  if (name !== 'content-security-policy') return value
  return value
    .split(';')
    .map((directive) =>
      directive.trim().startsWith('frame-ancestors') ? ` frame-ancestors ${framer}` : directive,
    )
    .join(';')
}

function passedOn(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && !notPassedOn.has(name)) headers.set(name, value)
  }
  return headers
}

function hasBody({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > largestBody) throw new Error(`The request has more than ${largestBody} bytes.`)
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  response.end(body)
}
