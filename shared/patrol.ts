import { randomUUID } from 'node:crypto'
import { act } from './act.ts'
import { makeDayNotices } from './day-notice.ts'
import { Failure, nameOf } from './failure.ts'
import { follow } from './follow.ts'
import { huntOn } from './hunt.ts'
import { inParallel } from './in-parallel.ts'
import { measured } from './measured.ts'
import { proveOne } from './proof-sample.ts'
import { changed, isUnfinished, nextDrive } from './record.ts'
import { answerReports } from './report.ts'
import { undo } from './restore.ts'
import type { Due, Stored } from './store/records.ts'
import { wakesOf } from './wake.ts'
import { walkAll, type Walked } from './walk.ts'
import type { World } from './world.ts'

/** Unfinished records driven in one run, and side by side; the rest is due in the next. */
const maxDue = 500
const drivenAtOnce = 8
/**
 * A row that no record names may belong to a write that is just under way: it is left alone for this long, longer than any
 * function may run, and taken away where no record names it then. Left where it is, it would be in the way of those behind it.
 */
const strayMs = 15 * 60_000
const dayMs = 24 * 3600_000
/** What has outlived its time is taken away in one run of this many. */
const purgeEvery = 10
/** One mailbox of the day's sample is proven in every so many runs: the whole of it within some hours. */
const proveEvery = 10
/**
 * The timer fires every minute and waits for a run that is not over. Each part of a run begins nothing new after its
 * time; what is left is done in the next.
 */
const driveMs = 15_000
const walkMs = 45_000
const reportMs = 50_000
const huntMs = 52_000
const followMs = 55_000

/** What one run of the timer did. */
export interface Rounds extends Walked {
  readonly driven: number
}

/**
 * The timer's work, once a minute: drives what is unfinished, lists the mailboxes whose turn has come and sees to their
 * subscriptions, follows who joins and leaves. What fails holds up nothing else and is done in a later run.
 */
export function patrol(world: World): Promise<Rounds> {
  return measured('patrol', randomUUID(), world, () => runOf(world))
}

async function runOf(world: World): Promise<Rounds> {
  const start = world.now()
  let failed = 0
  const attempt: Attempt = async (step, otherwise, work) => {
    try {
      return await work()
    } catch (error) {
      failed += 1
      const code = error instanceof Failure ? error.code : 'error'
      world.log('failed', { step, code, name: nameOf(error) })
      return otherwise
    }
  }
  const { due, driven } = await driveDue(start, attempt, world)
  const nothing = { mailboxes: 0, quiet: 0, found: 0, failed: 0, lagMs: null }
  const walked = await attempt<Walked>('walk', nothing, () => walkAll(start + walkMs, world))
  if (Math.floor(start / 60_000) % purgeEvery === 0) await attempt('purge', 0, () => world.purge())
  await attempt('report', 0, () => answerReports(start + reportMs, world))
  await attempt('hunt', 0, () => huntOn(start + huntMs, world))
  await attempt('day-notice', 0, () => makeDayNotices(world))
  await attempt('follow', undefined, () => follow(start + followMs, world))
  if (Math.floor(start / 60_000) % proveEvery === proveEvery / 2 && world.now() < start + followMs)
    await attempt('proof', null, () => proveOne(world))
  const sum = { driven, ...walked, failed: failed + walked.failed }
  world.trace('run', { ...sum, due })
  return sum
}

/** Runs a step of a run; where it fails, that is noted and the run goes on with what is given otherwise. */
type Attempt = <T>(step: string, otherwise: T, work: () => Promise<T>) => Promise<T>

/**
 * The first part of a run alone: takes every unfinished record whose time has come a step further.
 * @param start epoch ms by the world's clock
 * @returns how many were due, and how many of them were driven in its time
 */
export async function driveDue(
  start: number,
  attempt: Attempt,
  world: World,
): Promise<{ readonly due: number; readonly driven: number }> {
  const due = await attempt<readonly Due[]>('due', [], () => world.records.due(start, maxDue))
  const driven = await inParallel(due, drivenAtOnce, async (one) => {
    if (world.now() > start + driveMs) return 0
    return attempt('drive', 1, async () => {
      await drive(one, world)
      return 1
    })
  })
  return { due: due.length, driven: driven.filter((one) => one === 1).length }
}

/** Takes one unfinished record a step further, or takes away a row that no record needs. */
async function drive(due: Due, world: World): Promise<void> {
  const stored = await world.records.get(due.ref)
  if (stored === null || stored.mark !== due.mark) {
    if (due.isStray) await world.records.forget(due)
    else await world.records.putOff({ ...due, isStray: true }, new Date(world.now() + strayMs).toISOString())
    return
  }
  if (!isUnfinished(stored.record)) {
    await lookAgain(stored, world)
    await world.records.forget(due)
    return
  }
  const { record } = stored
  const mailbox = await world.mailboxes.get(due.ref.mailbox)
  if (mailbox === null || (mailbox.row.state === 'left' && record.standing === 'open')) {
    // Nobody guards it now; where its care begins again, it is read then.
    return world.records.putOff(due, new Date(world.now() + dayMs).toISOString())
  }
  if (record.standing === 'open') {
    // Only the row is put off: the record's own next try tells protect whether to read now.
    await world.records.putOff(due, nextDrive(record, world.now()))
    for (const wake of wakesOf(due.ref.mailbox, [due.ref.id], record.correlation))
      await world.send('wake', wake)
    return
  }
  try {
    if (record.action.state === 'pending') return await act(stored, world)
    await undo(stored, mailbox, world)
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
