import { chargesIn } from '../claim.ts'
import { listedOffences } from '../concepts.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const offenceNamed = {
  id: 'offence-named',
  family: 'accusation',
  tell: 'It accuses you of a grave offence.',
  why: 'Such an accusation is meant to frighten; the police would never send it in an e-mail.',

  // Only beside a charge against the reader: the words alone stand in every report on the subject.
  look(scene) {
    const charged = chargesIn(scene).length > 0
    return seen(scene, charged ? scene.mentions(...listedOffences, 'offence-other') : [])
  },
} as const satisfies Signal
