/** Longest quote and longest name shown, in code points. */
const longestQuote = 160
const longestValue = 80

/**
 * A stranger's text made fit for one line: control characters, direction marks and invisible characters go,
 * runs of white space become one space, and more than `longest` code points are cut with an ellipsis.
 * It stays text: nobody may put it into HTML.
 */
export function plainText(text: string, longest = longestQuote): string {
  let plain = ''
  let kept = 0
  let space = false
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (isSpace(code)) {
      space = plain !== ''
      continue
    }
    if (isUnseen(code)) continue
    if (kept >= longest) return `${plain}…`
    if (space) {
      plain += ' '
      kept += 1
      space = false
    }
    plain += character
    kept += 1
  }
  return plain
}

/**
 * A sentence of ours with a message's values in it, `{name}` by `{name}`; a value that is not there reads `…`.
 * Each value that could turn the direction of the line is isolated (Unicode FSI and PDI, UAX #9 §2.7).
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  let filled = ''
  let rest = template
  for (;;) {
    const open = rest.indexOf('{')
    const close = rest.indexOf('}', open)
    if (open < 0 || close < 0) return filled + rest
    filled += rest.slice(0, open) + isolated(valueOf(values, rest.slice(open + 1, close)))
    rest = rest.slice(close + 1)
  }
}

/** The names between braces, in order. */
export function placeholders(template: string): readonly string[] {
  return template
    .split('{')
    .slice(1)
    .map((piece) => piece.slice(0, Math.max(0, piece.indexOf('}'))))
}

function valueOf(values: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(values, name) ? plainText(values[name] ?? '', longestValue) : ''
  return value === '' ? '…' : value
}

function isolated(value: string): string {
  for (const character of value) {
    if (isRightToLeft(character.codePointAt(0) ?? 0)) return `\u2068${value}\u2069`
  }
  return value
}

/** Blocks that Unicode keeps for scripts written from right to left, and their presentation forms. */
function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0x10800 && code <= 0x10fff) ||
    (code >= 0x1e800 && code <= 0x1efff)
  )
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029
  )
}

/** Controls, soft hyphen, zero-width characters, direction marks, fillers, tags, lone surrogates. */
function isUnseen(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  )
}
