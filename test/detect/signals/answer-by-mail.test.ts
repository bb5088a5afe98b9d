import { answerByMail } from '../../../shared/detect/signals/answer-by-mail.ts'
import { signalTable } from '../signal-table.ts'

signalTable(answerByMail, {
  clear: {
    'a question': { body: 'Please reply by e-mail if you want the offer.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They want you to answer by e-mail.',
    },
    'a phone': { body: 'You are accused of money laundering. Call the station.' },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. You must answer by e-mail.' }],
    German: [
      {
        body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Antworten Sie nur per E-Mail.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
