import { Failure, isPassing, nameOf } from './failure.ts'
import { batchSize } from './graph/batch.ts'
import { inParallel } from './in-parallel.ts'
import { lagOf } from './ledger.ts'
import { areQuiet, mayBeQuiet } from './list-mailbox.ts'
import { shardOf, shards } from './store/entity.ts'
import { isGuarded, paceOf, type MailboxRow, type StoredMailbox } from './store/mailboxes.ts'
import { maxExceptions, newRound, type Round } from './store/rounds.ts'
import { care, watch } from './tend.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
/** Every mailbox is listed this often; the promise is ten minutes, the rest is room for a busy run. */
const usualMs = 5 * minuteMs
/** Mailboxes that only listing guards. */
const quickMs = 2 * minuteMs
/** A tenant of so few is listed at every run. */
const fewMailboxes = 50
/** Mailboxes, or batches of twenty, that are under way at once in each of the shards that are walked at once. */
const width = 6
/** Mailboxes in memory at a time: what can be asked at once, right after their rows, and the waits in them, were read. */
const pageSize = width * batchSize
const shardsAtOnce = 4
/** After so many pages the place is written down, so that a run that dies is gone on with from there. */
const pagesPerMark = 8
/** Of each shard's exceptions so many are tried in a run that does not walk the shard. */
const retriesPerRun = 20
const leastRetryMs = minuteMs
/** Where Graph hangs, no call is begun this long after the run should have ended: the host's limit is five minutes. */
const patienceMs = minuteMs

/** What a run of walks saw. */
export interface Walked {
  readonly mailboxes: number
  /** Of these, so many were told by a page of a `$batch` that nothing happened. */
  readonly quiet: number
  readonly found: number
  readonly failed: number
  /** Ms since the slowest shard was listed when the run began; null where none was. */
  readonly lagMs: number | null
}

interface Run {
  /** Epoch ms. */
  readonly until: number
  mailboxes: number
  quiet: number
  found: number
  failed: number
}

type Exception = Round['exceptions'][number]

/**
 * Lists every mailbox whose turn has come, shard by shard, until a time: what is left is gone on with in the next run.
 * When a shard was listed stands in one row, with its exceptions; no mailbox in which nothing happened is written to.
 * @param until epoch ms by the world's clock
 */
export async function walkAll(until: number, world: World): Promise<Walked> {
  const begun = world.now()
  const known = await world.rounds.all()
  const usual = known.filter(({ kind }) => kind === 'usual')
  const total = usual.reduce((sum, { mailboxes }) => sum + mailboxes, 0)
  const run: Run = { until, mailboxes: 0, quiet: 0, found: 0, failed: 0 }
  for (const kind of ['quick', 'usual'] as const) {
    const periodMs = kind === 'quick' ? quickMs : total <= fewMailboxes ? minuteMs : usualMs
    const rounds = inTurn(kind, known).filter((round) => kind === 'usual' || hasQuick(round, usual))
    await inParallel(rounds, shardsAtOnce, async (round) => {
      if (world.now() >= until) return
      if (round.walking || isDue(round, periodMs, world.now())) await walk(round, run, world)
      else await retry(round, run, world)
    })
  }
  const { mailboxes, quiet, found, failed } = run
  return { mailboxes, quiet, found, failed, lagMs: lagOf(known, begun) }
}

/** Whose walk was broken off goes first, then whose last walk is longest ago. */
function inTurn(kind: Round['kind'], known: readonly Round[]): readonly Round[] {
  return shards
    .map((shard) => known.find((one) => one.kind === kind && one.shard === shard) ?? newRound(kind, shard))
    .toSorted((a, b) => Number(b.walking) - Number(a.walking) || (a.startedAt < b.startedAt ? -1 : 1))
}

/** Shards in which no mailbox is listed quickly are not asked for any. */
function hasQuick(quick: Round, usual: readonly Round[]): boolean {
  return (usual.find(({ shard }) => shard === quick.shard)?.quick ?? 0) > 0
}

/** Each shard has a moment of its own in the period, so that a large tenant is listed evenly. */
function isDue({ shard, startedAt }: Round, periodMs: number, now: number): boolean {
  const offset = (shards.indexOf(shard) / shards.length) * periodMs
  const turn = (ms: number): number => Math.floor((ms + offset) / periodMs)
  return turn(now) > turn(Date.parse(startedAt))
}

async function walk(before: Round, run: Run, world: World): Promise<void> {
  const at = new Date(world.now()).toISOString()
  let round: Round = before.walking
    ? before
    : { ...before, startedAt: at, walking: true, after: null, seen: 0, failed: 0, quick: 0 }
  for (let pages = 1; round.walking; pages += 1) {
    if (world.now() >= run.until) return world.rounds.write(round)
    const page = await world.mailboxes.page(round.shard, {
      after: round.after,
      most: pageSize,
      ...(round.kind === 'quick' ? { pace: 'quick' } : {}),
    })
    round = await listed(round, page.found, run, world)
    round = page.after === null ? finished(round) : { ...round, after: page.after }
    const isNothing = !round.walking && round.seen === 0 && before.mailboxes === 0
    if (isNothing && before.exceptions.length === 0) return // an empty shard costs no write
    if (!round.walking || pages % pagesPerMark === 0) await world.rounds.write(round)
  }
}

/** Where more failed than the row can name, the shard as a whole counts as not listed. */
function finished(round: Round): Round {
  const listedAt = round.failed > maxExceptions ? round.listedAt : round.startedAt
  return { ...round, walking: false, after: null, listedAt, mailboxes: round.seen }
}

/** Mailboxes that could not be listed, tried between the walks when their wait is over. */
async function retry(round: Round, run: Run, world: World): Promise<void> {
  const now = world.now()
  const due = round.exceptions.filter(({ retryAt }) => Date.parse(retryAt) <= now).slice(0, retriesPerRun)
  if (due.length === 0) return
  const stored = await inParallel(due, width, ({ mailbox }) => world.mailboxes.get(mailbox))
  const gone = new Set(due.filter((_, index) => stored[index] === null).map(({ mailbox }) => mailbox))
  const left = { ...round, exceptions: round.exceptions.filter(({ mailbox }) => !gone.has(mailbox)) }
  const found = stored.filter((one) => one !== null)
  const { seen, failed, quick } = round
  await world.rounds.write({ ...(await listed(left, found, run, world)), seen, failed, quick })
}

/** Lists some mailboxes: the quiet ones twenty to a `$batch`, the others one by one. */
async function listed(
  round: Round,
  mailboxes: readonly StoredMailbox[],
  run: Run,
  world: World,
): Promise<Round> {
  const now = world.now()
  const resting = new Set(
    round.exceptions.filter(({ retryAt }) => Date.parse(retryAt) > now).map(({ mailbox }) => mailbox),
  )
  const failures = new Map<string, unknown>()
  const attempt = async <T>({ row }: StoredMailbox, work: () => Promise<T>): Promise<T | null> => {
    try {
      if (world.now() > run.until + patienceMs)
        throw new Failure('unavailable', 'The run is over: the mailbox is listed in the next.')
      return await work()
    } catch (error) {
      failures.set(row.id, error)
      return null
    }
  }
  const here = mailboxes.filter(
    ({ row }) => !resting.has(row.id) && (row.state !== 'left' || row.subscription !== null),
  )
  const cared = await inParallel(
    here,
    width,
    async (one) => (await attempt(one, () => care(one, world))) ?? one,
  )
  const guarded = cared.filter(({ row }) => isGuarded(row))
  const asleep = guarded.filter((one) => !failures.has(one.row.id) && mayBeQuiet(one, now))
  const quiet = new Set<string>()
  await inParallel(inPieces(asleep, batchSize), width, async (piece) => {
    const answers = await quietOf(piece, world)
    for (const [index, answer] of answers.entries()) {
      const id = piece[index]?.row.id ?? ''
      if (answer === true) quiet.add(id)
      else if (answer !== false && isPassing(answer)) failures.set(id, answer)
    }
  })
  const awake = guarded.filter(({ row }) => !quiet.has(row.id) && !isPassing(failures.get(row.id)))
  const watched = await inParallel(awake, width, (one) => attempt(one, () => watch(one, world)))
  run.mailboxes += guarded.length
  run.quiet += quiet.size
  run.failed += failures.size
  for (const one of watched) run.found += one?.found ?? 0
  report(failures, world)
  return {
    ...round,
    seen: round.seen + guarded.length + resting.size,
    failed: round.failed + failures.size,
    quick: round.quick + cared.filter(({ row }) => paceOf(row) === 'quick').length,
    exceptions: exceptionsAfter(round, { mailboxes, failures, resting }, now),
  }
}

async function quietOf(
  piece: readonly StoredMailbox[],
  world: World,
): Promise<readonly (boolean | Failure)[]> {
  try {
    return await areQuiet(piece, world)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return piece.map(() => error)
  }
}

/** Who failed is named with the time when he was last listed; who was listed is named no more. */
function exceptionsAfter(
  round: Round,
  seen: {
    readonly mailboxes: readonly StoredMailbox[]
    readonly failures: ReadonlyMap<string, unknown>
    readonly resting: ReadonlySet<string>
  },
  now: number,
): Exception[] {
  const before = new Map(round.exceptions.map((one) => [one.mailbox, one]))
  for (const { row } of seen.mailboxes) if (!seen.resting.has(row.id)) before.delete(row.id)
  const earlier = new Map(round.exceptions.map((one) => [one.mailbox, one.listedAt]))
  for (const [mailbox, error] of seen.failures) {
    const known = earlier.get(mailbox)
    const wait = error instanceof Failure ? (error.retryAfterMs ?? 0) : 0
    before.set(mailbox, {
      mailbox,
      code: error instanceof Failure ? error.code : 'error',
      listedAt: known === undefined ? round.listedAt : known,
      retryAt: new Date(now + Math.max(leastRetryMs, wait)).toISOString(),
    })
  }
  return [...before.values()].slice(0, maxExceptions)
}

/** One line for each kind of trouble, however many mailboxes have it. */
function report(failures: ReadonlyMap<string, unknown>, world: World): void {
  const counts = new Map<string, number>()
  for (const error of failures.values()) {
    const code = error instanceof Failure ? error.code : nameOf(error)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const [code, mailboxes] of counts) world.log('failed', { step: 'listing', code, mailboxes })
}

function inPieces<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/**
 * Since when a mailbox is known to be listed: what its lag counts from. ISO time, or null where it was not listed yet.
 * @param rounds all of them, `world.rounds.all()`
 */
export function listedAt(row: MailboxRow, rounds: readonly Round[]): string | null {
  const shard = shardOf(row.id)
  let last: string | null = null
  const times = rounds
    .filter((round) => round.shard === shard && (round.kind === 'usual' || paceOf(row) === 'quick'))
    .map(({ exceptions, listedAt: at }) => {
      const exception = exceptions.find(({ mailbox }) => mailbox === row.id)
      return exception === undefined ? at : exception.listedAt
    })
    .filter((at): at is string => at !== null && at >= row.enrolledAt)
  for (const at of times) if (last === null || at > last) last = at
  return last
}
