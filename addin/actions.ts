import type { Explanation } from '../shared/explain/explanation.ts'
import { fill } from '../shared/explain/plain-text.ts'
import { button, element, stranger, type Child } from './element.ts'
import type { Asking, Handlers, Model } from './model.ts'

/** What the reader can do: ask, report, put back. Of the questions that need an answer only one is open. */
export function actionsOf(explanation: Explanation, model: Model, handlers: Handlers): Child {
  const { can, details } = explanation
  if (explanation.state === 'gone') return null
  if (can.restore && model.restoring !== 'no') return restoreQuestion(model, handlers)
  if (model.asksIt) return itPanel(details?.number ?? null, model, handlers)
  const { words, reporting } = model
  const ask = button(words.askIt.ask, 'primary', handlers.askIt)
  ask.id = 'ask-it'
  const report = button(
    reporting === 'sending' ? words.report.busy : words.report.ask,
    'secondary',
    handlers.report,
  )
  report.id = 'report'
  report.disabled = reporting === 'sending'
  const restore = button(words.restore.ask, 'secondary', handlers.askRestore)
  restore.id = 'ask-restore'
  return element(
    'section',
    { class: 'actions' },
    ask,
    can.report ? report : null,
    failedOf(reporting, words.report.failed, model),
    can.restore ? restore : null,
  )
}

/**
 * The way back from a way back, beside the sentence that says where the message is; nobody is asked twice, since it can be
 * put back again.
 */
export function setAsideAgain(model: Model, handlers: Handlers): readonly Child[] {
  const { settingAside, words } = model
  if (settingAside === null) return []
  const isBusy = settingAside === 'sending'
  const again = button(isBusy ? words.setAside.busy : words.setAside.ask, 'secondary', handlers.setAside)
  again.id = 'set-aside'
  again.disabled = isBusy
  return [again, failedOf(settingAside, words.setAside.failed, model)]
}

/** The IT team, reached by the number of the decision: nobody has to show or forward such a letter. */
export function itPanel(
  number: string | null,
  { words, it, canWrite }: Model,
  handlers: Handlers,
): HTMLElement {
  const { askIt } = words
  const close = button(askIt.close, 'secondary', handlers.closeIt)
  return element(
    'section',
    { class: 'question', role: 'group', 'aria-labelledby': 'it' },
    element('h2', { id: 'it', tabindex: -1 }, askIt.title),
    element('p', {}, number === null ? askIt.textUnnumbered : askIt.text),
    number === null ? null : element('p', { class: 'number' }, element('code', { dir: 'ltr' }, number)),
    it.phone === null ? null : element('p', { class: 'reach' }, phoneOf(it.phone)),
    element(
      'div',
      { class: 'choices' },
      close,
      number !== null && canWrite ? button(askIt.write, 'primary', handlers.writeIt) : null,
    ),
  )
}

function phoneOf(phone: string): HTMLElement {
  const dialled = phone.replaceAll(/[^+\d]/gu, '')
  return dialled === '' ? stranger(phone) : element('a', { href: `tel:${dialled}`, dir: 'ltr' }, phone)
}

function restoreQuestion({ words, restoring, sender }: Model, handlers: Handlers): HTMLElement {
  const { restore, trouble } = words
  const isBusy = restoring === 'sending'
  const yes = button(isBusy ? restore.busy : restore.yes, 'primary', handlers.restore)
  const no = button(restore.no, 'secondary', handlers.cancelRestore)
  yes.disabled = isBusy
  no.disabled = isBusy
  const isFailed = restoring !== 'sending' && restoring !== 'asked' && restoring !== 'no'
  return element(
    'section',
    { class: 'question', role: 'group', 'aria-labelledby': 'question' },
    element('h2', { id: 'question', tabindex: -1 }, restore.title),
    element('p', {}, ...(sender === '' ? [restore.textUnnamed] : around(restore.text, '{sender}', sender))),
    isFailed
      ? element('p', { class: 'failed', role: 'alert' }, `${restore.failed} ${trouble[restoring]}`)
      : null,
    element('div', { class: 'choices' }, no, yes),
  )
}

/** A sentence with a stranger's words in it, isolated where they stand. */
export function around(sentence: string, mark: string, words: string): readonly Child[] {
  const [before = '', after = ''] = sentence.split(mark)
  return [before, stranger(words), after]
}

export function failedOf(asking: Asking, sentence: string, { words }: Model): Child {
  if (asking === 'no' || asking === 'asked' || asking === 'sending') return null
  return element('p', { class: 'failed', role: 'alert' }, `${sentence} ${words.trouble[asking]}`)
}

/** The message to the IT team that is opened for the reader: our words and the number, nothing of the letter. */
export function questionToIt(
  number: string,
  { words }: Pick<Model, 'words'>,
): { readonly subject: string; readonly body: string } {
  return { subject: fill(words.askIt.subject, { number }), body: fill(words.askIt.body, { number }) }
}
