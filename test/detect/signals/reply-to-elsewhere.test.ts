import { replyToElsewhere } from '../../../shared/detect/signals/reply-to-elsewhere.ts'
import { signalTable } from '../signal-table.ts'

signalTable(replyToElsewhere, {
  clear: {
    'no reply address': {},
    'the same house': { replyTo: 'help@tischlerei.example' },
    'a house of the same owner': { from: 'a@mail.shop.example', replyTo: 'b@shop.example' },
    'the same free mailbox': { from: 'a@gmail.com', replyTo: 'a@gmail.com' },
  },
  found: {
    'a free mailbox collects': [
      { replyTo: 'bka.info@inbox.eu' },
      { from: 'tischlerei.example', replyTo: 'bka.info@inbox.eu' },
    ],
    'another mailbox at the same provider': [{ from: 'a@gmail.com', replyTo: 'b@gmail.com' }],
  },
})
