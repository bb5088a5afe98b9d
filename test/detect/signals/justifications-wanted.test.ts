import { justificationsWanted } from '../../../shared/detect/signals/justifications-wanted.ts'
import { signalTable } from '../signal-table.ts'

signalTable(justificationsWanted, {
  clear: {
    expenses: { body: 'Please keep the justification of the expense.' },
    'a defence of a thesis': { body: 'The thesis defence is in May.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They want your justifications.',
    },
  },
  found: {
    French: [
      {
        body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Faites parvenir vos justifications.',
      },
    ],
    Spanish: [
      { body: 'Se ha abierto un proceso contra usted por blanqueo de capitales. Envíe sus justificaciones.' },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
