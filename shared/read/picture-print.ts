import type { Print } from '../print.ts'
import type { Grey } from './grey.ts'

/**
 * The fingerprint of a page of writing. The box of its writing is cut in cells, and each cell says whether there is more
 * ink to its right or less: that is where words begin and end, line by line. Letters of one template share head and
 * margins, hardly the ends of their words.
 */
const columns = 64
const rows = 144
/** A page is looked at so many times smaller, each way: its words still stand apart. */
const shrink = 4
/** Rows of cells that a line of writing is high at most. */
const tall = 5
/** Height of a cell in shares of its width: some three to a line of writing. */
const flat = 0.75
/** Ink of 255 above which a pixel counts for the box: tints of paper and watermarks are lighter. */
const clearInk = 60
/** Share of that ink that lies outside the box on each side: a stain or a typed-in name hardly moves it. */
const outside = 0.01
/** Least difference of ink between neighbours that is a clear one, in shares of the mean ink of written cells. */
const clearly = 0.45
/** Clear differences below which a page has too little writing to be told from another. */
const leastWriting = 200
/** Waves of light and dark over the box that the bands are made of, each way. */
const waves = 8

/** A picture's print holds two bits for each cell: first for all "the difference is clear", then for all "it grows". */
export const printCells = { columns, rows } as const

/**
 * The print of a page; null where it has too little writing. `page` is as the recogniser gets it: upright, its paper light.
 * `small`: the same page, about 400 pixels wide, where there is such a one already.
 */
export function picturePrint(page: Grey, small: Grey | null = null): Print | null {
  const look = inked(small ?? smaller(page))
  const box = boxOf(look)
  if (box === null) return null
  const cells = cellsOf(look, box)
  const steps = stepsOf(cells)
  const body = new Uint8Array((columns * rows) / 4)
  let clear = 0
  for (const [cell, step] of steps.entries()) {
    const at = cell >> 3
    const bit = 1 << (cell & 7)
    if (step > 0) body[body.length / 2 + at] = (body[body.length / 2 + at] ?? 0) | bit
    if (step * step < 4 || isUpright(steps, cell)) continue
    body[at] = (body[at] ?? 0) | bit
    clear++
  }
  return clear < leastWriting
    ? null
    : { kind: 'picture', bands: bandsOf(cells), body: Buffer.from(body).toString('base64') }
}

/** From each cell to the next: 2 or -2 where the ink grows or fades clearly, 1 or -1 where it does so less. */
function stepsOf(cells: Float64Array): Int8Array {
  const least = clearly * meanOf(cells)
  const steps = new Int8Array(cells.length)
  for (let cell = 0; cell < cells.length; cell += 1) {
    const step = cell % columns === columns - 1 ? 0 : (cells[cell + 1] ?? 0) - (cells[cell] ?? 0)
    if (step >= least) steps[cell] = 2
    else steps[cell] = step <= -least ? -2 : step > 0 ? 1 : -1
  }
  return steps
}

/** True where a clear difference goes on above or below for longer than a line of writing is high: a rule, a bar, a frame. */
function isUpright(steps: Int8Array, cell: number): boolean {
  const step = steps[cell]
  let length = 1
  for (let above = cell - columns; length <= tall && steps[above] === step; above -= columns) length++
  for (let below = cell + columns; length <= tall && steps[below] === step; below += columns) length++
  return length > tall
}

/** Every pixel counts, so that thin strokes weigh the same however large the picture was. */
function smaller({ width, height, grey }: Grey): Grey {
  const across = Math.floor(width / shrink)
  const down = Math.floor(height / shrink)
  const small = new Uint8Array(across * down)
  // Rows are copied, since a page may begin anywhere in memory and words may not.
  const rows = new Uint8Array(shrink * across * shrink)
  const words = new Uint32Array(rows.buffer)
  for (let y = 0; y < down; y += 1) {
    for (let row = 0; row < shrink; row += 1) {
      const from = (y * shrink + row) * width
      rows.set(grey.subarray(from, from + across * shrink), row * across * shrink)
    }
    meansOf(words, small.subarray(y * across, (y + 1) * across))
  }
  return { width: across, height: down, grey: small }
}

/** Each other byte of a word. */
const everyOther = 0x00ff00ff

/** The mean of each four by four pixels of four rows. A word is four pixels, which are added up two at a time. */
function meansOf(words: Uint32Array, into: Uint8Array): void {
  const row = into.length
  for (let at = 0; at < row; at += 1) {
    const first = words[at] ?? 0
    const second = words[at + row] ?? 0
    const third = words[at + 2 * row] ?? 0
    const fourth = words[at + 3 * row] ?? 0
    const pairs =
      (first & everyOther) +
      ((first >>> 8) & everyOther) +
      (second & everyOther) +
      ((second >>> 8) & everyOther) +
      (third & everyOther) +
      ((third >>> 8) & everyOther) +
      (fourth & everyOther) +
      ((fourth >>> 8) & everyOther)
    into[at] = ((pairs & 0xffff) + (pairs >>> 16)) >>> 4
  }
}

/** The page with ink for light, and the sums of its clear ink. */
function inked({ width, height, grey }: Grey): Inked {
  const inks = inksOf(grey)
  const clears = inks.map((much) => (much < clearInk ? 0 : much))
  const ink = new Uint8Array(grey.length)
  const inColumn = new Uint32Array(width)
  const inRow = new Uint32Array(height)
  for (let y = 0, at = 0; y < height; y += 1) {
    let sum = 0
    for (let x = 0; x < width; x += 1, at += 1) {
      const light = grey[at] ?? 255
      const clear = clears[light] ?? 0
      ink[at] = inks[light] ?? 0
      inColumn[x] = (inColumn[x] ?? 0) + clear
      sum += clear
    }
    inRow[y] = sum
  }
  return { width, height, ink, inColumn, inRow }
}

interface Inked {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
  readonly inColumn: Uint32Array
  readonly inRow: Uint32Array
}

/** How much ink each light is: none on the paper, most in the darkest hundredth, however the picture was lit. */
function inksOf(grey: Uint8Array): Uint8Array {
  const counts = new Uint32Array(256)
  let seen = 0
  for (let at = 0; at < grey.length; at += 5, seen++) {
    const light = grey[at] ?? 255
    counts[light] = (counts[light] ?? 0) + 1
  }
  let low = 0
  for (let sum = counts[0] ?? 0; sum < seen / 100 && low < 254; sum += counts[++low] ?? 0);
  let high = 255
  for (let sum = counts[255] ?? 0; sum < seen / 4 && high > low + 1; sum += counts[--high] ?? 0);
  return Uint8Array.from({ length: 256 }, (_, light) =>
    Math.max(0, Math.min(255, Math.round(((high - light) * 255) / (high - low)))),
  )
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the ink is, but for the outermost hundredth on each side. */
function boxOf({ inColumn, inRow }: Inked): Box | null {
  const beyond = inRow.reduce((sum, one) => sum + one, 0) * outside
  const [left, right] = endsOf(inColumn, beyond)
  const [top, bottom] = endsOf(inRow, beyond)
  return right - left < columns * 2 || bottom - top < columns ? null : { left, top, right, bottom }
}

function endsOf(sums: Uint32Array, beyond: number): readonly [number, number] {
  let first = 0
  for (let sum = sums[0] ?? 0; sum < beyond && first < sums.length - 1; sum += sums[++first] ?? 0);
  let last = sums.length - 1
  for (let sum = sums[last] ?? 0; sum < beyond && last > first; sum += sums[--last] ?? 0);
  return [first, last]
}

/**
 * Mean ink of each cell from the top of the box, row by row; where the page is shorter the last rows are empty. A pixel on
 * the edge of two cells counts in both by its shares.
 */
function cellsOf({ width, height, ink }: Inked, { left, top, right, bottom }: Box): Float64Array {
  const wide = (right - left) / columns
  const high = wide * flat
  const cells = new Float64Array(columns * rows)
  // Lines are added up first, pixel by pixel, and each sum is cut in cells once.
  let sums = new Float64Array(width)
  let next = new Float64Array(width)
  const end = Math.min(height, bottom + 1, Math.floor(top + high * rows))
  let row = 0
  for (let y = top; y < end; y += 1) {
    const line = ink.subarray(y * width, y * width + right)
    // The share of this line that lies in the next row of cells.
    const below = Math.max(0, Math.min(1, y + 1 - top - (row + 1) * high))
    if (below === 0) addTo(sums, line, left)
    else {
      addTo(sums, line, left, 1 - below)
      addTo(next, line, left, below)
      cutLine(sums, { left, right, wide }, cells.subarray(row * columns, (row + 1) * columns))
      const done = sums.fill(0)
      sums = next
      next = done
      row += 1
    }
  }
  if (row < rows) cutLine(sums, { left, right, wide }, cells.subarray(row * columns, (row + 1) * columns))
  const area = wide * high
  for (let cell = 0; cell < cells.length; cell += 1) cells[cell] = (cells[cell] ?? 0) / area
  return cells
}

function addTo(sums: Float64Array, line: Uint8Array, from: number, share = 1): void {
  for (let x = from; x < line.length; x += 1) sums[x] = (sums[x] ?? 0) + share * (line[x] ?? 0)
}

/** A sum of lines in cells, left to right. */
function cutLine(
  sums: Float64Array,
  { left, right, wide }: Pick<Box, 'left' | 'right'> & { readonly wide: number },
  into: Float64Array,
): void {
  let x = left
  let carried = 0
  for (let column = 0; column < columns; column += 1) {
    const edge = left + (column + 1) * wide
    const whole = column === columns - 1 ? right : Math.floor(edge)
    let sum = carried
    for (; x < whole; x += 1) sum += sums[x] ?? 0
    const part = column === columns - 1 || x >= right ? 0 : (edge - whole) * (sums[x] ?? 0)
    into[column] = sum + part
    carried = part === 0 ? 0 : (sums[x] ?? 0) - part
    if (part !== 0) x += 1
  }
}

/** Of the cells with ink in them. */
function meanOf(cells: Float64Array): number {
  let sum = 0
  let written = 0
  for (const ink of cells) {
    if (ink < 12) continue
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
 * of the 63 bits differ, at least one band is the same, as in each altered letter of `bench/prints.ts`.
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
