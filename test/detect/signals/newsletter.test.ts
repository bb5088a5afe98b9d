import { newsletter } from '../../../shared/detect/signals/newsletter.ts'
import { signalTable } from '../signal-table.ts'

signalTable(newsletter, {
  clear: {
    'a letter': { body: 'Our invoice.' },
    'one word': { body: 'Read our newsletter.' },
  },
  found: {
    'a list header': [{ headers: [{ name: 'List-Unsubscribe', value: '<https://list.example/off>' }] }],
    'words of a list': [{ body: 'View this email in your browser. Unsubscribe here.' }],
  },
  unknown: {
    'no headers': { headers: null },
  },
})
