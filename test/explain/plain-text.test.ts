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
  test('in a sentence from right to left every value is', () => {
    expect(fill('جاءت من {a}.', { a: 'gmail.example' }, 'ar')).toBe('جاءت من \u2068gmail.example\u2069.')
  })
  test.each([
    ['en', 1, '1 sign'],
    ['en', 1234, '1,234 signs'],
    ['de', 1234, '1.234 Zeichen'],
    ['pl', 3, '3 znaki'],
    ['pl', 5, '5 znaków'],
    ['ar', 2, 'علامتان'],
    ['ar', 11, '11 علامة'],
    ['fr', 0, '0 signe'],
  ])('plurals are those of %s: %d is %s', (language, count, said) => {
    const forms: Readonly<Record<string, string>> = {
      en: 'one {# sign} other {# signs}',
      de: 'one {# Zeichen} other {# Zeichen}',
      pl: 'one {# znak} few {# znaki} many {# znaków} other {# znaku}',
      ar: 'two {علامتان} few {# علامات} many {# علامة} other {# علامة}',
      fr: 'one {# signe} other {# signes}',
    }
    expect(fill(`{count, plural, ${forms[language]}}`, { count }, language)).toBe(said)
  })
  test('a plural without its number says so instead of guessing', () => {
    expect(fill('{count, plural, one {# sign} other {# signs}}', {})).toBe('… signs')
    expect(fill('{count, plural, one {#}', { count: 1 })).toBe('{count, plural, one {#}')
  })
  test('an unclosed brace stays as it is', () => {
    expect(fill('a { b', {})).toBe('a { b')
  })
})

test('placeholders', () => {
  expect(placeholders('From {from}, to {to}.')).toEqual(['from', 'to'])
  expect(placeholders('nothing')).toEqual([])
})
