import type { Print } from '../print.ts'
import { fold } from './fold.ts'

/** A text is known by the runs of so many words in it, folded: another name changes as many of them and no more. */
const run = 3
/** Runs below which a text is too short to be told from another. */
const leastRuns = 40
/** Smallest hashes that are kept: enough to tell shares of common runs to some four in a hundred. */
export const keptRuns = 128
/** Characters of a text that are looked at; a letter has a tenth. */
const looked = 40_000
/** Bands by which it is found: the smallest hash of each eighth of all hashes. */
const bands = 8

/**
 * The fingerprint of a text: a sketch of its runs of three words. Null where it has fewer than `least`. Linear in its length.
 */
export function textPrint(text: string, least = leastRuns): Print | null {
  const hashes = runsOf(text)
  if (hashes.size < least) return null
  const sorted = Uint32Array.from(hashes).sort()
  const sketch = new DataView(new ArrayBuffer(4 * Math.min(keptRuns, sorted.length)))
  for (let at = 0; at * 4 < sketch.byteLength; at++) sketch.setUint32(at * 4, sorted[at] ?? 0)
  return { kind: 'text', bands: bandsOf(sorted), body: Buffer.from(sketch.buffer).toString('base64') }
}

/** Hashes of all runs (FNV-1a over the letters of each word, mixed). */
function runsOf(text: string): ReadonlySet<number> {
  const { codes, opens, length } = fold(text, looked)
  const words: number[] = []
  let word = 0
  for (let at = 0; at < length; at++) {
    if (opens[at] === 1 || at === 0) {
      if (at > 0) words.push(word)
      word = 0x811c9dc5
    }
    word = Math.imul(word ^ (codes[at] ?? 0), 0x01000193)
  }
  if (length > 0) words.push(word)
  const runs = new Set<number>()
  for (let at = 0; at + run <= words.length; at++) {
    let hash = 0
    for (let next = 0; next < run; next++) hash = mixed(hash ^ (words[at + next] ?? 0))
    runs.add(hash)
  }
  return runs
}

/** Every bit of the answer depends on every bit (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function bandsOf(sorted: Uint32Array): readonly string[] {
  const smallest = Array.from({ length: bands }, () => -1)
  for (const hash of sorted) if (smallest[hash % bands] === -1) smallest[hash % bands] = hash
  return smallest.flatMap((hash, band) => (hash < 0 ? [] : [`t${band}${hash.toString(16)}`]))
}
