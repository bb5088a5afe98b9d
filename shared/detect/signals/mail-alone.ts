import { chargesIn, poses } from '../claim.ts'
import type { Concept } from '../concepts.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

/** What no firm of its own rules speaks of. */
const grave = [
  'offence-child-pornography',
  'offence-paedophilia',
  'offence-exhibitionism',
  'offence-sex-trafficking',
  'offence-other',
  'cyber-infiltration',
  'cyber-evidence',
  'arrest-warrant',
  'sent-to-prosecutor',
  'offender-register',
  'penalty',
] as const satisfies readonly Concept[]

export const mailAlone = {
  id: 'mail-alone',
  family: 'demand',
  tell: 'It poses as an authority, accuses you and takes your answer by e-mail alone: it names no telephone and no place.',
  why: 'A real office that accuses somebody can be called and visited.',

  look(scene) {
    const isReachable = scene.mentions('phone-number', 'appointment-place', 'clock-time').length > 0
    // Schools and firms accuse as well, and have nobody arrested.
    const isGrave = scene.spoken(...grave).length > 0
    const accuses = isGrave && poses(scene) && chargesIn(scene).length > 0
    return seen(scene, accuses && !isReachable ? scene.spoken('answer-by-mail', 'justifications', 'no-phone') : [])
  },
} as const satisfies Signal
