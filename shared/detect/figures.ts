import type { Concept } from './concepts.ts'
import { isAfterMonth, namedDayEnd } from './day.ts'
import type { Folded } from './fold.ts'
import { plainDigit } from './scripts.ts'

/** A figure found: a slice of the original text. */
export interface Figure {
  readonly concept: Concept
  readonly start: number
  readonly end: number
}

/** Figures kept of one text. */
const figureLimit = 200
/** No figure is longer; what is longer is no figure. */
const figureLength = 28

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0

function number(text: string, at: number): { readonly value: number; readonly end: number } {
  let end = at
  while (end < text.length && end - at < 12 && isDigit(text.charCodeAt(end))) end += 1
  return { value: Number(text.slice(at, end)), end }
}

function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === 32 || code === 0xa0 || code === 0x202f ? at + 1 : at
}

/** Two digits below 60 that no further digit or colon follows. */
function minutesEnd(text: string, at: number): number {
  const { value, end } = number(text, at)
  if (end - at !== 2 || value > 59) return -1
  return text[end] === ':' && isDigit(text.charCodeAt(end + 1)) ? -1 : end
}

const afterHour = [
  'uhr',
  'am',
  'pm',
  'a.m',
  'p.m',
  'uur',
  'h.',
  'hod',
  'hodin',
  'heures',
  'часов',
  'часа',
  'óra',
  'órakor',
]
/** Words after an hour written with a point, `8.30 hodin`: without one it may be a number. */
const afterPoint = [
  'uhr',
  'uur',
  'hod',
  'heu',
  'am',
  'pm',
  'hrs',
  'sat',
  'óra',
  'час',
  'год',
  'val',
  'ura',
  'uri',
]

/** Words before an hour written with a point: `saat 10.20'de`, `klo 9.30`. */
const beforePoint = [
  'saat',
  'klo',
  'kl',
  'ore',
  'alle',
  'ora',
  'godz',
  'ώρα',
  'plkst',
  'godzinie',
  'часов',
  'horas',
  // "måndag 13.00"
  'dag',
]

/** "10.00'da": at that hour, in Turkish. */
const locative = /^['’][dt]/u

/** True where one of these words, or its abbreviation with a point, stands just before a number. */
function isAfter(words: readonly string[], text: string, at: number): boolean {
  const ahead = text
    .slice(Math.max(0, at - 9), at)
    .trimEnd()
    .toLowerCase()
  return words.some((word) => ahead.endsWith(word) || ahead.endsWith(`${word}.`))
}

/** Words after which a number alone is an hour: `alle ore 18`, `ora 19`, `a les 17`. */
const beforeHour = [' ore', ' ora', ' orele', ' klo', ' plkst', ' godz', ' a las', ' a les', ' saat', 'ώρα']

/** End of a time of day that begins with a number, or -1: `14h30`, `9:15`, `10 Uhr`, `2 pm`. `72h` is none. */
function timeEnd(text: string, at: number): number {
  const { value, end } = number(text, at)
  if (end - at > 2 || value > 23) return -1
  const mark = text[end]
  if (mark === ':' || mark === 'h' || mark === 'H') {
    const whole = minutesEnd(text, end + 1)
    if (whole > 0) return whole
  }
  const word = skipSpace(text, end)
  if ((text[word] === 'h' || text[word] === 'H') && isDigit(text.charCodeAt(skipSpace(text, word + 1)))) {
    const whole = minutesEnd(text, skipSpace(text, word + 1))
    if (whole > 0) return whole
  }
  if (mark === '.') {
    const whole = minutesEnd(text, end + 1)
    if (whole > 0 && (isAfter(beforePoint, text, at) || locative.test(text.slice(whole, whole + 2))))
      return whole
    const then = whole < 0 ? '' : text.slice(skipSpace(text, whole), skipSpace(text, whole) + 3).toLowerCase()
    const way = afterPoint.find((one) => then.startsWith(one))
    if (whole > 0 && way !== undefined) return skipSpace(text, whole) + way.length
  }
  const next = text.slice(word, word + 6).toLowerCase()
  for (const way of afterHour) {
    if (next.startsWith(way) && !isLetter(text.charCodeAt(word + way.length))) return word + way.length
  }
  return isAfter(beforeHour, text, at) ? end : -1
}

/** `5. 1. 2027`, as Czechs, Slovaks and Slovenes space it. */
const spacedDate = /^\d{1,2}\. \d{1,2}\. 20\d{2}(?!\d)/u

/** End of a date, or -1: `12/03/2026`, `12.03.26`, `2026-03-12`, `5. 1. 2027`, `8 December`, `December 8`. */
function dateEnd(text: string, at: number): number {
  const first = number(text, at)
  if (first.end - at <= 2 && first.value >= 1 && first.value <= 31) {
    const named = namedDayEnd(text, first.end)
    if (named > 0) return named
    if (isAfterMonth(text, at)) return first.end
    const [spaced = ''] = spacedDate.exec(text.slice(at, at + 14)) ?? []
    if (spaced !== '') return at + spaced.length
  }
  const mark = text[first.end]
  if (mark !== '/' && mark !== '.' && mark !== '-') return -1
  const second = number(text, first.end + 1)
  if (text[second.end] !== mark) return -1
  const third = number(text, second.end + 1)
  const sizes = `${first.end - at}${second.end - first.end - 1}${third.end - second.end - 1}`
  const dayFirst =
    first.value <= 31 && second.value <= 31 && ['224', '222', '124', '214', '114'].includes(sizes)
  const yearFirst = sizes === '422' && second.value <= 12 && third.value <= 31
  return dayFirst || yearFirst ? third.end : -1
}

const beforePhone = [
  'tel',
  'tlf',
  'tfn',
  'fon',
  'phone',
  'ring',
  'call',
  'puh',
  'gsm',
  'mob',
  'тел',
  'τηλ',
  'هاتف',
  'दूरभाष',
  'फोन',
  'ligar',
  'ligue',
  'llam',
  'chiam',
  'appel',
  'zvan',
  'zavol',
  'volaj',
  'zadzwo',
  'hívj',
  'suna',
  'sună',
  'bel ',
  'zovi',
  'pokli',
  'skamb',
  'helist',
  'soit',
  'truc',
  'καλέσ',
  'звон',
  'обад',
  'arayı',
]
/** Letters before a number in which it is called a telephone's: "Tel. (0)", "тел. кабинета". */
const calledReach = 10
/** And of a longer word that stands directly before it: "soittamalla", "skambinkite". */
const wordReach = 18

function isCalled(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - wordReach), at).toLowerCase()
  const word = /(?:^|[^\p{L}])(\p{L}+)[ .:]*$/u.exec(ahead)?.[1] ?? ''
  return beforePhone.some((one) => ahead.slice(-calledReach).includes(one) || word.startsWith(one))
}

/**
 * Sizes of the groups of Nordic and Baltic numbers, which begin with any digit: `70 10 20 30`, `26 000 111`; of Iberian ones,
 * `938 000 000`, `220 000 000`, Greek ones, `210 0000000`, `2610 000000`, Russian ones, `8 900 000-00-00`, and Indian ones,
 * `98260 00000` and `1800 000 0000`.
 */
const paired =
  /^(?:\d{2} \d{2} \d{2} \d{2}|\d{2} \d{3} \d{3}|[26-9]\d{2} \d{3} \d{3}|9\d{2} \d{2} \d{2} \d{2}|2\d{2} \d{7}|2\d{3} \d{6}|8 \d{3} \d{3}[ -]\d{2}[ -]\d{2}|[6-9]\d{4} \d{5}|1800 \d{3} \d{4})$/u
const longestPaired = 15

function isPaired(text: string, at: number, end: number): boolean {
  return end - at <= longestPaired && paired.test(text.slice(at, end)) && amountEnd(text, at) < 0
}

/**
 * End of a telephone number, or -1: begins with 0 or `+`, 9 to 15 digits in groups; of 5 digits on where it is called one,
 * and of eight in pairs.
 */
function phoneEnd(text: string, at: number): number {
  let digits = 0
  let groups = 1
  let end = at
  for (let p = at; p < text.length && p - at < figureLength; p += 1) {
    const code = text.charCodeAt(p)
    if (isDigit(code)) {
      digits += 1
      end = p + 1
      continue
    }
    const mark = text[p] ?? ''
    if (p === at && mark === '+') continue
    if (!' \u00a0\u202f.-/()'.includes(mark)) break
    if (end === p) groups += 1
  }
  if (digits >= 5 && digits <= 15 && (isCalled(text, at) || isPaired(text, at, end))) return end
  const begins = text[at] === '+' || text[at] === '0'
  if (!begins || digits < 9 || digits > 15) return -1
  return groups >= 2 || digits === 10 ? end : -1
}

/** How the words for money begin after an amount; Romanian puts `de` before them. */
const currencies = (
  '€|eur|de eur|evr|eiro|ευρ|евр|євр|يورو|أورو|यूरो|$|usd|chf|fr.|£|gbp|dollar|lei|de lei|лв|zł|kč|₹|रुप|درهم|دينار' +
  '|kron|koron|forint|руб|грн|грив|дена|дина'
).split('|')

/** Those that other words begin with as well stand alone: `500 kr`, and not `5 krajów`. */
const wholeCurrencies = ['kr', 'sek', 'nok', 'dkk', 'pln', 'zl', 'kc', 'czk', 'ft', 'huf', 'tl', 'din', 'ден']

/** What stands before an amount: `£4,750`, `USD 1,850`, `Rs 95,000`. */
const currenciesAhead = ['£', '$', '€', '₹', 'usd', 'eur', 'gbp', 'chf', 'rs']

/** End of an amount that begins with a number, or -1: `8.578 €`, `250 euros`, `£4,750` from its first digit. */
function amountEnd(text: string, at: number): number {
  let end = at
  for (let p = at; p < text.length && p - at < 16; p += 1) {
    if (isDigit(text.charCodeAt(p))) end = p + 1
    else if (!" \u00a0\u202f.,'’-".includes(text[p] ?? '')) break
  }
  const word = skipSpace(text, end)
  const next = text.slice(word, word + 6).toLowerCase()
  const currency =
    currencies.find((way) => next.startsWith(way)) ??
    wholeCurrencies.find((way) => next.startsWith(way) && !isLetter(next.charCodeAt(way.length)))
  if (currency === undefined) {
    const before = text
      .slice(Math.max(0, at - 4), at)
      .trimEnd()
      .toLowerCase()
    return currenciesAhead.some((way) => before.endsWith(way)) ? end : -1
  }
  return word + currency.length
}

/**
 * Times, dates, telephone numbers and amounts of a text: what a genuine summons has, and what a fake one asks. One
 * pass, linear: each figure is looked at from its beginning for at most 28 characters.
 */
export function figuresOf(folded: Folded): readonly Figure[] {
  const seen = folded.original.slice(0, folded.original.length - folded.dropped)
  if (!overlay.test(seen)) return figuresIn(folded.original, seen.length)
  // Struck through it is read all the same, and each figure stands where its signs do.
  const places = Array.from({ length: seen.length }, (_, at) => at).filter(
    (at) => !overlay.test(seen[at] ?? ''),
  )
  const plain = places.map((at) => seen[at]).join('')
  return figuresIn(plain, plain.length).map(({ concept, start, end }) => ({
    concept,
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  }))
}

/** Strokes that are laid over the letter before them (Unicode, combining overlays). */
const overlay = /[\u0334-\u0338]/

function figuresIn(text: string, end: number): readonly Figure[] {
  // Digits of other scripts are as long as ours, so places stay what they are.
  const original = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
    String.fromCharCode(plainDigit(digit.charCodeAt(0))),
  )
  const figures: Figure[] = []
  let before = 32
  for (let at = 0; at < end && figures.length < figureLimit;) {
    const code = original.charCodeAt(at)
    const plus = code === 43 && isDigit(original.charCodeAt(at + 1))
    if ((!isDigit(code) && !plus) || isDigit(before) || isLetter(before)) {
      // To the next digit or plus at once: most of a text has none.
      figureBegin.lastIndex = at + 1
      at = figureBegin.exec(original)?.index ?? end
      before = original.charCodeAt(at - 1)
      continue
    }
    let next = -1
    for (const [concept, find] of finders) {
      if (plus && concept !== 'phone-number') continue
      const stop = find(original, at)
      if (stop < 0) continue
      figures.push({ concept, start: at, end: stop })
      next = stop
      break
    }
    if (next < 0) {
      next = at + 1
      while (next < end && isDigit(original.charCodeAt(next))) next += 1
    }
    before = original.charCodeAt(next - 1)
    at = next
  }
  return figures
}

const figureBegin = /[0-9+]/g

const finders: readonly (readonly [Concept, (text: string, at: number) => number])[] = [
  ['calendar-date', dateEnd],
  ['clock-time', timeEnd],
  ['phone-number', phoneEnd],
  ['amount', amountEnd],
]
