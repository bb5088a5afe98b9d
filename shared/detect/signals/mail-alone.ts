import { chargesIn, poses } from '../claim.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const mailAlone = {
  id: 'mail-alone',
  family: 'demand',
  tell: 'It poses as an authority, accuses you and takes your answer by e-mail alone: it names no telephone and no place.',
  why: 'A real office that accuses somebody can be called and visited.',

  look(scene) {
    const isReachable = scene.mentions('phone-number', 'appointment-place', 'clock-time').length > 0
    const accuses = poses(scene) && chargesIn(scene).length > 0
    return seen(scene, accuses && !isReachable ? scene.spoken('answer-by-mail', 'justifications') : [])
  },
} as const satisfies Signal
