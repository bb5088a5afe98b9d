/**
 * How the judgement bears words that it does not know, and what it makes of genuine mail whose own words it does not know:
 * all training mail, with a quarter of its phrases forgotten, four times over. Fakes lose any phrase; genuine mail loses any,
 * or only what speaks for it. By folds over languages, so that a rule that one language pays for is seen.
 * Prints a table; takes a minute. node test/detect/dropout.ts
 */
import { random } from '../../scripts/cases/random.ts'
import type { Concept } from '../../shared/detect/concepts.ts'
import { judge } from '../../shared/detect/judge.ts'
import type { Evidence } from '../../shared/reading.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import { genuineMail, lettersAndNearMisses, thinned, type Row } from './training.ts'

const folds = 5
const lost = 0.25
const draws = 4

/** What speaks for a mail, or tells who speaks in it. */
const speaksFor: ReadonlySet<string> = new Set<Concept>([
  'reported-scam',
  'do-not-answer',
  'is-it-real',
  'quoted-letter',
  'reassurance',
  'appointment-place',
  'lawyer',
  'counsel',
  'forward-marker',
  'newsletter',
  'profession',
  'text-work',
  'own-complaint',
  'police-told',
  'question',
  'outside-banner',
  'disclaimer',
  'quotation-begin',
  'quotation-end',
])

type Loss = 'none' | 'any' | 'what speaks for it'

interface Judged {
  readonly row: Row
  readonly evidence: readonly Evidence[]
}

function withLoss({ row, evidence }: Judged, loss: Loss, draw: number): readonly Evidence[] {
  const next = random(`${draw} ${row.given.from ?? ''} ${textOf(row)}`)
  switch (loss) {
    case 'none':
      return evidence
    case 'any':
      return thinned(evidence, next, { lost })
    case 'what speaks for it':
      return thinned(evidence, next, { lost, which: (concept) => speaksFor.has(concept) })
  }
}

function textOf({ given }: Row): string {
  return given.body ?? given.document ?? given.picture ?? ''
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`

function line(name: string, all: readonly Judged[], loss: Loss): string {
  const moved = Array.from({ length: folds }, () => 0)
  const counts = Array.from({ length: folds }, () => 0)
  let raised = 0
  const count = loss === 'none' ? 1 : draws
  for (let draw = 0; draw < count; draw += 1)
    for (const one of all) {
      const { level } = judge(mailOf(one.row.given), withLoss(one, loss, draw), [])
      const fold = languages.indexOf(one.row.language) % folds
      counts[fold] = (counts[fold] ?? 0) + 1
      if (level === 'fake-summons') moved[fold] = (moved[fold] ?? 0) + 1
      if (level !== 'clear') raised += 1
    }
  const sum = moved.reduce((a, b) => a + b, 0)
  const asked = all.length * count
  const byFold = moved.map((part, fold) => percent(part, counts[fold] ?? 0)).join(' ')
  return `| ${name} | ${loss} | ${asked} | ${sum} (${percent(sum, asked)}) | ${raised} (${percent(raised, asked)}) | ${byFold} |`
}

const given = [...(await lettersAndNearMisses()), ...(await genuineMail())]
// The same letters as text from a school: nothing but their words and that they are no school's tells what they are.
const fromSchool = given
  .filter(({ way }) => way === 'free')
  .map((row): Row => ({ ...row, way: 'school', given: { ...row.given, from: 'ines@escola.example' } }))
const rows = [...given, ...fromSchool]
const languages = [...new Set(rows.map(({ language }) => language))].toSorted()
const judged = rows.map((row): Judged => ({ row, evidence: evidenceOfGiven(row.given) }))
const of = (kind: Row['class'], ...ways: readonly Row['way'][]): readonly Judged[] =>
  judged.filter(({ row }) => row.class === kind && ways.includes(row.way))

console.log('| | forgotten | mails | fake-summons | suspicious or above | fake-summons by fold |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const loss of ['none', 'any'] as const) {
  console.log(line('core, text from a free mailbox', of('core', 'free'), loss))
  console.log(line('core, document from a school', of('core', 'part'), loss))
  console.log(line('core, text from a school', of('core', 'school'), loss))
  console.log(line('wider', of('wider', 'free', 'part', 'own'), loss))
}
for (const loss of ['none', 'any', 'what speaks for it'] as const) {
  console.log(line('genuine', of('genuine', 'own'), loss))
  console.log(line('genuine, as a document', of('genuine', 'part'), loss))
  console.log(line('genuine that shows a letter', of('quoting', 'own'), loss))
}
