import { indexed, type Index } from './exact.ts'
import { partsOf } from './expand.ts'
import { wordsIn } from './joined.ts'
import type { Lexicon } from './lexicons.ts'
import { patternsOf, type Patterns, type Phrase } from './pattern.ts'
import { otherSerbian } from './scripts.ts'

/**
 * All lines of the lexicons. Each part of a line has a number, the parts of one line numbers in a row; a concept is
 * found where the parts of a line stand in order, close together.
 */
export interface Lines {
  /** By line: places in `concepts` and `languages`, the number of its first part, and how many it has. */
  readonly concept: Uint8Array
  readonly language: Uint8Array
  readonly first: Int32Array
  readonly parts: Uint8Array
  /** By number: its line, and 1 where it goes on with the line of the number before. */
  readonly line: Int32Array
  readonly follows: Uint8Array
  readonly concepts: readonly string[]
  readonly languages: readonly string[]
}

/** All that is looked for in a text. */
export interface Compiled {
  readonly lines: Lines
  readonly patterns: Patterns
  readonly index: Index
}

interface Counted {
  readonly concept: number
  readonly language: number
  readonly first: number
  readonly parts: number
}

/** Serbian is written in two scripts and its lexicon in one of them. */
function inAllScripts(ways: readonly string[], language: string): readonly string[] {
  return language === 'sr' ? [...new Set([...ways, ...ways.map(otherSerbian)])] : ways
}

/** Every phrase of one language, and of those that no language changes. */
function* phrasesOf(files: readonly Lexicon[], language: string): Generator<string> {
  for (const file of files) {
    if (file.language !== language && file.language !== 'any') continue
    for (const lines of Object.values(file.concepts))
      for (const line of lines) for (const ways of partsOf(line)) yield* inAllScripts(ways, file.language)
  }
}

/** Reads all lines, makes patterns of their phrases and an index of these. Takes a second or two of a core. */
export function compile(files: readonly Lexicon[]): Compiled {
  const concepts = [...new Set(files.flatMap((file) => Object.keys(file.concepts)))]
  const languages = files.map(({ language }) => language)
  const counted: Counted[] = []
  const lineOf: number[] = []

  function* phrases(): Generator<Phrase> {
    for (const [language, file] of files.entries()) {
      for (const [name, texts] of Object.entries(file.concepts)) {
        const concept = concepts.indexOf(name)
        for (const line of texts) {
          const parts = partsOf(line)
          const first = lineOf.length
          counted.push({ concept, language, first, parts: parts.length })
          for (const ways of parts) {
            const number = lineOf.length
            lineOf.push(counted.length - 1)
            for (const text of inAllScripts(ways, file.language)) yield { text, number }
          }
        }
      }
    }
  }

  const all = patternsOf(phrases())
  const follows = Uint8Array.from(lineOf, (line, number) => Number(line === lineOf[number - 1]))
  const { patterns, index } = indexed(all, follows)
  const lines: Lines = {
    concept: Uint8Array.from(counted, ({ concept }) => concept),
    language: Uint8Array.from(counted, ({ language }) => language),
    first: Int32Array.from(counted, ({ first }) => first),
    parts: Uint8Array.from(counted, ({ parts }) => parts),
    line: Int32Array.from(lineOf),
    follows,
    concepts,
    languages,
  }
  return { lines, patterns, index }
}

/** By language its words, folded, with a blank between them: those of its phrases and of those that no language changes. */
export function vocabularies(files: readonly Lexicon[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ language }) => [language, [...wordsIn(phrasesOf(files, language))].join(' ')]),
  )
}
