import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const summonsBehindLink = {
  id: 'summons-behind-link',
  family: 'demand',
  tell: 'It summons or accuses you and wants you to open a link or a file to see why.',
  why: 'A court tells you what it wants in the letter itself; behind such links lie false pages and harmful programs.',

  look(scene) {
    const isTold = scene.spoken('summons-reader', 'charge-reader', 'summons-title').length > 0
    const isTitled =
      scene.isOwn && scene.mentions('summons-title').some(({ evidence }) => evidence.where === 'subject')
    const links = isTold || isTitled ? scene.mentions('link-wanted') : []
    if (links.length > 0) return found(quotesOf(links))
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
