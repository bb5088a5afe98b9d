import { createHash, randomUUID } from 'node:crypto'
import { placeOf } from './decide.ts'
import type { Listed } from './graph/messages.ts'
import { listSince, wholeSeconds, type Listing } from './listing.ts'
import { openRecord } from './record.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
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
 * first answer less the overlap. A mailbox in which nothing happened costs no write.
 * @throws Failure a passing one; nothing is certified then
 */
export async function listMailbox(mailbox: StoredMailbox, world: World): Promise<Watched> {
  const { row } = mailbox
  if (row.state === 'left') return { listed: 0, found: 0, certified: row.certified }
  const depth = depthOf(mailbox, world.now())
  const listing = await whole(row.id, depth.since, world)
  const digest = digestOf(listing.items)
  const deep = depth.weekAt !== row.weekAt || depth.monthAt !== row.monthAt
  if (listing.whole && !deep && digest === row.digest) {
    return { listed: listing.items.length, found: 0, certified: row.certified }
  }
  const found = await wakeNew(mailbox, listing.items, world)
  const certified = listing.whole ? certify(row.certified, listing) : row.certified
  // The digest is of the overlap that the next run will list, so it is kept only where that will be the same.
  const kept = !deep && certified === row.certified ? digest : null
  const next = listing.whole
    ? { ...row, certified, digest: kept, weekAt: depth.weekAt, monthAt: depth.monthAt }
    : row
  if (next !== row) await world.mailboxes.write(next, mailbox) // the loser of two discards its result
  world.log('listed', { mailbox: row.id, items: listing.items.length, found, whole: listing.whole })
  return { listed: listing.items.length, found, certified }
}

interface Depth {
  readonly since: string
  readonly weekAt: string | null
  readonly monthAt: string | null
}

function depthOf({ row }: StoredMailbox, now: number): Depth {
  const from = (ms: number): string =>
    wholeSeconds(new Date(Math.max(ms, Date.parse(row.watchFrom))).toISOString())
  const certified = row.certified === null ? Date.parse(row.watchFrom) : Date.parse(row.certified) - overlapMs
  const at = new Date(now).toISOString()
  const isOlder = (time: string | null, ms: number): boolean => now - Date.parse(time ?? row.enrolledAt) >= ms
  if (isOlder(row.monthAt, 7 * dayMs))
    return { since: from(Math.min(certified, now - 45 * dayMs)), weekAt: at, monthAt: at }
  if (isOlder(row.weekAt, dayMs)) {
    return { since: from(Math.min(certified, now - 7 * dayMs)), weekAt: at, monthAt: row.monthAt }
  }
  return { since: from(certified), weekAt: row.weekAt, monthAt: row.monthAt }
}

/** The whole mailbox; where a run of equal times does not break, folder by folder. */
async function whole(mailbox: string, since: string, world: World): Promise<Listing> {
  const listing = await listSince(world.messages, { mailbox, since })
  if (listing.whole) return listing
  const items = new Map(listing.items.map((item) => [item.id, item]))
  let isWhole = true
  for (const folder of await world.folders.all(mailbox)) {
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
async function wakeNew({ row }: StoredMailbox, items: readonly Listed[], world: World): Promise<number> {
  const watched = items.filter((item) => isWatched(item, row))
  if (watched.length === 0) return 0
  const known = await world.records.ids(row.id)
  const fresh = watched.filter(({ id }) => !known.has(id))
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
  return fresh.length
}

function isWatched(item: Listed, row: StoredMailbox['row']): boolean {
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
