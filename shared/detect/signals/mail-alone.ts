import { heardByMail } from '../claim.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const mailAlone = {
  id: 'mail-alone',
  family: 'demand',
  tell: 'It poses as an authority, accuses you and takes your answer by e-mail alone: it names no telephone and no place.',
  why: 'A real office that accuses somebody can be called and visited.',

  look(scene) {
    return seen(scene, heardByMail(scene))
  },
} as const satisfies Signal
