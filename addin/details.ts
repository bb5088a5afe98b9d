import type { Explanation } from '../shared/explain/explanation.ts'
import type { Words } from '../shared/explain/locale/pane-en.ts'
import { fill, localeOf, numeral } from '../shared/explain/plain-text.ts'
import { element, stranger, type Child } from './element.ts'

/** "All details": every signal, found or not, for the curious and for IT. */
export function detailsOf({ details, locale }: Explanation, { details: words }: Words): Child {
  if (details === null) return null
  const { signals, unread, score, detector, version, number, received, decided, occasion } = details
  const states = ['found', 'unknown', 'clear'] as const
  return element(
    'details',
    { class: 'more', id: 'more' },
    element('summary', {}, words.title),
    element('p', {}, `${words.number} `, element('code', { dir: 'ltr' }, number)),
    element('p', { class: 'hint' }, words.numberHint),
    received === null ? null : element('p', {}, `${words.received} ${dayAndHour(received, locale)}`),
    element('p', {}, `${words.decided} ${dayAndHour(decided, locale)}`),
    occasion === 'arrival' ? null : element('p', {}, words.occasion[occasion]),
    ...states.flatMap((state) => {
      const these = signals.filter((signal) => signal.state === state)
      return these.length === 0
        ? []
        : [
            element('h3', {}, fill(words[state], { count: these.length }, locale)),
            element('ul', { class: 'signals' }, ...these.map((signal) => signalOf(signal, words, locale))),
          ]
    }),
    ...(unread.length === 0
      ? []
      : [
          element('h3', {}, words.unread),
          element('ul', {}, ...unread.map(({ name, why }) => element('li', {}, stranger(name), ` – ${why}`))),
        ]),
    element(
      'p',
      { class: 'hint' },
      [
        score === null ? null : `${words.score} ${numeral(score, locale)}`,
        detector === null ? null : `${words.detector} ${detector}`,
        `${words.version} ${version}`,
      ]
        .filter((piece) => piece !== null)
        .join(' · '),
    ),
  )
}

/** In the reader's own time zone, as his language writes it. */
function dayAndHour(iso: string, locale: string): string {
  const format = new Intl.DateTimeFormat(localeOf(locale), { dateStyle: 'long', timeStyle: 'short' })
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? '…' : format.format(at)
}

type SeenSignal = NonNullable<Explanation['details']>['signals'][number]

function signalOf(
  { id, title, weight, quotes }: SeenSignal,
  words: Words['details'],
  locale: string,
): HTMLElement {
  const label = [id, weight === null ? null : `${words.weight} ${numeral(weight, locale)}`].filter(
    (piece) => piece !== null,
  )
  return element(
    'li',
    {},
    title,
    element('span', { class: 'hint' }, ` (${label.join(', ')})`),
    ...quotes.map(({ text, place }) =>
      element(
        'p',
        { class: 'seen' },
        element('q', {}, stranger(text)),
        element('span', { class: 'hint' }, ` ${place}`),
      ),
    ),
  )
}
