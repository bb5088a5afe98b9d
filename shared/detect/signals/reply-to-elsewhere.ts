import { isFreeMail, ownerOf } from '../domains.ts'
import { asWritten } from '../envelope.ts'
import { clear, found, unknown, type Signal } from '../signal.ts'

export const replyToElsewhere = {
  id: 'reply-to-elsewhere',
  family: 'contradiction',
  tell: 'It comes from {from}, but your answer would go to {replyTo}.',
  why: 'Fraudsters send from a borrowed mailbox and collect the answers in another.',

  look({ mail }) {
    const { from, replyTo } = mail
    if (from === null) return unknown('the sender is not named')
    const elsewhere = replyTo.find(
      ({ domain, address }) =>
        domain !== '' &&
        (ownerOf(domain) !== ownerOf(from.domain) || (isFreeMail(domain) && address !== from.address)),
    )
    if (elsewhere === undefined) return clear
    return found([{ where: 'header:Reply-To', text: asWritten(mail, 'Reply-To', elsewhere.address) }], {
      from: from.domain,
      replyTo: elsewhere.address,
    })
  },
} as const satisfies Signal
