import { authorityClaims } from '../claim.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const authoritySignatory = {
  id: 'authority-signatory',
  family: 'identity',
  tell: 'It is written in the name of a police chief, a prosecutor or another authority.',
  why: 'Chiefs of police do not write to private persons; their names and titles are borrowed to frighten.',

  look(scene) {
    return seen(scene, authorityClaims(scene))
  },
} as const satisfies Signal
