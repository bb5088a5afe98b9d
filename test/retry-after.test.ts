import { expect, it } from 'vitest'
import { retryAfter } from '../shared/graph/retry-after.ts'

const now = Date.UTC(2026, 10, 21, 10)

it.each([
  ['10', 10_000],
  ['2.128', 2128],
  ['0', 0],
  ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ['-3', null],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %s is %s ms', (header, expected) => {
  expect(retryAfter(header, now)).toBe(expected)
})
