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
    'a firm that may go to the police': {
      body: 'A complaint has been made against you. Answer by e-mail today. Where it is a crime we inform the police.',
    },
    'an offence that nobody is charged with': {
      body: 'Europol warns of child pornography. Answer by e-mail whether you come.',
    },
    'it is spoken about': {
      body: `Warning: scammers send this. Do not reply. "${charge} Answer by e-mail within 48 hours."`,
    },
  },
  found: {
    'an answer by e-mail': [{ body: `${charge} Answer by e-mail within 48 hours.` }],
    'justifications from an unknown sender': [
      { from: 'ines@escola.example', body: `${charge} Send us your justifications within 48 hours.` },
    ],
    'a charge in words that nobody knows': [
      {
        body: 'Europol. Thou art deemed to have dealt in child pornography. Answer by e-mail within 48 hours or an arrest warrant follows.',
      },
    ],
    'from an office that nobody knows, on the gravest of charges': [
      { body: 'Cabinet Nine. You are accused of child pornography. Answer by e-mail within 48 hours.' },
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
