import { exposureThreat } from '../../../shared/detect/signals/exposure-threat.ts'
import { signalTable } from '../signal-table.ts'

signalTable(exposureThreat, {
  clear: {
    'a press release': { body: 'It was published in several media.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They threaten to tell your family.',
    },
  },
  found: {
    media: [{ body: 'You are accused of money laundering. The file will be broadcast on television.' }],
    family: [
      {
        body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Votre famille et vos proches seront au courant.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
