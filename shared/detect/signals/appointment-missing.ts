import { chargesIn } from '../claim.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const appointmentMissing = {
  id: 'appointment-missing',
  family: 'absence',
  tell: 'It accuses or summons you, but names no place, no hour and no telephone.',
  why: 'A real summons always says where and when to come and whom to call.',

  look(scene) {
    if (scene.spoken('summons-reader').length + chargesIn(scene).length === 0)
      return scene.blind === null ? clear : unknown(scene.blind)
    const has = [
      scene.mentions('appointment-place'),
      scene.mentions('clock-time'),
      scene.mentions('phone-number'),
    ]
    if (has.filter((placed) => placed.length > 0).length >= 2) return clear
    if (scene.blind !== null) return unknown(scene.blind)
    return found([{ where: 'body', text: '' }])
  },
} as const satisfies Signal
