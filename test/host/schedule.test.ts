import { describe, expect, test } from 'vitest'
import { schedule } from './schedule.ts'
import { timeSpan } from './time-span.ts'

function next(text: string, after: string): string | null {
  const at = schedule(text).next(Date.parse(after))
  return at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z')
}

describe('the next time of a schedule', () => {
  test.each([
    ['0 */5 * * * *', '2026-11-22T00:00:00Z', '2026-11-22T00:05:00Z'],
    ['0 */5 * * * *', '2026-11-22T00:04:59.999Z', '2026-11-22T00:05:00Z'],
    ['*/10 * * * * *', '2026-11-22T00:00:01.5Z', '2026-11-22T00:00:10Z'],
    ['0 0 * * * *', '2026-11-22T23:59:59Z', '2026-11-23T00:00:00Z'],
    ['30 15 9-17/4 * * *', '2026-11-22T09:15:30Z', '2026-11-22T13:15:30Z'],
    ['0 0 2 * * MON', '2026-11-22T00:00:00Z', '2026-11-23T02:00:00Z'],
    ['0 0 0 29 2 *', '2026-11-22T00:00:00Z', '2028-02-29T00:00:00Z'],
    // Day and day of week must both fit, unlike in a Unix crontab.
    ['0 0 0 13 * 5', '2026-11-22T00:00:00Z', '2027-08-13T00:00:00Z'],
    ['0 0 0 1 jan,JUL *', '2026-11-22T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['0 50/4 * * * *', '2026-11-22T00:50:00Z', '2026-11-22T00:54:00Z'],
    ['*/15 * * * *', '2026-11-22T00:01:00Z', '2026-11-22T00:15:00Z'],
    ['00:02:00', '2026-11-22T00:00:30Z', '2026-11-22T00:02:30Z'],
    ['0 0 0 31 2 *', '2026-11-22T00:00:00Z', null],
  ])('%s after %s', (text, after, expected) => {
    expect(next(text, after)).toBe(expected)
  })

  test.each([
    ['* * * *', 'has 4 fields'],
    ['60 * * * * *', 'no second'],
    ['0 0 24 * * *', 'no hour'],
    ['0 0 0 0 * *', 'no day'],
    ['0 5-1 * * * *', 'no minute'],
    ['0 */0 * * * *', 'no minute'],
    ['0 0 0 * foo *', 'no month'],
    ['00:00:00', 'shorter than a second'],
  ])('%s is refused: %s', (text, why) => {
    expect(() => schedule(text)).toThrow(why)
  })

  test('a status is kept from one minute on', () => {
    expect(schedule('0 * * * * *').subMinute).toBe(false)
    expect(schedule('*/30 * * * * *').subMinute).toBe(true)
    expect(schedule('00:00:59').subMinute).toBe(true)
  })
})

test.each([
  ['00:00:02', 2000],
  ['1.02:03:04.5', 93_784_500],
  ['00:60:00', null],
  ['2', null],
  ['', null],
])('the time span %s', (text, expected) => {
  expect(timeSpan(text)).toBe(expected)
})
