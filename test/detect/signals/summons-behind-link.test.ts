import { summonsBehindLink } from '../../../shared/detect/signals/summons-behind-link.ts'
import { part } from '../given.ts'
import { signalTable } from '../signal-table.ts'

/** Twenty words and more: all that the cover speaks of. */
const letter =
  'Court of Elmford. You are summoned to appear before the magistrates on 12 May 2026 at 10 am in room 4. Bring this letter and your papers with you, and call us on 01632 960 118 with any question.'
const parts = [part('letter.pdf')]

signalTable(summonsBehindLink, {
  clear: {
    'a parcel': { body: 'Click here to follow your parcel.' },
    'a summons in the letter itself': { body: 'You are summoned to appear before the magistrates.' },
    'told of': { body: 'Scam! Do not reply. A fake summons: you are summoned, click the link.' },
    'a letter that was read, under a cover that speaks of it': {
      body: 'Please open the attached letter.',
      parts,
      document: letter,
    },
  },
  found: {
    'the same under a cover that leads elsewhere': [
      {
        body: 'Please open the attached letter: http://elmford.example/l',
        parts,
        document: letter,
      },
    ],
    'a summons that a part is said to hold': [
      { subject: 'Summons', body: 'You are summoned. Open the attached file.', parts, document: 'See over.' },
    ],
    'a court notice': [{ body: 'You are summoned to the district court. Click the link to see your case.' }],
    'in the subject, in French': [
      { subject: 'Convocation judiciaire', body: 'Cliquez ici pour télécharger votre convocation.' },
    ],
  },
  unknown: { 'a letter that is locked': { body: 'See the document.', unread: 'encrypted' } },
})
