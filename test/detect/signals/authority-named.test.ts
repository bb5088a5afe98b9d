import { authorityNamed } from '../../../shared/detect/signals/authority-named.ts'
import { signalTable } from '../signal-table.ts'

signalTable(authorityNamed, {
  clear: {
    'no charge': { body: 'Europol met.' },
    'a charge by a private person': { body: 'There is a lawsuit against you because of the fence.' },
    'a warning': { body: 'Warning: scammers send fake letters. Do not reply. They say Europol accuses you.' },
  },
  found: {
    'beside a summons': [{ body: 'You are summoned by Interpol. Answer within 72 hours.' }],
    'beside a charge': [
      {
        body: 'Gegen Sie wurde ein Strafverfahren eingeleitet. Europol erwartet Ihre Antwort innerhalb von 48 Stunden.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
