import type { Quote, Sighting, Verdict } from '../verdict.ts'
import type { Fact } from './explanation.ts'
import { families } from './families.ts'
import type { Catalogue } from './locale/en.ts'
import { signalsEn, type SignalWords } from './locale/signals-en.ts'
import { placeInWords } from './place.ts'
import { fill, plainText } from './plain-text.ts'
import { spared } from './spared-words.ts'

/** More than four reasons are not read, and make a frightened reader look for the one that does not hold. */
const mostFacts = 4

export type FoundSighting = Extract<Sighting, { readonly state: 'found' }>

/**
 * The facts of this message, most telling first, at most four: the strongest of each kind before a second one of any,
 * since four threats say less than one threat, one sender and one deadline. Where the level is in doubt the strongest
 * thing that speaks for the message has the last place: a reader who is to weigh must see both sides.
 */
export function factsOf(verdict: Verdict, catalogue: Catalogue): readonly Fact[] {
  const found = verdict.sightings
    .filter((sighting) => sighting.state === 'found')
    .filter(({ signal }) => wordsOf(signal, catalogue) !== null)
  const against = found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  const inFavour = found.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight)
  const forReader = verdict.level === 'suspicious' ? inFavour.slice(0, 1) : []
  return [...varied(against).slice(0, mostFacts - forReader.length), ...forReader].flatMap((sighting) => {
    const fact = factOf(sighting, catalogue)
    return fact === null ? [] : [fact]
  })
}

/** The first of each family in the order given, then the others. */
function varied(sightings: readonly FoundSighting[]): readonly FoundSighting[] {
  const kinds: Readonly<Record<string, string>> = families
  const kindOf = ({ signal }: FoundSighting) => (Object.hasOwn(kinds, signal) ? kinds[signal] : signal)
  const isFirst = (sighting: FoundSighting, at: number) =>
    sightings.findIndex((other) => kindOf(other) === kindOf(sighting)) === at
  return [...sightings.filter(isFirst), ...sightings.filter((sighting, at) => !isFirst(sighting, at))]
}

/** One found signal in words; null where this catalogue does not know it, as after an update of the detector. */
export function factOf(sighting: FoundSighting, catalogue: Catalogue): Fact | null {
  const words = wordsOf(sighting.signal, catalogue)
  if (words === null) return null
  const [quote] = quotesOf(sighting, catalogue)
  return {
    title: words.title,
    sentence: fill(words.sentence, sparedValues(sighting.values), catalogue.language),
    quote: quote?.text ?? null,
    place: quote?.place ?? placeOf(sighting.quotes[0], catalogue),
  }
}

/** The quotes that may be shown: one line each, without the accusation's words; none where nothing else is left. */
export function quotesOf(
  sighting: FoundSighting,
  catalogue: Catalogue,
): readonly { readonly text: string; readonly place: string }[] {
  if (isQuiet(sighting.signal, catalogue)) return []
  return sighting.quotes.flatMap(({ text, where }) => {
    const shown = spared(plainText(text))
    return shown === '' || shown === '[…]' ? [] : [{ text: shown, place: placeInWords(where, catalogue) }]
  })
}

/** A word of the accusation is one in every language, so English speaks for all. */
function isQuiet(signal: string, catalogue: Catalogue): boolean {
  const english: Readonly<Record<string, SignalWords>> = signalsEn
  const isQuietHere = wordsOf(signal, catalogue)?.quiet === true
  return isQuietHere || (Object.hasOwn(english, signal) && english[signal]?.quiet === true)
}

function sparedValues(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spared(plainText(value))]))
}

export function wordsOf(signal: string, { signals }: Catalogue): SignalWords | null {
  const known: Readonly<Record<string, SignalWords>> = signals
  return Object.hasOwn(known, signal) ? (known[signal] ?? null) : null
}

/** An absence stands nowhere, so an empty quote gives no place. */
function placeOf(quote: Quote | undefined, catalogue: Catalogue): string | null {
  return quote === undefined || quote.text === '' ? null : placeInWords(quote.where, catalogue)
}
