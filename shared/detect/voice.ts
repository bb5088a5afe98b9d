import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { appointmentIn } from './appointment.ts'
import { isWithin, kinds } from './claim.ts'
import { gravestOffences, listedOffences, reachable, type Concept } from './concepts.ts'
import { isFreeMail, isLawFirm, isLawyersMailbox } from './domains.ts'
import { isInside } from './quotations.ts'
import type { Placed, Scene } from './scene.ts'

/**
 * Who speaks in the mail. `addressed`: somebody accuses, summons or warns the reader. `told`: somebody speaks about
 * such letters. `notice`: an office tells the reader of a case or calls him to a place and an hour, and wants nothing
 * that this fraud lives on. `counsel`: a lawyer writes, to his client or for him. `neither`: no sign of any.
 */
export type Voice = 'addressed' | 'told' | 'notice' | 'counsel' | 'neither'

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

const accusing = [...accusingPlainly, ...accusingFaintly] as const satisfies readonly Concept[]

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

/** Of these what introduces a letter, or denies it, and stands in no mail system's general warning. */
const introducing = ['is-it-real', 'quoted-letter', 'reassurance'] as const satisfies readonly Concept[]

/** Where the first accusing hit of each reading stands. */
function firstAccusing(placed: readonly Placed[]): ReadonlyMap<Evidence, number> {
  const first = new Map<Evidence, number>()
  for (const { hit, evidence } of placed)
    if (hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY)) first.set(evidence, hit.at)
  return first
}

/** Different places at which something is named: "indecent images of children" is one offence, whatever it is called. */
function placesOf(placed: readonly Placed[]): number {
  return new Set(placed.map(({ hit }) => hit.at)).size
}

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

/** Firms and clubs accuse of these as well, and hear the accused in writing. */
const domestic: readonly Concept[] = ['offence-abuse', 'offence-grooming', 'offence-cyber-pornography']

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
const seizing = [
  'arrest-warrant',
  'sent-to-prosecutor',
  'family-exposure',
  'media-exposure',
] as const satisfies readonly Concept[]
/** Those who report on arrests, and those who work with them. */
const elsewhere = ['profession', 'newsletter', 'counsel', 'text-work'] as const satisfies readonly Concept[]
/** One such word stands in any letter by accident. */
const fewWords = 1

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
  return (((isPressed || isWarned) && isThreatened) || isUrged) && isOfficial
}

/**
 * Two ways of accusing the reader, or a plain one that nobody speaks about, or an authority's demands with a threat.
 * Who announces such a letter before he comes to its words, and repeats no more than two of its ways, tells of it.
 */
function outcry({ mentions, mail, sender }: Heard): 'addressed' | 'told' | 'neither' {
  const said = mentions(...accusing)
  const isPlain = mentions(...accusingPlainly).length > 0
  const addresses = kinds(said)
  const first = firstAccusing(said)
  const ahead = mentions(...reporting).filter(
    ({ hit, evidence }) => hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY),
  )
  const reports = reportsIn(mentions)
  const isPosing = posesInFreeMail(mail, sender)
  // A mail system's warning stands over any letter from outside: "do not answer, report it".
  const isMore =
    mentions(...reporting).some((cue) => !ahead.includes(cue)) ||
    ahead.some(({ hit }) => introducing.some((one) => one === hit.concept))
  if (addresses <= 2 && kinds(ahead) >= 2 && isMore && !isPosing) return 'told'
  if (isInvitation(mentions)) return 'neither'
  if (addresses >= 2 || (isPlain && reports <= 1))
    return isJudicial(mentions) || isFetched(mentions) ? 'addressed' : 'neither'
  if (reports > 0 && !isPosing) return 'told'
  const isSerious = addresses > 0 || mentions(...urging, ...seizing, 'summons-title').length > 0
  const accuses = presses(mentions, addresses) || isGrave(mentions)
  return (isPosing && isSerious) || accuses ? 'addressed' : 'neither'
}

/** What this fraud lives on: an answer, money or silence; and its own inventions. Who wants one of them gives no notice. */
const wanting = [
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
/** A summons to a place and an hour may speak of these; a notice without an appointment may not. */
const wantingMore = [
  'fine-payment',
  'identity-papers',
  'staff-claim',
  'offender-register',
  'arrest-warrant',
  'sent-to-prosecutor',
  'chief-name',
  'minors-brigade',
  'last-warning',
] as const satisfies readonly Concept[]
/** What no office that can be called writes. */
const unreachable = [
  ...listedOffences,
  'offence-other',
  'secrecy',
  'no-phone',
  'coupon',
  'link-wanted',
  'free-mail-contact',
  'verified-to-sanction',
  'now-warned',
  'cyber-infiltration',
  'cyber-evidence',
  'offender-register',
  'chief-name',
  'minors-brigade',
  'staff-claim',
] as const satisfies readonly Concept[]
/** What whoever calls to a day, an hour and a place never wants besides; that absence be excused by e-mail is usual. */
const neverBeside = [
  ...wanting.filter((concept) => concept !== 'answer-by-mail'),
  ...demanding.filter((concept) => concept !== 'answer-by-mail' && concept !== 'last-warning'),
  'justifications',
  'offender-register',
  'chief-name',
  'minors-brigade',
] as const satisfies readonly Concept[]
/** Letters between a day and the hour that goes with it. */
const besideDay = 30
/** The fewest different offences that make the fraud's list. */
const listed = 3

/** True where the sender's own name claims an office, or the mail comes out of a mailbox that names one. */
function claimsByName(sender: readonly Placed[]): boolean {
  return sender.some(({ hit }) => official.some((concept) => concept === hit.concept))
}

/** True where the mail comes from no private mailbox, and from nobody who is called an office. */
function isOrganisations({ mail, sender }: Heard): boolean {
  return mail.from !== null && !isFreeMail(mail.from.domain) && !claimsByName(sender)
}

/** A private mailbox named after an office is the fraud's own; under a domain "registry@" may be one. */
function posesInFreeMail({ from }: Mail, sender: readonly Placed[]): boolean {
  return from !== null && isFreeMail(from.domain) && claimsByName(sender)
}

/**
 * A ticket: an office under a domain of its own says on which day and at which hour, and what it costs. `wanting` was
 * asked before.
 */
function isTicket(mentions: Scene['mentions'], isFree: boolean): boolean {
  if (isFree || mentions(...listedOffences, ...seizing, 'identity-papers', 'settlement').length > 0)
    return false
  if (mentions('authority').length === 0 || mentions('fine-payment').length === 0) return false
  return mentions('clock-time').some(({ hit, evidence }) =>
    mentions('calendar-date').some(
      (day) => day.evidence === evidence && Math.abs(day.hit.at - hit.at) < besideDay,
    ),
  )
}

/**
 * What an office that can be called writes. A chamber or a school hears on a harassment as well: it can be visited besides, and
 * counts no hours.
 */
function isStern(mentions: Scene['mentions']): boolean {
  const beside = mentions(...unreachable)
  if (beside.length === 0) return true
  if (mentions('appointment-place').length === 0 || mentions('hours-deadline').length > 0) return false
  return beside.every(({ hit }) => domestic.some((concept) => concept === hit.concept))
}

/** What may stand beside a call to a day, an hour and a place, from an office under a domain of its own. */
function isUsual(mentions: Scene['mentions']): (one: Placed) => boolean {
  // "Excuses for not coming by e-mail": a court hears nobody on the fraud's offences so.
  const isExcuse = mentions(...listedOffences).length === 0
  const warnings = mentions('last-warning')
  return (one) => {
    switch (one.hit.concept) {
      case 'justifications':
        return isExcuse
      // "Write by Wednesday if you cannot come", where nobody is charged or threatened.
      case 'hours-deadline':
        return isExcuse && mentions('charge-reader', ...seizing).length === 0
      // "If you do not come you may be fined."
      case 'fine-payment':
        return follows(one, warnings)
      default:
        return false
    }
  }
}

/** What no school, firm or club writes that hears somebody by its own rules. */
const neverHearing = [
  ...listedOffences.filter((concept) => !domestic.includes(concept)),
  ...seizing,
  ...paying,
  ...unreachable.filter((concept) => concept !== 'secrecy' && !listedOffences.some((one) => one === concept)),
  'identity-papers',
] as const satisfies readonly Concept[]

/** A school, a firm or a club calls to a day, an hour and a place, and can be called itself; what is told stays among them. */
function isHearing(mentions: Scene['mentions']): boolean {
  if (mentions('calendar-date').length === 0 || kinds(mentions(...reachable)) < reachable.length) return false
  if (appointmentIn(mentions).length === 0) return false
  return mentions(...neverHearing).length === 0
}

function isNotice({ mentions, mail, sender, blind }: Heard): boolean {
  const isFree = mail.from !== null && isFreeMail(mail.from.domain)
  if (blind !== null || posesInFreeMail(mail, sender)) return false
  if (kinds(mentions(...listedOffences)) >= listed) return false
  const { length: phones } = mentions('phone-number')
  // An office that can be called, and that threatens with nothing but a court.
  if (phones > 0 && !isFree && isStern(mentions)) {
    if (mentions(...seizing).length === 0) return true
    // Police who work on a case write to the injured as well: of somebody else's arrest, and accusing nobody.
    if (mentions(...accusing, ...paying, 'media-exposure', 'family-exposure').length === 0) return true
  }
  if (!isFree && isHearing(mentions)) return true
  const isCalled = appointmentIn(mentions).length > 0 && mentions('appointment-place').length > 0
  if (isCalled && !isFree && mentions('calendar-date').length > 0) {
    if (mentions(...neverBeside).every(isUsual(mentions))) return true
  }
  if (mentions(...wanting, 'settlement').length > 0) return false
  const isDriven = mentions('hours-deadline').length > 0 && mentions('last-warning').length > 0
  if (appointmentIn(mentions).length > 0 && !isDriven) return true
  if (mentions('hours-deadline').length > 0) return false
  if (isTicket(mentions, isFree)) return true
  // A call that names neither a day nor a telephone is a summons to nowhere.
  const isToNowhere =
    mentions('summons-reader').length > 0 && mentions('calendar-date', 'phone-number').length === 0
  if (isToNowhere) return false
  // A private person passes a letter on as he got it; what stands in his own text he says himself.
  const isOwnText = mentions('summons-reader', 'charge-reader').some(({ evidence }) => !isPart(evidence))
  if ((isFree && isOwnText) || mentions('authority', 'prosecutor').length === 0) return false
  // Whoever wants a statement in writing says where he can be found.
  if (phones + mentions('appointment-place').length === 0 && mentions('justifications').length > 0)
    return false
  return mentions(...wantingMore).length === 0
}

function isPart({ where }: Evidence): boolean {
  return where.startsWith('attachment:')
}

/** A signature is in the last letters of a text. */
const signatureLength = 140

/** An office's name over a letter is in its first letters. */
const headLength = 5

/** What no lawyer writes, whomever he writes to. */
const neverCounsel = [
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

/** Beside these a lawyer's name at the foot is no signature: "you have the right to a lawyer", says who poses as an office. */
const neverSigned = [
  'staff-claim',
  'cyber-evidence',
  'family-exposure',
  'media-exposure',
  'offender-register',
  'no-phone',
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

/** Letters between "I am" and "your lawyer", and between "speak to nobody" and "nor to the press". */
const sameClause = 40

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

function follows(one: Placed, others: readonly Placed[]): boolean {
  return others.some(
    ({ hit, evidence }) =>
      evidence === one.evidence && hit.at <= one.hit.at && one.hit.at - hit.at <= sameClause,
  )
}

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
  if (mail.from === null || !isFreeMail(mail.from.domain)) return false
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
function isCounsel(all: Heard): boolean {
  const { mentions, sender, mail } = all
  if (mail.from === null || isOffices(all)) return false
  const isProsecutor = isProsecutorIn(mentions)
  const speaks = mentions('counsel').length > 0
  if (isFreeMail(mail.from.domain)) {
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
  const named =
    (isLawFirm(mail.from.domain) || isLawyerByName(sender)) &&
    mentions(...neverNamed).length === 0 &&
    placesOf(mentions(...listedOffences)) <= listed
  return speaks || signs || named
}

/** A settlement without money in it is the end of a case: "the file may be closed". */
function sold(mentions: Scene['mentions']): Scene['mentions'] {
  if (mentions('fine-payment', 'coupon', 'amount').length > 0) return mentions
  return (...concepts) => mentions(...concepts.filter((concept) => concept !== 'settlement'))
}

/** What accuses in a text; a subject only names what follows. */
function accusingIn(mentions: Scene['mentions']): readonly Placed[] {
  return mentions(...accusing).filter(({ evidence }) => evidence.where !== 'subject')
}

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
function isNews(all: Heard): boolean {
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
function isPress(all: Heard): boolean {
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
function isQuarrel({ mentions, sender }: Heard): boolean {
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
function isShown({ mentions, mail, sender }: Heard): boolean {
  if (posesInFreeMail(mail, sender)) return false
  if (isPassedOn(mentions, 'is-it-real')) return true
  const edges = mentions('quotation-begin', 'quotation-end')
  const speaking = mentions(...reporting, 'text-work', 'newsletter').filter((cue) => !isInside(cue, edges))
  return isQuoted(mentions) && speaking.length > 0
}

/** Whose voice the mail has. What a sender can write into a letter of this fraud, without its demands, is no letter of it. */
export function voiceOf(all: Heard): Voice {
  const heard = { ...all, mentions: sold(all.mentions) }
  const voice = isShown(heard) || isNews(heard) ? 'told' : outcry(heard)
  if (voice === 'told') return voice
  if (isQuarrel(heard) || isPress(heard)) return 'neither'
  if (isNotice(heard))
    return voice === 'addressed' || heard.mentions('summons-title').length > 0 ? 'notice' : voice
  return voice === 'addressed' && isCounsel(heard) ? 'counsel' : voice
}
