import { placeOf } from './decide.ts'
import { Failure } from './failure.ts'
import type { ProofList, Walked } from './graph/proof-list.ts'
import type { MessageRef } from './mail.ts'
import type { RecordState } from './record.ts'
import { everyMailbox, type StoredMailbox } from './store/mailboxes.ts'
import type { World } from './world.ts'

/** Why a listed message is not held to have a record. */
export type NotWatched = 'draft' | 'folder'

/** What the walk found of one message, where that is not an end. */
export type Doubt = 'no-record' | 'open' | 'pending' | 'undoing' | 'gone-but-there'

/** What a fresh list of one mailbox says about its records. Counts are of messages. */
export interface MailboxProof {
  readonly mailbox: string
  /** False where Graph did not let the whole of it be seen: then nothing is proven of this mailbox. */
  readonly whole: boolean
  /** Failure code where the mailbox could not be listed at all. */
  readonly failure: string | null
  readonly listed: number
  /** In exactly one end state. */
  readonly proven: number
  /** Younger than the stated lag: shown apart, proven by nothing yet. */
  readonly young: number
  readonly notWatched: Readonly<Record<NotWatched, number>>
  readonly doubts: readonly { readonly ref: MessageRef; readonly receivedAt: string; readonly doubt: Doubt }[]
}

export interface ProveOptions {
  /** ISO time: mail received before it is not looked at. */
  readonly since: string
  /** Mail younger than this many milliseconds may still be under way. */
  readonly lagMs: number
}

/** The lag that is stated where nobody says another: every mailbox is listed at least this often, and a little. */
export const statedLagMs = 15 * 60_000

/**
 * Compares a mailbox, listed afresh from Graph in all its folders, with its records, message by message. The walk
 * shares no listing code with patrol; nothing is written. Never throws: what could not be asked is said in the proof.
 */
export async function proveMailbox(
  { row }: StoredMailbox,
  { since, lagMs }: ProveOptions,
  world: Pick<World, 'proofList' | 'records' | 'now'>,
): Promise<MailboxProof> {
  const proof = newProof(row.id)
  try {
    // The clock and the records come after the list: a message that was listed had its whole lag.
    // Mail from before the watch began is nobody's promise.
    const listed = await walkAll(row.id, laterOf(since, row.watchFrom), world.proofList)
    const states = await world.records.states(row.id)
    const youngSince = world.now() - lagMs
    for (const { message, folder } of listed.messages) {
      const why = notWatched({ ...message, folder }, row)
      const state = states.get(message.id)
      if (why !== null && state === undefined) proof.notWatched[why] += 1
      else judgeOne(proof, message, state, youngSince)
    }
    return { ...proof, listed: listed.messages.length, whole: listed.whole }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...newProof(row.id), whole: false, failure: error.code }
  }
}

/**
 * Proves many mailboxes, some at a time, and hands out each proof as it is made.
 * @param mailboxes those that are in care; others are passed over
 */
export async function* proveAll(
  mailboxes: AsyncIterable<StoredMailbox> | Iterable<StoredMailbox>,
  options: ProveOptions,
  world: Pick<World, 'proofList' | 'records' | 'now'>,
): AsyncGenerator<MailboxProof> {
  const running = new Map<string, Promise<MailboxProof>>()
  async function next(): Promise<MailboxProof> {
    const proof = await Promise.race(running.values())
    running.delete(proof.mailbox)
    return proof
  }
  for await (const mailbox of mailboxes) {
    if (mailbox.row.state !== 'protected' && mailbox.row.state !== 'polled') continue
    running.set(mailbox.row.id, proveMailbox(mailbox, options, world))
    if (running.size >= atOnce) yield await next()
  }
  while (running.size > 0) yield await next()
}

/** Proves every mailbox in care. */
export function proveTenant(
  options: ProveOptions,
  world: Pick<World, 'proofList' | 'records' | 'mailboxes' | 'now'>,
): AsyncGenerator<MailboxProof> {
  return proveAll(everyMailbox(world.mailboxes), options, world)
}

/** Mailboxes walked at the same time: each has at most one request under way. */
const atOnce = 4

/** True where the mailbox was seen whole and every watched message older than the lag is in an end state. */
export function isProven({ whole, failure, doubts }: MailboxProof): boolean {
  return whole && failure === null && doubts.length === 0
}

type Draft = Omit<MailboxProof, 'doubts' | 'notWatched' | 'proven' | 'young'> & {
  proven: number
  young: number
  readonly notWatched: Record<NotWatched, number>
  readonly doubts: MailboxProof['doubts'][number][]
}

function newProof(mailbox: string): Draft {
  return {
    mailbox,
    whole: true,
    failure: null,
    listed: 0,
    proven: 0,
    young: 0,
    notWatched: { draft: 0, folder: 0 },
    doubts: [],
  }
}

function judgeOne(proof: Draft, message: Walked, state: RecordState | undefined, youngSince: number): void {
  const doubt = doubtOf(state)
  if (doubt === null) proof.proven += 1
  else if (Date.parse(message.receivedAt) > youngSince) proof.young += 1
  else
    proof.doubts.push({
      ref: { mailbox: proof.mailbox, id: message.id },
      receivedAt: message.receivedAt,
      doubt,
    })
}

function doubtOf(state: RecordState | undefined): Doubt | null {
  if (state === undefined) return 'no-record'
  if (state.standing === 'open') return 'open'
  if (state.standing === 'gone') return 'gone-but-there'
  return state.action === 'pending' || state.action === 'undoing' ? state.action : null
}

function notWatched(
  message: Walked & { readonly folder: string },
  row: StoredMailbox['row'],
): NotWatched | null {
  if (message.isDraft) return 'draft'
  // What lies in quarantine was put there by us, so it has a record, or by a person who had it in a watched folder.
  return message.folder !== row.quarantine && placeOf(message, row) === 'left-out' ? 'folder' : null
}

function laterOf(a: string, b: string): string {
  return `${new Date(Math.max(Date.parse(a), Date.parse(b))).toISOString().slice(0, 19)}Z`
}

async function walkAll(
  mailbox: string,
  since: string,
  list: ProofList,
): Promise<{
  readonly messages: readonly { readonly message: Walked; readonly folder: string }[]
  readonly whole: boolean
}> {
  const folders = await list.folders(mailbox)
  // A message that moves while we walk is met once, twice or not at all: the last place seen counts.
  const found = new Map<string, { readonly message: Walked; readonly folder: string }>()
  let { whole } = folders
  for (const folder of folders.ids) {
    const part = await list.messages({ mailbox, folder, since })
    whole &&= part.whole
    for (const message of part.items) found.set(message.id, { message, folder })
  }
  return { messages: [...found.values()], whole }
}
