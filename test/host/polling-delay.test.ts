import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pollingDelay } from './polling-delay.ts'

test('an empty queue is asked ever more rarely, up to the maximum', () => {
  const pause = pollingDelay(2000, () => 0.5)
  const waits = Array.from({ length: 7 }, () => Math.round(pause.next(false)))
  expect(waits).toEqual([200, 300, 500, 900, 1700, 2000, 2000])
})

test('a message brings it back to 100 ms', () => {
  const pause = pollingDelay(2000, () => 0.5)
  for (let i = 0; i < 10; i++) pause.next(false)
  expect(pause.next(true)).toBe(100)
  expect(Math.round(pause.next(false))).toBe(200)
})

test('whatever chance says, a wait is between 100 ms and the maximum', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), chance), { maxLength: 60 }),
      fc.integer({ min: 100, max: 60_000 }),
      (steps, maximum) => {
        let random = 0
        const pause = pollingDelay(maximum, () => random)
        for (const [found, value] of steps) {
          random = value
          const wait = pause.next(found)
          expect(wait).toBeGreaterThanOrEqual(100)
          expect(wait).toBeLessThanOrEqual(maximum)
        }
      },
    ),
  )
})
