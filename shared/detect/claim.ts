import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { gravestOffences, listedOffences, reachable, type Concept } from './concepts.ts'
import { authorityOf, isFreeMail } from './domains.ts'
import { foldedText } from './fold.ts'
import type { Placed, Scene } from './scene.ts'

const bodies = ['authority', 'minors-brigade'] as const satisfies readonly Concept[]
const chiefs = ['chief-office', 'chief-name'] as const satisfies readonly Concept[]

/** Letters between "I am writing to you" and the body or office that goes with it. */
const claimReach = 180
/** Where a letterhead and a signature stand: letters from the beginning and from the end. */
const headLength = 500
const footLength = 450

/** Different concepts among hits. */
export function kinds(placed: readonly Placed[]): number {
  return new Set(placed.map(({ hit }) => hit.concept)).size
}

/** True where a hit stands in the head or foot of a letter's text; a subject has neither. */
export function atEdge({ hit, evidence }: Placed): boolean {
  if (evidence.where === 'subject' || evidence.method === 'name') return false
  return hit.at < headLength || hit.at > evidence.length - footLength
}

function near(claim: Placed, others: readonly Placed[]): Placed | undefined {
  return others.find(
    ({ hit, evidence }) =>
      evidence === claim.evidence && hit.at > claim.hit.at - claimReach && hit.at < claim.hit.at + claimReach,
  )
}

/** Letters of a text's end that hold a signature alone: a name and an office. */
export const signatureLength = 60

/** True where a hit begins within another one of the same text. */
export function isWithin({ hit, evidence }: Placed, other: Placed): boolean {
  const letters = foldedText(other.hit.quote).length
  return other.evidence === evidence && other.hit.at <= hit.at && hit.at < other.hit.at + letters
}

/**
 * A function of a procedure that others speak of: "the prosecutor may order", "the investigating judge". Over a text or at
 * its very end it signs.
 */
function isSpokenOf(one: Placed, functions: readonly Placed[]): boolean {
  const { hit, evidence } = one
  if (hit.at < lineLength || hit.at > evidence.length - signatureLength) return false
  return functions.some((other) => isWithin(one, other))
}

/**
 * Where the mail claims to come from an authority: somebody says who he is beside the name of a body or an office, or
 * an office or a chief's name stands in the head or foot of a text that speaks to the reader. A body that is only
 * mentioned is no claim.
 */
export function authorityClaims(scene: Scene): readonly Placed[] {
  if (!scene.isOwn || scene.isLawyer) return []
  // Where nobody is spoken to, "on behalf of" a body is how any letter begins; "I am commissioner" is not.
  const borne = scene.voice === 'addressed' ? scene.mentions(...chiefs, ...bodies) : scene.mentions(...chiefs)
  const said = scene.mentions('identity-claim').flatMap((claim) => {
    const body = near(claim, borne)
    return body === undefined ? [] : [claim, body]
  })
  // An officer who names place and hour signs an appointment.
  const invites = scene.mentions('appointment-place').length > 0 && scene.mentions('clock-time').length > 0
  const functions = scene.mentions('prosecutor', 'profession')
  const signed = invites
    ? []
    : scene.spoken(...chiefs).filter((one) => atEdge(one) && !isSpokenOf(one, functions))
  return [...said, ...signed]
}

/** Words in the sender's own name or mailbox that claim an authority, where the domain is none. */
export function senderClaims({ mail, sender }: Scene): readonly Placed[] {
  if (mail.from === null || mail.authentication.kind === 'internal') return []
  if (authorityOf(mail.from.domain) !== null) return []
  const claiming: readonly string[] = [...bodies, ...chiefs, 'summons-title', 'prosecutor']
  return sender.filter(({ hit }) => claiming.includes(hit.concept))
}

/**
 * True where the mail poses as an authority: it claims to be one, or it speaks to the reader in the words of one. A
 * private person's "I shall take legal action against you" does not.
 */
export function poses(scene: Scene): boolean {
  if (scene.isLawyer) return false
  if (authorityClaims(scene).length > 0 || senderClaims(scene).length > 0) return true
  const official = scene.spoken(...bodies, 'chief-office', 'arrest-warrant', 'offender-register')
  if (official.length > 0) return true
  // Whoever charges his reader with such an offence and hears him on it poses as an office, whatever he calls it.
  const hears = scene.spoken('justifications', 'answer-by-mail').length > 0
  if (hears && scene.spoken('charge-reader').length > 0 && scene.spoken(...gravestOffences).length > 0)
    return true
  // Whoever sells silence about a case poses as one who has it.
  const sold = scene.spoken('settlement', 'fine-payment')
  return sold.length > 0 && scene.spoken('family-exposure', 'silence-promised', 'prosecutor').length > 0
}

/** What no firm of its own rules speaks of. */
const grave = [
  ...gravestOffences,
  'offence-other',
  'cyber-infiltration',
  'cyber-evidence',
  'arrest-warrant',
  'sent-to-prosecutor',
  'offender-register',
  'penalty',
] as const satisfies readonly Concept[]

/**
 * The wish for an answer where somebody poses as an authority, accuses the reader and hears him by e-mail alone: he names
 * no telephone, no place and no hour. Schools and firms accuse as well, and have nobody arrested. Empty where nobody does.
 */
export function heardByMail(scene: Scene): readonly Placed[] {
  if (scene.mentions(...reachable).length > 0) return []
  if (scene.spoken(...grave).length === 0 || !poses(scene) || chargesIn(scene).length === 0) return []
  return scene.spoken('answer-by-mail', 'justifications', 'no-phone')
}

/** The price where somebody wants money so that a case ends or nobody is arrested; empty where nobody does. */
export function sellsCase({ spoken, mentions }: Scene): readonly Placed[] {
  const price = spoken('coupon', 'settlement', 'fine-payment')
  // Who collects a real fine can be called.
  if (mentions('phone-number').length > 0 && mentions('coupon').length === 0) return []
  const threats = spoken('arrest-warrant', 'sent-to-prosecutor', 'offender-register')
  const reopens = spoken('settlement').length > 0 ? spoken('prosecutor', 'last-warning') : []
  const silence = spoken('settlement').length > 0 ? spoken('silence-promised') : []
  return threats.length > 0 || reopens.length > 1 || silence.length > 0 ? price : []
}

/**
 * What accuses the reader: a charge; or, where that stands in words nobody knows, an offence of the fraud's list beside two
 * demands for an answer and a threat, from somebody who names no telephone, no place and no hour. Where an office signs, one
 * demand and two threats are enough: a letter of three sentences has no more.
 */
export function chargesIn(scene: Scene): readonly Placed[] {
  const { spoken, mentions, mail } = scene
  const charges = spoken('charge-reader')
  if (charges.length > 0 || mentions(...reachable, 'profession', 'newsletter').length > 0) return charges
  const demands = ['justifications', 'answer-by-mail', 'hours-deadline'] as const
  const threats = spoken(
    'arrest-warrant',
    'sent-to-prosecutor',
    'offender-register',
    'media-exposure',
    'family-exposure',
    'last-warning',
    'now-warned',
  )
  const asked = demands.filter((concept) => spoken(concept).length > 0)
  const isCurt = asked.length === 1 && kinds(threats) > 1 && authorityClaims(scene).length > 0
  if (!isCurt && (asked.length < 2 || threats.length === 0)) return []
  // A social worker asks by e-mail, and today, about an abuse; nobody who works with one asks its victim to justify it.
  const isOwn = asked.includes('justifications') || isPrivate(mail)
  return spoken(...(isOwn ? listedOffences : gravestOffences))
}

/** Letters of a letter's first and last line. */
const lineLength = 120

/** True where a letter that speaks to the reader begins or ends with the name of a body or of an office. */
export function bearsHead(scene: Scene): boolean {
  return scene
    .spoken(...bodies, ...chiefs, 'prosecutor')
    .some(({ hit, evidence }) => hit.at < lineLength || hit.at > evidence.length - lineLength)
}

/** True where the mail comes from a mailbox that anybody can open. */
export function isPrivate({ from }: Mail): boolean {
  return from !== null && isFreeMail(from.domain)
}

/** True where the tenant's own boundary vouches for a colleague or for an authority: neither sends such letters. */
export function isVouchedFor({ authentication, from }: Mail): boolean {
  if (authentication.kind === 'internal') return true
  if (authentication.kind !== 'authenticated' || from?.domain !== authentication.domain) return false
  return authorityOf(authentication.domain) !== null
}

/** Words of a text that stand before the notice that mail systems append. */
export function ownWords({ hits, length, words }: Evidence): number {
  const notice = hits.find(({ concept }) => concept === 'disclaimer')
  return notice === undefined || length === 0 ? words : Math.floor((words * notice.at) / length)
}
