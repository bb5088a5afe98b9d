import type { Grey } from './grey.ts'

/** How the lines of a page run: turned by a quarter, or level; and how many degrees off that, clockwise. */
export interface Slant {
  readonly turned: boolean
  readonly degrees: number
}

/** Degrees to either side that are tried: a hand that photographs a page is not further off. */
const reach = 9
/** Points of ink that are enough to see lines in. */
const points = 24_000
/** Step of light between a pixel and the one two before it that is the edge of a stroke. */
const step = 24
/** How much clearer the lines must be for a turn, or for a slant to be set right. Straight pages are left as they are. */
const clearlyTurned = 1.25
const clearlySlanted = 1.12

/**
 * How lines of writing run in a small picture. Lines seen from the side are rows full of ink with empty rows between:
 * the direction from which they are seen most sharply is theirs. Upside down looks the same. About 10 ms.
 */
export function slantOf({ width, height, grey }: Grey): Slant {
  const { xs, ys } = inkOf({ width, height, grey })
  if (xs.length < 400) return { turned: false, degrees: 0 }
  const level = sharpest(xs, ys, height)
  const upright = sharpest(ys, xs, width)
  // Lines that are all the same make columns as sharp as lines, letter below letter. What is empty tells: lines stand
  // further apart than letters.
  const turned =
    upright.sharpness > level.sharpness * clearlyTurned &&
    emptyShare(ys, xs, width, upright.degrees) > emptyShare(xs, ys, height, level.degrees)
  const best = turned ? upright : level
  const degrees = best.sharpness > best.straight * clearlySlanted ? best.degrees : 0
  // Seen along the other axis, the same slant leans the other way.
  return { turned, degrees: turned ? -degrees : degrees }
}

/** Pixels of strokes: darker or lighter than what is two pixels before or above. */
function inkOf({ width, height, grey }: Grey): { readonly xs: Int32Array; readonly ys: Int32Array } {
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 2; y < height; y++) {
    for (let x = 2; x < width; x++) {
      const at = y * width + x
      const light = grey[at] ?? 0
      if (
        Math.abs((grey[at - 2] ?? 0) - light) > step &&
        Math.abs((grey[at - 2 * width] ?? 0) - light) > step
      ) {
        xs.push(x)
        ys.push(y)
      }
    }
  }
  const every = Math.max(1, Math.ceil(xs.length / points))
  const keep = (_: number, index: number) => index % every === 0
  return { xs: Int32Array.from(xs.filter(keep)), ys: Int32Array.from(ys.filter(keep)) }
}

interface Sharpest {
  readonly degrees: number
  readonly sharpness: number
  /** Sharpness where nothing is slanted. */
  readonly straight: number
}

function sharpest(along: Int32Array, across: Int32Array, length: number): Sharpest {
  let best: Sharpest = { degrees: 0, sharpness: 0, straight: 0 }
  const straight = sharpnessAt(along, across, length, 0)
  for (let degrees = -reach; degrees <= reach; degrees += 0.5) {
    const sharpness = sharpnessAt(along, across, length, degrees)
    if (sharpness > best.sharpness) best = { degrees, sharpness, straight }
  }
  // Sharpest at the end of the reach is no line of writing but the edge of a table or a sheet, steeper still.
  return Math.abs(best.degrees) < reach - 0.5 ? best : { degrees: 0, sharpness: straight, straight }
}

/** Share of the rows between the first and the last with ink in them that have hardly any. */
function emptyShare(along: Int32Array, across: Int32Array, length: number, degrees: number): number {
  const rows = rowsAt(along, across, length, degrees)
  const first = rows.findIndex((ink) => ink > 0)
  const last = rows.findLastIndex((ink) => ink > 0)
  const written = rows.subarray(first, last + 1)
  const least = (0.2 * along.length) / Math.max(1, written.length)
  return written.filter((ink) => ink < least).length / Math.max(1, written.length)
}

/** Changes from row to row, squared, over what chance alone would give for so much ink. */
function sharpnessAt(along: Int32Array, across: Int32Array, length: number, degrees: number): number {
  const rows = rowsAt(along, across, length, degrees)
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return (sum * length) / along.length ** 2
}

/** Ink in each row, seen from a direction. */
function rowsAt(along: Int32Array, across: Int32Array, length: number, degrees: number): Int32Array {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const margin = 200
  const rows = new Int32Array(length + 2 * margin)
  for (let i = 0; i < along.length; i++) {
    const row = Math.round((across[i] ?? 0) - slope * (along[i] ?? 0)) + margin
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
  }
  return rows
}
