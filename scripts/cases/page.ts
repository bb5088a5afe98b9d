import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { emblem } from './emblem.ts'
import { fontFamily } from './fonts.ts'
import { type Line, linesOf } from './letter.ts'
import { random } from './random.ts'

/** How a page looks. Sizes are pixels. */
export interface Look {
  readonly width: number
  readonly font: string
  readonly size: number
  /** `white`, `cream`, `blue`, `grey`, `blotched` (coloured squares under the text), `scan` (noise, turned). */
  readonly paper: string
  readonly emblem: string
  readonly stamp: string
  readonly watermark: string
  /** True where the picture ends below its text, false for a whole A4 sheet. */
  readonly cut: boolean
}

/** A whole sheet of an office: white, a shield over it, nothing stamped. */
export const officeLook: Look = {
  width: 1300,
  font: fontFamily('Tinos'),
  size: 27,
  paper: 'white',
  emblem: 'shield',
  stamp: '',
  watermark: '',
  cut: false,
}

interface Pen {
  readonly context: SKRSContext2D
  readonly look: Look
  readonly margin: number
}

/** Draws a letter on one page; the same letter and look give the same page. */
export function letterPage(letter: string, look: Look): Canvas {
  const lines = linesOf(letter)
  const probe = { context: createCanvas(look.width, 10).getContext('2d'), look, margin: look.width * 0.08 }
  const end = setLines(probe, lines, false) + look.size * 4
  const height = Math.ceil(Math.max(look.cut ? 0 : look.width * Math.SQRT2, end))
  const canvas = createCanvas(look.width, height)
  const pen = { ...probe, context: canvas.getContext('2d') }
  drawPaper(pen, height)
  if (look.paper === 'scan') turn(pen, height, 0.006)
  if (look.watermark !== '') drawWatermark(pen, height)
  setLines(pen, lines, true)
  if (look.stamp !== '') drawStamp(pen, end)
  return canvas
}

/** Sets the lines from the top; answers the height used. Measures only where `draw` is false. */
function setLines(pen: Pen, lines: readonly Line[], draw: boolean): number {
  const { look, margin, context } = pen
  let y = look.size * 2.2
  if (look.emblem !== '') {
    if (draw) {
      emblem(context, look.emblem, {
        x: margin + look.size * 2,
        y: y + look.size * 1.5,
        radius: look.size * 2.4,
      })
      emblem(context, look.emblem, {
        x: look.width - margin - look.size * 2,
        y: y + look.size * 1.5,
        radius: look.size * 2.4,
      })
    }
    y += look.size * 0.4
  }
  for (const line of lines) y = setLine(pen, line, { y, draw })
  return y
}

interface Type {
  readonly align: 'left' | 'center' | 'right' | 'justify' | 'item'
  readonly ink: string
  readonly bold: boolean
  /** Size and line height against the page's own. */
  readonly scale: number
}

const types: Readonly<Record<Exclude<Line['style'], 'rule' | 'gap'>, Type>> = {
  head: { align: 'center', ink: '#1b2a55', bold: true, scale: 1 },
  title: { align: 'center', ink: '#b3111c', bold: true, scale: 1.45 },
  item: { align: 'item', ink: '#b3111c', bold: true, scale: 1 },
  right: { align: 'right', ink: '#111', bold: false, scale: 1 },
  strong: { align: 'left', ink: '#111', bold: true, scale: 1 },
  plain: { align: 'justify', ink: '#111', bold: false, scale: 1 },
}

function setLine(pen: Pen, line: Line, at: { readonly y: number; readonly draw: boolean }): number {
  const { look, margin, context } = pen
  if (line.style === 'gap') return at.y + look.size * 0.75
  if (line.style === 'rule') {
    context.fillStyle = '#444'
    if (at.draw) context.fillRect(margin, at.y, look.width - margin * 2, 2)
    return at.y + look.size
  }
  const type = types[line.style]
  const text = line.style === 'item' ? `• ${line.text}` : line.text
  return setWords(pen, { ...at, ...type, text })
}

interface Setting extends Type {
  readonly text: string
  readonly y: number
  readonly draw: boolean
}

function setWords({ context, look, margin }: Pen, setting: Setting): number {
  context.font = `${setting.bold ? 'bold ' : ''}${Math.round(look.size * setting.scale)}px "${look.font}"`
  context.fillStyle = setting.ink
  const headroom =
    look.emblem !== '' && setting.align === 'center' && setting.y < look.size * 9 ? look.size * 5 : 0
  const left = margin + headroom + (setting.align === 'item' ? look.size * 2 : 0)
  const room = look.width - margin - headroom - left
  const rows = wrapped(context, setting.text, room)
  let y = setting.y
  for (const [index, row] of rows.entries()) {
    y += look.size * 1.42 * setting.scale
    if (!setting.draw) continue
    const text = row.join(' ')
    const slack = room - context.measureText(text).width
    const spread =
      setting.align === 'justify' && index < rows.length - 1 ? slack / Math.max(1, row.length - 1) : 0
    let x = left + (setting.align === 'center' ? slack / 2 : setting.align === 'right' ? slack : 0)
    for (const piece of row) {
      context.fillText(piece, x, y)
      x += context.measureText(`${piece} `).width + spread
    }
  }
  return y + look.size * 0.3
}

function wrapped(context: SKRSContext2D, text: string, room: number): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const piece of text.split(' ').filter((piece) => piece !== '')) {
    if (row.length > 0 && context.measureText([...row, piece].join(' ')).width > room) {
      rows.push(row)
      row = []
    }
    row.push(piece)
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function drawPaper({ context, look }: Pen, height: number): void {
  const colours = new Map([
    ['cream', '#fbf3dd'],
    ['blue', '#e6eef8'],
    ['grey', '#ececec'],
    ['scan', '#f4f2ee'],
  ])
  context.fillStyle = colours.get(look.paper) ?? '#ffffff'
  context.fillRect(0, 0, look.width, height)
  if (look.paper !== 'blotched') return
  // Coloured squares behind the words, as the raw specimens have them against text recognition.
  const next = random(`${look.width}x${height}`)
  const tints = ['#f7e4e4', '#e4eef7', '#eef7e4', '#f7f3e0', '#f0e6f6']
  const side = Math.round(look.width / 12)
  for (let y = 0; y < height; y += side)
    for (let x = 0; x < look.width; x += side) {
      context.fillStyle = tints[Math.floor(next() * tints.length)] ?? '#fff'
      context.fillRect(x, y, side, side)
    }
}

function turn({ context, look }: Pen, height: number, angle: number): void {
  context.translate(look.width / 2, height / 2)
  context.rotate(angle)
  context.translate(-look.width / 2, -height / 2)
}

function drawWatermark({ context, look }: Pen, height: number): void {
  context.save()
  context.fillStyle = 'rgba(60, 90, 160, 0.12)'
  context.font = `bold ${Math.round(look.width / 11)}px "${look.font}"`
  context.textAlign = 'center'
  for (let y = height * 0.3; y < height; y += height * 0.33) {
    context.save()
    context.translate(look.width / 2, y)
    context.rotate(-0.4)
    context.fillText(look.watermark, 0, 0)
    context.restore()
  }
  context.restore()
}

function drawStamp({ context, look, margin }: Pen, end: number): void {
  const radius = look.size * 4.6
  const red = look.stamp.startsWith('red:')
  const text = red ? look.stamp.slice(4) : look.stamp
  context.save()
  context.globalAlpha = 0.62
  context.translate(look.width - margin - radius * 1.1, end - radius * 1.5)
  context.rotate(-0.22)
  context.strokeStyle = red ? '#b3111c' : '#22409a'
  context.fillStyle = context.strokeStyle
  context.lineWidth = 4
  for (const share of [1, 0.78]) {
    context.beginPath()
    context.arc(0, 0, radius * share, 0, Math.PI * 2)
    context.stroke()
  }
  context.textAlign = 'center'
  context.font = `bold ${Math.round(look.size * 0.72)}px "${look.font}"`
  for (const [index, row] of text.split('/').entries()) context.fillText(row, 0, (index - 0.6) * look.size)
  context.restore()
}
