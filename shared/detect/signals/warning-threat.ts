import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const warningThreat = {
  id: 'warning-threat',
  family: 'threat',
  tell: 'It warns you of what follows if you do not answer.',
  why: 'Haste and fear are meant to keep you from thinking.',

  look(scene) {
    return seen(scene, scene.spoken('now-warned', 'last-warning'))
  },
} as const satisfies Signal
