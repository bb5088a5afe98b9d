import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const hoursToAnswer = {
  id: 'hours-to-answer',
  family: 'demand',
  tell: 'It gives you only "{deadline}".',
  why: 'A real procedure names a date and gives time for advice; a few hours are meant to frighten.',

  look(scene) {
    const deadlines = scene.spoken('hours-deadline')
    const [deadline = ''] = quotesOf(deadlines).map(({ text }) => text.trim())
    if (deadlines.length > 0) return found(quotesOf(deadlines), { deadline })
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
