/** A grey picture: one byte a pixel, rows from the top, 0 is black. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Portable greymap: the plainest form that the recogniser takes, so no time goes into packing pixels. */
export function greymap({ width, height, grey }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
}

/** The picture upside down. */
export function upsideDown({ width, height, grey }: Grey): Grey {
  return { width, height, grey: grey.toReversed() }
}

/** The picture with its rows as columns, which turns it by a quarter and mirrors it: enough to count strokes. */
export function transposed({ width, height, grey }: Grey): Grey {
  const turned = new Uint8Array(grey.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + y] = grey[y * width + x] ?? 255
  }
  return { width: height, height: width, grey: turned }
}

/** Size of a piece of a page at most, in pixels. */
interface Piece {
  readonly across: number
  readonly down: number
}

/** Two or three lines: what tells, for a twentieth of a page's cost, that data of another script should be asked. */
export function stripOf(page: Grey): Grey {
  return pieceOf(page, { across: 480, down: 100 })
}

/** Some lines from the middle of a page: what is enough to tell which script reads it. */
export function sampleOf(page: Grey): Grey {
  return pieceOf(page, { across: 700, down: 200 })
}

/** The piece with the most writing in it, from between two lines to between two others. */
function pieceOf({ width, height, grey }: Grey, most: Piece): Grey {
  const across = Math.min(width, most.across)
  const left = (width - across) >> 1
  const edges = edgesOf({ width, height, grey })
  const [top, bottom] = betweenLines(edges, densestBand(edges, Math.min(height, most.down)))
  const piece = new Uint8Array(across * (bottom - top))
  for (let y = top; y < bottom; y++) {
    const from = y * width + left
    piece.set(grey.subarray(from, from + across), (y - top) * across)
  }
  return { width: across, height: bottom - top, grey: piece }
}

/** Edges of strokes in each row. */
function edgesOf({ width, height, grey }: Grey): Uint32Array {
  const edges = new Uint32Array(height)
  for (let y = 0; y < height; y++) {
    let inRow = 0
    for (let x = 2; x < width; x += 2) {
      const change = (grey[y * width + x] ?? 0) - (grey[y * width + x - 2] ?? 0)
      if (change > 48 || change < -48) inRow++
    }
    edges[y] = inRow
  }
  return edges
}

/** First row and end of the band of so many rows with the most edges in it. */
function densestBand(edges: Uint32Array, rows: number): readonly [number, number] {
  let best = 0
  let most = -1
  for (let top = 0; top + rows <= edges.length; top += 20) {
    const sum = edges.subarray(top, top + rows).reduce((all, inRow) => all + inRow, 0)
    if (sum > most) {
      most = sum
      best = top
    }
  }
  return [best, best + rows]
}

/** A band without the lines that it cuts: from the emptiest row of its first third to the emptiest of its last. */
function betweenLines(
  edges: Uint32Array,
  [top, bottom]: readonly [number, number],
): readonly [number, number] {
  const third = Math.floor((bottom - top) / 3)
  const above = edges.subarray(top, top + third)
  const below = edges.subarray(bottom - third, bottom)
  const first = above.indexOf(Math.min(...above))
  const last = below.lastIndexOf(Math.min(...below))
  return third === 0 ? [top, bottom] : [top + first, bottom - third + last + 1]
}

/** How often each light occurs. */
export function countsOf(grey: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const light of grey) counts[light] = (counts[light] ?? 0) + 1
  return counts
}

/** Steps of light, of 255, that the grain of paper has at most: more is another paper, not grain. */
const mostGrain = 36

/** Share of a page that the ink of one line of writing covers: were more of it made black, grain would be, on a page of few lines. */
const leastInk = 1 / 2_000

/**
 * Light stretched so that the darkest two-thousandth becomes black, and white what is as light as paper. Paper's grain lies
 * about the most common light, as far below as above: it becomes white too, else the recogniser reads letters in it.
 */
export function stretched(picture: Grey): Grey {
  const { width, height, grey } = picture
  const counts = countsOf(grey)
  const edge = grey.length * leastInk
  let low = 0
  for (let sum = counts[0] ?? 0; sum < edge && low < 254; sum += counts[++low] ?? 0);
  let lightest = 255
  for (let sum = counts[255] ?? 0; sum < edge && lightest > low + 1; sum += counts[--lightest] ?? 0);
  const paper = counts.indexOf(Math.max(...counts))
  const isLight = paper > (low + lightest) / 2
  const high = isLight ? Math.max(low + 1, paper - Math.min(mostGrain, lightest - paper)) : lightest
  const map = Uint8Array.from({ length: 256 }, (_, light) =>
    Math.max(0, Math.min(255, Math.round(((light - low) * 255) / (high - low)))),
  )
  return { width, height, grey: grey.map((light) => map[light] ?? light) }
}

/** Side of the squares in which the light of the paper is looked for, in pixels: some lines of writing. */
const square = 48
/** Difference of light, of 255, between parts of the paper from which on a picture is evened. */
const uneven = 24
/** A dark frame around the paper is no paper in deep shadow: it is not made brighter than so many times. */
const mostGain = 2.5

/**
 * The picture as if its paper were lit evenly: shadow of a phone, the grey of a fold. Light of the paper is what nine
 * tenths of a square stay under; between squares it is blended. Even pictures come back untouched.
 */
export function evenlyLit(picture: Grey): Grey {
  const { width, height, grey } = picture
  const columns = Math.ceil(width / square)
  const rows = Math.ceil(height / square)
  if (columns < 3 || rows < 3) return picture
  const paper = new Float64Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      paper[row * columns + column] = paperOfSquare(picture, column, row, counts)
    }
  }
  const sorted = paper.toSorted()
  const brightest = sorted[Math.floor(sorted.length * 0.95)] ?? 255
  if (brightest - (sorted[Math.floor(sorted.length * 0.1)] ?? 0) < uneven) return picture

  const gain = paper.map((light) => Math.min(mostGain, brightest / Math.max(light, 1)))
  const even = new Uint8Array(grey.length)
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1.001, y / square - 0.5))
    const top = Math.floor(v) * columns
    const lower = v - Math.floor(v)
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(columns - 1.001, x / square - 0.5))
      const at = top + Math.floor(u)
      const right = u - Math.floor(u)
      const above = (gain[at] ?? 1) * (1 - right) + (gain[at + 1] ?? 1) * right
      const below = (gain[at + columns] ?? 1) * (1 - right) + (gain[at + columns + 1] ?? 1) * right
      const light = (grey[y * width + x] ?? 255) * (above * (1 - lower) + below * lower)
      even[y * width + x] = light > 255 ? 255 : light
    }
  }
  return { width, height, grey: even }
}

function paperOfSquare(
  { width, height, grey }: Grey,
  column: number,
  row: number,
  counts: Uint32Array,
): number {
  counts.fill(0)
  let seen = 0
  for (let y = row * square; y < Math.min(height, (row + 1) * square); y += 2) {
    for (let x = column * square; x < Math.min(width, (column + 1) * square); x += 2) {
      const light = grey[y * width + x] ?? 255
      counts[light] = (counts[light] ?? 0) + 1
      seen++
    }
  }
  let light = 255
  for (let above = counts[255] ?? 0; above < seen / 10 && light > 0; above += counts[--light] ?? 0);
  return light
}
