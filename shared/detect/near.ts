import type { Folded } from './fold.ts'
import { fits, type Match, type Pattern, type Patterns, type Span } from './pattern.ts'

/** Finds phrases that stand in a folded text with a letter or two wrong. */
export type NearMatcher = (folded: Folded, recognised: boolean) => readonly Match[]

const seedLength = 5
/** Matches kept of one text. */
const matchLimit = 20_000
/** Attempts made on one text; a page of a letter needs some ten thousand. What stands there exactly is found anyway. */
const attemptLimit = 1_000_000

/** How many wrong, missing or surplus letters a phrase of this length may have. `recognised`: by OCR. */
function slipsAllowed(length: number, recognised: boolean): number {
  if (recognised) return length >= 24 ? 2 : length >= 12 ? 1 : 0
  return length >= 18 ? 1 : 0
}

/** The number of five symbols. */
function keyOf(symbols: Uint8Array, at: number): number {
  let key = 0
  for (let k = 0; k < seedLength; k += 1) key = (key << 6) | (symbols[at + k] ?? 0)
  return key
}

/** Which runs of letters of a phrase announce it: one that few phrases share, two or three where slips are allowed. */
function seedPlaces(
  symbols: Uint8Array,
  { base, length }: Pattern,
  shared: ReadonlyMap<number, number>,
): number[] {
  const pieces = slipsAllowed(length, true) + 1
  const places: number[] = []
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = Math.floor((piece * length) / pieces)
    const to = Math.floor(((piece + 1) * length) / pieces) - seedLength
    let best = from
    let fewest = Number.POSITIVE_INFINITY
    for (let at = from; at <= to; at += 1) {
      const count = shared.get(keyOf(symbols, base + at)) ?? 0
      if (count < fewest) {
        fewest = count
        best = at
      }
    }
    places.push(best)
  }
  return places
}

/** Reused by `align`: two rows of a band of five, no allocation per attempt. */
const rowA = new Uint8Array(8)
const rowB = new Uint8Array(8)
const far = 100

/**
 * Least number of slips with which pattern codes, walked from `p` by `step` for `count` letters, stand in the text
 * walked from `t` by `step`. Answers `slips * 256 + letters of text used`, or -1. A digit never slips.
 */
function align(
  pattern: Uint16Array,
  text: Folded,
  walk: { p: number; t: number; step: 1 | -1; count: number; slips: number },
): number {
  const { p, t, step, count, slips } = walk
  const band = 2 * slips + 1
  let above = rowA
  let row = rowB
  for (let b = 0; b < band; b += 1) above[b] = b >= slips ? b - slips : far
  for (let j = 0; j < count; j += 1) {
    const wanted = pattern[p + step * j] ?? 0
    const digit = wanted >= 48 && wanted <= 57
    let least = far
    for (let b = 0; b < band; b += 1) {
      const used = j + b - slips
      let cost = far
      if (used >= 0) {
        const place = t + step * used
        const same = place >= 0 && place < text.length && text.codes[place] === wanted
        const swap = place >= 0 && place < text.length && !digit ? 1 : far
        cost = (above[b] ?? far) + (same ? 0 : swap)
      }
      if (b + 1 < band && !digit) cost = Math.min(cost, (above[b + 1] ?? far) + 1)
      if (b > 0 && j + b - slips >= 0) cost = Math.min(cost, (row[b - 1] ?? far) + 1)
      row[b] = Math.min(cost, far)
      if (cost < least) least = cost
    }
    if (least > slips) return -1
    const spare = above
    above = row
    row = spare
  }
  let best = -1
  for (let b = 0; b < band; b += 1) {
    const cost = above[b] ?? far
    const used = count + b - slips
    if (cost > slips || used < 0) continue
    const answer = cost * 256 + used
    if (best < 0 || answer >> 8 < best >> 8) best = answer
    else if (answer >> 8 === best >> 8 && Math.abs(used - count) < Math.abs((best & 255) - count))
      best = answer
  }
  return best
}

interface Seed {
  readonly pattern: Pattern
  /** Place of the pattern in the list, to remember where it ended last. */
  readonly index: number
  readonly at: number
}

/** Seeds of all phrases that may be misspelt, by their five letters. */
function seedsOf(patterns: readonly Pattern[], symbols: Uint8Array): ReadonlyMap<number, readonly Seed[]> {
  const shared = new Map<number, number>()
  for (const { base, length } of patterns) {
    for (let at = 0; at + seedLength <= length; at += 1) {
      const key = keyOf(symbols, base + at)
      shared.set(key, (shared.get(key) ?? 0) + 1)
    }
  }
  const seeds = new Map<number, Seed[]>()
  for (const [index, pattern] of patterns.entries()) {
    for (const at of seedPlaces(symbols, pattern, shared)) {
      const key = keyOf(symbols, pattern.base + at)
      const list = seeds.get(key)
      if (list === undefined) seeds.set(key, [{ pattern, index, at }])
      else list.push({ pattern, index, at })
    }
  }
  return seeds
}

/** Where the phrase of a seed stands around it, with no more slips than its length allows, or null. */
function nearMatch(
  folded: Folded,
  { pattern, at: place }: Seed,
  letters: Folded,
  { at, allowed }: { readonly at: number; readonly allowed: number },
): Span | null {
  const { base, length } = pattern
  const before = { p: base + place - 1, t: at - 1, step: -1, count: place, slips: allowed } as const
  const left = align(letters.codes, folded, before)
  if (left < 0) return null
  const after = {
    p: base + place + seedLength,
    t: at + seedLength,
    step: 1,
    count: length - place - seedLength,
    slips: allowed - (left >> 8),
  } as const
  const right = align(letters.codes, folded, after)
  if (right < 0) return null
  const from = at - (left & 255)
  const to = at + seedLength + (right & 255)
  return from < 0 || to > folded.length ? null : { from, to }
}

/**
 * Builds the finder of misspelt phrases. Of a phrase cut into one piece more than it may have slips, one piece is
 * right: five letters of each piece announce it, and the rest is compared in place. Attempts are counted, so time
 * stays bounded.
 */
export function buildNearMatcher(all: Patterns): NearMatcher {
  const patterns = all.list.filter(({ length }) => slipsAllowed(length, true) > 0)
  const seeds = seedsOf(patterns, all.letters.symbols)
  return (folded, recognised) => {
    const found: Match[] = []
    const endedAt = new Int32Array(patterns.length).fill(-1)
    let attempts = 0
    for (let at = 0; at + seedLength <= folded.length && attempts < attemptLimit; at += 1) {
      for (const seed of seeds.get(keyOf(folded.symbols, at)) ?? []) {
        const { pattern, index } = seed
        const allowed = slipsAllowed(pattern.length, recognised)
        if (allowed === 0 || (endedAt[index] ?? -1) > at) continue
        attempts += 1
        const match = nearMatch(folded, seed, all.letters, { at, allowed })
        if (match === null || !fits(folded, match, pattern, all)) continue
        endedAt[index] = match.to
        if (found.length >= matchLimit) return found
        for (const number of pattern.numbers) found.push({ number, ...match })
      }
    }
    return found
  }
}
