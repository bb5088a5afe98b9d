import type { Catalogue } from '../shared/explain/locale/en.ts'
import { wordsOf } from '../shared/explain/facts.ts'
import { isOwnText, placeInWords } from '../shared/explain/place.ts'
import { fill, plainText } from '../shared/explain/plain-text.ts'
import type { Reading } from '../shared/reading.ts'
import type { Level, Quote, Verdict } from '../shared/verdict.ts'
import type { NotScanned, Scanned } from './scan-file.ts'

/** How text is set off; `plainPaint` where no terminal shows it. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  /** The mail's own words that are the evidence. */
  readonly mark: (text: string) => string
}

const escape = '\u001b['
const code = (on: string, off: string) => (text: string) => `${escape}${on}m${text}${escape}${off}m`

export const colours: Paint = {
  bold: code('1', '22'),
  dim: code('2', '22'),
  red: code('1;31', '22;39'),
  yellow: code('1;33', '22;39'),
  green: code('1;32', '22;39'),
  mark: code('30;43', '39;49'),
}

const same = (text: string) => text
/** Without a terminal the evidence stands in guillemets, so that it is still told from the words around it. */
export const noColours: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  mark: (text) => `«${text}»`,
}

/** Words around a quote that are shown with it, in characters. */
const around = 48
const levels = {
  'fake-summons': 'set-aside',
  suspicious: 'unsure',
  clear: 'clear',
} as const satisfies Record<Level, string>

/**
 * One verdict for a person at a terminal. All words of the mail pass `plainText`, so that none of them can steer the
 * terminal. Signals that a catalogue does not know are shown by their id.
 */
export function textOfScan(result: Scanned | NotScanned, catalogue: Catalogue, paint: Paint): string {
  const name = paint.bold(plainText(result.file, 400))
  if ('error' in result) {
    return `${name}\n  ${paint.yellow(result.error.code)}  ${result.error.message}\n`
  }
  const { verdict, ms } = result
  const readings = result.readings()
  const facts = verdict.sightings.flatMap((sighting) => {
    if (sighting.state !== 'found') return []
    const words = wordsOf(sighting.signal, catalogue)
    const sentence =
      words === null ? sighting.signal : fill(words.sentence, sighting.values, catalogue.language)
    const weight = paint.dim(`${sighting.weight >= 0 ? '+' : '−'}${Math.abs(sighting.weight).toFixed(1)}`)
    const quotes = sighting.quotes.filter(({ text }) => text !== '').slice(0, 2)
    return [
      `  ${weight}  ${sentence}`,
      ...quotes.map((quote) => `        ${evidence(quote, readings, catalogue, paint)}`),
    ]
  })
  return [
    name,
    `  ${levelOf(verdict, catalogue, paint)} ${paint.dim(`(${verdict.level}, ${verdict.score.toFixed(3)}, ${ms} ms)`)}`,
    ...facts,
    ...unreadOf(verdict, catalogue, paint),
    '',
  ].join('\n')
}

function levelOf({ level }: Verdict, catalogue: Catalogue, paint: Paint): string {
  const paints = { 'fake-summons': paint.red, suspicious: paint.yellow, clear: paint.green }
  return paints[level](catalogue.headline[levels[level]])
}

/** The quote with the words around it, and the place where it stands. */
function evidence(quote: Quote, readings: readonly Reading[], catalogue: Catalogue, paint: Paint): string {
  const place = paint.dim(`[${placeInWords(quote.where, catalogue)}]`)
  const marked = paint.mark(plainText(quote.text, 160))
  for (const { where, text } of readings) {
    const at = where === quote.where ? text.indexOf(quote.text) : -1
    if (at < 0) continue
    const end = at + quote.text.length
    const before = plainText(text.slice(Math.max(0, at - around), at))
    const after = plainText(text.slice(end, end + around))
    return [
      at > around ? '…' : '',
      before === '' ? '' : `${before} `,
      marked,
      after === '' ? '' : ` ${after}`,
    ]
      .join('')
      .concat(end + around < text.length ? '…' : '', ' ', place)
  }
  return `${marked} ${place}`
}

function unreadOf({ unread }: Verdict, catalogue: Catalogue, paint: Paint): readonly string[] {
  return unread
    .filter(({ reason }) => reason !== 'not-needed')
    .map((one) => {
      const name = isOwnText(one) ? catalogue.where.middle : plainText(one.name, 120)
      return `  ${paint.yellow('?')}  ${name}: ${catalogue.unread[one.reason]}`
    })
}
