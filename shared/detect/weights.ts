import type { Raising } from './signal.ts'
import type { SignalId } from './signals.ts'

/** What each signal adds when it is found. A signal without a weight does not compile. */
export const weights: Readonly<Record<SignalId, number>> = {
  'authority-signatory': 1.8,
  'authority-letterhead': 0.7,
  'authority-named': 0.6,
  'authority-sender-name': 1.2,

  'reader-charged': 1.5,
  'reader-summoned': 1,
  'offence-list': 1.6,
  'offence-named': 0.6,
  'cyber-infiltration': 1.6, // a calque of this fraud alone
  'cyber-evidence': 1.5,
  'french-procedure-abroad': 1.2,
  'law-and-penalty': 0.5,
  'shared-calques': 2.2, // in place of all that cannot be understood

  'justifications-wanted': 1.3,
  'answer-by-mail': 0.8,
  'hours-to-answer': 1,
  'secrecy-demand': 0.8,
  'phone-avoided': 0.8,
  'mail-alone': 1.5, // a charge and an answer beside it, in no genuine mail of the tests without a telephone or a place
  'fine-to-pay': 1.5,
  'case-for-sale': 1,
  'identity-papers-wanted': 1,
  'summons-behind-link': 1.2,

  'prosecutor-threat': 1,
  'arrest-threat': 0.8,
  'register-threat': 1,
  'exposure-threat': 1.8,
  'warning-threat': 0.6,

  'free-mail-authority': 2.6,
  'unrelated-sender': 1,
  'reply-to-elsewhere': 0.7,
  'official-domain-unproven': 1.8,
  'undisclosed-recipients': 0.5,
  'letter-in-part': 0.8,
  'letter-unreadable': 1.5,
  'letter-unread': 1,
  'broken-official-language': 0.6,
  'free-mail-contact': 1.2,
  'known-letter': 1.2, // in a family that others fill as well, so that it never convicts alone

  'appointment-missing': 0.7,

  'internal-sender': -10, // more than a letter can add where its envelope does not contradict it
  'authority-own-domain': -10,
  'reported-speech': -12, // brings any conviction down to its floor, `suspicious`
  newsletter: -1.5,
  'conversation-reply': -1,
  'appointment-given': -3, // in no training fake: whoever names place, hour and phone wants no answer by mail
}

/** The most that one family adds: none alone is suspicious, no two of them convict. */
export const most: Readonly<Record<Raising, number>> = {
  identity: 2.6,
  accusation: 4,
  demand: 3.2,
  threat: 2.6,
  contradiction: 2.8,
  absence: 0.7,
}

/** Mitigations that the sender cannot write. All others lower no further than `suspicious`. */
export const unwritable: ReadonlySet<SignalId> = new Set<SignalId>([
  'internal-sender',
  'authority-own-domain',
])

/** Found, these leave no mail clear, whatever it adds up to: what nobody could read may be a letter. */
export const neverClear: ReadonlySet<SignalId> = new Set<SignalId>(['letter-unread'])

/**
 * What only this fraud writes. Without one of these, and where nobody claims to be an authority, no mail is a fake summons:
 * a lawyer, a novel and a quarrel accuse as well.
 */
export const marks: ReadonlySet<SignalId> = new Set<SignalId>([
  'offence-list',
  'cyber-infiltration',
  'cyber-evidence',
  'french-procedure-abroad',
  'shared-calques',
  'broken-official-language',
  'free-mail-contact',
  'known-letter',
])

/** What two threats add at least. Beside an answer that is taken by e-mail alone they stand for the name of an authority. */
export const twoThreats = 1.4

/** What makes a mail one against its reader. Without any of these it is about somebody else, whatever it wants. */
export const against: ReadonlySet<SignalId> = new Set<SignalId>([
  'reader-charged',
  'reader-summoned',
  'offence-named',
  'offence-list',
  'cyber-infiltration',
  'cyber-evidence',
  'shared-calques',
  'fine-to-pay',
  'register-threat',
  'exposure-threat',
  'prosecutor-threat',
  'known-letter',
])

/** What reaches for the reader. A mail that accuses of nothing and has none of these is a report of what others were threatened with. */
export const reaching: ReadonlySet<SignalId> = new Set<SignalId>([
  'answer-by-mail',
  'justifications-wanted',
  'free-mail-authority',
  'free-mail-contact',
  'authority-sender-name',
  'official-domain-unproven',
])

/** Least totals of the levels. */
export const thresholds = { suspicious: 4.5, 'fake-summons': 7.5 } as const

/** The most that a mail adds up to in which nobody poses as an authority and no mark is found, or that is against nobody. */
export const mostUnclaimed = thresholds['fake-summons'] - 0.1

/** The score is a logistic curve of the total: 0.5 in the middle between the levels. */
export const curve = { middle: 6, width: 1.1 } as const
