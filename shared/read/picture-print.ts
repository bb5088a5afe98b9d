import type { Print } from '../print.ts'
import type { Grey } from './grey.ts'

/**
 * The fingerprint of a page of writing. The box of its writing is cut in cells, and each cell says whether there is more
 * ink to its right or less: that is where words begin and end, line by line. Letters of one template share head and
 * margins, hardly the ends of their words.
 */
const columns = 64
const rows = 96
/** Every so many pixels of the page are looked at: strokes are thin from side to side, lines are high. */
const stepAcross = 2
const stepDown = 4
/** Light that is paper: tints, blotches and watermarks are hardly darker. */
const paper = 200
/** Share of the ink that lies outside the box on each side: a stain or a typed-in name hardly moves it. */
const outside = 0.01
/** Least difference of ink between neighbours that is a clear one, in shares of the mean ink of written cells. */
const clearly = 0.45
/** Clear differences below which a page has too little writing to be told from another. */
const leastWriting = 400
/** Waves of light and dark over the box that the bands are made of, each way. */
const waves = 8

/** A picture's print holds two bits for each cell: first for all "the difference is clear", then for all "it grows". */
export const printCells = { columns, rows } as const

/** Null where the page has too little writing. `page` is as the recogniser gets it: upright, its paper light. */
export function picturePrint(page: Grey): Print | null {
  const ink = inkOf(page)
  const box = boxOf(ink)
  if (box === null) return null
  const cells = cellsOf(ink, box)
  const body = new Uint8Array((columns * rows) / 4)
  return differences(cells, body) < leastWriting
    ? null
    : { kind: 'picture', bands: bandsOf(cells), body: Buffer.from(body).toString('base64') }
}

/** Writes the bits of a print; answers how many differences are clear. */
function differences(cells: Float64Array, body: Uint8Array): number {
  const least = clearly * meanOf(cells)
  const half = body.length / 2
  let clear = 0
  for (let cell = 0; cell < cells.length; cell++) {
    const step = cell % columns === columns - 1 ? 0 : (cells[cell + 1] ?? 0) - (cells[cell] ?? 0)
    const at = cell >> 3
    const bit = 1 << (cell & 7)
    if (step > 0) body[half + at] = (body[half + at] ?? 0) | bit
    if (step < least && step > -least) continue
    body[at] = (body[at] ?? 0) | bit
    clear++
  }
  return clear
}

/** The looked-at pixels as ink, 0 is paper, with their sums. */
interface Ink extends Grey {
  readonly inColumn: Uint32Array
  readonly inRow: Uint32Array
  readonly all: number
}

function inkOf(page: Grey): Ink {
  const width = Math.floor(page.width / stepAcross)
  const height = Math.floor(page.height / stepDown)
  const grey = new Uint8Array(width * height)
  const inColumn = new Uint32Array(width)
  const inRow = new Uint32Array(height)
  let all = 0
  for (let y = 0, to = 0; y < height; y++) {
    let sum = 0
    for (let x = 0, from = y * stepDown * page.width; x < width; x++, from += stepAcross, to++) {
      const light = page.grey[from] ?? paper
      if (light >= paper) continue
      grey[to] = paper - light
      inColumn[x] = (inColumn[x] ?? 0) + paper - light
      sum += paper - light
    }
    inRow[y] = sum
    all += sum
  }
  return { width, height, grey, inColumn, inRow, all }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the ink is, but for the outermost hundredth on each side. */
function boxOf({ inColumn, inRow, all }: Ink): Box | null {
  const [left, right] = endsOf(inColumn, all * outside)
  const [top, bottom] = endsOf(inRow, all * outside)
  return right - left < columns * 2 || bottom - top < rows ? null : { left, top, right, bottom }
}

function endsOf(sums: Uint32Array, beyond: number): readonly [number, number] {
  let first = 0
  for (let sum = sums[0] ?? 0; sum < beyond && first < sums.length - 1; sum += sums[++first] ?? 0);
  let last = sums.length - 1
  for (let sum = sums[last] ?? 0; sum < beyond && last > first; sum += sums[--last] ?? 0);
  return [first, last]
}

/** Mean ink of each cell of the box, row by row. */
function cellsOf({ width, grey }: Ink, { left, top, right, bottom }: Box): Float64Array {
  const across = right - left
  const down = bottom - top
  const sums = new Uint32Array(columns * rows)
  const columnOf = Uint8Array.from({ length: across }, (_, x) => Math.floor((x * columns) / across))
  const wide = new Uint32Array(columns)
  for (const column of columnOf) wide[column] = (wide[column] ?? 0) + 1
  const high = new Uint32Array(rows)
  for (let y = 0; y < down; y++) {
    const row = Math.floor((y * rows) / down)
    high[row] = (high[row] ?? 0) + 1
    for (let x = 0, at = (top + y) * width + left, to = row * columns; x < across; x++, at++) {
      const cell = to + (columnOf[x] ?? 0)
      sums[cell] = (sums[cell] ?? 0) + (grey[at] ?? 0)
    }
  }
  return Float64Array.from(
    sums,
    (sum, cell) => sum / Math.max(1, (wide[cell % columns] ?? 0) * (high[Math.floor(cell / columns)] ?? 0)),
  )
}

/** Of the cells with ink in them. */
function meanOf(cells: Float64Array): number {
  let sum = 0
  let written = 0
  for (const ink of cells) {
    if (ink < 4) continue
    sum += ink
    written++
  }
  return sum / Math.max(1, written)
}

const cosines = (length: number): Float64Array =>
  Float64Array.from({ length: waves * length }, (_, at) =>
    Math.cos((Math.PI * Math.floor(at / length) * ((at % length) + 0.5)) / length),
  )
const acrossWaves = cosines(columns)
const downWaves = cosines(rows)

/**
 * Eight bands of eight bits: the signs of the slowest waves of the cells (a discrete cosine transform). Where up to seven
 * of the 63 bits differ, at least one band is the same; the letters of `bench/prints.ts` differ in five at most.
 */
function bandsOf(cells: Float64Array): readonly string[] {
  const inRows = new Float64Array(waves * rows)
  for (let wave = 0; wave < waves; wave++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let column = 0; column < columns; column++)
        sum += (cells[row * columns + column] ?? 0) * (acrossWaves[wave * columns + column] ?? 0)
      inRows[wave * rows + row] = sum
    }
  }
  return Array.from({ length: waves }, (_, wave) => {
    let bits = 0
    for (let other = 0; other < waves; other++) {
      let sum = 0
      for (let row = 0; row < rows; row++)
        sum += (inRows[other * rows + row] ?? 0) * (downWaves[wave * rows + row] ?? 0)
      // The first is the amount of ink and has no sign.
      if (sum > 0 && wave + other > 0) bits |= 1 << other
    }
    return `${wave}${bits.toString(16).padStart(2, '0')}`
  })
}
