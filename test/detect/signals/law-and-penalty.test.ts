import { lawAndPenalty } from '../../../shared/detect/signals/law-and-penalty.ts'
import { signalTable } from '../signal-table.ts'

signalTable(lawAndPenalty, {
  clear: {
    'a law in a contract': { body: 'Gemäß Artikel 15 DSGVO bitten wir um Auskunft.' },
    'a penalty in the news': { body: 'He got five years in prison under the penal code.' },
    'a charge without penalty': { body: 'You are accused of money laundering. ' },
  },
  found: {
    English: [
      {
        body: 'You are accused of money laundering. Article 12 of the penal code: five years of imprisonment and a fine.',
      },
    ],
    French: [
      {
        body: "Une plainte pénale a été déposée contre vous pour blanchiment. L'infraction est punie de cinq ans d'emprisonnement.",
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
