import { appointmentMissing } from '../../../shared/detect/signals/appointment-missing.ts'
import { signalTable } from '../signal-table.ts'

signalTable(appointmentMissing, {
  clear: {
    'no summons': { body: 'Our invoice.' },
    'place and hour': { body: 'You are summoned to appear in courtroom 3 at 9:30.' },
    'hour and telephone': { body: 'Vous êtes convoqué le 12/03/2026 à 14h30, tél. 01 23 45 67 89.' },
  },
  found: {
    'a summons to nowhere': [
      { body: 'You are hereby summoned by the federal police. Answer by e-mail only.' },
    ],
    'a charge in German': [
      { body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Antworten Sie per E-Mail.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
