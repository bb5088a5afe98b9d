// Mails per second and core, from the form that Graph delivers and from raw .eml, with p50 and p99, the growth with the
// body's length. No picture is read. node bench/throughput.ts FOLDER; --growth for the growth alone.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { glance } from '../shared/inspect-mail.ts'
import type { Body, Mail } from '../shared/mail.ts'
import { mailFromEml } from '../shared/read/eml.ts'

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) throw new Error('Usage: node bench/throughput.ts FOLDER [--json] [--growth]')

/** What a run cost, of the processor, all threads: of single mails in ms, and of all in seconds. */
interface Cost {
  readonly times: readonly number[]
  readonly cpu: number
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

async function timed<T>(items: readonly T[], work: (item: T) => unknown): Promise<Cost> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (const item of items) {
    const begin = process.cpuUsage()
    await work(item)
    times.push(millisecondsSince(begin))
  }
  return { times, cpu: millisecondsSince(before) / 1_000 }
}

/** The time of the mail that so large a share of all mails does not exceed. */
function at({ times }: Cost, share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0
}

function row(cost: Cost): Record<string, string> {
  return {
    'mails per CPU s': (cost.times.length / cost.cpu).toFixed(0),
    'p50 CPU ms': at(cost, 0.5).toFixed(3),
    'p99 CPU ms': at(cost, 0.99).toFixed(3),
    'max CPU ms': at(cost, 1).toFixed(3),
  }
}

/** Bodies that grow: an honest one, and what somebody writes to cost us time. Of HTML 12 MiB are looked at, of text less. */
const bodies: Readonly<Record<string, { readonly type: Body['type']; readonly piece: string }>> = {
  prose: {
    type: 'text',
    piece: 'We have put the shelves on the wall of the small room and painted the door in green. ',
  },
  'prose in HTML': { type: 'html', piece: '<p>We have put the shelves on the wall of the small room.</p>' },
  'signs of direction': { type: 'html', piece: '\u202ea\u202c' },
  'open quotations': { type: 'text', piece: '« a ' },
  'letters apart': { type: 'text', piece: 'a b c ' },
  'elements in elements': { type: 'html', piece: '<b>a' },
}

async function raws(): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder ?? '')).filter((name) => name.endsWith('.eml')).toSorted()
  const wanted = values.growth ? names.slice(0, 1) : names
  return Promise.all(wanted.map((name) => readFile(join(folder ?? '', name))))
}

async function parsed(raw: readonly Uint8Array[]): Promise<readonly Mail[]> {
  const mails: Mail[] = []
  for (const bytes of raw) mails.push((await mailFromEml(bytes, { authservIds: [] })).mail)
  return mails
}

await throughput()

async function throughput(): Promise<void> {
  const raw = await raws()
  const mails = await parsed(raw)
  for (const mail of mails.slice(0, 300)) glance(mail) // warm, lexicons built
  const [first] = mails
  if (first === undefined) return
  const fromParsed = await timed(mails, glance)
  const fromRaw = await timed(raw, async (bytes) =>
    glance((await mailFromEml(bytes, { authservIds: [] })).mail),
  )
  const parsing = await timed(raw, (bytes) => mailFromEml(bytes, { authservIds: [] }))
  if (values.growth) growth(first)
  else if (values.json) {
    const rate = ({ times, cpu }: Cost): number => times.length / cpu
    const single = { p50: at(fromParsed, 0.5), p99: at(fromParsed, 0.99) }
    console.log(
      JSON.stringify({ parsed: rate(fromParsed), raw: rate(fromRaw), parsing: rate(parsing), ...single }),
    )
  } else {
    console.table({
      'from the parsed form': row(fromParsed),
      'from raw .eml': row(fromRaw),
      'parsing alone': row(parsing),
    })
    growth(first)
  }
}

/** One mail whose body grows tenfold, three times over: milliseconds of the processor. */
function growth(first: Mail): void {
  const rows: Record<string, Record<string, string>> = {}
  for (const [name, { type, piece }] of Object.entries(bodies)) {
    const row: Record<string, string> = {}
    for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
      const mail: Mail = { ...first, body: { type, content: piece.repeat(Math.ceil(length / piece.length)) } }
      const times = [0, 1, 2].map(() => {
        const before = process.cpuUsage()
        glance(mail)
        return millisecondsSince(before)
      })
      row[`${length / 1_000} KB, ms`] = Math.min(...times).toFixed(1)
    }
    rows[name] = row
  }
  console.table(rows)
}
