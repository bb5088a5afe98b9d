import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const secrecyDemand = {
  id: 'secrecy-demand',
  family: 'demand',
  tell: 'It wants the matter kept confidential.',
  why: 'Secrecy keeps you from asking somebody who would see through it.',

  look(scene) {
    return seen(scene, scene.spoken('secrecy'))
  },
} as const satisfies Signal
