import type { Mail, Part } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { isVouchedFor, ownWords } from './claim.ts'
import type { Concept } from './concepts.ts'
import { inspect, levelOf, raisedBy, totalOf, type Finding } from './judge.ts'
import { couldBeLetters, shapeOf, type Shape } from './parts.ts'
import { most, weights } from './weights.ts'

/** Parts examined of one mail; a letter is one picture or document, its pages among the first. */
export const partsExamined = 8

/**
 * Own words of a mail from which on a part beside them is no hidden letter, if they hold nothing of one. Raw
 * specimens have none to ten words; covers that were reported, up to some sixty.
 */
const evidentlyOther = 100

/** Concepts of a body that announce a letter; with any of them a long body exempts nothing. */
const announcing: ReadonlySet<string> = new Set<Concept>([
  'authority',
  'minors-brigade',
  'chief-name',
  'chief-office',
  'staff-claim',
  'summons-title',
  'summons-reader',
  'charge-reader',
  'offence-child-pornography',
  'offence-paedophilia',
  'offence-exhibitionism',
  'offence-cyber-pornography',
  'offence-sex-trafficking',
  'offence-grooming',
  'offence-abuse',
  'offence-other',
  'cyber-infiltration',
  'cyber-evidence',
  'proof-of-offences',
  'french-procedure',
  'penalty',
  'justifications',
  'prosecutor',
  'sent-to-prosecutor',
  'arrest-warrant',
  'offender-register',
  'associations',
  'family-exposure',
  'now-warned',
  'is-it-real',
])

/** What contradiction could still be found once a letter was read, that the envelope does not show yet. */
function contradictionLeft(mail: Mail, findings: readonly Finding[]): number {
  const isOpen = (id: string): boolean =>
    findings.some(({ signal, look }) => signal === id && look.state !== 'found')
  let left = isOpen('free-mail-contact') ? weights['free-mail-contact'] : 0
  if (isVouchedFor(mail)) return left
  // Either of the two, for a domain is free or not.
  if (isOpen('free-mail-authority') && isOpen('unrelated-sender'))
    left += Math.max(weights['free-mail-authority'], weights['unrelated-sender'])
  return left
}

/**
 * The most that the total of a mail can become if its unread parts hold the worst letter there is: every family that
 * words can fill is full, contradiction holds what the envelope allows, and what the sender cannot write still lowers.
 */
export function worstTotal(mail: Mail, evidence: readonly Evidence[]): number {
  const findings = inspect(mail, evidence, [])
  const known = raisedBy(findings)
  const worst = {
    ...most,
    contradiction: Math.min(most.contradiction, known.contradiction + contradictionLeft(mail, findings)),
  }
  return totalOf(worst, findings).hard
}

/** True where the mail says so much of its own, and nothing of a letter, that a part beside it is no letter. */
function isEvidentlyOther(evidence: readonly Evidence[]): boolean {
  const own = evidence.filter(({ where }) => where === 'body' || where === 'subject' || where === 'hidden')
  const words = own.filter(({ where }) => where === 'body').reduce((sum, one) => sum + ownWords(one), 0)
  if (words < evidentlyOther) return false
  return !own.some(({ hits }) => hits.some(({ concept }) => announcing.has(concept)))
}

const order: readonly Shape[] = ['picture', 'document', 'message', 'archive', 'elsewhere', 'other']

/** Pictures first, for a letter is one picture; then documents; the larger first of each. */
function byTelling(a: Part, b: Part): number {
  return order.indexOf(shapeOf(a)) - order.indexOf(shapeOf(b)) || b.size - a.size || (a.id < b.id ? -1 : 1)
}

/**
 * The parts that must be read because they could still bring the mail to `suspicious` or above, most telling first, at
 * most eight; empty where even the worst letter in them would not. `candidates` are the parts that nobody has read.
 */
export function needed(
  mail: Mail,
  evidence: readonly Evidence[],
  candidates: readonly Part[],
): readonly Part[] {
  const letters = couldBeLetters(candidates, evidence)
  if (letters.length === 0) return []
  if (levelOf(worstTotal(mail, evidence)) === 'clear') return []
  if (isEvidentlyOther(evidence)) return []
  return letters.toSorted(byTelling).slice(0, partsExamined)
}
