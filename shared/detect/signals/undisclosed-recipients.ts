import { clear, found, type Signal } from '../signal.ts'

export const undisclosedRecipients = {
  id: 'undisclosed-recipients',
  family: 'contradiction',
  tell: 'It names no recipient; it was sent to many at once.',
  why: 'A real summons is written to one person.',

  look({ mail: { to, cc } }) {
    const named = [...to, ...cc].some(({ domain }) => domain !== '')
    return named ? clear : found([{ where: 'header:To', text: to[0]?.name ?? '' }])
  },
} as const satisfies Signal
