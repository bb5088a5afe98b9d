import { describe, expect, test } from 'vitest'
import { signals } from '../../shared/detect/signals.ts'
import { weights } from '../../shared/detect/weights.ts'
import { catalogueFor, languages } from '../../shared/explain/catalogue.ts'
import { explain } from '../../shared/explain/explain.ts'
import { wordsOf } from '../../shared/explain/facts.ts'
import { fill, placeholders, pluralForms } from '../../shared/explain/plain-text.ts'
import type { Sighting } from '../../shared/verdict.ts'
import { signalsEn } from '../../shared/explain/locale/signals-en.ts'
import { translated } from '../../shared/explain/locale/translated.ts'
import { spared } from '../../shared/explain/spared-words.ts'
import { recordFor } from './record-for.ts'

describe.each(languages)('the words of the signals, %s', (language) => {
  const { catalogue } = catalogueFor(language)

  test.each(signals.map(({ id, tell }) => [id, tell] as const))('%s', (id, tell) => {
    const words = wordsOf(id, catalogue)
    expect(words).not.toBeNull()
    const { title = '', sentence: template = '' } = words ?? {}
    const sentence = fill(
      template,
      { domain: 'gmail.example', from: 'a.example', replyTo: 'b.example', count: 5 },
      language,
    )
    expect(title.length).toBeGreaterThan(3)
    expect(title.length).toBeLessThanOrEqual(45)
    // Two short sentences are read; more are not.
    expect(sentence.length).toBeGreaterThan(30)
    expect(sentence.length).toBeLessThanOrEqual(190)
    expect(sentence).toMatch(/\.$/u)
    // A value that the signal does not give would read as an ellipsis.
    for (const name of placeholders(template)) expect(placeholders(tell)).toContain(name)
    for (const word of [
      '!',
      '%',
      'sex',
      'porn',
      'pedo',
      'pédo',
      'child',
      'enfant',
      'mineur',
      'fooled',
      'victim',
      'phishing',
      'hameçonnage',
    ])
      expect(`${title} ${sentence}`.toLowerCase()).not.toContain(word)
  })

  test('no words are left over for a signal that no longer exists', () => {
    expect(Object.keys(catalogue.signals).sort()).toEqual(signals.map(({ id }) => id).sort())
  })
})

test('no two languages share a sentence: a copy is not a translation', () => {
  for (const { id } of signals) {
    const sentences = languages.map((language) => wordsOf(id, catalogueFor(language).catalogue)?.sentence)
    expect([id, new Set(sentences).size]).toEqual([id, languages.length])
  }
})

test('what the other languages translated is what English says now', () => {
  for (const { id } of signals) expect(signalsEn[id].sentence).toBe(translated[id])
})

describe.each(languages)('plurals and values, %s', (language) => {
  const { catalogue } = catalogueFor(language)
  const words: readonly string[] = stringsOf(catalogue)

  test('every plural has exactly the forms that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const plurals = words.flatMap((text) => {
      const at = text.indexOf(', plural,')
      return at < 0 ? [] : [text.slice(at + ', plural,'.length, text.lastIndexOf('}}') + 1)]
    })
    expect(plurals).toHaveLength(4)
    for (const plural of plurals) expect([...pluralForms(plural).keys()].toSorted()).toEqual(forms)
  })

  test('every text names the same values as the English one', () => {
    const { catalogue: english } = catalogueFor('en')
    expect(named(words)).toEqual(named(stringsOf(english)))
  })

  test('calm and plain in every text: no exclamation, no percentage, no word of the accusation', () => {
    for (const text of words) {
      expect(text).not.toMatch(/[!%]/u)
      expect(spared(text)).toBe(text)
      expect(text.toLowerCase()).not.toMatch(accusing)
      expect(text.trim()).toBe(text)
      expect(text).not.toBe('')
    }
  })
})

/** The values that each text names. */
function named(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => placeholders(text).toSorted())
}

/** Children, minors and blame, in the eleven languages; Unicode words, because \\b knows Latin letters only. */
const accusing =
  /(?<!\p{L})(child|minors?(?!\p{L})|enfant|mineur|kinder|minderjähr|minderjarig|bambin|minorenn|niñ|menores|criança|dzieci|nieletn|copii|minori(?!\p{L})|παιδί|παιδι|ανήλικ|الأطفال|طفل|قاصر|victim|fooled|phishing|hameçonnage|opfer|slachtoffer|vittim|víctima|vítima|ofiar|victimă|θύμα|ضحي)/u

/** Every text of a catalogue, in the order of its keys. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, inner]) => (key === 'language' || key === 'direction' ? [] : stringsOf(inner)))
}

test('what speaks for a message begins so, and only that', () => {
  const { catalogue } = catalogueFor('en')
  for (const { id, family } of signals)
    expect([id, wordsOf(id, catalogue)?.sentence.startsWith('For it speaks')]).toEqual([
      id,
      family === 'mitigation',
    ])
})

test('a letter with everything: four facts of different kinds, none of the accusation’s words in them', () => {
  const sightings: readonly Sighting[] = signals
    .filter(({ family }) => family !== 'mitigation')
    .map(({ id }) => ({
      signal: id,
      state: 'found',
      weight: weights[id],
      values: {
        domain: 'gmail.example',
        count: '5',
        from: 'a.example',
        replyTo: 'b@c.example',
        name: 'x',
        deadline: '72 heures',
      },
      quotes: [
        { where: 'attachment:lettre.jpg#1', text: 'faits de pédopornographie, réponse sous 72 heures' },
      ],
    }))
  const { facts, details } = explain(recordFor({ sightings }), 'fr')
  expect(facts).toHaveLength(4)
  const families = facts.map(({ sentence }) => sentence)
  expect(new Set(families).size).toBe(4)
  expect(JSON.stringify({ facts, details })).not.toMatch(/p[eé]do|porn/iu)
  expect(facts.find(({ quote }) => quote !== null)?.quote).toBe('faits de […] réponse sous 72 heures')
})
