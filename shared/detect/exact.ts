import { symbolOf, type Folded } from './fold.ts'
import {
  codeAt,
  fits,
  greatest,
  lengthOf,
  longPhrase,
  longestWord,
  opensAfter,
  opensBefore,
  reordered,
  type Match,
  type Patterns,
} from './pattern.ts'
import { endsHere, endsWithin, trieOf, type Trie } from './trie.ts'

/**
 * Finds the phrases that stand letter by letter in a folded text: those of lines that may stand there whole, or, where
 * `every`, all of them.
 */
export type ExactMatcher = (folded: Folded, every?: boolean) => readonly Match[]

/** Matches kept of one text; a letter has some hundreds. */
const matchLimit = 40_000
/** A part of a line begins at most so many letters after the part before it began: a whole phrase and the gap. */
const reach = 160
const noneFollow = new Uint8Array(0)

/** Beside `opensBefore` and `opensAfter`: the next phrase has the same letters; its line has a part before this one. */
const hasTwin = 4
const goesOn = 8

/** All phrases by their beginnings: those that begin a word, and those that begin anywhere. */
export interface Index {
  readonly bound: Trie
  readonly anywhere: Trie
  /** By three letters (`Folded.symbols`): 1 where one of those that begin anywhere may begin so. */
  readonly openings: Uint8Array
}

const threeSymbols = 0x3ffff

/** By three letters whether one of some phrases begins with them, or, where it has two, with the first two. */
function openingsOf(patterns: Patterns, from: number): Uint8Array {
  const openings = new Uint8Array(1 << 18)
  for (let index = from; index < patterns.count; index += 1) {
    const base = patterns.base[index] ?? 0
    const symbol = (k: number): number => symbolOf(codeAt(patterns, base + k))
    const pair = (symbol(0) << 12) | (symbol(1) << 6)
    if (lengthOf(patterns, index) > 2) openings[pair | symbol(2)] = 1
    else openings.fill(1, pair, pair + 64)
  }
  return openings
}

function compare(patterns: Patterns, a: number, b: number): number {
  const lengthA = lengthOf(patterns, a)
  const lengthB = lengthOf(patterns, b)
  const baseA = patterns.base[a] ?? 0
  const baseB = patterns.base[b] ?? 0
  for (let k = 0; k < lengthA && k < lengthB; k += 1) {
    // An alphabet is in order, so places compare as their letters do.
    const difference = (patterns.letters[baseA + k] ?? 0) - (patterns.letters[baseB + k] ?? 0)
    if (difference !== 0) return difference
  }
  return lengthA - lengthB || a - b
}

/**
 * Puts phrases in the order of an index by their beginnings, and makes the index. `follows`: by number 1 where a phrase goes on
 * with the line of the number before.
 */
export function indexed(
  unordered: Patterns,
  follows: Uint8Array = noneFollow,
): { readonly patterns: Patterns; readonly index: Index } {
  const begins: number[] = []
  const others: number[] = []
  for (let index = 0; index < unordered.count; index += 1)
    (((unordered.edges[index] ?? 0) & opensBefore) === 0 ? begins : others).push(index)
  const inOrder = (list: number[]): number[] => list.sort((a, b) => compare(unordered, a, b))
  const patterns = reordered(unordered, Int32Array.from([...inOrder(begins), ...inOrder(others)]))
  mark(patterns, 0, begins.length, follows)
  mark(patterns, begins.length, unordered.count, follows)
  const bound = trieOf(patterns, 0, begins.length)
  const anywhere = trieOf(patterns, begins.length, unordered.count)
  return { patterns, index: { bound, anywhere, openings: openingsOf(patterns, begins.length) } }
}

/** Writes `hasTwin` and `goesOn` to the phrases `from` to `to` (exclusive). */
function mark(
  { base, letters, edges, number }: Patterns,
  from: number,
  to: number,
  follows: Uint8Array,
): void {
  for (let index = from; index < to; index += 1) {
    const begin = base[index] ?? 0
    const next = base[index + 1] ?? 0
    let same = 0
    while (begin + same < next && letters[begin + same] === letters[next + same]) same += 1
    const isTwin = index + 1 < to && begin + same === next && (base[index + 2] ?? 0) === next + same
    const after = follows[number[index] ?? 0] === 1 ? goesOn : 0
    edges[index] = (edges[index] ?? 0) | (isTwin ? hasTwin : 0) | after
  }
}

/** Phrases that share their first letters, `depth` of them. */
interface Few {
  readonly first: number
  readonly high: number
  readonly depth: number
}

/**
 * A text is walked once; most places of it begin no phrase, and where one may begin, the phrases with that beginning
 * stand in order, so that each further letter narrows them. The time grows with the length of the text, whatever it
 * holds: a phrase has at most 120 letters.
 */
export function buildExactMatcher(
  patterns: Patterns,
  { bound, anywhere, openings }: Index,
  follows: Uint8Array = noneFollow,
): ExactMatcher {
  const numbers = new Int32Array(matchLimit)
  const froms = new Int32Array(matchLimit)
  const tos = new Int32Array(matchLimit)
  let count = 0
  let isEvery = false
  // Where each part was last met, counted from the first text on: forwards, and backwards from the end of a text.
  const begun = new Int32Array(greatest(patterns.number) + 1).fill(-reach - 1)
  const ended = begun.slice()
  let origin = 0

  const { base, letters, edges, number: numberOf } = patterns
  // The place of each code among the letters of the phrases, and one: 0 is a letter of none.
  const places = new Uint16Array(1 << 16)
  for (const [place, code] of patterns.alphabet.entries()) places[code] = place + 1

  function letterOf(index: number, depth: number): number {
    return (letters[(base[index] ?? 0) + depth] ?? 0) + 1
  }

  /** The first phrase from `low` on, before `high`, whose letter `depth` is at least `letter`. */
  function lowest(low: number, high: number, depth: number, letter: number): number {
    let from = low
    let to = high
    while (from < to) {
      const middle = (from + to) >> 1
      if (letterOf(middle, depth) < letter) from = middle + 1
      else to = middle
    }
    return from
  }

  /** Phrases that end at `to`: from `first` on all with the same letters; answers the one after them. */
  function keepEnded(folded: Folded, first: number, from: number, to: number): number {
    // `fits` tells the same, but most words end no phrase, and this is told without a look at what went before.
    const mayEnd = to - from >= longPhrase || to === folded.length || folded.opens[to] === 1
    const since = origin + from - reach
    for (let index = first; ; index += 1) {
      const edge = edges[index] ?? 0
      if (mayEnd || (edge & opensAfter) !== 0) {
        const number = numberOf[index] ?? 0
        // Only what may be part of a line that is found whole: its first part, or one soon after the part before it.
        const isPart = isEvery || (edge & goesOn) === 0 || (begun[number - 1] ?? 0) >= since
        if (isPart && count < matchLimit && fits(folded, { from, to }, patterns, index)) {
          begun[number] = origin + from
          numbers[count] = number
          froms[count] = from
          tos[count] = to
          count += 1
        }
      }
      if ((edge & hasTwin) === 0) return index + 1
    }
  }

  /** Phrases whose first letters, `depth` of them, stand at `at`: each further letter narrows them. */
  function compareAll(folded: Folded, at: number, few: Few): void {
    let { first: low, high, depth } = few
    for (; low < high; depth += 1) {
      if (lengthOf(patterns, low) === depth) low = keepEnded(folded, low, at, at + depth)
      if (at + depth >= folded.length || low >= high) return
      const letter = places[folded.codes[at + depth] ?? 0] ?? 0
      // Where the first and the last agree, all do.
      const first = letterOf(low, depth)
      const last = low + 1 === high ? first : letterOf(high - 1, depth)
      if (first === letter && last === letter) continue
      if (first > letter || last < letter) return
      low = lowest(low, high, depth, letter)
      high = lowest(low, high, depth, letter + 1)
    }
  }

  function look(folded: Folded, at: number, { cells, low }: Trie): void {
    const { codes, opens, length } = folded
    let node = 0
    // After the last letter of the text no code is one of a phrase.
    for (let depth = 0; ; depth += 1) {
      const cell = cells[2 * node] ?? 0
      if (cell < 0) {
        compareAll(folded, at, { first: low[node] ?? 0, high: ~cell, depth })
        return
      }
      const to = at + depth
      const mayEnd = opens[to] === 1 || to === length || depth >= longPhrase || (cell & endsWithin) !== 0
      if ((cell & endsHere) !== 0 && mayEnd) keepEnded(folded, low[node] ?? 0, at, to)
      const child = (cell >> 2) + (places[codes[to] ?? 0] ?? 0)
      if (cells[2 * child + 1] !== node) return
      node = child
    }
  }

  /** Of what was kept, in order, that after which the rest of its line may stand. */
  function chosen(): readonly Match[] {
    const found: Match[] = []
    for (let k = count - 1; k >= 0; k -= 1) {
      const number = numbers[k] ?? 0
      const from = froms[k] ?? 0
      const isLast = follows[number + 1] !== 1
      if (!isEvery && !isLast && (ended[number + 1] ?? 0) < origin - from - reach) continue
      ended[number] = origin - from
      found.push({ number, from, to: tos[k] ?? 0 })
    }
    return found.toReversed()
  }

  return (folded, every = false) => {
    isEvery = every
    const { length, opens, symbols } = folded
    // Places of earlier texts stay below those of this one, so that nothing has to be emptied.
    if (origin > 1_000_000_000) {
      origin = 0
      begun.fill(-reach - 1)
      ended.fill(-reach - 1)
    }
    count = 0
    let wordEnd = 0
    let isLong = false
    let three = ((symbols[0] ?? 0) << 6) | (symbols[1] ?? 0)
    for (let at = 0; at < length; at += 1) {
      if (at >= wordEnd) {
        wordEnd = at + 1
        while (wordEnd < length && opens[wordEnd] !== 1) wordEnd += 1
        isLong = wordEnd - at > longestWord
      }
      // Within a word only what may begin anywhere, or, in words run together, a long phrase.
      if (isLong || opens[at] === 1) look(folded, at, bound)
      // Asked here, for every letter of the text, because hardly any begins such a phrase.
      three = ((three << 6) | (symbols[at + 2] ?? 0)) & threeSymbols
      if (openings[three] === 1) look(folded, at, anywhere)
    }
    origin += length + reach + 1
    return chosen()
  }
}
