import { foldedText, type Folded } from './fold.ts'

/** Longest and shortest piece that a word which was run together is cut in. */
const longestPiece = 24
const leastPiece = 2
/** A phrase of one word that is shorter is nothing to look for within others. */
const leastAlone = 5
/** Shorter words are one word. */
const leastWord = 6
/** Look-ups spent on one text; a page of a letter needs some thousand. */
const mostLookUps = 300_000
/** What a piece costs that no lexicon knows, beside one that it knows: only names are worth it. */
const unknownCost = 4
/** Letters of the known pieces beside an unknown one. */
const leastKnown = 7

/** The words that phrases consist of, folded. Parts of words, where a phrase leaves its edge open, are none. */
export function wordsIn(phrases: Iterable<string>): ReadonlySet<string> {
  const raw = new Set<string>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    // "avv" is an advocate; the beginning of a word that has it is none.
    if (parts.length === 1 && phrase.length < leastAlone) continue
    for (const word of parts) if (!word.includes('*')) raw.add(word)
  }
  const words = new Set<string>()
  for (const word of raw) {
    const folded = foldedText(word)
    if (folded.length >= leastPiece) words.add(folded)
  }
  return words
}

/**
 * Cuts words that were run together where all their pieces are known words, or all but one at an edge. Null where
 * nothing was cut. Time is bounded by the look-ups.
 */
export function cutJoined(folded: Folded, known: ReadonlySet<string>): Folded | null {
  const opens = folded.opens.slice()
  const { codes, length } = folded
  const text = Buffer.from(codes.buffer, codes.byteOffset, 2 * length).toString('utf16le')
  const seen = new Map<string, readonly number[]>()
  let left = mostLookUps
  let isCut = false
  for (let from = 0; from < folded.length && left > 0;) {
    let to = from + 1
    while (to < folded.length && folded.opens[to] !== 1) to += 1
    if (to - from >= leastWord && to - from <= 80) {
      const word = text.slice(from, to)
      left -= 1
      if (!known.has(word)) {
        left -= word.length * Math.min(longestPiece, word.length)
        const cuts = seen.get(word) ?? cutsOf(word, known)
        seen.set(word, cuts)
        for (const cut of cuts) {
          opens[from + cut] = 1
          isCut = true
        }
      }
    }
    from = to
  }
  return isCut ? { ...folded, opens } : null
}

/** Where the pieces of a word begin, but for the first; none where it cannot be cut so. The fewest pieces win. */
function cutsOf(word: string, known: ReadonlySet<string>): readonly number[] {
  const costs = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY)
  const back = new Int32Array(word.length + 1)
  costs[0] = 0
  for (let at = 0; at < word.length; at += 1) {
    const cost = costs[at] ?? Number.POSITIVE_INFINITY
    if (cost === Number.POSITIVE_INFINITY) continue
    for (let end = at + leastPiece; end <= word.length && end - at <= longestPiece; end += 1) {
      const isKnown = known.has(word.slice(at, end))
      // Of an unknown piece the whole rest of the word, or all before the first known one.
      const isEdge = (at === 0) !== (end === word.length)
      if (!isKnown && !(isEdge && end - at >= 4)) continue
      const sum = cost + (isKnown ? 1 + (end - at < 3 ? 1 : 0) : unknownCost)
      if (sum < (costs[end] ?? Number.POSITIVE_INFINITY)) {
        costs[end] = sum
        back[end] = at
      }
    }
  }
  if ((costs[word.length] ?? Number.POSITIVE_INFINITY) > unknownCost + 4) return []
  const cuts: number[] = []
  let letters = 0
  for (let end = word.length; end > 0; end = back[end] ?? 0) {
    const at = back[end] ?? 0
    if (known.has(word.slice(at, end))) letters += end - at
    if (at > 0) cuts.push(at)
  }
  // The end of one name may be a short word; what is known must say more than what is not.
  return letters === word.length || letters >= leastKnown ? cuts : []
}
