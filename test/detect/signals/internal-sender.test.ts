import { internalSender } from '../../../shared/detect/signals/internal-sender.ts'
import { signalTable } from '../signal-table.ts'

signalTable(internalSender, {
  clear: {
    'another firm': {},
    'a forged name': { authentication: { kind: 'failed', domain: 'contoso.example', reason: 'dmarc' } },
  },
  found: {
    'a colleague': [{ authentication: { kind: 'internal' } }],
  },
  unknown: {
    'nobody checked': { authentication: { kind: 'unknown' } },
  },
})
