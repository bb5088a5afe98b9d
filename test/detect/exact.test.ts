import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildExactMatcher, indexed } from '../../shared/detect/exact.ts'
import { fold, foldedText } from '../../shared/detect/fold.ts'
import { buildNearMatcher, seedsOf } from '../../shared/detect/near.ts'
import { patternsOf } from '../../shared/detect/pattern.ts'

function find(phrases: readonly string[], text: string): readonly string[] {
  const { patterns, index } = indexed(patternsOf(phrases.map((phrase, number) => ({ text: phrase, number }))))
  return buildExactMatcher(patterns, index)(fold(text)).map(({ number }) => phrases[number] ?? '')
}

function findNear(phrase: string, text: string, recognised: boolean): boolean {
  const patterns = patternsOf([{ text: phrase, number: 0 }])
  return buildNearMatcher(patterns, seedsOf(patterns))(fold(text), recognised).length > 0
}

describe('phrases stand at word edges', () => {
  test.each([
    ['a word', 'police', 'the police came', true],
    ['a part of a word', 'police', 'policewoman', false],
    ['with a star', 'police*', 'policewoman', true],
    ['a star before', '*gmail.com', 'officegmail.com', true],
    ['a short phrase, letter by letter', 'bka', 'BKA', true],
    ['a short phrase, other letters', 'ill', 'III', false],
    ['a long phrase with an ending', 'infraction sexuelle', 'infraction sexuelles', true],
    ['a long phrase within one long word', 'esta citación', 'supuesta citación', false],
    [
      'a long phrase in words run together',
      'poursuites judiciaires',
      'devotrepoursuitesjudiciairesencoursdepuis',
      true,
    ],
    ['across punctuation', 'par mail', 'par: mail.', true],
  ])('%s', (_name, phrase, text, expected) => {
    expect(find([phrase], text).length > 0).toBe(expected)
  })
})

describe('misspelt phrases', () => {
  test.each([
    ['one letter, recognised', 'vous êtes convoqué', 'Vous étes convoqve', true, true],
    [
      'two letters of a long one',
      'saisie informatique de la cyber infiltration',
      'saisie infornatique de la cyber-infiltratiom',
      true,
      true,
    ],
    ['a letter missing', 'pornographie infantile', 'pornographie infntile', true, true],
    ['a split word', 'pornographie infantile', 'porno graphie infan tile', true, true],
    ['too many letters', 'vous êtes convoqué', 'vous étiez convoyeur', true, false],
    ['a digit is never wrong', 'dans un délai de 72 heures', 'dans un délai de 42 heures', true, false],
    ['a short phrase written by hand', 'convocation', 'convocacion', false, false],
  ])('%s', (_name, phrase, text, recognised, expected) => {
    expect(findNear(phrase, text, recognised)).toBe(expected)
  })
})

test('it finds what a plain search finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 60 })
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(words, letters, (phrases, text) => {
      const wild = [...new Set(phrases)].map((phrase) => `*${phrase}*`)
      const found = new Set(find(wild, text))
      for (const phrase of wild) expect(found.has(phrase)).toBe(foldedText(text).includes(foldedText(phrase)))
    }),
  )
})
