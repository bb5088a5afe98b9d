import { appointmentIn } from './appointment.ts'
import { kinds } from './claim.ts'
import { listedOffences, reachable, type Concept } from './concepts.ts'
import {
  accusing,
  accusingPlainly,
  demanding,
  domestic,
  elsewhere,
  fewWords,
  firstAccusing,
  introducing,
  official,
  paying,
  posesByMailbox,
  reporting,
  seizing,
  type Heard,
} from './heard.ts'
import type { Scene } from './scene.ts'

const frightening = [
  'last-warning',
  'media-exposure',
  'family-exposure',
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

/** What only justice has: where nothing of it is named, an invitation or a bill speaks. */
const judicial = [
  ...official,
  ...listedOffences,
  'chief-name',
  'offence-other',
  'arrest-warrant',
  'sent-to-prosecutor',
  'french-procedure',
  'cyber-infiltration',
  'cyber-evidence',
  'law-cited',
  'penalty',
] as const satisfies readonly Concept[]

/** True where justice speaks, and no firm of its own rules. */
function isJudicial(mentions: Scene['mentions']): boolean {
  return mentions(...judicial.filter((concept) => !domestic.includes(concept))).length > 0
}

/** What drives to an answer at once, and what is set against it: an authority that says both speaks to the reader. */
const urging = [
  'hours-deadline',
  'answer-by-mail',
  'secrecy',
  'no-phone',
  'settlement',
  'last-warning',
] as const satisfies readonly Concept[]

/** Kinds of speaking about such letters; who denies a charge does not bring it, which counts twice. */
function reportsIn(mentions: Scene['mentions']): number {
  return kinds(mentions(...reporting)) + (mentions('reassurance').length > 0 ? 1 : 0)
}

/** A summons or a case that must be fetched behind a link. */
function isFetched(mentions: Scene['mentions']): boolean {
  if (mentions('link-wanted').length === 0) return false
  if (mentions('summons-title').length > 0) return true
  return mentions('charge-reader').length > 0 && mentions('hours-deadline', 'last-warning').length > 0
}

/** A summons, told by its name alone, that names no hour to come at, but what follows if its reader does nothing. */
function isCited(mentions: Scene['mentions']): boolean {
  if (mentions('summons-title').length === 0 || appointmentIn(mentions).length > 0) return false
  return (
    mentions('arrest-warrant').length > 0 ||
    (mentions('last-warning', 'link-wanted').length > 0 &&
      mentions('hours-deadline', 'last-warning', 'offence-other').length > 0)
  )
}

/** Anything that makes a call to come, or a wish for an answer, into a matter of justice. */
const grave = [
  ...paying,
  ...seizing,
  ...listedOffences,
  'charge-reader',
  'verified-to-sanction',
  'now-warned',
  'staff-claim',
  'cyber-evidence',
  'cyber-infiltration',
  'offence-other',
  'offender-register',
  'penalty',
  'prosecutor',
  'secrecy',
  'link-wanted',
] as const satisfies readonly Concept[]

/** Seminars, clubs and ministries invite as well, and want to know in three days who comes. */
function isInvitation(mentions: Scene['mentions']): boolean {
  return mentions('profession', 'newsletter').length > 0 && mentions(...grave).length === 0
}

/** Letters of the longest mail that presses without a charge: the later ones are short, and a long text holds any word. */
const pressingLength = 3_000

/** Reports of an arrest count hours and speak of what is secret; none asks its reader for an answer. */
const asking = [
  'answer-by-mail',
  'justifications',
  'no-phone',
  'identity-papers',
] as const satisfies readonly Concept[]

/** What an answer by e-mail is driven with. */
const wanted = [...asking, 'hours-deadline', 'secrecy'] as const satisfies readonly Concept[]

/** Who can be found, or writes about cases, and does not accuse. */
const findable = [...elsewhere, 'lawyer', ...reachable] as const satisfies readonly Concept[]

/**
 * The charge stands in words nobody knows: an offence that no firm's rules name, two wishes, and an office or a threat
 * beside them, from somebody who names nothing by which he could be found.
 */
function isGrave(mentions: Scene['mentions']): boolean {
  if (mentions(...findable).length > 0 || mentions(...asking).length === 0) return false
  const offences = mentions(...listedOffences.filter((concept) => !domestic.includes(concept)))
  const threats = kinds(mentions(...seizing, 'offender-register', 'associations'))
  const wishes = kinds(mentions(...wanted))
  const names = mentions(...official).length > 0
  if (offences.length > 0 && wishes > 0 && threats + wishes > 1) return names || threats > 0
  return wishes > 0 && threats > 1 && names
}

/**
 * A case that ends against payment, and nobody will learn of it: the later mail of a friend in office, who threatens with
 * nothing. Who settles a real quarrel can be called, and has no need of silence.
 */
function sellsSilence(mentions: Scene['mentions']): boolean {
  if (mentions('phone-number', 'appointment-place', ...elsewhere).length > fewWords) return false
  return mentions('settlement').length > 0 && mentions('silence-promised').length > 0
}

/** True where an authority's demands and threats speak to the reader without accusing or summoning him. */
function presses(all: Scene['mentions'], addresses: number): boolean {
  const mentions: Scene['mentions'] = (...concepts) =>
    all(...concepts).filter(({ evidence }) => evidence.length <= pressingLength)
  const demands = kinds(mentions(...demanding))
  const isPressed = addresses > 0 ? demands > 0 : demands > 1 && mentions(...paying).length > 0
  const threats = kinds(mentions(...threatening))
  // The last warning repeats no charge; those who work with such files write neither of these to the accused.
  const isWarned =
    demands > 1 &&
    (threats > 1 || mentions('summons-title').length > 0) &&
    mentions(...frightening).length > 0 &&
    mentions('profession').length === 0
  // "Pay the fine with a card" is one way of asking for money; a settlement is one of its own.
  const urges = kinds(mentions(...urging)) + (mentions('fine-payment', 'coupon').length > 0 ? 1 : 0)
  const isHushed = mentions('secrecy', 'no-phone', 'settlement').length > 0
  const isHurried = mentions('hours-deadline').length > 0
  const isUrged =
    ((urges >= 3 && isHushed) ||
      // A report of an arrest counts hours as well.
      (urges > (isHurried ? 1 : 0) && mentions(...seizing).length > 0) ||
      (isHurried &&
        mentions(...listedOffences).length > 0 &&
        kinds(mentions(...seizing, 'offender-register')) > 1) ||
      isCited(mentions)) &&
    mentions(...elsewhere).length <= fewWords
  // Whoever sells off a warrant, or the silence about a case, poses as one who has it.
  const isOfficial =
    mentions(...official).length > 0 ||
    (mentions('arrest-warrant').length > 0 && mentions(...paying).length > 0) ||
    (mentions('settlement').length > 0 && mentions('family-exposure').length > 0) ||
    (mentions('summons-title').length > 0 && mentions('offence-other').length > 0) ||
    // "The summons", "the last time", "officers will come": nobody is named who warns.
    (mentions('summons-title').length > 0 && mentions('arrest-warrant').length > 0 && isWarned)
  // An offence and a fine stand in every report on such mail; what will follow does not.
  const isThreatened =
    addresses > 0 ? threats > 0 : mentions(...seizing, 'offender-register', 'penalty').length > 0
  return ((((isPressed || isWarned) && isThreatened) || isUrged) && isOfficial) || sellsSilence(mentions)
}

/**
 * Two ways of accusing the reader, or a plain one that nobody speaks about, or an authority's demands with a threat.
 * Who announces such a letter before he comes to its words, and repeats no more than two of its ways, tells of it.
 */
export function outcry({ mentions, mail, sender }: Heard): 'addressed' | 'told' | 'neither' {
  const said = mentions(...accusing)
  const isPlain = mentions(...accusingPlainly).length > 0
  const addresses = kinds(said)
  const first = firstAccusing(said)
  const ahead = mentions(...reporting).filter(
    ({ hit, evidence }) => hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY),
  )
  const reports = reportsIn(mentions)
  const isPosing = posesByMailbox(mail, sender)
  // A mail system's warning stands over any letter from outside: "do not answer, report it".
  const isMore =
    mentions(...reporting).some((cue) => !ahead.includes(cue)) ||
    ahead.some(({ hit }) => introducing.some((one) => one === hit.concept))
  if (addresses <= 2 && kinds(ahead) >= 2 && isMore && !isPosing) return 'told'
  if (!isPosing && isInvitation(mentions)) return 'neither'
  if (addresses >= 2 || (isPlain && reports <= 1))
    return isJudicial(mentions) || isFetched(mentions) ? 'addressed' : 'neither'
  if (reports > 0 && !isPosing) return 'told'
  const isSerious =
    addresses > 0 || mentions(...urging, ...seizing, ...paying, 'summons-title', 'identity-papers').length > 0
  const accuses = presses(mentions, addresses) || isGrave(mentions)
  return (isPosing && isSerious) || accuses ? 'addressed' : 'neither'
}
