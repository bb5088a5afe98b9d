import { appointmentIn } from '../appointment.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const appointmentGiven = {
  id: 'appointment-given',
  family: 'mitigation',
  tell: 'It says where or whom to call, and when.',
  why: 'Real appointments say where and when; letters of this fraud want e-mails.',

  look(scene) {
    return seen(scene, appointmentIn(scene.mentions))
  },
} as const satisfies Signal
