import { fineToPay } from '../../../shared/detect/signals/fine-to-pay.ts'
import { signalTable } from '../signal-table.ts'

signalTable(fineToPay, {
  clear: {
    'an invoice by transfer': { body: 'Please pay the invoice by bank transfer to the account below.' },
    'gift cards for the team': { body: 'We bought gift cards for the team.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They want gift cards and a fine.',
    },
  },
  found: {
    'a settlement': [{ body: 'You are accused of money laundering. You may choose an amicable settlement.' }],
    'a fine in French': [
      { body: "Vous êtes poursuivi pour blanchiment. Vous pouvez payer l'amende de 250 euros." },
    ],
    coupons: [
      { body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Achetez des coupons PCS.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
