import { sellsCase } from '../claim.ts'
import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const caseForSale = {
  id: 'case-for-sale',
  family: 'demand',
  tell: 'It wants money so that a case ends or nobody is arrested.',
  why: 'No authority sells the end of a case; who pays is asked for more.',

  look(scene) {
    const price = sellsCase(scene)
    if (price.length > 0) return found(quotesOf(price))
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
