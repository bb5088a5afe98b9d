import { identityPapersWanted } from '../../../shared/detect/signals/identity-papers-wanted.ts'
import { signalTable } from '../signal-table.ts'

signalTable(identityPapersWanted, {
  clear: {
    'a bank': { body: 'Please bring a copy of your passport to the branch.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They want a copy of your passport.',
    },
  },
  found: {
    English: [{ body: 'You are accused of money laundering. Send a copy of your identity card.' }],
    French: [
      {
        body: "Une plainte pénale a été déposée contre vous pour blanchiment. Joignez une copie de votre pièce d'identité.",
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
