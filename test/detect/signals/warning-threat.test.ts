import { warningThreat } from '../../../shared/detect/signals/warning-threat.ts'
import { signalTable } from '../signal-table.ts'

signalTable(warningThreat, {
  clear: {
    'a reminder of a bill': { body: 'This is the last reminder for your bill.' },
    'a warning': { body: 'Warning: scammers send fake letters. Do not reply. They say you are warned.' },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. Now you are warned.' }],
    German: [
      { body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Jetzt sind Sie gewarnt.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
