import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { choicesOf, usage } from '../../cli/scan-choices.ts'
import { letterLines, letterPicture, rawMail } from '../read/letter.ts'

const program = fileURLToPath(new URL('../../cli/scan.ts', import.meta.url))

const Verdict = z.strictObject({
  file: z.string(),
  verdict: z.enum(['clear', 'suspicious', 'fake-summons']),
  score: z.number().min(0).max(1),
  reasons: z.array(
    z.strictObject({
      signal: z.string(),
      quote: z.string(),
      where: z.string().regex(/^(?:subject|body|hidden|header:.+|attachment:.+)$/),
      weight: z.number(),
    }),
  ),
  unknown: z.array(z.string()),
  unread: z.array(z.string()),
  ms: z.number().positive(),
})
const Refusal = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nonlieu-scan-'))
  await mkdir(join(folder, 'box', 'b'), { recursive: true })
  await mkdir(join(folder, 'none'))
  const received = 'from a.example by b.example; Fri, 20 Nov 2026 10:00:00 +0000'
  const stranger = {
    Received: received,
    From: 'Gendarmerie <bureau.gendarmerie@gmail.com>',
    To: 'undisclosed-recipients:;',
  }
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'box/a.eml':
      'From: Ana <ana@contoso.example>\r\nTo: b@contoso.example\r\nSubject: Lunch\r\n\r\nAt noon?\r\n',
    'box/b/letter.EML': rawMail({ ...stranger, Subject: 'COPJ' }, [
      { type: 'text/plain', content: letterLines.join('\r\n') },
    ]),
    'box/b/picture.eml': rawMail({ ...stranger, Subject: 'Fwd:' }, [
      { type: 'text/html', content: '<img src="cid:a">' },
      { type: 'image/jpeg', name: 'a.jpg', contentId: 'a', disposition: 'inline', content: letterPicture() },
    ]),
    'box/notes.txt': 'no mail',
    'empty.eml': '',
    'prose.eml': 'no header here\n',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
})
afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly errors: string
}

async function scan(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [out, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, errors }
}

function linesOf({ out }: Ended): readonly unknown[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line))
}

describe('scan --json', () => {
  it('gives one verdict a line, in input order, folders sorted, and nothing else', async () => {
    const ended = await scan(['--json', 'box', 'box/a.eml'])
    expect(ended.errors).toBe('')
    expect(ended.status).toBe(0)
    const verdicts = linesOf(ended).map((line) => Verdict.parse(line))
    expect(verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['box/a.eml', 'clear'],
      ['box/b/letter.EML', 'fake-summons'],
      ['box/b/picture.eml', 'fake-summons'],
      ['box/a.eml', 'clear'],
    ])
    const [, letter, picture] = verdicts
    const wanted = letter?.reasons.find(({ quote }) => quote.includes('justifications'))
    expect(letterLines.join('\r\n')).toContain(wanted?.quote ?? 'nothing')
    expect(wanted?.where).toBe('body')
    expect(picture?.reasons.map(({ where }) => where)).toContain('attachment:a.jpg')
    expect(picture?.unread).toEqual([])
  }, 60_000)

  it('names what gave no verdict, goes on, and ends with 1', async () => {
    const ended = await scan(['--json', 'empty.eml', 'nowhere.eml', 'prose.eml', 'none', 'box/a.eml'])
    expect(ended.status).toBe(1)
    const lines = linesOf(ended)
    expect(lines.slice(0, 4).map((line) => Refusal.parse(line).error.code)).toEqual([
      'empty',
      'not-found',
      'not-a-mail',
      'no-mail',
    ])
    expect(Verdict.parse(lines[4]).verdict).toBe('clear')
  })
})

describe('scan for a person', () => {
  it('shows the verdict and the evidence among its words, in the language asked for', async () => {
    const ended = await scan(['--lang', 'fr', 'box/b/letter.EML'])
    expect(ended.status).toBe(0)
    expect(ended.out).toContain('box/b/letter.EML\n')
    expect(ended.out).toContain('Ce message est un faux')
    expect(ended.out).toMatch(/par mail en nous «écrivant vos justifications»/)
    expect(ended.out).not.toContain('\u001b')
  })

  it('is coloured where it is asked to be, unless colours are unwanted', async () => {
    expect((await scan(['box/b/letter.EML'], { FORCE_COLOR: '1' })).out).toContain('\u001b[30;43m')
    expect((await scan(['box/b/letter.EML'], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(
      '\u001b',
    )
  })
})

describe('wrong use', () => {
  it('ends with 2, says what is wrong and how it is used, and prints no verdict', async () => {
    const ended = await scan(['--bogus', 'box'])
    expect(ended).toMatchObject({ status: 2, out: '' })
    expect(ended.errors).toContain("Unknown option '--bogus'")
    expect(ended.errors).toContain(usage)
  })

  it.each([
    { args: [], says: 'No PATH given. Name an .eml file or a folder.' },
    { args: ['--lang'], says: "Option '--lang <value>' argument missing" },
    { args: ['--lang', '../x', 'box'], says: '--lang ../x is no language. Give a code such as fr or en.' },
    { args: ['--authserv-id=', 'box'], says: '--authserv-id needs a host name.' },
    { args: ['--json=yes', 'box'], says: "Option '--json' does not take an argument" },
  ])('$args', ({ args, says }) => {
    expect(choicesOf(args)).toEqual({ wrong: says })
  })

  it('is not asking for help, nor repeating an id', () => {
    expect(choicesOf(['--help'])).toBe('help')
    expect(choicesOf(['--authserv-id', 'a.example', '--authserv-id', 'b.example', '--', '-x.eml'])).toEqual({
      json: false,
      lang: 'en',
      authservIds: ['a.example', 'b.example'],
      paths: ['-x.eml'],
    })
  })
})
