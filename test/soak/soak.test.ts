import { describe, expect, it } from 'vitest'
import { fully } from '../full.ts'
import { soak, type SoakOptions } from './soak.ts'

/** As small as it may be, and a minute or two a seed all the same; `npm run soak` runs it at any size. */
const small: Omit<SoakOptions, 'seed'> = {
  mailboxes: 20,
  mails: 500,
  kills: 20,
  perSecond: 1000,
  turnMs: 300,
  restMs: 5000,
}

/** With room for a slow machine that does other things beside. */
const timeout = 600_000

describe('20 mailboxes, 500 mails, every fault, 20 kills, two instances', () => {
  // Each seed is more than a hundred seconds of a processor, and waits half of its time: side by side they wait together.
  it.concurrent.each(['1', ...fully('2', '3')])(
    'seed %s: nothing is missed, lost or moved twice',
    { timeout },
    async (seed) => {
      const said: string[] = []
      const { wrong, ...figures } = await soak({ ...small, seed }, (line) => said.push(line))
      expect(wrong).toEqual([])
      expect(said.filter((line) => line.includes('faults were played'))).toEqual([])
      expect(figures.mails).toBe(500)
      expect(figures.inQuarantine).toBeGreaterThan(80)
      // What makes the run worth its while did happen.
      expect(Math.min(figures.restored, figures.movedByHand, figures.throttled)).toBeGreaterThan(0)
    },
  )
})
