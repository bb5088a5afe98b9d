import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const justificationsWanted = {
  id: 'justifications-wanted',
  family: 'demand',
  tell: 'It wants you to write your justifications.',
  why: 'Whoever is heard by police is heard in person, with the right to a lawyer.',

  look(scene) {
    return seen(scene, scene.spoken('justifications', 'verified-to-sanction'))
  },
} as const satisfies Signal
