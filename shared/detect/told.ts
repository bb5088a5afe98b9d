import type { Evidence } from '../reading.ts'
import { isWithin, kinds } from './claim.ts'
import { listedOffences, type Concept } from './concepts.ts'
import {
  accusingIn,
  elsewhere,
  firstAccusing,
  isOrganisations,
  listed,
  neverCounsel,
  posesByMailbox,
  reporting,
  type Heard,
} from './heard.ts'
import { isInside } from './quotations.ts'
import type { Placed, Scene } from './scene.ts'

/** What stands in the letters themselves, and in no report of them. */
const neverReported = [
  ...neverCounsel,
  'staff-claim',
  'cyber-evidence',
  'no-phone',
  'secrecy',
  'identity-papers',
] as const satisfies readonly Concept[]

/**
 * A report in a newspaper: one way of speaking about such letters stands before what accuses and another one after it, beside
 * words of those who report, and it comes from no private mailbox.
 */
export function isNews(all: Heard): boolean {
  const { mentions } = all
  if (!isOrganisations(all)) return false
  if (mentions(...neverReported).length > 0 || kinds(mentions(...listedOffences)) >= listed) return false
  if (mentions(...elsewhere).length === 0) return false
  const said = accusingIn(mentions)
  const first = firstAccusing(said)
  const isAhead = ({ hit, evidence }: Placed): boolean =>
    hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY)
  const isAfter = (cue: Placed): boolean =>
    said.every(({ hit, evidence }) => evidence !== cue.evidence || hit.at < cue.hit.at) &&
    said.some(({ evidence }) => evidence === cue.evidence)
  const cues = mentions(...reporting)
  const after = cues.filter(isAfter)
  return cues.filter(isAhead).some((one) => after.some(({ hit }) => hit.concept !== one.hit.concept))
}

/** Letters of its own that a mail has beside the passage it quotes. */
const besideQuotation = 30

/** True where all that accuses the reader stands between quotation marks, or behind `>`, in a text that says more. */
export function isQuoted(mentions: Scene['mentions']): boolean {
  const edges = mentions('quotation-begin', 'quotation-end')
  const said = accusingIn(mentions)
  if (edges.length === 0 || said.length === 0) return false
  return said.every(
    (one) => isWithinQuotation(one, edges) && ownLetters(one.evidence, edges) >= besideQuotation,
  )
}

/** A phrase may begin before the mark and end behind it: "it sounds like this: 'We open a case'". */
function isWithinQuotation(one: Placed, edges: readonly Placed[]): boolean {
  if (isInside(one, edges)) return true
  return edges.some((edge) => edge.hit.concept === 'quotation-begin' && isWithin(edge, one))
}

function ownLetters(evidence: Evidence, edges: readonly Placed[]): number {
  const signs = edges.filter((edge) => edge.evidence === evidence)
  return signs.reduce(
    (sum, { hit }) => (hit.concept === 'quotation-begin' ? sum + hit.at : sum - hit.at),
    evidence.length,
  )
}

/** True where one of these stands over a mail that is passed on, and all that accuses stands in that mail. */
export function isPassedOn(mentions: Scene['mentions'], ...cues: readonly Concept[]): boolean {
  const said = accusingIn(mentions)
  const asked = mentions(...cues)
  const marks = mentions('forward-marker').filter((mark) =>
    asked.some((cue) => cue.evidence === mark.evidence && cue.hit.at < mark.hit.at),
  )
  return (
    said.length > 0 &&
    said.every(({ hit, evidence }) =>
      marks.some((mark) => mark.evidence === evidence && mark.hit.at < hit.at),
    )
  )
}

/**
 * True where the letter is shown and not sent: it is quoted, and what speaks of such mail stands outside of the quotation;
 * or it is passed on under the question whether it is real. A fraudster who writes so has told his reader what it is.
 */
export function isShown({ mentions, mail, sender }: Heard): boolean {
  if (posesByMailbox(mail, sender)) return false
  if (isPassedOn(mentions, 'is-it-real')) return true
  const edges = mentions('quotation-begin', 'quotation-end')
  const speaking = mentions(...reporting, 'text-work', 'newsletter').filter((cue) => !isInside(cue, edges))
  return isQuoted(mentions) && speaking.length > 0
}
