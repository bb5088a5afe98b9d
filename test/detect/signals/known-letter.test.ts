import { knownLetter } from '../../../shared/detect/signals/known-letter.ts'
import { signalTable } from '../signal-table.ts'

const letter =
  'Direction centrale de la police judiciaire. Vous faites l’objet de poursuites. Vous êtes prié de nous écrire vos justifications dans un délai de 72 heures.'

signalTable(knownLetter, {
  clear: {
    'a letter that nobody has seen before': { from: 'a@gmail.com', picture: letter },
    'a parcel, in a page like another': { picture: 'Click here to follow your parcel.', known: true },
    'a colleague shows it': { picture: letter, known: true, authentication: { kind: 'internal' } },
    'a warning shows it': {
      body: 'Attention, arnaque : ne répondez pas à ce faux courrier.',
      picture: 'Une personne se fait passer pour la police. C’est une escroquerie, ne répondez pas.',
      known: true,
    },
  },
  found: {
    'a known picture in a mail of a stranger': [{ from: 'a@gmail.com', picture: letter, known: true }],
  },
  unknown: {
    'a part that was not read': { from: 'a@gmail.com', body: letter, unread: 'timeout' },
  },
})
