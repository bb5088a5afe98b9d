import type { Explanation } from '../shared/explain/explanation.ts'
import { element, stranger, type Child } from './element.ts'
import type { Words } from './locale/en.ts'

/** "All details": every signal, found or not, for the curious and for IT. */
export function detailsOf({ details, locale }: Explanation, { details: words, moreTitle }: Words): Child {
  if (details === null) return null
  const { signals, unread, score, detector, version, number } = details
  const states = ['found', 'unknown', 'clear'] as const
  return element(
    'details',
    { class: 'more', id: 'more' },
    element('summary', {}, moreTitle),
    element('p', {}, `${words.number} `, element('code', {}, number)),
    element('p', { class: 'hint' }, words.numberHint),
    ...states.flatMap((state) => {
      const these = signals.filter((signal) => signal.state === state)
      return these.length === 0
        ? []
        : [
            element('h3', {}, words[state]),
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

function numeral(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value)
}
