import { clientStateOf } from './client-state.ts'
import { Failure, isPassing } from './failure.ts'
import { lifetimeMs } from './graph/subscriptions.ts'
import { listMailbox } from './list-mailbox.ts'
import type { MailboxRow, StoredMailbox } from './store/mailboxes.ts'
import type { World } from './world.ts'

/** PATCH and reauthorize of one subscription never within ten minutes: Graph warns of inconsistent states. */
const quietMs = 10 * 60_000

/** What a lifecycle notice asks for; what was missed meanwhile is listed. */
export async function tend(
  mailbox: StoredMailbox,
  event: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed',
  world: World,
): Promise<void> {
  const { row } = mailbox
  world.log('lifecycle', { mailbox: row.id, event })
  const removed =
    event === 'subscriptionRemoved' ? await write({ ...row, subscription: null }, mailbox, world) : mailbox
  const tended = event === 'missed' ? removed : await subscribe(removed, { now: true }, world)
  await listMailbox(tended, world)
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
  if (subscription !== null && Date.parse(subscription.expires) > world.now()) {
    if (!now && !isDue(row, world.now())) return mailbox
    if (world.now() - Date.parse(subscription.changedAt) < quietMs) return mailbox
    const renewed = await world.subscriptions.renew(subscription.id)
    if (renewed !== null) return write(withSubscription(row, renewed, world.now()), mailbox, world)
  }
  return create(mailbox, world)
}

async function create(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  const { row } = mailbox
  const [key] = world.settings.noticeKeys
  if (key === undefined) throw new Failure('settings', 'NONLIEU_NOTICE_KEY is missing. See docs/settings.md.')
  try {
    const made = await world.subscriptions.create(row.id, clientStateOf(row.id, key))
    return await write(
      { ...withSubscription(row, made, world.now()), state: 'protected', reason: null },
      mailbox,
      world,
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code === 'conflict') return replace(mailbox, world)
    if (isPassing(error)) throw error
    const state = error.code === 'no-mailbox' || error.code === 'not-found' ? 'unprotected' : 'polled'
    world.log('not-subscribed', { mailbox: row.id, code: error.code })
    if (row.state === state && row.reason === error.code && row.subscription === null) return mailbox
    return write({ ...row, subscription: null, state, reason: error.code }, mailbox, world)
  }
}

/** A subscription that no row names: we were stopped between making and writing. It goes, and a new one is made. */
async function replace(mailbox: StoredMailbox, world: World): Promise<StoredMailbox> {
  for (const id of await world.subscriptions.on(mailbox.row.id)) await world.subscriptions.remove(id)
  const [key] = world.settings.noticeKeys
  const made = await world.subscriptions.create(mailbox.row.id, clientStateOf(mailbox.row.id, key ?? ''))
  const row = withSubscription(mailbox.row, made, world.now())
  return write({ ...row, state: 'protected', reason: null }, mailbox, world)
}

/** Between 30 and 70 % of the lifetime, at a moment that the mailbox's id picks: renewals are spread. */
function isDue(row: MailboxRow, now: number): boolean {
  if (row.subscription === null) return true
  const spread = (Number.parseInt(row.id.slice(-4), 16) || 0) / 0xffff
  return Date.parse(row.subscription.expires) - now < lifetimeMs * (0.7 - 0.4 * spread)
}

function withSubscription(row: MailboxRow, made: { id: string; expires: string }, now: number): MailboxRow {
  return { ...row, subscription: { ...made, changedAt: new Date(now).toISOString() } }
}

/** Writes the row; where somebody wrote first, his row is taken as it is. */
async function write(row: MailboxRow, before: StoredMailbox, world: World): Promise<StoredMailbox> {
  return (await world.mailboxes.write(row, before)) ?? (await world.mailboxes.get(row.id)) ?? before
}
