import { appointmentIn } from './appointment.ts'
import { isPrivate, isWithin, kinds } from './claim.ts'
import { listedOffences, reachable, type Concept } from './concepts.ts'
import { isLawFirm, isLawyersMailbox } from './domains.ts'
import {
  claimsByName,
  follows,
  headLength,
  listed,
  neverCounsel,
  paying,
  placesOf,
  sold,
  wanting,
  type Heard,
} from './heard.ts'
import type { Placed, Scene } from './scene.ts'

/** A signature is in the last letters of a text. */
const signatureLength = 140

/** Beside these a lawyer's name at the foot is no signature: "you have the right to a lawyer", says who poses as an office. */
const neverSigned = [
  'staff-claim',
  'cyber-evidence',
  'family-exposure',
  'media-exposure',
  'offender-register',
  'no-phone',
] as const satisfies readonly Concept[]

/** "Our client" under a letter makes no lawyer of a school either: a journalist asks lawyers, an accuser exposes his reader. */
const neverSaid = [
  ...neverSigned.filter((concept) => concept !== 'media-exposure'),
  'identity-claim',
] as const satisfies readonly Concept[]

/** A law firm's mailbox may be broken into as any other: from there, too, these are no lawyer's. */
const neverNamed = [
  'staff-claim',
  'cyber-evidence',
  'no-phone',
  'identity-claim',
  'french-procedure',
] as const satisfies readonly Concept[]

/** Letters of a text's end that hold a name and an office alone. */
const officeLength = 60

/** True where an office stands over a letter or under it; within it, it is spoken of. */
function isSigned({ hit, evidence }: Placed): boolean {
  return hit.at < headLength || hit.at > evidence.length - officeLength
}

/** "You have the right to a lawyer." is a sentence, which any accuser writes; a signature ends in no full stop. */
export function endsSentence({ hit }: Placed): boolean {
  return /[.!।]$/u.test(hit.quote)
}

/** True where the sender's own name says that he is a lawyer. */
function isLawyerByName(sender: readonly Placed[]): boolean {
  return sender.some(({ hit }) => hit.concept === 'lawyer' || hit.concept === 'counsel')
}

/** In some languages a prosecutor is "the state's lawyer", and an office as well. */
function isProsecutorIn(mentions: Scene['mentions']): (one: Placed) => boolean {
  const prosecutors = mentions('prosecutor', 'profession')
  return (one) => prosecutors.some((other) => isWithin(one, other))
}

/** True where an office is named over or under the text, or by its sender: that is no lawyer's letter. */
function isOffices({ mentions, sender }: Heard): boolean {
  if (claimsByName(sender) || mentions(...neverCounsel).length > 0) return true
  const isProsecutor = isProsecutorIn(mentions)
  // An investigator is spoken of; who signs or heads a letter as one is no lawyer.
  if (mentions('chief-office').some((one) => isSigned(one) && !isProsecutor(one))) return true
  // Over a lawyer's letter stands no other office's name.
  const heads = mentions('authority').filter(
    ({ hit, evidence }) => evidence.where !== 'subject' && hit.at < headLength,
  )
  return heads.some((one) => !isProsecutor(one))
}

/** Letters of a lone lawyer's foot: his name, his bar and number there, a street and a telephone. */
const footLength = 220

/** What no lawyer writes out of a mailbox of his own. */
const neverAlone = [
  ...paying,
  'staff-claim',
  'cyber-evidence',
  'offender-register',
  'family-exposure',
  'no-phone',
  'french-procedure',
  'link-wanted',
] as const satisfies readonly Concept[]

/** True where a name stands in the last so many letters of a text; a subject has no foot. */
function isInLast(letters: number): (one: Placed) => boolean {
  return ({ hit, evidence }) => evidence.where !== 'subject' && hit.at > evidence.length - letters
}

const isInFoot = isInLast(footLength)

const isInSignature = isInLast(signatureLength)

/** True where a name stands in the last letters over a signature. */
function isAbove(one: Placed, signature: Placed): boolean {
  const between = signature.hit.at - one.hit.at
  return one.evidence === signature.evidence && between > 0 && between <= officeLength
}

/**
 * A lawyer without a domain of his own: his mailbox says so and so does his foot, which is no sentence; he can be found by
 * two of a telephone, a place and an hour; and he writes nothing that only one who poses as an office does. A fraudster can
 * open such a mailbox; the letters of this fraud name their office, and so are none of a lawyer's.
 */
export function isLoneLawyer(all: Heard): boolean {
  const { mail, sender } = all
  const mentions = sold(all.mentions)
  if (mail.from === null || !isPrivate(mail)) return false
  // Asked first, for it is the least work and rules out nearly every mail.
  if (!isLawyerByName(sender) && !isLawyersMailbox(mail.from.address)) return false
  if (isOffices({ ...all, mentions })) return false
  if (mentions(...neverAlone).length > 0 || placesOf(mentions(...listedOffences)) > listed) return false
  const lawyers = mentions('lawyer', 'counsel')
  const isProsecutor = isProsecutorIn(mentions)
  // "I wait for you at the police" names no one who signs.
  const offices = mentions('authority', 'chief-office').filter(
    (one) => !isProsecutor(one) && !lawyers.some((lawyer) => isWithin(one, lawyer)),
  )
  const signature = lawyers.find((one) => isInFoot(one) && !endsSentence(one) && !isProsecutor(one))
  // Over his name stands no chief's.
  if (signature === undefined || offices.some((office) => isAbove(office, signature))) return false
  // "I am your lawyer", and "speak to nobody, least of all to the press": neither claims an office nor exposes anybody.
  const isOther = mentions('identity-claim').some(
    (claim) => !lawyers.some((lawyer) => follows(lawyer, [claim])),
  )
  const exposes = mentions('media-exposure').some((one) => !follows(one, mentions('secrecy')))
  return !isOther && !exposes && kinds(mentions(...reachable)) >= 2
}

/** "I am your lawyer", "I wait for you at the gate": over his foot, which anybody can write. */
function speaksToClient(mentions: Scene['mentions']): boolean {
  const lawyers = mentions('lawyer')
  if (lawyers.some((lawyer) => follows(lawyer, mentions('identity-claim')))) return true
  const feet = lawyers.filter(isInFoot)
  return mentions('counsel').some((one) => !isInFoot(one) || feet.every((foot) => endsBefore(one, foot)))
}

function endsBefore(one: Placed, other: Placed): boolean {
  return one.evidence === other.evidence && one.hit.at + one.hit.quote.length <= other.hit.at
}

/** A lawyer who signs or speaks of his client, from a domain of his own; from a private mailbox also who speaks so and names where and when to meet. */
export function isCounsel(all: Heard): boolean {
  const { mentions, sender, mail } = all
  if (mail.from === null || isOffices(all)) return false
  const isProsecutor = isProsecutorIn(mentions)
  const speaks = mentions('counsel').length > 0
  if (isPrivate(mail)) {
    if (speaks && mentions(...wanting, 'settlement').length === 0) return true
    return isLoneLawyer(all) && speaksToClient(mentions) && appointmentIn(mentions).length > 0
  }
  // "Pay to the lawyer's account tonight, or you are arrested": who sells off an arrest is not signing.
  const sellsOff =
    mentions(...paying).length > 0 &&
    mentions('arrest-warrant', 'sent-to-prosecutor', 'secrecy').length > 0 &&
    mentions('phone-number').length === 0
  const signs =
    !sellsOff &&
    mentions(...neverSigned).length === 0 &&
    mentions('lawyer').some((one) => isInSignature(one) && !endsSentence(one) && !isProsecutor(one))
  const isFirm = isLawFirm(mail.from.domain) || isLawyerByName(sender)
  const named =
    isFirm && mentions(...neverNamed).length === 0 && placesOf(mentions(...listedOffences)) <= listed
  return (speaks && (isFirm || mentions(...neverSaid).length === 0)) || signs || named
}
