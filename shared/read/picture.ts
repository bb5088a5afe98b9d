import type { Sharp } from 'sharp'
import { bitmapOf, bitmapSize } from './bitmap.ts'
import { countsOf, evenlyLit, stretched, transposed, type Grey } from './grey.ts'
import { limits } from './limits.ts'
import { slantOf } from './slant.ts'

/** Why a picture gives no page. `no-letter`: it was looked at and cannot hold a letter. */
export type PictureRefusal = 'no-letter' | 'too-large' | 'broken'

export interface PicturePages {
  /** Top to bottom, about as wide as letters are read best. */
  readonly pages: readonly Grey[]
  /** The picture at the width of the glance, where it is one page and lay straight. */
  readonly small: Grey | null
  /** True where the picture lay on its side and was turned: it may stand on its head now. */
  readonly turned: boolean
  /** True where the picture goes on below the last page. */
  readonly cut: boolean
}

/** Of the glance. Strokes of a page's writing still show apart at this width, and a JPEG is decoded at an eighth. */
const glanceWidth = 400
/** In pixels. Smaller pictures hold no letter that a person could read; signature cards are smaller, too. */
const leastSide = 240
const leastLength = 380
const leastArea = 200_000
/** Longer than this in one direction, it is a banner or a rule. */
const mostAspect = 5
/** Two lines of writing at the width of the glance have this many written rows, and this share of a page's. */
const leastWritten = 7
const leastShare = 0.012
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
 * that exceeds the pixel limit. Lines that lie on their side or slant are set right. `bytes` must have been sniffed as
 * JPEG, PNG, GIF, WebP, TIFF, AVIF or BMP. `page` counts from 0 the pictures in one file.
 */
export async function picturePages(bytes: Uint8Array, page = 0): Promise<PicturePages | PictureRefusal> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const settings = { limitInputPixels: limits.pixels, failOn: 'none', page, pages: 1 } as const
  try {
    const header = await sizeOf(bytes, page)
    if (header === null) return 'broken'
    const { width, height } = header
    if (width * height > limits.pixels) return 'too-large'
    if (!mayHoldLetter(width, height)) return 'no-letter'
    const bitmap = isBitmap(bytes) ? bitmapOf(bytes) : null
    if (isBitmap(bytes) && bitmap === null) return 'broken'
    const open = () =>
      bitmap === null
        ? sharp(bytes, settings).autoOrient()
        : sharp(bitmap.pixels, { raw: { width, height, channels: 3 } })
    return await pagesFrom(open, width)
  } catch {
    return 'broken'
  }
}

/** The pages of one letter that was cut in slices of one width, top to bottom. */
export async function slicePages(slices: readonly Uint8Array[]): Promise<PicturePages | PictureRefusal> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    const pieces: Grey[] = []
    let pixels = 0
    for (const slice of slices) {
      const size = await sizeOf(slice)
      if (size === null) return 'broken'
      pixels += size.width * size.height
      if (pixels > limits.pixels) return 'too-large'
      const bitmap = isBitmap(slice) ? bitmapOf(slice) : null
      const picture =
        bitmap === null
          ? sharp(slice, { failOn: 'none', pages: 1 })
          : sharp(bitmap.pixels, { raw: { width: size.width, height: size.height, channels: 3 } })
      pieces.push(await scaled(picture, pieces[0]?.width ?? size.width, 'linear'))
    }
    const width = pieces[0]?.width ?? 0
    const height = pieces.reduce((sum, piece) => sum + piece.height, 0)
    if (!mayHoldLetter(width, height)) return 'no-letter'
    const joined = Buffer.concat(pieces.map(({ grey }) => grey))
    return await pagesFrom(() => sharp(joined, { raw: { width, height, channels: 1 } }), width)
  } catch {
    return 'broken'
  }
}

async function pagesFrom(open: () => Sharp, width: number): Promise<PicturePages | PictureRefusal> {
  // Scaling while a JPEG is decoded makes the look cheap: 12 megapixels in about 20 ms.
  const glance = await scaled(open(), Math.min(glanceWidth, width), 'linear')
  if (!showsWriting(glance) && !showsWriting(transposed(glance))) return 'no-letter'
  const { turned, degrees } = slantOf(glance)
  const page = await scaled(straight(open(), turned, degrees, width), limits.pageWidth, 'lanczos3')
  const all = pagesOf(stretched(evenlyLit(page)), turned)
  return all.pages.length === 1 && !turned && degrees === 0 ? { ...all, small: glance } : all
}

function isBitmap(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d
}

/** By the header alone. */
async function sizeOf(
  bytes: Uint8Array,
  page = 0,
): Promise<{ readonly width: number; readonly height: number } | null> {
  if (isBitmap(bytes)) return bitmapSize(bytes)
  const { default: sharp } = await import('sharp')
  return sharp(bytes, { limitInputPixels: false, failOn: 'none', page, pages: 1 }).metadata()
}

/** Pictures in one file: pages of a TIFF, frames of a GIF or WebP. 1 where it cannot be told. */
export async function pictureCount(bytes: Uint8Array): Promise<number> {
  if (isBitmap(bytes)) return 1
  try {
    const { default: sharp } = await import('sharp')
    const { pages } = await sharp(bytes, { limitInputPixels: false, failOn: 'none', pages: 1 }).metadata()
    return pages ?? 1
  } catch {
    return 1
  }
}

/** Turned so that lines are level. Slanted pictures are made small first, so that turning costs little. */
function straight(picture: Sharp, turned: boolean, degrees: number, width: number): Sharp {
  const quarter = turned ? 90 : 0
  if (degrees === 0) return turned ? picture.rotate(quarter) : picture
  const smaller = width > limits.pageWidth * 1.6 ? picture.resize({ width: limits.pageWidth * 1.5 }) : picture
  return smaller.flatten({ background: '#ffffff' }).rotate(quarter - degrees, { background: '#ffffff' })
}

async function scaled(picture: Sharp, width: number, kernel: 'linear' | 'lanczos3'): Promise<Grey> {
  const { data, info } = await picture
    .resize({ width, kernel })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { channels, ...size } = info
  if (channels === 1) return { width: size.width, height: size.height, grey: data }
  const grey = new Uint8Array(size.width * size.height)
  for (let i = 0; i < grey.length; i++) grey[i] = data[i * channels] ?? 255
  return { width: size.width, height: size.height, grey }
}

/** Cuts a tall picture into pages that overlap by a few lines, so that no line is lost at a cut. */
export function pagesOf(picture: Grey, turned = false): PicturePages {
  const { width, height, grey } = picture
  const overlap = Math.round(limits.pageHeight / 20)
  const pages: Grey[] = []
  let top = 0
  while (top < height && pages.length < limits.picturePages) {
    const rows = Math.min(limits.pageHeight, height - top)
    pages.push({ width, height: rows, grey: grey.subarray(top * width, (top + rows) * width) })
    if (top + rows >= height) return { pages, small: null, turned, cut: false }
    top += rows - overlap
  }
  return { pages, small: null, turned, cut: true }
}

/**
 * True where a picture may be a page of writing. Writing is strokes: steep changes of light, many to a row, with calm
 * rows and paper between. Wrong the one way costs a second, wrong the other way a fake letter: so refused is only what
 * has hardly a written row (skies, faces, logos, charts without words), or is restless everywhere and has no paper.
 */
export function showsWriting({ width, height, grey }: Grey): boolean {
  let written = 0
  let strokes = 0
  for (let y = 0; y < height; y++) {
    const inRow = strokesOf(grey, y * width, width)
    strokes += inRow
    if (inRow >= width / 28) written++
  }
  const rows = Math.max(height, 1)
  if (written < leastWritten || written / rows < leastShare) return false
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
