import { offenceNamed } from '../../../shared/detect/signals/offence-named.ts'
import { signalTable } from '../signal-table.ts'

signalTable(offenceNamed, {
  clear: {
    'no charge': { body: 'The association works against child pornography.' },
    'a charge without offence': { body: 'You are accused of a crime. ' },
    'one wish beside it, and no charge': {
      body: 'Europol. Child pornography is a crime. Answer by e-mail.',
    },
    'two wishes and a threat, from an office that can be called': {
      body: 'Europol, 01632 960 118. In the matter of child pornography answer by e-mail within 48 hours or an arrest warrant follows.',
    },
    'a social worker asks about an abuse': {
      body: 'Europol. In the matter of grooming answer by e-mail within 48 hours or an arrest warrant follows.',
    },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They speak of child pornography.',
    },
  },
  found: {
    'beside a charge': [{ body: 'You are accused of money laundering. It is child pornography.' }],
    'two wishes and a threat beside it': [
      {
        body: 'Europol. In the matter of child pornography answer by e-mail within 48 hours or an arrest warrant follows.',
      },
    ],
    German: [{ body: 'Gegen Sie wurde Anzeige erstattet wegen Geldwäsche.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
