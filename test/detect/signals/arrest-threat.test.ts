import { arrestThreat } from '../../../shared/detect/signals/arrest-threat.ts'
import { signalTable } from '../signal-table.ts'

signalTable(arrestThreat, {
  clear: {
    'in the news': { body: 'An arrest warrant was issued for the minister.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They speak of an arrest warrant.',
    },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. An arrest warrant will be issued.' }],
    Portuguese: [{ body: 'Está a ser processado. Será emitido um mandado de prisão.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
