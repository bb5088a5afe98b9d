import { hoursToAnswer } from '../../../shared/detect/signals/hours-to-answer.ts'
import { signalTable } from '../signal-table.ts'

signalTable(hoursToAnswer, {
  clear: {
    'a delivery time': { body: 'Delivery within 48 hours.' },
    'opening hours': { body: 'Open 24 hours.' },
    'a warning': { body: 'This is a scam, do not reply: they give you 72 hours.' },
  },
  found: {
    English: [
      { body: 'You are accused of money laundering. Answer within 72 hours.' },
      { deadline: 'within 72 hours.' },
    ],
    French: [
      {
        body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Répondez dans un délai strict de 72 heures.',
      },
    ],
    Dutch: [{ body: 'U wordt beschuldigd van witwassen. Reageer binnen 48 uur.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
