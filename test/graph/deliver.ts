import { parseEml, summaryOf } from './eml.ts'
import type { Eml } from './eml.ts'
import type { Mailbox, Message, NewMessage } from './mailbox.ts'
import { applyRules } from './rules.ts'
import type { World } from './world.ts'
import { namesOf } from './world.ts'

export interface DeliverOptions {
  /** Id or well-known name; the Inbox unless given, and only there rules run. */
  readonly folder?: string | undefined
  /** ms; now unless given. */
  readonly receivedMs?: number | undefined
  readonly isRead?: boolean | undefined
}

const scanMs = 120_000
const futureMs = 3_600_000

/**
 * Delivers a raw mail to a mailbox as transport does: Inbox rules run, `created` is raised.
 * Answers the message, null where a rule removed it for good. Throws `EmlError` for what is no mail.
 */
export async function deliver(
  world: World,
  mailbox: Mailbox,
  given: { readonly eml: Uint8Array } & DeliverOptions,
): Promise<Message | null> {
  const parsed = await parseEml(given.eml)
  const target = { mailbox: namesOf(world, mailbox) }
  const future = world.faults.strikes('future-dated', target)
  const scanned = parsed.attachments.length === 0 ? null : world.faults.strikes('attachment-later', target)
  const received = given.receivedMs ?? world.clock.now() + (future === null ? 0 : (future.ms ?? futureMs))
  const base = {
    eml: given.eml,
    summary: summaryOf(parsed),
    receivedMs: received,
    scanning: scanned !== null,
  }
  const message =
    given.folder === undefined
      ? byRules(world, mailbox, { parsed, base, isRead: given.isRead ?? false })
      : mailbox.add({ ...base, folder: mailbox.folder(given.folder).id, isRead: given.isRead ?? false })
  if (scanned !== null && message !== null)
    world.clock.at(world.clock.now() + (scanned.ms ?? scanMs), () => {
      if (mailbox.messages.has(message.immutableId)) mailbox.update(message, { scanning: false })
    })
  return message
}

function byRules(
  world: World,
  mailbox: Mailbox,
  given: { readonly parsed: Eml; readonly base: Omit<NewMessage, 'folder'>; readonly isRead: boolean },
): Message | null {
  const inbox = mailbox.folder('inbox').id
  const outcome = applyRules(mailbox.rules, given.parsed, {
    inbox,
    deleted: mailbox.folder('deleteditems').id,
  })
  if (outcome.removed) return null
  const placed = { ...given.base, isRead: outcome.isRead || given.isRead, categories: outcome.categories }
  for (const copy of outcome.copies) if (mailbox.folders.has(copy)) mailbox.add({ ...placed, folder: copy })
  // a rule whose folder is gone does nothing
  const folder = mailbox.folders.has(outcome.folder) ? outcome.folder : inbox
  if (folder === inbox || world.settings().ruleNotices === 'folder') return mailbox.add({ ...placed, folder })
  const message = mailbox.add({ ...placed, folder: inbox })
  mailbox.move(message, folder)
  return message
}
