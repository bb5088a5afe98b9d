import { newsletter } from '../../../shared/detect/signals/newsletter.ts'
import { signalTable } from '../signal-table.ts'

signalTable(newsletter, {
  clear: {
    'a letter': { body: 'Our invoice.' },
    'a foot of newsletters under a charge that is heard by e-mail': {
      body: 'Europol. You are accused of child pornography. Answer by e-mail within 48 hours.\nView this email in your browser. Unsubscribe here.',
      headers: [{ name: 'List-Unsubscribe', value: '<https://list.example/off>' }],
    },
    'one word': { body: 'Read our newsletter.' },
  },
  found: {
    'a list header': [{ headers: [{ name: 'List-Unsubscribe', value: '<https://list.example/off>' }] }],
    'a newsletter on such letters': [
      {
        body: 'This week: scammers write "Europol. You are accused of child pornography. Answer by e-mail within 48 hours." Do not reply. View this email in your browser. Unsubscribe here.',
      },
    ],
    'words of a list': [{ body: 'View this email in your browser. Unsubscribe here.' }],
  },
  unknown: {
    'no headers': { headers: null },
  },
})
