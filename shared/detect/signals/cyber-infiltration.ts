import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const cyberInfiltration = {
  id: 'cyber-infiltration',
  family: 'accusation',
  tell: 'It speaks of a computer seizure by "cyber-infiltration".',
  why: 'This phrase means nothing in law; it is translated from one letter of this fraud into all languages.',

  look(scene) {
    return seen(scene, scene.isOwn ? scene.mentions('cyber-infiltration') : [])
  },
} as const satisfies Signal
