import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { listening } from '../free-port.ts'
import { panePage } from '../../scripts/pane-page.ts'
import { panePolicy } from '../../shared/pane-policy.ts'
import type { Host, OfficeItem } from './page/messages.ts'

/** What the service would answer: a status and its JSON; a promise may be left hanging. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** The service's side of the pane, as a test wants it. */
export interface Service {
  explain(asked: Readonly<Record<string, unknown>>): Answer | Promise<Answer>
  restore(asked: Readonly<Record<string, unknown>>): Answer | Promise<Answer>
  report(asked: Readonly<Record<string, unknown>>): Answer | Promise<Answer>
  setAside?(asked: Readonly<Record<string, unknown>>): Answer | Promise<Answer>
  /** JPEG bytes, or a refusal. */
  picture?(asked: Readonly<Record<string, unknown>>): Uint8Array | Answer | Promise<Uint8Array | Answer>
  /** How the IT team is reached; nothing unless a test says so. */
  readonly help?: { readonly mail: string | null; readonly phone: string | null }
}

export interface Stage {
  readonly url: string
  close(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..')
const addin = join(root, 'addin')

/**
 * The real pane before a service that says what the test wants, without a Functions app.
 *
 * @param within `test`: Outlook is played by the test (`openPane`); `page`: the Outlook-like page frames the pane
 */
export async function openStage(service: () => Service, within: 'test' | 'page' = 'test'): Promise<Stage> {
  const files = new Map<string, { readonly type: string; readonly body: string | Buffer }>()
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    html: 'text/html',
    png: 'image/png',
  }
  const put = (path: string, body: string | Buffer) =>
    files.set(path, {
      type: `${types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain'}; charset=utf-8`,
      body,
    })
  for (const { path, text } of await bundle(join(addin, 'pane.ts'), true)) put(`/${basename(path)}`, text)
  const [office] = await bundle(join(import.meta.dirname, 'page', 'office.ts'), false)
  const html = await panePage(root)
  // The policy that the product sends with the pane, so that what works here works there.
  const policy = panePolicy(html).join('; ')
  const library = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
  put('/pane.html', within === 'test' ? html.replace(library, '/office.js') : html)
  put('/assets/icon-32.png', await readFile(join(addin, 'assets', 'icon-32.png')))

  const server = createServer((request, response) => void serve(request, response))
  const url = `http://127.0.0.1:${await listening(server)}`
  put('/office.js', `window.outlookOrigin=${JSON.stringify(url)};\n${office?.text ?? ''}`)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const file = files.get(path)
    if (file !== undefined) {
      response.writeHead(200, {
        'Content-Type': file.type,
        'Content-Security-Policy': policy,
        // As the product sends them: what is named by its content is kept, and a page that is loaded again is quick.
        'Cache-Control': path.endsWith('.html') ? 'no-cache' : 'max-age=3600',
      })
      response.end(file.body)
      return
    }
    const given = await answer(path, request)
    if (given instanceof Uint8Array) {
      response.writeHead(200, { 'Content-Type': 'image/jpeg' })
      response.end(given)
      return
    }
    response.writeHead(given.status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(given.body))
  }

  async function answer(path: string, request: IncomingMessage): Promise<Answer | Uint8Array> {
    if (path === '/api/pane/config') {
      const id = '11111111-2222-3333-4444-555555555555'
      return {
        status: 200,
        body: {
          clientId: id,
          tenantId: id,
          authority: `https://login.microsoftonline.com/${id}`,
          scope: `api://${id}/access_as_user`,
          help: service().help ?? { mail: null, phone: null },
        },
      }
    }
    const asked = await json(request)
    if (within === 'test' && request.headers.authorization !== `Bearer ${demoToken}`)
      return { status: 401, body: { error: { code: 'token', message: '' } } }
    if (path === '/api/pane/explain') return await service().explain(asked)
    if (path === '/api/pane/restore') return await service().restore(asked)
    if (path === '/api/report') return await service().report(asked)
    const absent = { status: 404, body: { error: { code: 'not-found', message: '' } } }
    if (path === '/api/pane/set-aside') return (await service().setAside?.(asked)) ?? absent
    if (path === '/api/pane/picture') return (await service().picture?.(asked)) ?? absent
    return absent
  }

  return {
    url,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function bundle(entry: string, splitting: boolean) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    splitting,
    minify: true,
    format: splitting ? 'esm' : 'iife',
    target: 'es2022',
    outdir: '/built',
    logLevel: 'silent',
  })
  return outputFiles
}

async function json(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = ''
  for await (const piece of request) text += String(piece)
  const parsed: unknown = JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

const claims = {
  oid: '1',
  tid: '2',
  preferred_username: 'jeanne.morel@exemple.example',
  name: 'Jeanne Morel',
}
const demoToken = ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.')

let played: ReturnType<typeof bundle> | null = null

/** Opens the pane as the only page, with Outlook played by `page/stage.ts`: the page is its own parent. */
export async function openPane(page: Page, stage: Stage, host: Host): Promise<void> {
  const [script] = await (played ??= bundle(join(import.meta.dirname, 'page', 'stage.ts'), false))
  const play = await page.addInitScript(
    `window.stage=${JSON.stringify({ host, token: demoToken })};${script?.text ?? ''}`,
  )
  await page.goto(`${stage.url}/pane.html`)
  // The same page may be opened again with another Outlook around it.
  await play.dispose()
}

/** Chooses another message, as a click in the list would. */
export async function chooseItem(page: Page, item: OfficeItem | null): Promise<void> {
  await page.evaluate(
    `window.postMessage({ outlook: 'item', item: ${JSON.stringify(item)} }, location.origin)`,
  )
}
