import { clear, found, unknown, type Signal } from '../signal.ts'

const replyHeaders = ['in-reply-to', 'references']

export const conversationReply = {
  id: 'conversation-reply',
  family: 'mitigation',
  tell: 'It says that it answers an earlier message.',
  why: 'Letters of this fraud come unasked; but a sender can pretend to answer.',

  look({ mail: { headers, subject } }) {
    if (headers === null) return unknown('the headers were not to be had')
    const parent = headers.find(({ name }) => replyHeaders.includes(name.toLowerCase()))
    if (parent === undefined) return clear
    return found([{ where: 'subject', text: subject.slice(0, 160) }])
  },
} as const satisfies Signal
