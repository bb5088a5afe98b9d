import { senderClaims } from '../claim.ts'
import { quotesOf } from '../scene.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const authoritySenderName = {
  id: 'authority-sender-name',
  family: 'identity',
  tell: 'The sender calls himself "{name}", but writes from {domain}.',
  why: 'Anybody can choose the name that is shown; only the part after the @ says who sends.',

  look(scene) {
    const { from } = scene.mail
    if (from === null) return unknown('the sender is not named')
    const claims = senderClaims(scene)
    const [first] = claims
    if (first === undefined) return clear
    return found(quotesOf(claims), { name: first.hit.quote.trim(), domain: from.domain })
  },
} as const satisfies Signal
