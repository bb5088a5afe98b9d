import { createHash, randomUUID } from 'node:crypto'
import { placeOf } from './decide.ts'
import { Failure } from './failure.ts'
import { noteFiled } from './filed-report.ts'
import type { Listed } from './graph/messages.ts'
import { isLast, listSince, queryOf, wholeSeconds, type Listing } from './listing.ts'
import { openRecord } from './record.ts'
import { spreadOf } from './spread.ts'
import { maxUnnoticed, type MailboxRow, type StoredMailbox } from './store/mailboxes.ts'
import { wakesOf } from './wake.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
const dayMs = 24 * 3600_000
/** Mail can surface late: the certified time is listed again by this much each time, a week daily, 45 days weekly. */
export const overlapMs = 15 * minuteMs

/** What one listing of a mailbox brought. */
export interface Watched {
  readonly listed: number
  /** Messages without a record: each has its `open` record now and is on the wake queue. */
  readonly found: number
  readonly certified: string | null
}

/**
 * Lists what a mailbox received since its certified time, opens a record for every watched message that has none,
 * wakes protect for it, and certifies the newest time listed: never our clock, never later than Graph's own at the
 * first answer less the overlap. A mailbox in which nothing happened costs no write, and its certified time stands.
 * @throws Failure a passing one; nothing is certified then
 */
export async function listMailbox(mailbox: StoredMailbox, world: World): Promise<Watched> {
  const { row } = mailbox
  if (row.state === 'left') return { listed: 0, found: 0, certified: row.certified }
  const depth = depthOf(row, world.now())
  const listing = await whole(row.id, depth.since, world)
  if (listing.whole && !isDeep(depth, row) && digestOf(listing.items) === row.digest) {
    return { listed: listing.items.length, found: 0, certified: row.certified }
  }
  const fresh = await wakeNew(mailbox, listing.items, world)
  const found = fresh.length
  // Before the digest says that nothing happened here.
  const inCare = listing.items.filter((item) => isWatched(item, row))
  await noteFiled(inCare, mailbox, isDeep(depth, row) ? 'asked' : 'kept', world)
  const next: MailboxRow = {
    ...row,
    ...(listing.whole ? settled(row, listing, depth) : {}),
    unnoticed: awaited(row, fresh, world.now()),
  }
  if (listing.whole || found > 0) await world.mailboxes.write(next, mailbox) // the loser of two discards its result
  world.log('listed', { mailbox: row.id, items: listing.items.length, found, whole: listing.whole })
  return { listed: listing.items.length, found, certified: next.certified }
}

/**
 * Which of these mailboxes nothing happened in, by one `$batch`: a page each, compared with the digest. A page cut
 * short that happens to match is asked again in the next round.
 * @param mailboxes at most 20, each with `mayBeQuiet`
 * @returns per mailbox: true where nothing happened, false where it is to be listed, or why it could not be asked
 */
export async function areQuiet(
  mailboxes: readonly StoredMailbox[],
  world: World,
): Promise<readonly (boolean | Failure)[]> {
  const pages = await world.messages.firstPages(
    mailboxes.map(({ row }) => ({
      mailbox: row.id,
      query: queryOf({}, depthOf(row, world.now()).since),
    })),
  )
  return pages.map((page, index) => {
    if (page instanceof Failure) return page
    return isLast(page) && digestOf(page.items) === mailboxes[index]?.row.digest
  })
}

/** True where one page can tell that nothing happened. */
export function mayBeQuiet({ row }: StoredMailbox, now: number): boolean {
  return row.digest !== null && !isDeep(depthOf(row, now), row)
}

/** What a whole listing leaves in the row: the certified time, and the digest of what the next listing will see. */
function settled(row: MailboxRow, listing: Listing, depth: Depth): Partial<MailboxRow> {
  const certified = certify(row.certified, listing)
  const since = Date.parse(sinceOf({ ...row, certified }))
  const seen = listing.items.filter(({ receivedAt }) => Date.parse(receivedAt) >= since)
  return { certified, digest: digestOf(seen), weekAt: depth.weekAt, monthAt: depth.monthAt }
}

/** Mail received under the subscription must bring a notice; where listing was first, it is awaited. */
function awaited(row: MailboxRow, fresh: readonly Listed[], now: number): MailboxRow['unnoticed'] {
  const { subscribedAt } = row
  if (row.state !== 'protected' || subscribedAt === null) return row.unnoticed
  const foundAt = new Date(now).toISOString()
  const late = fresh.filter(({ receivedAt }) => Date.parse(receivedAt) > Date.parse(subscribedAt))
  return [...row.unnoticed, ...late.map(({ id }) => ({ id, foundAt }))].slice(0, maxUnnoticed)
}

interface Depth {
  readonly since: string
  readonly weekAt: string | null
  readonly monthAt: string | null
}

function isDeep(depth: Depth, row: MailboxRow): boolean {
  return depth.weekAt !== row.weekAt || depth.monthAt !== row.monthAt
}

/** Since when a mailbox is listed in the ordinary case: its certified time less the overlap. ISO, whole seconds. */
function sinceOf(row: MailboxRow): string {
  return from(row, row.certified === null ? 0 : Date.parse(row.certified) - overlapMs)
}

function from(row: MailboxRow, ms: number): string {
  return wholeSeconds(new Date(Math.max(ms, Date.parse(row.watchFrom))).toISOString())
}

/**
 * A week daily, 45 days weekly. The first time comes at a moment that the mailbox's id picks, the later ones a day and a
 * week after the last: so a tenant enrolled in one hour does not list itself whole in one hour of every day.
 */
function depthOf(row: MailboxRow, now: number): Depth {
  const since = sinceOf(row)
  const deeper = (days: number): string => from(row, Math.min(Date.parse(since), now - days * dayMs))
  const at = new Date(now).toISOString()
  const isOlder = (time: string | null, ms: number): boolean =>
    now - Date.parse(time ?? row.enrolledAt) >= (time === null ? ms * spreadOf(row.id) : ms)
  if (isOlder(row.monthAt, 7 * dayMs)) return { since: deeper(45), weekAt: at, monthAt: at }
  if (isOlder(row.weekAt, dayMs)) return { since: deeper(7), weekAt: at, monthAt: row.monthAt }
  return { since, weekAt: row.weekAt, monthAt: row.monthAt }
}

/** The whole mailbox; where a run of equal times does not break, folder by folder. */
async function whole(mailbox: string, since: string, world: World): Promise<Listing> {
  const listing = await listSince(world.messages, { mailbox, since })
  if (listing.whole) return listing
  const items = new Map(listing.items.map((item) => [item.id, item]))
  const folders = await world.folders.all(mailbox)
  let isWhole = folders.whole
  for (const folder of folders.ids) {
    const part = await listSince(world.messages, { mailbox, folder, since })
    for (const item of part.items) items.set(item.id, item)
    isWhole &&= part.whole
  }
  const all = [...items.values()]
  const newest =
    all
      .map(({ receivedAt }) => receivedAt)
      .sort()
      .at(-1) ?? null
  return { items: all, whole: isWhole, newest, date: listing.date }
}

/** For what has no record: the `open` record first, so that nothing that fails later holds the time back. */
async function wakeNew(
  { row }: StoredMailbox,
  items: readonly Listed[],
  world: World,
): Promise<readonly Listed[]> {
  const watched = items.filter((item) => isWatched(item, row))
  const known = await knownOf(row.id, watched, world)
  const fresh = watched.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return []
  const correlation = randomUUID()
  for (const { id } of fresh) {
    await world.records.write(openRecord({ mailbox: row.id, id }, { now: world.now(), correlation }), null)
  }
  const wakes = wakesOf(
    row.id,
    fresh.map(({ id }) => id),
    correlation,
  )
  for (const wake of wakes) await world.send('wake', wake)
  return fresh
}

/** A few are asked one by one: a scan of all keys costs a request for each thousand mails of the mailbox's life. */
const fewEnough = 8

async function knownOf(
  mailbox: string,
  watched: readonly Listed[],
  world: World,
): Promise<ReadonlySet<string>> {
  if (watched.length > fewEnough) return world.records.ids(mailbox)
  const stored = await Promise.all(watched.map(({ id }) => world.records.get({ mailbox, id })))
  return new Set(stored.flatMap((one) => (one === null ? [] : [one.record.where.id])))
}

/** True for mail that is in our care: received since the watch began, and in no folder that is left out. */
export function isWatched(item: Listed, row: MailboxRow): boolean {
  if (item.receivedAt !== '' && Date.parse(item.receivedAt) < Date.parse(row.watchFrom) - 1000) return false
  return placeOf(item, row) !== 'left-out'
}

function certify(before: string | null, { newest, date }: Listing): string | null {
  if (newest === null || date === null) return before
  const bounded = wholeSeconds(new Date(Math.min(Date.parse(newest), date - overlapMs)).toISOString())
  return before === null || bounded > before ? bounded : before
}

function digestOf(items: readonly Listed[]): string {
  const lines = items.map(({ id, folder }) => `${id} ${folder}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('base64url')
}
