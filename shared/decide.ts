import type { Seat } from './graph/messages.ts'
import type { Policy } from './policy.ts'
import type { ActionReason, ActionState } from './record.ts'
import type { MailboxRow } from './store/mailboxes.ts'
import type { Verdict } from './verdict.ts'

/** What is to be done with a message, and why: a value, nothing is touched here. */
export interface Decision {
  readonly state: Extract<ActionState, 'none' | 'held' | 'pending'>
  readonly reason: ActionReason
}

/** Where a message lies, as far as it matters: mail outside `watched` is judged and explained, never moved. */
export type Place = 'watched' | 'unmoved' | 'left-out'

/** Only a fake summons in a watched folder may move, and only where the policy lets it. Pure. */
export function decide(verdict: Verdict, place: Place, policy: Policy, mailbox: MailboxRow): Decision {
  if (verdict.level !== 'fake-summons') return { state: 'none', reason: 'level' }
  if (place !== 'watched') return { state: 'none', reason: 'folder' }
  const reason = mayNotMove(policy, mailbox)
  return reason === null ? { state: 'pending', reason: 'fake-summons' } : { state: 'held', reason }
}

/** Why nothing of this mailbox may move now, or null; asked again just before every move. */
export function mayNotMove(policy: Policy, mailbox: MailboxRow): ActionReason | null {
  if (mailbox.state === 'left') return 'not-enrolled'
  if (policy.stopped) return 'switch'
  return policy.mode === 'observe' ? 'observe' : null
}

/** Drafts, sent mail and our own quarantine are left out; Junk and Deleted Items are judged, not moved. */
export function placeOf({ folder, isDraft }: Pick<Seat, 'folder' | 'isDraft'>, mailbox: MailboxRow): Place {
  const { folders, quarantine } = mailbox
  const leftOut = [folders?.drafts, folders?.sentitems, folders?.outbox, quarantine]
  if (isDraft || leftOut.includes(folder)) return 'left-out'
  return folder === folders?.junkemail || folder === folders?.deleteditems ? 'unmoved' : 'watched'
}
