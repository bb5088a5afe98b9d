import { compile, vocabularies, type Compiled, type Lines } from './compile.ts'
import { buildExactMatcher, type ExactMatcher } from './exact.ts'
import { kept } from './kept.ts'
import { readLexicons } from './lexicons.ts'
import { buildNearMatcher, seedsOf, type NearMatcher, type Seeds } from './near.ts'
import type { Patterns } from './pattern.ts'

/** Finds the lines of the lexicons in texts. */
export interface Finder {
  readonly lines: Lines
  readonly exact: ExactMatcher
  /** Read when first needed: ordinary mail never needs them. */
  readonly near: () => NearMatcher
  /** The words of a language, folded. */
  readonly words: (language: string) => ReadonlySet<string>
}

function lexiconFile(): Compiled {
  return kept('lexicon.bin', () => compile(readLexicons()))
}

function seedsFile(patterns: Patterns): Seeds {
  return kept('seeds.bin', () => seedsOf(patterns))
}

function wordsFile(): Readonly<Record<string, string>> {
  return kept('words.bin', () => vocabularies(readLexicons()))
}

/** Makes each file that is not there, and answers their names. */
export function makeAll(): readonly string[] {
  seedsFile(lexiconFile().patterns)
  wordsFile()
  return ['lexicon.bin', 'seeds.bin', 'words.bin']
}

/** Languages whose words are held as sets: a tenant's letters are of few, and thirty would take five megabytes. */
const mostLanguages = 3

let finder: Finder | null = null

/** Read at first use and kept: the lexicons never change while the product runs. */
export function theFinder(): Finder {
  finder ??= openFinder()
  return finder
}

function openFinder(): Finder {
  const { lines, patterns, index } = lexiconFile()
  let near: NearMatcher | null = null
  let words: Readonly<Record<string, string>> | null = null
  const sets = new Map<string, ReadonlySet<string>>()
  return {
    lines,
    exact: buildExactMatcher(patterns, index, lines.follows),
    near: () => (near ??= buildNearMatcher(patterns, seedsFile(patterns))),
    words(language) {
      words ??= wordsFile()
      const set = sets.get(language) ?? new Set(words[language]?.split(' '))
      // The newest stands last.
      sets.delete(language)
      sets.set(language, set)
      const [oldest = language] = sets.keys()
      if (sets.size > mostLanguages) sets.delete(oldest)
      return set
    },
  }
}
