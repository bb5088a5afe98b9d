import { poses } from '../claim.ts'
import { seen } from '../scene.ts'
import type { Signal } from '../signal.ts'

export const freeMailContact = {
  id: 'free-mail-contact',
  family: 'contradiction',
  tell: 'It poses as an authority and wants answers to a private mailbox.',
  why: 'An authority has mailboxes of its own.',

  look(scene) {
    return seen(scene, poses(scene) ? scene.spoken('free-mail-contact') : [])
  },
} as const satisfies Signal
