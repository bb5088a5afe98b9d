import any from './lexicon/any.json' with { type: 'json' }
import cs from './lexicon/cs.json' with { type: 'json' }
import de from './lexicon/de.json' with { type: 'json' }
import en from './lexicon/en.json' with { type: 'json' }
import es from './lexicon/es.json' with { type: 'json' }
import fr from './lexicon/fr.json' with { type: 'json' }
import it from './lexicon/it.json' with { type: 'json' }
import nl from './lexicon/nl.json' with { type: 'json' }
import pl from './lexicon/pl.json' with { type: 'json' }
import pt from './lexicon/pt.json' with { type: 'json' }
import type { Concept } from './concepts.ts'
import { partsOf } from './expand.ts'
import type { Phrase } from './pattern.ts'
import { otherSerbian } from './scripts.ts'

/** One lexicon file: how one language says each concept. `any` holds names and terms that no language changes. */
export interface Lexicon {
  readonly language: string
  readonly name: string
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>
}

/** Written out by hand, so that a language is added on purpose. */
export const lexicons: readonly Lexicon[] = [any, fr, en, de, pt, es, it, nl, pl, cs]

/** One line of a lexicon: its concept is found where its parts stand in order, close together. */
export interface Line {
  readonly concept: string
  readonly language: string
  /** Numbers that the phrases of each part carry. */
  readonly parts: readonly number[]
}

/** Serbian is written in two scripts and its lexicon in one of them. */
function inAllScripts(ways: readonly string[], language: string): readonly string[] {
  return language === 'sr' ? [...new Set([...ways, ...ways.map(otherSerbian)])] : ways
}

/** All lines of the lexicons, and all their phrases, each carrying the numbers of the parts that it belongs to. */
export function compile(files: readonly Lexicon[]): {
  readonly lines: readonly Line[]
  readonly phrases: readonly Phrase[]
  /** Numbers are below this. */
  readonly count: number
} {
  const lines: Line[] = []
  const carried = new Map<string, number[]>()
  let next = 0
  for (const file of files) {
    for (const [concept, texts] of Object.entries(file.concepts)) {
      for (const text of texts) {
        const parts: number[] = []
        for (const ways of partsOf(text)) {
          for (const way of inAllScripts(ways, file.language)) {
            const numbers = carried.get(way)
            if (numbers === undefined) carried.set(way, [next])
            else if (!numbers.includes(next)) numbers.push(next)
          }
          parts.push(next)
          next += 1
        }
        lines.push({ concept, language: file.language, parts })
      }
    }
  }
  return { lines, phrases: [...carried].map(([text, numbers]) => ({ text, numbers })), count: next }
}
