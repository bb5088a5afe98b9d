import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const lawAndPenalty = {
  id: 'law-and-penalty',
  family: 'accusation',
  tell: 'It cites laws and years of prison to you.',
  why: 'Articles and penalties make a false letter look official; they are often wrong.',

  // A law without a penalty stands in every contract.
  look(scene) {
    const penalties = scene.spoken('penalty')
    const charged = scene.spoken('charge-reader').length > 0
    const laws = scene.spoken('law-cited', 'french-procedure')
    return seen(scene, penalties.length > 0 && (charged || laws.length > 0) ? [...penalties, ...laws] : [])
  },
} as const satisfies Signal
