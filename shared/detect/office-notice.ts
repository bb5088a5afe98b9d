import type { Evidence } from '../reading.ts'
import { appointmentIn } from './appointment.ts'
import { isPrivate, kinds } from './claim.ts'
import { listedOffences, reachable, type Concept } from './concepts.ts'
import {
  accusing,
  demanding,
  domestic,
  follows,
  listed,
  paying,
  posesByMailbox,
  seizing,
  wanting,
  type Heard,
} from './heard.ts'
import type { Placed, Scene } from './scene.ts'

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

export function isNotice({ mentions, mail, sender, blind }: Heard): boolean {
  const isFree = isPrivate(mail)
  if (blind !== null || posesByMailbox(mail, sender)) return false
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
