import { appointmentGiven } from '../../../shared/detect/signals/appointment-given.ts'
import { signalTable } from '../signal-table.ts'

signalTable(appointmentGiven, {
  clear: {
    hidden: { body: 'See you.', hidden: 'Please come to courtroom 3 at 9:30.' },
    'a day and an hour to which nobody is called': { body: 'The shop opens on 3 July 2026 at 9:30.' },
    'no place': { body: 'See you at 9:30.' },
    'no hour': { body: 'The hearing is in courtroom 3.' },
    'an answer by e-mail within hours, whatever place stands in its head': {
      from: 'office740@gmail.com',
      body: 'Federal police, courtroom 3, open from 9:30. You are accused of child pornography. Send your justifications by e-mail within 72 hours.',
    },
    neither: { body: 'Our invoice.' },
  },
  found: {
    English: [{ body: 'Please come to courtroom 3 at 9:30.' }],
    'a charge that is heard there': [
      {
        body: 'Federal police. You are accused of theft. Please come to courtroom 3 at 9:30.',
      },
    ],
    'a day and an hour beside the call': [
      { body: 'You are summoned as a witness on 3 July 2026 at 9:30. You may excuse yourself by e-mail.' },
    ],
    German: [{ body: 'Sitzungssaal 4, um 10 Uhr' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
