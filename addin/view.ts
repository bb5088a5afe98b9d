import { drawings } from './drawings.ts'
import { button, drawing, element, stranger } from './element.ts'
import { explained } from './explained.ts'
import { languages, wordsIn, type Language } from './language.ts'
import type { Words } from './locale/en.ts'
import type { Handlers, Model, Note } from './model.ts'
import { sectionOf } from './sections.ts'
import type { TroubleCode } from './trouble.ts'

/** The whole pane for a model. */
export function paneFor(model: Model, handlers: Handlers): DocumentFragment {
  const words = wordsIn(model.language)
  const pane = document.createDocumentFragment()
  if (model.note !== null) pane.append(noteOf(model.note, words, handlers))
  pane.append(...bodyOf(model, words, handlers))
  pane.append(languageSwitch(model.language, words, handlers))
  return pane
}

function bodyOf(model: Model, words: Words, handlers: Handlers): readonly Node[] {
  const { view } = model
  if (view.kind === 'explained') return [explained(view.explanation, model.restoring, words, handlers)]
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

function noteOf(note: Note, { restore }: Words, { closeNote }: Handlers): HTMLElement {
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
