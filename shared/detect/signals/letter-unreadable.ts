import type { UnreadReason } from '../../reading.ts'
import { isVouchedFor, senderClaims } from '../claim.ts'
import { clear, found, type Signal } from '../signal.ts'

/** Reasons that lie in the part itself; the others pass, or are our own choice. */
const sealed: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  'encrypted',
  'unsupported',
  'reference',
  'broken',
  'too-large',
  'timeout',
  'memory',
  'killed',
])

export const letterUnreadable = {
  id: 'letter-unreadable',
  family: 'contradiction',
  tell: 'It speaks of a summons or an authority, and what it sends along, "{name}", could not be read.',
  why: 'Letters of this fraud are locked or kept elsewhere, so that filters cannot read them.',

  look(scene) {
    const { mail, unread, voice } = scene
    if (isVouchedFor(mail) || voice === 'told') return clear
    const part = unread.find(({ reason }) => sealed.has(reason))
    if (part === undefined) return clear
    const announced = scene.mentions(
      'summons-title',
      'summons-reader',
      'charge-reader',
      'authority',
      'minors-brigade',
    )
    if (announced.length === 0 && senderClaims(scene).length === 0) return clear
    return found([{ where: `attachment:${part.name}`, text: part.name }], { name: part.name })
  },
} as const satisfies Signal
