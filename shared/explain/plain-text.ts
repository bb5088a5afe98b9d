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
 * A sentence of ours with a message's values in it, `{name}` by `{name}`; a value that is not there reads `…`. Plurals
 * are ICU's, `{count, plural, one {# sign} other {# signs}}`, by the rules of `locale`; `#` is the number as that locale
 * writes it. Each value that could turn the direction of the line is isolated (Unicode FSI and PDI, UAX #9 §2.7).
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  locale = 'en',
): string {
  let filled = ''
  let rest = template
  for (;;) {
    const open = rest.indexOf('{')
    const close = closingOf(rest, open)
    if (open < 0 || close < 0) return filled + rest
    filled += rest.slice(0, open) + filling(rest.slice(open + 1, close), values, locale)
    rest = rest.slice(close + 1)
  }
}

/** A number as a reader of `locale` writes it; Arabic with the digits that his phone and his papers have here. */
export function numeral(value: number, locale: string): string {
  return new Intl.NumberFormat(localeOf(locale), { maximumFractionDigits: 3 }).format(value)
}

/** The locale for numbers and dates. */
export function localeOf(locale: string): string {
  return locale.startsWith('ar') ? 'ar-u-nu-latn' : locale
}

function filling(inner: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  const [name = '', kind, ...forms] = inner.split(',')
  if (kind?.trim() !== 'plural') return isolated(valueOf(values, inner), locale)
  const count = Number(Object.hasOwn(values, name) ? values[name] : Number.NaN)
  const chosen = pluralForms(forms.join(','))
  const form = chosen.get(new Intl.PluralRules(locale).select(count)) ?? chosen.get('other') ?? ''
  return form.replaceAll('#', Number.isFinite(count) ? numeral(count, locale) : '…')
}

/** `one {…} few {…} other {…}`, by category. */
export function pluralForms(forms: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let rest = forms
  for (;;) {
    const open = rest.indexOf('{')
    const close = closingOf(rest, open)
    if (open < 0 || close < 0) return found
    found.set(rest.slice(0, open).trim(), rest.slice(open + 1, close))
    rest = rest.slice(close + 1)
  }
}

/** The brace that closes the one at `open`; below 0 where there is none. */
function closingOf(text: string, open: number): number {
  if (open < 0) return -1
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** The names between braces, in order; of a plural the name that it counts. */
export function placeholders(template: string): readonly string[] {
  const names: string[] = []
  let rest = template
  for (;;) {
    const open = rest.indexOf('{')
    const close = closingOf(rest, open)
    if (open < 0 || close < 0) return names
    names.push(rest.slice(open + 1, close).split(',')[0] ?? '')
    rest = rest.slice(close + 1)
  }
}

function valueOf(values: Readonly<Record<string, string | number>>, name: string): string {
  const value = Object.hasOwn(values, name) ? plainText(String(values[name] ?? ''), longestValue) : ''
  return value === '' ? '…' : value
}

/** A value that runs the other way than the sentence could turn it; in a sentence from right to left most do. */
function isolated(value: string, locale: string): string {
  if (locale.startsWith('ar')) return `\u2068${value}\u2069`
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
