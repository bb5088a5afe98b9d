import { contactIn } from '../shared/explain/contact.ts'
import { helpIn } from '../shared/explain/help.ts'
import type { TroubleCode } from '../shared/explain/trouble-code.ts'
import { around, itPanel } from './actions.ts'
import { contactsOf, countryChoice } from './contacts.ts'
import { drawings } from './drawings.ts'
import { button, choice, drawing, element, stranger } from './element.ts'
import { explained } from './explained.ts'
import { isLanguage, languages } from './language.ts'
import type { Handlers, Model, Note } from './model.ts'
import { sectionOf } from './sections.ts'

/** The whole pane for a model. */
export function paneFor(model: Model, handlers: Handlers): DocumentFragment {
  const pane = document.createDocumentFragment()
  if (model.note !== null) pane.append(noteOf(model.note, model, handlers))
  pane.append(...bodyOf(model, handlers))
  pane.append(
    element(
      'footer',
      {},
      choice({
        id: 'language',
        label: model.words.chooseLanguage,
        options: Object.entries(languages),
        chosen: model.language,
        areLanguages: true,
        choose: (value) => {
          if (isLanguage(value)) handlers.speak(value)
        },
      }),
    ),
  )
  return pane
}

function bodyOf(model: Model, handlers: Handlers): readonly Node[] {
  const { view, words } = model
  if (view.kind === 'explained') return [explained(view.explanation, model, handlers)]
  if (view.kind === 'trouble') {
    return [troubleOf(view.code, view.reference, model, handlers), ...meanwhile(model, handlers)]
  }
  return [quiet(words[view.kind]), ...meanwhile(model, handlers)]
}

function quiet(text: string): HTMLElement {
  return element('h1', { class: 'quiet', id: 'headline', tabindex: -1 }, text)
}

/** Advice and help that are right before, without and against any answer. */
function meanwhile(model: Model, handlers: Handlers): readonly HTMLElement[] {
  const { words, country } = model
  return [
    sectionOf(words.meanwhile, 'meanwhile'),
    element(
      'section',
      { class: 'talk' },
      element('h2', {}, words.meanwhile.talk),
      contactsOf(helpIn(country, words.language).map((help) => contactIn(help, words))),
      countryChoice(model, handlers),
    ),
  ]
}

/** Where nobody but IT can help, the way to IT stands beside the sentence. */
const forIt: readonly TroubleCode[] = ['old-outlook', 'consent', 'shared', 'refused', 'several']

function troubleOf(
  code: TroubleCode,
  reference: string | null,
  model: Model,
  handlers: Handlers,
): HTMLElement {
  const { words } = model
  const asks = code === 'sign-in' || code === 'cancelled'
  const isFinal = code === 'outside' || code === 'old-outlook' || code === 'shared' || code === 'not-allowed'
  const trouble = element(
    'section',
    { class: 'verdict plain' },
    element('h1', { id: 'headline', tabindex: -1 }, words.trouble[code]),
    (reference ?? '') === ''
      ? null
      : element('p', { class: 'hint' }, `${words.reference} `, stranger(reference ?? '')),
    asks ? button(words.signIn, 'primary', handlers.signIn) : null,
    asks || isFinal ? null : button(words.again, 'secondary', handlers.again),
  )
  if (!forIt.includes(code)) return trouble
  if (model.asksIt) return element('div', { class: 'explanation' }, trouble, itPanel(null, model, handlers))
  const ask = button(words.askIt.ask, 'secondary', handlers.askIt)
  ask.id = 'ask-it'
  trouble.append(ask)
  return trouble
}

function noteOf(
  { subject, folder, inboxInstead }: Note,
  { words: { restore } }: Model,
  { closeNote }: Handlers,
): HTMLElement {
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
          : around(restore.done, '{folder}', folder)),
    ),
    close,
  )
}
