import type { Sharp } from 'sharp'
import { limits } from './limits.ts'

/** Why a picture gives no page. `no-letter`: it was looked at and cannot hold a letter. */
export type PictureRefusal = 'no-letter' | 'too-large' | 'broken'

export interface PicturePages {
  /** Pages as portable greymaps, top to bottom, about as wide as letters are read best. */
  readonly pages: readonly Uint8Array[]
  /** True where the picture goes on below the last page. */
  readonly cut: boolean
}

/** Grey picture of small width, for the look that decides whether there may be writing. */
export interface Glance {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Of the glance. Strokes of a page's writing still show apart at this width, and a JPEG is decoded at an eighth. */
const glanceWidth = 400
/** In pixels. Smaller pictures hold no letter that a person could read; signature cards are smaller, too. */
const leastSide = 240
const leastLength = 380
const leastArea = 200_000
/** Longer than this in one direction, it is a banner or a rule. */
const mostAspect = 5
/** Step of light, of 255, that is the edge of a stroke. */
const step = 24

/** True where width and height alone allow a letter. Signatures, icons, banners and tracking pixels fail. */
export function mayHoldLetter(width: number, height: number): boolean {
  const shorter = Math.min(width, height)
  const longer = Math.max(width, height)
  return (
    shorter >= leastSide &&
    longer >= leastLength &&
    shorter * longer >= leastArea &&
    longer <= mostAspect * shorter
  )
}

/**
 * Pages of a picture, ready to be recognised, or why there are none. The header is read first: nothing is decoded
 * that exceeds the pixel limit. `bytes` must have been sniffed as JPEG, PNG, GIF, WebP or TIFF.
 */
export async function picturePages(bytes: Uint8Array): Promise<PicturePages | PictureRefusal> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const open = () => sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'none', pages: 1 }).autoOrient()
  try {
    const header = await sharp(bytes, { limitInputPixels: false, failOn: 'none', pages: 1 }).metadata()
    const { width, height } = header
    if (width * height > limits.pixels) return 'too-large'
    if (!mayHoldLetter(width, height)) return 'no-letter'

    // Scaling while a JPEG is decoded makes the look cheap: 12 megapixels in about 20 ms.
    if (!showsWriting(await scaled(open(), Math.min(glanceWidth, width), 'linear'))) return 'no-letter'
    return pagesOf(stretched(await scaled(open(), limits.pageWidth, 'lanczos3')))
  } catch {
    return 'broken'
  }
}

async function scaled(picture: Sharp, width: number, kernel: 'linear' | 'lanczos3'): Promise<Glance> {
  const { data, info } = await picture
    .resize({ width, kernel })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { channels, ...size } = info
  if (channels === 1) return { ...size, grey: data }
  const grey = new Uint8Array(size.width * size.height)
  for (let i = 0; i < grey.length; i++) grey[i] = data[i * channels] ?? 255
  return { ...size, grey }
}

/** Light stretched so that the darkest and lightest hundredth become black and white. */
export function stretched(picture: Glance): Glance {
  const { width, height, grey } = picture
  const counts = countsOf(grey)
  const edge = grey.length / 100
  let low = 0
  for (let sum = counts[0] ?? 0; sum < edge && low < 254; sum += counts[++low] ?? 0);
  let high = 255
  for (let sum = counts[255] ?? 0; sum < edge && high > low + 1; sum += counts[--high] ?? 0);
  const map = Uint8Array.from({ length: 256 }, (_, light) =>
    Math.max(0, Math.min(255, Math.round(((light - low) * 255) / (high - low)))),
  )
  return { width, height, grey: grey.map((light) => map[light] ?? light) }
}

function countsOf(grey: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const light of grey) counts[light] = (counts[light] ?? 0) + 1
  return counts
}

/** Cuts a tall picture into pages that overlap by a few lines, so that no line is lost at a cut. */
export function pagesOf(picture: Glance): PicturePages {
  const { width, height, grey } = picture
  const overlap = Math.round(limits.pageHeight / 20)
  const pages: Uint8Array[] = []
  let top = 0
  while (top < height && pages.length < limits.picturePages) {
    const rows = Math.min(limits.pageHeight, height - top)
    pages.push(greymap(width, rows, grey.subarray(top * width, (top + rows) * width)))
    if (top + rows >= height) return { pages, cut: false }
    top += rows - overlap
  }
  return { pages, cut: true }
}

/** Portable greymap: the plainest form that the recogniser takes, so no time goes into packing pixels. */
export function greymap(width: number, height: number, grey: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
}

/**
 * True where a picture may be a page of writing. Writing is strokes: steep changes of light, many to a row, with calm
 * rows and paper between. Wrong the one way costs a second, wrong the other way a fake letter: so refused is only what
 * has hardly a written row (skies, faces, logos, charts without words), or is restless everywhere and has no paper.
 */
export function showsWriting({ width, height, grey }: Glance): boolean {
  let written = 0
  let strokes = 0
  for (let y = 0; y < height; y++) {
    const inRow = strokesOf(grey, y * width, width)
    strokes += inRow
    if (inRow >= width / 28) written++
  }
  const rows = Math.max(height, 1)
  if (written < 16 || written / rows < 0.03) return false
  const isRestless = written / rows > 0.85 && strokes / rows > width / 13
  return !isRestless || paperOf(grey) >= 0.42
}

/** Edges of strokes in one row: clear steps of light, at least three pixels apart. */
function strokesOf(grey: Uint8Array, start: number, width: number): number {
  let edges = 0
  let last = -3
  for (let x = 2; x < width; x++) {
    const change = (grey[start + x - 2] ?? 0) - (grey[start + x] ?? 0)
    if ((change > step || change < -step) && x - last >= 3) {
      edges++
      last = x
    }
  }
  return edges
}

/** Share of the pixels about as light as the most common light: paper is even, a photograph is not. */
function paperOf(grey: Uint8Array): number {
  const counts = countsOf(grey)
  let best = 0
  for (let centre = 0; centre < 256; centre++) {
    let near = 0
    for (let light = Math.max(0, centre - 16); light <= Math.min(255, centre + 16); light++)
      near += counts[light] ?? 0
    best = Math.max(best, near)
  }
  return best / Math.max(grey.length, 1)
}
