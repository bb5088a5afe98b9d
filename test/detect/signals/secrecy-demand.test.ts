import { secrecyDemand } from '../../../shared/detect/signals/secrecy-demand.ts'
import { signalTable } from '../signal-table.ts'

signalTable(secrecyDemand, {
  clear: {
    'a disclaimer': { body: 'This message is strictly confidential.' },
    'an agreement': { body: 'For reasons of confidentiality we cannot name the client.' },
    'a warning': { body: 'Warning: scammers send fake letters. Do not reply. They ask to keep it secret.' },
  },
  found: {
    French: [
      {
        body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Par souci de confidentialité nous vous écrivons.',
      },
    ],
    Italian: [{ body: 'Lei è accusato di riciclaggio. Per motivi di riservatezza le scriviamo.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
