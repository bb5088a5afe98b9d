import { poses } from '../claim.ts'
import { isFreeMail } from '../domains.ts'
import { asWritten } from '../envelope.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const freeMailAuthority = {
  id: 'free-mail-authority',
  family: 'contradiction',
  tell: 'It poses as an authority, but comes from a private mailbox at {domain}.',
  why: 'No authority writes from a mailbox that anybody can open for nothing.',

  look(scene) {
    const { from } = scene.mail
    if (from === null) return unknown('the sender is not named')
    if (!isFreeMail(from.domain)) return clear
    if (poses(scene))
      return found([{ where: 'header:From', text: asWritten(scene.mail, 'From', from.address) }], {
        domain: from.domain,
      })
    return scene.blind === null ? clear : unknown(scene.blind)
  },
} as const satisfies Signal
