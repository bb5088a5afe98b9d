import { frenchProcedureAbroad } from '../../../shared/detect/signals/french-procedure-abroad.ts'
import { signalTable } from '../signal-table.ts'

signalTable(frenchProcedureAbroad, {
  clear: {
    'French procedure in French': {
      body: "Vous êtes convoqué selon l'article 390-1 du code de procédure pénale.",
    },
    'a number': { body: 'Your order 390-1 was sent.' },
    'a lesson on it': { body: 'The French article 390-1 is explained in chapter two.' },
  },
  found: {
    'in German': [
      {
        body: 'Gegen Sie wurde ein Verfahren eingeleitet, Artikel 390-1. Ihre Rechtfertigung wird erwartet.',
      },
    ],
    'in Portuguese': [
      {
        body: 'Está a ser processado. Convocatória por oficial de polícia judiciária COPJ. As suas justificações são esperadas.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
