import { prosecutorThreat } from '../../../shared/detect/signals/prosecutor-threat.ts'
import { signalTable } from '../signal-table.ts'

signalTable(prosecutorThreat, {
  clear: {
    'in the news': { body: 'The prosecutor asked for two years.' },
    'a lawyer': { body: 'The file was sent to the prosecutor by our office; my client knows.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. They say the file goes to the prosecutor.',
    },
  },
  found: {
    French: [
      {
        body: 'Une plainte pénale a été déposée contre vous pour blanchiment. Nous transmettrons notre rapport au procureur.',
      },
    ],
    German: [
      {
        body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Wir leiten die Akte an die Staatsanwaltschaft weiter.',
      },
    ],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
