import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

/** Where a title stands: letters from the beginning of a mail's text, and of a page with its emblems and letterhead; never in its second half. */
const overText = 90
const overPage = 300

export const readerSummoned = {
  id: 'reader-summoned',
  family: 'accusation',
  tell: 'It says that you are summoned.',
  why: 'A summons comes by post, by hand or by telephone, or by e-mail after you have agreed to that.',

  look(scene) {
    const told = scene.spoken('summons-reader')
    if (told.length > 0) return seen(scene, told)
    // A title alone is a word; in the subject, or over a text that accuses, it is a summons.
    const titles = scene.mentions('summons-title').filter(({ evidence, hit }) => {
      if (!scene.isOwn) return false
      if (evidence.where === 'subject') return true
      const over = Math.min(evidence.where === 'body' ? overText : overPage, evidence.length / 2)
      return scene.voice === 'addressed' && hit.at < over
    })
    return seen(scene, titles)
  },
} as const satisfies Signal
