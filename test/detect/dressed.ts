/**
 * What a fraudster gains who puts around his letter what speaks for genuine mail: warnings, an unsubscribe line, quotation marks,
 * a lawyer's name. All training letters of the core, in each dress, from an organisation's mailbox and from a private one.
 * Prints a table; takes some 40 seconds. node test/detect/dressed.ts
 */
import type { Concept } from '../../shared/detect/concepts.ts'
import { partsOf } from '../../shared/detect/expand.ts'
import { judge } from '../../shared/detect/judge.ts'
import { readLexicons } from '../../shared/detect/lexicons.ts'
import type { Level } from '../../shared/verdict.ts'
import { evidenceOfGiven, mailOf, type Given } from './given.ts'
import { lettersAndNearMisses, type Row } from './training.ts'

const lexicons = new Map(readLexicons().map((lexicon) => [lexicon.language, lexicon]))

/** A sentence of a concept in a language: the phrase of a line of its lexicon, a different one for each `nth`. */
export function saying(language: string, concept: Concept, nth = 0): string {
  const lines = lexicons.get(language)?.concepts[concept] ?? []
  const line = lines[nth % Math.max(1, lines.length)] ?? ''
  return partsOf(line)
    .map((ways) => ways[0] ?? '')
    .join(' ')
    .replaceAll('*', '')
}

/** What is put around a letter, in the words of a language. */
export const dresses: Readonly<Record<string, (letter: string, language: string) => string>> = {
  'as it is': (letter) => letter,
  'warned before': (letter, language) => `${warning(language, 0)}\n${letter}`,
  'warned before and after': (letter, language) =>
    `${warning(language, 0)}\n${letter}\n${warning(language, 1)}`,
  'and an unsubscribe line': (letter, language) =>
    `${warning(language, 0)}\n${letter}\n${warning(language, 1)}\n${saying(language, 'newsletter')}`,
  'and a seminar': (letter, language) =>
    `${warning(language, 0)} ${saying(language, 'profession', 3)} ${saying(language, 'text-work', 2)}\n${letter}\n${warning(language, 1)}\n${saying(language, 'newsletter')}`,
  'the same in English': (letter) => dress('and a seminar', letter, 'en'),
  announced: (letter, language) => `${saying(language, 'quoted-letter')}:\n${letter}`,
  'announced under a warning': (letter, language) =>
    `${warning(language, 0)} ${saying(language, 'quoted-letter')}:\n${letter}`,
  'denied at its end': (letter, language) => `${letter}\n${saying(language, 'reassurance')}.`,
  'announced and denied': (letter, language) =>
    `${saying(language, 'quoted-letter')}. ${saying(language, 'reassurance')}.\n${letter}\n${warning(language, 0)}`,
  'in quotation marks': (letter) => `"${letter.replaceAll('"', '')}"`,
  'in quotation marks, with text of its own': (letter, language) =>
    `${saying(language, 'answer-by-mail')}, ${saying(language, 'hours-deadline')}: "${letter.replaceAll('"', '')}"`,
  'in quotation marks under a warning': (letter, language) =>
    `${warning(language, 0)}: "${letter.replaceAll('"', '')}"`,
  'asked whether it is real': (letter, language) => `${saying(language, 'is-it-real')}?\n${letter}`,
  'with a telephone': (letter) => `${letter}\nTel. +33 1 44 55 66 77`,
  'with a telephone, a place and an hour': (letter, language) =>
    `${letter}\nTel. +33 1 44 55 66 77\n12.12.2026, 14:30, ${saying(language, 'appointment-place')} 4`,
  'with a lawyer': (letter, language) =>
    `${letter}\n${saying(language, 'counsel')}\n${saying(language, 'lawyer')}\nTel. +33 1 44 55 66 77`,
  'with a complaint of its own': (letter, language) => `${saying(language, 'own-complaint')}.\n${letter}`,
  'with the police told': (letter, language) => `${letter}\n${saying(language, 'police-told')}.`,
}

function dress(name: string, letter: string, language: string): string {
  return dresses[name]?.(letter, language) ?? letter
}

function warning(language: string, nth: number): string {
  return `${saying(language, 'reported-scam', nth)}. ${saying(language, 'do-not-answer', nth)}.`
}

/** From where the letters come. */
export const mailboxes = { organisation: 'ines@escola.example', private: 'office740@gmail.com' } as const

export function levelOf(given: Given): Level {
  return judge(mailOf(given), evidenceOfGiven(given), []).level
}

function line(name: string, mailbox: keyof typeof mailboxes, letters: readonly Row[]): string {
  const levels = letters.map(({ language, given }) =>
    levelOf({ ...given, from: mailboxes[mailbox], body: dress(name, given.body ?? '', language) }),
  )
  const count = (level: Level): number => levels.filter((one) => one === level).length
  return `| ${name} | ${mailbox} | ${count('fake-summons')} | ${count('suspicious')} | ${count('clear')} |`
}

if (import.meta.main) {
  const rows = await lettersAndNearMisses()
  const letters = rows.filter((row) => row.class === 'core' && row.way === 'free')
  console.log(`${letters.length} letters\n| dress | mailbox | fake-summons | suspicious | clear |`)
  console.log('| --- | --- | ---: | ---: | ---: |')
  for (const name of Object.keys(dresses))
    for (const mailbox of ['organisation', 'private'] as const) console.log(line(name, mailbox, letters))
}
