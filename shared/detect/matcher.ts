import { fold, plain, type Folded } from './fold.ts'

/** One phrase to look for, with the numbers that its finder wants to hear when it is found. */
export interface Phrase {
  readonly text: string
  readonly numbers: readonly number[]
}

/** A phrase found: folded characters `from` to `to` (exclusive). */
export interface Match {
  readonly number: number
  readonly from: number
  readonly to: number
}

interface Pattern extends Phrase {
  readonly codes: Uint16Array
  readonly length: number
  /** A `*` before or after: may stand within a longer word. */
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Set for very short phrases, which must be written exactly so. */
  readonly exactly: string | null
}

/** Finds phrases in a folded text. `slips`: the text was recognised from a picture, so letters may be wrong. */
export type Matcher = (folded: Folded, slips: boolean) => readonly Match[]

const seedLength = 5
/** Phrases up to this length must be bounded words, letter by letter. */
const shortPhrase = 5
/** Phrases from this length on are found anywhere, so also in run-together words. */
const longPhrase = 12
/** Matches kept of one text; a letter has about a hundred. */
const matchLimit = 20_000

/** How many wrong, missing or surplus letters a phrase of this length may have. */
function slipsAllowed(length: number, recognised: boolean): number {
  if (recognised) return length >= 24 ? 2 : length >= 12 ? 1 : 0
  return length >= 18 ? 1 : 0
}

function patternOf(phrase: Phrase): Pattern {
  const openStart = phrase.text.startsWith('*')
  const openEnd = phrase.text.endsWith('*')
  const text = phrase.text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined)
  const { codes, length } = fold(text)
  return {
    ...phrase,
    codes: codes.slice(0, length),
    length,
    openStart,
    openEnd,
    exactly: length <= shortPhrase ? plain(text) : null,
  }
}

/** The number of a run of symbols; runs shorter than a seed carry their length, so that they never collide. */
function keyOf(symbols: Uint8Array, at: number, length: number): number {
  let key = 0
  for (let k = 0; k < length; k += 1) key = (key << 6) | (symbols[at + k] ?? 0)
  return length === seedLength ? key : key | ((seedLength - length) << 30)
}

/** Which runs of letters of a phrase announce it: one that few phrases share, two or three where slips are allowed. */
function seedPlaces(symbols: Uint8Array, length: number, shared: ReadonlyMap<number, number>): number[] {
  const pieces = slipsAllowed(length, true) + 1
  const places: number[] = []
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = Math.floor((piece * length) / pieces)
    const to = Math.floor(((piece + 1) * length) / pieces) - seedLength
    let best = from
    let fewest = Number.POSITIVE_INFINITY
    for (let at = from; at <= to; at += 1) {
      const count = shared.get(keyOf(symbols, at, seedLength)) ?? 0
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

/** True where the edges and the spelling of a match are what its length asks for. */
function fits(folded: Folded, pattern: Pattern, from: number, to: number): boolean {
  const { opens, length } = folded
  const startsWord = opens[from] === 1
  const endsWord = to === length || opens[to] === 1
  if (pattern.exactly !== null) {
    if (!pattern.openStart && !startsWord) return false
    if (!pattern.openEnd && !endsWord) return false
    return plain(folded.original.slice(folded.starts[from], folded.ends[to - 1])) === pattern.exactly
  }
  if (pattern.length >= longPhrase) return true
  return (pattern.openStart || startsWord) && (pattern.openEnd || endsWord)
}

/**
 * Builds the one matcher over all lexicons. A phrase is announced by a seed of five letters (Rabin and Karp's idea with
 * an exact key) and then verified in place, so a text costs one table look-up a letter, and time grows with its
 * length only.
 */
export function buildMatcher(phrases: readonly Phrase[]): Matcher {
  const patterns = phrases.map(patternOf).filter((pattern) => pattern.length >= 2 && pattern.length <= 200)
  const symbolsOf = patterns.map((pattern) => fold(pattern.text).symbols)

  const shared = new Map<number, number>()
  for (const [index, pattern] of patterns.entries()) {
    const symbols = symbolsOf[index] ?? new Uint8Array(0)
    for (let at = 0; at + seedLength <= pattern.length; at += 1) {
      const key = keyOf(symbols, at, seedLength)
      shared.set(key, (shared.get(key) ?? 0) + 1)
    }
  }

  const seeds: { key: number; pattern: number; at: number; first: boolean }[] = []
  for (const [index, pattern] of patterns.entries()) {
    const symbols = symbolsOf[index] ?? new Uint8Array(0)
    if (pattern.length < seedLength) {
      seeds.push({ key: keyOf(symbols, 0, pattern.length), pattern: index, at: 0, first: true })
      continue
    }
    for (const [order, at] of seedPlaces(symbols, pattern.length, shared).entries())
      seeds.push({ key: keyOf(symbols, at, seedLength), pattern: index, at, first: order === 0 })
  }
  seeds.sort((a, b) => a.key - b.key || a.pattern - b.pattern || a.at - b.at)

  // Open addressing: slot -> first seed of that key; a run of equal keys follows it.
  let size = 1024
  while (size < seeds.length * 4) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & mask
  const keys = Int32Array.from(seeds, (seed) => seed.key)
  for (let index = 0; index < seeds.length; index += 1) {
    if (index > 0 && keys[index] === keys[index - 1]) continue
    let slot = slotOf(keys[index] ?? 0)
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = index
  }
  const lengthsInUse = [2, 3, 4].filter((n) => patterns.some((pattern) => pattern.length === n))

  function find(key: number): number {
    let slot = slotOf(key)
    for (;;) {
      const index = slots[slot] ?? -1
      if (index === -1 || keys[index] === key) return index
      slot = (slot + 1) & mask
    }
  }

  return (folded, recognised) => {
    const found: Match[] = []
    const { symbols, codes, length, opens } = folded
    // Where each pattern ended last, so that its further seeds do not report it again.
    const endedAt = new Map<number, number>()

    function attempt(first: number, key: number, at: number): void {
      for (let index = first; index < seeds.length && keys[index] === key; index += 1) {
        const seed = seeds[index]
        const pattern = seed === undefined ? undefined : patterns[seed.pattern]
        if (seed === undefined || pattern === undefined) continue
        if ((endedAt.get(seed.pattern) ?? -1) > at) continue
        let from = at - seed.at
        let to = from + pattern.length
        let same = from >= 0 && to <= length
        for (let k = 0; same && k < pattern.length; k += 1) same = codes[from + k] === pattern.codes[k]
        if (!same) {
          const slips = slipsAllowed(pattern.length, recognised)
          if (slips === 0) continue
          const left = align(pattern.codes, folded, {
            p: seed.at - 1,
            t: at - 1,
            step: -1,
            count: seed.at,
            slips,
          })
          if (left < 0) continue
          const rest = slips - (left >> 8)
          const p = seed.at + seedLength
          const count = pattern.length - p
          const right = align(pattern.codes, folded, { p, t: at + seedLength, step: 1, count, slips: rest })
          if (right < 0) continue
          from = at - (left & 255)
          to = at + seedLength + (right & 255)
          if (from < 0 || to > length) continue
        }
        if (!fits(folded, pattern, from, to)) continue
        endedAt.set(seed.pattern, to)
        if (found.length >= matchLimit) continue
        for (const number of pattern.numbers) found.push({ number, from, to })
      }
    }

    let key = 0
    for (let at = 0; at < length; at += 1) {
      key = ((key << 6) | (symbols[at] ?? 0)) & 0x3fffffff
      if (at >= seedLength - 1) {
        const first = find(key)
        if (first !== -1) attempt(first, key, at - seedLength + 1)
      }
      if (opens[at] !== 1) continue
      for (const n of lengthsInUse) {
        if (at + n > length) continue
        const short = keyOf(symbols, at, n)
        const first = find(short)
        if (first !== -1) attempt(first, short, at)
      }
    }
    return found
  }
}
