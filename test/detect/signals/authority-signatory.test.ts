import { authoritySignatory } from '../../../shared/detect/signals/authority-signatory.ts'
import { signalTable } from '../signal-table.ts'

signalTable(authoritySignatory, {
  clear: {
    'an authority is the subject': { body: 'Europol published its report on crime.' },
    'somebody else is a chief': {
      body: 'We met the head of Europol at the conference last week and talked about other things.',
    },
    'a warning names a chief': {
      body: 'Scam: the mail pretends to be signed by the director general of the police. Do not reply. ',
    },
    'a clerk of a firm': { body: 'I am writing to you about your order.' },
  },
  found: {
    'I am the commissioner': [
      { body: 'I am the commissioner of the federal police. You are accused. Answer within 72 hours.' },
    ],
    'French, acting as': [
      { body: 'Agissant en qualité de directeur général de la gendarmerie nationale, je vous informe.' },
    ],
    'a signature': [
      {
        body: 'Gegen Sie wird ermittelt, ein Strafverfahren wurde eingeleitet. Ihre Rechtfertigung bitte.\nDer Präsident des Bundeskriminalamtes',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
