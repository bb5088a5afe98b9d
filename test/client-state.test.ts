import { describe, expect, it } from 'vitest'
import { clientStateOf, mailboxOfClientState } from '../shared/client-state.ts'

const mailbox = '7a0f3c1e-2b4d-4c6e-8f90-a1b2c3d4e5f6'
const key = 'the key in use, long enough to be one'
const old = 'the key before, long enough to be one'

describe('clientState', () => {
  it('is within the 128 characters that Graph allows', () => {
    expect(clientStateOf(mailbox, key).length).toBeLessThanOrEqual(128)
  })

  it('names its mailbox to whoever has the key, the one before too', () => {
    expect(mailboxOfClientState(clientStateOf(mailbox, key), [key])).toBe(mailbox)
    expect(mailboxOfClientState(clientStateOf(mailbox, old), [key, old])).toBe(mailbox)
  })

  it.each([
    ['another key', clientStateOf(mailbox, old)],
    ['another mailbox under the same signature', clientStateOf(mailbox, key).replace('7a0f', '7a0e')],
    ['no signature', mailbox],
    ['an empty signature', `${mailbox}.`],
    ['nothing', ''],
    ['a number', 7],
    ['null', null],
    ['a very long one', 'a'.repeat(10_000)],
  ])('%s is nobody’s', (_name, state) => {
    expect(mailboxOfClientState(state, [key])).toBeNull()
  })
})
