import { authorityLetterhead } from '../../../shared/detect/signals/authority-letterhead.ts'
import { signalTable } from '../signal-table.ts'

signalTable(authorityLetterhead, {
  clear: {
    'one authority': { body: 'Federal police\nYou are accused of money laundering. ' },
    'in a report': { body: 'Europol and the federal police met in The Hague.' },
    'in a warning': { body: 'Scammers use the names of Europol and Interpol. Do not reply.' },
  },
  found: {
    'two at the head': [
      { body: 'EUROPOL - MINISTRY OF JUSTICE\nYou are accused of money laundering. Answer within 72 hours.' },
    ],
    'two at the foot': [
      {
        body: 'You are accused of money laundering. Answer within 72 hours.\nGendarmerie nationale, Interpol',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
