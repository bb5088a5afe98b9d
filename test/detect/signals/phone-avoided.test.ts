import { phoneAvoided } from '../../../shared/detect/signals/phone-avoided.ts'
import { signalTable } from '../signal-table.ts'

signalTable(phoneAvoided, {
  clear: {
    'a sign': { body: 'Do not call before nine, please.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They say do not call the police.',
    },
    'a phone number': { body: 'You are accused of money laundering. Call us at 020 7946 0000.' },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. Do not call the station.' }],
    German: [
      {
        body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Rufen Sie nicht an, keine telefonischen Anfragen.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
