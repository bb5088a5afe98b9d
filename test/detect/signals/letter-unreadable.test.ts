import { letterUnreadable } from '../../../shared/detect/signals/letter-unreadable.ts'
import { signalTable } from '../signal-table.ts'

signalTable(letterUnreadable, {
  clear: {
    'a locked invoice': { body: 'Our invoice. The password comes by text message.', unread: 'encrypted' },
    'a part that was not needed': { body: 'You are summoned by the police.', unread: 'not-needed' },
    'a colleague sends it': {
      body: 'A summons from Interpol?',
      unread: 'encrypted',
      authentication: { kind: 'internal' },
    },
  },
  found: {
    'a locked summons': [
      { subject: 'Convocation judiciaire', body: 'Voir le document.', unread: 'encrypted' },
      { name: 'letter.pdf' },
    ],
    'a sender who poses': [{ from: 'a@gmail.com', fromName: 'Europol', unread: 'broken' }],
  },
})
