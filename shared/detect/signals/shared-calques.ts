import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const sharedCalques = {
  id: 'shared-calques',
  family: 'accusation',
  tell: 'In a language that we do not know it names an authority beside the offences of these letters.',
  why: 'The same letter is translated into every language; names and a few words stay what they are.',

  look(scene) {
    if (scene.shared.length > 0) return found(quotesOf(scene.shared))
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
