import { symbolOf, type Folded } from './fold.ts'
import { fits, lengthOf, longestWord, opensBefore, type Match, type Patterns } from './pattern.ts'

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
/** Phrases are kept by their first letters: as many as the longest of these lengths that they have. */
const headLengths = [2, 3, 4, 5, 8] as const
/** Bits of the first of them, which two letters decide, and of the others, which three letters narrow down. */
const pairOnly = 1

/** Phrases by their beginnings: those of group `g` are `members[starts[g]]` to `members[starts[g + 1]]` (exclusive). */
interface Heads {
  /** The group of a key, or -1. */
  find(key: number): number
  readonly starts: Int32Array
  readonly members: Int32Array
  /** 1 where the members were put in order; done when a text first meets them. */
  readonly sorted: Uint8Array
  /** By the first two, and the first three, letters: bit `n` where a phrase that is kept by `headLengths[n]` begins so. */
  readonly pairs: Uint8Array
  readonly triples: Uint8Array
}

/** The key of a beginning with one letter more. Two beginnings may share a key: their letters are compared after that. */
function longerKey(key: number, symbol: number): number {
  return Math.imul(key ^ symbol, 0x9e3779b1) + symbol
}

/** The key of a whole beginning; never 0. */
function wholeKey(key: number, length: number): number {
  return (key ^ Math.imul(length, 0x85ebca6b)) | 1
}

/** Most keys of a text are those of no phrase: a small field of bits says so sooner than a large table. */
const filterBits = 20

function bitOf(key: number): number {
  return (key >>> 1) & ((1 << filterBits) - 1)
}

function headsOf(patterns: Patterns, indexes: readonly number[]): Heads {
  let size = 256
  while (size < indexes.length * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const groups = new Int32Array(size)
  const counts: number[] = []
  const pairs = new Uint8Array(1 << 12)
  const triples = new Uint8Array(1 << 18)
  const known = new Uint8Array(1 << (filterBits - 3))
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 15)) & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const groupOf = (index: number): number => {
    const base = patterns.base[index] ?? 0
    const symbol = (k: number): number => symbolOf(patterns.codes[base + k] ?? 0)
    const length = lengthOf(patterns, index)
    let kept = 0
    for (let n = 1; n < headLengths.length && (headLengths[n] ?? 0) <= length; n += 1) kept = n
    const head = headLengths[kept] ?? 0
    let key = 0
    for (let k = 0; k < head; k += 1) key = longerKey(key, symbol(k))
    const pair = (symbol(0) << 6) | symbol(1)
    pairs[pair] = (pairs[pair] ?? 0) | (1 << kept)
    const triple = (pair << 6) | symbol(2)
    if (head > 2) triples[triple] = (triples[triple] ?? 0) | (1 << kept)
    const slot = slotOf(wholeKey(key, head))
    if (keys[slot] === 0) {
      keys[slot] = wholeKey(key, head)
      const bit = bitOf(wholeKey(key, head))
      known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
      groups[slot] = counts.push(0) - 1
    }
    const group = groups[slot] ?? 0
    counts[group] = (counts[group] ?? 0) + 1
    return group
  }
  const grouped = Int32Array.from(indexes, groupOf)
  const starts = new Int32Array(counts.length + 1)
  for (const [group, count] of counts.entries()) starts[group + 1] = (starts[group] ?? 0) + count
  const members = new Int32Array(indexes.length)
  const free = starts.slice()
  for (const [place, index] of indexes.entries()) {
    const group = grouped[place] ?? 0
    const at = free[group] ?? 0
    members[at] = index
    free[group] = at + 1
  }
  return {
    find(key) {
      const bit = bitOf(key)
      if ((((known[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return -1
      const slot = slotOf(key)
      return keys[slot] === 0 ? -1 : (groups[slot] ?? -1)
    },
    starts,
    members,
    sorted: new Uint8Array(counts.length),
    pairs,
    triples,
  }
}

function compare(patterns: Patterns, a: number, b: number): number {
  const lengthA = lengthOf(patterns, a)
  const lengthB = lengthOf(patterns, b)
  const baseA = patterns.base[a] ?? 0
  const baseB = patterns.base[b] ?? 0
  for (let k = 0; k < lengthA && k < lengthB; k += 1) {
    const difference = (patterns.codes[baseA + k] ?? 0) - (patterns.codes[baseB + k] ?? 0)
    if (difference !== 0) return difference
  }
  return lengthA - lengthB || a - b
}

function highest(numbers: Int32Array): number {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most
}

/**
 * Builds an index of all phrases by their beginnings. A text is walked once; most places of it begin no phrase, and
 * where one may begin, the phrases with that beginning stand in order, so that each further letter narrows them. The
 * time grows with the length of the text, whatever it holds: a phrase has at most 120 letters.
 */
export function buildExactMatcher(patterns: Patterns, follows: Uint8Array = noneFollow): ExactMatcher {
  const bound: number[] = []
  const anywhere: number[] = []
  for (let index = 0; index < patterns.count; index += 1)
    (((patterns.edges[index] ?? 0) & opensBefore) === 0 ? bound : anywhere).push(index)
  const boundHeads = headsOf(patterns, bound)
  const anyHeads = headsOf(patterns, anywhere)

  const numbers = new Int32Array(matchLimit)
  const froms = new Int32Array(matchLimit)
  const tos = new Int32Array(matchLimit)
  let count = 0
  let isEvery = false
  // Where each part was last met, counted from the first text on: forwards, and backwards from the end of a text.
  const begun = new Int32Array(highest(patterns.number) + 1).fill(-reach - 1)
  const ended = begun.slice()
  let origin = 0

  function sort(heads: Heads, group: number): void {
    const { members, starts } = heads
    members.subarray(starts[group], starts[group + 1]).sort((a, b) => compare(patterns, a, b))
    heads.sorted[group] = 1
  }

  function letterOf(index: number, depth: number): number {
    return patterns.codes[(patterns.base[index] ?? 0) + depth] ?? 0
  }

  /** The first member from `low` on whose letter `depth` is at least `code`. */
  function lowest(
    members: Int32Array,
    range: { low: number; high: number },
    depth: number,
    code: number,
  ): number {
    let { low, high } = range
    while (low < high) {
      const middle = (low + high) >> 1
      if (letterOf(members[middle] ?? 0, depth) < code) low = middle + 1
      else high = middle
    }
    return low
  }

  function walk(folded: Folded, at: number, heads: Heads, group: number): void {
    if (heads.sorted[group] === 0) sort(heads, group)
    const { members, starts } = heads
    const range = { low: starts[group] ?? 0, high: starts[group + 1] ?? 0 }
    for (let depth = 0; range.low < range.high; depth += 1) {
      // Members that end here come first.
      let index = members[range.low] ?? 0
      while (range.low < range.high && lengthOf(patterns, index) === depth) {
        keep(folded, index, at, at + depth)
        range.low += 1
        index = members[range.low] ?? 0
      }
      if (at + depth >= folded.length || range.low >= range.high) return
      const code = folded.codes[at + depth] ?? 0
      // Where the first and the last agree, all do.
      const first = letterOf(index, depth)
      const last = letterOf(members[range.high - 1] ?? 0, depth)
      if (first === code && last === code) continue
      if (first > code || last < code) return
      range.low = lowest(members, range, depth, code)
      range.high = lowest(members, range, depth, code + 1)
    }
  }

  function look(folded: Folded, at: number, heads: Heads): void {
    const { symbols } = folded
    const pair = ((symbols[at] ?? 0) << 6) | (symbols[at + 1] ?? 0)
    let kinds = heads.pairs[pair] ?? 0
    if (kinds === 0) return
    if (kinds !== pairOnly)
      kinds = (kinds & pairOnly) | (heads.triples[(pair << 6) | (symbols[at + 2] ?? 0)] ?? 0)
    let key = 0
    let length = 0
    for (let n = 0; kinds >> n !== 0; n += 1) {
      if (((kinds >> n) & 1) === 0) continue
      const head = headLengths[n] ?? 0
      if (at + head > folded.length) return
      for (; length < head; length += 1) key = longerKey(key, symbols[at + length] ?? 0)
      const group = heads.find(wholeKey(key, head))
      if (group >= 0) walk(folded, at, heads, group)
    }
  }

  /** Only what may be part of a line that is found whole: its first part, or one soon after the part before it. */
  function keep(folded: Folded, index: number, from: number, to: number): void {
    const number = patterns.number[index] ?? 0
    if (!isEvery && follows[number] === 1 && (begun[number - 1] ?? 0) < origin + from - reach) return
    if (count >= matchLimit || !fits(folded, { from, to }, patterns, index)) return
    begun[number] = origin + from
    numbers[count] = number
    froms[count] = from
    tos[count] = to
    count += 1
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
    const { length, opens } = folded
    // Places of earlier texts stay below those of this one, so that nothing has to be emptied.
    if (origin > 1_000_000_000) {
      origin = 0
      begun.fill(-reach - 1)
      ended.fill(-reach - 1)
    }
    count = 0
    let wordEnd = 0
    let isLong = false
    for (let at = 0; at < length; at += 1) {
      if (at >= wordEnd) {
        wordEnd = at + 1
        while (wordEnd < length && opens[wordEnd] !== 1) wordEnd += 1
        isLong = wordEnd - at > longestWord
      }
      // Within a word only what may begin anywhere, or, in words run together, a long phrase.
      if (isLong || opens[at] === 1) look(folded, at, boundHeads)
      look(folded, at, anyHeads)
    }
    origin += length + reach + 1
    return chosen()
  }
}
