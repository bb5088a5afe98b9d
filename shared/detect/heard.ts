import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { isPrivate, isVouchedFor } from './claim.ts'
import type { Concept } from './concepts.ts'
import { authorityOf } from './domains.ts'
import { foldedText } from './fold.ts'
import type { Placed, Scene } from './scene.ts'

/** What the voice is heard from. */
export interface Heard {
  readonly mentions: Scene['mentions']
  readonly mail: Mail
  readonly evidence: readonly Evidence[]
  /** What the sender's name and mailbox hold. */
  readonly sender: readonly Placed[]
  readonly blind: string | null
}

/** Ways of speaking to the reader as an accuser: any one of these is enough. */
export const accusingPlainly = [
  'charge-reader',
  'summons-reader',
  'verified-to-sanction',
  'now-warned',
] as const satisfies readonly Concept[]

/** Of these two are needed, for ordinary mail asks for explanations as well. */
const accusingFaintly = [
  'justifications',
  'staff-claim',
  'cyber-evidence',
] as const satisfies readonly Concept[]

export const accusing = [...accusingPlainly, ...accusingFaintly] as const satisfies readonly Concept[]

/** What is wanted, and what is threatened: together they speak to the reader without accusing him. */
export const demanding = [
  'settlement',
  'fine-payment',
  'coupon',
  'hours-deadline',
  'answer-by-mail',
  'secrecy',
  'identity-papers',
  'last-warning',
] as const satisfies readonly Concept[]

export const paying = ['settlement', 'fine-payment', 'coupon'] as const satisfies readonly Concept[]

/** Without any of these a demand with a threat is another fraud, or a bill. */
export const official = [
  'authority',
  'minors-brigade',
  'chief-office',
  'prosecutor',
  'offender-register',
] as const satisfies readonly Concept[]

/** Ways of speaking about such letters. */
export const reporting = [
  'reported-scam',
  'do-not-answer',
  'is-it-real',
  'quoted-letter',
  'reassurance',
] as const satisfies readonly Concept[]

/** Concepts that say nothing for a letter: what genuine mail has, or what speaks of letters. */
export const beside: ReadonlySet<string> = new Set<Concept>([
  ...reporting,
  'appointment-place',
  'clock-time',
  'calendar-date',
  'phone-number',
  'amount',
  'lawyer',
  'forward-marker',
  'outside-banner',
  'quotation-begin',
  'quotation-end',
  'question',
  'newsletter',
  'profession',
  'text-work',
  'own-complaint',
  'police-told',
  'disclaimer',
  'link-wanted',
  'broken-language',
])

/** Of these what introduces a letter, or denies it, and stands in no mail system's general warning. */
export const introducing = [
  'is-it-real',
  'quoted-letter',
  'reassurance',
] as const satisfies readonly Concept[]

/** Where the first accusing hit of each reading stands. */
export function firstAccusing(placed: readonly Placed[]): ReadonlyMap<Evidence, number> {
  const first = new Map<Evidence, number>()
  for (const { hit, evidence } of placed)
    if (hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY)) first.set(evidence, hit.at)
  return first
}

/** Different places at which something is named: "indecent images of children" is one offence, whatever it is called. */
export function placesOf(placed: readonly Placed[]): number {
  return new Set(placed.map(({ hit }) => hit.at)).size
}

/** Firms and clubs accuse of these as well, and hear the accused in writing. */
export const domestic: readonly Concept[] = ['offence-abuse', 'offence-grooming', 'offence-cyber-pornography']

export const seizing = [
  'arrest-warrant',
  'sent-to-prosecutor',
  'family-exposure',
  'media-exposure',
] as const satisfies readonly Concept[]

/** Those who report on arrests, and those who work with them. */
export const elsewhere = [
  'profession',
  'newsletter',
  'counsel',
  'text-work',
] as const satisfies readonly Concept[]

/** One such word stands in any letter by accident. */
export const fewWords = 1

/** What this fraud lives on: an answer, money or silence; and its own inventions. Who wants one of them gives no notice. */
export const wanting = [
  'answer-by-mail',
  'verified-to-sanction',
  'secrecy',
  'no-phone',
  'coupon',
  'link-wanted',
  'free-mail-contact',
  'cyber-infiltration',
  'cyber-evidence',
  'targeted-online',
  'now-warned',
  'media-exposure',
  'family-exposure',
  'associations',
] as const satisfies readonly Concept[]

/** The fewest different offences that make the fraud's list. */
export const listed = 3

/** True where the sender's own name claims an office, or the mail comes out of a mailbox that names one. */
export function claimsByName(sender: readonly Placed[]): boolean {
  return sender.some(({ hit }) => official.some((concept) => concept === hit.concept))
}

/** True where the mail comes from no private mailbox, and from nobody who is called an office. */
export function isOrganisations({ mail, sender }: Heard): boolean {
  return mail.from !== null && !isPrivate(mail) && !claimsByName(sender)
}

/** Bodies that write under a domain of their own and no other. */
const worldwide: readonly string[] = ['interpol', 'europol', 'eurojust']

/**
 * A private mailbox named after an office is the fraud's own; under a domain "registry@" may be one, but "interpol@" under any
 * other than Interpol's is none.
 */
export function posesByMailbox(mail: Mail, sender: readonly Placed[]): boolean {
  if (isPrivate(mail)) return claimsByName(sender)
  if (mail.from === null || isVouchedFor(mail) || authorityOf(mail.from.domain) !== null) return false
  return sender.some(({ hit }) => worldwide.includes(foldedText(hit.quote).trim()))
}

/** An office's name over a letter is in its first letters. */
export const headLength = 5

/** What no lawyer writes, whomever he writes to. */
export const neverCounsel = [
  'cyber-infiltration',
  'targeted-online',
  'verified-to-sanction',
  'now-warned',
  'coupon',
  'associations',
  'minors-brigade',
  'chief-name',
  'free-mail-contact',
] as const satisfies readonly Concept[]

/** Letters between "I am" and "your lawyer", and between "speak to nobody" and "nor to the press". */
const sameClause = 40

export function follows(one: Placed, others: readonly Placed[]): boolean {
  return others.some(
    ({ hit, evidence }) =>
      evidence === one.evidence && hit.at <= one.hit.at && one.hit.at - hit.at <= sameClause,
  )
}

/** A settlement without money in it is the end of a case: "the file may be closed". */
export function sold(mentions: Scene['mentions']): Scene['mentions'] {
  if (mentions('fine-payment', 'coupon', 'amount').length > 0) return mentions
  return (...concepts) => mentions(...concepts.filter((concept) => concept !== 'settlement'))
}

/** What accuses in a text; a subject only names what follows. */
export function accusingIn(mentions: Scene['mentions']): readonly Placed[] {
  return mentions(...accusing).filter(({ evidence }) => evidence.where !== 'subject')
}
