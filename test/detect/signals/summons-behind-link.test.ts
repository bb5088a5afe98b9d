import { summonsBehindLink } from '../../../shared/detect/signals/summons-behind-link.ts'
import { signalTable } from '../signal-table.ts'

signalTable(summonsBehindLink, {
  clear: {
    'a parcel': { body: 'Click here to follow your parcel.' },
    'a summons in the letter itself': { body: 'You are summoned to appear before the magistrates.' },
    'told of': { body: 'Scam! Do not reply. A fake summons: you are summoned, click the link.' },
  },
  found: {
    'a court notice': [{ body: 'You are summoned to the district court. Click the link to see your case.' }],
    'in the subject, in French': [
      { subject: 'Convocation judiciaire', body: 'Cliquez ici pour télécharger votre convocation.' },
    ],
  },
  unknown: { 'a letter that is locked': { body: 'See the document.', unread: 'encrypted' } },
})
