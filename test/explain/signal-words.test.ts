import { describe, expect, test } from 'vitest'
import { signals } from '../../shared/detect/signals.ts'
import { weights } from '../../shared/detect/weights.ts'
import { catalogueFor, languages } from '../../shared/explain/catalogue.ts'
import { explain } from '../../shared/explain/explain.ts'
import { wordsOf } from '../../shared/explain/facts.ts'
import { placeholders } from '../../shared/explain/plain-text.ts'
import type { Sighting } from '../../shared/verdict.ts'
import { recordFor } from './record-for.ts'

describe.each(languages)('the words of the signals, %s', (language) => {
  const { catalogue } = catalogueFor(language)

  test.each(signals.map(({ id, tell }) => [id, tell] as const))('%s', (id, tell) => {
    const words = wordsOf(id, catalogue)
    expect(words).not.toBeNull()
    const { title = '', sentence = '' } = words ?? {}
    expect(title.length).toBeGreaterThan(3)
    expect(title.length).toBeLessThanOrEqual(45)
    // Two short sentences are read; more are not.
    expect(sentence.length).toBeGreaterThan(30)
    expect(sentence.length).toBeLessThanOrEqual(190)
    expect(sentence).toMatch(/\.$/u)
    // A value that the signal does not give would read as an ellipsis.
    for (const name of placeholders(sentence)) expect(placeholders(tell)).toContain(name)
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
  const [first = '', second = ''] = languages
  for (const { id } of signals) {
    const sentence = (language: string) => wordsOf(id, catalogueFor(language).catalogue)?.sentence
    expect(sentence(first)).not.toBe(sentence(second))
  }
})

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
