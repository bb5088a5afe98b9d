import { createHmac, timingSafeEqual } from 'node:crypto'

/** Graph allows 128 characters: 36 of a mailbox's object id, a point, 43 of the HMAC. */
const maxLength = 128

/** Secret that Graph repeats with every notice of this mailbox: checked without reading a table. */
export function clientStateOf(mailbox: string, key: string): string {
  return `${mailbox}.${createHmac('sha256', key).update(mailbox).digest('base64url')}`
}

/** The mailbox that a clientState is for, or null where it is not ours. Keys are tried in turn, in constant time each. */
export function mailboxOfClientState(state: unknown, keys: readonly string[]): string | null {
  if (typeof state !== 'string' || state.length > maxLength) return null
  const mailbox = state.slice(0, Math.max(0, state.lastIndexOf('.')))
  const given = Buffer.from(state)
  const ours = keys.some((key) => {
    const right = Buffer.from(clientStateOf(mailbox, key))
    return right.length === given.length && timingSafeEqual(right, given)
  })
  return ours && mailbox !== '' ? mailbox : null
}
