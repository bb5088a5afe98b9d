import { plainText } from '../shared/explain/plain-text.ts'
import { spared } from '../shared/explain/spared-words.ts'
import type { Country } from '../shared/explain/help.ts'
import { paneEn } from '../shared/explain/locale/pane-en.ts'
import { questionToIt } from './actions.ts'
import { countryFor, elsewhere, localeFor } from './country.ts'
import { currentItem, isMoved, sameItem, type ItemKey } from './item.ts'
import {
  countrySetting,
  firstLanguage,
  keep,
  languageFor,
  languageSetting,
  rememberShown,
  type Language,
  type Settings,
} from './language.ts'
import type { Explained, RecordKey } from './api.ts'
import type { Handlers, Model, Picture, View } from './model.ts'
import {
  canWrite,
  followTheme,
  isForeignAccount,
  openMessage,
  outlookHost,
  sharedMailboxShown,
  shownMailbox,
} from './outlook.ts'
import { openScreen } from './screen.ts'
import { serviceOpener } from './service.ts'
import { troubleFrom } from './trouble.ts'
import { paneFor } from './view.ts'
import { wordsIn } from './words.ts'

/** A record that is still moving is asked for again, this often and this many times. */
const refreshMs = 2_500
const mostRefreshes = 24

/** A reader who comes back to the pane gets a fresh answer, but not more often than this. */
const freshMs = 10_000

const screen = openScreen()
const openService = serviceOpener()

let settings: Settings | null = null
let model: Model = {
  language: firstLanguage(location.search, navigator.language),
  words: paneEn,
  country: countryFor(navigator.language, null),
  view: { kind: 'starting' },
  sender: '',
  restoring: 'no',
  reporting: 'no',
  settingAside: null,
  picture: null,
  asksIt: false,
  it: { mail: null, phone: null },
  canWrite: false,
  note: null,
}
/** The message that the view is about, its record, and when it was last asked for. */
let item: ItemKey | null = null
let record: RecordKey | null = null
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
  setAside: () => void setAside(),
  report: () => void report(),
  askPicture: () => void askPicture(),
  sharpenPicture,
  closePicture: () => show({ picture: noPicture() }, '#ask-picture'),
  askIt: () => show({ asksIt: true }, '#it'),
  closeIt: () => show({ asksIt: false }, '#ask-it'),
  writeIt,
  closeNote: () => show({ note: null }, '#headline'),
  speak: (language) => void speak(language),
  live,
}

void begin()

/** The page shows advice already; help is added to it, then Outlook is waited for, then the service is asked. */
async function begin(): Promise<void> {
  show({ words: await wordsIn(model.language) })
  if ((await outlookHost()) !== 'Outlook') {
    show({ view: { kind: 'trouble', code: 'outside', reference: null } })
    return
  }
  settings = Office.context.roamingSettings
  const { displayLanguage } = Office.context
  const language = languageFor(displayLanguage, settings)
  const country = countryFor(displayLanguage, settings)
  model = { ...model, language, country, words: await wordsIn(language), canWrite: canWrite() }
  rememberShown(language)
  followTheme()
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, look)
  // ItemChanged is sometimes missed (office-js 1096, 5965): look again whenever the reader comes back.
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  look()
}

function show(change: Partial<Model>, focus: string | null = null): void {
  model = { ...model, ...change }
  document.documentElement.lang = model.words.language
  document.documentElement.dir = model.words.direction
  screen.show(paneFor(model, handlers), focus)
}

/** Looks which message Outlook shows now. The same one is only asked for again when its answer has grown old. */
function look(): void {
  const now = currentItem(Office.context.mailbox)
  if (now !== null && isMoved(item, now)) {
    // A message that was moved has a new id: what is shown of it stays until the new answer is there.
    item = now
    if (model.restoring !== 'sending') void ask(now)
    return
  }
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
  noPicture()
  const fresh = {
    restoring: 'no',
    reporting: 'no',
    settingAside: null,
    picture: null,
    asksIt: false,
    sender: shown(now?.sender, 60),
  } as const
  if (now !== null && isForeignAccount()) {
    // We cannot explain it whoever asks: no question is sent for it.
    show({ ...fresh, view: { kind: 'trouble', code: 'not-allowed', reference: null } })
    return
  }
  show({ ...fresh, view: { kind: now === null ? 'choose' : 'looking' } })
  if (now !== null) void ask(now)
}

async function ask(about: ItemKey): Promise<void> {
  question += 1
  const mine = question
  askedAt = performance.now()
  clearTimeout(timer)
  const answer = await answerAbout(about)
  // While a message is being put back its own answer is the next to be shown.
  if (mine !== question || model.restoring === 'sending') return
  if (!sameItem(currentItem(Office.context.mailbox), about)) {
    // Outlook went on to another message and did not say so.
    look()
    return
  }
  if (isPassing(answer.view)) {
    // What is known of this message stays: that the service is behind is no news for a frightened reader.
    askAgain(about, model.view)
    return
  }
  take(answer)
  askAgain(about, answer.view)
}

/** What the service answered, or why it did not. */
interface Answered {
  readonly view: View
  readonly record: RecordKey | null
  readonly canSetAside: boolean
  readonly hasPicture: boolean
}

/** True where an answer in this language stands there already, and the service only cannot be asked just now. */
function isPassing(answer: View): boolean {
  if (answer.kind !== 'trouble' || (answer.code !== 'busy' && answer.code !== 'unreachable')) return false
  return model.view.kind === 'explained' && model.view.explanation.locale === model.language
}

/** Shows an answer; a question that is open and a picture that is shown stay where they still belong to it. */
function take({ view, record: of, canSetAside, hasPicture }: Answered, focus: string | null = null): void {
  record = of
  const canRestore = view.kind === 'explained' && view.explanation.can.restore
  show(
    {
      view,
      restoring: canRestore ? model.restoring : 'no',
      settingAside: canSetAside ? (model.settingAside ?? 'no') : null,
      picture: hasPicture ? (model.picture ?? { state: 'no' }) : null,
    },
    focus,
  )
}

function answered(
  { record: of, explanation, canSetAside, picture }: Explained,
  mailbox: string | null,
): Answered {
  const view: View = { kind: 'explained', explanation }
  const key = of === null ? null : { record: of, mailbox }
  return { view, record: key, canSetAside: canSetAside === true, hasPicture: picture === true }
}

function troubled(view: View): Answered {
  return { view, record: null, canSetAside: false, hasPicture: false }
}

async function answerAbout(about: ItemKey): Promise<Answered> {
  try {
    const { api, signIn, it } = await openService()
    model = { ...model, it }
    const mailbox = about.isShared ? await sharedMailboxShown() : null
    const answer = await api.explain({ ...about, mailbox }, localeFor(model.language, model.country))
    if (answer.record === null && isOther(signIn.account()))
      return troubled({ kind: 'trouble', code: 'not-allowed', reference: null })
    return answered(answer, mailbox)
  } catch (thrown) {
    const { code, reference } = troubleFrom(thrown)
    // The service says no more than that it has nothing for this reader.
    const isClosed = about.isShared && code === 'not-found'
    return troubled({
      kind: 'trouble',
      ...(isClosed ? { code: 'shared', reference: null } : { code, reference }),
    })
  }
}

/**
 * True where the token is another account's than the mailbox shown: Outlook may hold several, and nothing chooses
 * between them (msal-js 7356). An alias looks the same, so it only counts where nothing is known of the message.
 */
function isOther(account: string | null): boolean {
  const mailbox = shownMailbox()
  return account !== null && mailbox !== '' && account.toLowerCase() !== mailbox.toLowerCase()
}

function askAgain(about: ItemKey, view: View): void {
  const isMoving =
    view.kind === 'explained' && ['not-yet', 'about-to', 'being-put-back'].includes(view.explanation.state)
  if (!isMoving || refreshes >= mostRefreshes) return
  refreshes += 1
  timer = setTimeout(() => void ask(about), refreshMs)
}

async function restore(): Promise<void> {
  if (record === null || model.restoring === 'sending') return
  const about = item
  const asked = record
  show({ restoring: 'sending' }, '#question')
  try {
    const { api } = await openService()
    const done = await api.restore(asked, localeFor(model.language, model.country))
    const note = { subject: shown(about?.subject, 120), folder: done.folder, inboxInstead: done.inboxInstead }
    // Outlook may show another message by now: the note is about the one put back, the view is not.
    if (about === null || !sameItem(item, about)) {
      show({ note })
      return
    }
    model = { ...model, note, restoring: 'no' }
    take(answered(done, asked.mailbox), '#note')
    askAgain(about, model.view)
  } catch (thrown) {
    if (sameItem(item, about)) show({ restoring: troubleFrom(thrown).code }, '#question')
  }
}

/** "Set it aside again": the restore is undone; the note of it goes, for it is true no more. */
async function setAside(): Promise<void> {
  if (record === null || model.settingAside === 'sending') return
  const about = item
  const asked = record
  show({ settingAside: 'sending' })
  try {
    const { api } = await openService()
    const done = await api.setAside(asked, localeFor(model.language, model.country))
    if (about === null || !sameItem(item, about)) return
    model = { ...model, note: null, settingAside: null }
    take(answered(done, asked.mailbox), '#headline')
    refreshes = 0
    askAgain(about, model.view)
  } catch (thrown) {
    if (sameItem(item, about)) show({ settingAside: troubleFrom(thrown).code }, '#set-aside')
  }
}

async function askPicture(): Promise<void> {
  if (record === null || model.picture?.state === 'sending') return
  const about = item
  const asked = record
  show({ picture: { state: 'sending' } })
  try {
    const { api } = await openService()
    const bytes = await api.picture(asked)
    if (!sameItem(item, about)) return
    show({ picture: { state: 'blurred', url: URL.createObjectURL(bytes) } }, '#picture')
  } catch (thrown) {
    if (sameItem(item, about))
      show({ picture: { state: 'failed', code: troubleFrom(thrown).code } }, '#ask-picture')
  }
}

function sharpenPicture(): void {
  if (model.picture?.state !== 'blurred') return
  show({ picture: { ...model.picture, state: 'sharp' } }, '#close-picture')
}

/** The picture is forgotten by the browser, too. */
function noPicture(): Picture {
  if (model.picture !== null && 'url' in model.picture) URL.revokeObjectURL(model.picture.url)
  return { state: 'no' }
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

/** "Report it": thanked for at once, answered in this place later; nothing is moved by it. */
async function report(): Promise<void> {
  if (item === null || model.reporting === 'sending') return
  const about = item
  const mailbox = record?.mailbox ?? null
  show({ reporting: 'sending' })
  try {
    const { api } = await openService()
    const answer = await api.report({ ...about, mailbox }, localeFor(model.language, model.country))
    if (!sameItem(item, about)) return
    model = { ...model, reporting: 'no' }
    take(answered(answer, mailbox), '#reported')
  } catch (thrown) {
    if (sameItem(item, about)) show({ reporting: troubleFrom(thrown).code }, '#report')
  }
}

function writeIt(): void {
  const number = model.view.kind === 'explained' ? model.view.explanation.details?.number : undefined
  if (number === undefined) return
  const { subject, body } = questionToIt(number, model)
  openMessage(model.it.mail, subject, body)
}

async function speak(language: Language): Promise<void> {
  keep(languageSetting, language, settings)
  rememberShown(language)
  model = { ...model, language }
  const words = await wordsIn(language)
  // Another language may have been chosen while the words of this one were on their way.
  if (model.language !== language) return
  show({ language, words }, '#language')
  askInNewWords()
}

function live(country: Country | null): void {
  keep(countrySetting, country ?? elsewhere, settings)
  show({ country }, '#country')
  askInNewWords()
}

function askInNewWords(): void {
  if (item !== null && (model.view.kind === 'explained' || model.view.kind === 'looking')) void ask(item)
}

/** A stranger's words beside our own: without their tricks and without the accusation's words. */
function shown(text: string | undefined, longest: number): string {
  return spared(plainText(text ?? '', longest))
}

function troubleView(thrown: unknown): View {
  const { code, reference } = troubleFrom(thrown)
  return { kind: 'trouble', code, reference }
}
