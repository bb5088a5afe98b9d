import { conclude } from './act.ts'
import { inspected } from './examine.ts'
import { Failure } from './failure.ts'
import { glance } from './inspect-mail.ts'
import type { Mail, MessageRef } from './mail.ts'
import { openRecord, type DecisionRecord, type Occasion } from './record.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import type { World } from './world.ts'

/** A message that was read again, and what is on file of it now. */
export interface ReadAgain {
  readonly mail: Mail
  readonly record: DecisionRecord
}

/**
 * Reads a message whole, with every part whatever the bound says, and judges, decides, records and acts as for any other.
 * Verdict and evidence are replaced; what a person did with the message, and what we did, stand.
 * @param why.correlation for a message that has no record yet
 * @returns null where the message is gone
 * @throws Failure of Graph or storage; `unavailable` where somebody else wrote meanwhile
 */
export async function readAgain(
  ref: MessageRef,
  mailbox: StoredMailbox,
  why: { readonly occasion: Exclude<Occasion, 'arrival'>; readonly correlation: string },
  world: World,
): Promise<ReadAgain | null> {
  const [read] = await world.messages.read(ref.mailbox, [ref.id])
  if (read instanceof Failure) throw read
  if (read === null || read === undefined) return null
  const before = await world.records.get(ref)
  const record = before?.record ?? openRecord(ref, { now: world.now(), correlation: why.correlation })
  const { verdict, pages } = await inspected(read.mail, glance(read.mail), ref, world, { whole: true })
  const found = { fetched: read, verdict, mailbox, pages }
  await conclude({ record, before, occasion: why.occasion }, found, world)
  const after = await world.records.get(ref)
  if (after === null || after.record.occasion !== why.occasion)
    throw new Failure('unavailable', 'Somebody else judged the message meanwhile. It is looked at again.')
  return { mail: read.mail, record: after.record }
}
