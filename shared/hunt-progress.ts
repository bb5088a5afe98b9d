import { wholeSeconds } from './listing.ts'
import { shards } from './store/entity.ts'
import { maxLater, type Hunt } from './store/hunts.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import { iso } from './times.ts'

const minuteMs = 60_000
const dayMs = 24 * 3600_000
/** While twins may still arrive, a pass through all mailboxes begins so long after the one before … */
const betweenPassesMs = dayMs
/** … looks back this far behind it, and the last one waits so long for mail that surfaces late. */
const overlapMs = 60 * minuteMs
/** Where too many mailboxes wait already, the tenant as a whole is out of reach: the walk goes on after this. */
const crowdedMs = 2 * minuteMs
/** Tries of a mailbox that cannot be looked at: 2, 4, 8 … 60 minutes apart. */
const maxTries = 8

/** Where a hunt is: all mailboxes before this place were looked at. */
export type Place = Pick<Hunt, 'shard' | 'after'>

/** A mailbox whose turn it is. */
export interface Entry {
  readonly id: string
  /** Null where it waited and is no longer in care. */
  readonly mailbox: StoredMailbox | null
  readonly tries: number
  /** The place behind it; null for one that waited. */
  readonly place: Place | null
}

/** Mailboxes of one step, and the place behind all of them. */
export interface Piece {
  readonly entries: readonly Entry[]
  readonly end: Place
}

/**
 * How a mailbox ended. `passed`: it is not in our care, or gone. `late`: the run's time was over first. `left-out`: no look at it
 * ever ended.
 */
export interface Looked {
  readonly end: 'seen' | 'passed' | 'failed' | 'late' | 'left-out'
  readonly read: number
  readonly found: number
  /** What the other side asked us to wait, in ms. */
  readonly waitMs: number
}

/** A pass that has not begun. */
export function newPass(): Pick<Hunt, 'passAt' | 'shard' | 'after' | 'starts' | 'later'> {
  return { passAt: null, shard: 0, after: null, starts: 0, later: [] }
}

/**
 * The hunt after a step: how far it came, who waits, and when it goes on. Pure.
 * @param results of the piece's entries, in their order
 * @param now epoch ms
 */
export function advanced(hunt: Hunt, { entries, end }: Piece, results: readonly Looked[], now: number): Hunt {
  const later = new Map(hunt.later.map((one) => [one.mailbox, one]))
  let { seen, read, found, missed } = hunt
  let place: Place = hunt
  let stuck: Looked['end'] | null = null
  for (const [index, { id, tries, place: behind }] of entries.entries()) {
    const result = results[index]
    if (result === undefined) break
    read += result.read
    found += result.found
    const isCrowded = result.end === 'failed' && !later.has(id) && later.size >= maxLater
    if (stuck === null && (result.end === 'late' || isCrowded)) stuck = result.end
    if (stuck !== null) continue // looked at again from here, which changes nothing
    later.delete(id)
    const isGivenUp = result.end === 'left-out' || (result.end === 'failed' && tries + 1 >= maxTries)
    if (result.end === 'seen') seen += 1
    else if (isGivenUp) missed += 1
    else if (result.end === 'failed')
      later.set(id, { mailbox: id, at: iso(now + waitOf(result, tries)), tries: tries + 1 })
    place = behind ?? place
  }
  const { shard, after } = stuck === null ? end : place
  const next = { ...hunt, shard, after, starts: 0, later: [...later.values()], seen, read, found, missed }
  const dueAt = iso(stuck === 'failed' ? now + crowdedMs : now)
  return stuck === null && shard >= shards.length ? afterWalk(next, now) : { ...next, dueAt }
}

function waitOf({ waitMs }: Looked, tries: number): number {
  return Math.max(waitMs, Math.min(60, 2 ** (tries + 1)) * minuteMs)
}

/** Every mailbox had its turn: those that wait, then another pass while twins may still arrive, then the end. */
function afterWalk(hunt: Hunt, now: number): Hunt {
  const [next] = hunt.later.map(({ at }) => at).toSorted()
  if (next !== undefined) return { ...hunt, dueAt: next }
  const lastMs = Date.parse(hunt.until) + overlapMs
  const begunMs = Date.parse(hunt.passAt ?? hunt.openedAt)
  if (begunMs >= lastMs) return { ...hunt, state: 'over' }
  const since = wholeSeconds(iso(Math.max(Date.parse(hunt.since), begunMs - overlapMs)))
  const dueAt = iso(Math.max(now, Math.min(begunMs + betweenPassesMs, lastMs)))
  return { ...hunt, ...newPass(), since, dueAt }
}
