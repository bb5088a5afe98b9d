// docs/verdicts.md: verdicts of the training mail in the pane's own sentences. `node test/detect/verdict-page.ts` writes it.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { judge } from '../../shared/detect/judge.ts'
import { catalogueFor } from '../../shared/explain/catalogue.ts'
import { factsOf } from '../../shared/explain/facts.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf } from './given.ts'
import { givenOf, nearMisses } from './near-misses/all.ts'
import type { NearMiss } from './near-misses/near-miss.ts'

/** Fakes that say little, and genuine mail that says much. */
const chosen = [
  'témoin dans une affaire de blanchiment',
  'Gerichtsbescheid hinter einem Link',
  'Interpol red notice',
  'settlement after the answer',
  'ultimo avviso',
  'Ladung als Beschuldigter, eingescannt',
  'solicitor to client quoting charges',
  'une fille transfère la lettre de son père',
  'cédula de citación',
  'support group to a relative of an accused man',
] as const

const states = {
  'fake-summons': 'set-aside',
  suspicious: 'unsure',
  clear: 'clear',
} as const satisfies Record<Level, string>

const carriers = {
  text: 'text',
  html: 'HTML',
  pdf: 'a PDF document',
  picture: 'a picture',
  scan: 'a scan',
} as const satisfies Record<NearMiss['carrier'], string>

function sectionOf(row: NearMiss): string {
  const { catalogue } = catalogueFor('en')
  const given = givenOf(row)
  const verdict = judge(mailOf(given), evidenceOfGiven(given), [])
  const facts = factsOf(verdict, catalogue).map((fact) => `- ${fact.sentence}`)
  const genuine = row.level !== 'raised'
  return [
    `## ${row.name}`,
    '',
    `${genuine ? 'Genuine' : 'Fake'}, ${row.language}, ${carriers[row.carrier]}, from \`${row.from}\`: **${verdict.level}**, score ${verdict.score}`,
    '',
    `> ${catalogue.headline[states[verdict.level]]}`,
    ...(facts.length === 0 || verdict.level === 'clear' ? [] : ['', ...facts]),
    '',
  ].join('\n')
}

export function verdictPage(): string {
  const sections = chosen.flatMap((name) => nearMisses.filter((row) => row.name === name).map(sectionOf))
  return `# Verdicts read aloud

Written by \`npm run docs\` from the training mail in \`test/detect/near-misses\`: what the pane says above hard fakes and
hard genuine mail. The mails are invented. Where the level is \`clear\` the pane shows no reasons.

${sections.join('\n')}`
}

const page = join(import.meta.dirname, '../../docs/verdicts.md')

if (import.meta.main) {
  const text = verdictPage()
  if ((await readFile(page, 'utf8').catch(() => null)) !== text) {
    await writeFile(page, text)
    console.log('docs/verdicts.md written')
  }
}
