import { isUnfinished } from './record.ts'
import { everyMailbox, type MailboxRow } from './store/mailboxes.ts'
import type { Round } from './store/rounds.ts'
import { mendOf, type Mend } from './unprotected.ts'
import type { World } from './world.ts'

/** How the guard stands, counted as distinct rows, never by increments. Times in milliseconds. */
export interface Ledger {
  readonly mailboxes: Readonly<Record<MailboxRow['state'], number>>
  /** Since when the mailbox that was listed longest ago has not been listed; null where nothing was listed yet. */
  readonly lagMs: number | null
  /** Mailboxes that are listed later than promised, by the walk's own exceptions. */
  readonly late: readonly { readonly mailbox: string; readonly code: string; readonly lagMs: number | null }[]
  /** Records that have not ended, and the age of the oldest. */
  readonly unfinished: { readonly count: number; readonly oldestMs: number }
  readonly silent: readonly { readonly mailbox: string; readonly since: string }[]
  /** Mailboxes that are not guarded, or by listing alone, with the way to mend it. */
  readonly unprotected: readonly ({ readonly mailbox: string; readonly reason: string | null } & Mend)[]
  readonly polled: readonly ({ readonly mailbox: string; readonly reason: string | null } & Mend)[]
}

/** Every mailbox is listed at least this often; later is an exception. */
export const promisedMs = 10 * 60_000
/** Unfinished records younger than this are under way. */
export const underWayMs = 60 * 60_000
/** Later than every row; with four digits of a year, for times are compared as text. */
const everMs = Date.parse('9999-12-31T00:00:00Z')
/** Rows of `unfinished` that are counted; more are as bad. */
const mostUnfinished = 10_000

/**
 * Reads how the guard stands: every mailbox's row, the rounds of the walk, the rows of `unfinished`.
 * @throws Failure where storage is out of reach
 */
export async function ledgerOf(
  world: Pick<World, 'mailboxes' | 'rounds' | 'records' | 'now'>,
): Promise<Ledger> {
  const now = world.now()
  const counts = { protected: 0, polled: 0, unprotected: 0, left: 0 }
  const silent: Ledger['silent'][number][] = []
  const unprotected: Ledger['unprotected'][number][] = []
  const polled: Ledger['polled'][number][] = []
  for await (const { row } of everyMailbox(world.mailboxes)) {
    counts[row.state] += 1
    if (row.silentSince !== null) silent.push({ mailbox: row.id, since: row.silentSince })
    const told = { mailbox: row.id, reason: row.reason, ...mendOf(row.reason) }
    if (row.state === 'unprotected') unprotected.push(told)
    if (row.state === 'polled') polled.push(told)
  }
  const rounds = (await world.rounds.all()).filter(({ kind }) => kind === 'usual')
  const due = await world.records.due(everMs, mostUnfinished)
  let oldestMs = 0
  let count = 0
  for (const { ref } of due) {
    const stored = await world.records.get(ref)
    if (stored === null || !isUnfinished(stored.record)) continue
    count += 1
    oldestMs = Math.max(oldestMs, now - Date.parse(stored.record.createdAt))
  }
  return {
    mailboxes: counts,
    lagMs: lagOf(rounds, now),
    late: rounds.flatMap((round) => lateIn(round, now)),
    unfinished: { count, oldestMs },
    silent,
    unprotected,
    polled,
  }
}

/** Ms since the slowest shard was listed, null where none was. Shards without a mailbox have no row that counts. */
export function lagOf(rounds: readonly Round[], now: number): number | null {
  const filled = rounds.filter(
    ({ kind, mailboxes, walking }) => kind === 'usual' && (mailboxes > 0 || walking),
  )
  if (filled.length === 0) return null
  return Math.max(...filled.map(({ listedAt, startedAt }) => now - Date.parse(listedAt ?? startedAt)))
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

/** True where nobody has to look: all is listed in time, nothing waits too long, every mailbox is guarded. */
export function isWell({ lagMs, late, unfinished, silent, unprotected, polled, mailboxes }: Ledger): boolean {
  const guarded = mailboxes.protected + mailboxes.polled
  return (
    guarded > 0 &&
    lagMs !== null &&
    lagMs <= promisedMs &&
    unfinished.oldestMs <= underWayMs &&
    late.length + silent.length + unprotected.length + polled.length === 0
  )
}
