import { appointmentGiven } from '../../../shared/detect/signals/appointment-given.ts'
import { signalTable } from '../signal-table.ts'

signalTable(appointmentGiven, {
  clear: {
    hidden: { body: 'See you.', hidden: 'Please come to courtroom 3 at 9:30.' },
    'no place': { body: 'See you at 9:30.' },
    'no hour': { body: 'The hearing is in courtroom 3.' },
    neither: { body: 'Our invoice.' },
  },
  found: {
    English: [{ body: 'Please come to courtroom 3 at 9:30.' }],
    German: [{ body: 'Sitzungssaal 4, um 10 Uhr' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
