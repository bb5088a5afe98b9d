import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { bodyReadings } from '../../shared/read/body.ts'
import { mailFromEml, MailError } from '../../shared/read/eml.ts'
import type { PartReading } from '../../shared/read/findings.ts'
import { patience, workedMs } from '../../shared/read/deadline.ts'
import { limits } from '../../shared/read/limits.ts'
import type { Reader } from '../../shared/read/reader.ts'
import { kindOf } from '../../shared/read/sniff.ts'
import { loadCases } from '../cases/load.ts'
import { letterLines, letterPicture, picturePdf, rawMail, textPdf, wordDocument } from './letter.ts'

/** Larger mails are mostly pictures, which are changed apart. */
const largestMail = 60_000

/** A true file that is to be changed. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FuzzPlan {
  readonly reader: Reader
  readonly seeds: readonly Seed[]
  /** Of fast-check: the same seed makes the same changes. */
  readonly seed: number
  readonly runs: number
  /** Milliseconds after which no new run begins. */
  readonly ms?: number
}

export interface FuzzReport {
  readonly runs: number
  /** What the readers said of changed files, counted: `read`, or the reason of the first piece that was not. */
  readonly outcomes: ReadonlyMap<string, number>
  /** Of one file, in milliseconds. */
  readonly slowest: number
  /** What must not happen; each with what makes it happen again. */
  readonly findings: readonly string[]
}

/** One of each kind of file that is read. */
export async function seedFiles(): Promise<readonly Seed[]> {
  const few = letterLines.slice(0, 4)
  const picture = letterPicture({ width: 620, lines: few })
  const slide = '<p:sld><a:p><a:r><a:t>Convocation en justice</a:t></a:r></a:p></p:sld>'
  const html = `<html><style>.x{display:none}</style><p class="x">caché</p><table><tr><td>${few.join('</td><td>')}</table>`
  const mail = rawMail({ From: 'a@b.example', Subject: '=?UTF-8?B?Q29udm9jYXRpb24=?=' }, [
    { type: 'text/html; charset=utf-8', content: html },
    { type: 'text/plain', name: 'note.txt', disposition: 'attachment', content: few.join('\n') },
  ])
  return [
    { name: 'text.pdf', bytes: await textPdf([letterLines, few]) },
    { name: 'pictures.pdf', bytes: await picturePdf([picture]) },
    { name: 'word.docx', bytes: wordDocument(letterLines) },
    { name: 'slides.pptx', bytes: zipSync({ 'ppt/slides/slide1.xml': strToU8(slide) }) },
    {
      name: 'open.odt',
      bytes: zipSync({ 'content.xml': strToU8(`<text:p>${few.join('</text:p><text:p>')}</text:p>`) }),
    },
    { name: 'archive.zip', bytes: zipSync({ 'a/mail.eml': mail, 'word.docx': wordDocument(few) }) },
    {
      name: 'rich.rtf',
      bytes: Buffer.from(
        `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 T;}}\\f0 ${few.join('\\par ')}\\u8364?\\'e9}`,
        'latin1',
      ),
    },
    {
      name: 'invitation.ics',
      bytes: Buffer.from(
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${few[1]}\r\nDESCRIPTION:${few.join('\\n\r\n ')}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
      ),
    },
    {
      name: 'winmail.dat',
      bytes: Buffer.from(
        '789f3e22010001048001000b000000436f6e766f636174696f6e0000000206800f0002000000616200000106900300100000000100000002010910010000000000000000000000',
        'hex',
      ),
    },
    { name: 'page.html', bytes: Buffer.from(html) },
    { name: 'mail.eml', bytes: mail },
    { name: 'letter.jpg', bytes: picture },
    { name: 'letter.png', bytes: letterPicture({ width: 620, lines: few, format: 'png' }) },
    { name: 'letter.gif', bytes: letterPicture({ width: 620, lines: few, format: 'gif' }) },
    { name: 'letter.webp', bytes: letterPicture({ width: 620, lines: few, format: 'webp' }) },
  ]
}

/**
 * The mails of the tune half, and of each kind of file in them the smallest: what programs really wrote, not what was
 * made for this.
 */
export async function caseFiles(): Promise<readonly Seed[]> {
  const seeds: Seed[] = []
  const smallest = new Map<string, Seed>()
  for (const { name, path } of await loadCases('tune')) {
    const bytes = await readFile(path)
    const { mail, bytesOf } = await mailFromEml(bytes, { authservIds: [] })
    if (bytes.length < largestMail) seeds.push({ name: `${name}.eml`, bytes })
    for (const part of mail.parts) {
      const content = bytesOf(part)
      if (content === null) continue
      const kind = `${kindOf(content)}, ${name.includes('/fake/') ? 'fake' : 'genuine'}`
      const known = smallest.get(kind)
      if (known === undefined || content.length < known.bytes.length)
        smallest.set(kind, { name: `${name}/${part.name}`, bytes: content })
    }
  }
  return [...seeds, ...smallest.values()]
}

/** One change of a file; places are shares of its length, so that they fit every file. */
type Change =
  | { readonly how: 'set'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly how: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly how: 'cut'; readonly at: number; readonly length: number }
  | { readonly how: 'end'; readonly at: number }
  | { readonly how: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly how: 'graft'; readonly at: number; readonly file: number; readonly from: number }

const place = fc.double({ min: 0, max: 1, noNaN: true })
/** Numbers at which counters and sizes turn over, both ways round. */
const odd = fc.constantFrom(
  '00000000',
  'ffffffff',
  '7fffffff',
  'ffffff7f',
  '80000000',
  '00000080',
  '0000ffff',
)
const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
  odd.map((hex) => Uint8Array.from(Buffer.from(hex, 'hex'))),
)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ how: fc.constant('set' as const), at: place, bytes }),
  fc.record({ how: fc.constant('insert' as const), at: place, bytes }),
  fc.record({ how: fc.constant('cut' as const), at: place, length: fc.nat(400) }),
  fc.record({ how: fc.constant('end' as const), at: place }),
  fc.record({
    how: fc.constant('repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
    times: fc.nat(2_000),
  }),
  fc.record({ how: fc.constant('graft' as const), at: place, file: fc.nat(1_000), from: place }),
)

function changed(file: Uint8Array, { ...one }: Change, seeds: readonly Seed[]): Uint8Array {
  const at = Math.floor(one.at * file.length)
  const head = file.subarray(0, at)
  switch (one.how) {
    case 'set': {
      const copy = Uint8Array.from(file)
      copy.set(one.bytes.subarray(0, file.length - at), at)
      return copy
    }
    case 'insert':
      return Buffer.concat([head, one.bytes, file.subarray(at)])
    case 'cut':
      return Buffer.concat([head, file.subarray(at + one.length)])
    case 'end':
      return head
    case 'repeat':
      return Buffer.concat([
        head,
        ...Array.from({ length: one.times }, () => file.subarray(at, at + one.length)),
        file.subarray(at),
      ])
    case 'graft': {
      const other = seeds[one.file % seeds.length]?.bytes ?? file
      return Buffer.concat([head, other.subarray(Math.floor(one.from * other.length))])
    }
  }
}

function workedBy(pid: number | null): number {
  return (pid === null ? null : workedMs(pid)) ?? 0
}

/** Gives changed files to every reader, and as a mail to the parser, and tells what came of it. */
export async function fuzz({ reader, seeds, seed, runs, ms }: FuzzPlan): Promise<FuzzReport> {
  const outcomes = new Map<string, number>()
  const findings: string[] = []
  let slowest = 0
  let count = 0

  async function check(name: string, file: Uint8Array, again: string): Promise<void> {
    count++
    const { pid } = reader
    const before = workedBy(pid)
    const start = performance.now()
    const outcome = await outcomeOf(name, file, reader)
    const spent = performance.now() - start
    // Of a process that was replaced nobody says how long it worked: the deadline ended it.
    const worked = reader.pid === pid ? workedBy(pid) - before : 0
    slowest = Math.max(slowest, spent)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (outcome === 'killed' || outcome.startsWith('!')) findings.push(`${outcome} ${again}`)
    // The budget is of work; on a crowded machine the same work may take longer, up to a bound of its own.
    if (worked > limits.partMs + 2_000) findings.push(`!worked ${Math.round(worked)} ms ${again}`)
    if (spent > limits.partMs * patience + 2_000) findings.push(`!took ${Math.round(spent)} ms ${again}`)
  }

  const until = performance.now() + (ms ?? Number.POSITIVE_INFINITY)
  const input = fc.record({ file: fc.nat(10_000), changes: fc.array(change, { minLength: 1, maxLength: 6 }) })
  const property = fc.asyncProperty(input, async ({ file, changes }) => {
    const original = seeds[file % seeds.length]
    // Not fast-check's own interruption: it fails where a file outlasts what is left, and then counts nothing.
    if (original === undefined || performance.now() > until) return
    let mutant = original.bytes
    for (const one of changes) mutant = changed(mutant, one, seeds).subarray(0, 4_000_000)
    await check(
      original.name,
      mutant,
      `(seed ${seed}, run ${count}, ${original.name}, ${mutant.length} bytes)`,
    )
  })
  await fc.assert(property, {
    seed,
    numRuns: runs,
    endOnFailure: true,
  })
  return { runs: count, outcomes, slowest: Math.round(slowest), findings }
}

/** What readers say of a file; what begins with `!` must not be. */
async function outcomeOf(name: string, file: Uint8Array, reader: Reader): Promise<string> {
  if (kindOf(file) === 'mail' || name.endsWith('.eml')) {
    const told = await mailOutcome(file)
    if (told !== null) return told
  }
  try {
    return told(
      await reader.read(file, { name, contentType: 'application/octet-stream', languages: ['fr'] }),
      name,
    )
  } catch (error) {
    return `!rejected: ${error instanceof Error ? error.name : typeof error}`
  }
}

function told({ readings, unread }: PartReading, name: string): string {
  if (readings.some(({ where }) => where !== 'hidden' && !where.startsWith(`attachment:${name}`)))
    return '!elsewhere'
  if (readings.some(({ text }) => text.length > limits.textLength)) return '!unbounded'
  const reasons = unread.map(({ reason }) => reason)
  return reasons.find((reason) => reason === 'killed') ?? reasons[0] ?? 'read'
}

/** Null where the parser gave a mail or said why not. */
async function mailOutcome(file: Uint8Array): Promise<string | null> {
  const start = performance.now()
  try {
    const { mail, readings } = await mailFromEml(file, { authservIds: [] })
    if (readings.length < 1 || bodyReadings(mail.body).length > 2) return '!mail without readings'
  } catch (error) {
    if (!(error instanceof MailError)) return `!mail: ${error instanceof Error ? error.name : typeof error}`
  }
  return performance.now() - start > 8_000 ? '!mail took long' : null
}
