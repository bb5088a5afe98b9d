import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import { type Line, linesOf } from './letter.ts'

/** A4 in points. */
const page = { width: 595, height: 842, margin: 56, size: 10.5 } as const

/** A PDF whose letter is text. Dates are fixed, so the same letter gives the same bytes. */
export async function textPdf(letter: string, title: string): Promise<Uint8Array> {
  const document = await fixedPdf(title)
  const fonts = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
  }
  let sheet: PDFPage | null = null
  let y = 0
  for (const line of linesOf(letter)) {
    const set = settings[line.style]
    const font = set.bold ? fonts.bold : fonts.plain
    for (const row of rowsOf(line, { font, size: set.size })) {
      if (sheet === null || y < page.margin) {
        sheet = document.addPage([page.width, page.height])
        y = page.height - page.margin
      }
      const slack = page.width - page.margin * 2 - font.widthOfTextAtSize(row, set.size)
      const x = page.margin + (set.align === 'center' ? slack / 2 : set.align === 'right' ? slack : 0)
      sheet.drawText(row, { x, y, size: set.size, font, color: set.red ? rgb(0.7, 0.07, 0.1) : rgb(0, 0, 0) })
      y -= set.size * 1.45
    }
    y -= set.after
  }
  return document.save({ useObjectStreams: false })
}

/** A PDF whose pages are JPEG pictures and hold no text. */
export async function picturePdf(jpegs: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const document = await fixedPdf(title)
  for (const jpeg of jpegs) {
    const image = await document.embedJpg(jpeg)
    const height = (page.width * image.height) / image.width
    document.addPage([page.width, height]).drawImage(image, { x: 0, y: 0, width: page.width, height })
  }
  return document.save({ useObjectStreams: false })
}

async function fixedPdf(title: string): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(title)
  document.setProducer('word processor')
  document.setCreationDate(new Date('2026-01-05T08:00:00Z'))
  document.setModificationDate(new Date('2026-01-05T08:00:00Z'))
  return document
}

interface Setting {
  readonly size: number
  readonly bold: boolean
  readonly red: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly after: number
}

const plain: Setting = { size: page.size, bold: false, red: false, align: 'left', after: 4 }
const settings: Readonly<Record<Line['style'], Setting>> = {
  head: { ...plain, bold: true, align: 'center' },
  title: { size: 15, bold: true, red: true, align: 'center', after: 8 },
  item: { ...plain, bold: true, red: true, after: 1 },
  right: { ...plain, align: 'right' },
  strong: { ...plain, bold: true },
  rule: plain,
  gap: plain,
  plain,
}

function rowsOf(line: Line, { font, size }: { readonly font: PDFFont; readonly size: number }): string[] {
  const rows: string[] = []
  let row = line.style === 'item' ? '-' : ''
  for (const piece of line.text.split(' ').filter((piece) => piece !== '')) {
    const longer = row === '' ? piece : `${row} ${piece}`
    if (row !== '' && font.widthOfTextAtSize(longer, size) > page.width - page.margin * 2) {
      rows.push(row)
      row = piece
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}
