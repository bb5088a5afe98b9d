import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { asHtml, htmlWays, judgedAsHtml } from './as-html.ts'
import { genuineOf } from './genuine-mail.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import type { LetterFile } from './letter-file.ts'
import { textOfHtml } from '../../shared/read/body.ts'

interface Row {
  readonly name: string
  readonly from: string
  readonly subject: string
  readonly text: string
}

const folder = join(import.meta.dirname, 'letters')

/** One fake and one genuine mail of each language's letters, another of each as the file goes on, and all genuine mails. */
async function rowsOf(): Promise<readonly Row[]> {
  const rows: Row[] = ['fourth.txt', 'fifth.txt'].flatMap(genuineOf)
  for (const [index, name] of (await readdir(folder)).toSorted().entries()) {
    const { letters }: { readonly letters: LetterFile } = await import(join(folder, name))
    const fake = letters.fakes[index % letters.fakes.length]
    const real = letters.genuine[index % letters.genuine.length]
    if (fake !== undefined)
      rows.push({ name, from: 'office740@gmail.com', subject: fake.subject ?? '', text: fake.text })
    if (real !== undefined) rows.push({ name, from: real.from, subject: real.subject ?? '', text: real.text })
  }
  return rows
}

const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const rows = await rowsOf()

describe.each(htmlWays)('as HTML of %s', (way) => {
  test('the same words get the same level as in text', () => {
    const other = rows.filter(({ from, subject, text }) => {
      const given = { from, subject }
      const asText = judge(mailOf({ ...given, body: text }), evidenceOfGiven({ ...given, body: text }), [])
      return judgedAsHtml(given, text, way).level !== asText.level
    })
    expect(other.map(({ name }) => name)).toEqual([])
  }, 120_000)

  test('every line of it is seen', () => {
    const [first] = rows
    expect(words(textOfHtml(asHtml(first?.text ?? '', way)).visible)).toBe(words(first?.text ?? 'no row'))
  })
})
