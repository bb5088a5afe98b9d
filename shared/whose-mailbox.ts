import { z } from 'zod'
import type { Person } from './access.ts'
import { Failure } from './failure.ts'
import type { World } from './world.ts'

/**
 * The shared mailbox that a person says his message lies in, by its address; null for his own. A claim of Outlook, in
 * every question of the pane.
 */
export const ClaimedMailbox = z.string().min(1).max(320).nullable().default(null)

/**
 * Whose mailbox a person may look and act in: his own; else the shared one that he names, where he is in a group that the
 * admin named for it (`sharedMailboxes` of the policy). Everything that the pane asks for passes here, and nowhere else.
 * @returns object id of the mailbox
 * @throws Failure `not-found`, alike for a mailbox that is not there, not watched, not shared, not his, or a colleague's own;
 *   a passing one, or `forbidden`, where Graph does not say who is in the groups
 */
export async function whoseMailbox(
  { oid }: Person,
  claimed: z.infer<typeof ClaimedMailbox>,
  world: Pick<World, 'policy' | 'memberships' | 'mailboxes'>,
): Promise<string> {
  const mailbox = claimed === null ? oid : await sharedWith(oid, claimed.toLowerCase(), world)
  if (mailbox === null || (await world.mailboxes.get(mailbox)) === null)
    throw new Failure('not-found', 'This mailbox is not watched, or not yet. Ask IT.')
  return mailbox
}

/** His groups are asked for whatever the address is: neither answer nor time tells which mailboxes there are. */
async function sharedWith(
  oid: string,
  address: string,
  world: Pick<World, 'policy' | 'memberships'>,
): Promise<string | null> {
  const { sharedMailboxes } = await world.policy()
  if (sharedMailboxes.length === 0) return null
  const groups = await world.memberships(oid, [...new Set(sharedMailboxes.map(({ group }) => group))])
  const named = sharedMailboxes.find((one) => one.address === address && groups.has(one.group))
  return named?.mailbox ?? null
}
