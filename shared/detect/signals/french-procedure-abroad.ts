import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const frenchProcedureAbroad = {
  id: 'french-procedure-abroad',
  family: 'accusation',
  tell: 'It cites French procedure although it is not written in French.',
  why: 'The letter was translated; police of another country do not apply French law.',

  look(scene) {
    const abroad = scene.language === null ? scene.shared.length > 0 : scene.language !== 'fr'
    // A unit for the protection of minors has its like in other countries; only an accuser makes it a French one.
    const accuses = scene.spoken('charge-reader', 'cyber-infiltration').length > 0
    const terms = [
      ...scene.spoken('french-procedure'),
      ...(accuses || scene.shared.length > 0 ? scene.spoken('minors-brigade') : []),
    ]
    return seen(scene, abroad ? terms : [])
  },
} as const satisfies Signal
