import { fold, type Folded } from './fold.ts'

/** One phrase to look for, with the numbers that its finder wants to hear when it is found. */
export interface Phrase {
  readonly text: string
  readonly numbers: readonly number[]
}

/** Folded characters `from` to `to` (exclusive). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A phrase found. */
export interface Match extends Span {
  readonly number: number
}

/** A phrase ready to be matched: a stretch of the folded letters of all phrases together. */
export interface Pattern {
  readonly numbers: readonly number[]
  /** Where it begins in the letters of its `Patterns`. */
  readonly base: number
  readonly length: number
  /** A `*` before or after: may stand within a longer word. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** All phrases. Their letters lie in one folded text, for forty thousand small arrays would cost half a second. */
export interface Patterns {
  readonly letters: Folded
  readonly list: readonly Pattern[]
}

/** Phrases up to this length must be bounded words, letter by letter. */
const shortPhrase = 5
/** Phrases from this length on are also found within words run together, and with an ending more. */
const longPhrase = 12
/** Letters of an ending, and of the longest word that is one word. */
const inflection = 3
const longestWord = 26
/** Shorter phrases say nothing, longer ones are sentences. */
const leastLength = 2
const mostLength = 120

/** Folds all phrases. Those that are too short or too long to be matched are left out. */
export function patternsOf(phrases: readonly Phrase[]): Patterns {
  const text = phrases.map((phrase) => phrase.text).join('\n')
  const letters = fold(text, text.length, true)
  const list: Pattern[] = []
  let base = 0
  let end = 0
  for (const { text: phrase, numbers } of phrases) {
    end += phrase.length + 1
    let next = base
    while (next < letters.length && (letters.starts[next] ?? 0) < end) next += 1
    const length = next - base
    if (length >= leastLength && length <= mostLength)
      list.push({ numbers, base, length, openStart: phrase.startsWith('*'), openEnd: phrase.endsWith('*') })
    base = next
  }
  return { letters, list }
}

/** Letters of the word that goes on across `at`; 0 where a word begins there. */
function wordAcross({ opens, length }: Folded, at: number): number {
  let from = at
  let to = at
  while (from > 0 && at - from <= longestWord && opens[from] !== 1) from -= 1
  while (to < length && to - at <= longestWord && opens[to] !== 1) to += 1
  return to - from
}

/** Letters from `at` to the end of the word. */
function ending({ opens, length }: Folded, at: number): number {
  let to = at
  while (to < length && to - at <= inflection && opens[to] !== 1) to += 1
  return to - at
}

/** True where the edges and the spelling of a match are what its length asks for. */
export function fits(folded: Folded, match: Span, pattern: Pattern, { letters }: Patterns): boolean {
  const { from, to } = match
  const startFits = pattern.openStart || folded.opens[from] === 1
  const endFits = pattern.openEnd || to === folded.length || folded.opens[to] === 1
  if (pattern.length < longPhrase) {
    if (!startFits || !endFits) return false
    if (pattern.length > shortPhrase) return true
    for (let k = 0; k < pattern.length; k += 1)
      if (folded.variants[from + k] !== letters.variants[pattern.base + k]) return false
    return true
  }
  return (
    (startFits || wordAcross(folded, from) > longestWord) &&
    (endFits || ending(folded, to) <= inflection || wordAcross(folded, to) > longestWord)
  )
}
