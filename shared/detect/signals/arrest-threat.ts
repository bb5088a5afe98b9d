import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const arrestThreat = {
  id: 'arrest-threat',
  family: 'threat',
  tell: 'It threatens you with arrest.',
  why: 'Nobody announces an arrest by e-mail.',

  look(scene) {
    return seen(scene, scene.spoken('arrest-warrant'))
  },
} as const satisfies Signal
