import { keptRuns } from './detect/text-print.ts'
import type { Print } from './print.ts'
import { printCells } from './read/picture-print.ts'

/** Share of common runs of words from which on two texts are one letter; another name in it leaves nine tenths. */
const alikeTexts = 0.7
/**
 * A page is compared in strips of three or four lines. In every strip the differences must run alike, in the page as a
 * whole more so: the same page reads at 0.84 and more, another page of the same template at 0.7 at most where its words
 * stand. A name typed into one line leaves its strip at 0.85.
 */
const alikeStrip = 0.66
const alikePage = 0.86
/** Rows of cells of one strip, and how far a strip may have slipped, in cells across and down. */
const stripRows = 12
const slipAcross = 2
const slipDown = 4
/** Clear differences below which a strip tells nothing, and strips that must tell something. */
const leastInStrip = 14
const leastStrips = 5

/** True where two prints are of one letter: made smaller, packed anew, cropped, slanted, or with another name. */
export function isSameLetter(a: Print, b: Print): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'text') return commonRuns(a, b) >= alikeTexts
  const strips = stripsAlike(a, b)
  if (strips.length < leastStrips) return false
  const page = strips.reduce((sum, alike) => sum + alike, 0) / strips.length
  return page >= alikePage && strips.every((alike) => alike >= alikeStrip)
}

/** The share of their runs of words that two texts have in common, told from the smallest hashes of both together. */
export function commonRuns(a: Print, b: Print): number {
  const mine = hashesOf(a)
  const theirs = hashesOf(b)
  const end = Math.min(endOf(mine), endOf(theirs))
  const own = mine.filter((hash) => hash <= end)
  const others = new Set(theirs.filter((hash) => hash <= end))
  const common = own.filter((hash) => others.has(hash)).length
  const all = own.length + others.size - common
  return all === 0 ? 0 : common / all
}

/** Beyond the last of a full sketch nobody knows which hashes the text has; a short one has them all. */
function endOf(hashes: readonly number[]): number {
  return hashes.length < keptRuns ? Number.POSITIVE_INFINITY : (hashes.at(-1) ?? 0)
}

function hashesOf({ body }: Print): readonly number[] {
  const bytes = Buffer.from(body, 'base64')
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32BE(at * 4))
}

/** A page's bits as one word of 32 for each half of a row: which differences are clear, and which grow. */
interface Page {
  readonly clear: Int32Array
  readonly grows: Int32Array
}

function pageOf({ body }: Print): Page | null {
  const bytes = Buffer.from(body, 'base64')
  const words = (printCells.columns * printCells.rows) / 32
  if (bytes.length !== words * 8) return null
  const word = (from: number): Int32Array =>
    Int32Array.from({ length: words }, (_, at) => bytes.readInt32LE(from + at * 4))
  return { clear: word(0), grows: word(words * 4) }
}

/** How alike each strip that tells something is, 0 to 1: each half of it where it fits best, for pages slant. */
export function stripsAlike(a: Print, b: Print): readonly number[] {
  const mine = pageOf(a)
  const theirs = pageOf(b)
  if (mine === null || theirs === null) return []
  const strips: number[] = []
  for (let top = 0; top < printCells.rows; top += stripRows) {
    const counts = [clearIn(mine, top, 0), clearIn(mine, top, 1)]
    const all = (counts[0] ?? 0) + (counts[1] ?? 0)
    if (all < leastInStrip) continue
    let alike = 0
    for (const [half, count] of counts.entries())
      if (count > 0) alike += (count / all) * bestFit(mine, theirs, top, half)
    strips.push(alike)
  }
  return strips
}

function clearIn({ clear }: Page, top: number, half: number): number {
  let sum = 0
  for (let row = top; row < top + stripRows; row++) sum += ones(clear[row * 2 + half] ?? 0)
  return sum
}

function bestFit(a: Page, b: Page, top: number, half: number): number {
  let best = 0
  for (let down = -slipDown; down <= slipDown; down++) {
    for (let across = -slipAcross; across <= slipAcross; across++)
      best = Math.max(best, alikeAt(a, b, { top, half, down, across }))
  }
  return best
}

interface Fit {
  readonly top: number
  readonly half: number
  readonly down: number
  readonly across: number
}

/** Of the differences that are clear in one of two pages, the share that runs alike in both. */
function alikeAt(a: Page, b: Page, { top, half, down, across }: Fit): number {
  let clear = 0
  let alike = 0
  const there = within(half, across)
  for (let row = top; row < top + stripRows; row++) {
    const other = row + down
    if (other < 0 || other >= printCells.rows) continue
    const mine = row * 2 + half
    const grows = ~((a.grows[mine] ?? 0) ^ shifted(b.grows, other, half, across))
    const here = (a.clear[mine] ?? 0) & there
    const theirs = shifted(b.clear, other, half, across) & there
    clear += ones(here) + ones(theirs)
    alike += ones(here & grows) + ones(theirs & grows)
  }
  return clear === 0 ? 0 : alike / clear
}

/** Half a row, moved across by some cells. */
function shifted(words: Int32Array, row: number, half: number, across: number): number {
  const own = words[row * 2 + half] ?? 0
  if (across === 0) return own
  const beside = words[row * 2 + 1 - half] ?? 0
  if (across > 0) return half === 0 ? (own >>> across) | (beside << (32 - across)) : own >>> across
  return half === 0 ? own << -across : (own << -across) | (beside >>> (32 + across))
}

/** The cells of a half that have a partner after the move. */
function within(half: number, across: number): number {
  if (across > 0 && half === 1) return -1 >>> across
  return across < 0 && half === 0 ? -1 << -across : -1
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
