import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions'
import { paneFraming, panePolicy } from '../shared/pane-policy.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  json: 'application/json',
}

interface File {
  readonly bytes: Uint8Array
  /** The Content-Security-Policy that fits it. */
  readonly policy: string
  /** Strong validator over the bytes: what has not changed is not sent again. */
  readonly etag: string
}

let files: Promise<ReadonlyMap<string, File>> | null = null

/** The pane's own files, from a map of what was built: no path of a request ever reaches the disk. */
export async function paneFile(request: HttpRequest): Promise<HttpResponseInit> {
  files ??= load()
  const path = new URL(request.url).pathname.slice(1)
  const file = (await files).get(path)
  if (file === undefined) return { status: 404, body: 'Not found.' }
  const headers = {
    ...headersOf(path.slice(path.lastIndexOf('.') + 1), path),
    'Content-Security-Policy': file.policy,
    ETag: file.etag,
  }
  if (request.headers.get('if-none-match') === file.etag) return { status: 304, headers }
  return { body: file.bytes, headers }
}

function headersOf(ending: string, path: string): Record<string, string> {
  const cache = /-[A-Z0-9]{8}\.js$/.test(path) ? 'public, max-age=31536000, immutable' : cacheOf(ending)
  return {
    'Content-Type': types[ending] ?? 'application/octet-stream',
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}

function cacheOf(ending: string): string {
  return ending === 'png' || ending === 'svg' ? 'public, max-age=86400' : 'no-cache'
}

async function load(): Promise<ReadonlyMap<string, File>> {
  const root = fileURLToPath(new URL('../addin/', import.meta.url))
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  const found = new Map<string, File>()
  for (const entry of names.filter((name) => name.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const page = file.endsWith('.html') ? bytes.toString('utf8') : ''
    const policy = [...panePolicy(page), ...paneFraming].join('; ')
    found.set(relative(root, file).replaceAll('\\', '/'), { bytes, policy, etag })
  }
  return found
}

app.http('pane-files', { methods: ['GET'], route: '{*path}', authLevel: 'anonymous', handler: paneFile })
