import { Failure } from './failure.ts'
import type { MailboxRow, StoredMailbox } from './store/mailboxes.ts'
import { subscribe } from './tend.ts'
import type { World } from './world.ts'

/** How one mailbox was enrolled. `state` and `reason` say whether it is guarded, and if not, why. */
export interface Enrolled {
  readonly id: string
  readonly state: MailboxRow['state']
  readonly reason: string | null
}

/**
 * Takes a mailbox into care: its row first, then its subscription. Repeating it changes nothing that stands.
 * @param who address, user principal name or object id
 * @param options.lookBackMs mail received this long before counts as watched too
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
  const known = await world.mailboxes.get(user.id)
  const mailbox =
    known !== null && known.row.state !== 'left' ? known : await begin(user, known, options, world)
  const ready = await subscribe(mailbox, { now: false }, world)
  return { id: ready.row.id, state: ready.row.state, reason: ready.row.reason }
}

async function begin(
  user: { readonly id: string; readonly address: string },
  known: StoredMailbox | null,
  { lookBackMs }: { readonly lookBackMs: number },
  world: World,
): Promise<StoredMailbox> {
  const now = world.now()
  const row: MailboxRow = {
    id: user.id,
    address: user.address,
    enrolledAt: new Date(now).toISOString(),
    watchFrom: new Date(now - lookBackMs).toISOString(),
    state: 'unprotected',
    reason: null,
    subscription: null,
    quarantine: known?.row.quarantine ?? null,
    folders: await world.folders.known(user.id),
    certified: null,
    weekAt: null,
    monthAt: null,
    digest: null,
  }
  return (
    (await world.mailboxes.write(row, known)) ??
    (await world.mailboxes.get(user.id)) ??
    begin(user, known, { lookBackMs }, world)
  )
}
