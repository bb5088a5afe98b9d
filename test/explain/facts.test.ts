import { describe, expect, test } from 'vitest'
import { factOf, factsOf, quotesOf, type FoundSighting } from '../../shared/explain/facts.ts'
import { en, type Catalogue } from '../../shared/explain/locale/en.ts'
import type { SignalWords } from '../../shared/explain/locale/signals-en.ts'
import type { Quote, Sighting, Verdict } from '../../shared/verdict.ts'

const told = ['one', 'two', 'three', 'four', 'five', 'less', 'least']
const extra: Readonly<Record<string, SignalWords>> = {
  ...Object.fromEntries(told.map((id) => [id, { title: id, sentence: `${id} {who}.` }])),
  hushed: { title: 'hushed', sentence: 'It names a very grave accusation.', quiet: true },
}
const catalogue: Catalogue = { ...en, signals: { ...en.signals, ...extra } }

function found(signal: string, weight: number, quotes: readonly Quote[] = []): FoundSighting {
  return { signal, state: 'found', quotes, values: { who: 'gmail.example' }, weight }
}

function verdict(level: Verdict['level'], sightings: readonly Sighting[]): Verdict {
  return { level, score: 0.9, sightings, unread: [], detector: '1' }
}

describe('the facts', () => {
  test('at most four, most telling first, whatever the order of the record', () => {
    const sightings = [
      found('two', 2),
      found('five', 0.5),
      found('one', 3),
      found('four', 1),
      found('three', 1.5),
    ]
    const facts = factsOf(verdict('fake-summons', sightings), catalogue)
    expect(facts.map(({ sentence }) => sentence.split(' ')[0])).toEqual(['one', 'two', 'three', 'four'])
  })

  test('in doubt, the strongest thing that speaks for the message has the last place', () => {
    const sightings = [
      ...['one', 'two', 'three', 'four'].map((id) => found(id, 2)),
      found('less', -1),
      found('least', -3),
    ]
    const facts = factsOf(verdict('suspicious', sightings), catalogue)
    expect(facts.map(({ sentence }) => sentence.split(' ')[0])).toEqual(['one', 'two', 'three', 'least'])
  })

  test('four kinds before a second one of any kind', () => {
    const sightings = [
      found('arrest-threat', 5),
      found('register-threat', 4),
      found('fine-to-pay', 3),
      found('free-mail-authority', 2),
      found('reader-charged', 1),
    ]
    const facts = factsOf(verdict('fake-summons', sightings), en)
    expect(facts.map(({ sentence }) => sentence.slice(0, 26))).toEqual([
      'It threatens you with arre',
      'It speaks of a payment tha',
      'It poses as an authority, ',
      'It says that you are accus',
    ])
  })

  test('what was not found or could not be looked at is no fact', () => {
    const sightings: readonly Sighting[] = [
      { signal: 'one', state: 'clear' },
      { signal: 'two', state: 'unknown', why: 'no headers' },
    ]
    expect(factsOf(verdict('fake-summons', sightings), catalogue)).toEqual([])
  })

  test('a signal of another version, without words here, is left out instead of shown as a code', () => {
    expect(factOf(found('from-the-future', 9), catalogue)).toBeNull()
    expect(factOf(found('__proto__', 9), catalogue)).toBeNull()
  })
})

describe('the quotes', () => {
  test('a fact has the first quote and where it stands', () => {
    const quotes: readonly Quote[] = [
      { where: 'attachment:scan.jpg#1', text: 'sous 72 heures' },
      { where: 'body', text: 'other' },
    ]
    expect(factOf(found('one', 1, quotes), catalogue)).toEqual({
      title: 'one',
      sentence: 'one gmail.example.',
      quote: 'sous 72 heures',
      place: 'page 1 of the attached picture “scan.jpg”',
    })
  })

  test('an absence has neither', () => {
    expect(factOf(found('one', 1, [{ where: 'body', text: '' }]), catalogue)).toMatchObject({
      quote: null,
      place: null,
    })
  })

  test('the accusation’s words are never repeated, and the place still is named', () => {
    const quotes: readonly Quote[] = [{ where: 'body', text: 'pédopornographie' }]
    expect(factOf(found('one', 1, quotes), catalogue)).toMatchObject({
      quote: null,
      place: 'in the text of the message',
    })
    const hushed = found('hushed', 1, [{ where: 'body', text: 'anything at all' }])
    expect(quotesOf(hushed, catalogue)).toEqual([])
    expect(factOf(hushed, catalogue)).toMatchObject({ quote: null, place: 'in the text of the message' })
  })

  test('nor are they by the way: in values, in names of attachments', () => {
    const sighting = {
      ...found('one', 1, [{ where: 'attachment:pedo.jpg', text: 'x' }]),
      values: { who: 'porno.example' },
    }
    expect(factOf(sighting, catalogue)).toEqual({
      title: 'one',
      sentence: 'one […].',
      quote: 'x',
      place: 'in the attached picture “[…]”',
    })
  })

  test('markup, control and direction marks: one plain line of text', () => {
    const text = '<script>alert(1)</script>\u202e\u0000\r\njavascript:x'
    expect(quotesOf(found('one', 1, [{ where: 'subject', text }]), catalogue)).toEqual([
      { text: '<script>alert(1)</script> javascript:x', place: 'in the subject' },
    ])
  })

  test('a quote of 2,000 characters is cut', () => {
    const [quote] = quotesOf(found('one', 1, [{ where: 'body', text: 'x'.repeat(2000) }]), catalogue)
    expect(quote?.text).toBe(`${'x'.repeat(160)}…`)
  })
})
