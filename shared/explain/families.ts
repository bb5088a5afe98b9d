import type { signals, SignalId } from '../detect/signals.ts'

type FamilyOf<Id extends SignalId> = Extract<(typeof signals)[number], { readonly id: Id }>['family']

/**
 * The family of each signal, as the detector has it: a wrong or missing one does not compile. It stands here too
 * because the detector itself brings all its lexicons along, and an answer to the pane should not wait for them.
 */
export const families: { readonly [Id in SignalId]: FamilyOf<Id> } = {
  'authority-letterhead': 'identity',
  'authority-named': 'identity',
  'authority-sender-name': 'identity',
  'authority-signatory': 'identity',
  'cyber-evidence': 'accusation',
  'cyber-infiltration': 'accusation',
  'french-procedure-abroad': 'accusation',
  'law-and-penalty': 'accusation',
  'offence-list': 'accusation',
  'offence-named': 'accusation',
  'reader-charged': 'accusation',
  'reader-summoned': 'accusation',
  'shared-calques': 'accusation',
  'answer-by-mail': 'demand',
  'fine-to-pay': 'demand',
  'hours-to-answer': 'demand',
  'identity-papers-wanted': 'demand',
  'justifications-wanted': 'demand',
  'phone-avoided': 'demand',
  'secrecy-demand': 'demand',
  'summons-behind-link': 'demand',
  'arrest-threat': 'threat',
  'exposure-threat': 'threat',
  'prosecutor-threat': 'threat',
  'register-threat': 'threat',
  'warning-threat': 'threat',
  'broken-official-language': 'contradiction',
  'free-mail-authority': 'contradiction',
  'free-mail-contact': 'contradiction',
  'known-letter': 'contradiction',
  'letter-in-part': 'contradiction',
  'letter-unread': 'contradiction',
  'letter-unreadable': 'contradiction',
  'official-domain-unproven': 'contradiction',
  'reply-to-elsewhere': 'contradiction',
  'undisclosed-recipients': 'contradiction',
  'unrelated-sender': 'contradiction',
  'appointment-missing': 'absence',
  'appointment-given': 'mitigation',
  'authority-own-domain': 'mitigation',
  'conversation-reply': 'mitigation',
  'internal-sender': 'mitigation',
  newsletter: 'mitigation',
  'reported-speech': 'mitigation',
}
