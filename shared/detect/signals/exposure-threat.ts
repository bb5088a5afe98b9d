import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const exposureThreat = {
  id: 'exposure-threat',
  family: 'threat',
  tell: 'It threatens to tell television, associations or your family.',
  why: 'No authority does that; shame is the tool of the fraudsters.',

  look(scene) {
    return seen(scene, scene.spoken('media-exposure', 'associations', 'family-exposure'))
  },
} as const satisfies Signal
