import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifest } from '../../cli/manifest.ts'
import { validateManifest } from '../../cli/validate-manifest.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nonlieu-manifest-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const accepted = { status: 'Accepted', errors: [], warnings: [{ title: 'Note', content: 'Small.' }] }
const refused = { status: 'Rejected', errors: [{ title: 'Icon\u001b[31m', content: 'Not found.' }] }

function answering(status: number, body: unknown): typeof fetch {
  return async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
}

const offline: typeof fetch = async () => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('at 10.0.0.1'), { code: 'ENOTFOUND' }),
  })
}

const never: typeof fetch = async (_, init) =>
  await new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')))
  })

const args = (out: string) => [
  '--origin',
  'https://nonlieu.contoso.example',
  '--client-id',
  '11111111-2222-4333-8444-555555555555',
  '--out',
  out,
]

describe("Microsoft's validation of the manifest", () => {
  test.each<[string, typeof fetch, unknown]>([
    ['its yes', answering(200, accepted), { state: 'accepted', remarks: ['Note: Small.'] }],
    ['its no', answering(200, refused), { state: 'refused', remarks: ['Icon[31m: Not found.'] }],
    [
      'what it cannot read',
      answering(400, ''),
      { state: 'refused', remarks: ['The service answered 400: it cannot read it.'] },
    ],
    ['no network', offline, { state: 'skipped', why: 'the service cannot be reached (ENOTFOUND)' }],
    ['too many questions', answering(429, accepted), { state: 'skipped', why: 'the service answered 429' }],
    ['an outage', answering(503, accepted), { state: 'skipped', why: 'the service answered 503' }],
    [
      'the page of a hotel network',
      answering(200, '<html>Accepted</html>'),
      { state: 'skipped', why: 'the service answered with no verdict' },
    ],
    [
      'another shape',
      answering(200, { isValid: true }),
      { state: 'skipped', why: 'the service answered with no verdict' },
    ],
  ])('%s is told as what it is', async (_, fetch, wanted) => {
    expect(await validateManifest('<OfficeApp/>', fetch)).toEqual(wanted)
  })

  test('a service that never answers is given up', async () => {
    expect(await validateManifest('<OfficeApp/>', never, 20)).toEqual({
      state: 'skipped',
      why: 'the service cannot be reached (TimeoutError)',
    })
  })

  test('the manifest alone is sent, to Microsoft alone, and a redirect is not followed', async () => {
    const seen: unknown[] = []
    await validateManifest('<OfficeApp/>', async (url, init) => {
      seen.push([url, init?.method, init?.body, init?.redirect])
      return new Response('')
    })
    expect(seen).toEqual([
      [
        'https://validationgateway.omex.office.net/package/api/check?clientId=Default',
        'POST',
        '<OfficeApp/>',
        'error',
      ],
    ])
  })
})

describe('nonlieu manifest', () => {
  test.each<[string, typeof fetch, number]>([
    ['accepted', answering(200, accepted), 0],
    ['refused', answering(200, refused), 1],
    ['skipped', offline, 3],
  ])('writes it in any case; %s has an exit status of its own', async (state, fetch, status) => {
    const out = join(folder, `${state}.xml`)
    expect(await manifest([...args(out), '--validate'], fetch)).toBe(status)
    expect(readFileSync(out, 'utf8')).toContain('https://nonlieu.contoso.example/pane.html')
  })

  test('asks nobody where that was not asked for', async () => {
    const asked: unknown[] = []
    const out = join(folder, 'unasked.xml')
    const status = await manifest(args(out), async (url) => {
      asked.push(url)
      return new Response('')
    })
    expect([status, asked]).toEqual([0, []])
  })
})
