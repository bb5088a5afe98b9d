import { z } from 'zod'
import { explain } from './explain/explain.ts'
import type { Explanation } from './explain/explanation.ts'
import { Failure } from './failure.ts'
import { tellingPlace } from './letter-picture.ts'
import { respectHand } from './protect.ts'
import { restore } from './restore.ts'
import { canSetAside, setAside } from './set-aside.ts'
import { ClaimedMailbox } from './whose-mailbox.ts'
import type { Stored } from './store/records.ts'
import type { World } from './world.ts'

const Locale = z.string().max(35).default('en')

/** What the pane knows of the message beside it. */
export const ExplainRequest = z.object({
  itemId: z.string().min(1).max(1000).nullable(),
  internetMessageId: z.string().min(1).max(1000).nullable(),
  mailbox: ClaimedMailbox,
  locale: Locale,
})

export const RestoreRequest = z.object({
  record: z.string().min(1).max(1000),
  mailbox: ClaimedMailbox,
  locale: Locale,
})

type ExplainQuestion = Omit<z.infer<typeof ExplainRequest>, 'mailbox'>
type RestoreQuestion = Omit<z.infer<typeof RestoreRequest>, 'mailbox'>

export interface Explained {
  /** Opaque: names the record in a restore. Null where there is none. */
  readonly record: string | null
  readonly explanation: Explanation
  /** True where what the reader put back can be set aside again. */
  readonly canSetAside: boolean
  /** True where a picture of the letter can be asked for. */
  readonly picture: boolean
}

export interface PutBack extends Explained {
  readonly folder: string | null
  readonly inboxInstead: boolean
}

/**
 * The explanation of a message in a mailbox in which the asker may look (`whoseMailbox`). A message that is not there, or
 * lies elsewhere, is answered like one that nobody has looked at.
 */
export async function explainMessage(
  mailbox: string,
  { itemId, internetMessageId, locale }: ExplainQuestion,
  world: World,
): Promise<Explained> {
  const id =
    itemId === null
      ? await findOne(mailbox, internetMessageId, world)
      : await immutable(mailbox, itemId, world)
  const stored = id === null ? null : await world.records.get({ mailbox, id })
  const known = stored?.record.action.state === 'done' ? await respectHand(stored, world) : stored
  return explained(known, locale, world)
}

/**
 * The asker reports a message of this mailbox: he is thanked at once, and finds the answer here when it was looked at
 * again. Repeating it changes nothing.
 * @throws Failure `not-found` where the message or its record is not there, or a passing one
 */
export async function report(mailbox: string, request: ExplainQuestion, world: World): Promise<Explained> {
  const known = await explainMessage(mailbox, request, world)
  const { record, explanation } = known
  if (record === null)
    throw new Failure('not-found', 'This message has not been looked at yet. Try again in a minute.')
  if (!explanation.can.report) return known
  const ref = { mailbox, id: record }
  await world.reports.take(ref, world.now())
  return explained(await world.records.get(ref), request.locale, world)
}

/** "Put it back": done in this mailbox alone. @throws Failure `not-found`, `conflict`, or a passing one */
export async function putBack(
  mailbox: string,
  { record, locale }: RestoreQuestion,
  world: World,
): Promise<PutBack> {
  const stored = await restore({ mailbox, id: record }, world)
  const { before, inboxInstead } = stored.record.action
  const folder = before === null || inboxInstead ? 'inbox' : before.folder
  return {
    ...(await explained(stored, locale, world)),
    folder: await world.folders.nameOf(mailbox, folder),
    inboxInstead,
  }
}

/** "Set it aside again": the way back from a restore, in this mailbox alone. @throws as `setAside` */
export async function setAsideAgain(
  mailbox: string,
  { record, locale }: RestoreQuestion,
  world: World,
): Promise<Explained> {
  return explained(await setAside({ mailbox, id: record }, world), locale, world)
}

async function explained(stored: Stored | null, locale: string, world: World): Promise<Explained> {
  const record = stored?.record ?? null
  const known = record === null ? null : await world.reports.get(record.where)
  const report = known === null ? null : known.answeredAt === null ? 'waiting' : 'answered'
  return {
    record: record?.where.id ?? null,
    explanation: explain(record, locale, { report, takesReports: true }),
    canSetAside: record !== null && (await canSetAside(record, world)),
    picture: record !== null && tellingPlace(record) !== null,
  }
}

/**
 * Outlook gives ids in the form of EWS; Graph's differ by two characters and answer with the immutable one. What Graph
 * takes for no id at all is answered like one that is not there.
 */
async function immutable(mailbox: string, itemId: string, world: World): Promise<string | null> {
  try {
    return await world.messages.immutableId(mailbox, itemId.replaceAll('/', '-').replaceAll('+', '_'))
  } catch (error) {
    if (error instanceof Failure && error.code === 'refused') return null
    throw error
  }
}

/**
 * Where Outlook gives no item id: a Message-ID is the sender's words, so none or two of it are no answer.
 * @throws Failure `conflict` where several messages carry it
 */
async function findOne(
  mailbox: string,
  internetMessageId: string | null,
  world: World,
): Promise<string | null> {
  if (internetMessageId === null) return null
  const found = await world.messages.find(mailbox, internetMessageId)
  if (found.length > 1)
    throw new Failure('conflict', 'Several messages of this mailbox carry the same Message-ID.')
  return found[0] ?? null
}
