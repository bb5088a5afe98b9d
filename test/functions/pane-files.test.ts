import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import azure, { type HttpRequest, type HttpResponseInit } from '@azure/functions'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..')

let paneFile: (request: HttpRequest) => Promise<HttpResponseInit>

beforeAll(async () => {
  paneFile = (await import('../../functions/pane-files.ts')).paneFile
})

async function get(path: string, headers: Record<string, string> = {}): Promise<HttpResponseInit> {
  return paneFile(
    new azure.HttpRequest({ method: 'GET', url: `https://nonlieu.contoso.example${path}`, headers }),
  )
}

async function headersOf(path: string): Promise<Readonly<Record<string, string>>> {
  return z.record(z.string(), z.string()).parse((await get(path)).headers)
}

describe('the pane’s own files', () => {
  it('may be framed by Outlook and by nobody else, and load scripts from here and Microsoft only', async () => {
    const headers = await headersOf('/pane.html')
    expect(headers['Content-Security-Policy']).toContain(
      'frame-ancestors https://outlook.office.com https://outlook.office365.com https://*.cloud.microsoft',
    )
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|\*(?!\.cloud)/u)
    expect(Object.keys(headers)).not.toContain('X-Frame-Options')
    expect(headers['Cache-Control']).toBe('no-cache')
  })

  it('let only that style and script act which stand in our page, each named by its hash', async () => {
    // As it is built: the page in the sources holds neither yet.
    const file = join(root, 'dist', 'functions', 'pane-files.js')
    if (!existsSync(file)) throw new Error('There is no dist/functions. Run npm run build first.')
    const built: { readonly paneFile: typeof paneFile } = await import(pathToFileURL(file).href)
    const answerTo = async (path: string) =>
      await built.paneFile(
        new azure.HttpRequest({ method: 'GET', url: `https://nonlieu.contoso.example${path}` }),
      )
    const policyOf = async (path: string) => {
      const headers = z.record(z.string(), z.string()).parse((await answerTo(path)).headers)
      return headers['Content-Security-Policy']?.split('; ')
    }
    const page = readFileSync(join(root, 'dist', 'addin', 'pane.html'), 'utf8')
    const hashOf = (tag: string) => {
      const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`, 'u').exec(page) ?? []
      expect(content.length).toBeGreaterThan(100)
      return createHash('sha256').update(content).digest('base64')
    }
    const policy = await policyOf('/pane.html')
    expect(policy).toContain(`style-src 'sha256-${hashOf('style')}'`)
    expect(policy).toContain(
      `script-src 'self' https://appsforoffice.microsoft.com 'sha256-${hashOf('script')}'`,
    )
    const other = await policyOf('/report.html')
    expect(other).toContain("style-src 'none'")
    expect(other).toContain("script-src 'self' https://appsforoffice.microsoft.com")
  })

  it('are not sent again while they have not changed', async () => {
    const { ETag: etag = '' } = await headersOf('/pane.html')
    expect(etag).toMatch(/^"[\w-]{22}"$/u)
    const again = await get('/pane.html', { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(again.body).toBeUndefined()
    expect((await get('/pane.html', { 'if-none-match': '"other"' })).body).toBeDefined()
  })

  it('may be kept: pictures for a day', async () => {
    expect((await headersOf('/assets/icon-32.png'))['Cache-Control']).toBe('public, max-age=86400')
  })

  it.each([
    '/',
    '/host.json',
    '/../host.json',
    '/..%2fhost.json',
    '/%2e%2e/host.json',
    '/assets/../../package.json',
    '/pane.html/',
    '//evil.example/pane.html',
    '/__proto__',
    '/constructor',
  ])('%s is nothing here', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})
