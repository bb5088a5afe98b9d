import { inParallel } from './in-parallel.ts'
import { lastProof } from './proof-sample.ts'
import { isUnfinished } from './record.ts'
import type { Aside, AsideReason, Due } from './store/records.ts'
import type { StoredHunt } from './store/hunts.ts'
import { everyMailbox, type MailboxRow } from './store/mailboxes.ts'
import type { Round } from './store/rounds.ts'
import type { DayProof } from './store/proofs.ts'
import { isMended } from './tend.ts'
import { iso } from './times.ts'
import { mendOf, type Mend } from './unprotected.ts'
import type { World } from './world.ts'

/** Exceptions of one kind: how many there are, and by name at most `mostNamed` of them. */
export interface Named<Exception> {
  readonly count: number
  readonly first: readonly Exception[]
}

/** How the guard stands, counted as distinct rows, never by increments. Times in milliseconds. */
export interface Ledger {
  readonly mailboxes: Readonly<Record<MailboxRow['state'], number>>
  /** Since when the mailbox that was listed longest ago has not been listed; null where nothing was listed yet. */
  readonly lagMs: number | null
  /** Mailboxes that are listed later than promised, by the walk's own exceptions. */
  readonly late: readonly { readonly mailbox: string; readonly code: string; readonly lagMs: number | null }[]
  /** Records that have not ended, and the age of the oldest; `whole` is false where there are more than were counted. */
  readonly unfinished: { readonly count: number; readonly oldestMs: number; readonly whole: boolean }
  /** Fakes held back and mail that could not be had, of the last 30 days, by reason. */
  readonly aside: { readonly counts: readonly Aside[]; readonly whole: boolean }
  /** Patrol's own proof of a sample, today's or yesterday's; null where none was made yet. */
  readonly proof: DayProof | null
  /** Searches for the twins of reported letters: how many are open, and those whose pass takes too long. */
  readonly hunts: { readonly open: number; readonly late: readonly LateHunt[] }
  /** Mailboxes whose mail came without notices. */
  readonly silent: Named<{ readonly mailbox: string; readonly since: string }>
  /** Of them were mended and had no mail since that could show it: their number, and no exceptions. */
  readonly unheard: number
  /** Mailboxes that are not guarded, or by listing alone, with the way to mend it. */
  readonly unprotected: Named<{ readonly mailbox: string; readonly reason: string | null } & Mend>
  readonly polled: Ledger['unprotected']
}

/** A hunt that nobody goes on with, or whose pass through all mailboxes is not over after a day. */
export interface LateHunt {
  /** Id of the letter. */
  readonly letter: string
  readonly openedAt: string
  /** Since its pass began, or since it should have. */
  readonly lagMs: number
  /** Mailboxes that could not be looked at yet. */
  readonly waiting: number
}

/** Every mailbox is listed at least this often; later is an exception. */
export const promisedMs = 10 * 60_000
/** Unfinished records younger than this are under way. */
export const underWayMs = 60 * 60_000
/** Later than every row; with four digits of a year, for times are compared as text. */
const everMs = Date.parse('9999-12-31T00:00:00Z')
/** Exceptions of a kind that are held by name: a tenant that refuses subscriptions would name every mailbox. */
export const mostNamed = 10_000
/** Rows of `unfinished`, and of what lies aside, that are counted; more are as bad. */
const mostCounted = 10_000
/** Up to so many unfinished rows are compared with their records; of more, the rows alone are counted. */
const mostCompared = 200
const comparedAtOnce = 8
/** A pass of a hunt takes less, in a tenant of 80,000 mailboxes; and no step is due for longer than this. */
const huntPassMs = 24 * 3600_000
const huntStepMs = 3600_000
const asideMs = 30 * 24 * 3600_000

/**
 * Reads how the guard stands: every mailbox's row, the rounds of the walk, the rows of `unfinished`.
 * @throws Failure where storage is out of reach
 */
export async function ledgerOf(
  world: Pick<World, 'mailboxes' | 'rounds' | 'records' | 'proofs' | 'hunts' | 'now'>,
): Promise<Ledger> {
  const now = world.now()
  const counts = { protected: 0, polled: 0, unprotected: 0, left: 0 }
  const silent = naming<Ledger['silent']['first'][number]>()
  let unheard = 0
  const unprotected = naming<Ledger['unprotected']['first'][number]>()
  const polled = naming<Ledger['polled']['first'][number]>()
  for await (const { row } of everyMailbox(world.mailboxes)) {
    counts[row.state] += 1
    if (row.silentSince !== null) {
      if (isMended(row)) unheard += 1
      else silent.add({ mailbox: row.id, since: row.silentSince })
    }
    const told = { mailbox: row.id, reason: row.reason, ...mendOf(row.reason) }
    if (row.state === 'unprotected') unprotected.add(told)
    if (row.state === 'polled') polled.add(told)
  }
  const rounds = (await world.rounds.all()).filter(({ kind }) => kind === 'usual')
  const due = await world.records.due(everMs, mostCounted)
  const since = await beginnings(due, world)
  return {
    mailboxes: counts,
    lagMs: lagOf(rounds, now),
    late: rounds.flatMap((round) => lateIn(round, now)),
    unfinished: {
      count: since.length,
      oldestMs: since.reduce((oldest, at) => Math.max(oldest, now - at), 0),
      whole: due.length < mostCounted,
    },
    proof: await lastProof(world),
    hunts: huntsOf(await world.hunts.open(mostCounted), now),
    aside: await world.records.aside(iso(now - asideMs), iso(now), mostCounted),
    silent: silent.named(),
    unheard,
    unprotected: unprotected.named(),
    polled: polled.named(),
  }
}

/** Counts exceptions and keeps the first of them. */
function naming<Exception>(): { add: (one: Exception) => void; named: () => Named<Exception> } {
  let count = 0
  const first: Exception[] = []
  return {
    add(one) {
      count += 1
      if (first.length < mostNamed) first.push(one)
    },
    named: () => ({ count, first }),
  }
}

/** When each unfinished record began, epoch ms; rows that no record needs do not count where they can be compared. */
async function beginnings(due: readonly Due[], world: Pick<World, 'records'>): Promise<readonly number[]> {
  if (due.length > mostCompared)
    return due.map(({ createdAt, since }) => (createdAt === null ? since : Date.parse(createdAt)))
  const stored = await inParallel(due, comparedAtOnce, ({ ref }) => world.records.get(ref))
  return stored.flatMap((one) =>
    one === null || !isUnfinished(one.record) ? [] : [Date.parse(one.record.createdAt)],
  )
}

/** Ms since the slowest shard was listed, null where none was. Shards without a mailbox have no row that counts. */
export function lagOf(rounds: readonly Round[], now: number): number | null {
  const filled = rounds.filter(
    ({ kind, mailboxes, walking }) => kind === 'usual' && (mailboxes > 0 || walking),
  )
  if (filled.length === 0) return null
  return Math.max(...filled.map(({ listedAt, startedAt }) => now - Date.parse(listedAt ?? startedAt)))
}

function huntsOf(open: readonly StoredHunt[], now: number): Ledger['hunts'] {
  const late = open.flatMap(({ hunt: { letter, openedAt, passAt, dueAt, later } }) => {
    const dueMs = now - Date.parse(dueAt)
    const lagMs = Math.max(dueMs, passAt === null ? 0 : now - Date.parse(passAt))
    const isLate = dueMs > huntStepMs || lagMs > huntPassMs
    return isLate ? [{ letter, openedAt, lagMs, waiting: later.length }] : []
  })
  return { open: open.length, late }
}

function lateIn({ exceptions }: Round, now: number): Ledger['late'] {
  return exceptions
    .map(({ mailbox, code, listedAt }) => ({
      mailbox,
      code,
      lagMs: listedAt === null ? null : now - Date.parse(listedAt),
    }))
    .filter(({ lagMs }) => lagMs === null || lagMs > promisedMs)
}

/** What was held back because somebody chose so is no exception: it is counted, and asks nobody to look. */
const chosen: ReadonlySet<AsideReason> = new Set(['observe', 'twin', 'person', 'folder'])

/** What lies aside and wants a decision: an admin lifts it, or looks why a mail could not be had. */
export function asideToLookAt({ aside }: Pick<Ledger, 'aside'>): readonly Aside[] {
  return aside.counts.filter(({ reason }) => !chosen.has(reason))
}

/** True where nobody has to look: all is listed in time, nothing waits too long, every mailbox is guarded. */
export function isWell(ledger: Ledger): boolean {
  const { lagMs, late, hunts, unfinished, silent, unprotected, polled, mailboxes } = ledger
  const guarded = mailboxes.protected + mailboxes.polled
  return (
    guarded > 0 &&
    lagMs !== null &&
    lagMs <= promisedMs &&
    unfinished.oldestMs <= underWayMs &&
    late.length + hunts.late.length + silent.count + unprotected.count + polled.count === 0 &&
    asideToLookAt(ledger).length === 0 &&
    (ledger.proof?.doubted ?? 0) === 0
  )
}
