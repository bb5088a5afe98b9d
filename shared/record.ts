import { z } from 'zod'
import type { MessageRef } from './mail.ts'
import { Print } from './print.ts'
import type { Level, Verdict } from './verdict.ts'
import { version } from './version.ts'

/** Where a message stands: not yet decided, decided, or ended without a level. */
export type Standing = 'open' | Level | 'gone' | 'unreadable'

/** The state of a record's action; `actionSteps` below is the table of allowed steps. */
export type ActionState = 'none' | 'pending' | 'done' | 'left' | 'held' | 'undoing' | 'undone'

/** Why nothing was moved although the level would have allowed it, or why it was. */
export const ActionReason = z.enum([
  'fake-summons',
  'level',
  'observe',
  'switch',
  'cap',
  'twin',
  'not-enrolled',
  'folder',
  'person',
])

export type ActionReason = z.infer<typeof ActionReason>

/** Where a message was before we moved it: what an exact restore needs. */
export interface Before {
  readonly folder: string
  readonly folderName: string | null
  readonly isRead: boolean
  readonly flag: string
  readonly categories: readonly string[]
}

export interface RecordedAction {
  readonly state: ActionState
  readonly reason: ActionReason
  readonly before: Before | null
  /** ISO time of the last step. */
  readonly at: string
  /** True where a restore could not use the old folder and put the message in the Inbox. */
  readonly inboxInstead: boolean
  /** What once held it back and an admin lifted for it. */
  readonly lifted: LiftableReason | null
}

/** Reasons that an admin may lift. What a person decided, and where a message lies, are not among them. */
export const liftable = ['observe', 'switch', 'cap', 'not-enrolled'] as const

export type LiftableReason = (typeof liftable)[number]

/** Which letter a fake is: the same letter has the same id throughout the tenant, and its prints tell its twins. */
export interface Letter {
  readonly id: string
  readonly prints: readonly Print[]
}

/** What brought the judgement that a record holds: its arrival, a person's report, or a hunt for a reported letter's twins. */
export type Occasion = 'arrival' | 'report' | 'hunt'

/** The stored whole: the only source of every explanation. */
export interface DecisionRecord {
  readonly where: MessageRef
  readonly internetMessageId: string | null
  readonly standing: Standing
  readonly verdict: Verdict | null
  readonly occasion: Occasion
  readonly action: RecordedAction
  /** Null where it is no fake, or was judged before letters were known. */
  readonly letter: Letter | null
  readonly receivedAt: string | null
  /** ISO times of the first sight and of the last change. */
  readonly createdAt: string
  readonly changedAt: string
  /** Correlation id of the notice or listing that began it. */
  readonly correlation: string
  /** Starts of reading its parts, and when the last one was; after three without an end it is judged without them. */
  readonly readStarts: number
  readonly readStartedAt: string | null
  /** ISO time before which an unfinished record is left alone, and how often it was put off. */
  readonly nextTry: string | null
  readonly tries: number
  /** The first of two 404s of the message's own GET, ten minutes apart. */
  readonly missingSince: string | null
  /** Version of the product that wrote it last. */
  readonly version: string
}

const standingSteps: Readonly<Record<Standing, readonly Standing[]>> = {
  open: ['open', 'clear', 'suspicious', 'fake-summons', 'gone', 'unreadable'],
  gone: ['gone', 'open', 'clear', 'suspicious', 'fake-summons'],
  unreadable: ['unreadable', 'open', 'clear', 'suspicious', 'fake-summons'],
  clear: ['clear', 'suspicious', 'fake-summons'],
  suspicious: ['clear', 'suspicious', 'fake-summons'],
  'fake-summons': ['clear', 'suspicious', 'fake-summons'],
}

const actionSteps: Readonly<Record<ActionState, readonly ActionState[]>> = {
  none: ['none', 'pending', 'held'],
  pending: ['pending', 'done', 'left', 'held', 'undoing'],
  done: ['done', 'undoing', 'undone'],
  held: ['held', 'pending'],
  undoing: ['undoing', 'undone', 'left'],
  // A person's own hand is respected: only a person moves these again.
  left: ['left', 'pending'],
  undone: ['undone', 'pending'],
}

/** True where the table of allowed steps has the way from one record to the next. */
export function mayStep(from: DecisionRecord, to: DecisionRecord): boolean {
  if (!standingSteps[from.standing].includes(to.standing)) return false
  if (!actionSteps[from.action.state].includes(to.action.state)) return false
  const byHand = from.action.state === 'left' || from.action.state === 'undone'
  return !(byHand && to.action.state === 'pending' && to.action.reason !== 'person')
}

/** Only these have a row in `unfinished` and are driven by patrol. */
export function isUnfinished({ standing, action }: Pick<DecisionRecord, 'standing' | 'action'>): boolean {
  return standing === 'open' || action.state === 'pending' || action.state === 'undoing'
}

/** A record of a message that nobody has looked at yet. `now` is in epoch ms. */
export function openRecord(where: MessageRef, options: { now: number; correlation: string }): DecisionRecord {
  const at = new Date(options.now).toISOString()
  return {
    where,
    internetMessageId: null,
    standing: 'open',
    verdict: null,
    occasion: 'arrival',
    action: { state: 'none', reason: 'level', before: null, at, inboxInstead: false, lifted: null },
    letter: null,
    receivedAt: null,
    createdAt: at,
    changedAt: at,
    correlation: options.correlation,
    readStarts: 0,
    readStartedAt: null,
    nextTry: null,
    tries: 0,
    missingSince: null,
    version,
  }
}

/** The record with a change, stamped. `now` is in epoch ms. */
export function changed(
  record: DecisionRecord,
  change: Partial<DecisionRecord>,
  now: number,
): DecisionRecord {
  return { ...record, ...change, changedAt: new Date(now).toISOString(), version }
}

/** The record with its action stepped on, stamped. */
export function stepped(
  record: DecisionRecord,
  action: Partial<RecordedAction>,
  now: number,
): DecisionRecord {
  const at = new Date(now).toISOString()
  return changed(record, { action: { ...record.action, ...action, at }, nextTry: null, tries: 0 }, now)
}

/**
 * When an unfinished record is driven again: after its age once more, not before one minute and not after sixty, so
 * 1, 2, 4 … 60 minutes. ISO time; `now` is in epoch ms.
 */
export function nextDrive({ createdAt }: Pick<DecisionRecord, 'createdAt'>, now: number): string {
  const age = Math.max(0, now - Date.parse(createdAt))
  return new Date(now + Math.min(60 * 60_000, Math.max(60_000, age))).toISOString()
}

const QuoteShape = z.object({
  where: z.custom<'subject'>((where) => typeof where === 'string'),
  text: z.string(),
})

const SightingShape = z.discriminatedUnion('state', [
  z.object({ signal: z.string(), state: z.literal('clear') }),
  z.object({
    signal: z.string(),
    state: z.literal('found'),
    quotes: z.array(QuoteShape),
    values: z.record(z.string(), z.string()),
    weight: z.number(),
  }),
  z.object({ signal: z.string(), state: z.literal('unknown'), why: z.string() }),
])

const UnreadReasons = [
  'not-needed',
  'cut',
  'not-yet',
  'too-large',
  'too-many',
  'encrypted',
  'unsupported',
  'reference',
  'broken',
  'timeout',
  'memory',
  'killed',
  'gone',
] as const

const VerdictShape = z.object({
  level: z.enum(['clear', 'suspicious', 'fake-summons']),
  score: z.number(),
  sightings: z.array(SightingShape),
  unread: z.array(z.object({ part: z.string(), name: z.string(), reason: z.enum(UnreadReasons) })),
  detector: z.string(),
})

const RecordShape = z.object({
  where: z.object({ mailbox: z.string(), id: z.string() }),
  internetMessageId: z.string().nullable(),
  standing: z.enum(['open', 'clear', 'suspicious', 'fake-summons', 'gone', 'unreadable']),
  verdict: VerdictShape.nullable(),
  occasion: z.enum(['arrival', 'report', 'hunt']).default('arrival'),
  action: z.object({
    state: z.enum(['none', 'pending', 'done', 'left', 'held', 'undoing', 'undone']),
    reason: ActionReason,
    before: z
      .object({
        folder: z.string(),
        folderName: z.string().nullable(),
        isRead: z.boolean(),
        flag: z.string(),
        categories: z.array(z.string()),
      })
      .nullable(),
    at: z.string(),
    inboxInstead: z.boolean(),
    lifted: z.enum(liftable).nullable().default(null),
  }),
  letter: z
    .object({ id: z.string(), prints: z.array(Print) })
    .nullable()
    .default(null),
  receivedAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  correlation: z.string(),
  readStarts: z.number(),
  readStartedAt: z.string().nullable(),
  nextTry: z.string().nullable(),
  tries: z.number(),
  missingSince: z.string().nullable(),
  version: z.string(),
})

/** Where a record stands, without what was seen. */
export interface RecordState {
  readonly standing: Standing
  readonly action: ActionState
}

/**
 * The two columns that a record's row holds beside itself, checked.
 * @throws ZodError where they are none
 */
export function parseState(columns: Readonly<Record<string, string>>): RecordState {
  return z
    .object({ standing: RecordShape.shape.standing, action: RecordShape.shape.action.shape.state })
    .parse(columns)
}

/**
 * A stored record, checked.
 * @throws ZodError where the row is none
 */
export function parseRecord(json: unknown): DecisionRecord {
  return RecordShape.parse(json)
}
