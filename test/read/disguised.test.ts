import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disguised, disguises } from '../../scripts/cases/disguise.ts'
import { glance } from '../../shared/inspect-mail.ts'
import type { Body, Mail } from '../../shared/mail.ts'
import { bodyReadings, subjectReading } from '../../shared/read/body.ts'
import type { Level, Verdict } from '../../shared/verdict.ts'
import { mailOf } from '../detect/given.ts'
import type { LetterFile } from '../detect/letter-file.ts'

// Every training letter in every disguise: `ALL_DISGUISES=1 npx vitest run test/read/disguised.test.ts`, about a minute.
// Without it one letter of every third language, others for each disguise.
const all = process.env['ALL_DISGUISES'] === '1'
const folder = join(import.meta.dirname, '..', 'detect', 'letters')
const files: LetterFile[] = []
for (const name of (await readdir(folder)).toSorted()) files.push((await import(join(folder, name))).letters)

type Letter = LetterFile['fakes'][number]
const rank: Readonly<Record<Level, number>> = { clear: 0, suspicious: 1, 'fake-summons': 2 }

function mailWith(letter: Pick<Letter, 'subject'>, from: string, body: Body): Mail {
  return { ...mailOf({ from, subject: letter.subject ?? '' }), body }
}

function judged(letter: Letter, how: string | null): { readonly mail: Mail; readonly verdict: Verdict } {
  const content = how === null ? letter.text : disguised(letter.text, how)
  const mail = mailWith(letter, 'office740@gmail.com', { type: how === null ? 'text' : 'html', content })
  return { mail, verdict: glance(mail).verdict }
}

/** Quotes that are no piece of what is read at their place. */
function astray({ subject, body, from }: Mail, verdict: Verdict): readonly string[] {
  const readings = [subjectReading(subject), ...bodyReadings(body)]
  const sender = [from?.name ?? '', from?.address ?? '']
  const quotes = verdict.sightings.flatMap((one) => (one.state === 'found' ? one.quotes : []))
  return quotes
    .filter(({ where, text }) => {
      const texts = readings.filter((reading) => reading.where === where).map((reading) => reading.text)
      return ![...texts, ...(where === 'header:From' ? sender : [])].some((read) => read.includes(text))
    })
    .map(({ where, text }) => `${where}: ${text}`)
}

/** Letters of one language that are tried with the disguise of this place. */
function sampled<T>(letters: readonly T[], language: number, place: number): readonly T[] {
  if (all) return letters
  const letter = letters[place % letters.length]
  return letter === undefined || (language + place) % 3 !== 0 ? [] : [letter]
}

const plainLevels = new Map<Letter, Level>()
function plainLevel(letter: Letter): Level {
  const level = plainLevels.get(letter) ?? judged(letter, null).verdict.level
  plainLevels.set(letter, level)
  return level
}

/** Without a third of their blanks letters lose words: so many of a hundred keep their level. */
const joinedKept = 80

describe('a letter as HTML is judged as it is as text', () => {
  const strict = disguises.filter((how) => how !== 'joined')
  test.each(strict)(
    '%s',
    (how) => {
      const lower: string[] = []
      for (const [index, { language, fakes }] of files.entries())
        for (const letter of sampled(fakes, index, disguises.indexOf(how))) {
          const { mail, verdict } = judged(letter, how)
          if (rank[verdict.level] < rank[plainLevel(letter)])
            lower.push(`${language} ${letter.name}: ${plainLevel(letter)}, then ${verdict.level}`)
          lower.push(
            ...astray(mail, verdict).map((quote) => `${language} ${letter.name}: no such words: ${quote}`),
          )
        }
      expect(lower).toEqual([])
    },
    120_000,
  )

  test('joined, mostly', () => {
    const levels = files.flatMap(({ fakes }, index) =>
      (all ? fakes : fakes.slice(index % 2, (index % 2) + 2)).map(
        (letter) => rank[judged(letter, 'joined').verdict.level] >= rank[plainLevel(letter)],
      ),
    )
    expect(levels.filter(Boolean).length / levels.length).toBeGreaterThan(joinedKept / 100)
  }, 120_000)
})

describe('a genuine letter is judged no harder as HTML than as text', () => {
  test.each(['plain', 'table', 'cells', 'parted'])(
    '%s',
    (how) => {
      const higher: string[] = []
      for (const [index, { language, genuine }] of files.entries())
        for (const letter of sampled(genuine, index, how.length)) {
          const level = (body: Body) => glance(mailWith(letter, letter.from, body)).verdict.level
          const plain = level({ type: 'text', content: letter.text })
          const packed = level({ type: 'html', content: disguised(letter.text, how) })
          if (plain !== packed) higher.push(`${language} ${letter.name}: ${plain}, then ${packed}`)
        }
      expect(higher).toEqual([])
    },
    120_000,
  )
})
