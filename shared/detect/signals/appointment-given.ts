import { appointmentIn } from '../appointment.ts'
import { seen, type Scene } from '../scene.ts'
import type { Signal } from '../signal.ts'

/** Whoever wants an answer by e-mail within hours keeps no appointment, whatever hours and places he names besides. */
function isAnswered({ spoken }: Scene): boolean {
  return spoken('hours-deadline').length > 0 && spoken('answer-by-mail', 'justifications').length > 0
}

export const appointmentGiven = {
  id: 'appointment-given',
  family: 'mitigation',
  tell: 'It says where or whom to call, and when.',
  why: 'Real appointments say where and when; letters of this fraud want e-mails.',

  look(scene) {
    return seen(scene, isAnswered(scene) ? [] : appointmentIn(scene.mentions))
  },
} as const satisfies Signal
