import type { Evidence, Hit, Reading } from '../reading.ts'
import { listedOffences, type Concept } from './concepts.ts'
import { figuresOf } from './figures.ts'
import { theFinder, type Finder } from './finder.ts'
import { foldNext, quoteOf, type Folded } from './fold.ts'
import { cutJoined } from './joined.ts'
import type { Match } from './pattern.ts'
import { headsIn, questionsIn, quotationsOf } from './quotations.ts'
import { richestStretch } from './stretch.ts'

/** Hits kept of one reading, and of one concept in it: a letter needs about a hundred and no more than a few of each. */
const hitLimit = 400
const hitsOfOneConcept = 12
/** Of figures and of words that genuine mail is full of fewer are kept, so that they do not crowd out the others. */
const hitsOfUsual = 6
const usual: ReadonlySet<string> = new Set<Concept>([
  'clock-time',
  'calendar-date',
  'phone-number',
  'amount',
  'appointment-place',
  'profession',
  'text-work',
  'newsletter',
  'forward-marker',
  'lawyer',
  'link-wanted',
  'quotation-begin',
  'quotation-end',
  'question',
])

/** Letters that may stand between two parts of a lexicon line: some six words. */
const gap = 40

interface Span {
  readonly concept: string
  readonly language: string
  readonly from: number
  readonly to: number
}

/** Where a line's next part begins after `from`, close enough: the first such match. `matches` are in order. */
function following(matches: readonly Match[], after: number): Match | null {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.from ?? 0) < after) low = middle + 1
    else high = middle
  }
  const next = matches[low]
  return next !== undefined && next.from <= after + gap ? next : null
}

/** The next part, or null where another sentence begins before it. */
function inSentence(folded: Folded, one: Match, next: Match | null): Match | null {
  return next === null || isParted(folded, one.to, next.from) ? null : next
}

/** Where a sentence ends and another begins: a mark, a blank, a capital or a letter of a script that has none. */
const sentenceEnd = /[.!?\u0964\u061f]["'»“”)]?\s+[\p{Lu}\p{Lo}]/u

/** Characters looked at between two parts: forty letters, set apart or with what cannot be seen between them. */
const partedReach = 400

/** True where one sentence ends between two parts of a line; what a next one says is another matter. */
function isParted({ original, starts, ends }: Folded, from: number, to: number): boolean {
  const begin = ends[from - 1] ?? 0
  const end = (starts[to] ?? 0) + 1
  return end > begin && sentenceEnd.test(original.slice(begin, Math.min(end, begin + partedReach)))
}

/** The lines whose parts stand in order and close together, in one sentence. */
function spansOf({ lines }: Finder, matches: readonly Match[], folded: Folded): Span[] {
  const spans: Span[] = []
  const add = (line: number, from: number, to: number): void => {
    const concept = lines.concepts[lines.concept[line] ?? -1]
    const language = lines.languages[lines.language[line] ?? -1]
    if (concept !== undefined && language !== undefined) spans.push({ concept, language, from, to })
  }
  const byNumber = new Map<number, Match[]>()
  for (const match of matches) {
    const line = lines.line[match.number] ?? -1
    if (lines.parts[line] === 1) {
      add(line, match.from, match.to)
      continue
    }
    const list = byNumber.get(match.number)
    if (list === undefined) byNumber.set(match.number, [match])
    else list.push(match)
  }
  for (const list of byNumber.values()) list.sort((a, b) => a.from - b.from || b.to - a.to)
  for (const [number, starts] of byNumber) {
    const line = lines.line[number] ?? -1
    if (lines.first[line] !== number) continue
    const last = number + (lines.parts[line] ?? 0)
    for (const start of starts) {
      let end: Match | null = start
      for (let part = number + 1; part < last && end !== null; part += 1)
        end = inSentence(folded, end, following(byNumber.get(part) ?? [], end.to))
      if (end !== null) add(line, start.from, end.to)
    }
  }
  return spans
}

/** Different concepts of an accusing letter from which on misspelt phrases are worth looking for in written text. */
const letterLike = 3
const telling: ReadonlySet<string> = new Set<Concept>([
  'authority',
  'minors-brigade',
  'chief-office',
  'summons-title',
  'summons-reader',
  'charge-reader',
  'justifications',
  'hours-deadline',
  'arrest-warrant',
  'offender-register',
  ...listedOffences,
])

const exonerating: ReadonlySet<string> = new Set<Concept>([
  'reported-scam',
  'do-not-answer',
  'is-it-real',
  'quoted-letter',
  'reassurance',
  'newsletter',
  'own-complaint',
  'appointment-place',
])

/** Different concepts of an accusing letter among those found. */
function tellingIn(spans: readonly Span[]): number {
  const seen = new Set<string>()
  for (const { concept } of spans) if (telling.has(concept)) seen.add(concept)
  return seen.size
}

/** The language that most letters of what was found are in; null where nothing was, but in words that all share. */
function languageOf(spans: readonly Span[]): string | null {
  const letters = new Map<string, number>()
  for (const { language, from, to } of spans)
    if (language !== 'any') letters.set(language, (letters.get(language) ?? 0) + to - from)
  let best: string | null = null
  for (const [language, count] of letters)
    if (best === null || count > (letters.get(best) ?? 0)) best = language
  return best
}

/** Letters of a written text that are looked at more closely: two pages, and as much before and after them. */
const closerLength = 14_000

/** Where the stretch begins that has what accuses most in its midst. */
function tellingFrom({ length, opens }: Folded, spans: readonly Span[]): number {
  const places = spans
    .filter(({ concept }) => telling.has(concept))
    .map(({ concept, from: at }) => ({ concept, at }))
  const found = richestStretch(
    places.toSorted((a, b) => a.at - b.at),
    closerLength,
  )
  const middle = found === null ? 0 : Math.floor((found.first + found.last) / 2)
  let begin = Math.max(0, Math.min(middle - closerLength / 2, length - closerLength))
  while (begin > 0 && opens[begin] !== 1) begin -= 1
  return begin
}

/** A stretch of a text, from `from` on, as a text of its own with the same original. */
function stretchOf(folded: Folded, from: number): Folded {
  const to = Math.min(folded.length, from + closerLength)
  return {
    ...folded,
    length: to - from,
    codes: folded.codes.subarray(from, to),
    symbols: folded.symbols.subarray(from, to),
    variants: folded.variants.subarray(from, to),
    starts: folded.starts.subarray(from, to),
    ends: folded.ends.subarray(from, to),
    opens: folded.opens.subarray(from, to),
  }
}

/**
 * The second look, at the stretch of a long text that is most like a letter: only in what was recognised may anything
 * have become unlike one.
 */
function closerLook(
  all: Finder,
  folded: Folded,
  spans: readonly Span[],
  recognised: boolean,
): readonly Span[] {
  if (recognised || folded.length <= closerLength) return lookCloser(all, folded, spans, recognised)
  const begin = tellingFrom(folded, spans)
  const closer = lookCloser(all, stretchOf(folded, begin), spans, recognised)
  return closer.map((span) => ({ ...span, from: span.from + begin, to: span.to + begin }))
}

/**
 * A second look at what may be a letter, for phrases that are misspelt or whose words were run together. What speaks
 * for a mail must be written as it is: "you are not accused" is near to "you are accused".
 */
function lookCloser(
  all: Finder,
  folded: Folded,
  spans: readonly Span[],
  recognised: boolean,
): readonly Span[] {
  const isLetter = recognised || tellingIn(spans) >= letterLike
  const language = languageOf(spans)
  const cut = language === null ? null : cutJoined(folded, all.words(language))
  if (cut === null && !isLetter) return []
  const text = cut ?? folded
  const again = isLetter ? [] : spansOf(all, all.exact(text), text)
  const isNear = isLetter || tellingIn(again) >= letterLike
  // One part of a line may be written as it should be and the next misspelt.
  const found = isNear
    ? spansOf(all, [...all.exact(text, true), ...all.near()(text, recognised)], text)
    : again
  return found.filter(
    ({ concept, to }) => !exonerating.has(concept) && (concept !== 'forward-marker' || introduces(text, to)),
  )
}

/** First folded character that begins at or after a place of the original. */
function foldedAt(folded: Folded, place: number): number {
  let low = 0
  let high = folded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((folded.starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Begin and end of each passage that is set apart as another's words, the first questions, and the head of each mail
 * that is passed on.
 */
function edgesOf(folded: Folded): readonly Span[] {
  const spans: Span[] = []
  const add = (concept: Concept, from: number): void => {
    spans.push({ concept, language: 'any', from, to: from + 1 })
  }
  for (const { start, end } of quotationsOf(folded.original)) {
    const from = foldedAt(folded, start)
    const to = foldedAt(folded, end)
    if (to - from < 2) continue
    add('quotation-begin', from)
    add('quotation-end', to - 1)
  }
  for (const { start, end } of questionsIn(folded.original)) {
    if (!endsLine(folded.original, end)) continue
    const from = foldedAt(folded, start) - 1
    if (from >= 0) add('question', from)
  }
  for (const { start } of headsIn(folded.original)) {
    const from = foldedAt(folded, start)
    if (from < folded.length) add('forward-marker', from)
  }
  return spans
}

/** Characters after "wrote" or "forwarded message" within which its line ends or a colon follows. */
const introReach = 80

/**
 * True where a marker introduces what follows: nothing but signs stands after it in its line, or words and a colon. "What you
 * wrote to the girl" introduces nothing.
 */
function introduces({ original, ends }: Folded, to: number): boolean {
  const begin = ends[to - 1] ?? 0
  const [line = ''] = original.slice(begin, begin + introReach).split('\n', 1)
  // A marker may end in the midst of its last word.
  return line.includes(':') || !/\p{L}/u.test(line.replace(/^[\p{L}\p{M}]+/u, ''))
}

/** True where nothing but signs follows in the line. */
function endsLine(text: string, at: number): boolean {
  const [line = ''] = text.slice(at, at + introReach).split('\n', 1)
  return !/\p{L}/u.test(line)
}

/** "You are not accused" holds, but for one word, "you are accused". */
const denial = 'reassurance'
const denied: ReadonlySet<string> = new Set<Concept>(['charge-reader', 'summons-reader'])

/** "If you do not pay" threatens; "do not pay" is advice. So many letters before the advice the condition begins. */
const beforeCondition = 10

/** True where advice is the end of a condition that a warning states. */
function isCondition({ concept, from, to }: Span, warnings: readonly Span[]): boolean {
  if (concept !== 'do-not-answer') return false
  return warnings.some(
    (one) =>
      from < one.to &&
      from - one.from <= beforeCondition &&
      (one.from < from || (one.from === from && one.to > to)),
  )
}

/** Of overlapping finds of one concept the earliest and longest stays; the first few of each concept are kept. */
function choose(spans: readonly Span[]): readonly Span[] {
  const own = languageOf(spans)
  // Two languages may say it alike: the reading's own goes first, for a foreign word may count as an accident.
  const rankOf = ({ language }: Span): number => (language === own ? 0 : 1)
  const denials = spans.filter(({ concept }) => concept === denial)
  const warnings = spans.filter(({ concept }) => concept === 'last-warning')
  const isDenied = ({ concept, from, to }: Span): boolean =>
    denied.has(concept) && denials.some((other) => other.from < to && from < other.to)
  const ordered = spans
    .filter((span) => !isDenied(span) && !isCondition(span, warnings))
    .toSorted(
      (a, b) =>
        a.from - b.from ||
        b.to - a.to ||
        (a.concept < b.concept ? -1 : a.concept > b.concept ? 1 : 0) ||
        rankOf(a) - rankOf(b) ||
        (a.language < b.language ? -1 : a.language > b.language ? 1 : 0),
    )
  const last = new Map<string, number>()
  const counts = new Map<string, number>()
  const kept: Span[] = []
  for (const span of ordered) {
    if (span.from < (last.get(span.concept) ?? 0)) continue
    const count = counts.get(span.concept) ?? 0
    if (count >= (usual.has(span.concept) ? hitsOfUsual : hitsOfOneConcept) || kept.length >= hitLimit)
      continue
    last.set(span.concept, span.to)
    counts.set(span.concept, count + 1)
    kept.push(span)
  }
  return kept
}

/**
 * What the lexicons find in one reading: the only thing that is kept of its text. Quotes are exact slices of
 * `reading.text`, at most 160 characters; at most 400 hits, 12 of one concept; the first 200,000 characters are seen.
 */
export function evidenceOf(reading: Reading): Evidence {
  const all = theFinder()
  const folded = foldNext(reading.text)
  const spans = spansOf(all, all.exact(folded), folded).filter(
    ({ concept, to }) => concept !== 'forward-marker' || introduces(folded, to),
  )
  const recognised = reading.method === 'ocr'
  if (recognised || tellingIn(spans) > 0) {
    // What is written as it should be is not also misspelt: a near find would reach into the next word.
    const written = new Set(spans.map(({ concept, from }) => `${concept}@${from}`))
    const closer = closerLook(all, folded, spans, recognised)
    spans.push(...closer.filter(({ concept, from }) => !written.has(`${concept}@${from}`)))
    spans.push(...edgesOf(folded))
  }
  for (const { concept, start, end } of figuresOf(folded)) {
    const from = foldedAt(folded, start)
    const to = foldedAt(folded, end)
    if (to > from) spans.push({ concept, language: 'any', from, to })
  }
  const hits: Hit[] = choose(spans).map(({ concept, language, from, to }) => ({
    concept,
    quote: quoteOf(folded, from, to),
    at: from,
    language,
  }))
  const { where, method, confidence } = reading
  return { where, method, confidence, length: folded.length, words: folded.words, hits }
}
