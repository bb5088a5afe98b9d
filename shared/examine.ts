import { createHash } from 'node:crypto'
import { conclude } from './act.ts'
import { evidenceOf } from './detect/evidence.ts'
import { contradictsItself } from './detect/own-contradiction.ts'
import { textPrint } from './detect/text-print.ts'
import { Failure, isPassing } from './failure.ts'
import {
  glance,
  inspectParts,
  withoutParts,
  type Glance,
  type InspectOptions,
  type PartReader,
} from './inspect-mail.ts'
import { findLetter, pagesOf, versions, type Page } from './known-letter.ts'
import { latePart } from './late-part.ts'
import type { Mail, MessageRef, Part } from './mail.ts'
import { measured } from './measured.ts'
import { missing } from './missing.ts'
import type { PlacedPrint } from './print.ts'
import type { IsKnown } from './read/findings.ts'
import type { Fetched } from './graph/mail-from-graph.ts'
import type { Read } from './graph/messages.ts'
import { limits } from './read/limits.ts'
import { slicesOf, type Content } from './read/slices.ts'
import type { Evidence, Where } from './reading.ts'
import { changed, nextDrive } from './record.ts'
import type { ReadPart } from './store/evidence-cache.ts'
import type { Stored } from './store/records.ts'
import type { Verdict } from './verdict.ts'
import { backOff, type Examine } from './wake.ts'
import type { World } from './world.ts'

/** After this many starts of reading without an end, a message is judged without its parts. */
export const maxReadStarts = 3
/** Parts are read with this name and the cache keeps it: another mail calls the same bytes otherwise. */
const anyName = '@'

/**
 * Reads the parts of one message that could still convict it, judges again, decides, records, acts. A start is
 * counted before reading. What Graph could not answer goes back to the queue and is no try.
 * @throws Failure where storage is out of reach
 */
export async function examine(message: Examine, world: World): Promise<void> {
  return measured('examine', message.correlation, world, () => examineWhole(message, world))
}

async function examineWhole(message: Examine, world: World): Promise<void> {
  const where: MessageRef = { mailbox: message.mailbox, id: message.id }
  const stored = await world.records.get(where)
  if (stored === null || stored.record.standing !== 'open' || isBusy(stored, world.now())) return
  try {
    await examineOne(stored, message, world)
  } catch (error) {
    if (!isPassing(error)) throw error
    const again = message.again + 1
    await giveBack(where, world)
    await world.send('examine', { ...message, again }, Math.max(error.retryAfterMs ?? 0, backOff(again)))
    world.log('back', { correlation: message.correlation, again })
  }
}

/** True while another worker is within the time that a mail may take. */
function isBusy({ record }: Stored, now: number): boolean {
  return record.readStartedAt !== null && now - Date.parse(record.readStartedAt) < limits.mailMs + 30_000
}

/** An outage is no try: the start that it ended is taken back. */
async function giveBack(where: MessageRef, world: World): Promise<void> {
  const stored = await world.records.get(where)
  if (stored === null || stored.record.standing !== 'open' || stored.record.readStartedAt === null) return
  const readStarts = Math.max(0, stored.record.readStarts - 1)
  await world.records.write(changed(stored.record, { readStarts, readStartedAt: null }, world.now()), stored)
}

/** Parts that are smaller together come with their message, in one request instead of one for each and one for their list. */
const wholeBytes = 4 * 1024 * 1024

async function fetched({ mailbox, id, bytes }: Examine, world: World): Promise<Read> {
  if (bytes !== undefined && bytes <= wholeBytes) return world.messages.readWhole({ mailbox, id })
  const [read] = await world.messages.read(mailbox, [id])
  return read ?? null
}

async function examineOne(stored: Stored, message: Examine, world: World): Promise<void> {
  const { where, readStarts } = stored.record
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (mailbox === null) return
  const read = await fetched(message, world)
  if (read instanceof Failure) throw read
  if (read === null) return missing(stored, world)
  const first = glance(read.mail)
  if (readStarts >= maxReadStarts) {
    const found = { fetched: read, verdict: withoutParts(read.mail, first), mailbox }
    return conclude({ record: stored.record, before: stored }, found, world)
  }
  const now = world.now()
  const startedAt = new Date(now).toISOString()
  const nextTry = nextDrive(stored.record, now + limits.mailMs)
  const begun = changed(stored.record, { readStarts: readStarts + 1, readStartedAt: startedAt, nextTry }, now)
  const started = await world.records.write(begun, stored)
  if (started === null) return // another worker began
  const whole = message.whole === true
  const options = { whole, brought: read.bytes }
  const { verdict, pages } = await inspected(read.mail, first, where, world, options)
  if (wasCutShort(verdict) && readStarts + 1 < maxReadStarts) {
    const again = { readStartedAt: null, nextTry: new Date(world.now() + cutShortMs).toISOString() }
    await world.records.write(changed(begun, again, world.now()), started)
    return
  }
  const late = verdict.level === 'fake-summons' ? null : latePart(read, stored.record, world.now())
  if (late === null)
    return conclude(
      { record: begun, before: started, occasion: whole ? 'hunt' : 'arrival' },
      { fetched: read, verdict, mailbox, pages },
      world,
    )
  const waiting = changed(begun, { readStarts: 0, readStartedAt: null, nextTry: late }, world.now())
  await world.records.write(waiting, started)
}

/** A reader that its own limits ended may end better on a calmer machine: that is a try, and this long after another. */
const cutShortMs = 60_000
const limitReasons: ReadonlySet<string> = new Set(['timeout', 'memory', 'killed'])

function wasCutShort({ level, unread }: Verdict): boolean {
  return level !== 'fake-summons' && unread.some(({ reason }) => limitReasons.has(reason))
}

/**
 * Reads the parts. A page that looks like a letter convicted before is not read: what was found in that one is borrowed.
 * That convicts a mail only where its own envelope contradicts it too; in all other cases it is read for itself.
 */
export async function inspected(
  mail: Mail,
  first: Glance,
  where: MessageRef,
  world: World,
  { brought = new Map(), ...options }: InspectOptions & { readonly brought?: Fetched['bytes'] } = {},
): Promise<{ readonly verdict: Verdict; readonly pages: readonly Page[] }> {
  const { languages, knownLetters } = await world.policy()
  if (knownLetters && contradictsItself(mail, first.evidence)) {
    const quick = partReader(where, mail, { languages, brought, borrows: true }, world)
    const verdict = await inspectParts(mail, first, quick, options)
    const pages = quick.pages()
    const isBorrowed = pages.some(({ evidence }) => evidence.known === true)
    if (!isBorrowed || verdict.level === 'fake-summons') return { verdict, pages }
  }
  const reader = partReader(where, mail, { languages, brought, borrows: false }, world)
  const verdict = await inspectParts(mail, first, reader, options)
  return { verdict, pages: reader.pages() }
}

interface How {
  /** ISO 639-1, most likely first. */
  readonly languages: readonly string[]
  /** Bytes that came with the message, by the part's id. */
  readonly brought: Fetched['bytes']
  /** True where a page that is known need not be read. */
  readonly borrows: boolean
}

function partReader(
  where: MessageRef,
  mail: Mail,
  how: How,
  world: World,
): PartReader & { readonly pages: () => readonly Page[] } {
  const contentOf = slicesOf(
    mail,
    async (part) => how.brought.get(part.id) ?? world.messages.bytes(where, part, limits.partBytes),
  )
  const pages: Page[] = []
  let left = limits.partsRead
  let ms = 0
  return {
    spent: () => left <= 0 || ms >= limits.mailMs,
    read: async (part) => {
      left -= 1
      const read = await readCached(await contentOf(part), part, how, world)
      ms += read?.ms ?? 0
      pages.push(...pagesOf(read?.prints ?? [], read?.evidence ?? []))
      return read
    },
    pages: () => pages,
  }
}

/** One campaign picture is read once: what was found is kept by the hash of its bytes. */
async function readCached(
  bytes: Content,
  part: Part,
  how: How,
  world: World,
): Promise<(ReadPart & { readonly ms: number }) | null> {
  if (bytes === null) return null
  if (bytes === 'covered') return { evidence: [], unread: [], prints: [], ms: 0 }
  const hash = createHash('sha256')
  for (const one of bytes instanceof Uint8Array ? [bytes] : bytes) hash.update(one)
  const sha256 = hash.digest('hex')
  const kept = await world.evidence.get(sha256, versions, world.now())
  if (kept !== null) return { ...renamed(kept, part.name), ms: 0 }
  const { found, borrowed, ms } = await readNow(bytes, part, how, world)
  // What a limit ended may end better another time, on a calmer machine; what was borrowed was not read.
  const isWhole = found.unread.every(
    ({ reason }) => reason !== 'timeout' && reason !== 'killed' && reason !== 'memory',
  )
  if (isWhole && borrowed.length === 0) await world.evidence.put(sha256, versions, found, world.now())
  const all = { ...found, evidence: [...found.evidence, ...borrowed] }
  return { ...renamed(all, part.name), ms }
}

async function readNow(
  bytes: Exclude<Content, 'covered' | null>,
  part: Part,
  { languages, borrows }: How,
  world: World,
): Promise<{ readonly found: ReadPart; readonly borrowed: readonly Evidence[]; readonly ms: number }> {
  const prints: PlacedPrint[] = []
  const borrowed: Evidence[] = []
  const isKnown: IsKnown = async (print, where) => {
    prints.push({ where, print })
    const letter = borrows ? await findLetter(print, world) : null
    if (letter === null || letter.evidence === null) return false
    borrowed.push({ ...letter.evidence, where, known: true })
    return true
  }
  const request = { name: anyName, contentType: part.contentType, languages }
  const { readings, unread, ms } = await world.reader.read(bytes, request, undefined, isKnown)
  const ocr = readings.filter(({ method }) => method === 'ocr').length
  world.trace('read', { ms, ocr, readings: readings.length, unread: unread.length })
  for (const { where, method, text } of readings) {
    const print = method === 'ocr' ? null : textPrint(text)
    if (print !== null) prints.push({ where, print })
  }
  return { found: { evidence: readings.map(evidenceOf), unread, prints }, borrowed, ms }
}

function renamed({ evidence, unread, prints }: ReadPart, name: string): ReadPart {
  const prefix = `attachment:${anyName}`
  const placed = <T extends { readonly where: Where }>(one: T): T =>
    one.where.startsWith(prefix)
      ? { ...one, where: `attachment:${name}${one.where.slice(prefix.length)}` }
      : one
  return {
    evidence: evidence.map(placed),
    prints: prints.map(placed),
    unread: unread.map((one) => ({
      ...one,
      name: one.name.startsWith(anyName) ? name + one.name.slice(anyName.length) : one.name,
    })),
  }
}
