import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const appointmentGiven = {
  id: 'appointment-given',
  family: 'mitigation',
  tell: 'It names a place and an hour.',
  why: 'Real appointments say where and when; letters of this fraud want e-mails.',

  look(scene) {
    const places = scene.mentions('appointment-place')
    const times = scene.mentions('clock-time')
    if (places.length > 0 && times.length > 0)
      return found(quotesOf([...places.slice(0, 1), ...times.slice(0, 1)]))
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
