import { clientStateOf } from './client-state.ts'
import { Failure, isPassing } from './failure.ts'
import { lifetimeMs, type Subscription } from './graph/subscriptions.ts'
import { listMailbox, type Watched } from './list-mailbox.ts'
import { spreadOf } from './spread.ts'
import type { MailboxRow, StoredMailbox } from './store/mailboxes.ts'
import { reasonOf, type Reason } from './unprotected.ts'
import type { Wake } from './wake.ts'
import type { World } from './world.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** PATCH and reauthorize of one subscription never within ten minutes: Graph warns of inconsistent states. */
const quietMs = 10 * minuteMs
/** Mail that listing found has this long to bring its notice; then notices are silent. */
const noticeMs = 5 * minuteMs
/** A silent subscription is made again at most this often. */
const againMs = hourMs
/** Longer than it takes to make a subscription and to write it down. */
const strangerMs = minuteMs
/** What cannot be protected is tried after its age once more, not before a quarter of an hour, at least daily. */
const leastWaitMs = 15 * minuteMs
const mostWaitMs = 24 * hourMs

/**
 * What a lifecycle notice asks for; what was missed meanwhile is listed.
 * @throws Failure a passing one: what is left to do is in the mailbox's row already, or asked for again
 */
export async function tend(mailbox: StoredMailbox, wake: Wake, world: World): Promise<void> {
  const { row } = mailbox
  const { tend: event, subscription } = wake
  if (event === undefined || row.state === 'left') return
  world.log('lifecycle', { mailbox: row.id, event })
  const isOurs = subscription === undefined || subscription === row.subscription?.id
  if (!isOurs) {
    // One that was made a moment ago, and that no row names yet: it is looked at again.
    if (wake.again === 0) return world.send('wake', { ...wake, ids: [], again: 1 }, strangerMs)
    await world.subscriptions.remove(subscription) // a double: it would only repeat every notice
  }
  let tended = mailbox
  // Written down first, so that patrol makes it again where this worker cannot.
  if (isOurs && event === 'subscriptionRemoved') tended = await without(row.subscription?.id, mailbox, world)
  if (event !== 'missed') tended = await subscribe(tended, { now: isOurs }, world)
  await watch(tended, world)
}

/**
 * Lists a mailbox; one that can no longer be read says so from then on.
 * @returns null where it is not listed
 * @throws Failure a passing one
 */
export async function watch(mailbox: StoredMailbox, world: World): Promise<Watched | null> {
  const { state } = mailbox.row
  if (state === 'left' || state === 'unprotected') return null
  try {
    return await listMailbox(mailbox, world)
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    await lose(mailbox, error, world)
    return null
  }
}

/**
 * Whatever a mailbox needs before it is listed: what is not protected is tried when its time has come, a subscription
 * is renewed at a moment of its own, silent notices are answered by making it again.
 * @throws Failure a passing one
 */
export async function care(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  const now = world.now()
  const isDue = row.nextTry === null || Date.parse(row.nextTry) <= now
  switch (row.state) {
    case 'left':
      return row.subscription === null ? mailbox : end(mailbox, world)
    case 'unprotected':
      return isDue ? guard(mailbox, world) : mailbox
    case 'polled':
      return isDue ? create(mailbox, world) : mailbox
    case 'protected':
      return heal(mailbox, world)
  }
}

/**
 * Takes a mailbox into care: asks whether it can be read at all, then subscribes. What cannot be protected stays in its
 * row with the reason and is tried again.
 * @throws Failure a passing one
 */
export async function guard(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  try {
    const folders = await world.folders.known(row.id)
    const isNew = JSON.stringify(folders) !== JSON.stringify(row.folders)
    const reachable = isNew ? await amend(mailbox, () => ({ folders }), world) : mailbox
    return await subscribe(reachable, { now: true }, world)
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    return lose(mailbox, error, world)
  }
}

/**
 * A mailbox that can no longer be read: it stays in its row with the reason, and is tried again.
 * @throws Failure a passing one, and what is neither
 */
export async function lose(mailbox: StoredMailbox, failure: Failure, world: World): Promise<StoredMailbox> {
  const reason = await reasonOf(failure, mailbox.row.id, world)
  world.log('unprotected', { mailbox: mailbox.row.id, reason })
  return putOff(mailbox, { state: 'unprotected', reason }, world)
}

/** The trouble and the next try: after its age once more, at least daily. */
async function putOff(
  mailbox: StoredMailbox,
  trouble: Pick<MailboxRow, 'state'> & { readonly reason: Reason; readonly subscription?: null },
  world: World,
): Promise<StoredMailbox> {
  const now = world.now()
  return amend(
    mailbox,
    async (row) => {
      // Refused to us, and given to another worker meanwhile: the mailbox has its subscription.
      if (trouble.subscription === null && (await isTheirs(row, mailbox.row, world))) return {}
      const isSame = row.state === trouble.state && row.reason === trouble.reason && row.since !== null
      const since = isSame && row.since !== null ? row.since : new Date(now).toISOString()
      const wait = Math.min(mostWaitMs, Math.max(leastWaitMs, now - Date.parse(since)))
      return { ...trouble, since, nextTry: new Date(now + wait).toISOString(), ...hearing }
    },
    world,
  )
}

/** Nothing is awaited and notices are not silent. */
const hearing = { unnoticed: [], silentSince: null } satisfies Partial<MailboxRow>

/**
 * True where a silent mailbox has its new subscription and no mail came since that it should have told of: the next one
 * will show. One that had to be made again once more is not mended.
 */
export function isMended({ silentSince, subscribedAt, unnoticed }: MailboxRow): boolean {
  if (silentSince === null || subscribedAt === null || unnoticed.length > 0) return false
  const after = Date.parse(subscribedAt) - Date.parse(silentSince)
  return after >= 0 && after < againMs
}

/** A notice of this mailbox came: whatever was awaited, notices are not silent. */
export async function heard(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  if (row.unnoticed.length === 0 && row.silentSince === null) return mailbox
  if (row.silentSince !== null) world.log('heard', { mailbox: row.id })
  return amend(mailbox, () => hearing, world)
}

/** Mail that listing found and no notice told of: the subscription is made again, at most hourly. */
async function heal(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  const now = world.now()
  const { subscription, subscribedAt } = row
  if (!row.unnoticed.some(({ foundAt }) => now - Date.parse(foundAt) >= noticeMs)) {
    return subscribe(mailbox, { now: false }, world)
  }
  const since = row.silentSince ?? new Date(now).toISOString()
  if (row.silentSince === null) world.log('silent', { mailbox: row.id })
  const silent =
    row.silentSince === null
      ? await amend(mailbox, (it) => (it.unnoticed.length === 0 ? {} : { silentSince: since }), world)
      : mailbox
  if (silent.row.silentSince === null) return silent // a notice came, or another made it again, meanwhile
  if (subscribedAt !== null && now - Date.parse(subscribedAt) < againMs) return silent
  if (subscription !== null) await world.subscriptions.remove(subscription.id)
  return create(silent, world)
}

/**
 * Sees to it that the mailbox has its one subscription: made, renewed at a moment of its own within the lifetime,
 * or made again. Where the tenant refuses, the mailbox is guarded by patrol alone and says so.
 * @throws Failure a passing one
 */
export async function subscribe(
  mailbox: StoredMailbox,
  { now }: { readonly now: boolean },
  world: World,
): Promise<StoredMailbox> {
  const { row } = mailbox
  const { subscription } = row
  if (row.state === 'left') return mailbox
  if (subscription === null || Date.parse(subscription.expires) <= world.now()) return create(mailbox, world)
  const isYoung = world.now() - Date.parse(subscription.changedAt) < quietMs
  if (row.state === 'protected' && (isYoung || (!now && !isDue(row, world.now())))) return mailbox
  if (isYoung) return amend(mailbox, (it) => (it.subscription === null ? {} : protectedNow), world)
  try {
    const renewed = await world.subscriptions.renew(subscription.id)
    if (renewed === null) return await create(mailbox, world)
    const changedAt = new Date(world.now()).toISOString()
    const renewal = { ...protectedNow, subscription: { ...renewed, changedAt } }
    return await amend(mailbox, (it) => (it.subscription?.id === renewed.id ? renewal : {}), world)
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    return refused(mailbox, error, world)
  }
}

const protectedNow = { state: 'protected', reason: null, since: null, nextTry: null } as const

async function create(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  const [key] = world.settings.noticeKeys
  if (key === undefined) throw new Failure('settings', 'NONLIEU_NOTICE_KEY is missing. See docs/settings.md.')
  const clientState = clientStateOf(row.id, key)
  try {
    const made = await makeOne(mailbox, clientState, world)
    if ('row' in made) return made
    const at = new Date(world.now()).toISOString()
    const subscription = { ...made, changedAt: at }
    const change = { ...protectedNow, subscription, subscribedAt: at, unnoticed: [] }
    const written = await amend(
      mailbox,
      // Graph bears one of ours on a mailbox: where another worker made one meanwhile, the one that stands is named.
      async (now) => ((await isTheirs(now, row, world)) ? {} : change),
      world,
    )
    // Somebody ended the care of it meanwhile, or made another: then nobody would ever renew or remove this one.
    if (written.row.subscription?.id !== made.id) await world.subscriptions.remove(made.id)
    return written
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    return refused(mailbox, error, world)
  }
}

/** As many workers as this may make a mailbox's subscription at the same moment; one more tries later. */
const maxTwins = 4

/**
 * Makes the subscription, or answers the row that names the one which another worker made. One that no row names is
 * of a worker that was stopped between making and writing, or is about to write: it goes, and a new one is made.
 * @throws Failure what Graph said; `unavailable` where others made one again and again
 */
async function makeOne(
  { row }: StoredMailbox,
  clientState: string,
  world: World,
): Promise<Subscription | StoredMailbox> {
  for (let tries = 0; tries < maxTwins; tries += 1) {
    try {
      return await world.subscriptions.create(row.id, clientState)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'conflict') throw error
      const now = await world.mailboxes.get(row.id)
      if (now !== null && (await isTheirs(now.row, row, world))) return now
      const twins = error.named === null ? await world.subscriptions.on(row.id) : [error.named]
      for (const id of twins) await world.subscriptions.remove(id)
      if (now?.row.state === 'left') return now
    }
  }
  throw new Failure('unavailable', 'Others subscribe this mailbox again and again. It is tried again.')
}

/** Whether the row of now names a subscription that another worker made since we read `before`, and that stands. */
async function isTheirs(now: MailboxRow, before: MailboxRow, world: World): Promise<boolean> {
  const { subscription } = now
  if (subscription === null || subscription.id === before.subscription?.id) return false
  return world.subscriptions.stands(subscription.id)
}

/** No subscription to be had: a mailbox that can be read is guarded by patrol alone, the others are not guarded. */
async function refused(mailbox: StoredMailbox, failure: Failure, world: World): Promise<StoredMailbox> {
  world.log('not-subscribed', { mailbox: mailbox.row.id, code: failure.code })
  if (failure.code === 'no-mailbox' || failure.code === 'not-found') return lose(mailbox, failure, world)
  return putOff(mailbox, { state: 'polled', reason: 'refused', subscription: null }, world)
}

/** Ends the care of a mailbox: its subscription goes, its mail stays as it is. Repeating it changes nothing. */
export async function leave(mailbox: StoredMailbox, reason: string, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  const left =
    row.state === 'left'
      ? mailbox
      : await amend(mailbox, () => ({ state: 'left', reason, since: null, nextTry: null, ...hearing }), world)
  return left.row.subscription === null ? left : end(left, world)
}

async function end(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { subscription } = mailbox.row
  if (subscription === null) return mailbox
  await world.subscriptions.remove(subscription.id)
  return without(subscription.id, mailbox, world)
}

/** The row without a subscription that is gone; one that names another by now, for its care began anew, keeps that. */
async function without(
  gone: string | undefined,
  mailbox: StoredMailbox,
  world: World,
): Promise<StoredMailbox> {
  return amend(mailbox, (row) => (row.subscription?.id === gone ? { subscription: null } : {}), world)
}

/** Between 30 and 70 % of the lifetime, at a moment that the mailbox's id picks: renewals are spread. */
function isDue(row: MailboxRow, now: number): boolean {
  if (row.subscription === null) return true
  return Date.parse(row.subscription.expires) - now < lifetimeMs * (0.7 - 0.4 * spreadOf(row.id))
}

/**
 * Changes a mailbox's row; where somebody wrote first, his row is changed instead. What has left meanwhile stays as it is.
 * @throws Failure `unavailable` where the row is written faster than we read it
 */
async function amend(
  mailbox: StoredMailbox,
  change: (row: MailboxRow) => Partial<MailboxRow> | Promise<Partial<MailboxRow>>,
  world: World,
): Promise<StoredMailbox> {
  let last = mailbox
  for (let tries = 0; tries < 5; tries += 1) {
    const written = await world.mailboxes.write({ ...last.row, ...(await change(last.row)) }, last)
    if (written !== null) return written
    const theirs = await world.mailboxes.get(last.row.id)
    if (theirs === null || (theirs.row.state === 'left' && mailbox.row.state !== 'left'))
      return theirs ?? last
    last = theirs
  }
  throw new Failure('unavailable', 'A mailbox is being written again and again. It is tried again.')
}
