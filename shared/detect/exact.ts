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
/** Of `headLengths` the first whose phrases may go on within a word: they are long ones, too. */
const firstLong = 4

/** Phrases by their beginnings: those of group `g` are `starts[g]` to `starts[g + 1]` (exclusive), in the order of their letters. */
interface Heads {
  /** A table of keys, 0 where a place is free, and the group of each. */
  readonly keys: Int32Array
  readonly groups: Int32Array
  /** A bit for each key, smaller than the table: most keys of a text are those of no phrase. */
  readonly known: Uint8Array
  readonly starts: Int32Array
  /** By the first two, and the first three, letters: bit `n` where a phrase that is kept by `headLengths[n]` begins so. */
  readonly pairs: Uint8Array
  readonly triples: Uint8Array
  /** As `pairs`, of phrases that may go on as one word. */
  readonly loose: Uint8Array
}

/** All phrases by their beginnings: those that begin a word, and those that begin anywhere. */
export interface Index {
  readonly bound: Heads
  readonly anywhere: Heads
}

/** The key of a beginning with one letter more. Two beginnings may share a key: their letters are compared after that. */
function longerKey(key: number, symbol: number): number {
  return Math.imul(key ^ symbol, 0x9e3779b1) + symbol
}

/** The key of a whole beginning; never 0. */
function wholeKey(key: number, length: number): number {
  return (key ^ Math.imul(length, 0x85ebca6b)) | 1
}

const filterBits = 20

function bitOf(key: number): number {
  return (key >>> 1) & ((1 << filterBits) - 1)
}

/** Where a key stands in a table, or the free place where it would. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  let slot = (key ^ (key >>> 15)) & mask
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

/** The group of a key, or -1. */
function groupOf({ keys, groups, known }: Heads, key: number): number {
  const bit = bitOf(key)
  if ((((known[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return -1
  const slot = slotOf(keys, key)
  return keys[slot] === 0 ? -1 : (groups[slot] ?? -1)
}

/** False where no phrase begins with these two letters, or with them and the third. */
function mayBegin({ pairs, triples }: Heads, pair: number, third: number): boolean {
  const kinds = pairs[pair] ?? 0
  return kinds !== 0 && ((kinds & pairOnly) !== 0 || triples[(pair << 6) | third] !== 0)
}

/** The table of keys, by number of their group; at most half full. */
function tableOf(all: Iterable<number>, count: number): Pick<Heads, 'keys' | 'groups' | 'known'> {
  let size = 256
  while (size < count * 2) size *= 2
  const keys = new Int32Array(size)
  const groups = new Int32Array(size)
  const known = new Uint8Array(1 << (filterBits - 3))
  let group = 0
  for (const key of all) {
    const slot = slotOf(keys, key)
    keys[slot] = key
    groups[slot] = group
    group += 1
    const bit = bitOf(key)
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return { keys, groups, known }
}

/** The phrases of `indexes` by their beginnings, in the order that is written to `order` from `from` on. */
function headsOf(patterns: Patterns, indexes: readonly number[], order: Int32Array, from: number): Heads {
  const pairs = new Uint8Array(1 << 12)
  const triples = new Uint8Array(1 << 18)
  const loose = new Uint8Array(1 << 12)
  const byKey = new Map<number, number[]>()
  for (const index of indexes) {
    const base = patterns.base[index] ?? 0
    const symbol = (k: number): number => symbolOf(codeAt(patterns, base + k))
    const length = lengthOf(patterns, index)
    let kept = 0
    for (let n = 1; n < headLengths.length && (headLengths[n] ?? 0) <= length; n += 1) kept = n
    const head = headLengths[kept] ?? 0
    let key = 0
    for (let k = 0; k < head; k += 1) key = longerKey(key, symbol(k))
    const pair = (symbol(0) << 6) | symbol(1)
    pairs[pair] = (pairs[pair] ?? 0) | (1 << kept)
    if (((patterns.edges[index] ?? 0) & opensAfter) !== 0) loose[pair] = (loose[pair] ?? 0) | (1 << kept)
    if (head > 2) {
      const triple = (pair << 6) | symbol(2)
      triples[triple] = (triples[triple] ?? 0) | (1 << kept)
    }
    const whole = wholeKey(key, head)
    const group = byKey.get(whole)
    if (group === undefined) byKey.set(whole, [index])
    else group.push(index)
  }
  const starts = new Int32Array(byKey.size + 1)
  let filled = from
  for (const [group, list] of [...byKey.values()].entries()) {
    starts[group] = filled
    order.set(
      list.toSorted((a, b) => compare(patterns, a, b)),
      filled,
    )
    filled += list.length
  }
  starts[byKey.size] = filled
  return { ...tableOf(byKey.keys(), byKey.size), starts, pairs, triples, loose }
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

/** Puts phrases in the order of an index by their beginnings, and makes the index. */
export function indexed(unordered: Patterns): { readonly patterns: Patterns; readonly index: Index } {
  const begins: number[] = []
  const others: number[] = []
  for (let index = 0; index < unordered.count; index += 1)
    (((unordered.edges[index] ?? 0) & opensBefore) === 0 ? begins : others).push(index)
  const order = new Int32Array(unordered.count)
  const bound = headsOf(unordered, begins, order, 0)
  const anywhere = headsOf(unordered, others, order, begins.length)
  return { patterns: reordered(unordered, order), index: { bound, anywhere } }
}

/** Of kinds of phrases that begin at `at`, those of which one could end where a word does. */
function ending({ opens, length }: Folded, at: number, kinds: number): number {
  let left = kinds
  for (let n = 0; n < firstLong; n += 1) {
    if (((kinds >> n) & 1) === 0) continue
    const last = at + (headLengths[n + 1] ?? 0) - 1
    let to = at + (headLengths[n] ?? 0)
    while (to <= last && to < length && opens[to] !== 1) to += 1
    if (to > last) left &= ~(1 << n)
  }
  return left
}

/**
 * A text is walked once; most places of it begin no phrase, and where one may begin, the phrases with that beginning
 * stand in order, so that each further letter narrows them. The time grows with the length of the text, whatever it
 * holds: a phrase has at most 120 letters.
 */
export function buildExactMatcher(
  patterns: Patterns,
  { bound, anywhere }: Index,
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

  const { base } = patterns

  function letterOf(index: number, depth: number): number {
    return codeAt(patterns, (base[index] ?? 0) + depth)
  }

  /** The first phrase from `low` on, before `high`, whose letter `depth` is at least `code`. */
  function lowest(low: number, high: number, depth: number, code: number): number {
    let from = low
    let to = high
    while (from < to) {
      const middle = (from + to) >> 1
      if (letterOf(middle, depth) < code) from = middle + 1
      else to = middle
    }
    return from
  }

  function walk(folded: Folded, at: number, { starts }: Heads, group: number): void {
    let low = starts[group] ?? 0
    let high = starts[group + 1] ?? 0
    for (let depth = 0; low < high; depth += 1) {
      // Those that end here come first.
      const to = at + depth
      // `fits` tells the same, but most words end no phrase, and this is told without a look at what went before.
      const mayEnd = depth >= longPhrase || to === folded.length || folded.opens[to] === 1
      while (low < high && lengthOf(patterns, low) === depth) {
        if (mayEnd || ((patterns.edges[low] ?? 0) & opensAfter) !== 0) keep(folded, low, at, to)
        low += 1
      }
      if (at + depth >= folded.length || low >= high) return
      const code = folded.codes[at + depth] ?? 0
      // Where the first and the last agree, all do.
      const first = letterOf(low, depth)
      const last = low + 1 === high ? first : letterOf(high - 1, depth)
      if (first === code && last === code) continue
      if (first > code || last < code) return
      low = lowest(low, high, depth, code)
      high = lowest(low, high, depth, code + 1)
    }
  }

  function look(folded: Folded, at: number, heads: Heads): void {
    const { symbols } = folded
    const pair = ((symbols[at] ?? 0) << 6) | (symbols[at + 1] ?? 0)
    let kinds = heads.pairs[pair] ?? 0
    if (kinds === 0) return
    if (kinds !== pairOnly)
      kinds = (kinds & pairOnly) | (heads.triples[(pair << 6) | (symbols[at + 2] ?? 0)] ?? 0)
    kinds = ending(folded, at, kinds) | (kinds & (heads.loose[pair] ?? 0))
    let key = 0
    let length = 0
    for (let n = 0; kinds >> n !== 0; n += 1) {
      if (((kinds >> n) & 1) === 0) continue
      const head = headLengths[n] ?? 0
      if (at + head > folded.length) return
      for (; length < head; length += 1) key = longerKey(key, symbols[at + length] ?? 0)
      const group = groupOf(heads, wholeKey(key, head))
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
    for (let at = 0; at < length; at += 1) {
      if (at >= wordEnd) {
        wordEnd = at + 1
        while (wordEnd < length && opens[wordEnd] !== 1) wordEnd += 1
        isLong = wordEnd - at > longestWord
      }
      // Within a word only what may begin anywhere, or, in words run together, a long phrase.
      if (isLong || opens[at] === 1) look(folded, at, bound)
      // Asked here, for every letter of the text, because hardly any begins such a phrase.
      const pair = ((symbols[at] ?? 0) << 6) | (symbols[at + 1] ?? 0)
      if (mayBegin(anywhere, pair, symbols[at + 2] ?? 0)) look(folded, at, anywhere)
    }
    origin += length + reach + 1
    return chosen()
  }
}
