import { asWritten } from '../envelope.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const internalSender = {
  id: 'internal-sender',
  family: 'mitigation',
  tell: 'It comes from inside your own organisation.',
  why: 'Your mail system itself vouches for the sender.',

  look({ mail }) {
    const { authentication, from } = mail
    switch (authentication.kind) {
      case 'internal':
        return found([
          { where: 'header:From', text: from === null ? '' : asWritten(mail, 'From', from.address) },
        ])
      case 'authenticated':
      case 'failed':
        return clear
      case 'unknown':
        break
    }
    return unknown('nobody checked the sender')
  },
} as const satisfies Signal
