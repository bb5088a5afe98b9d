import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const prosecutorThreat = {
  id: 'prosecutor-threat',
  family: 'threat',
  tell: 'It threatens to pass a file to a prosecutor.',
  why: 'A prosecutor learns of a case from the police, never as a punishment for not answering an e-mail.',

  look(scene) {
    return seen(scene, scene.spoken('sent-to-prosecutor'))
  },
} as const satisfies Signal
