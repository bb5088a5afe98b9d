import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const fineToPay = {
  id: 'fine-to-pay',
  family: 'demand',
  tell: 'It speaks of a payment that would settle the matter.',
  why: 'Such accusations are never settled by a payment.',

  look(scene) {
    return seen(scene, scene.spoken('settlement', 'fine-payment', 'coupon'))
  },
} as const satisfies Signal
