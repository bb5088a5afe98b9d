import type { Contact, Explanation, ExplanationState, Fact } from '../shared/explain/explanation.ts'
import { detailsOf } from './details.ts'
import { drawings } from './drawings.ts'
import { button, drawing, element, stranger, type Child } from './element.ts'
import type { Words } from './locale/en.ts'
import { foldedOf, sectionOf } from './sections.ts'
import type { Handlers, Restoring } from './model.ts'

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

/** An explanation, in the order in which a frightened reader needs it. */
export function explained(
  explanation: Explanation,
  restoring: Restoring,
  words: Words,
  handlers: Handlers,
): HTMLElement {
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
  return element(
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
