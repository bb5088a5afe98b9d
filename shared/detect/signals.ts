import type { Signal } from './signal.ts'
import { answerByMail } from './signals/answer-by-mail.ts'
import { appointmentGiven } from './signals/appointment-given.ts'
import { appointmentMissing } from './signals/appointment-missing.ts'
import { arrestThreat } from './signals/arrest-threat.ts'
import { authorityLetterhead } from './signals/authority-letterhead.ts'
import { authorityNamed } from './signals/authority-named.ts'
import { authorityOwnDomain } from './signals/authority-own-domain.ts'
import { authoritySenderName } from './signals/authority-sender-name.ts'
import { authoritySignatory } from './signals/authority-signatory.ts'
import { brokenOfficialLanguage } from './signals/broken-official-language.ts'
import { caseForSale } from './signals/case-for-sale.ts'
import { conversationReply } from './signals/conversation-reply.ts'
import { cyberEvidence } from './signals/cyber-evidence.ts'
import { cyberInfiltration } from './signals/cyber-infiltration.ts'
import { exposureThreat } from './signals/exposure-threat.ts'
import { fineToPay } from './signals/fine-to-pay.ts'
import { freeMailAuthority } from './signals/free-mail-authority.ts'
import { freeMailContact } from './signals/free-mail-contact.ts'
import { frenchProcedureAbroad } from './signals/french-procedure-abroad.ts'
import { hoursToAnswer } from './signals/hours-to-answer.ts'
import { identityPapersWanted } from './signals/identity-papers-wanted.ts'
import { internalSender } from './signals/internal-sender.ts'
import { justificationsWanted } from './signals/justifications-wanted.ts'
import { knownLetter } from './signals/known-letter.ts'
import { lawAndPenalty } from './signals/law-and-penalty.ts'
import { letterInPart } from './signals/letter-in-part.ts'
import { letterUnread } from './signals/letter-unread.ts'
import { letterUnreadable } from './signals/letter-unreadable.ts'
import { mailAlone } from './signals/mail-alone.ts'
import { newsletter } from './signals/newsletter.ts'
import { offenceList } from './signals/offence-list.ts'
import { offenceNamed } from './signals/offence-named.ts'
import { officialDomainUnproven } from './signals/official-domain-unproven.ts'
import { phoneAvoided } from './signals/phone-avoided.ts'
import { prosecutorThreat } from './signals/prosecutor-threat.ts'
import { readerCharged } from './signals/reader-charged.ts'
import { readerSummoned } from './signals/reader-summoned.ts'
import { registerThreat } from './signals/register-threat.ts'
import { replyToElsewhere } from './signals/reply-to-elsewhere.ts'
import { reportedSpeech } from './signals/reported-speech.ts'
import { secrecyDemand } from './signals/secrecy-demand.ts'
import { sharedCalques } from './signals/shared-calques.ts'
import { summonsBehindLink } from './signals/summons-behind-link.ts'
import { undisclosedRecipients } from './signals/undisclosed-recipients.ts'
import { unrelatedSender } from './signals/unrelated-sender.ts'
import { warningThreat } from './signals/warning-threat.ts'

/** Every signal, written out by hand: by family, in the order in which the catalogue shows them. */
export const signals = [
  // identity
  authorityLetterhead,
  authorityNamed,
  authoritySenderName,
  authoritySignatory,
  // accusation
  cyberEvidence,
  cyberInfiltration,
  frenchProcedureAbroad,
  lawAndPenalty,
  offenceList,
  offenceNamed,
  readerCharged,
  readerSummoned,
  sharedCalques,
  // demand
  answerByMail,
  caseForSale,
  fineToPay,
  hoursToAnswer,
  identityPapersWanted,
  justificationsWanted,
  phoneAvoided,
  mailAlone,
  secrecyDemand,
  summonsBehindLink,
  // threat
  arrestThreat,
  exposureThreat,
  prosecutorThreat,
  registerThreat,
  warningThreat,
  // contradiction
  brokenOfficialLanguage,
  freeMailAuthority,
  freeMailContact,
  knownLetter,
  letterInPart,
  letterUnread,
  letterUnreadable,
  officialDomainUnproven,
  replyToElsewhere,
  undisclosedRecipients,
  unrelatedSender,
  // absence
  appointmentMissing,
  // mitigation
  appointmentGiven,
  authorityOwnDomain,
  conversationReply,
  internalSender,
  newsletter,
  reportedSpeech,
] as const satisfies readonly Signal[]

export type SignalId = (typeof signals)[number]['id']
