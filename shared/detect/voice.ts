import type { Evidence } from '../reading.ts'
import { listedOffences, type Concept } from './concepts.ts'
import type { Placed, Scene } from './scene.ts'

/**
 * Who speaks in the mail. `addressed`: somebody accuses, summons or warns the reader. `told`: somebody speaks about
 * such letters. `neither`: no sign of one or the other.
 */
export type Voice = 'addressed' | 'told' | 'neither'

/** Ways of speaking to the reader as an accuser: any one of these is enough. */
const accusingPlainly = [
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

/** What is wanted, and what is threatened: together they speak to the reader without accusing him. */
const demanding = [
  'settlement',
  'fine-payment',
  'coupon',
  'hours-deadline',
  'answer-by-mail',
  'secrecy',
  'identity-papers',
  'last-warning',
] as const satisfies readonly Concept[]
const paying = ['settlement', 'fine-payment', 'coupon'] as const satisfies readonly Concept[]
const frightening = [
  'last-warning',
  'offender-register',
  'media-exposure',
  'family-exposure',
] as const satisfies readonly Concept[]
/** Without any of these a demand with a threat is another fraud, or a bill. */
const official = [
  'authority',
  'minors-brigade',
  'chief-office',
  'prosecutor',
  'offender-register',
] as const satisfies readonly Concept[]
const threatening = [
  'sent-to-prosecutor',
  'arrest-warrant',
  'offender-register',
  'media-exposure',
  'family-exposure',
  'penalty',
  ...listedOffences,
] as const satisfies readonly Concept[]

/** Ways of speaking about such letters. */
export const reporting = [
  'reported-scam',
  'do-not-answer',
  'is-it-real',
  'quoted-letter',
  'reassurance',
] as const satisfies readonly Concept[]

/** Where the first accusing hit of each reading stands. */
function firstAccusing(placed: readonly Placed[]): ReadonlyMap<Evidence, number> {
  const first = new Map<Evidence, number>()
  for (const { hit, evidence } of placed)
    if (hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY)) first.set(evidence, hit.at)
  return first
}

/** Different concepts among hits. */
export function kinds(placed: readonly Placed[]): number {
  return new Set(placed.map(({ hit }) => hit.concept)).size
}

/**
 * Two ways of accusing the reader, or a plain one that nobody speaks about, or an authority's demands with a threat. Who announces such a
 * letter before he comes to its words, and repeats no more than two of its ways, tells of it.
 */
export function voiceOf(mentions: Scene['mentions']): Voice {
  const accusing = mentions(...accusingPlainly, ...accusingFaintly)
  const isPlain = mentions(...accusingPlainly).length > 0
  const addresses = kinds(accusing)
  const reports = mentions(...reporting)
  const first = firstAccusing(accusing)
  const ahead = reports.filter(
    ({ hit, evidence }) => hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY),
  )
  if (addresses <= 2 && kinds(ahead) >= 2) return 'told'
  if (addresses >= 2 || (isPlain && kinds(reports) <= 1)) return 'addressed'
  if (kinds(reports) > 0) return 'told'
  const demands = kinds(mentions(...demanding))
  const isPressed = addresses > 0 ? demands > 0 : demands > 1 && mentions(...paying).length > 0
  const threats = kinds(mentions(...threatening))
  // The last warning repeats no charge; those who work with such files write neither of these to the accused.
  const isWarned =
    demands > 1 &&
    (threats > 1 || mentions('summons-title').length > 0) &&
    mentions(...frightening).length > 0 &&
    mentions('profession').length === 0
  // Whoever sells off a warrant poses as one who has it.
  const isOfficial =
    mentions(...official).length > 0 ||
    (mentions('arrest-warrant').length > 0 && mentions(...paying).length > 0)
  return (isPressed || isWarned) && isOfficial && threats > 0 ? 'addressed' : 'neither'
}

