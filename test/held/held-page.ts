import { createRequire } from 'node:module'
import {
  type Canvas,
  createCanvas,
  GlobalFonts,
  PDFDocument as CanvasPdf,
  type SKRSContext2D,
} from '@napi-rs/canvas'
import { emblem } from '../../scripts/cases/emblem.ts'
import { picturePdf } from '../../scripts/cases/pdf.ts'
import { random } from '../../scripts/cases/random.ts'

/** How the letter of a held line is set; every choice comes from its seed. Sizes are pixels. */
export interface Sheet {
  readonly seed: string
  /** ISO 639-1; Arabic is set from right to left. */
  readonly language: string
  /** A scan is turned, noisy, grey at its edges, and squeezed harder than a picture. */
  readonly scanned: boolean
  /** With emblem and red title, as the fakes have them. */
  readonly official: boolean
}

interface Row {
  readonly kind: 'title' | 'head' | 'item' | 'plain' | 'gap'
  readonly text: string
}

interface Page {
  readonly width: number
  readonly size: number
  readonly margin: number
  readonly rightToLeft: boolean
  readonly official: boolean
}

/** Subsets of the fonts, each under a name of its own: the first that has a letter gives it. */
const subsets = [
  // The wider Latin first, so that a letter and its accent come from one font.
  ['tinos', ['latin-ext', 'latin', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']],
  ['noto-naskh-arabic', ['arabic']],
  ['noto-sans-devanagari', ['devanagari']],
] as const

let families = ''

/** CSS font family list that has the letters of every language of the set. */
function allScripts(): string {
  if (families !== '') return families
  const { resolve } = createRequire(import.meta.url)
  const names: string[] = []
  for (const [font, scripts] of subsets)
    for (const script of scripts) {
      const name = `Held ${font} ${script}`
      for (const weight of ['400', '700']) {
        const path = resolve(`@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff2`)
        if (GlobalFonts.registerFromPath(path, name) === null)
          throw new Error(`Failed to draw: ${path} is no font that can be used. Run npm ci.`)
      }
      names.push(`"${name}"`)
    }
  families = names.join(', ')
  return families
}

/** The letter as one JPEG. The same text and sheet give the same bytes on the same machine. */
export async function pictureOf(text: string, sheet: Sheet): Promise<Uint8Array> {
  const next = random(`picture ${sheet.seed}`)
  const width = 1100 + Math.floor(next() * 450)
  const page = pageOf(width, sheet)
  const rows = rowsOf(text)
  const probe = createCanvas(width, 10).getContext('2d')
  const end = setRows(probe, page, { rows, draw: false }) + page.size * 3
  const height = Math.ceil(sheet.scanned || next() < 0.4 ? Math.max(width * Math.SQRT2, end) : end)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = papers[Math.floor(next() * papers.length)] ?? '#ffffff'
  context.fillRect(0, 0, width, height)
  if (sheet.scanned) lean(context, canvas, (next() - 0.5) * 0.026)
  setRows(context, page, { rows, draw: true })
  if (sheet.scanned) worn(canvas, next)
  return canvas.toBuffer(
    'image/jpeg',
    sheet.scanned ? 55 + Math.floor(next() * 15) : 65 + Math.floor(next() * 16),
  )
}

/**
 * The letter as a PDF: of text by half, of page pictures by half. Arabic and Devanagari come as pictures always: the
 * PDF writer that is used here gives shaped letters no way back to text.
 */
export async function pdfOf(text: string, sheet: Sheet): Promise<Uint8Array> {
  const asPicture = random(`pdf ${sheet.seed}`)() < 0.5
  if (asPicture || isShaped(sheet.language)) return picturePdf([await pictureOf(text, sheet)], 'Document')
  const document = new CanvasPdf({ title: 'Document', producer: 'word processor' })
  const page = pageOf(595, sheet)
  const height = Math.max(
    842,
    setRows(createCanvas(595, 10).getContext('2d'), page, { rows: rowsOf(text), draw: false }) + 60,
  )
  // It is the same object as any canvas gives; the package's types name the browser's here.
  const context = document.beginPage(595, height) as SKRSContext2D
  setRows(context, page, { rows: rowsOf(text), draw: true })
  document.endPage()
  return document.close()
}

/** Scripts whose letters change by their neighbours. */
export function isShaped(language: string): boolean {
  return language === 'ar' || language === 'hi'
}

const papers = ['#ffffff', '#ffffff', '#fbf3dd', '#e6eef8', '#ececec', '#f4f2ee', '#fdf1f1']

function pageOf(width: number, { language, official }: Sheet): Page {
  return { width, size: width * 0.0215, margin: width * 0.085, rightToLeft: language === 'ar', official }
}

function rowsOf(text: string): Row[] {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    const trimmed = line.trim()
    if (trimmed === '') return { kind: 'gap', text: '' }
    if (index < 4 && trimmed.length < 64 && !/[.,:;؟?]$/u.test(trimmed))
      return { kind: index === 0 ? 'title' : 'head', text: trimmed }
    return { kind: /^[-–•*]/u.test(trimmed) ? 'item' : 'plain', text: trimmed }
  })
}

/** Sets the rows from the top; answers the height used. Measures only where `draw` is false. */
function setRows(
  context: SKRSContext2D,
  page: Page,
  { rows, draw }: { readonly rows: readonly Row[]; readonly draw: boolean },
): number {
  let y = page.margin * 0.8
  if (page.official) {
    const radius = page.size * 2.2
    if (draw) emblem(context, 'ring', { x: page.width / 2, y: y + radius, radius })
    y += radius * 2.3
  }
  context.direction = page.rightToLeft ? 'rtl' : 'ltr'
  for (const row of rows) y = setRow(context, page, { row, y, draw })
  return y
}

function setRow(
  context: SKRSContext2D,
  page: Page,
  { row, y: top, draw }: { readonly row: Row; readonly y: number; readonly draw: boolean },
): number {
  if (row.kind === 'gap') return top + page.size * 0.7
  const centred = row.kind === 'title' || row.kind === 'head'
  const scale = row.kind === 'title' ? 1.4 : 1
  const weight = row.kind === 'plain' ? 400 : 700
  context.font = `${weight} ${(page.size * scale).toFixed(1)}px ${allScripts()}`
  context.fillStyle = page.official && row.kind !== 'plain' ? '#a5121c' : '#141414'
  context.textAlign = centred ? 'center' : page.rightToLeft ? 'right' : 'left'
  const indent = row.kind === 'item' ? page.size : 0
  const start = page.rightToLeft ? page.width - page.margin - indent : page.margin + indent
  let y = top
  for (const line of wrapped(context, row.text, page.width - 2 * page.margin - indent)) {
    y += page.size * 1.45 * scale
    if (draw) context.fillText(line, centred ? page.width / 2 : start, y)
  }
  return y + page.size * 0.25
}

function wrapped(context: SKRSContext2D, text: string, room: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ').filter((word) => word !== '')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && context.measureText(longer).width > room) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}

function lean(context: SKRSContext2D, { width, height }: Canvas, angle: number): void {
  context.translate(width / 2, height / 2)
  context.rotate(angle)
  context.translate(-width / 2, -height / 2)
}

/** Grain over everything and a shadow along one edge. */
function worn(canvas: Canvas, next: () => number): void {
  const context = canvas.getContext('2d')
  context.resetTransform()
  const shadow = context.createLinearGradient(0, 0, canvas.width * 0.4, 0)
  shadow.addColorStop(0, 'rgba(60, 55, 50, 0.28)')
  shadow.addColorStop(1, 'rgba(60, 55, 50, 0)')
  context.fillStyle = shadow
  context.fillRect(0, 0, canvas.width, canvas.height)
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const strength = 14 + next() * 22
  for (let at = 0; at < image.data.length; at += 4) {
    const grain = (next() - 0.5) * strength
    for (const channel of [0, 1, 2]) image.data[at + channel] = (image.data[at + channel] ?? 0) + grain
  }
  context.putImageData(image, 0, 0)
}
