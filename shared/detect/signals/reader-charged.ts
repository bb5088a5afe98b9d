import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const readerCharged = {
  id: 'reader-charged',
  family: 'accusation',
  tell: 'It tells you that you are accused or prosecuted.',
  why: 'Police and courts do not accuse anybody by e-mail.',

  look(scene) {
    return seen(scene, scene.spoken('charge-reader'))
  },
} as const satisfies Signal
