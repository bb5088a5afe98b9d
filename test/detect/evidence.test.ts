import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../shared/detect/evidence.ts'
import { letters } from './letters.ts'

const read = (text: string, method: 'text' | 'ocr' = 'text') =>
  evidenceOf({ where: 'body', method, text, confidence: 1 })

const concepts = (text: string): readonly string[] => read(text).hits.map(({ concept }) => concept)

test('quotes of letters are slices of the text, in order of their place', () => {
  for (const { text } of letters) {
    const { hits } = read(text)
    expect(hits.length).toBeGreaterThan(10)
    for (const { quote } of hits) expect(text).toContain(quote)
    expect(hits.map(({ at }) => at)).toEqual(hits.map(({ at }) => at).toSorted((a, b) => a - b))
  }
})

test('a short word that is a phrase by itself is not looked for within longer ones', () => {
  expect(concepts('Studio legale Avv. Rossi')).toContain('counsel')
  expect(concepts('ok avvaktar dina synpunkter')).not.toContain('counsel')
})

test('whatever the text: quotes are slices, hits are bounded', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...letters.map(({ text }) => text.slice(0, 300))), fc.string()),
    {
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom('text', 'ocr'), (some, method) => {
      const text = some.join(' ')
      const { hits } = read(text, method)
      expect(hits.length).toBeLessThanOrEqual(400)
      for (const { quote } of hits) expect(text).toContain(quote)
    }),
    { numRuns: 40 },
  )
})

test('words that two languages share are those of the language that the text is in', () => {
  const { hits } = read(
    'Sie sind vorgeladen. Die Staatsanwaltschaft ermittelt. Kommen Sie um 9 Uhr in den Saal 4.',
  )
  expect(hits.filter(({ concept }) => concept === 'prosecutor').map(({ language }) => language)).toEqual([
    'de',
  ])
  const pt = read('pornografia infantil, pedofilia, exibicionismo, você está intimado a comparecer')
  const [first] = pt.hits.filter(({ concept }) => concept === 'offence-child-pornography')
  expect(first?.quote).toBe('pornografia infantil,')
  expect(first?.language).toBe('pt')
})

test('two sentences are no phrase: what ends in one is not what begins the next', () => {
  expect(concepts('Jūs esat cietušais. Aizdomās turētais ir aizturēts.')).not.toContain('charge-reader')
  expect(concepts('Nous allons transmettre ce dossier. Le procureur viendra.')).not.toContain(
    'sent-to-prosecutor',
  )
  expect(concepts('Nous allons transmettre ce dossier au procureur.')).toContain('sent-to-prosecutor')
})

test('a misspelt letter in the midst of a long text is looked at as closely as alone', () => {
  const prose = 'Wir haben die Bretter an der Wand angebracht und alles weiss gestrichen. '.repeat(400)
  for (const { text } of letters.slice(0, 20)) {
    // A slip in every third long word.
    let word = 0
    const misspelt = text.replaceAll(/[a-z]{9,}/g, (found) =>
      (word += 1) % 3 === 0 ? `${found.slice(0, 4)}${found[4] === 'x' ? 'y' : 'x'}${found.slice(5)}` : found,
    )
    const inside = concepts(`${prose}${misspelt}\n${prose}`)
    expect(inside).toEqual(expect.arrayContaining([...concepts(misspelt)]))
  }
})

test('the same text gives the same evidence', () => {
  const text = letters.map((letter) => letter.text).join('\n')
  expect(read(text)).toEqual(read(text))
})

describe('figures', () => {
  test.each([
    ['14h30', 'clock-time'],
    ['9:15', 'clock-time'],
    ['10 Uhr', 'clock-time'],
    ['2 pm', 'clock-time'],
    ['12/03/2026', 'calendar-date'],
    ['2026-03-12', 'calendar-date'],
    ['01 23 45 67 89', 'phone-number'],
    ['+49 30 1234567', 'phone-number'],
    ['938 000 000', 'phone-number'],
    ['98260 00000', 'phone-number'],
    ['210 0000000', 'phone-number'],
    ['2610 000000', 'phone-number'],
    ['8 900 000-00-00', 'phone-number'],
    ['220 000 000', 'phone-number'],
    ["10.00'da", 'clock-time'],
    ['5. 1. 2027', 'calendar-date'],
    ['3 dicembre', 'calendar-date'],
    ['9 de dezembro de 2026', 'calendar-date'],
    ['8. Dezember', 'calendar-date'],
    ['8th of March', 'calendar-date'],
    ['8.578 €', 'amount'],
    ['250 euros', 'amount'],
    ['3.900 de euro', 'amount'],
    ['38 000 kr', 'amount'],
    ['3900 євро', 'amount'],
    ['600 zł', 'amount'],
  ])('%s is a %s', (text, concept) => {
    const { hits } = read(`xx ${text}, yy`)
    expect(hits.map((hit) => hit.concept)).toEqual([concept])
    // A currency sign is no letter, so a quote may end before it.
    expect(hits[0]?.quote).toContain(text.replace(' €', ''))
  })
  test('a figure that is struck through is one, and its quote is as it stands', () => {
    const struck = '3.900 €'.replaceAll(/./gu, (one) => `${one}\u0336`)
    const { hits } = read(`xx ${struck}, yy 14:30`)
    expect(hits.map(({ concept }) => concept)).toEqual(['amount', 'clock-time'])
    expect(hits[0]?.quote).toContain('3\u0336.\u03369\u03360\u03360\u0336')
  })
  test.each(['5 krajów', '30 ftalates', '300 dinners'])('%s is no amount', (text) => {
    const concepts = read(`xx ${text}, yy`).hits.map(({ concept }) => concept)
    expect(concepts).not.toContain('amount')
  })
  test.each([
    ['December 8', '8', 'calendar-date'],
    ['alle ore 18', '18', 'clock-time'],
    ['soittamalla 000 88 410', '000 88 410', 'phone-number'],
  ])('in "%s" %s is a %s', (text, quote, concept) => {
    const { hits } = read(`xx ${text}, yy`)
    expect(hits.filter((hit) => hit.concept === concept).map((hit) => hit.quote)).toContain(`${quote},`)
  })
  test.each(['72h', '24 hours', '2026', 'A12:345', '99:99', '45 mars', '5 marsouins', 'de 12', '3. 2. 1'])(
    '%s is no time, date or telephone',
    (text) => {
      const concepts = read(`xx ${text}, yy`).hits.map(({ concept }) => concept)
      expect(concepts.filter((one) => ['clock-time', 'calendar-date', 'phone-number'].includes(one))).toEqual(
        [],
      )
    },
  )
})

/** Least of a few runs, so that a busy machine does not decide. */
function milliseconds(text: string, method: 'text' | 'ocr'): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run += 1) {
    // Of the processor, not of the clock: other tests run beside this one.
    const start = process.cpuUsage()
    read(text, method)
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

describe('time grows with length and no faster', () => {
  const hostile = {
    'letters again and again': letters.map(({ text }) => text).join('\n'),
    'one letter': 'i',
    'seeds without phrases': 'pornographie infantiie de ia cyber infiitratjon vous faites i objet de pius ',
    'digits and marks': '12:34:56/78-90.12 +33 ',
  }
  test.each(Object.entries(hostile))('%s', (_name, piece) => {
    for (const method of ['text', 'ocr'] as const) {
      const unit = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000)
      const once = milliseconds(unit, method)
      const fourTimes = milliseconds(unit.repeat(4), method)
      // Linear is 4; more than 9 would be a square. Below 3 ms the machine decides.
      expect(fourTimes).toBeLessThan(9 * Math.max(once, 3))
    }
  })
})

test.each([
  ['If you do not pay, the warrant will be executed.', false],
  ['Zahlen Sie nicht, wird der Haftbefehl vollstreckt.', false],
  ['Si vous ne payez pas, le mandat sera exécuté.', false],
  ['This is a scam. Do not pay and do not reply.', true],
  ['Antworten Sie nicht auf solche Mails.', true],
  ['Ne payez pas et ne répondez pas.', true],
])('a condition is no advice: %s', (text, isAdvice) => {
  expect(read(text).hits.some(({ concept }) => concept === 'do-not-answer')).toBe(isAdvice)
})

test.each([
  ['Am 20.11.2026 um 10:11 schrieb Anna Berg <anna.berg@tischlerei.example>:\n> Sie sind angeklagt.', true],
  ['Anna wrote: you are accused of paedophilia, answer within 72 hours.', true],
  ['Look at this.\n\n-----Original message-----\nYou are accused of paedophilia.', true],
  ['You are accused of paedophilia. You wrote to a girl of twelve, and our cyber police have it all.', false],
  ['Ni är åtalad för pedofili. Flickan ni skrev med var en av oss, och allt finns sparat i akten.', false],
  ['Jste obviněn z pedofilie. Kdo psal dívce, napsal ji naší kyberpolicii, a vše je uloženo.', false],
])('a line over a mail that is passed on is one, and nothing else: %s', (text, isHead) => {
  expect(concepts(text).includes('forward-marker')).toBe(isHead)
})
