import any from './lexicon/any.json' with { type: 'json' }
import ar from './lexicon/ar.json' with { type: 'json' }
import bg from './lexicon/bg.json' with { type: 'json' }
import ca from './lexicon/ca.json' with { type: 'json' }
import cs from './lexicon/cs.json' with { type: 'json' }
import da from './lexicon/da.json' with { type: 'json' }
import de from './lexicon/de.json' with { type: 'json' }
import el from './lexicon/el.json' with { type: 'json' }
import en from './lexicon/en.json' with { type: 'json' }
import es from './lexicon/es.json' with { type: 'json' }
import et from './lexicon/et.json' with { type: 'json' }
import fi from './lexicon/fi.json' with { type: 'json' }
import fr from './lexicon/fr.json' with { type: 'json' }
import hi from './lexicon/hi.json' with { type: 'json' }
import hr from './lexicon/hr.json' with { type: 'json' }
import hu from './lexicon/hu.json' with { type: 'json' }
import it from './lexicon/it.json' with { type: 'json' }
import lt from './lexicon/lt.json' with { type: 'json' }
import lv from './lexicon/lv.json' with { type: 'json' }
import mk from './lexicon/mk.json' with { type: 'json' }
import nb from './lexicon/nb.json' with { type: 'json' }
import nl from './lexicon/nl.json' with { type: 'json' }
import pl from './lexicon/pl.json' with { type: 'json' }
import pt from './lexicon/pt.json' with { type: 'json' }
import ro from './lexicon/ro.json' with { type: 'json' }
import ru from './lexicon/ru.json' with { type: 'json' }
import sk from './lexicon/sk.json' with { type: 'json' }
import sl from './lexicon/sl.json' with { type: 'json' }
import sr from './lexicon/sr.json' with { type: 'json' }
import sv from './lexicon/sv.json' with { type: 'json' }
import tr from './lexicon/tr.json' with { type: 'json' }
import uk from './lexicon/uk.json' with { type: 'json' }
import type { Concept } from './concepts.ts'
import { partsOf } from './expand.ts'
import { patternsOf, type Patterns, type Phrase } from './pattern.ts'
import { otherSerbian } from './scripts.ts'

/** One lexicon file: how one language says each concept. `any` holds names and terms that no language changes. */
export interface Lexicon {
  readonly language: string
  readonly name: string
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>
}

/** Written out by hand, so that a language is added on purpose. */
export const lexicons: readonly Lexicon[] = [
  any,
  fr,
  en,
  de,
  pt,
  es,
  it,
  nl,
  pl,
  cs,
  sk,
  hu,
  da,
  et,
  fi,
  lt,
  lv,
  nb,
  sv,
  ro,
  hr,
  sl,
  ca,
  el,
  bg,
  uk,
  ru,
  sr,
  tr,
  ar,
  hi,
  mk,
]

/** Serbian is written in two scripts and its lexicon in one of them. */
function inAllScripts(ways: readonly string[], language: string): readonly string[] {
  return language === 'sr' ? [...new Set([...ways, ...ways.map(otherSerbian)])] : ways
}

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

interface Counted {
  readonly concept: number
  readonly language: number
  readonly first: number
  readonly parts: number
}

/** Every phrase of one language, and of those that no language changes. */
export function* phrasesOf(language: string): Generator<string> {
  for (const file of lexicons) {
    if (file.language !== language && file.language !== 'any') continue
    for (const lines of Object.values(file.concepts))
      for (const line of lines) for (const ways of partsOf(line)) yield* inAllScripts(ways, file.language)
  }
}

/** Reads all lines, and makes patterns of their phrases. */
export function compile(files: readonly Lexicon[]): { readonly lines: Lines; readonly patterns: Patterns } {
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

  const patterns = patternsOf(phrases())
  const lines: Lines = {
    concept: Uint8Array.from(counted, ({ concept }) => concept),
    language: Uint8Array.from(counted, ({ language }) => language),
    first: Int32Array.from(counted, ({ first }) => first),
    parts: Uint8Array.from(counted, ({ parts }) => parts),
    line: Int32Array.from(lineOf),
    follows: Uint8Array.from(lineOf, (line, number) => Number(line === lineOf[number - 1])),
    concepts,
    languages,
  }
  return { lines, patterns }
}
