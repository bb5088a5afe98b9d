import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { evidenceOf } from '../../shared/detect/evidence.ts'
import { headsIn, questionsIn, quotationsOf } from '../../shared/detect/quotations.ts'
import { evidenceOfGiven, mailOf, type Given } from './given.ts'
import { letters, reworded } from './letters.ts'

const passage = 'You are under investigation for a very grave offence; answer by e-mail within 72 hours.'

describe('passages set apart', () => {
  test.each([
    ['„', '“'],
    ['„', '”'],
    ['“', '”'],
    ['”', '”'],
    ['«', '»'],
    ['»', '«'],
    ['"', '"'],
    ['« ', ' »'],
  ])('%s … %s', (open, close) => {
    const text = `They wrote: ${open}${passage}${close} What now?`
    const found = quotationsOf(text).map(({ start, end }) => text.slice(start, end).trim())
    expect(found).toEqual([passage])
  })

  test('lines behind >', () => {
    const text = `Is it real?\n> ${passage}\n> The chief.\nThank you.`
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      `> ${passage}\n> The chief.\n`,
    ])
  })

  test.each([
    [
      'a short word in quotation marks',
      'Delete "summons.pdf" at once, whatever it may say about you and others.',
    ],
    ['a mark that never closes', `They wrote: “${passage}`],
    ['an inch and a foot', `A screen of 27" and ${passage} another of 24" were taken.`],
    ['no mark', passage],
  ])('%s is none', (_, text) => {
    expect(quotationsOf(text)).toEqual([])
  })

  test('a hundred thousand marks take no longer than so many letters', () => {
    const began = performance.now()
    expect(quotationsOf(' „'.repeat(100_000))).toEqual([])
    expect(performance.now() - began).toBeLessThan(500)
  })
})

const level = (given: Given): string => judge(mailOf(given), evidenceOfGiven(given), []).level
const all = [...letters, ...reworded].map(({ text }) => text)
const from = 'ines@escola.example'

describe('the head of a mail that is passed on', () => {
  test.each([
    ['Van: Recherche\nVerzonden: maandag\nAan: ontvangers\n', 1],
    ['> Από: Αρχηγός\n> Προς: εσάς\n', 1],
    ['Subject: summons\nExpedidor: Chief <chief@police.example>\n', 1],
    ['Only: one line of it\n', 0],
    ['Ref: 2026/4471\nSubject: summons\nDate: 12.11.2026\n', 0],
    ['E-mail: chief@police.example\nTel: +32 2 555 01 00\n', 0],
    ['No: 2026/4471\nObjet: convocation\n', 0],
    ['See https://contoso.example\nand ftp://contoso.example\n', 0],
  ])('%j', (head, count) => {
    expect(headsIn(`Is this real?\n${head}${passage}`).length).toBe(count)
  })

  test('at the beginning of a text it is a letterhead', () => {
    expect(headsIn(`Ref: 12\nObject: summons\n${passage}`)).toEqual([])
  })
})

function marks(text: string): number {
  const { hits } = evidenceOf({ where: 'body', method: 'text', text, confidence: 1 })
  return hits.filter(({ concept }) => concept === 'forward-marker').length
}

describe('a word that introduces a mail which is passed on', () => {
  test.each([
    'You are accused of it. On Monday, 2 March 2026, Ines Martin wrote:',
    'You are accused of it. \n-----Original Message-----\n',
    'Jste obviněn. \n---------- Přeposlaná zpráva ----------\n',
    'Sie sind angeklagt. Ines Martin schrieb am Montag, dem 2. März 2026 um 09:12:',
  ])('stands before a colon or at the end of its line: %j', (text) => {
    expect(marks(text)).toBe(1)
  })
  test.each([
    'You are accused. We read what you wrote to the girl in that room',
    'Sie sind angeklagt. Was er dem Mädchen schrieb, lasen wir alle mit.',
    'You are accused. The original message is kept by our services, as are its pictures.',
  ])('is a word like any other elsewhere: %j', (text) => {
    expect(marks(text)).toBe(0)
  })
})

test('question marks are found in all scripts, and a Greek one is no semicolon elsewhere', () => {
  expect(['Real?', 'حقيقي؟', 'αληθινό;', 'first; second'].map((text) => questionsIn(text).length)).toEqual([
    1, 1, 1, 0,
  ])
})

describe('what a fraudster may write around his letter', () => {
  const banner =
    'CAUTION: this e-mail came from outside the company. It may be phishing: do not answer, report suspicious mail.\n\n'
  test.each([
    ['as it is', (text: string) => text],
    ['under a forged forward', (text: string) => `---------- Forwarded message ---------\n${text}`],
    ['behind a banner', (text: string) => `${banner}${text}`],
    [
      'behind a banner and a forged forward',
      (text: string) => `${banner}---------- Forwarded message ---------\n${text}`,
    ],
    [
      'under a question and a forged head',
      (text: string) => `Have you seen this?\nFrom: Europol\nSent: Monday\nTo: you\n${text}`,
    ],
    ['under a letterhead of lines', (text: string) => `Good day,\nRef: 12\nObject: summons\n${text}`],
    ['between quotation marks', (text: string) => `“${text}”`],
    ['behind >', (text: string) => text.replaceAll(/^/gmu, '> ')],
    [
      'with a word in quotation marks',
      (text: string) => `${text}\nThe file is called “summons of the court”.`,
    ],
  ])('%s, it is not clear', (_, write) => {
    expect(all.filter((text) => level({ from, body: write(text) }) === 'clear')).toEqual([])
  })

  test('between quotation marks in a mailbox named after an office, under a word of warning, it is not clear', () => {
    const quoted = all.map((text) => `Beware of scams. “${text}”`)
    expect(quoted.filter((body) => level({ from: 'europol.police@gmail.com', body }) === 'clear')).toEqual([])
  })
})
