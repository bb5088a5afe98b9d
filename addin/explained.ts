import type { Explanation, ExplanationState, Fact } from '../shared/explain/explanation.ts'
import { actionsOf, setAsideAgain } from './actions.ts'
import { contactsOf, countryChoice } from './contacts.ts'
import { detailsOf } from './details.ts'
import { drawings } from './drawings.ts'
import { drawing, element, stranger, type Child } from './element.ts'
import { letterPictureOf } from './letter-picture.ts'
import type { Handlers, Model } from './model.ts'
import { foldedOf, sectionOf } from './sections.ts'

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

/** An explanation, in the order in which a frightened reader needs it: calm first, the buttons and details last. */
export function explained(explanation: Explanation, model: Model, handlers: Handlers): HTMLElement {
  const { locale, direction, advice, real, ministry, already, talk } = explanation
  return element(
    'div',
    { lang: locale, dir: direction, class: 'explanation' },
    verdictOf(explanation, setAsideAgain(model, handlers)),
    factsOf(explanation, model),
    letterPictureOf(model, handlers),
    real === null ? null : sectionOf(real, 'real'),
    advice === null ? null : sectionOf(advice, 'advice'),
    ministry === null
      ? null
      : sectionOf(ministry, 'ministry', element('p', { class: 'hint' }, ministry.source)),
    already === null ? null : foldedOf(already, 'already', contactsOf(already.contacts)),
    talk === null
      ? null
      : element(
          'section',
          { class: 'talk' },
          element('h2', {}, talk.title),
          ...talk.lines.map((line) => element('p', {}, line)),
          contactsOf(talk.contacts),
          countryChoice(model, handlers),
        ),
    actionsOf(explanation, model, handlers),
    detailsOf(explanation, model.words),
  )
}

function verdictOf(
  { state, headline, calm, where, report }: Explanation,
  wayBack: readonly Child[],
): HTMLElement {
  const look = looks[state]
  return element(
    'section',
    { class: `verdict ${look}` },
    drawing(drawings[look]),
    element('h1', { id: 'headline', tabindex: -1 }, headline),
    calm === null ? null : element('p', { class: 'calm' }, calm),
    where === null ? null : element('p', { class: 'where' }, where),
    ...wayBack,
    report === null
      ? null
      : element('p', { class: 'reported', id: 'reported', tabindex: -1 }, report.sentence),
  )
}

function factsOf({ facts, state, inDoubt }: Explanation, { words }: Model): Child {
  if (facts.length === 0) return null
  const { title, doubt, again, quotes } = words.facts
  const heading = inDoubt ? doubt : state === 'restored' ? again : title
  const hasQuotes = facts.some(({ quote }) => quote !== null)
  return element(
    'section',
    { class: 'facts' },
    element('h2', {}, heading),
    element('ol', {}, ...facts.map((fact) => factOf(fact))),
    hasQuotes ? element('p', { class: 'hint' }, quotes) : null,
  )
}

/** What it is, the message's own words in their own language, and why it matters. */
function factOf({ title, sentence, quote, place }: Fact): HTMLElement {
  return element(
    'li',
    {},
    element('p', { class: 'meaning' }, title),
    quote === null
      ? null
      : element(
          'figure',
          {},
          // No language is claimed: the words stay in whichever one the message was written.
          element('blockquote', { dir: 'auto', lang: '' }, stranger(quote)),
          place === null ? null : element('figcaption', {}, place),
        ),
    element('p', {}, sentence),
    quote === null && place !== null ? element('p', { class: 'hint' }, place) : null,
  )
}
