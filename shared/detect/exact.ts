import { symbolOf, type Folded } from './fold.ts'
import { fits, lengthOf, longestWord, opensBefore, type Match, type Patterns } from './pattern.ts'

/** Finds every phrase that stands letter by letter in a folded text. */
export type ExactMatcher = (folded: Folded) => readonly Match[]

/** Matches kept of one text; a letter has some hundreds. */
const matchLimit = 40_000
/** Phrases are kept by their first letters; shorter ones by all of theirs. */
const headLength = 5

/** Phrases with one beginning: `members[start]` to `members[start + count]`. */
interface Heads {
  /** Slot of a beginning, or -1. */
  find(key: number): number
  readonly start: Int32Array
  readonly count: Int32Array
  readonly members: Int32Array
  /** 1 where the members were put in order; done when a text first meets them. */
  readonly sorted: Uint8Array
  /** 1 where some phrase is as short as this. */
  readonly lengths: Uint8Array
  /** 1 where some phrase begins with these two letters: most places of a text end here. */
  readonly pairs: Uint8Array
}

/** Number of the first `length` letters; the length is part of it. */
function keyOf(symbolAt: (k: number) => number, length: number): number {
  let key = 0
  for (let k = 0; k < length; k += 1) key = (key << 6) | symbolAt(k)
  // Shorter keys cannot be mistaken for longer ones: no symbol is 0.
  return key
}

function headsOf(patterns: Patterns, indexes: readonly number[]): Heads {
  let size = 256
  while (size < indexes.length * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const start = new Int32Array(size)
  const count = new Int32Array(size)
  const lengths = new Uint8Array(headLength + 1)
  const pairs = new Uint8Array(1 << 12)
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const slots = new Int32Array(indexes.length)
  for (const [place, index] of indexes.entries()) {
    const length = Math.min(headLength, lengthOf(patterns, index))
    const base = patterns.base[index] ?? 0
    const key = keyOf((k) => symbolOf(patterns.codes[base + k] ?? 0), length)
    const slot = slotOf(key)
    keys[slot] = key
    slots[place] = slot
    pairs[keyOf((k) => symbolOf(patterns.codes[base + k] ?? 0), 2)] = 1
    count[slot] = (count[slot] ?? 0) + 1
    lengths[length] = 1
  }
  let next = 0
  for (let slot = 0; slot < size; slot += 1) {
    start[slot] = next
    next += count[slot] ?? 0
  }
  const members = new Int32Array(indexes.length)
  const filled = new Int32Array(size)
  for (const [place, index] of indexes.entries()) {
    const slot = slots[place] ?? 0
    members[(start[slot] ?? 0) + (filled[slot] ?? 0)] = index
    filled[slot] = (filled[slot] ?? 0) + 1
  }
  return {
    find(key) {
      const slot = slotOf(key)
      return keys[slot] === 0 ? -1 : slot
    },
    start,
    count,
    members,
    sorted: new Uint8Array(size),
    lengths,
    pairs,
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

/**
 * Builds an index of all phrases by their beginnings. A text is walked once; most places of it begin no phrase, and
 * where one may begin, the phrases with that beginning stand in order, so that each further letter narrows them. The
 * time grows with the length of the text, whatever it holds: a phrase has at most 120 letters.
 */
export function buildExactMatcher(patterns: Patterns): ExactMatcher {
  const bound: number[] = []
  const anywhere: number[] = []
  for (let index = 0; index < patterns.count; index += 1)
    (((patterns.edges[index] ?? 0) & opensBefore) === 0 ? bound : anywhere).push(index)
  const boundHeads = headsOf(patterns, bound)
  const anyHeads = headsOf(patterns, anywhere)

  function sort(heads: Heads, slot: number): void {
    const from = heads.start[slot] ?? 0
    heads.members.subarray(from, from + (heads.count[slot] ?? 0)).sort((a, b) => compare(patterns, a, b))
    heads.sorted[slot] = 1
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
      if ((patterns.codes[(patterns.base[members[middle] ?? 0] ?? 0) + depth] ?? 0) < code) low = middle + 1
      else high = middle
    }
    return low
  }

  function walk(folded: Folded, at: number, heads: Heads, slot: number, found: Match[]): void {
    if (heads.sorted[slot] === 0) sort(heads, slot)
    const { members } = heads
    const range = { low: heads.start[slot] ?? 0, high: 0 }
    range.high = range.low + (heads.count[slot] ?? 0)
    for (let depth = 0; range.low < range.high; depth += 1) {
      // Members that end here come first.
      let index = members[range.low] ?? 0
      while (range.low < range.high && lengthOf(patterns, index) === depth) {
        const span = { from: at, to: at + depth }
        if (found.length < matchLimit && fits(folded, span, patterns, index))
          found.push({ number: patterns.number[index] ?? 0, ...span })
        range.low += 1
        index = members[range.low] ?? 0
      }
      if (at + depth >= folded.length) return
      const code = folded.codes[at + depth] ?? 0
      range.low = lowest(members, range, depth, code)
      range.high = lowest(members, range, depth, code + 1)
    }
  }

  function look(folded: Folded, at: number, heads: Heads, found: Match[]): void {
    // No phrase is shorter than two letters.
    let key = folded.symbols[at] ?? 0
    if (heads.pairs[(key << 6) | (folded.symbols[at + 1] ?? 0)] !== 1) return
    for (let length = 2; length <= headLength && at + length <= folded.length; length += 1) {
      key = (key << 6) | (folded.symbols[at + length - 1] ?? 0)
      if (heads.lengths[length] !== 1) continue
      const slot = heads.find(key)
      if (slot >= 0) walk(folded, at, heads, slot, found)
    }
  }

  return (folded) => {
    const found: Match[] = []
    const { length, opens } = folded
    let wordEnd = 0
    let isLong = false
    for (let at = 0; at < length; at += 1) {
      if (at >= wordEnd) {
        wordEnd = at + 1
        while (wordEnd < length && opens[wordEnd] !== 1) wordEnd += 1
        isLong = wordEnd - at > longestWord
      }
      // Within a word only what may begin anywhere, or, in words run together, a long phrase.
      if (isLong || opens[at] === 1) look(folded, at, boundHeads, found)
      look(folded, at, anyHeads, found)
    }
    return found
  }
}
