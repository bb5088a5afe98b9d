import { spared } from './explain/spared-words.ts'
import type { SeenPage } from './read/findings.ts'
import type { Word } from './read/recognise.ts'

/** Width of the picture that a person is shown, in pixels: readable when it is enlarged, and no larger than that. */
const shownWidth = 900
/** Ink is drawn this light at its darkest, so that no letter head shouts. */
const softestInk = 70
const margin = 5
const line = 3
/** Light of what covers a word, and the colours of a mark: its ground times this, its frame as it is. */
const cover = 205
const ground = [1, 0.93, 0.6] as const
const frame = [150, 96, 0] as const

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * A page drawn anew from its light alone: grey, softened, the places of `quotes` marked, the words of the accusation
 * covered where they were recognised. A JPEG without metadata; nothing of the file that was sent is in it.
 */
export async function safePicture(
  { picture, words }: SeenPage,
  quotes: readonly string[],
): Promise<Uint8Array> {
  const { width, height, grey } = picture
  const pixels = new Uint8Array(width * height * 3)
  for (let at = 0; at < grey.length; at += 1) {
    const light = softestInk + ((grey[at] ?? 255) * (255 - softestInk)) / 255
    pixels.fill(light, at * 3, at * 3 + 3)
  }
  const canvas = { width, height, pixels }
  for (const box of quotes.flatMap((quote) => placesOf(quote, words))) mark(canvas, padded(box))
  for (const word of words) if (spared(word.text) !== word.text) hide(canvas, padded(word))
  const { default: sharp } = await import('sharp')
  const drawn = sharp(pixels, { raw: { width, height, channels: 3 } })
  return await drawn
    .resize({ width: Math.min(width, shownWidth) })
    .jpeg({ quality: 75 })
    .toBuffer()
}

/**
 * Where a quote stands: the longest run of its words on the page, one box for each line; none where less than half of it
 * was recognised in a row.
 */
export function placesOf(quote: string, words: readonly Word[]): readonly Box[] {
  const wanted = quote
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '')
    .slice(0, 40)
  const seen = words.filter(({ text }) => folded(text) !== '')
  const run = longestRun(
    wanted,
    seen.map(({ text }) => folded(text)),
  )
  const isEnough = run.length * 2 >= wanted.length && (run.length > 1 || (wanted[0]?.length ?? 0) > 5)
  return isEnough ? linesOf(seen.slice(run.from, run.from + run.length)) : []
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The longest run of words that both have in the same order; `from` is its place in the second. */
function longestRun(
  a: readonly string[],
  b: readonly string[],
): { readonly from: number; readonly length: number } {
  let best = { from: 0, length: 0 }
  let before = new Uint16Array(b.length + 1)
  for (const word of a) {
    const here = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at += 1) {
      const length = word === b[at] ? (before[at] ?? 0) + 1 : 0
      here[at + 1] = length
      if (length > best.length) best = { from: at + 1 - length, length }
    }
    before = here
  }
  return best
}

function linesOf(words: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const { left, top, right, bottom } of words) {
    const last = lines.at(-1)
    const isSame = last !== undefined && top < last.bottom && bottom > last.top && left > last.left
    if (isSame) {
      lines[lines.length - 1] = {
        left: last.left,
        top: Math.min(top, last.top),
        right: Math.max(right, last.right),
        bottom: Math.max(bottom, last.bottom),
      }
    } else lines.push({ left, top, right, bottom })
  }
  return lines
}

function padded({ left, top, right, bottom }: Box): Box {
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin }
}

interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

function mark(canvas: Canvas, box: Box): void {
  eachPixel(canvas, box, (at, isEdge) => {
    for (const channel of [0, 1, 2] as const) {
      const light = canvas.pixels[at + channel] ?? 255
      canvas.pixels[at + channel] = isEdge ? frame[channel] : light * ground[channel]
    }
  })
}

function hide(canvas: Canvas, box: Box): void {
  eachPixel(canvas, box, (at) => canvas.pixels.fill(cover, at, at + 3))
}

/** Calls `paint` for every pixel of the box that lies on the canvas. */
function eachPixel(
  { width, height }: Canvas,
  { left, top, right, bottom }: Box,
  paint: (at: number, isEdge: boolean) => void,
): void {
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(width, right); x += 1) {
      const isEdge = x < left + line || x >= right - line || y < top + line || y >= bottom - line
      paint((y * width + x) * 3, isEdge)
    }
  }
}
