import { undisclosedRecipients } from '../../../shared/detect/signals/undisclosed-recipients.ts'
import { signalTable } from '../signal-table.ts'

signalTable(undisclosedRecipients, {
  clear: {
    'one recipient': {},
    several: { to: ['a@contoso.example', 'b@contoso.example'] },
  },
  found: {
    none: [{ to: [] }],
    'a group name without address': [{ to: ['undisclosed-recipients'] }],
  },
})
