import { brokenOfficialLanguage } from '../../../shared/detect/signals/broken-official-language.ts'
import { signalTable } from '../signal-table.ts'

signalTable(brokenOfficialLanguage, {
  clear: {
    'a proper sentence': { body: 'You are summoned to appear before the magistrates at 9:30.' },
    'words of it that nobody accuses with': { body: 'The cyber gendarme gave a talk at the school.' },
    'what is a mistake in another language': {
      body: "Vous êtes mis en examen pour détention d'images pédopornographiques. Répondez par mail sous 48 heures.",
    },
    'told of': {
      body: 'Scam! Do not reply. It says: you are summoned to justice, make yourself heard by mail.',
    },
  },
  found: {
    'an English calque': [{ body: 'You are accused of money laundering. Make yourself heard by mail.' }],
    'a German calque': [
      {
        body: 'Gegen Sie wurde ein Strafverfahren wegen Geldwäsche eingeleitet. Machen Sie sich per E-Mail Gehör.',
      },
    ],
  },
  unknown: { 'a letter that is locked': { body: 'See the document.', unread: 'encrypted' } },
})
