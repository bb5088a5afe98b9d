import type { Failure } from './failure.ts'
import type { World } from './world.ts'

/** Why a mailbox is not protected, or is guarded by patrol alone. */
export type Reason = 'on-premises' | 'no-licence' | 'soft-deleted' | 'out-of-scope' | 'refused'

/** What a person who can mend it reads. */
export interface Mend {
  /** What is wrong. */
  readonly why: string
  /** What to do. */
  readonly mend: string
}

const mends: Readonly<Record<Reason, Mend>> = {
  'on-premises': {
    why: 'Microsoft 365 says that this mailbox is inactive or lies on a server of your own.',
    mend: 'Move it to Exchange Online. Until then Microsoft Graph cannot reach it.',
  },
  'no-licence': {
    why: 'This user has no mailbox in Exchange Online, and no licence that brings one.',
    mend: 'Give the user a licence with Exchange Online; within 30 days of losing one the mail comes back with it. Or take the user out of the enrolment.',
  },
  'soft-deleted': {
    why: 'This user was deleted.',
    mend: 'Restore the user in the Entra admin centre within 30 days, or disenrol the mailbox.',
  },
  'out-of-scope': {
    why: 'The app may not read this mailbox.',
    mend: 'Grant Mail.ReadWrite, or put the mailbox into the scope that Exchange gives the app (it takes up to two hours).',
  },
  refused: {
    why: 'The tenant refuses change notifications for this mailbox. It is listed every two minutes instead.',
    mend: 'Grant the application permission Mail.Read, and see that Graph can reach the address of the app.',
  },
}

/** The sentences for a reason; a word that is no reason is shown as it is. */
export function mendOf(reason: string | null): Mend {
  if (reason !== null && isReason(reason)) return mends[reason]
  return {
    why: reason === null ? 'It has not been reached yet.' : `Microsoft Graph answered “${reason}”.`,
    mend: 'It is tried again by itself, at least once a day.',
  }
}

function isReason(word: string): word is Reason {
  return Object.hasOwn(mends, word)
}

/**
 * Why a mailbox cannot be read. Graph has one word for several troubles, so the user's licence decides between them.
 * @throws Failure a passing one; `failure` itself where it says nothing about the mailbox
 */
export async function reasonOf(failure: Failure, mailbox: string, world: World): Promise<Reason> {
  if (failure.code === 'forbidden') return 'out-of-scope'
  if (failure.code !== 'no-mailbox' && failure.code !== 'not-found') throw failure
  const user = await world.users.find(mailbox)
  if (user === null) return 'soft-deleted'
  return user.isLicensed ? 'on-premises' : 'no-licence'
}
