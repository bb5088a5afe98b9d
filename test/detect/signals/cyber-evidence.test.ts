import { cyberEvidence } from '../../../shared/detect/signals/cyber-evidence.ts'
import { signalTable } from '../signal-table.ts'

signalTable(cyberEvidence, {
  clear: {
    'a camera': { body: 'The videos were recorded by our camera at the gate.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They speak of a cyber gendarme.',
    },
    'advertisement sites': { body: 'We compared some advertisement sites.' },
  },
  found: {
    English: [
      { body: 'You are accused of money laundering. The videos were recorded by our cyber gendarme.' },
    ],
    Italian: [
      { body: 'Lei è accusato di riciclaggio. Le immagini sono registrate dal nostro cyber poliziotto.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
