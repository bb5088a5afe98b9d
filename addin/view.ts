import type { Contact, Explanation, ExplanationState, Fact, Section } from '../shared/explain/explanation.ts'
import { button, drawing, element, stranger, type Child } from './element.ts'
import { languages, wordsIn, type Language } from './language.ts'
import type { Words } from './locale/en.ts'
import type { TroubleCode } from './trouble.ts'

/** What the pane shows of the message now. */
export type View =
  | { readonly kind: 'starting' | 'choose' | 'looking' }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly reference: string | null }
  | { readonly kind: 'explained'; readonly explanation: Explanation }

/** Where the question "put it back?" stands. */
export type Restoring = 'no' | 'asked' | 'busy' | TroubleCode

/** What stays to be read after a restore: bound to that message, whatever is chosen next. */
export interface Note {
  readonly subject: string
  readonly folder: string | null
  readonly inboxInstead: boolean
}

export interface Model {
  readonly language: Language
  readonly view: View
  readonly restoring: Restoring
  readonly note: Note | null
}

export interface Handlers {
  readonly again: () => void
  readonly signIn: () => void
  readonly askRestore: () => void
  readonly restore: () => void
  readonly cancelRestore: () => void
  readonly closeNote: () => void
  readonly speak: (language: Language) => void
}

/** The whole pane for a model. */
export function paneFor(model: Model, handlers: Handlers): DocumentFragment {
  const words = wordsIn(model.language)
  const pane = document.createDocumentFragment()
  pane.append(...parts(noteOf(model.note, words, handlers)))
  pane.append(...bodyOf(model, words, handlers))
  pane.append(languageSwitch(model.language, words, handlers))
  return pane
}

function bodyOf(model: Model, words: Words, handlers: Handlers): readonly Node[] {
  const { view } = model
  if (view.kind === 'explained') return explained(view.explanation, model.restoring, words, handlers)
  if (view.kind === 'trouble') {
    return [troubleOf(view.code, view.reference, words, handlers), meanwhile(words)]
  }
  return [quiet(words[view.kind]), meanwhile(words)]
}

function quiet(text: string): HTMLElement {
  return element('h1', { class: 'quiet', id: 'headline', tabindex: -1 }, text)
}

/** Advice that is right before, without and against any answer. */
function meanwhile(words: Words): HTMLElement {
  return sectionOf(words.meanwhile, 'meanwhile')
}

function troubleOf(
  code: TroubleCode,
  reference: string | null,
  words: Words,
  { again, signIn }: Handlers,
): HTMLElement {
  const asks = code === 'sign-in' || code === 'cancelled'
  const canRetry = code !== 'outside' && code !== 'old-outlook'
  return element(
    'section',
    { class: 'verdict plain' },
    element('h1', { id: 'headline', tabindex: -1 }, words.trouble[code]),
    reference === null ? null : element('p', { class: 'hint' }, `${words.reference} `, stranger(reference)),
    asks ? button(words.signIn, 'primary', signIn) : null,
    !asks && canRetry ? button(words.again, 'secondary', again) : null,
  )
}

const drawings = {
  /** A shield with a tick: you are safe. */
  calm: 'M12 3l7 2.6v5.2c0 4.6-2.9 8.2-7 10.2-4.1-2-7-5.6-7-10.2V5.6L12 3zM8.6 12l2.4 2.4 4.6-4.8',
  /** A question in a circle. */
  doubt:
    'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM9.6 9.8a2.5 2.5 0 114 2c-1 .7-1.6 1.2-1.6 2.2M12 16.9v.1',
  /** A tick in a circle. */
  fine: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM8.4 12.2l2.5 2.5 4.8-5',
  /** An arrow that turns back. */
  back: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 010 10h-2',
  /** Two hands of a clock. */
  wait: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3 2',
} as const

const looks: Readonly<Record<ExplanationState, keyof typeof drawings>> = {
  'set-aside': 'calm',
  'about-to': 'calm',
  held: 'calm',
  'moved-by-someone': 'calm',
  'being-put-back': 'back',
  restored: 'back',
  clear: 'fine',
  unsure: 'doubt',
  'not-yet': 'wait',
  unreadable: 'doubt',
  gone: 'wait',
}

function explained(
  explanation: Explanation,
  restoring: Restoring,
  words: Words,
  handlers: Handlers,
): readonly Node[] {
  const { locale, direction, state, headline, calm, where, facts, advice, real, already, talk } = explanation
  const look = looks[state]
  const verdict = element(
    'section',
    { class: `verdict ${look}` },
    drawing(drawings[look]),
    element('h1', { id: 'headline', tabindex: -1 }, headline),
    calm === null ? null : element('p', { class: 'calm' }, calm),
    where === null ? null : element('p', { class: 'where' }, where),
  )
  return parts(
    element(
      'div',
      { lang: locale, dir: direction, class: 'explanation' },
      verdict,
      factsOf(facts, state, words),
      restoreOf(explanation, restoring, words, handlers),
      advice === null ? null : sectionOf(advice, 'advice'),
      talk === null ? null : talkOf(talk),
      real === null ? null : foldedOf(real, 'real'),
      already === null ? null : foldedOf(already, 'already'),
      detailsOf(explanation, words),
    ),
  )
}

function factsOf(facts: readonly Fact[], state: ExplanationState, words: Words): Child {
  if (facts.length === 0) return null
  const title =
    state === 'unsure' ? words.doubtTitle : state === 'restored' ? words.factsAgain : words.factsTitle
  return element(
    'section',
    { class: 'facts' },
    element('h2', {}, title),
    element('ol', {}, ...facts.map((fact) => factOf(fact))),
  )
}

function factOf({ sentence, quote, place }: Fact): HTMLElement {
  return element(
    'li',
    {},
    element('p', {}, sentence),
    quote === null
      ? null
      : element(
          'figure',
          {},
          element('blockquote', {}, stranger(quote)),
          place === null ? null : element('figcaption', {}, place),
        ),
    quote === null && place !== null ? element('p', { class: 'hint' }, place) : null,
  )
}

function restoreOf(
  { can }: Explanation,
  restoring: Restoring,
  { restore, trouble }: Words,
  handlers: Handlers,
): Child {
  if (!can.restore) return null
  if (restoring === 'no') {
    const ask = button(restore.ask, 'secondary', handlers.askRestore)
    ask.id = 'ask-restore'
    return element('section', { class: 'restore' }, ask)
  }
  const busy = restoring === 'busy'
  const yes = button(busy ? restore.busy : restore.yes, 'primary', handlers.restore)
  const no = button(restore.no, 'secondary', handlers.cancelRestore)
  yes.disabled = busy
  no.disabled = busy
  const failed = restoring === 'busy' || restoring === 'asked' ? null : trouble[restoring]
  return element(
    'section',
    { class: 'restore question', role: 'group', 'aria-labelledby': 'question' },
    element('h2', { id: 'question', tabindex: -1 }, restore.title),
    element('p', {}, restore.text),
    failed === null ? null : element('p', { class: 'failed', role: 'alert' }, `${restore.failed} ${failed}`),
    element('div', { class: 'choices' }, no, yes),
  )
}

function noteOf(note: Note | null, { restore }: Words, { closeNote }: Handlers): Child {
  if (note === null) return null
  const { subject, folder, inboxInstead } = note
  const [before = '', after = ''] = restore.done.split('{folder}')
  const close = button('×', 'quiet', closeNote)
  close.setAttribute('aria-label', restore.close)
  return element(
    'section',
    { class: 'note', 'aria-labelledby': 'note' },
    drawing(drawings.fine),
    element(
      'p',
      { id: 'note', tabindex: -1 },
      element('b', {}, stranger(subject === '' ? restore.untitled : subject)),
      ' ',
      ...(inboxInstead
        ? [restore.doneInbox]
        : folder === null
          ? [restore.doneUnnamed]
          : [before, stranger(folder), after]),
    ),
    close,
  )
}

function sectionOf({ title, lines }: Section, name: string): HTMLElement {
  return element('section', { class: name }, element('h2', {}, title), linesOf(lines))
}

function foldedOf({ title, lines }: Section, name: string): HTMLElement {
  return element('details', { class: name, id: name }, element('summary', {}, title), linesOf(lines))
}

function linesOf(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)))
}

function talkOf(talk: NonNullable<Explanation['talk']>): HTMLElement {
  return element(
    'section',
    { class: 'talk' },
    element('h2', {}, talk.title),
    ...talk.lines.map((line) => element('p', {}, line)),
    element('ul', { class: 'contacts' }, ...talk.contacts.map((contact) => contactOf(contact))),
  )
}

function contactOf({ name, shown, link, purpose }: Contact): HTMLElement {
  return element(
    'li',
    {},
    name === '' && shown === ''
      ? null
      : element(
          'span',
          { class: 'reach' },
          name === '' ? null : `${name} `,
          link === null ? shown : linkTo(link, shown),
        ),
    element('span', { class: 'purpose' }, purpose),
  )
}

/** Only what our own catalogue can name is ever a link: no other kind of address comes through. */
function linkTo(link: string, shown: string): Child {
  if (!link.startsWith('https://') && !link.startsWith('tel:')) return shown
  const made = element('a', { href: link }, shown)
  if (link.startsWith('https://')) {
    made.target = '_blank'
    made.rel = 'noopener noreferrer'
  }
  return made
}

function detailsOf({ details, locale }: Explanation, { details: words, moreTitle }: Words): Child {
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

function languageSwitch(language: Language, words: Words, { speak }: Handlers): HTMLElement {
  const choices = Object.entries(languages).map(([code, name]) => {
    const choice = button(name, 'quiet', () => {
      if (code === 'fr' || code === 'en') speak(code)
    })
    choice.lang = code
    choice.id = `speak-${code}`
    choice.setAttribute('aria-pressed', String(code === language))
    return choice
  })
  return element('footer', { class: 'languages', role: 'group', 'aria-label': words.languages }, ...choices)
}

function parts(...children: readonly Child[]): readonly Node[] {
  return children.flatMap((child) =>
    child === null ? [] : [typeof child === 'string' ? document.createTextNode(child) : child],
  )
}
