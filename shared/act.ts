import { claimDay } from './day-notice.ts'
import { decide, mayNotMove, placeOf } from './decide.ts'
import type { Fetched } from './graph/mail-from-graph.ts'
import { Failure } from './failure.ts'
import { holdBack } from './hold-back.ts'
import { letterOf, type Page } from './known-letter.ts'
import type { MessageRef } from './mail.ts'
import {
  changed,
  stepped,
  type ActionReason,
  type Before,
  type DecisionRecord,
  type Occasion,
} from './record.ts'
import { missing } from './missing.ts'
import { undo } from './restore.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import type { Stored } from './store/records.ts'
import type { Verdict } from './verdict.ts'
import type { World } from './world.ts'

/** A message as it was fetched, and what was judged of it. */
export interface Judgement {
  readonly fetched: Fetched
  readonly verdict: Verdict
  readonly mailbox: StoredMailbox
  /** Pages of its parts, where any were read. */
  readonly pages?: readonly Page[]
}

/**
 * Decide, record, act: the last third of the path. The record is on file before the mailbox is touched.
 * A lost write means that somebody else decided: then nothing is done here.
 */
export async function conclude(
  draft: { readonly record: DecisionRecord; readonly before: Stored | null; readonly occasion?: Occasion },
  found: Judgement,
  world: World,
): Promise<void> {
  const { fetched, verdict, mailbox, pages = [] } = found
  const policy = await world.policy()
  const decision = decide(verdict, placeOf(fetched, mailbox.row), policy, mailbox.row)
  const { state } = draft.record.action
  // A person's own hand, and what we already did, stand: only verdict and evidence are replaced.
  const action =
    state === 'none' || state === 'held'
      ? { ...decision, before: decision.state === 'none' ? null : beforeOf(fetched) }
      : {}
  const decided = changed(
    draft.record,
    {
      standing: verdict.level,
      verdict,
      occasion: draft.occasion ?? 'arrival',
      letter: verdict.level === 'fake-summons' ? await letterOf(fetched.mail, pages, world) : null,
      internetMessageId: fetched.mail.internetMessageId,
      receivedAt: fetched.mail.receivedAt,
      readStartedAt: null,
      missingSince: null,
    },
    world.now(),
  )
  const stored = await world.records.write(stepped(decided, action, world.now()), draft.before)
  const { where, correlation } = draft.record
  if (stored === null) {
    world.log('lost', { correlation, step: 'decided' })
    return
  }
  world.log('decided', {
    correlation,
    level: verdict.level,
    action: stored.record.action.state,
    message: where.id,
    occasion: decided.occasion,
    ...(decided.occasion === 'arrival' ? sinceReceived(decided, world.now()) : {}),
  })
  if (stored.record.action.state === 'pending') await act(stored, world)
}

/** Ms from Exchange's receipt to the decision; mail without a time has none. */
function sinceReceived({ receivedAt }: DecisionRecord, now: number): { readonly delayMs?: number } {
  return receivedAt === null ? {} : { delayMs: Math.max(0, now - Date.parse(receivedAt)) }
}

/**
 * Performs a pending move. Safe to repeat: it looks first, reads policy, caps and enrolment again, and ends `done` only
 * when the message was seen in quarantine.
 */
export async function act(stored: Stored, world: World): Promise<void> {
  const { where, action } = stored.record
  const seat = await world.messages.seat(where)
  if (seat === null) return missing(stored, world)
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (mailbox === null) return hold(stored, 'not-enrolled', world)
  if (seat.folder === mailbox.row.quarantine) return finish(stored, mailbox, world)
  if (seat.folder !== action.before?.folder) {
    await world.records.write(
      stepped(stored.record, { state: 'left', reason: 'person' }, world.now()),
      stored,
    )
    return
  }
  const policy = await world.policy()
  // Twins and caps guard against our own mistakes; who asks for this one move himself is not held back by them.
  const isAsked = action.reason === 'person'
  const reason =
    mayNotMove(policy, mailbox.row) ?? (isAsked ? null : await holdBack(stored.record, policy, world))
  if (reason !== null) return hold(stored, reason, world)
  if (seat.isRead !== action.before.isRead) return moveAsSeen(stored, seat.isRead, world)
  const ready = await quarantineOf(mailbox, world)
  if (world.now() - stored.at > freshMs) return // too long ago: patrol looks afresh
  const landed = await moveTo(where, ready, world)
  if (landed === null) return missing(stored, world)
  await finish(stored, ready, world)
}

/** Opened since it was judged: a restore must give back what the person left, so that is written down before the move. */
async function moveAsSeen(stored: Stored, isRead: boolean, world: World): Promise<void> {
  const { before } = stored.record.action
  if (before === null) return
  const { nextTry, tries } = stored.record
  const seen = stepped(stored.record, { before: { ...before, isRead } }, world.now())
  const next = await world.records.write({ ...seen, nextTry, tries }, stored)
  if (next !== null) await act(next, world)
}

async function hold(stored: Stored, reason: ActionReason, world: World): Promise<void> {
  await world.records.write(stepped(stored.record, { state: 'held', reason }, world.now()), stored)
}

/** Writes `done`; where a person has begun to put the message back meanwhile, helps him instead. */
async function finish(stored: Stored, mailbox: StoredMailbox, world: World): Promise<void> {
  await claimDay(stored.record.where.mailbox, world) // before the end, so that a kill between the two forgets nobody
  const done = await world.records.write(stepped(stored.record, { state: 'done' }, world.now()), stored)
  const { where, correlation } = stored.record
  if (done !== null) return world.log('done', { correlation, message: where.id })
  const now = await world.records.get(where)
  if (now === null) return
  if (now.record.action.state === 'pending') return finish(now, mailbox, world)
  if (now.record.action.state === 'undoing' || now.record.action.state === 'undone')
    await undo(now, mailbox, world)
}

/** The folder is made where it is missing, and made again where somebody deleted it. */
async function quarantineOf(mailbox: StoredMailbox, world: World): Promise<StoredMailbox & Ready> {
  const { row } = mailbox
  if (row.quarantine !== null) return { ...mailbox, folder: row.quarantine }
  return renewQuarantine(mailbox, world)
}

/**
 * A move begins at most this long after its record was read, and ends within a call's deadline: so who puts a message
 * back knows until when a worker that he overtook can still move it (`overtakenMs`, twice as long).
 */
const freshMs = 60_000

interface Ready {
  readonly folder: string
}

async function renewQuarantine(mailbox: StoredMailbox, world: World): Promise<StoredMailbox & Ready> {
  const { folder: name } = await world.policy()
  const folder = await world.folders.ensure(mailbox.row.id, name)
  const row = { ...mailbox.row, quarantine: folder }
  const stored = await world.mailboxes.write(row, mailbox)
  if (stored !== null) return { ...stored, folder }
  const theirs = await world.mailboxes.get(row.id) // somebody wrote first: his folder is the same by its name
  if (theirs === null)
    throw new Failure('unavailable', 'A mailbox left while its mail was moved. It is tried again.')
  if (theirs.row.quarantine === folder) return { ...theirs, folder }
  return renewQuarantine(theirs, world)
}

async function moveTo(where: MessageRef, ready: StoredMailbox & Ready, world: World): Promise<string | null> {
  const landed = await world.messages.move(where, ready.folder)
  if (landed !== null) return landed
  // A 404 of a move is the message's or the folder's: ask which.
  if ((await world.folders.nameOf(where.mailbox, ready.folder)) !== null) return null
  const again = await renewQuarantine({ ...ready, row: { ...ready.row, quarantine: null } }, world)
  return world.messages.move(where, again.folder)
}

function beforeOf({ folder, isRead, flag, categories }: Fetched): Before {
  return { folder, folderName: null, isRead, flag, categories }
}
