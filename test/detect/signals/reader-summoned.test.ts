import { readerSummoned } from '../../../shared/detect/signals/reader-summoned.ts'
import { signalTable } from '../signal-table.ts'

signalTable(readerSummoned, {
  clear: {
    'a word among others': {
      body: 'We discussed the convocation of the general assembly and other things of the year that has passed so quickly for all of us.',
    },
    'somebody else is summoned': { body: 'The witness was summoned to Paris.' },
    'a warning': {
      body: 'Warning: scammers send fake letters. Do not reply. The letter says you are summoned.',
    },
    'a title in a warning': { subject: 'Beware of the fake summons scam', body: 'Do not reply to it.' },
  },
  found: {
    English: [{ body: 'You are hereby summoned by the federal police. Answer within 72 hours.' }],
    Italian: [{ body: 'Lei è convocato dalla polizia per gravi reati. Risponda entro 48 ore.' }],
    'a title as subject': [{ subject: 'CITACIÓN JUDICIAL', body: 'Lea el archivo.' }],
    Dutch: [{ body: 'U wordt hierbij opgeroepen door de federale politie. Antwoord binnen 48 uur.' }],
  },
  unknown: {
    'a letter that is locked': { body: 'See the document.', unread: 'encrypted' },
  },
})
