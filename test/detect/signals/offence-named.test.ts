import { offenceNamed } from '../../../shared/detect/signals/offence-named.ts'
import { signalTable } from '../signal-table.ts'

signalTable(offenceNamed, {
  clear: {
    'no charge': { body: 'The association works against child pornography.' },
    'a charge without offence': { body: 'You are accused of a crime. ' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They speak of child pornography.',
    },
  },
  found: {
    'beside a charge': [{ body: 'You are accused of money laundering. It is child pornography.' }],
    German: [{ body: 'Gegen Sie wurde Anzeige erstattet wegen Geldwäsche.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
