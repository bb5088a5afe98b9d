import { symbolOf, type Folded } from './fold.ts'
import { codeAt, fits, lengthOf, type Match, type Patterns, type Span } from './pattern.ts'

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

const mask30 = 0x3fffffff

/** Calls `each` with the place and the number of every five letters of a phrase. */
function eachKey(patterns: Patterns, index: number, each: (at: number, key: number) => void): void {
  const from = patterns.base[index] ?? 0
  const to = patterns.base[index + 1] ?? 0
  let key = 0
  for (let place = from; place < to; place += 1) {
    key = ((key << 6) | symbolOf(codeAt(patterns, place))) & mask30
    if (place - from >= seedLength - 1) each(place - from - seedLength + 1, key)
  }
}

const tableBits = 19
/** Of a run, where in its phrase it stands: phrases are shorter than 128 letters. */
const placeBits = 7

/** Where a key is counted; two keys in one place only make a beginning look more common than it is. */
function placeOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - tableBits)
}

/** Reused by `align`: two rows of a band of five, no allocation per attempt. */
const rowA = new Uint8Array(8)
const rowB = new Uint8Array(8)
const far = 100

/**
 * Least number of slips with which the letters of phrases, walked from `p` by `step` for `count` letters, stand in the text
 * walked from `t` by `step`. Answers `slips * 256 + letters of text used`, or -1. A digit never slips.
 */
function align(
  patterns: Patterns,
  text: Folded,
  walk: { p: number; t: number; step: 1 | -1; count: number; slips: number },
): number {
  const { p, t, step, count, slips } = walk
  const band = 2 * slips + 1
  let above = rowA
  let row = rowB
  for (let b = 0; b < band; b += 1) above[b] = b >= slips ? b - slips : far
  for (let j = 0; j < count; j += 1) {
    const wanted = codeAt(patterns, p + step * j)
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

/** Runs of letters that announce phrases, by the place of their number: `from[place]` to `from[place + 1]`. */
export interface Seeds {
  readonly from: Int32Array
  /** A phrase and, in the lowest `placeBits`, where in it the run stands. */
  readonly runs: Int32Array
}

/**
 * Of every phrase that may be misspelt, one run of letters from each of its pieces, namely one that few phrases share.
 */
export function seedsOf(patterns: Patterns): Seeds {
  const shared = new Uint16Array(1 << tableBits)
  for (let index = 0; index < patterns.count; index += 1) {
    if (slipsAllowed(lengthOf(patterns, index), true) === 0) continue
    eachKey(patterns, index, (_at, key) => {
      const place = placeOf(key)
      shared[place] = Math.min(0xffff, (shared[place] ?? 0) + 1)
    })
  }
  const all = patterns.count * 3
  const places = new Int32Array(all)
  const runs = new Int32Array(all)
  const from = new Int32Array((1 << tableBits) + 1)
  let count = 0
  const best = new Int32Array(3)
  const fewest = new Int32Array(3)
  const where = new Int32Array(3)
  for (let index = 0; index < patterns.count; index += 1) {
    const length = lengthOf(patterns, index)
    const slips = slipsAllowed(length, true)
    if (slips === 0) continue
    const pieces = slips + 1
    fewest.fill(0x10000)
    eachKey(patterns, index, (start, key) => {
      for (let piece = 0; piece < pieces; piece += 1) {
        const first = Math.floor((piece * length) / pieces)
        const last = Math.floor(((piece + 1) * length) / pieces) - seedLength
        if (start < first || start > last) continue
        const place = placeOf(key)
        if ((shared[place] ?? 0) >= (fewest[piece] ?? 0)) continue
        fewest[piece] = shared[place] ?? 0
        best[piece] = place
        where[piece] = start
      }
    })
    for (let piece = 0; piece < pieces; piece += 1) {
      places[count] = best[piece] ?? 0
      runs[count] = (index << placeBits) | (where[piece] ?? 0)
      from[(best[piece] ?? 0) + 1] = (from[(best[piece] ?? 0) + 1] ?? 0) + 1
      count += 1
    }
  }
  for (let place = 0; place < 1 << tableBits; place += 1)
    from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0)
  const seeds = { from, runs: new Int32Array(count) }
  const next = from.slice()
  // Those that may be misspelt in written text come first, so that the others need not be looked at there.
  for (const isWritten of [true, false]) {
    for (let seed = 0; seed < count; seed += 1) {
      const run = runs[seed] ?? 0
      if (slipsAllowed(lengthOf(patterns, run >> placeBits), false) > 0 !== isWritten) continue
      const place = places[seed] ?? 0
      const slot = next[place] ?? 0
      next[place] = slot + 1
      seeds.runs[slot] = run
    }
  }
  return seeds
}

/** Where a phrase stands around its run of letters found at `at`, with no more slips than `allowed`, or null. */
function nearMatch(
  folded: Folded,
  patterns: Patterns,
  seed: { readonly index: number; readonly place: number },
  { at, allowed }: { readonly at: number; readonly allowed: number },
): Span | null {
  const { index, place } = seed
  const base = patterns.base[index] ?? 0
  // Two numbers may share a place, so the letters themselves are looked at.
  for (let k = 0; k < seedLength; k += 1)
    if (codeAt(patterns, base + place + k) !== folded.codes[at + k]) return null
  const before = { p: base + place - 1, t: at - 1, step: -1, count: place, slips: allowed } as const
  const left = align(patterns, folded, before)
  if (left < 0) return null
  const after = {
    p: base + place + seedLength,
    t: at + seedLength,
    step: 1,
    count: lengthOf(patterns, index) - place - seedLength,
    slips: allowed - (left >> 8),
  } as const
  const right = align(patterns, folded, after)
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
export function buildNearMatcher(patterns: Patterns, seeds: Seeds): NearMatcher {
  // Where each phrase was last found, counted from the first text on, so that nothing has to be emptied.
  const endedAt = new Int32Array(patterns.count)
  let next = 0
  return (folded, recognised) => {
    const found: Match[] = []
    if (next > 1_000_000_000) {
      next = 0
      endedAt.fill(0)
    }
    const origin = next
    next += folded.length + 1
    let attempts = 0
    let key = 0
    for (let end = 0; end < folded.length && attempts < attemptLimit; end += 1) {
      key = ((key << 6) | (folded.symbols[end] ?? 0)) & mask30
      const at = end - seedLength + 1
      if (at < 0) continue
      const place = placeOf(key)
      const last = seeds.from[place + 1] ?? 0
      for (let seed = seeds.from[place] ?? 0; seed < last; seed += 1) {
        const run = seeds.runs[seed] ?? 0
        const index = run >> placeBits
        const allowed = slipsAllowed(lengthOf(patterns, index), recognised)
        if (allowed === 0) break
        if ((endedAt[index] ?? 0) > origin + at) continue
        attempts += 1
        const match = nearMatch(
          folded,
          patterns,
          { index, place: run & ((1 << placeBits) - 1) },
          { at, allowed },
        )
        if (match === null || !fits(folded, match, patterns, index)) continue
        endedAt[index] = origin + match.to
        if (found.length >= matchLimit) return found
        found.push({ number: patterns.number[index] ?? 0, ...match })
      }
    }
    return found
  }
}
