import { conversationReply } from '../../../shared/detect/signals/conversation-reply.ts'
import { signalTable } from '../signal-table.ts'

signalTable(conversationReply, {
  clear: {
    'a first mail': {},
    'Re without a parent': { subject: 'Re: offer' },
  },
  found: {
    'a reply': [{ subject: 'Re: offer', headers: [{ name: 'In-Reply-To', value: '<1@contoso.example>' }] }],
  },
  unknown: {
    'no headers': { headers: null },
  },
})
