import { authorityOf } from '../domains.ts'
import { asWritten } from '../envelope.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const authorityOwnDomain = {
  id: 'authority-own-domain',
  family: 'mitigation',
  tell: 'It really comes from {domain} ({body}).',
  why: 'Your mail system has checked the sender, and the domain belongs to an authority.',

  look({ mail }) {
    const { authentication, from } = mail
    switch (authentication.kind) {
      case 'authenticated': {
        const body = authorityOf(authentication.domain)
        // What was checked must be what is shown.
        if (body === null || from?.domain !== authentication.domain) return clear
        return found([{ where: 'header:From', text: asWritten(mail, 'From', from.address) }], {
          domain: from.domain,
          body,
        })
      }
      case 'internal':
      case 'failed':
        return clear
      case 'unknown':
        break
    }
    return unknown('nobody checked the sender')
  },
} as const satisfies Signal
