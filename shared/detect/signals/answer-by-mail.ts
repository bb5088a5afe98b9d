import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const answerByMail = {
  id: 'answer-by-mail',
  family: 'demand',
  tell: 'It wants your answer by e-mail.',
  why: 'An answer tells the fraudsters that somebody is afraid; the demand for money follows.',

  look(scene) {
    return seen(scene, scene.spoken('answer-by-mail'))
  },
} as const satisfies Signal
