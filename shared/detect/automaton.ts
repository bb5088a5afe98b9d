import type { Folded } from './fold.ts'
import { fits, type Match, type Pattern, type Patterns } from './pattern.ts'

/** Finds every phrase that stands letter by letter in a folded text. */
export type Automaton = (folded: Folded) => readonly Match[]

/** Matches kept of one text; a letter has some hundreds. */
const matchLimit = 40_000
/** Symbols are numbers below this. */
const symbols = 64

/** Children of the nodes of a trie, as one table with open addressing: `node * 64 + symbol` to node. */
interface Edges {
  find(node: number, symbol: number): number
  add(node: number, symbol: number, child: number): void
}

function edgesFor(count: number): Edges {
  let size = 1024
  while (size < count * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size).fill(-1)
  const children = new Int32Array(size)
  const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask
  return {
    find(node, symbol) {
      const key = node * symbols + symbol
      let slot = slotOf(key)
      for (;;) {
        const found = keys[slot] ?? -1
        if (found === key) return children[slot] ?? -1
        if (found === -1) return -1
        slot = (slot + 1) & mask
      }
    },
    add(node, symbol, child) {
      const key = node * symbols + symbol
      let slot = slotOf(key)
      while (keys[slot] !== -1) slot = (slot + 1) & mask
      keys[slot] = key
      children[slot] = child
    },
  }
}

/**
 * Builds one Aho-Corasick automaton over all phrases: a text is walked once, in time that grows with its length
 * and with what is found, whatever the number of phrases.
 */
export function buildAutomaton(all: Patterns): Automaton {
  const patterns = all.list
  const letters = patterns.reduce((sum, { length }) => sum + length, 1)
  const edges = edgesFor(letters)
  const parent = new Int32Array(letters)
  const entered = new Uint8Array(letters)
  const depth = new Uint8Array(letters)
  // Patterns that end at a node, as a list through `nextPattern`.
  const firstPattern = new Int32Array(letters).fill(-1)
  const nextPattern = new Int32Array(patterns.length).fill(-1)
  let nodes = 1
  for (const [index, pattern] of patterns.entries()) {
    let node = 0
    for (let k = 0; k < pattern.length; k += 1) {
      const symbol = all.letters.symbols[pattern.base + k] ?? 0
      let child = edges.find(node, symbol)
      if (child === -1) {
        child = nodes
        nodes += 1
        edges.add(node, symbol, child)
        parent[child] = node
        entered[child] = symbol
        depth[child] = k + 1
      }
      node = child
    }
    nextPattern[index] = firstPattern[node] ?? -1
    firstPattern[node] = index
  }

  // Where to go on when the next letter does not fit, and the nearest shorter phrase that ends here too; by depth.
  const fail = new Int32Array(nodes)
  const shorter = new Int32Array(nodes).fill(-1)
  for (const node of byDepth(depth, nodes)) {
    const symbol = entered[node] ?? 0
    let back = fail[parent[node] ?? 0] ?? 0
    let target = parent[node] === 0 ? -1 : edges.find(back, symbol)
    while (target === -1 && back !== 0) {
      back = fail[back] ?? 0
      target = edges.find(back, symbol)
    }
    const to = parent[node] === 0 || target === -1 ? 0 : target
    fail[node] = to
    shorter[node] = firstPattern[to] === -1 ? (shorter[to] ?? -1) : to
  }

  return (folded) => {
    const found: Match[] = []
    const { length } = folded
    let node = 0
    for (let at = 0; at < length; at += 1) {
      const symbol = folded.symbols[at] ?? 0
      let next = edges.find(node, symbol)
      while (next === -1 && node !== 0) {
        node = fail[node] ?? 0
        next = edges.find(node, symbol)
      }
      node = next === -1 ? 0 : next
      let ends = firstPattern[node] === -1 ? (shorter[node] ?? -1) : node
      for (; ends > 0; ends = shorter[ends] ?? -1) {
        for (let index = firstPattern[ends] ?? -1; index !== -1; index = nextPattern[index] ?? -1) {
          const pattern = patterns[index]
          if (pattern === undefined || found.length >= matchLimit) continue
          const from = at + 1 - pattern.length
          const to = at + 1
          if (!sameCodes(folded, from, pattern, all.letters) || !fits(folded, { from, to }, pattern, all))
            continue
          for (const number of pattern.numbers) found.push({ number, from, to })
        }
      }
    }
    return found
  }
}

/** Beyond Latin several letters share a symbol. */
function sameCodes({ codes }: Folded, from: number, { base, length }: Pattern, letters: Folded): boolean {
  for (let k = 0; k < length; k += 1) if (codes[from + k] !== letters.codes[base + k]) return false
  return true
}

/** All nodes but the root, the shallow ones first (counting sort). */
function byDepth(depth: Uint8Array, nodes: number): Int32Array {
  const counts = new Int32Array(257)
  for (let node = 1; node < nodes; node += 1) {
    const below = (depth[node] ?? 0) + 1
    counts[below] = (counts[below] ?? 0) + 1
  }
  for (let level = 1; level < counts.length; level += 1)
    counts[level] = (counts[level] ?? 0) + (counts[level - 1] ?? 0)
  const order = new Int32Array(nodes - 1)
  for (let node = 1; node < nodes; node += 1) {
    const level = depth[node] ?? 0
    const place = counts[level] ?? 0
    order[place] = node
    counts[level] = place + 1
  }
  return order
}
