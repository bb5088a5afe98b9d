import { act, conclude } from './act.ts'
import { isOwnNotice } from './day-notice.ts'
import { detectorVersion } from './detect/version.ts'
import { Failure, isPassing } from './failure.ts'
import { noteFolder } from './filed-report.ts'
import { placeOf } from './decide.ts'
import { batchSize } from './graph/batch.ts'
import type { Fetched } from './graph/mail-from-graph.ts'
import { isHunted } from './hunt.ts'
import { glance } from './inspect-mail.ts'
import { latePart } from './late-part.ts'
import { measured } from './measured.ts'
import { recognised } from './known-letter.ts'
import type { MessageRef } from './mail.ts'
import { missing } from './missing.ts'
import { changed, nextDrive, openRecord, stepped, type DecisionRecord } from './record.ts'
import { remember, restore } from './restore.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import type { Stored } from './store/records.ts'
import { heard, tend } from './tend.ts'
import { backOff, type Wake } from './wake.ts'
import type { World } from './world.ts'

/** A notice of a record that changed this lately is the echo of our own work, or a doubled notice. */
const echoMs = 60_000
/** A GET that failed this often over this time, while the mailbox answered otherwise, makes a message unreadable. */
const unreadableTries = 10
const unreadableMs = 24 * 3600_000
/** Failures in a row before a message itself is blamed: a single 503 means nothing. */
const patience = 2

/**
 * The product, top to bottom: read ► inspect ► judge ► decide ► record ► act, for every message of a wake that has
 * no record or an unfinished one. Each id ends alone; those that Graph could not answer go back to the queue.
 * Trouble that passes is no try: what could not be done goes back with a delay of our own.
 * @throws Failure where not even that can be queued: the host delivers the message again
 */
export async function protect(wake: Wake, world: World): Promise<void> {
  return measured('protect', wake.correlation, world, async () => {
    try {
      await protectAll(wake, world)
    } catch (error) {
      if (!isPassing(error)) throw error
      await sendBack(wake, error.retryAfterMs ?? 0, world)
    }
  })
}

async function protectAll(wake: Wake, world: World): Promise<void> {
  const found = await world.mailboxes.get(wake.mailbox)
  if (found === null || found.row.state === 'left') return
  const mailbox = wake.noticed === true ? await heard(found, world) : found
  if (wake.tend !== undefined) await tend(mailbox, wake, world)
  const back: string[] = []
  let delayMs = 0
  for (let start = 0; start < wake.ids.length; start += batchSize) {
    const ids = [...new Set(wake.ids.slice(start, start + batchSize))]
    const failed = await protectSome(
      ids,
      { mailbox, correlation: wake.correlation, again: wake.again },
      world,
    )
    back.push(...failed.ids)
    delayMs = Math.max(delayMs, failed.delayMs)
  }
  const { mailbox: id, correlation, again } = wake
  if (back.length > 0) await sendBack({ mailbox: id, ids: back, correlation, again }, delayMs, world)
}

async function sendBack(wake: Wake, delayMs: number, world: World): Promise<void> {
  const again = wake.again + 1
  await world.send('wake', { ...wake, again }, Math.max(delayMs, backOff(again)))
  world.log('back', { correlation: wake.correlation, ids: wake.ids.length, again })
}

interface Caller {
  readonly mailbox: StoredMailbox
  readonly correlation: string
  readonly again: number
}

async function protectSome(
  ids: readonly string[],
  caller: Caller,
  world: World,
): Promise<{ readonly ids: readonly string[]; readonly delayMs: number }> {
  const failed: string[] = []
  let delayMs = 0
  const back = (id: string, failure: Failure): void => {
    failed.push(id)
    delayMs = Math.max(delayMs, failure.retryAfterMs ?? 0)
  }
  const known = await Promise.all(ids.map((id) => world.records.get({ mailbox: caller.mailbox.row.id, id })))
  const wanted: { readonly id: string; readonly stored: Stored | null }[] = []
  for (const [index, id] of ids.entries()) {
    const stored = known[index] ?? null
    if (stored === null || isToRead(stored.record, world.now())) wanted.push({ id, stored })
    else
      await passing(
        () => revisit(stored, world),
        (failure) => back(id, failure),
      )
  }
  const reads = await readAll(wanted, caller, world)
  for (const [index, { id, stored }] of wanted.entries()) {
    const read = reads[index] ?? null
    const where = { mailbox: caller.mailbox.row.id, id }
    if (isPassing(read) && !(await isItself(where, read, caller, world))) back(id, read)
    else
      await passing(
        () => settle(where, read, stored, caller, world),
        (failure) => back(id, failure),
      )
  }
  return { ids: failed, delayMs }
}

async function passing(work: () => Promise<void>, back: (failure: Failure) => void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isPassing(error)) throw error
    back(error)
  }
}

async function readAll(
  wanted: readonly { readonly id: string }[],
  { mailbox }: Caller,
  world: World,
): Promise<readonly (Fetched | null | Failure)[]> {
  try {
    return await world.messages.read(
      mailbox.row.id,
      wanted.map(({ id }) => id),
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return wanted.map(() => error)
  }
}

/** True for what nobody has decided yet, unless its next try is still to come: then this notice is an echo. */
function isToRead({ standing, nextTry }: DecisionRecord, now: number): boolean {
  if (standing === 'gone' || standing === 'unreadable') return true
  return standing === 'open' && (nextTry === null || Date.parse(nextTry) <= now)
}

/** A notice of a known message: our own move, a doubled notice, or a person's hand. */
async function revisit(stored: Stored, world: World): Promise<void> {
  const { action, changedAt, where } = stored.record
  if (world.now() - Date.parse(changedAt) < echoMs) return
  if (action.state === 'pending') return act(stored, world)
  if (action.state === 'undoing') return void (await restore(where, world))
  if (action.state === 'done') await respectHand(stored, world)
  const seat = await world.messages.seat(where)
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (seat !== null && mailbox !== null) await noteFolder(where, seat.folder, mailbox, world)
}

/** A message that we set aside and a person put elsewhere by hand: respected, and the pane tells so. */
export async function respectHand(stored: Stored, world: World): Promise<Stored> {
  const { where } = stored.record
  const seat = await world.messages.seat(where)
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (seat === null || mailbox === null || seat.folder === mailbox.row.quarantine) return stored
  // Who throws a fake away does not ask for the next one.
  if (placeOf(seat, mailbox.row) === 'watched') await remember(stored, world)
  const undone = stepped(stored.record, { state: 'undone', reason: 'person' }, world.now())
  return (await world.records.write(undone, stored)) ?? stored
}

async function settle(
  where: MessageRef,
  read: Fetched | null | Failure,
  stored: Stored | null,
  { mailbox, correlation }: Caller,
  world: World,
): Promise<void> {
  const record = stored?.record ?? openRecord(where, { now: world.now(), correlation })
  if (read === null) return absent(record, stored, world)
  if (read instanceof Failure) return refused(record, stored, world)
  if (stored === null && placeOf(read, mailbox.row) === 'left-out') return
  await noteFolder(where, read.folder, mailbox, world)
  const isOwn = isOwnNotice(read.mail.headers, where.mailbox, world.settings.noticeKeys)
  const first = isOwn ? ownNotice : glance(read.mail)
  const late = latePart(read, record, world.now())
  const isPassed = first.needed.length === 0 && first.verdict.level !== 'fake-summons' && !isOwn
  const whole = isPassed && (await isHunted(read.mail, world))
  const isExamined = first.needed.length > 0 || whole
  if (record.receivedAt === null) world.trace('gate', { examined: isExamined })
  if (!isExamined && late === null) {
    const verdict = await recognised(read.mail, first, world)
    return conclude({ record, before: stored }, { fetched: read, verdict, mailbox }, world)
  }
  const { internetMessageId, receivedAt } = read.mail
  const nextTry = isExamined ? nextDrive(record, world.now()) : late
  const waiting = {
    standing: 'open',
    internetMessageId,
    receivedAt,
    nextTry,
    tries: 0,
    missingSince: null,
  } as const
  if ((await world.records.write(changed(record, waiting, world.now()), stored)) === null) return
  if (!isExamined) return
  const bytes = read.mail.parts.reduce((sum, { size }) => sum + size, 0)
  await world.send('examine', { ...where, correlation, bytes, again: 0, ...(whole ? { whole } : {}) })
}

/** Our own item in the Inbox: it is nobody's letter, and has its record like all other mail. */
const ownNotice = {
  evidence: [],
  cut: [],
  needed: [],
  verdict: { level: 'clear', score: 0, sightings: [], unread: [], detector: detectorVersion },
} as const satisfies ReturnType<typeof glance>

/** A 404: an id that never was, a message that left, or one whose copy is still on its way. Asked again once. */
async function absent(record: DecisionRecord, stored: Stored | null, world: World): Promise<void> {
  const known = stored ?? (await world.records.write(record, null))
  if (known !== null && known.record.standing === 'open') await missing(known, world)
}

/** True where only this message cannot be had, again and again, while its mailbox answers otherwise. */
async function isItself(
  where: MessageRef,
  read: Failure,
  { mailbox, again }: Caller,
  world: World,
): Promise<boolean> {
  const inbox = mailbox.row.folders?.inbox
  if (read.code === 'throttled' || again < patience || inbox === null || inbox === undefined) return false
  try {
    return (await world.folders.nameOf(where.mailbox, inbox)) !== null
  } catch {
    return false // the mailbox is out of reach as a whole: no try
  }
}

/** The message's own GET failed while its mailbox answered: a try, noted; after ten over a day it ends. */
async function refused(record: DecisionRecord, stored: Stored | null, world: World): Promise<void> {
  const now = world.now()
  const tries = record.tries + 1
  const over = tries >= unreadableTries && now - Date.parse(record.createdAt) >= unreadableMs
  const delay = Math.min(60, 2 ** (tries - 1)) * 60_000
  const next = over
    ? changed(record, { standing: 'unreadable', tries, nextTry: null }, now)
    : changed(record, { standing: 'open', tries, nextTry: new Date(now + delay).toISOString() }, now)
  await world.records.write(next, stored)
  world.log('refused', { correlation: record.correlation, tries, over })
}
