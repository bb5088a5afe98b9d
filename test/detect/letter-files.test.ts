import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { judge } from '../../shared/detect/judge.ts'
import { languages } from '../../shared/detect/lexicons.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, unreadOf, type Given } from './given.ts'
import type { LetterFile } from './letter-file.ts'

const folder = join(import.meta.dirname, 'letters')

const Mail = z.strictObject({ name: z.string(), subject: z.string().optional(), text: z.string().min(40) })
const Module = z.object({
  letters: z.strictObject({
    language: z.string(),
    fakes: z.array(Mail.extend({ wider: z.literal(true).optional(), yet: z.string().optional() })).min(3),
    genuine: z.array(Mail.extend({ from: z.string(), quotes: z.literal(true).optional() })).min(5),
  }),
})

const names = (await readdir(folder)).toSorted()
const files: readonly LetterFile[] = await Promise.all(
  names.map(async (name) => Module.parse(await import(join(folder, name))).letters),
)

function levelOf(given: Given): Level {
  return judge(mailOf(given), evidenceOfGiven(given), unreadOf(given)).level
}

test('every file is named after its language, and the language has a lexicon', () => {
  expect(names).toEqual(files.map(({ language }) => `${language}.ts`))
  expect(files.filter(({ language }) => !languages.includes(language))).toEqual([])
})

/** What stands around a letter and says nothing of it: its own file number, a mail system's banner and notice, a telephone's foot. */
const around: readonly (readonly [string, (text: string) => string])[] = [
  ['a file number and a subject', (text) => `Urgent file\nRef: 2026/4471\nSubject: 2026-11\n\n${text}`],
  ['its date and address', (text) => `Urgent file\nDate: 12.11.2026\nE-mail: file@gmail.com\n\n${text}`],
  ['a banner of one word', (text) => `[EXTERNAL]\n${text}`],
  [
    'a notice of confidentiality',
    (text) =>
      `${text}\n\nThis e-mail is confidential and intended solely for the addressee. If you received it in error, delete it.`,
  ],
  ['what a telephone signs', (text) => `${text}\n\nSent from my iPhone`],
]

describe.each(files)('$language', ({ fakes, genuine }) => {
  const core = fakes.filter(({ wider, yet }) => wider !== true && yet === undefined)
  test.each(around)('a fake with %s around it is moved all the same', (_, write) => {
    const left = core.filter(
      ({ subject, text }) =>
        levelOf({ from: 'office740@gmail.com', subject: subject ?? '', body: write(text) }) !==
        'fake-summons',
    )
    expect(left.map(({ name }) => name)).toEqual([])
  })

  test.each(fakes)('fake: $name', ({ subject, text, wider, yet }) => {
    const given = { from: 'office740@gmail.com', subject: subject ?? '' }
    const levels = [levelOf({ ...given, body: text }), levelOf({ ...given, picture: text })]
    const wanted: readonly Level[] = wider === true ? ['suspicious', 'fake-summons'] : ['fake-summons']
    const isFound = levels.every((level) => wanted.includes(level))
    expect(isFound, levels.join(' ')).toBe(yet === undefined)
  })
  test.each(genuine)('genuine: $name', ({ from, subject, text, quotes }) => {
    const level = levelOf({ from, subject: subject ?? '', body: text })
    expect(quotes === true ? ['clear', 'suspicious'] : ['clear']).toContain(level)
  })
})
