import { describe, expect, test } from 'vitest'
import { isFull } from '../full.ts'
import type { Level } from '../../shared/verdict.ts'
import { dresses, levelOf, mailboxes } from './dressed.ts'
import { lettersAndNearMisses } from './training.ts'

/** Every tenth letter, and all of them where all is played: 31 languages, long and short. */
const every = isFull ? 1 : 10
const letters = (await lettersAndNearMisses())
  .filter((row) => row.class === 'core' && row.way === 'free')
  .filter((_, index) => index % every === 0)

/** Shares of the letters that are moved and that are clear. */
function shares(dress: string, from: string): { readonly moved: number; readonly clear: number } {
  const wear = dresses[dress]
  if (wear === undefined) throw new Error(`no dress is called ${dress}`)
  const levels = letters.map(({ language, given }) =>
    levelOf({ ...given, from, body: wear(given.body ?? '', language) }),
  )
  const share = (level: Level): number => levels.filter((one) => one === level).length / levels.length
  return { moved: share('fake-summons'), clear: share('clear') }
}

const warned = [
  'warned before',
  'warned before and after',
  'and an unsubscribe line',
  'and a seminar',
  'the same in English',
]

describe('what a fraudster writes around his letter', () => {
  // What still passes has two or three sentences.
  test.each(warned)('%s: from a private mailbox most are moved all the same', (dress) => {
    const { moved, clear } = shares(dress, mailboxes.private)
    expect(moved).toBeGreaterThan(0.85)
    expect(clear).toBeLessThan(0.12)
  })

  test.each(warned)('%s: from an organisation most are suspicious at least', (dress) => {
    expect(shares(dress, mailboxes.organisation).clear).toBeLessThan(0.12)
  })

  test.each(['announced under a warning', 'announced and denied'])(
    '%s: out of a private mailbox that is no report',
    (dress) => {
      expect(shares(dress, mailboxes.private).clear).toBeLessThan(0.12)
    },
  )

  test('a client and a telephone at the foot make no lawyer of a school', () => {
    const { moved, clear } = shares('with a lawyer', mailboxes.organisation)
    expect(moved).toBeGreaterThan(0.78)
    expect(clear).toBeLessThan(0.16)
  })

  test('that the police were told helps no letter', () => {
    const { moved, clear } = shares('with the police told', mailboxes.organisation)
    expect(moved).toBeGreaterThan(0.95)
    expect(clear).toBeLessThan(0.03)
  })
})
