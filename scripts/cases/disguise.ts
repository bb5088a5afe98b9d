import { type Line, linesOf } from './letter.ts'
import { random } from './random.ts'

/** What a disguise makes of one line. Each is what senders of such letters were seen to do, or could. */
type Way = (text: string, next: () => number, loud: boolean) => string

/** Ways of writing words that people read as before; answers HTML. */
const ways = {
  plain: escaped,
  table: escaped,
  hidden: escaped,
  /** Digits that nobody sees within words. */
  split: (text, next) => wordByWord(text, (piece) => broken(piece, next)),
  'zero-width': (text, next) =>
    eachLetter(text, (letter) => (next() < 0.3 ? `${letter}\u200b` : letter)).join(''),
  /** Letters apart in headings and list. */
  spaced: (text, _next, loud) => (loud ? lettersOf(text).join('&nbsp;') : escaped(text)),
  homoglyph: (text, next) =>
    eachLetter(text, (letter) => (next() < 0.5 ? (alike.get(letter) ?? letter) : letter)).join(''),
  /** Letters apart everywhere, by blanks of many widths, words by more of them. */
  'all-spaced': (text, next) =>
    wordByWord(text, (piece) => clustersOf(piece).map(escaped).join(pick(blanks, next)), '&nbsp;&nbsp; '),
  /** Signs between letters. */
  dotted: (text, next) => wordByWord(text, (piece) => clustersOf(piece).map(escaped).join(pick(dots, next))),
  references: (text) => Array.from(text, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join(''),
  /** Places where a word may be parted, and comments, which nobody sees. */
  parted: (text, next) =>
    clustersOf(text)
      .map((one) => escaped(one) + (next() < 0.3 ? pick(parting, next) : ''))
      .join(''),
  /** Letters of alphabets that only look other: bold, full width, in circles, small capitals. */
  fancy: (text, next) => wordByWord(text, (piece) => fancy(piece, Math.floor(next() * fancyFrom.length))),
  struck: (text) =>
    clustersOf(text)
      .map((one) => (one.trim() === '' ? one : `${escaped(one)}\u0336`))
      .join(''),
  /** Digits and signs for letters, as in `pr0c3dur3`. */
  leet: (text, next) => wordByWord(text, (piece) => leet(piece, next)),
  /** Written backwards, and shown forwards by a sign or an element that turns the direction. */
  backwards: (text, next) => backwards(text, next),
  /** Letters of Greek and Cyrillic words by their Latin twins, and Cyrillic for Greek. */
  'look-alike': (text, next) =>
    eachLetter(text, (letter) => (next() < 0.5 ? (alikeBack.get(letter) ?? letter) : letter)).join(''),
  /** Words without blanks, set apart by the room around them. */
  padded: (text) =>
    text
      .split(' ')
      .map((piece) => `<span style="padding-right:5px">${escaped(piece)}</span>`)
      .join(''),
  /** Every third blank left out. */
  joined: (text, next) =>
    text
      .split(' ')
      .map((piece) => escaped(piece) + (next() < 0.33 ? '' : ' '))
      .join('')
      .trim(),
  cells: (text) =>
    `<table><tr>${text
      .split(' ')
      .map((piece) => `<td>${escaped(piece)}</td>`)
      .join('')}</tr></table>`,
  /** A cell a letter. */
  letters: (text) =>
    `<table cellspacing="0"><tr>${clustersOf(text)
      .map((one) => `<td>${one === ' ' ? '&nbsp;' : escaped(one)}</td>`)
      .join('')}</tr></table>`,
  /** Every word a picture, with the word as what stands in its place. */
  alt: (text) =>
    text
      .split(' ')
      .map((piece, index) => `<img src="cid:w${index}" alt="${escaped(piece).replaceAll('"', '&quot;')}">`)
      .join(' '),
} as const satisfies Readonly<Record<string, Way>>

/** Styles, each of which keeps an element from the eye. */
const unseen = {
  display: 'display:none',
  important: 'DISPLAY:NONE !important',
  visibility: 'visibility:hidden;position:absolute',
  size: 'font-size:0',
  shorthand: 'font:0/0 a',
  tiny: 'font-size:.1em;line-height:0',
  white: 'color:#FFFFFF',
  pale: 'color:#f3f3f3',
  hsl: 'color:hsl(0,0%,100%)',
  clear: 'color:transparent',
  alpha: 'color:rgba(0,0,0,0)',
  opacity: 'opacity:0',
  percent: 'opacity:0%',
  filter: 'filter:alpha(opacity=0)',
  office: 'mso-hide:all',
  left: 'position:absolute;left:-9999px',
  indent: 'display:inline-block;text-indent:-999em',
  box: 'display:inline-block;width:0;height:0;overflow:hidden',
  flat: 'display:inline-block;max-height:0px;overflow:hidden',
  line: 'display:inline-block;line-height:0;overflow:hidden;height:0',
  clip: 'position:absolute;clip:rect(0 0 0 0)',
  path: 'position:absolute;clip-path:inset(50%)',
  scale: 'display:inline-block;transform:scale(0)',
  shift: 'position:absolute;transform:translateX(-2000px)',
  float: 'float:right',
} as const satisfies Readonly<Record<string, string>>

/** Names of all disguises: ways of writing, and `unseen-…` for letters within words that a style hides. */
export const disguises: readonly string[] = [
  ...Object.keys(ways),
  ...Object.keys(unseen).map((name) => `unseen-${name}`),
  'unseen-class',
  'unseen-below',
  'unseen-ground',
]

/**
 * Sets a letter as HTML the way senders hide its words from filters. `how` is one of `disguises`; any other name sets
 * it plainly.
 */
export function disguised(letter: string, how: string): string {
  const next = random(how + letter.length)
  const rows = linesOf(letter).filter((line) => line.style !== 'gap')
  const inside = rows.map((line) => row(line, { how, next })).join('\r\n')
  const body =
    how === 'table'
      ? `<table width="640" cellpadding="6" border="0" style="border:2px solid #1b2a55"><tbody>${inside}</tbody></table>`
      : how === 'unseen-ground'
        ? `<table bgcolor="#eef2f7" class="paper"><tr><td>${inside}</td></tr></table>`
        : inside
  const sheet = sheets.get(how) ?? ''
  return `<html><head><meta charset="utf-8">${sheet}</head><body style="font-family:Georgia,serif">\r\n${body}\r\n</body></html>\r\n`
}

const sheets: ReadonlyMap<string, string> = new Map([
  ['unseen-class', '<style>p.x1,span.x1{display:none!important}</style>'],
  ['unseen-below', '<style>@media screen{ .a7 p > span i.k, .a7 .k { display : none } }</style>'],
  ['unseen-ground', '<style>.paper td span .k{color:#eef2f7}</style>'],
])

function row(line: Line, { how, next }: { readonly how: string; readonly next: () => number }): string {
  if (line.style === 'rule') return how === 'table' ? '<tr><td><hr></td></tr>' : '<hr>'
  const text = line.style === 'item' ? `• ${line.text}` : line.text
  const loud = line.style === 'item' || line.style === 'title'
  const set = `<span style="${styles[line.style]}">${worded(text, how, next, loud)}</span>`
  if (how === 'table') return `<tr><td align="${line.style === 'right' ? 'right' : 'left'}">${set}</td></tr>`
  if (how === 'cells' || how === 'letters') return `<div>${set}</div>`
  if (how === 'unseen-below') return `<div class="a7"><p>${set}</p></div>`
  return `<p>${set}</p>${how === 'hidden' ? hidden(next) : ''}`
}

function worded(text: string, how: string, next: () => number, loud: boolean): string {
  if (isWay(how)) return ways[how](text, next, loud)
  const tag = hider(how)
  if (tag === null) return escaped(text)
  return wordByWord(text, (piece) => {
    const letters = clustersOf(piece)
    if (letters.length < 4 || piece.includes('@')) return escaped(piece)
    const at = 1 + Math.floor(next() * (letters.length - 2))
    const junk = letters.toReversed().join('').slice(0, 6)
    return `${escaped(letters.slice(0, at).join(''))}${tag[0]}${escaped(junk)}${tag[1]}${escaped(letters.slice(at).join(''))}`
  })
}

/** The tags around what is not seen; null where `how` names no such disguise. */
function hider(how: string): readonly [string, string] | null {
  if (how === 'unseen-class') return ['<span class="big x1">', '</span>']
  if (how === 'unseen-below' || how === 'unseen-ground') return ['<i class="k">', '</i>']
  const name = how.slice('unseen-'.length)
  return how.startsWith('unseen-') && isUnseen(name) ? [`<span style="${unseen[name]}">`, '</span>'] : null
}

function isWay(how: string): how is keyof typeof ways {
  return Object.hasOwn(ways, how)
}

function isUnseen(name: string): name is keyof typeof unseen {
  return Object.hasOwn(unseen, name)
}

function wordByWord(text: string, write: (piece: string) => string, between = ' '): string {
  return text.split(' ').map(write).join(between)
}

function pick(from: readonly string[], next: () => number): string {
  return from[Math.floor(next() * from.length)] ?? ''
}

const blanks = ['&nbsp;', ' ', '\u2009', '\u200a', '\u3000', '&thinsp;', '<i> </i>']
const dots = ['.', '-', '·', '_', '*', '\u2011']
const parting = ['&shy;', '<wbr>', '<!-- x -->', '&zwnj;', '\u2060', '\ufeff', '\u{e0020}']

/** First code points of the small letters and capitals of alphabets that look other. */
const fancyFrom = [
  [0x1d41a, 0x1d400],
  [0x1d5ee, 0x1d5d4],
  [0xff41, 0xff21],
  [0x24d0, 0x24b6],
  [0x1f150, 0x1f150],
  [0x1f170, 0x1f170],
  [0x1d4ea, 0x1d4d0],
] as const

function fancy(piece: string, which: number): string {
  const [small, large] = fancyFrom[which] ?? fancyFrom[0]
  return Array.from(piece, (letter) => {
    if (letter >= 'a' && letter <= 'z') return String.fromCodePoint(small + letter.charCodeAt(0) - 97)
    if (letter >= 'A' && letter <= 'Z') return String.fromCodePoint(large + letter.charCodeAt(0) - 65)
    return escaped(letter)
  }).join('')
}

const leetOf: ReadonlyMap<string, string> = new Map([
  ['o', '0'],
  ['i', '1'],
  ['l', '1'],
  ['e', '3'],
  ['a', '4'],
  ['s', '5'],
  ['t', '7'],
])

/** Within the word only, so that its edges stay letters. */
function leet(piece: string, next: () => number): string {
  if (!/^[a-z]{4,}/u.test(piece)) return escaped(piece)
  let last = ''
  return Array.from(piece, (letter, at) => {
    const isInside = at > 0 && /^[a-z]$/u.test(piece[at + 1] ?? '') && /^[a-z]$/u.test(last)
    last = isInside && next() < 0.6 ? (leetOf.get(letter) ?? letter) : letter
    return escaped(last)
  }).join('')
}

function backwards(text: string, next: () => number): string {
  const turned = clustersOf(text).toReversed().map(escaped).join('')
  const fromRight = /[\u0590-\u08ff]/u.test(text)
  const how = next()
  if (how < 0.34) return `${fromRight ? '\u202d' : '\u202e'}${turned}\u202c`
  const direction = fromRight ? 'ltr' : 'rtl'
  if (how < 0.67) return `<bdo dir="${direction}">${turned}</bdo>`
  return `<span style="unicode-bidi:bidi-override;direction:${direction}">${turned}</span>`
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

/** From Cyrillic and Greek to letters of another script that look the same. */
const alikeBack = new Map([
  ...Array.from('аеорсухіјѕ', (letter, at) => [letter, 'aeopcyxijs'[at] ?? letter] as const),
  ...Array.from('АВЕКМНОРСТХІ', (letter, at) => [letter, 'ABEKMHOPCTXI'[at] ?? letter] as const),
  ...Array.from('ονυρκαχ', (letter, at) => [letter, 'ovuркаx'[at] ?? letter] as const),
  ...Array.from('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', (letter, at) => [letter, 'ABEZHIKMNOPTYX'[at] ?? letter] as const),
  // Persian forms of Arabic letters, and their forms as they are drawn.
  ...Array.from('يكه', (letter, at) => [letter, 'یکﻪ'[at] ?? letter] as const),
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

function eachLetter(text: string, write: (letter: string) => string): string[] {
  return lettersOf(text).map(write)
}

/** What a person takes for one letter, with its marks. */
function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
