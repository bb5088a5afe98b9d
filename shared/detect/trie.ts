import { lengthOf, opensAfter, type Patterns } from './pattern.ts'

/**
 * The first letters of phrases as a double-array trie (Aoe, "An efficient digital search algorithm by using a
 * double-array structure", 1989): the child of node `n` by a letter is one addition away, and a look tells whether it is.
 * Phrases must stand in the order of their letters: those of a node stand in a row.
 */
export interface Trie {
  /**
   * Of node `n` at `2n` where its children are, four times that, with `endsHere` and `endsWithin`; or, where it has none,
   * `~high`: its phrases end before `high`. At `2n + 1` its parent.
   */
  readonly cells: Int32Array
  /** By node the first phrase that begins so. */
  readonly low: Int32Array
}

/** A letter as the trie counts it: its place in the alphabet and one, for 0 is no letter of any phrase. */
export type LetterPlace = number

/** Phrases end at a node, and one of them may do so within a word. */
export const endsHere = 1
export const endsWithin = 2

const free = -1
/** So few phrases have no nodes of their own below: their letters are compared one by one. */
const fewPhrases = 3
/** Letters after which the phrases of a node are compared, too: most texts have left the trie before. */
const mostDepth = 14
/** Places that are tried for the children of one node before the trie grows at its end. */
const mostTries = 100

interface Node {
  readonly at: number
  readonly low: number
  readonly high: number
  readonly depth: number
}

/** The children of a node: letters in order, and where the phrases of each begin. */
interface Children {
  readonly letters: readonly LetterPlace[]
  readonly lows: readonly number[]
}

function childrenOf(patterns: Patterns, { low, high, depth }: Node): Children {
  const letters: LetterPlace[] = []
  const lows: number[] = []
  for (let index = low; index < high; index += 1) {
    const letter = (patterns.letters[(patterns.base[index] ?? 0) + depth] ?? 0) + 1
    if (letters.at(-1) === letter) continue
    letters.push(letter)
    lows.push(index)
  }
  return { letters, lows }
}

/** Makes the trie of the phrases `from` to `to` (exclusive), which stand in the order of their letters. */
export function trieOf(patterns: Patterns, from: number, to: number): Trie {
  const widest = patterns.alphabet.length + 1
  let cells = new Int32Array(1 << 12).fill(free)
  let low = new Int32Array(1 << 11)
  let firstTried = 1
  let end = 1

  function room(places: number): void {
    if (places * 2 <= cells.length) return
    const more = new Int32Array(4 * places).fill(free)
    more.set(cells)
    cells = more
    const lows = new Int32Array(2 * places)
    lows.set(low)
    low = lows
  }

  const isFree = (node: number): boolean => cells[2 * node + 1] === free

  /** Where the children of one node can stand: that place and the letter of each added must be free. */
  function placeFor(letters: readonly LetterPlace[]): number {
    const [first = 1] = letters
    room(end + 2 * widest)
    while (!isFree(firstTried)) firstTried += 1
    const last = Math.min(end, firstTried + mostTries)
    for (let at = Math.max(firstTried, first + 1); at < last; at += 1)
      if (letters.every((letter) => isFree(at - first + letter))) return at - first
    // So full is it here that it is not looked at again.
    firstTried = last
    return Math.max(end - first, 1)
  }

  const nodes: Node[] = [{ at: 0, low: from, high: to, depth: 0 }]
  cells[1] = 0
  // Breadth first, so that the nodes that every word passes stand together.
  for (let n = 0; n < nodes.length; n += 1) {
    const node = nodes[n] ?? { at: 0, low: 0, high: 0, depth: 0 }
    const { at, high, depth } = node
    low[at] = node.low
    let longer = node.low
    let ends = 0
    for (; longer < high && lengthOf(patterns, longer) === depth; longer += 1)
      ends |= ((patterns.edges[longer] ?? 0) & opensAfter) === 0 ? endsHere : endsHere | endsWithin
    if (high - node.low <= fewPhrases || depth === mostDepth || longer === high) {
      cells[2 * at] = ~high
      continue
    }
    const { letters, lows } = childrenOf(patterns, { ...node, low: longer })
    const base = placeFor(letters)
    cells[2 * at] = 4 * base + ends
    for (const [k, letter] of letters.entries()) {
      const child = base + letter
      cells[2 * child + 1] = at
      end = Math.max(end, child + 1)
      nodes.push({ at: child, low: lows[k] ?? 0, high: lows[k + 1] ?? high, depth: depth + 1 })
    }
  }
  // Whoever asks for a child that is not there must find a place, too.
  room(end + widest)
  return { cells: cells.slice(0, 2 * (end + widest)), low: low.slice(0, end) }
}
