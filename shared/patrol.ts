import { act } from './act.ts'
import { makeDayNotices } from './day-notice.ts'
import { isPassing } from './failure.ts'
import { listMailbox } from './list-mailbox.ts'
import { changed, isUnfinished, nextDrive } from './record.ts'
import { undo } from './restore.ts'
import type { Due, Stored } from './store/records.ts'
import { subscribe } from './tend.ts'
import { wakesOf } from './wake.ts'
import type { World } from './world.ts'

/** Unfinished records driven in one run; the rest is due in the next. */
const maxDue = 500
/** A tenant of more mailboxes than this is listed in five turns, each mailbox every five minutes. */
const listedAtOnce = 50
/** A row that no record names may belong to a write that is just under way: it stays this long. */
const strayMs = 3600_000

/** What one run of the timer did. */
export interface Rounds {
  readonly driven: number
  readonly mailboxes: number
  readonly found: number
  readonly failed: number
}

/**
 * The timer's work, once a minute: drives what is unfinished, sees to the subscriptions, lists the mailboxes. One
 * mailbox that fails holds up no other; what fails is done in a later run.
 */
export async function patrol(world: World): Promise<Rounds> {
  let failed = 0
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      failed += 1
      world.log('failed', {
        step: 'patrol',
        code: isPassing(error) ? error.code : 'error',
        name: nameOf(error),
      })
    }
  }
  const due = await world.records.due(world.now(), maxDue)
  for (const one of due) await attempt(() => drive(one, world))
  await attempt(async () => void (await makeDayNotices(world)))
  const all = (await world.mailboxes.all()).filter(({ row }) => row.state !== 'left')
  const turns = all.length <= listedAtOnce ? 1 : 5
  const minute = Math.floor(world.now() / 60_000)
  let found = 0
  let mailboxes = 0
  for (const mailbox of all) {
    if (turnOf(mailbox.row.id, turns) !== minute % turns) continue
    mailboxes += 1
    let subscribed = mailbox
    await attempt(async () => {
      subscribed = await subscribe(mailbox, { now: false }, world)
    })
    await attempt(async () => {
      found += (await listMailbox(subscribed, world)).found
    })
  }
  return { driven: due.length, mailboxes, found, failed }
}

/** Takes one unfinished record a step further, or takes away a row that no record needs. */
async function drive(due: Due, world: World): Promise<void> {
  const stored = await world.records.get(due.ref)
  if (stored === null || stored.mark !== due.mark) {
    if (world.now() - due.since > strayMs) await world.records.forget(due)
    return
  }
  if (!isUnfinished(stored.record)) {
    await lookAgain(stored, world)
    await world.records.forget(due)
    return
  }
  const { record } = stored
  if (record.standing === 'open') {
    // Only the row is put off: the record's own next try tells protect whether to read now.
    await world.records.putOff(due, nextDrive(record, world.now()))
    for (const wake of wakesOf(due.ref.mailbox, [due.ref.id], record.correlation))
      await world.send('wake', wake)
    return
  }
  try {
    if (record.action.state === 'pending') return await act(stored, world)
    const mailbox = await world.mailboxes.get(due.ref.mailbox)
    if (mailbox !== null) await undo(stored, mailbox, world)
  } catch (error) {
    const later = changed(record, { nextTry: nextDrive(record, world.now()) }, world.now())
    await world.records.write(later, stored)
    throw error
  }
}

/** A message that was put back and lies in quarantine all the same: a worker had been overtaken, and died. */
async function lookAgain(stored: Stored, world: World): Promise<void> {
  if (stored.record.action.state !== 'undone') return
  const mailbox = await world.mailboxes.get(stored.record.where.mailbox)
  const seat = await world.messages.seat(stored.record.where)
  if (mailbox !== null && seat?.folder === mailbox.row.quarantine) await undo(stored, mailbox, world)
}

function turnOf(id: string, turns: number): number {
  return (Number.parseInt(id.slice(-4), 16) || 0) % turns
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
