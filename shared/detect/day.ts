import months from './data/months.json' with { type: 'json' }

const names: ReadonlySet<string> = new Set(months.names)
const longestName = Math.max(...months.names.map(({ length }) => length))

const space = '[ \\u00a0\\u202f]'
/** What may stand between the number of a day and its month: `8. Dezember`, `8th of December`, `8 de diciembre`. */
const between = new RegExp(`^(?:\\.|st|nd|rd|th|er|º)?${space}?(?:(?:of|de|d['’]) ?)?`, 'u')
const longestBetween = 8
const year = new RegExp(`^,?${space}(?:de |del )?20\\d{2}(?!\\d)`, 'u')
const longestYear = 11
const letters = /^[\p{L}\p{M}]+/u

/** End of a day that is named by its number and its month, or -1; `at` is where the number's digits end. */
export function namedDayEnd(text: string, at: number): number {
  const [mark = ''] = between.exec(text.slice(at, at + longestBetween)) ?? []
  if (mark === '') return -1
  const start = at + mark.length
  const [name = ''] = letters.exec(text.slice(start, start + longestName + 1)) ?? []
  if (!names.has(name.normalize('NFC').toLowerCase())) return -1
  const end = start + name.length
  const [written = ''] = year.exec(text.slice(end, end + longestYear)) ?? []
  return end + written.length
}

/** True where a month's name ends just before a number: `December 8`, `december 8-án`. */
export function isAfterMonth(text: string, at: number): boolean {
  if (!/[ \u00a0\u202f]/u.test(text[at - 1] ?? '')) return false
  const ahead = text.slice(Math.max(0, at - 2 - longestName), at - 1)
  const start = ahead.search(/[\p{L}\p{M}]+$/u)
  return start >= 0 && names.has(ahead.slice(start).normalize('NFC').toLowerCase())
}
