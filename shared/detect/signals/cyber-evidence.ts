import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const cyberEvidence = {
  id: 'cyber-evidence',
  family: 'accusation',
  tell: 'It says that a "cyber police" recorded you on the internet.',
  why: 'No police force works or writes like this; the phrase comes from one French letter that has been translated again and again.',

  look(scene) {
    return seen(scene, scene.spoken('cyber-evidence', 'targeted-online', 'proof-of-offences'))
  },
} as const satisfies Signal
