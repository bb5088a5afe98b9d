import { cyberInfiltration } from '../../../shared/detect/signals/cyber-infiltration.ts'
import { signalTable } from '../signal-table.ts'

signalTable(cyberInfiltration, {
  clear: {
    'infiltration of water': { body: 'The infiltration of water damaged our cellar.' },
    'a warning quotes it': {
      body: 'Beware of this scam, do not reply. It speaks of a computer seizure of cyber-infiltration.',
    },
    'a seizure of goods': { body: 'La douane a annoncé une saisie de marchandises.' },
    'cyber security': { body: 'Our cyber security training is on Monday.' },
  },
  found: {
    French: [{ body: 'après une saisie informatique de la cyber-infiltration' }],
    Spanish: [{ body: 'tras una incautación informática de ciberinfiltración' }],
    'German, misread': [{ picture: 'nach einer Computerbeschlagnahme von Cyber-Infi1tration' }],
    Portuguese: [{ body: 'apreensão do computador da infiltração cibernética' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
