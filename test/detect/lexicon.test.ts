import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { conceptNames, isConcept, type Concept } from '../../shared/detect/concepts.ts'
import { expand, partsOf } from '../../shared/detect/expand.ts'
import { foldedText } from '../../shared/detect/fold.ts'
import { languages, readLexicons } from '../../shared/detect/lexicons.ts'

const lexicons = readLexicons()
const folder = join(import.meta.dirname, '../../shared/detect/lexicon')

const Lexicon = z.strictObject({
  language: z.string().regex(/^(any|[a-z]{2})$/),
  name: z.string().min(2),
  concepts: z.record(z.string().refine(isConcept), z.array(z.string().min(2)).min(1)),
})

/** What a letter is judged by: a language without one of these would be half blind. */
const needed = [
  'authority',
  'chief-office',
  'identity-claim',
  'summons-title',
  'summons-reader',
  'charge-reader',
  'offence-child-pornography',
  'offence-paedophilia',
  'offence-exhibitionism',
  'cyber-infiltration',
  'answer-by-mail',
  'justifications',
  'hours-deadline',
  'sent-to-prosecutor',
  'arrest-warrant',
  'offender-register',
  'now-warned',
  'appointment-place',
  'reported-scam',
  'do-not-answer',
  'is-it-real',
  'quoted-letter',
  'disclaimer',
] as const satisfies readonly Concept[]

test('every file of the folder is in the list, and the list in the folder', async () => {
  const files = (await readdir(folder)).map((name) => name.replace('.json', '')).toSorted()
  expect(languages.toSorted()).toEqual(files)
})

describe.each(languages)('%s', (language) => {
  test('has the form of a lexicon', async () => {
    const parsed = Lexicon.parse(JSON.parse(await readFile(join(folder, `${language}.json`), 'utf8')))
    expect(parsed.language).toBe(language)
  })

  test('every line can be written out and says something', () => {
    const file = lexicons.find((one) => one.language === language)
    for (const [concept, lines] of Object.entries(file?.concepts ?? {})) {
      expect(new Set(lines).size, `${concept} repeats a line`).toBe(lines.length)
      const phrases = lines.flatMap(partsOf).flat()
      expect(phrases.filter((phrase) => foldedText(phrase) === '')).toEqual([])
      expect(phrases.filter((phrase) => phrase.slice(1, -1).includes('*'))).toEqual([])
    }
  })
})

test.each(lexicons.filter(({ language }) => language !== 'any'))(
  '$language says all that a letter is judged by',
  ({ concepts }) => {
    expect(needed.filter((concept) => concepts[concept] === undefined)).toEqual([])
  },
)

test('every concept is said in some language', () => {
  const figures = [
    'quotation-begin',
    'quotation-end',
    'question',
    'clock-time',
    'phone-number',
    'amount',
    'calendar-date',
  ]
  const said = new Set(lexicons.flatMap(({ concepts }) => Object.keys(concepts)))
  expect(conceptNames.filter((name) => !said.has(name) && !figures.includes(name))).toEqual([])
})

describe('slots', () => {
  test.each([
    ['{a|b} c', ['a c', 'b c']],
    ['{le |}chat', ['le chat', 'chat']],
    ['{a{b|c}|d}', ['ab', 'ac', 'd']],
    ['plain', ['plain']],
  ])('%s', (line, phrases) => {
    expect(expand(line)).toEqual(phrases)
  })
  test.each([
    ['{a|b', 'a { is never closed.'],
    ['a}', 'a } closes no {.'],
    ['{a|b|c|d|e|f}'.repeat(6), 'it stands for more than 800 phrases. Split it into several lines.'],
  ])('%s is refused', (line, why) => {
    expect(() => expand(line)).toThrow(`Failed to read the lexicon line "${line}": ${why}`)
  })
})
