import { randomUUID } from 'node:crypto'
import { Failure, nameOf } from './failure.ts'
import { correlated } from './graph/correlation.ts'
import type { Head } from './graph/messages.ts'
import { advanced, newPass, type Entry, type Looked, type Piece } from './hunt-progress.ts'
import { inParallel } from './in-parallel.ts'
import { outsideOf, sharedTraces, tracesOf } from './likely-twin.ts'
import { isWatched } from './list-mailbox.ts'
import { wholeSeconds } from './listing.ts'
import type { Mail } from './mail.ts'
import { readAgain, type ReadAgain } from './read-again.ts'
import type { DecisionRecord } from './record.ts'
import { rowKey, shards } from './store/entity.ts'
import { mostOpen, type Hunt, type StoredHunt } from './store/hunts.ts'
import { isGuarded, type StoredMailbox } from './store/mailboxes.ts'
import { iso } from './times.ts'
import type { World } from './world.ts'

const dayMs = 24 * 3600_000
/** Twins are looked for among the mail received so long before and after the letter. */
const aroundMs = 3 * dayMs
/** A hunt ends at this age, wherever it is, and when it has opened this many messages. */
const longestMs = 7 * dayMs
const mostRead = 2_000
/** Mailboxes of one step, how many of them side by side, and of all hunts in one run. */
const stepSize = 20
const width = 4
const mostPerRun = 60
/** Pages of mailboxes' rows of one step: most rows may be of mailboxes that have left. */
const mostPages = 50
/** Messages of one mailbox whose heads are compared, and those of it that are opened: the likeliest. */
const mostHeads = 1_000
const mostLikely = 20
/** Who goes on with a hunt has it to himself for this long, in ms: a run of patrol ends before. */
const claimMs = 5 * 60_000
/** Steps that were begun from one place and did not end; then the mailbox there is left out. */
const maxStarts = 3

/**
 * Begins the search for the twins of a reported letter, where the detector convicted it and it came from outside. Repeating
 * it changes nothing: a letter that was hunted is hunted again only where it was received after the time of that hunt.
 * @throws Failure where storage is out of reach
 */
export async function startHunt({ mail, record }: ReadAgain, world: World): Promise<void> {
  const { letter } = record
  if (record.standing !== 'fake-summons' || letter === null) return
  if (mail.authentication.kind === 'internal' || !(await world.policy()).hunts) return
  const before = await world.hunts.get(letter.id)
  const receivedMs = mail.receivedAt === null ? world.now() : Date.parse(mail.receivedAt)
  if (before !== null && !isOtherWave(before.hunt, receivedMs)) return
  if ((await world.hunts.open(mostOpen)).length >= mostOpen) return world.log('hunt', { state: 'full' })
  const now = iso(world.now())
  const hunt: Hunt = {
    letter: letter.id,
    traces: tracesOf(outsideOf(mail)),
    since: wholeSeconds(iso(receivedMs - aroundMs)),
    until: wholeSeconds(iso(receivedMs + aroundMs)),
    openedAt: now,
    correlation: randomUUID(),
    state: 'open',
    dueAt: now,
    ...newPass(),
    seen: 0,
    read: 0,
    found: 0,
    missed: 0,
  }
  if ((await world.hunts.write(hunt, before)) !== null) tell(hunt, true, world)
}

function isOtherWave({ state, until }: Hunt, receivedMs: number): boolean {
  return state === 'over' && receivedMs > Date.parse(until)
}

/**
 * True where a mail that the gate would let pass has a trace of a letter that is hunted: then its parts are read as well. So a
 * copy that comes after the report is not waited for. Costs nothing where no hunt is open, or the mail has no parts.
 */
export async function isHunted(mail: Mail, world: World): Promise<boolean> {
  if (mail.parts.length === 0 || mail.authentication.kind === 'internal') return false
  const open = await world.hunted()
  if (open.length === 0 || !(await world.policy()).hunts) return false
  const traces = tracesOf(outsideOf(mail))
  return open.some((hunt) => sharedTraces(hunt.traces, traces) > 0)
}

/**
 * Goes on with the hunts that are due, some mailboxes of each in turn. What fails holds up no other mailbox and no other
 * hunt. Costs one request of storage where none is open.
 * @param until epoch ms by the world's clock; nothing is begun later
 * @returns how many mailboxes were looked at
 * @throws Failure where storage is out of reach
 */
export async function huntOn(until: number, world: World): Promise<number> {
  let looked = 0
  for (let steps = 0; steps < mostPerRun && looked < mostPerRun;) {
    const open = await world.hunts.open(mostOpen)
    const due = open.filter(({ hunt }) => Date.parse(hunt.dueAt) <= world.now())
    if (due.length === 0 || !(await world.policy()).hunts) break
    for (const one of due) {
      if (looked >= mostPerRun || world.now() >= until) return looked
      steps += 1
      looked += await correlated(one.hunt.correlation, 'patrol', () => goOn(one, until, world))
    }
  }
  return looked
}

/** One step: claims the hunt, looks at some mailboxes, writes down how far it came. */
async function goOn(stored: StoredHunt, until: number, world: World): Promise<number> {
  const now = world.now()
  const { hunt } = stored
  if (now - Date.parse(hunt.openedAt) > longestMs || hunt.read >= mostRead) {
    await end(hunt, stored, world)
    return 0
  }
  const claim = { passAt: hunt.passAt ?? iso(now), starts: hunt.starts + 1, dueAt: iso(now + claimMs) }
  const mine = await world.hunts.write({ ...hunt, ...claim }, stored)
  if (mine === null) return 0 // another instance goes on with it
  const piece = await pieceOf(hunt, world)
  const results =
    hunt.starts >= maxStarts
      ? piece.entries.map((): Looked => ({ ...untouched, end: 'left-out' }))
      : await inParallel(piece.entries, width, (entry) => lookAt(entry, hunt, until, world))
  const next = advanced(mine.hunt, piece, results, world.now())
  if (next.state === 'over') await end(next, mine, world)
  else await world.hunts.write(next, mine) // lost where the claim was over: then somebody else is further
  return results.filter(({ end: how }) => how !== 'passed').length
}

async function end(hunt: Hunt, stored: StoredHunt, world: World): Promise<void> {
  const isWhole = hunt.state === 'over'
  const over: Hunt = { ...hunt, state: 'over' }
  if ((await world.hunts.write(over, stored)) !== null) tell(over, isWhole, world)
}

/** @param whole false where it was ended before every mailbox had its turn */
function tell(hunt: Hunt, whole: boolean, world: World): void {
  const { letter, state, seen, read, found, missed } = hunt
  world.log('hunt', { hunt: letter, state, whole, seen, read, found, missed })
}

/**
 * What comes next: mailboxes in our care in the order of their keys, and when all had their turn those that waited. Where a
 * step did not end, one at a time: so the one that ends it is found.
 */
async function pieceOf(hunt: Hunt, world: World): Promise<Piece> {
  const size = hunt.starts === 0 ? stepSize : 1
  const entries: Entry[] = []
  let { shard, after } = hunt
  for (let pages = 0; pages < mostPages; pages += 1) {
    const name = shards[shard]
    if (name === undefined) break
    const page = await world.mailboxes.page(name, { after, most: stepSize })
    for (const mailbox of page.found.filter(({ row }) => isGuarded(row))) {
      const { id } = mailbox.row
      const place = { shard, after: rowKey(id) }
      entries.push({ id, mailbox, tries: 0, place })
      if (entries.length >= size) return { entries, end: place }
    }
    after = page.after
    if (after === null) shard += 1
  }
  const end = { shard, after }
  if (entries.length > 0 || shard < shards.length) return { entries, end }
  const due = hunt.later.filter(({ at }) => Date.parse(at) <= world.now()).slice(0, size)
  for (const { mailbox: id, tries } of due)
    entries.push({ id, mailbox: await world.mailboxes.get(id), tries, place: null })
  return { entries, end }
}

const untouched = { read: 0, found: 0, waitMs: 0 } as const

/** Never throws: what fails is an answer. */
async function lookAt({ mailbox }: Entry, hunt: Hunt, until: number, world: World): Promise<Looked> {
  let read = 0
  let found = 0
  if (world.now() >= until) return { ...untouched, end: 'late' }
  if (mailbox === null || !isGuarded(mailbox.row)) return { ...untouched, end: 'passed' }
  try {
    for (const head of await likelyIn(mailbox, hunt, world)) {
      if (world.now() >= until) return { end: 'late', read, found, waitMs: 0 }
      const again = await open(head, { mailbox, hunt }, world)
      if (again === null) continue
      read += 1
      if (again.record.standing === 'fake-summons') found += 1
    }
    return { end: 'seen', read, found, waitMs: 0 }
  } catch (error) {
    const code = error instanceof Failure ? error.code : 'error'
    if (code === 'not-found' || code === 'no-mailbox') return { end: 'passed', read, found, waitMs: 0 }
    world.log('failed', { step: 'hunt', code, name: nameOf(error) })
    const waitMs = error instanceof Failure ? (error.retryAfterMs ?? 0) : 0
    return { end: 'failed', read, found, waitMs }
  }
}

/** Watched messages of a mailbox that have a trace of the letter: most traces first, then nearest in time. */
async function likelyIn(mailbox: StoredMailbox, hunt: Hunt, world: World): Promise<readonly Head[]> {
  const { since, until, traces } = hunt
  const { items, whole } = await world.messages.heads(mailbox.row.id, { since, until }, mostHeads)
  if (!whole) world.log('hunt', { hunt: hunt.letter, state: 'crowded', heads: items.length })
  const middle = Date.parse(until) - aroundMs
  const away = ({ receivedAt }: Head): number => Math.abs(Date.parse(receivedAt) - middle)
  return items
    .filter((head) => isWatched(head, mailbox.row))
    .map((head) => ({ head, shared: sharedTraces(traces, tracesOf(head)) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || away(a.head) - away(b.head))
    .slice(0, mostLikely)
    .map(({ head }) => head)
}

/** Reads one message whole where nobody has yet. Null where there was nothing to do. */
async function open(
  { id }: Head,
  { mailbox, hunt }: { readonly mailbox: StoredMailbox; readonly hunt: Hunt },
  world: World,
): Promise<ReadAgain | null> {
  const ref = { mailbox: mailbox.row.id, id }
  const stored = await world.records.get(ref)
  if (stored !== null && !hasUnseen(stored.record)) return null
  return readAgain(ref, mailbox, { occasion: 'hunt', correlation: hunt.correlation }, world)
}

/**
 * True for mail of which a part was let pass unread, and which no hand has moved. All else was judged by all that it is, is
 * under way, or lies where a person wants it.
 */
function hasUnseen({ standing, verdict, action }: DecisionRecord): boolean {
  if (standing !== 'clear' && standing !== 'suspicious') return false
  if (action.state !== 'none' && action.state !== 'held') return false
  return verdict?.unread.some(({ reason }) => reason === 'not-needed') ?? false
}
