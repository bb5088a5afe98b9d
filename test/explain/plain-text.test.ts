import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fill, placeholders, plainText } from '../../shared/explain/plain-text.ts'

const rightToLeftOverride = '\u202e'

describe('plainText', () => {
  test.each([
    ['line breaks and tabs', 'a\r\n\tb', 'a b'],
    ['white space at both ends', '  a  ', 'a'],
    ['direction marks', `a${rightToLeftOverride}b\u2066c\u200f`, 'abc'],
    ['zero-width characters and soft hyphens', 'con\u200bvo\u00adca\u2060tion', 'convocation'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['lone surrogates', 'a\ud800b', 'ab'],
    ['markup, which is text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, given, shown) => {
    expect(plainText(given)).toBe(shown)
  })

  test('cuts a long text between code points', () => {
    expect(plainText('👮'.repeat(300), 10)).toBe(`${'👮'.repeat(10)}…`)
    expect(plainText('👮'.repeat(10), 10)).toBe('👮'.repeat(10))
  })

  test('whatever is given, one short line comes out', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (given) => {
        const shown = plainText(given)
        expect(Array.from(shown).length).toBeLessThanOrEqual(162)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u)
      }),
    )
  })
})

describe('fill', () => {
  test('puts values in the places that name them', () => {
    expect(fill('From {from}, to {to}.', { from: 'a', to: 'b' })).toBe('From a, to b.')
  })
  test('a value that is missing, empty or inherited reads as an ellipsis', () => {
    expect(fill('{a} {b} {toString}', { b: '' })).toBe('… … …')
  })
  test('a value is never a template itself', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '{a}' })).toBe('{b}{a}')
  })
  test('a value that could turn the line is isolated', () => {
    expect(fill('From {a}.', { a: 'محكمة' })).toBe('From \u2068محكمة\u2069.')
    expect(fill('From {a}.', { a: 'préfecture' })).toBe('From préfecture.')
  })
  test('an unclosed brace stays as it is', () => {
    expect(fill('a { b', {})).toBe('a { b')
  })
})

test('placeholders', () => {
  expect(placeholders('From {from}, to {to}.')).toEqual(['from', 'to'])
  expect(placeholders('nothing')).toEqual([])
})
