import { Failure, isPassing } from './failure.ts'
import type { User } from './graph/users.ts'
import { inParallel } from './in-parallel.ts'
import type { MailboxRow, StoredMailbox } from './store/mailboxes.ts'
import { guard } from './tend.ts'
import { backOff } from './wake.ts'
import type { World } from './world.ts'

/** How one mailbox was enrolled. `state` and `reason` say whether it is guarded, and if not, why. */
export interface Enrolled {
  readonly id: string
  readonly address: string
  /** `known`: nothing had to be done. `left-out`: a room or a device, or somebody who was disenrolled by name. */
  readonly outcome: 'new' | 'mended' | 'known' | 'left-out'
  readonly state: MailboxRow['state']
  readonly reason: string | null
}

export interface EnrolOptions {
  /** Mail received this long before counts as watched too. */
  readonly lookBackMs: number
  readonly by: MailboxRow['by']
  /** Waits for its turn before something is written to Graph. */
  readonly pace?: () => Promise<void>
}

/** As often may somebody else write a row that we are about to begin. */
const maxRaces = 5

/** What mailboxes of rooms and devices are for; they are enrolled by name only. */
const things = new Set(['room', 'equipment'])

/**
 * Takes a mailbox into care by name.
 * @param who address, user principal name or object id
 * @throws Failure `not-found` where the tenant has no such user, or a passing one
 */
export async function enrol(
  who: string,
  options: { readonly lookBackMs: number },
  world: World,
): Promise<Enrolled> {
  const user = await world.users.find(who)
  if (user === null)
    throw new Failure('not-found', 'Failed to enrol: the tenant has no such user. Check the address.')
  return enrolUser(user, { ...options, by: 'name' }, world)
}

/**
 * Takes a user's mailbox into care: its row first, then its subscription, so that patrol finishes what was broken off.
 * Repeating it changes nothing that stands. A mailbox that cannot be protected stays in its row with the reason.
 * @throws Failure a passing one
 */
export async function enrolUser(user: User, options: EnrolOptions, world: World): Promise<Enrolled> {
  for (let tries = 0; tries < maxRaces; tries += 1) {
    const done = await enrolOnce(user, options, world)
    if (done !== null) return done
  }
  throw new Failure('unavailable', 'A mailbox is being written again and again. It is tried again.')
}

/** Null where somebody wrote the row first: it may name a subscription, or the end of a care that we saw as under way. */
async function enrolOnce(user: User, options: EnrolOptions, world: World): Promise<Enrolled | null> {
  const { by, pace = () => Promise.resolve() } = options
  const known = await world.mailboxes.get(user.id)
  if (known !== null && by === 'scope' && known.row.reason === 'disenrolled')
    return enrolled(known, 'left-out', user)
  if (known === null || known.row.state === 'left') {
    if (by === 'scope' && things.has((await purposeOf(user.id, world)) ?? 'user'))
      return { id: user.id, address: user.address, outcome: 'left-out', state: 'left', reason: 'room' }
    const begun = await begin(user, known, options, world)
    if (begun === null) return null
    await pace()
    return enrolled(await guard(begun, world), 'new', user)
  }
  const changed = await renewed(known, user, options, world)
  if (changed.row.state === 'protected' && changed.row.subscription !== null)
    return enrolled(changed, changed === known ? 'known' : 'mended', user)
  await pace()
  return enrolled(await guard(changed, world), 'mended', user)
}

function enrolled({ row }: StoredMailbox, outcome: Enrolled['outcome'], user: User): Enrolled {
  return { id: row.id, address: user.address, outcome, state: row.state, reason: row.reason }
}

/** What may change of a mailbox that is enrolled: its address, who asked for it, and a longer look back. */
async function renewed(
  known: StoredMailbox,
  user: User,
  { by, lookBackMs }: EnrolOptions,
  world: World,
): Promise<StoredMailbox> {
  const { row } = known
  const watchFrom = new Date(world.now() - lookBackMs).toISOString()
  const isLonger = lookBackMs > 0 && watchFrom < row.watchFrom
  const isNamed = by === 'name' && row.by !== 'name'
  const isMoved = user.address !== '' && user.address !== row.address
  if (!isLonger && !isNamed && !isMoved) return known
  const next: MailboxRow = {
    ...row,
    ...(isNamed ? { by } : {}),
    ...(isMoved ? { address: user.address } : {}),
    // From the beginning again: what has a record is skipped.
    ...(isLonger ? { watchFrom, certified: null, digest: null } : {}),
  }
  const written = await world.mailboxes.write(next, known)
  if (written !== null) return written
  const theirs = await world.mailboxes.get(row.id)
  return theirs === null || theirs.row.state === 'left'
    ? known
    : renewed(theirs, user, { by, lookBackMs }, world)
}

/** Null where somebody else wrote the row first. */
async function begin(
  user: User,
  known: StoredMailbox | null,
  { by, lookBackMs }: EnrolOptions,
  world: World,
): Promise<StoredMailbox | null> {
  const now = world.now()
  const row: MailboxRow = {
    id: user.id,
    address: user.address,
    enrolledAt: new Date(now).toISOString(),
    watchFrom: new Date(now - lookBackMs).toISOString(),
    state: 'unprotected',
    reason: null,
    by,
    since: null,
    nextTry: null,
    subscription: known?.row.subscription ?? null,
    subscribedAt: null,
    unnoticed: [],
    silentSince: null,
    quarantine: known?.row.quarantine ?? null,
    folders: null,
    certified: null,
    weekAt: null,
    monthAt: null,
    restsUntil: known?.row.restsUntil ?? null,
    digest: null,
  }
  return world.mailboxes.write(row, known)
}

async function purposeOf(mailbox: string, world: World): Promise<string | null> {
  try {
    return await world.users.purpose(mailbox)
  } catch (error) {
    if (isPassing(error) || !(error instanceof Failure)) throw error
    return null // no mailbox to ask: enrolling it says why
  }
}

/** Graph takes 500 writes of subscriptions in 20 s from an app in a tenant; renewals and patrol need some of them. */
export const writesPerSecond = 20
/** Mailboxes enrolled side by side. */
const width = 8
/** How often one mailbox is tried again before it is left to patrol. */
const maxTries = 10

/** A mailbox that Graph would not answer for, again and again: patrol goes on with it. */
export interface Unreached {
  readonly id: string
  readonly address: string
  readonly outcome: 'unreached'
  readonly state: 'unprotected'
  readonly reason: string
}

export interface EnrolManyOptions extends EnrolOptions {
  /** Waits in this process: the pace of writing, and what Graph asks for. */
  readonly wait: (ms: number) => Promise<void>
  readonly told: (one: Enrolled | Unreached) => void
}

/**
 * Enrols many mailboxes in their order, paced under Graph's limit of writes. Broken off and begun again, it goes on
 * where it was: what is enrolled costs one look at its row.
 * @throws Failure what no waiting mends, such as `settings`
 */
export async function enrolMany(
  users: readonly User[],
  options: EnrolManyOptions,
  world: World,
): Promise<void> {
  const pace = paceOf(world.now, options.wait)
  await inParallel(users, width, async (user) => {
    options.told(await patiently(user, { ...options, pace }, world))
  })
}

async function patiently(user: User, options: EnrolManyOptions, world: World): Promise<Enrolled | Unreached> {
  let last = ''
  for (let tries = 1; tries <= maxTries; tries += 1) {
    try {
      return await enrolUser(user, options, world)
    } catch (error) {
      if (!isPassing(error)) throw error
      last = error.code
      await options.wait(Math.max(error.retryAfterMs ?? 0, backOff(tries)))
    }
  }
  const { id, address } = user
  return { id, address, outcome: 'unreached', state: 'unprotected', reason: last }
}

/** One write after the other, evenly. */
function paceOf(now: () => number, wait: (ms: number) => Promise<void>): () => Promise<void> {
  let next = 0
  return async () => {
    const turn = Math.max(now(), next)
    next = turn + 1000 / writesPerSecond
    if (turn > now()) await wait(turn - now())
  }
}
