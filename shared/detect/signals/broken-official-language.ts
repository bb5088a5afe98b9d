import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const brokenOfficialLanguage = {
  id: 'broken-official-language',
  family: 'contradiction',
  tell: 'It is written in words that no office uses.',
  why: 'These letters are word-for-word translations of one French letter, with mistakes in every fixed formula.',

  look(scene) {
    return seen(scene, scene.spoken('broken-language'))
  },
} as const satisfies Signal
