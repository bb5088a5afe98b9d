import type { Concept } from '../concepts.ts'
import { chargesIn } from '../claim.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

/** What an authority alone could say. */
const addressing = [
  'charge-reader',
  'summons-reader',
  'arrest-warrant',
  'offender-register',
  'sent-to-prosecutor',
  'settlement',
  'fine-payment',
] as const satisfies readonly Concept[]

export const authorityNamed = {
  id: 'authority-named',
  family: 'identity',
  tell: 'It names an authority while it accuses or summons you.',
  why: 'The name of an authority is to make the accusation believed; anybody can write it.',

  look(scene) {
    const speaks =
      !scene.isLawyer &&
      (scene.spoken(...addressing).length > 0 || chargesIn(scene).length > 0 || scene.shared.length > 0)
    return seen(scene, speaks ? scene.mentions('authority', 'minors-brigade', 'prosecutor') : [])
  },
} as const satisfies Signal
