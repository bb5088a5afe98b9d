import { limits } from './limits.ts'
import { textPiece } from './text-piece.ts'

/** What a rich text document (RTF 1.9.1) shows, and the pictures in it, as their files were. */
export interface RichText {
  readonly text: string
  readonly pictures: readonly Uint8Array[]
  /** Pictures beyond those that are kept. */
  readonly more: number
}

/** Groups whose words are not the document's. */
const silentGroups = new Set(
  'fonttbl colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr pgptbl filetbl operator nonshppict pntext bkmkstart bkmkend'.split(
    ' ',
  ),
)
const lineEnds = new Set(['par', 'line', 'sect', 'page', 'row', 'cell', 'softline'])
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}
/** Windows charset of a font to the name of its code page. */
const charsets: Readonly<Record<number, string>> = {
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
}
const deepest = 200

interface Group {
  readonly silent: boolean
  readonly picture: boolean
  readonly fonts: boolean
  /** Characters after `\u` that only old programs show. */
  readonly spare: number
  readonly codePage: string
}

/** Reads in one pass, whatever the nesting; groups deeper than 200 are read as if they were not grouped. */
export function richTextOf(bytes: Uint8Array): RichText {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const piece = textPiece()
  const pictures: Uint8Array[] = []
  const fonts = new Map<number, string>()
  const outer: Group[] = []
  let group: Group = { silent: false, picture: false, fonts: false, spare: 1, codePage: 'windows-1252' }
  let page = 'windows-1252'
  let font = 0
  let skip = 0
  let hex = ''
  let more = 0
  let length = 0
  let raw: number[] = []

  function flush(): void {
    if (raw.length === 0) return
    const text = decoded(Uint8Array.from(raw), group.codePage)
    raw = []
    show(text)
  }
  function show(text: string): void {
    if (group.silent) return
    piece.add(text.slice(0, Math.max(0, limits.htmlLength - length)))
    length += text.length
  }
  function character(code: number): void {
    if (skip > 0) skip--
    else if (!group.silent && !group.picture) raw.push(code)
  }
  function word(name: string, value: number | null): void {
    if (name === 'u') {
      flush()
      if (skip === 0 && !group.picture) show(String.fromCharCode(((value ?? 63) + 65_536) % 65_536))
      skip = group.spare
      return
    }
    flush()
    if (name === 'uc') group = { ...group, spare: Math.max(0, Math.min(8, value ?? 1)) }
    else if (name === 'ansicpg') {
      page = `windows-${value ?? 1252}`
      group = { ...group, codePage: page }
    } else if (name === 'f' && value !== null) {
      font = value
      group = { ...group, codePage: fonts.get(value) ?? page }
    } else if (name === 'fcharset' && group.fonts && fonts.size < 1_000) {
      fonts.set(font, charsets[value ?? 0] ?? page)
    } else if (name === 'fonttbl') group = { ...group, silent: true, fonts: true }
    else if (name === 'pict') group = { ...group, picture: true }
    else if (silentGroups.has(name)) group = { ...group, silent: true }
    else if (lineEnds.has(name)) {
      if (!group.silent) piece.end()
    } else if (signs[name] !== undefined) show(signs[name])
  }
  function close(): void {
    flush()
    if (group.picture && hex.length > 400) {
      if (pictures.length < limits.documentPictures) pictures.push(Buffer.from(hex, 'hex'))
      else more++
    }
    hex = ''
    group = outer.pop() ?? group
  }

  for (let at = 0; at < source.length;) {
    const sign = source[at] ?? ''
    if (sign === '{') {
      flush()
      if (outer.length < deepest) outer.push(group)
      at++
    } else if (sign === '}') {
      close()
      at++
    } else if (sign === '\\') {
      const next = source[at + 1] ?? ''
      if (next === "'") {
        character(Number.parseInt(source.slice(at + 2, at + 4), 16) || 63)
        at += 4
      } else if (next >= 'a' && next <= 'z') {
        const end = wordEnd(source, at + 1)
        const digits = numberEnd(source, end)
        const value = digits > end ? Number(source.slice(end, digits)) : null
        const name = source.slice(at + 1, end)
        at = source[digits] === ' ' ? digits + 1 : digits
        // Bytes as they are; nothing of them is a word.
        if (name === 'bin') at += Math.max(0, value ?? 0)
        else word(name, value)
      } else {
        if (next === '*')
          group = { ...group, silent: group.silent || !source.startsWith('\\shppict', at + 2) }
        else if (next === '~' || next === '_') character(next === '~' ? 32 : 45)
        else if (next === '\n' || next === '\r') piece.end()
        else if (next === '\\' || next === '{' || next === '}') character(next.charCodeAt(0))
        at += 2
      }
    } else {
      if (group.picture && !group.silent && hex.length < limits.partBytes && /[0-9a-f]/i.test(sign))
        hex += sign
      else if (sign !== '\r' && sign !== '\n') character(sign.charCodeAt(0))
      at++
    }
  }
  close()
  return { text: piece.done(), pictures, more }
}

function wordEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && at < from + 32 && /[a-zA-Z]/.test(source[at] ?? '')) at++
  return at
}

function numberEnd(source: string, from: number): number {
  let at = source[from] === '-' ? from + 1 : from
  while (at < source.length && at < from + 11 && /[0-9]/.test(source[at] ?? '')) at++
  return source[from] === '-' && at === from + 1 ? from : at
}

/** A code page that nobody knows is read as the Western one. */
function decoded(bytes: Uint8Array, codePage: string): string {
  try {
    return new TextDecoder(codePage).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
