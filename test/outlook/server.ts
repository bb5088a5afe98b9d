import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { graphMailSource, pictureType, type MailSource } from './mail-source.ts'
import { paneProxy } from './pane-proxy.ts'

export interface OutlookOptions {
  /** 0 for a free one. The pane gets a port of its own, always a free one. */
  readonly port: number
  /** Origin of the tenant in a box, without `/v1.0`. */
  readonly tenantUrl: string
  /** Origin of the Functions app that serves `/pane.html` and `/api/pane/…`. */
  readonly functionsUrl: string
  readonly clientId: string
  readonly tenantId: string
}

export interface Outlook {
  /** Address of the page. */
  readonly url: string
  close(): Promise<void>
}

/** The identity under which this stand-in reads mailboxes: not the product's, so that its quota stays its own. */
const outlookAppId = '5d661950-3475-41cd-a2c3-d671a3162bc1'

/**
 * Serves the Outlook-like page on 127.0.0.1, with the real pane beside the message. Throws where the port is taken.
 */
export async function startOutlook(options: OutlookOptions): Promise<Outlook> {
  const { tenantUrl, functionsUrl } = options
  const page = join(import.meta.dirname, 'page')
  const [html, css, script, office] = await Promise.all([
    readFile(join(page, 'page.html'), 'utf8'),
    readFile(join(page, 'page.css'), 'utf8'),
    bundled(join(page, 'page.ts')),
    bundled(join(page, 'office.ts')),
  ])
  let pageUrl = ''
  let paneUrl = ''
  const pane = paneProxy(
    functionsUrl,
    () => `window.outlookOrigin=${JSON.stringify(pageUrl)};\n${office}`,
    () => pageUrl,
  )
  const source = graphMailSource(`${tenantUrl}/v1.0`, appToken(options))
  const server = createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', pageUrl)
    // A name that resolves to this computer must not let a web page of somebody else read the box.
    if (request.headers.host !== new URL(pageUrl).host)
      return send(response, 421, 'text/plain', 'Wrong host.')
    try {
      if (url.pathname === '/') {
        response.setHeader('Content-Security-Policy', policyFor(paneUrl))
        return send(response, 200, 'text/html; charset=utf-8', html)
      }
      if (url.pathname === '/page.css') return send(response, 200, 'text/css; charset=utf-8', css)
      if (url.pathname === '/page.js') return send(response, 200, 'text/javascript; charset=utf-8', script)
      if (url.pathname === '/favicon.ico') return send(response, 204, 'image/png', '')
      if (url.pathname.startsWith('/data/')) return await data(url, request, response)
      send(response, 404, 'text/plain', 'Not here.')
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown'
      if (!response.headersSent) sendJson(response, 502, { error: message })
      else response.destroy()
    }
  }

  async function data(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = (name: string) => url.searchParams.get(name) ?? ''
    switch (url.pathname) {
      case '/data/start':
        return sendJson(response, 200, { paneUrl, tenantId: options.tenantId, users: await source.users() })
      case '/data/folders':
        return sendJson(response, 200, await source.folders(given('user')))
      case '/data/messages':
        return sendJson(response, 200, await source.messages(given('user'), given('folder')))
      case '/data/message':
        return sendJson(response, 200, await openMessage(source, given('user'), given('id')))
      case '/data/picture':
        return sendPicture(response, await source.bytes(given('user'), given('id'), given('attachment')))
      case '/data/read':
        return sendJson(response, 200, await act(tenantUrl, request))
      case '/data/token':
        return sendJson(response, 200, { token: await userToken(options, request) })
    }
    send(response, 404, 'text/plain', 'Not here.')
  }

  paneUrl = await listen(pane, 0)
  try {
    pageUrl = await listen(server, options.port)
  } catch (error) {
    await closed(pane)
    throw error
  }
  return {
    url: pageUrl,
    async close() {
      await Promise.all([closed(server), closed(pane)])
    },
  }
}

/** One script of the page; built at each start, so that no built file can be stale. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`Failed to build ${entry}: no output.`)
  return file.text
}

function policyFor(paneUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${paneUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A message with its pictures told from its other attachments by their bytes. */
async function openMessage(source: MailSource, user: string, id: string): Promise<unknown> {
  const message = await source.open(user, id)
  const attachments = await Promise.all(
    message.attachments.map(async (attachment) => {
      const bytes = await source.bytes(user, id, attachment.id).catch(() => new Uint8Array())
      return { ...attachment, isPicture: pictureType(bytes) !== null }
    }),
  )
  return { ...message, attachments }
}

function sendPicture(response: ServerResponse, bytes: Uint8Array): void {
  const type = pictureType(bytes)
  if (type === null) return send(response, 415, 'text/plain', 'Not a picture that is shown here.')
  send(response, 200, type, Buffer.from(bytes))
}

const Token = z.object({ token: z.string() })

/** An app token for reading mailboxes, kept until it is refused. */
function appToken({ tenantUrl }: OutlookOptions): (fresh: boolean) => Promise<string> {
  let kept: Promise<string> | null = null
  return async (fresh) => {
    if (kept === null || fresh) {
      kept = post(`${tenantUrl}/_tenant/token`, {
        app: outlookAppId,
        roles: ['User.Read.All', 'Mail.Read'],
      }).then((body) => Token.parse(body).token)
      kept.catch(() => (kept = null))
    }
    return await kept
  }
}

/** The token that Outlook's broker would bring: the signed-in person's, for the pane's own app. */
async function userToken({ tenantUrl, clientId }: OutlookOptions, request: IncomingMessage): Promise<string> {
  const { user } = z.object({ user: z.string() }).parse(await jsonOf(request))
  const asked = { user, audience: clientId, scope: 'access_as_user', azp: clientId }
  return Token.parse(await post(`${tenantUrl}/_tenant/token`, asked)).token
}

/** What a person does by hand in Outlook. */
async function act(tenantUrl: string, request: IncomingMessage): Promise<unknown> {
  const { user, id } = z.object({ user: z.string(), id: z.string() }).parse(await jsonOf(request))
  return await post(`${tenantUrl}/_tenant/act`, { act: 'read', mailbox: user, id })
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (!response.ok) throw new Error(`The tenant answered ${response.status} to ${new URL(url).pathname}.`)
  return await response.json()
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const piece of request) {
    text += String(piece)
    if (text.length > 10_000) throw new Error('The request is too long.')
  }
  return JSON.parse(text)
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body))
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? Object.assign(
              new Error(`Port ${port} is taken. Choose another one or stop what uses it.`, { cause: error }),
              { code: error.code },
            )
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
