import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const frenchProcedureAbroad = {
  id: 'french-procedure-abroad',
  family: 'accusation',
  tell: 'It cites French procedure although it is not written in French.',
  why: 'The letter was translated; police of another country do not apply French law.',

  look(scene) {
    const abroad = scene.language === null ? scene.shared.length > 0 : scene.language !== 'fr'
    return seen(scene, abroad ? scene.spoken('french-procedure', 'minors-brigade') : [])
  },
} as const satisfies Signal
