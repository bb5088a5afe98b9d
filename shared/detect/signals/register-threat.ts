import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const registerThreat = {
  id: 'register-threat',
  family: 'threat',
  tell: 'It threatens you with a register of offenders.',
  why: 'Only a court that has convicted somebody can enter him in such a register.',

  look(scene) {
    return seen(scene, scene.spoken('offender-register'))
  },
} as const satisfies Signal
