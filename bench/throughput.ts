// Mails per second and core, from the form that Graph delivers and from raw .eml, with p50 and p99, the growth with the
// body's length, and memory over many mails. No picture is read. node bench/throughput.ts FOLDER [--mails N]
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { glance } from '../shared/inspect-mail.ts'
import type { Mail } from '../shared/mail.ts'
import { mailFromEml } from '../shared/read/eml.ts'

const { values, positionals } = parseArgs({
  options: { mails: { type: 'string', default: '20000' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) throw new Error('Usage: node bench/throughput.ts FOLDER [--mails N] [--json]')

/** What a run cost: times of single mails in ms, and CPU seconds of the process, all threads. */
interface Cost {
  readonly times: readonly number[]
  readonly cpu: number
}

async function timed<T>(items: readonly T[], work: (item: T) => unknown): Promise<Cost> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (const item of items) {
    const begin = performance.now()
    await work(item)
    times.push(performance.now() - begin)
  }
  const { user, system } = process.cpuUsage(before)
  return { times, cpu: (user + system) / 1e6 }
}

function row({ times, cpu }: Cost): Record<string, string> {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3)
  return {
    'mails per CPU s': (times.length / cpu).toFixed(0),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'max ms': at(1),
  }
}

async function raws(): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder ?? '')).filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(names.map((name) => readFile(join(folder ?? '', name))))
}

async function parsed(raw: readonly Uint8Array[]): Promise<readonly Mail[]> {
  const mails: Mail[] = []
  for (const bytes of raw) mails.push((await mailFromEml(bytes, { authservIds: [] })).mail)
  return mails
}

const raw = await raws()
const mails = await parsed(raw)
for (const mail of mails.slice(0, 300)) glance(mail) // warm, lexicons built
const fromParsed = await timed(mails, glance)
const fromRaw = await timed(raw, async (bytes) =>
  glance((await mailFromEml(bytes, { authservIds: [] })).mail),
)
const parsing = await timed(raw, (bytes) => mailFromEml(bytes, { authservIds: [] }))

if (values.json) {
  const rate = ({ times, cpu }: Cost): number => times.length / cpu
  console.log(JSON.stringify({ parsed: rate(fromParsed), raw: rate(fromRaw), parsing: rate(parsing) }))
} else {
  console.table({
    'from the parsed form': row(fromParsed),
    'from raw .eml': row(fromRaw),
    'parsing alone': row(parsing),
  })
  await growth()
  await memory(Number(values.mails))
}

/** One mail whose body grows tenfold, twice over: the cost per MB should stay what it is. */
async function growth(): Promise<void> {
  const [first] = mails
  if (first === undefined) return
  const sentence = 'We have put the shelves on the wall of the small room and painted the door in green. '
  const rows: Record<string, object> = {}
  for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const content = sentence.repeat(Math.ceil(length / sentence.length))
    const mail: Mail = { ...first, body: { type: 'text', content } }
    const { times } = await timed([mail, mail, mail, mail, mail], glance)
    const best = Math.min(...times)
    rows[`${length / 1000} KB`] = { ms: best.toFixed(2), 'ms per MB': ((best / length) * 1e6).toFixed(2) }
  }
  console.table(rows)
}

async function memory(count: number): Promise<void> {
  const rows: Record<string, object> = {}
  for (let done = 0; done < count;) {
    for (const mail of mails) glance(mail)
    done += mails.length
    if (done % Math.max(mails.length, Math.floor(count / 5 / mails.length) * mails.length) === 0) {
      await new Promise((resolve) => setImmediate(resolve))
      rows[`${done} mails`] = { 'RSS MB': (process.memoryUsage().rss / 1e6).toFixed(0) }
    }
  }
  console.table(rows)
}
