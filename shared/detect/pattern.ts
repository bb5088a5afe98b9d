import { anyVariant, foldPhrase, variantsOf, type Folded } from './fold.ts'

/** One phrase to look for, with the number that its finder wants to hear when it is found. */
export interface Phrase {
  readonly text: string
  readonly number: number
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

/** Whole numbers in as few bytes as the greatest of them needs: every page of memory that is not touched is time saved. */
export type Narrow = Uint8Array | Uint16Array | Int32Array

/**
 * All phrases, their folded letters one after another: two hundred thousand small objects would cost a second and a
 * hundred megabytes. A phrase is its index.
 */
export interface Patterns {
  readonly count: number
  /** Every letter that occurs, in order, and all letters as places among them. */
  readonly alphabet: Uint16Array
  readonly letters: Narrow
  /** Phrase `i` has the letters `base[i]` to `base[i + 1]` (exclusive). */
  readonly base: Uint32Array
  readonly number: Narrow
  /** `opensBefore` and `opensAfter`: a `*` there, so it may stand within a longer word. */
  readonly edges: Uint8Array
  /** Of short phrases which of the confused letters each letter is (`Folded.variants`), two bits each. */
  readonly variants: Uint16Array
}

export const opensBefore = 1
export const opensAfter = 2

/** Phrases up to this length must be bounded words, letter by letter. */
const shortPhrase = 5
/** Phrases from this length on are also found within words run together, and with an ending more. */
export const longPhrase = 12
/** Letters of an ending, and of the longest word that is one word. */
const inflection = 3
export const longestWord = 26
/** Shorter phrases say nothing, longer ones are sentences. */
const leastLength = 2
const mostLength = 120
function longer<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/** Folds all phrases. Those that are too short or too long to be matched are left out. */
export function patternsOf(phrases: Iterable<Phrase>): Patterns {
  let codes = new Uint16Array(1 << 16)
  let base = new Uint32Array(1 << 12)
  let number = new Int32Array(1 << 12)
  let edges = new Uint8Array(1 << 12)
  let variants = new Uint16Array(1 << 12)
  let count = 0
  let filled = 0
  for (const phrase of phrases) {
    const { text } = phrase
    if (codes.length < filled + 4 * text.length)
      codes = longer(codes, new Uint16Array(2 * codes.length + 4 * text.length))
    if (number.length <= count + 1) {
      const room = 2 * number.length
      base = longer(base, new Uint32Array(room))
      number = longer(number, new Int32Array(room))
      edges = longer(edges, new Uint8Array(room))
      variants = longer(variants, new Uint16Array(room))
    }
    const end = foldPhrase(text, codes, filled)
    const length = end - filled
    if (length < leastLength || length > mostLength) continue
    number[count] = phrase.number
    edges[count] = (text.startsWith('*') ? opensBefore : 0) | (text.endsWith('*') ? opensAfter : 0)
    if (length <= shortPhrase) variants[count] = variantsOf(text)
    count += 1
    filled = end
    base[count] = filled
  }
  return {
    count,
    ...spelt(codes.subarray(0, filled)),
    base: base.slice(0, count + 1),
    number: narrow(number.subarray(0, count)),
    edges: edges.slice(0, count),
    variants: variants.slice(0, count),
  }
}

function narrow(numbers: Int32Array): Narrow {
  const most = greatest(numbers)
  if (most <= 0xff) return Uint8Array.from(numbers)
  return most <= 0xffff ? Uint16Array.from(numbers) : numbers.slice()
}

/** By index: each new process walks all phrases once, before its code is compiled, and an iterator would cost it many times as much. */
export function greatest(numbers: Narrow): number {
  let most = 0
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0)
  return most
}

/** Letters as places in an alphabet of those that occur. */
function spelt(codes: Uint16Array): Pick<Patterns, 'alphabet' | 'letters'> {
  const places = new Int32Array(1 << 16)
  for (const code of codes) places[code] = 1
  const alphabet = new Uint16Array(1 << 16)
  let count = 0
  for (let code = 0; code < places.length; code += 1) {
    if (places[code] !== 1) continue
    alphabet[count] = code
    places[code] = count
    count += 1
  }
  const letters = Int32Array.from(codes, (code) => places[code] ?? 0)
  return { alphabet: alphabet.slice(0, count), letters: narrow(letters) }
}

/** The code of the letter at a place of all letters. */
export function codeAt({ alphabet, letters }: Patterns, place: number): number {
  return alphabet[letters[place] ?? 0] ?? 0
}

/** The same phrases in another order: `order[i]` is where the phrase that becomes `i` stood. */
export function reordered(patterns: Patterns, order: Int32Array): Patterns {
  const letters = patterns.letters.slice()
  const base = new Uint32Array(order.length + 1)
  let filled = 0
  for (const [place, index] of order.entries()) {
    const word = patterns.letters.subarray(patterns.base[index], patterns.base[index + 1])
    letters.set(word, filled)
    filled += word.length
    base[place + 1] = filled
  }
  return {
    count: patterns.count,
    alphabet: patterns.alphabet,
    letters,
    base,
    number: narrow(Int32Array.from(order, (index) => patterns.number[index] ?? 0)),
    edges: Uint8Array.from(order, (index) => patterns.edges[index] ?? 0),
    variants: Uint16Array.from(order, (index) => patterns.variants[index] ?? 0),
  }
}

/** Letters of a phrase. */
export function lengthOf({ base }: Patterns, index: number): number {
  return (base[index + 1] ?? 0) - (base[index] ?? 0)
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
export function fits(folded: Folded, { from, to }: Span, patterns: Patterns, index: number): boolean {
  const edges = patterns.edges[index] ?? 0
  const length = lengthOf(patterns, index)
  const startFits = (edges & opensBefore) !== 0 || folded.opens[from] === 1
  const endFits = (edges & opensAfter) !== 0 || to === folded.length || folded.opens[to] === 1
  if (length < longPhrase) {
    if (!startFits || !endFits) return false
    if (length > shortPhrase) return true
    const kinds = patterns.variants[index] ?? 0
    for (let k = 0; k < length; k += 1) {
      const variant = folded.variants[from + k] ?? 0
      if (variant !== anyVariant && variant !== ((kinds >> (2 * k)) & 3)) return false
    }
    return true
  }
  return (
    (startFits || wordAcross(folded, from) > longestWord) &&
    (endFits || ending(folded, to) <= inflection || wordAcross(folded, to) > longestWord)
  )
}
