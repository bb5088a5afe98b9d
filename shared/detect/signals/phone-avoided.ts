import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const phoneAvoided = {
  id: 'phone-avoided',
  family: 'demand',
  tell: 'It asks you not to telephone or come.',
  why: 'A real office can always be called; a call would expose the fraud.',

  look(scene) {
    return seen(scene, scene.spoken('no-phone'))
  },
} as const satisfies Signal
