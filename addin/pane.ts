import { plainText } from '../shared/explain/plain-text.ts'
import { spared } from '../shared/explain/spared-words.ts'
import { currentItem, sameItem, type ItemKey } from './item.ts'
import { keepLanguage, languageFor, localeFor, type Language, type Settings } from './language.ts'
import type { Handlers, Model, View } from './model.ts'
import { followTheme, outlookHost } from './outlook.ts'
import { openScreen } from './screen.ts'
import { serviceOpener } from './service.ts'
import { troubleFrom } from './trouble.ts'
import { paneFor } from './view.ts'

/** A record that is still moving is asked for again, this often and this many times. */
const refreshMs = 2_500
const mostRefreshes = 24

/** A reader who comes back to the pane gets a fresh answer, but not more often than this. */
const freshMs = 10_000

const screen = openScreen()
const openService = serviceOpener()

let settings: Settings | null = null
let displayLanguage = navigator.language
let model: Model = {
  language: languageFor(displayLanguage, null),
  view: { kind: 'starting' },
  restoring: 'no',
  note: null,
}
/** The message that the view is about, its record, and when it was last asked for. */
let item: ItemKey | null = null
let record: string | null = null
let askedAt = 0
/** Only the newest question may answer: an older one that comes late is dropped. */
let question = 0
let refreshes = 0
let timer: ReturnType<typeof setTimeout> | undefined

const handlers: Handlers = {
  again: () => turnTo(currentItem(Office.context.mailbox)),
  signIn: () => void signIn(),
  askRestore: () => show({ restoring: 'asked' }, '#question'),
  restore: () => void restore(),
  cancelRestore: () => show({ restoring: 'no' }, '#ask-restore'),
  closeNote: () => show({ note: null }, '#headline'),
  speak,
}

show({})
document.documentElement.dataset['ready'] = ''
void begin()

/** First what needs no answer is shown, above; then Outlook is waited for, then the service is asked. */
async function begin(): Promise<void> {
  if ((await outlookHost()) !== 'Outlook') {
    show({ view: { kind: 'trouble', code: 'outside', reference: null } })
    return
  }
  settings = Office.context.roamingSettings
  displayLanguage = Office.context.displayLanguage
  model = { ...model, language: languageFor(displayLanguage, settings) }
  followTheme()
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, look)
  // ItemChanged is sometimes missed (office-js 1096, 5965): look again whenever the reader comes back.
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  look()
}

function show(change: Partial<Model>, focus: string | null = null): void {
  model = { ...model, ...change }
  document.documentElement.lang = model.language
  screen.show(paneFor(model, handlers), focus)
}

/** Looks which message Outlook shows now. The same one is only asked for again when its answer has grown old. */
function look(): void {
  const now = currentItem(Office.context.mailbox)
  if (!sameItem(now, item) || model.view.kind === 'starting') {
    turnTo(now)
    return
  }
  const isOld = performance.now() - askedAt > freshMs
  if (now === null || model.view.kind !== 'explained' || !isOld || document.hidden) return
  refreshes = 0
  void ask(now)
}

function turnTo(now: ItemKey | null): void {
  item = now
  record = null
  refreshes = 0
  question += 1
  clearTimeout(timer)
  show({ view: { kind: now === null ? 'choose' : 'looking' }, restoring: 'no' })
  if (now !== null) void ask(now)
}

async function ask(about: ItemKey): Promise<void> {
  question += 1
  const mine = question
  askedAt = performance.now()
  clearTimeout(timer)
  const answer = await answerAbout(about)
  // While a message is being put back its own answer is the next to be shown.
  if (mine !== question || model.restoring === 'busy') return
  if (!sameItem(currentItem(Office.context.mailbox), about)) return
  record = answer.record
  const canRestore = answer.view.kind === 'explained' && answer.view.explanation.can.restore
  show({ view: answer.view, restoring: canRestore ? model.restoring : 'no' })
  askAgain(about, answer.view)
}

async function answerAbout(about: ItemKey): Promise<{ readonly view: View; readonly record: string | null }> {
  try {
    const { api } = await openService()
    const answer = await api.explain(about, localeFor(model.language, displayLanguage))
    return { view: { kind: 'explained', explanation: answer.explanation }, record: answer.record }
  } catch (thrown) {
    return { view: troubleView(thrown), record: null }
  }
}

function askAgain(about: ItemKey, view: View): void {
  const isMoving =
    view.kind === 'explained' && ['not-yet', 'about-to', 'being-put-back'].includes(view.explanation.state)
  if (!isMoving || refreshes >= mostRefreshes) return
  refreshes += 1
  timer = setTimeout(() => void ask(about), refreshMs)
}

async function restore(): Promise<void> {
  if (record === null || model.restoring === 'busy') return
  const about = item
  const asked = record
  show({ restoring: 'busy' }, '#question')
  try {
    const { api } = await openService()
    const done = await api.restore(asked, localeFor(model.language, displayLanguage))
    const note = { subject: shownSubject(about), folder: done.folder, inboxInstead: done.inboxInstead }
    // Outlook may show another message by now: the note is about the one put back, the view is not.
    if (about === null || !sameItem(item, about)) {
      show({ note })
      return
    }
    record = done.record
    const view: View = { kind: 'explained', explanation: done.explanation }
    show({ note, view, restoring: 'no' }, '#note')
    askAgain(about, view)
  } catch (thrown) {
    if (sameItem(item, about)) show({ restoring: troubleFrom(thrown).code }, '#question')
  }
}

async function signIn(): Promise<void> {
  try {
    const service = await openService()
    await service.signIn.ask()
    turnTo(currentItem(Office.context.mailbox))
  } catch (thrown) {
    show({ view: troubleView(thrown) }, '#headline')
  }
}

function speak(language: Language): void {
  keepLanguage(language, settings)
  show({ language }, `#speak-${language}`)
  if (item !== null && (model.view.kind === 'explained' || model.view.kind === 'looking')) void ask(item)
}

/** The note names the message; it repeats neither its tricks nor the accusation's words. */
function shownSubject(about: ItemKey | null): string {
  return spared(plainText(about?.subject ?? '', 120))
}

function troubleView(thrown: unknown): View {
  const { code, reference } = troubleFrom(thrown)
  return { kind: 'trouble', code, reference }
}
