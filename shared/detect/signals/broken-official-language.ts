import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const brokenOfficialLanguage = {
  id: 'broken-official-language',
  family: 'contradiction',
  tell: 'It is written in words that no office uses.',
  why: 'These letters are word-for-word translations of one French letter, with mistakes in every fixed formula.',

  look(scene) {
    // What is a mistake in one language is a word of another.
    const own = scene
      .spoken('broken-language')
      .filter(({ hit }) => hit.language === 'any' || hit.language === scene.language)
    return seen(scene, own)
  },
} as const satisfies Signal
