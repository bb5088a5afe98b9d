import { describe, expect, it } from 'vitest'
import { bareText, leastEdits, standsIn } from './quotes.ts'
import { shareText, wilson } from './tables.ts'

describe('the interval of a share', () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, of, low, high) => {
    const [from, to] = wilson(count, of)
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  it('nothing of nothing has no share', () => expect(shareText(0, 0)).toBe('–'))
  it('a share just below an aim is not rounded up to it', () =>
    expect(shareText(139, 147)).toContain('94.6 %'))
})

describe('a quote stands in a mail', () => {
  const bare = bareText('Vous êtes PRIÉ de répondre\u00A0dans les 72 heures. Κλήση')

  it.each([
    ['body', 'prie de repondre', true],
    ['body', 'ΚΛΗΣΗ', true],
    ['body', '', true],
    ['body', 'prié de payer', false],
    ['body', 'répondre dans les 77 heures', false],
    ['attachment:a.jpg#1', 'repondra dans les 72 heurcs', true],
    ['attachment:a.jpg#1', 'payer une amende au procureur', false],
  ] as const)('%s: %s', (where, text, stands) => {
    expect(standsIn({ where, text }, bare)).toBe(stands)
  })

  it('counts the letters that differ', () => {
    expect(leastEdits('abcd', 'xxabxdxx')).toBe(1)
    expect(leastEdits('abcd', 'xxabdxx')).toBe(1)
    expect(leastEdits('abcd', '')).toBe(4)
  })
})
