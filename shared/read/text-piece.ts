import { limits } from './limits.ts'

/** Stands where a text was cut: one letter so often that no phrase is found across the cut. A plain text stays one of single bytes with it. */
const cut = `\n${'þ'.repeat(64)}\n`

/** At most `length` characters: the beginning, where a letter starts, and the end, where it is signed. */
export function bounded(text: string, length = limits.textLength): string {
  if (text.length <= length) return text
  const head = Math.floor((length * 3) / 4)
  const between = length > 10 * cut.length ? cut : '\n'
  return `${text.slice(0, head)}${between}${text.slice(text.length - (length - head - between.length))}`
}

/** True where `bounded` leaves something out. */
export function isTooLong(text: string, length = limits.textLength): boolean {
  return text.length > length
}

export interface TextPiece {
  /** Text of one run; white space collapses across runs unless it is preformatted. */
  add(text: string, preformatted?: boolean): void
  /** Lines that begin from now on stand behind a bar, as an answered mail's: `> `. */
  bar(isOn: boolean): void
  /** A blank between two cells or pictures. */
  space(): void
  /** The line ends, once. */
  end(): void
  done(): string
}

/** Gathers runs of text as a reader would see them: one blank where there were many, one line end where there were many. */
export function textPiece(): TextPiece {
  const pages: string[] = []
  let page = ''
  let atStart = true
  let blank = false
  let isBarred = false

  function push(text: string): void {
    if (blank && !atStart) page += ' '
    if (atStart && isBarred) page += '> '
    blank = false
    atStart = false
    page += text
    if (page.length < pageLength) return
    pages.push(page)
    page = ''
  }

  return {
    add(text, preformatted = false) {
      if (preformatted) {
        push(text)
        atStart = text.endsWith('\n')
        return
      }
      if (text === '') return
      if (isCollapsed(text)) {
        push(text)
        return
      }
      const collapsed = text.replaceAll(/[ \t\r\n\f]+/g, ' ')
      if (collapsed.startsWith(' ')) blank = true
      const trimmed = collapsed.slice(
        collapsed.startsWith(' ') ? 1 : 0,
        collapsed.endsWith(' ') ? -1 : undefined,
      )
      if (trimmed !== '') {
        push(trimmed)
        blank = collapsed.endsWith(' ')
      }
    },
    bar(isOn) {
      isBarred = isOn
    },
    space() {
      blank = true
    },
    end() {
      blank = false
      if (!atStart) page += '\n'
      atStart = true
    },
    done: () => [...pages, page].join('').trimEnd(),
  }
}

/** Characters that are joined at a time: a body of ten megabytes may have millions of runs. */
const pageLength = 8_192

/** True where no white space would collapse, and none stands at an edge: most runs, and looking costs less than replacing. */
function isCollapsed(text: string): boolean {
  let isBlank = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 9 || code === 10 || code === 12 || code === 13) return false
    if (code === 32 && isBlank) return false
    isBlank = code === 32
  }
  return !isBlank
}

/** Names stand in places and on screens: one line, no control or direction characters, at most 120 characters. */
export function oneLine(name: string): string {
  return name
    .slice(0, 400)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 120)
}
