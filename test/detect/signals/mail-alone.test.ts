import { mailAlone } from '../../../shared/detect/signals/mail-alone.ts'
import { signalTable } from '../signal-table.ts'

const charge = 'Europol. You are accused of money laundering.'

signalTable(mailAlone, {
  clear: {
    'no answer is wanted': { body: `${charge} We will search your house.` },
    'a telephone': { body: `${charge} Answer by e-mail, or call 01632 960 118.` },
    'a place': { body: `${charge} Answer by e-mail, or come to courtroom 3.` },
    'an hour': { body: `${charge} Answer by e-mail before the hearing at 9:30.` },
    'nobody is accused': { body: 'Europol invites you to its open day. Answer by e-mail.' },
    'no office speaks': { body: 'You are accused of it by our firm. Send your justifications by e-mail.' },
    'it is spoken about': {
      body: `Warning: scammers send this. Do not reply. "${charge} Answer by e-mail within 48 hours."`,
    },
  },
  found: {
    'an answer by e-mail': [{ body: `${charge} Answer by e-mail within 48 hours.` }],
    'justifications from an unknown sender': [
      { from: 'ines@escola.example', body: `${charge} Send us your justifications within 48 hours.` },
    ],
    German: [
      {
        body: 'Bundeskriminalamt. Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Antworten Sie per E-Mail binnen 48 Stunden.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
