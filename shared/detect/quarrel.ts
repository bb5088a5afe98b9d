import { isWithin } from './claim.ts'
import { gravestOffences, type Concept } from './concepts.ts'
import {
  claimsByName,
  fewWords,
  headLength,
  isOrganisations,
  paying,
  placesOf,
  seizing,
  type Heard,
} from './heard.ts'
import type { Placed, Scene } from './scene.ts'

/** What neither a paper that asks for a comment writes nor a private person in a quarrel. */
const neverWithoutOffice = [
  ...gravestOffences,
  ...paying,
  'staff-claim',
  'summons-reader',
  'cyber-infiltration',
  'offender-register',
  'chief-name',
  'minors-brigade',
  'identity-papers',
  'link-wanted',
  'secrecy',
  'no-phone',
] as const satisfies readonly Concept[]

/** What nobody writes who asks for a comment before he prints. */
const neverPrinted = [
  ...neverWithoutOffice,
  ...seizing.filter((concept) => concept !== 'media-exposure'),
  'identity-claim',
  'cyber-evidence',
] as const satisfies readonly Concept[]

/** A newspaper asks for a comment: it speaks of its own work, and can be called. */
export function isPress(all: Heard): boolean {
  const { mentions } = all
  if (!isOrganisations(all)) return false
  if (placesOf(mentions('text-work')) <= fewWords || mentions('phone-number').length === 0) return false
  return mentions(...neverPrinted).length === 0 && !mentions('authority', 'prosecutor').some(standsAtEdge)
}

/** What no private person writes in a quarrel, whatever he threatens to report. */
const neverPrivate = [
  ...neverWithoutOffice,
  'chief-office',
  'arrest-warrant',
  'sent-to-prosecutor',
  'targeted-online',
  'verified-to-sanction',
  'now-warned',
  'associations',
  'french-procedure',
  'broken-language',
  'free-mail-contact',
  'media-exposure',
] as const satisfies readonly Concept[]

/**
 * A quarrel: the writer himself will go to the police or to a court. No office says so; and beside it stands nothing that
 * this fraud lives on, and no office's name over the text or under it.
 */
export function isQuarrel({ mentions, sender }: Heard): boolean {
  const own = mentions('own-complaint')
  if (own.length === 0 || claimsByName(sender)) return false
  const besides: Scene['mentions'] = (...concepts) =>
    mentions(...concepts).filter((one) => !own.some((complaint) => isWithin(one, complaint)))
  if (besides(...neverPrivate).length > 0) return false
  const offices = besides('authority', 'prosecutor')
  // "I have the videos" says anybody; where an office is named besides, it may be its own.
  if (offices.length > 0 && besides('cyber-evidence').length > 0) return false
  return !offices.some(standsAtEdge)
}

/** True where a name is the first or the last of a text, or stands in its subject. */
function standsAtEdge({ hit, evidence }: Placed): boolean {
  return (
    evidence.where === 'subject' ||
    hit.at < headLength ||
    hit.at + hit.quote.length > evidence.length - headLength
  )
}
