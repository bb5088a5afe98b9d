import { authorityOf } from '../domains.ts'
import { asWritten } from '../envelope.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const officialDomainUnproven = {
  id: 'official-domain-unproven',
  family: 'contradiction',
  tell: 'It names {domain} as its sender, but the check of the sender failed.',
  why: 'The address of an authority can be forged; the check shows that it was.',

  look({ mail }) {
    const { from, authentication } = mail
    if (from === null) return unknown('the sender is not named')
    if (authorityOf(from.domain) === null) return clear
    switch (authentication.kind) {
      case 'internal':
      case 'authenticated':
        return clear
      case 'failed':
        return found([{ where: 'header:From', text: asWritten(mail, 'From', from.address) }], {
          domain: from.domain,
        })
      case 'unknown':
        break
    }
    return unknown('nobody checked the sender')
  },
} as const satisfies Signal
