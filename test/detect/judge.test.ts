import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { raising } from '../../shared/detect/signal.ts'
import { signals } from '../../shared/detect/signals.ts'
import { most, thresholds, weights } from '../../shared/detect/weights.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, part, unreadOf, type Given } from './given.ts'
import { alike, genuine, letters, reworded } from './letters.ts'
import { swindles, wider } from './wider.ts'

function verdictOf(given: Given): Verdict {
  return judge(mailOf(given), evidenceOfGiven(given), unreadOf(given))
}

describe('letters in seven languages', () => {
  test.each(letters)('$language, as text from a free mailbox', ({ text }) => {
    const verdict = verdictOf({ from: 'office740@gmail.com', body: text })
    expect(verdict.level).toBe('fake-summons')
    expect(verdict.score).toBeGreaterThan(0.95)
  })
  test.each(letters)('$language, as a picture from a school that was broken into', ({ text }) => {
    // What recognition does to a page: accents lost, l read as 1, words run together.
    const picture = text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('l', '1')
      .replaceAll(' de ', 'de ')
    expect(verdictOf({ from: 'ines@escola.example', picture }).level).toBe('fake-summons')
  })
  test.each(letters)('$language, sent inside the house it is no fake summons', ({ text }) => {
    expect(verdictOf({ body: text, authentication: { kind: 'internal' } }).level).toBe('clear')
  })
  test.each(letters)('$language, from an authority that was really checked', ({ text }) => {
    expect(verdictOf({ from: 'a@police.belgium.eu', body: text }).level).toBe('clear')
  })
  test.each(letters)('$language, asked about: suspicious at most', ({ text }) => {
    expect(verdictOf({ body: text, subject: 'Is this real? Scam?' }).level).toBe('suspicious')
  })
})

describe('genuine mail that comes close', () => {
  test.each(genuine)('$language: $name', ({ from, text, quotes }) => {
    const { level } = verdictOf({ from, body: text })
    expect(quotes === true ? ['clear', 'suspicious'] : ['clear']).toContain(level)
  })
})

test.each(reworded)('$language, in other words', ({ text }) => {
  expect(verdictOf({ from: 'ines@escola.example', body: text }).level).toBe('fake-summons')
})

test.each(alike)('no fake summons: $name', ({ from, subject, body }) => {
  expect(verdictOf({ from, subject, body }).level).toBe('clear')
})

test('words that the sender writes himself never make a suspicious mail clear', () => {
  const headers = [
    { name: 'List-Unsubscribe', value: '<https://list.example>' },
    { name: 'In-Reply-To', value: '<1@contoso.example>' },
  ]
  for (const { text } of letters) {
    const body = `Scam! Do not reply. Is this real? View this email in your browser. Courtroom 3 at 9:30.\n${text}`
    expect(verdictOf({ from: 'a@gmail.com', body, headers }).level).toBe('suspicious')
  }
})

test('no single family is suspicious, and no two of them convict', () => {
  const caps = raising.map((family) => most[family]).toSorted((a, b) => b - a)
  expect(caps[0]).toBeLessThan(thresholds.suspicious)
  expect((caps[0] ?? 0) + (caps[1] ?? 0)).toBeLessThan(thresholds['fake-summons'])
})

test('weights have the sign of their family', () => {
  for (const { id, family } of signals) expect(Math.sign(weights[id])).toBe(family === 'mitigation' ? -1 : 1)
})

test('a verdict has every signal once, the found ones first, and is the same each time', () => {
  const given = { from: 'a@gmail.com', body: letters[0]?.text ?? '' }
  const verdict = verdictOf(given)
  expect(verdict.sightings.map(({ signal }) => signal).toSorted()).toEqual(
    signals.map(({ id }) => id).toSorted(),
  )
  const states = verdict.sightings.map(({ state }) => state)
  expect(states.lastIndexOf('found')).toBeLessThan(states.indexOf('clear'))
  expect(JSON.stringify(verdictOf(given))).toBe(JSON.stringify(verdict))
})

test('of a family that is full the weights of its signals add up to its most', () => {
  const { sightings } = verdictOf({ from: 'a@gmail.com', body: letters[1]?.text ?? '' })
  const family = new Map<string, string>(signals.map(({ id, family }) => [id, family]))
  const sum = sightings
    .flatMap((one) => (one.state === 'found' && family.get(one.signal) === 'accusation' ? [one.weight] : []))
    .reduce((a, b) => a + b, 0)
  expect(sum).toBeCloseTo(most.accusation, 2)
})

test('a part that was not read leaves no search of words clear', () => {
  const { sightings } = verdictOf({ body: 'See the document.', unread: 'encrypted' })
  const blind = sightings.filter(({ state }) => state === 'unknown').map(({ signal }) => signal)
  expect(blind).toEqual(
    expect.arrayContaining(['reader-charged', 'offence-list', 'fine-to-pay', 'arrest-threat']),
  )
})

test('a locked letter with a summons for a subject, from a free mailbox, is suspicious', () => {
  const given = {
    from: 'europol.office@gmail.com',
    subject: 'Convocation judiciaire',
    body: 'Vous êtes convoqué par Europol. Voir le document.',
    unread: 'encrypted',
  } as const
  expect(verdictOf(given).level).toBe('suspicious')
})

describe('a letter in a language that nobody knows', () => {
  const albanian =
    'Drejtori i Përgjithshëm. Ju jeni nën hetim: pornografi e fëmijëve, pedofili, ekshibicionizëm. Përgjigjuni brenda 72 orë.'
  test.each([
    [
      'as a picture from a free mailbox',
      { from: 'a@gmail.com', parts: [part('l.jpg')], picture: `EUROPOL ${albanian}` },
    ],
    ['as text from a free mailbox', { from: 'a@gmail.com', body: `EUROPOL INTERPOL ${albanian}` }],
    [
      'as a picture from a school',
      { from: 'a@shkolla.example', parts: [part('l.jpg')], picture: `EUROPOL INTERPOL COPJ ${albanian}` },
    ],
    [
      'with every sentence in another language',
      {
        from: 'a@gmail.com',
        body: 'Convocation of justice, Europol. Sie sind Gegenstand mehrerer poursuites judiciaires: child pornography, Pädophilie, esibizionismo. Envíe sus justifications by mail in 72 hours.',
      },
    ],
  ] satisfies readonly (readonly [string, Given])[])('%s: suspicious at least', (_name, given) => {
    expect(['suspicious', 'fake-summons']).toContain(verdictOf(given).level)
  })
  test.each([
    [
      'the bulletin of an association',
      {
        from: 'lajme@shoqata.example',
        body: `${'Shoqata jonë mban mbledhjen e vitit në shtator dhe fton të gjithë anëtarët. '.repeat(4)}Europol, pornografia, pedofilia.`,
      },
    ],
    ['a museum', { from: 'a@gmail.com', body: 'Ekspozita: exhibition, Interpol 1923-2023, ora 9:00.' }],
  ] satisfies readonly (readonly [string, Given])[])('%s: clear', (_name, given) => {
    expect(verdictOf(given).level).toBe('clear')
  })
})

describe('a part that nobody could read', () => {
  test.each(['killed', 'encrypted', 'timeout', 'memory', 'broken', 'too-large'] as const)(
    'of a stranger who writes nothing is not clear: %s',
    (unread) => {
      expect(verdictOf({ body: '', unread }).level).toBe('suspicious')
    },
  )
  test('of a colleague, or under a letter of its own, is left alone', () => {
    expect(verdictOf({ body: '', unread: 'killed', authentication: { kind: 'internal' } }).level).toBe(
      'clear',
    )
    const body =
      'Good morning, here is the offer that you asked me for last week; call me when you have read it.'
    expect(verdictOf({ body, unread: 'killed' }).level).toBe('clear')
  })
})

describe('the wider class', () => {
  test.each(wider)('$name: suspicious at least', ({ from, subject, body }) => {
    expect(['suspicious', 'fake-summons']).toContain(verdictOf({ from, subject, body }).level)
  })
  test.each(swindles)('$name is no summons', ({ from, subject, body }) => {
    expect(verdictOf({ from, subject, body }).level).toBe('clear')
  })
})

test('an empty mail is clear', () => {
  expect(verdictOf({}).level).toBe('clear')
  expect(verdictOf({ body: '' }).score).toBeLessThan(0.01)
})
