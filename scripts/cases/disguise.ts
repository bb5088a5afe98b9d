import { type Line, linesOf } from './letter.ts'
import { random } from './random.ts'

/**
 * Sets a letter as HTML the way senders hide its words from filters. `how` is `plain`, `split` (spans inside
 * words), `zero-width`, `spaced` (letters apart in headings and list), `table` (a cell a line, fonts and colours),
 * `hidden` (harmless words between that nobody sees), `homoglyph` (Cyrillic and Greek look-alikes).
 */
export function disguised(letter: string, how: string): string {
  const next = random(how + letter.length)
  const rows = linesOf(letter).filter((line) => line.style !== 'gap')
  const inside = rows.map((line) => row(line, { how, next })).join('\r\n')
  const body =
    how === 'table'
      ? `<table width="640" cellpadding="6" border="0" style="border:2px solid #1b2a55"><tbody>${inside}</tbody></table>`
      : inside
  return `<html><head><meta charset="utf-8"></head><body style="font-family:Georgia,serif">\r\n${body}\r\n</body></html>\r\n`
}

function row(line: Line, { how, next }: { readonly how: string; readonly next: () => number }): string {
  if (line.style === 'rule') return how === 'table' ? '<tr><td><hr></td></tr>' : '<hr>'
  const text = line.style === 'item' ? `• ${line.text}` : line.text
  const words = worded(text, { how, next, loud: line.style === 'item' || line.style === 'title' })
  const set = `<span style="${styles[line.style]}">${words}</span>`
  if (how === 'table') return `<tr><td align="${line.style === 'right' ? 'right' : 'left'}">${set}</td></tr>`
  return `<p>${set}</p>${how === 'hidden' ? hidden(next) : ''}`
}

function worded(
  text: string,
  { how, next, loud }: { readonly how: string; readonly next: () => number; readonly loud: boolean },
): string {
  switch (how) {
    case 'split':
      return text
        .split(' ')
        .map((piece) => broken(piece, next))
        .join(' ')
    case 'zero-width':
      return lettersOf(text)
        .map((letter) => (next() < 0.3 ? `${letter}\u200b` : letter))
        .join('')
    case 'spaced':
      return loud ? lettersOf(text).join('&nbsp;') : escaped(text)
    case 'homoglyph':
      return lettersOf(text)
        .map((letter) => (next() < 0.5 ? (alike.get(letter) ?? letter) : letter))
        .join('')
  }
  return escaped(text)
}

function broken(piece: string, next: () => number): string {
  if (piece.length < 5 || piece.includes('@')) return escaped(piece)
  const at = 2 + Math.floor(next() * (piece.length - 3))
  return `${escaped(piece.slice(0, at))}<span style="font-size:0px">${Math.floor(next() * 900)}</span><b style="font-weight:normal">${escaped(piece.slice(at))}</b>`
}

const alike = new Map([
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
  ['i', 'і'],
  ['A', 'А'],
  ['E', 'Ε'],
  ['O', 'О'],
  ['P', 'Р'],
  ['C', 'С'],
  ['I', 'І'],
  ['T', 'Т'],
  ['N', 'Ν'],
])

const harmless = [
  'weather garden recipe holiday train sunny',
  'invoice parcel tracking delivered thank you',
  'newsletter unsubscribe preferences spring offer',
]

function hidden(next: () => number): string {
  const words = harmless[Math.floor(next() * harmless.length)] ?? ''
  return `<div style="display:none;color:#ffffff;font-size:1px">${words}</div>`
}

const loud = 'color:#b3111c;font-weight:bold'
const styles: Readonly<Record<Line['style'], string>> = {
  title: `${loud};font-size:22px`,
  item: loud,
  head: 'font-weight:bold',
  strong: 'font-weight:bold',
  right: 'font-size:15px',
  plain: 'font-size:15px',
  rule: '',
  gap: '',
}

/** The letters of `text` as HTML; a reference such as `&amp;` stays one. */
function lettersOf(text: string): string[] {
  return Array.from(text, escaped)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
