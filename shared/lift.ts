import { Failure } from './failure.ts'
import type { MessageRef } from './mail.ts'
import type { Policy } from './policy.ts'
import { changed, stepped, type ActionReason, type LiftableReason, type Standing } from './record.ts'
import type { Stored } from './store/records.ts'
import type { World } from './world.ts'

/** Which held records are meant: from one ISO time until another, by when they were held. */
export interface Span {
  readonly since: string
  readonly until: string
  /** Null: whatever the reason. */
  readonly reason: ActionReason | null
}

/** A message that stays where it is although it is a fake: ids, times and the reason, no content. */
export interface HeldBack {
  readonly where: MessageRef
  readonly level: Standing
  readonly reason: ActionReason
  /** ISO times at which it was held back, and received. */
  readonly at: string
  readonly receivedAt: string | null
}

export interface Lifted {
  /** Records that are pending again. */
  readonly lifted: number
  /** Records that changed meanwhile, or whose place is not known: they stay as they are. */
  readonly left: number
}

/** Lifted records that patrol begins with in one minute: Graph, and all other mail, must have room beside them. */
const perMinute = 120

/** What is held back now. Rows whose record went on since are passed over. */
export async function* heldBack(span: Span, world: World): AsyncIterable<HeldBack> {
  for await (const { record } of heldRecords(span, world)) {
    const { where, standing, action, receivedAt } = record
    yield { where, level: standing, reason: action.reason, at: action.at, receivedAt }
  }
}

/**
 * Lifts one reason for the records of a span: they are pending again and patrol moves them, some a minute, each after a
 * look of its own at policy, caps, enrolment and the message. Safe to repeat and to stop at any point: what is pending is no
 * longer held, the rest still is.
 * @throws Failure `conflict` where nothing may move at the moment, or a passing one
 */
export async function lift(span: Span & { readonly reason: LiftableReason }, world: World): Promise<Lifted> {
  const why = mayNotLift(await world.policy())
  if (why !== null) throw new Failure('conflict', why)
  let lifted = 0
  let left = 0
  for await (const stored of heldRecords(span, world)) {
    if (await liftOne(stored, { reason: span.reason, place: lifted }, world)) lifted += 1
    else left += 1
  }
  world.log('lifted', { reason: span.reason, lifted, left })
  return { lifted, left }
}

async function* heldRecords({ since, until, reason }: Span, world: World): AsyncIterable<Stored> {
  for await (const held of world.records.held(since, until)) {
    if (reason !== null && held.reason !== reason) continue
    const stored = await world.records.get(held.ref)
    const action = stored?.record.action
    if (stored === null || action?.state !== 'held') continue
    if (action.at === held.at && action.reason === held.reason) yield stored
  }
}

async function liftOne(
  stored: Stored,
  { reason, place }: { readonly reason: LiftableReason; readonly place: number },
  world: World,
): Promise<boolean> {
  const { record } = stored
  if (record.action.before === null) return false
  const now = world.now()
  const pending = stepped(record, { state: 'pending', reason: 'fake-summons', lifted: reason }, now)
  const nextTry = new Date(now + Math.floor(place / perMinute) * 60_000).toISOString()
  return (await world.records.write(changed(pending, { nextTry }, now), stored)) !== null
}

function mayNotLift({ stopped, mode }: Policy): string | null {
  if (stopped) return 'All moving is switched off, so they would be held again. Switch it on first.'
  if (mode === 'observe')
    return 'The mode is observe, so they would be held again. Set it to quarantine first.'
  return null
}
