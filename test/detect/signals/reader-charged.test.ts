import { readerCharged } from '../../../shared/detect/signals/reader-charged.ts'
import { signalTable } from '../signal-table.ts'

signalTable(readerCharged, {
  clear: {
    'a report of charges against somebody': { body: 'The mayor was charged with fraud, the paper says.' },
    'a denial': { body: 'Rest assured, you are not accused of anything.' },
    'a warning that repeats it': {
      body: 'Warning: scammers send fake letters. Do not reply. They claim that proceedings are opened against you.',
    },
    'an invoice': { body: 'Please find our invoice for March.' },
  },
  found: {
    French: [
      { body: "Vous faites l'objet de plusieurs poursuites judiciaires en vigueur pour blanchiment." },
    ],
    German: [{ body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet.' }],
    Spanish: [
      { body: 'Le comunicamos que se ha interpuesto una denuncia contra usted por blanqueo de capitales.' },
    ],
    'letter-spaced': [{ body: 'V o u s  ê t e s  a c c u s é  d e  blanchiment' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
