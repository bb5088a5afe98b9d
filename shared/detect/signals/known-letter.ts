import { isVouchedFor } from '../claim.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const knownLetter = {
  id: 'known-letter',
  family: 'contradiction',
  tell: 'It is the same letter as one that was found to be a fake before.',
  why: 'One letter is sent to thousands of people; a real one is written to one person about one matter.',

  look(scene) {
    if (isVouchedFor(scene.mail)) return clear
    const known = scene.evidence.find((one) => one.known === true)
    // Whoever tells of such a letter, and shows it, has the same words in his mail.
    if (known !== undefined && scene.voice === 'addressed') return found([{ where: known.where, text: '' }])
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
