import { fetchConfig, openApi, type Api } from './api.ts'
import { currentItem, sameItem, type ItemKey } from './item.ts'
import { keepLanguage, languageFor, localeFor, type Language, type Settings } from './language.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { Trouble, troubleFrom } from './trouble.ts'
import { paneFor, type Handlers, type Model, type View } from './view.ts'

/** A record that is still moving is asked for again, this often and this many times. */
const refreshMs = 2_500
const mostRefreshes = 24

/** Outlook's library is given this long before the pane says that it stands outside Outlook. */
const longestStartMs = 20_000

startPane()

/** Shows the pane: first what needs no answer, then Outlook, then the service. */
function startPane(): void {
  const root = document.querySelector('main')
  const status = document.querySelector('#status')
  if (root === null || status === null) return

  let settings: Settings | null = null
  let displayLanguage = navigator.language
  let model: Model = {
    language: languageFor(displayLanguage, null),
    view: { kind: 'starting' },
    restoring: 'no',
    note: null,
  }
  let item: ItemKey | null = null
  let record: string | null = null
  let service: Promise<{ readonly api: Api; readonly signIn: SignIn }> | null = null
  /** Only the newest question may answer: an older one that comes late is dropped. */
  let question = 0
  let refreshes = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(change: Partial<Model>, focus: string | null = null): void {
    const before = headline()
    model = { ...model, ...change }
    document.documentElement.lang = model.language
    replace(root, paneFor(model, handlers))
    if (headline() !== before) announce(headline())
    if (focus !== null) document.querySelector<HTMLElement>(focus)?.focus()
  }

  function announce(text: string): void {
    if (status !== null) status.textContent = text
  }

  /** The message that Outlook shows now, asked for anew unless it is the one that is already shown. */
  function look(): void {
    const now = currentItem(Office.context.mailbox)
    if (sameItem(now, item) && model.view.kind === 'explained') return
    item = now
    record = null
    refreshes = 0
    show({ view: { kind: now === null ? 'choose' : 'looking' }, restoring: 'no' })
    if (now !== null) void ask(now)
  }

  async function ask(about: ItemKey): Promise<void> {
    question += 1
    const mine = question
    clearTimeout(timer)
    const answer = await answerAbout(about)
    if (mine !== question || !sameItem(currentItem(Office.context.mailbox), about)) return
    record = answer.record
    // A question that is being asked or answered stays until the reader has decided.
    if (model.restoring === 'no' || answer.view.kind !== 'explained')
      show({ view: answer.view, restoring: 'no' })
    again(about, answer.view)
  }

  async function answerAbout(
    about: ItemKey,
  ): Promise<{ readonly view: View; readonly record: string | null }> {
    try {
      const { api } = await open()
      const { record, explanation } = await api.explain(about, localeFor(model.language, displayLanguage))
      return { view: { kind: 'explained', explanation }, record }
    } catch (thrown) {
      const { code, reference } = troubleFrom(thrown)
      return { view: { kind: 'trouble', code, reference }, record: null }
    }
  }

  function again(about: ItemKey, view: View): void {
    const moving =
      view.kind === 'explained' && ['not-yet', 'about-to', 'being-put-back'].includes(view.explanation.state)
    if (!moving || refreshes >= mostRefreshes) return
    refreshes += 1
    timer = setTimeout(() => void ask(about), refreshMs)
  }

  /** The service, once. What failed is forgotten, so that "try again" does try again. */
  async function open(): Promise<{ readonly api: Api; readonly signIn: SignIn }> {
    if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) throw new Trouble('old-outlook')
    service ??= fetchConfig().then(async (config) => {
      const signIn = await openSignIn(config)
      return { api: openApi(signIn), signIn }
    })
    try {
      return await service
    } catch (thrown) {
      service = null
      throw thrown
    }
  }

  async function restore(): Promise<void> {
    if (record === null || model.restoring === 'busy') return
    const about = item
    const subject = item?.subject ?? ''
    const asked = record
    show({ restoring: 'busy' }, '#question')
    try {
      const { api } = await open()
      const done = await api.restore(asked, localeFor(model.language, displayLanguage))
      question += 1
      const note = { subject, folder: done.folder, inboxInstead: done.inboxInstead }
      // Meanwhile Outlook may show another message: the note is about this one, the view is not.
      if (!sameItem(item, about)) return show({ note })
      record = done.record
      const view: View = { kind: 'explained', explanation: done.explanation }
      show({ note, view, restoring: 'no' }, '#note')
      if (about !== null) again(about, view)
    } catch (thrown) {
      if (sameItem(item, about)) show({ restoring: troubleFrom(thrown).code }, '#question')
    }
  }

  async function signInNow(): Promise<void> {
    try {
      const { signIn } = await open()
      await signIn.ask()
      retry()
    } catch (thrown) {
      const { code, reference } = troubleFrom(thrown)
      show({ view: { kind: 'trouble', code, reference } }, '#headline')
    }
  }

  function retry(): void {
    item = null
    look()
  }

  function speak(language: Language): void {
    keepLanguage(language, settings)
    show({ language }, `#speak-${language}`)
    if (item !== null && model.view.kind === 'explained') void ask(item)
  }

  const handlers: Handlers = {
    again: retry,
    signIn: () => void signInNow(),
    askRestore: () => show({ restoring: 'asked' }, '#question'),
    restore: () => void restore(),
    cancelRestore: () => show({ restoring: 'no' }, '#ask-restore'),
    closeNote: () => show({ note: null }, '#headline'),
    speak,
  }

  async function begin(): Promise<void> {
    const host = await outlook()
    if (host !== 'Outlook') return show({ view: { kind: 'trouble', code: 'outside', reference: null } })
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

  show({})
  document.documentElement.dataset['ready'] = ''
  void begin()
}

function headline(): string {
  return document.querySelector('#headline')?.textContent ?? ''
}

/** The new pane in the old one's place; what was unfolded stays unfolded. */
function replace(root: HTMLElement | null, pane: DocumentFragment): void {
  if (root === null) return
  const open = Array.from(root.querySelectorAll('details[open]'), ({ id }) => id)
  const focused = document.activeElement?.id ?? ''
  root.replaceChildren(pane)
  for (const details of root.querySelectorAll('details')) details.open = open.includes(details.id)
  if (focused !== '') document.getElementById(focused)?.focus()
}

/** The host's name; '' where Outlook's library does not come or says that there is no host. */
async function outlook(): Promise<string> {
  const script = document.querySelector<HTMLScriptElement>('script[data-office]')
  const ready = new Promise<string>((resolve) => {
    const start = () => void Office.onReady().then(({ host }) => resolve(String(host ?? '')))
    if (typeof Office === 'undefined') {
      script?.addEventListener('load', start)
      script?.addEventListener('error', () => resolve(''))
    } else start()
  })
  const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), longestStartMs))
  return await Promise.race([ready, late])
}

/** Outlook's own theme where it names one (Mailbox 1.14); else the style sheet follows the system. */
function followTheme(): void {
  const colour = Office.context.officeTheme?.bodyBackgroundColor
  if (typeof colour !== 'string' || colour.length < 7) return
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  document.documentElement.dataset['theme'] = red * 0.3 + green * 0.6 + blue * 0.1 < 128 ? 'dark' : 'light'
}
