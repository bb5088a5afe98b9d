import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const require = createRequire(import.meta.url)
for (const face of ['400-normal', '700-normal']) {
  GlobalFonts.registerFromPath(require.resolve(`@fontsource/tinos/files/tinos-latin-${face}.woff2`), 'Tinos')
}
const otherFonts = {
  'Tinos Latin': 'tinos/files/tinos-latin-ext',
  'Tinos Cyrillic': 'tinos/files/tinos-cyrillic',
  'Tinos Greek': 'tinos/files/tinos-greek',
  Naskh: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  Devanagari: 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari',
}
for (const [name, file] of Object.entries(otherFonts)) {
  GlobalFonts.registerFromPath(require.resolve(`@fontsource/${file}-400-normal.woff2`), name)
}
const families = ['Tinos', ...Object.keys(otherFonts)].map((name) => `'${name}'`).join(', ')

/** Words of more than three letters, accents aside. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/\p{L}{4,}/gu) ?? []
  )
}

/** An invented letter of the kind that is looked for, line by line. */
export const letterLines: readonly string[] = [
  'DIRECTION GENERALE DE LA GENDARMERIE NATIONALE',
  'CONVOCATION EN JUSTICE',
  'À votre attention,',
  'Je suis le général Armand Delorme, directeur général, en collaboration avec la brigade',
  'de protection des mineurs. Je vous contacte peu après une saisie informatique de la',
  "cyber-infiltration pour vous informer que vous faites l'objet de plusieurs poursuites.",
  "Pour votre information, l'article 390-1 du code de procédure pénale prévoit que la",
  'convocation par officier de police judiciaire vaut citation à personne. Vos échanges',
  'ont été enregistrés par notre cyber-gendarme et constituent les preuves.',
  'Vous êtes prié de vous faire entendre par mail en nous écrivant vos justifications',
  'dans un délai strict de 72 heures. Passé ce délai, nous serons dans l’obligation de',
  'transmettre notre rapport à la procureure de la République.',
  'Maintenant vous êtes prévenu.',
]

export interface LetterLook {
  readonly width?: number
  readonly lines?: readonly string[]
  readonly paper?: string
  readonly ink?: string
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif'
  /** Written from the right. */
  readonly fromRight?: boolean
  /** Drawn over the page when it is written. */
  readonly over?: (context: SKRSContext2D, width: number, height: number) => void
}

/** The letter as a picture of a page. */
export function letterPicture({
  width = 1_000,
  lines = letterLines,
  paper = '#fffdf4',
  ink = '#141414',
  format = 'jpeg',
  fromRight = false,
  over = () => {},
}: LetterLook = {}): Uint8Array {
  const size = width * 0.0235
  const height = Math.round(width * 0.2 + lines.length * size * 1.8)
  return drawn(width, height, format, (context) => {
    context.fillStyle = paper
    context.fillRect(0, 0, width, height)
    context.fillStyle = ink
    for (const [row, line] of lines.entries()) {
      context.font = `${row < 2 && !fromRight ? 700 : 400} ${size}px ${families}`
      context.direction = fromRight ? 'rtl' : 'ltr'
      context.textAlign = fromRight ? 'right' : 'left'
      context.fillText(line, width * (fromRight ? 0.94 : 0.08), width * 0.1 + row * size * 1.8)
    }
    over(context, width, height)
  })
}

export function drawn(
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' | 'gif',
  draw: (context: SKRSContext2D) => void,
): Uint8Array {
  const canvas = createCanvas(width, height)
  draw(canvas.getContext('2d'))
  switch (format) {
    case 'jpeg':
      return canvas.toBuffer('image/jpeg', 75)
    case 'png':
      return canvas.toBuffer('image/png')
    case 'webp':
      return canvas.toBuffer('image/webp')
    case 'gif':
      return canvas.toBuffer('image/gif')
  }
  throw new TypeError(`no such format: ${String(format)}`)
}

/** Soft light and shadow without an edge, as in a photograph of a sky or a face. */
export function softPhotograph(width: number, height: number): Uint8Array {
  return drawn(width, height, 'jpeg', (context) => {
    for (let i = 0; i < 60; i++) {
      const x = (i * 7_919) % width
      const y = (i * 104_729) % height
      const light = context.createRadialGradient(x, y, 0, x, y, width / 6)
      light.addColorStop(0, `hsl(${(i * 53) % 360} 50% ${30 + ((i * 13) % 50)}%)`)
      light.addColorStop(1, 'transparent')
      context.fillStyle = light
      context.fillRect(0, 0, width, height)
    }
  })
}

/** A sender's card with a coloured mark and four lines, as under many mails. */
export function signatureCard(): Uint8Array {
  return drawn(640, 260, 'png', (context) => {
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, 640, 260)
    context.fillStyle = '#0b3d91'
    context.fillRect(20, 20, 110, 110)
    context.font = '24px Tinos'
    for (const [row, line] of [
      'Jeanne Armor',
      'Service des achats',
      'Exemple SAS',
      '01 00 00 00 00',
    ].entries()) {
      context.fillText(line, 170, 60 + row * 34)
    }
  })
}

/** A PDF whose pages are text, one list of lines each. */
export async function textPdf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (const lines of pages) {
    const page = pdf.addPage([595, 842])
    for (const [row, line] of lines.entries()) {
      page.drawText(line.replaceAll('’', "'"), { x: 50, y: 780 - row * 18, size: 11, font })
    }
  }
  return pdf.save()
}

/** A PDF whose pages are pictures and nothing else. */
export async function picturePdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const picture of pictures) {
    const image = await pdf.embedJpg(picture)
    const page = pdf.addPage([595, (595 * image.height) / image.width])
    page.drawImage(image, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() })
  }
  return pdf.save()
}

/** A Word document of plain paragraphs, with pictures in it. */
export function wordDocument(lines: readonly string[], pictures: readonly Uint8Array[] = []): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`)
  const entries: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`),
  }
  for (const [index, picture] of pictures.entries()) entries[`word/media/image${index + 1}.jpeg`] = picture
  return zipSync(entries)
}

export interface MailPiece {
  readonly type: string
  readonly name?: string
  readonly contentId?: string
  readonly disposition?: 'attachment' | 'inline'
  readonly content: Uint8Array | string
}

/** A raw message with these headers and pieces; the text comes first where there is one. */
export function rawMail(
  headers: Readonly<Record<string, string>>,
  pieces: readonly MailPiece[],
  kind = 'mixed',
): Uint8Array {
  const boundary = 'b-4f1c'
  const lines = [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...pieces.flatMap((piece) => [`--${boundary}`, ...linesOf(piece)]),
    `--${boundary}--`,
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

function linesOf({ type, name, contentId, disposition, content }: MailPiece): readonly string[] {
  const base64 = Buffer.from(content).toString('base64')
  return [
    `Content-Type: ${type}${name === undefined ? '' : `; name="${name}"`}`,
    'Content-Transfer-Encoding: base64',
    ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
    ...(disposition === undefined
      ? []
      : [`Content-Disposition: ${disposition}${name === undefined ? '' : `; filename="${name}"`}`]),
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
    '',
  ]
}
