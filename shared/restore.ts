import { Failure } from './failure.ts'
import type { MessageRef } from './mail.ts'
import { missing } from './missing.ts'
import { stepped, type Before } from './record.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import type { Stored } from './store/records.ts'
import type { World } from './world.ts'

/** A person pressed "put it back": written down, then done. Repeating it changes nothing. */
export async function restore(where: MessageRef, world: World): Promise<Stored> {
  const stored = await world.records.get(where)
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (stored === null || mailbox === null)
    throw new Failure('not-found', 'There is no record of this message.')
  const { state } = stored.record.action
  if (state === 'undone') return stored
  if (state !== 'done' && state !== 'pending' && state !== 'undoing') {
    throw new Failure(
      'conflict',
      `This message was not set aside by us (${state}), so there is nothing to put back.`,
    )
  }
  const undoing =
    state === 'undoing'
      ? stored
      : await world.records.write(
          stepped(stored.record, { state: 'undoing', reason: 'person' }, world.now()),
          stored,
        )
  if (undoing === null) return restore(where, world) // somebody wrote first: look again
  return undo(undoing, mailbox, world)
}

/**
 * Puts a message back where it was and writes `undone` when it was seen outside quarantine. Also finishes what a
 * killed worker began, and corrects a worker that moved the message while a person was putting it back.
 */
export async function undo(stored: Stored, mailbox: StoredMailbox, world: World): Promise<Stored> {
  const { where, action } = stored.record
  const seat = await world.messages.seat(where)
  if (seat === null) {
    await missing(stored, world)
    throw new Failure(
      'not-found',
      'The message is no longer in the mailbox: a person, a filter or a rule took it.',
    )
  }
  const { before } = action
  const inboxInstead =
    seat.folder === mailbox.row.quarantine ? await putBack(where, before, world) : action.inboxInstead
  // Only the read state: opening it in quarantine changed that, and a flag or category is the person's own.
  if (before !== null && seat.isRead !== before.isRead) await world.messages.setRead(where, before.isRead)
  if (action.state === 'undone') return stored
  await remember(stored, world)
  const undone = await world.records.write(
    stepped(stored.record, { state: 'undone', reason: 'person', inboxInstead }, world.now()),
    stored,
    new Date(world.now() + overtakenMs).toISOString(),
  )
  world.log('undone', { correlation: stored.record.correlation, message: where.id })
  if (undone !== null) return undone
  const now = await world.records.get(where)
  if (now === null) throw new Failure('not-found', 'There is no record of this message.')
  return now.record.action.state === 'undoing' ? undo(now, mailbox, world) : now
}

/** The same letter again in this mailbox stays where it is; elsewhere nothing changes by that. Repeating it does no harm. */
export async function remember({ record }: Stored, world: World): Promise<void> {
  if (record.letter !== null) await world.twins.add(record.where.mailbox, record.letter)
}

/**
 * A worker that looked before the press may move the message after it and die before he can correct that: so patrol
 * looks once more after this long, when no such move can be under way any more.
 */
export const overtakenMs = 2 * 60_000

/** True where the old folder is gone and the message went to the Inbox. */
async function putBack(where: MessageRef, before: Before | null, world: World): Promise<boolean> {
  const old = before?.folder ?? 'inbox'
  if ((await world.messages.move(where, old)) !== null) return false
  if ((await world.messages.move(where, 'inbox')) !== null) return true
  throw new Failure(
    'not-found',
    'The message is no longer in the mailbox: a person, a filter or a rule took it.',
  )
}
