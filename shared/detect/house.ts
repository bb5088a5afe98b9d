import { isWithin, kinds, signatureLength } from './claim.ts'
import { gravestOffences, listedOffences, reachable, type Concept } from './concepts.ts'
import { headLength, isOrganisations, listed, paying, placesOf, type Heard } from './heard.ts'
import type { Placed } from './scene.ts'

/** What nobody writes who leaves an offence to the police. */
const neverOfHouse = [
  ...paying,
  'staff-claim',
  'cyber-infiltration',
  'cyber-evidence',
  'targeted-online',
  'verified-to-sanction',
  'now-warned',
  'proof-of-offences',
  'french-procedure',
  'offender-register',
  'chief-name',
  'minors-brigade',
  'arrest-warrant',
  'sent-to-prosecutor',
  'family-exposure',
  'associations',
  'no-phone',
  'link-wanted',
  'free-mail-contact',
] as const satisfies readonly Concept[]

/**
 * A school, a firm, a club or a church on what has happened under its roof. It hears its people in writing, within days and in
 * confidence, and names the offence; but it has told the police or will, and so is none. Who poses as an office threatens with
 * what only offices can do, or puts an office's name over his letter or under it.
 */
export function isHouse(all: Heard): boolean {
  const { mentions } = all
  const told = mentions('police-told')
  if (told.length === 0 || !isOrganisations(all)) return false
  if (mentions(...neverOfHouse).length > 0 || placesOf(mentions(...listedOffences)) > listed) return false
  if (kinds(mentions(...listedOffences)) >= listed) return false
  // On the gravest offences nobody is heard by who cannot be found.
  if (mentions(...gravestOffences).length > 0 && mentions(...reachable).length === 0) return false
  const isToldTo = (one: Placed): boolean => told.some((other) => isWithin(one, other))
  const offices = mentions('authority', 'prosecutor').filter((one) => !isToldTo(one))
  if (offices.some((one) => stands(one, headLength))) return false
  // A headmaster signs as "Direktor", which is an office in another language.
  const isOwn = ({ hit }: Placed): boolean => told.some((other) => other.hit.language === hit.language)
  return !mentions('chief-office').some((one) => isOwn(one) && stands(one, signatureLength))
}

/** True where a name is the first of a text, or ends within its last so many letters. */
function stands({ hit, evidence }: Placed, foot: number): boolean {
  if (evidence.where === 'subject') return false
  return hit.at < headLength || hit.at + hit.quote.length > evidence.length - foot
}
