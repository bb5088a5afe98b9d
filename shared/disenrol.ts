import { inParallel } from './in-parallel.ts'
import { everyMailbox, type StoredMailbox } from './store/mailboxes.ts'
import { leave } from './tend.ts'
import type { World } from './world.ts'

const width = 4

/**
 * Ends the care of mailboxes: their subscriptions go, their mail stays as it is and can still be put back. Repeating it
 * changes nothing.
 * @param reason `disenrolled` by name, which joining a group does not undo, or `left-scope`
 * @throws Failure a passing one: run it again
 */
export async function disenrol(
  ids: readonly string[],
  { reason, told }: { readonly reason: 'disenrolled' | 'left-scope'; readonly told: () => void },
  world: World,
): Promise<void> {
  await inParallel(ids, width, async (id) => {
    const mailbox = await world.mailboxes.get(id)
    if (mailbox !== null) await leave(mailbox, reason, world)
    told()
  })
}

/** Ids of the mailboxes that are guarded, or listed as not protected, of those that `fits`. */
export async function enrolledIds(
  fits: (mailbox: StoredMailbox) => boolean,
  world: World,
): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const mailbox of everyMailbox(world.mailboxes)) {
    const { row } = mailbox
    const isUnended = row.state !== 'left' || row.subscription !== null
    if (isUnended && fits(mailbox)) ids.push(row.id)
  }
  return ids
}
