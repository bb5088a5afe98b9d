import { letterUnread } from '../../../shared/detect/signals/letter-unread.ts'
import { signalTable } from '../signal-table.ts'

const long = 'We have put the shelves on the wall of the small room and painted the door in green.'

signalTable(letterUnread, {
  clear: {
    'a locked invoice with a cover': { body: long, unread: 'encrypted' },
    'a file of a kind that nobody reads': { body: '', unread: 'unsupported' },
    'a colleague sends it': { body: '', unread: 'killed', authentication: { kind: 'internal' } },
    'another part was read and says enough': { body: '', picture: long.repeat(3), unread: 'timeout' },
  },
  found: {
    'an empty mail whose part ended the reader': [{ body: '', unread: 'killed' }, { name: 'letter.pdf' }],
    'a locked part and three words': [{ body: 'See the document', unread: 'encrypted' }],
  },
})
