import { act } from './act.ts'
import { mayNotMove, placeOf } from './decide.ts'
import { Failure } from './failure.ts'
import { sameAsLetter } from './hold-back.ts'
import type { MessageRef } from './mail.ts'
import { stepped, type DecisionRecord } from './record.ts'
import type { Stored } from './store/records.ts'
import type { World } from './world.ts'

/** True where a person who put a fake back may have it set aside again: the policy must let mail move at all. */
export async function canSetAside(record: DecisionRecord, world: World): Promise<boolean> {
  if (!isPutBack(record)) return false
  const mailbox = await world.mailboxes.get(record.where.mailbox)
  return mailbox !== null && mayNotMove(await world.policy(), mailbox.row) === null
}

function isPutBack({ standing, action }: DecisionRecord): boolean {
  return standing === 'fake-summons' && action.state === 'undone'
}

/**
 * A person pressed "set it aside again": the letter is a twin no more, the move is written down with the place where the
 * message lies now, then done. Caps do not count it, for it is one person's own wish. Repeating it changes nothing.
 * @throws Failure `not-found` where there is no record or message, `conflict` where nothing was put back or nothing may
 *   move now, or a passing one
 */
export async function setAside(where: MessageRef, world: World): Promise<Stored> {
  const stored = await world.records.get(where)
  if (stored === null) throw new Failure('not-found', 'There is no record of this message.')
  const { record } = stored
  if (record.action.state === 'done') return stored
  if (record.action.state === 'pending') return acted(stored, world)
  const mailbox = await world.mailboxes.get(where.mailbox)
  const isAllowed = mailbox !== null && mayNotMove(await world.policy(), mailbox.row) === null
  if (!isPutBack(record) || !isAllowed)
    throw new Failure('conflict', 'This message was not put back, or nothing may be moved at the moment.')
  const seat = await world.messages.seat(where)
  if (seat === null) throw new Failure('not-found', 'The message is no longer in the mailbox.')
  const place = placeOf(seat, mailbox.row)
  if (place !== 'watched' && seat.folder !== mailbox.row.quarantine)
    throw new Failure('conflict', 'The message lies in a folder from which nothing is moved.')
  await forget(record, world)
  const { flag = '', categories = [] } = record.action.before ?? {}
  // Where a hand laid it into quarantine already, a restore must still know the way out of it.
  const before =
    seat.folder === mailbox.row.quarantine
      ? record.action.before
      : { folder: seat.folder, folderName: null, isRead: seat.isRead, flag, categories }
  const pending = await world.records.write(
    stepped(record, { state: 'pending', reason: 'person', before, inboxInstead: false }, world.now()),
    stored,
  )
  return pending === null ? setAside(where, world) : acted(pending, world) // somebody wrote first: look again
}

async function acted(pending: Stored, world: World): Promise<Stored> {
  await act(pending, world)
  return (await world.records.get(pending.record.where)) ?? pending
}

/** The next copy of this letter is moved again in this mailbox, too. */
async function forget({ letter, where }: DecisionRecord, world: World): Promise<void> {
  if (letter === null) return
  for (const twin of await world.twins.of(where.mailbox))
    if (sameAsLetter(twin, letter)) await world.twins.remove(where.mailbox, twin.id)
}
