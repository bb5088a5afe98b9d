import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const identityPapersWanted = {
  id: 'identity-papers-wanted',
  family: 'demand',
  tell: 'It wants a copy of your identity papers.',
  why: 'Copies of papers are used for further frauds in your name.',

  look(scene) {
    return seen(scene, scene.spoken('identity-papers'))
  },
} as const satisfies Signal
