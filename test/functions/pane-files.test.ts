import { HttpRequest, type HttpResponseInit } from '@azure/functions'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

let paneFile: (request: HttpRequest) => Promise<HttpResponseInit>

beforeAll(async () => {
  paneFile = (await import('../../functions/pane-files.ts')).paneFile
})

async function get(path: string, headers: Record<string, string> = {}): Promise<HttpResponseInit> {
  return paneFile(new HttpRequest({ method: 'GET', url: `https://nonlieu.contoso.example${path}`, headers }))
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
    expect(headers['Content-Security-Policy']).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    )
    expect(Object.keys(headers)).not.toContain('X-Frame-Options')
    expect(headers['Cache-Control']).toBe('no-cache')
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
