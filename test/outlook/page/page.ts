import type { ShownFolder, ShownMessage } from '../mail-source.ts'
import { brokerAnswer } from './broker.ts'
import { server, type Attachment, type Opened, type Start } from './data.ts'
import type { OfficeItem, ToPage, ToPane } from './messages.ts'
import { words, type Language } from './words.ts'

const pollMs = 1_000
/** A message counts as read after it has been looked at this long, as in Outlook. */
const readAfterMs = 1_500

const find = <Found extends Element>(selector: string, kind: new () => Found): Found => {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page lacks ${selector}.`)
}
const parts = {
  folders: find('#folders', HTMLElement),
  list: find('#list', HTMLElement),
  reading: find('#reading', HTMLElement),
  pane: find('#pane', HTMLElement),
  user: find('#user', HTMLSelectElement),
  language: find('#language', HTMLSelectElement),
  status: find('#status', HTMLElement),
}

let start: Start = { paneUrl: '', tenantId: '', users: [] }
let language: Language = languageAtStart()
let user = ''
let folders: readonly ShownFolder[] = []
let folder = ''
let messages: readonly ShownMessage[] = []
let chosen: ShownMessage | null = null
let opened: { readonly id: string; readonly message: Opened } | null = null
let frame: HTMLIFrameElement | null = null
let paneListens = false
let settings: Readonly<Record<string, unknown>> = {}
let firstList = true

void begin()

async function begin(): Promise<void> {
  for (const [code, name] of [
    ['fr', 'Français'],
    ['en', 'English'],
  ] as const)
    parts.language.append(new Option(name, code, false, code === language))
  parts.language.addEventListener('change', () => speak(parts.language.value === 'fr' ? 'fr' : 'en'))
  parts.user.addEventListener('change', () => switchUser(parts.user.value))
  window.addEventListener('message', hear)
  document.addEventListener('keydown', walk)
  label()
  start = await untilAnswered(() => server.start())
  for (const { address, name } of start.users) parts.user.append(new Option(`${name} · ${address}`, address))
  switchUser(new URLSearchParams(location.search).get('mailbox') ?? start.users[0]?.address ?? '')
  for (;;) {
    await refresh().catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** The boxes may still be starting. */
async function untilAnswered(ask: () => Promise<Start>): Promise<Start> {
  for (;;) {
    const answer = await ask().catch(() => null)
    if (answer !== null && answer.users.length > 0) return answer
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

function languageAtStart(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language
  return asked.startsWith('fr') ? 'fr' : 'en'
}

function switchUser(address: string): void {
  user = address
  parts.user.value = address
  folders = []
  folder = ''
  messages = []
  chosen = null
  opened = null
  settings = {}
  firstList = true
  showReading()
  openPane()
  void refresh().catch(() => undefined)
}

function speak(next: Language): void {
  language = next
  label()
  showFolders()
  showList([])
  showReading()
  openPane()
}

function label(): void {
  const said = words[language]
  document.documentElement.lang = language
  document.title = `${said.title} (Nonlieu)`
  find('#title', HTMLElement).textContent = said.title
  find('#what', HTMLElement).textContent = said.what
  find('#language-label', HTMLElement).textContent = said.language
  find('#user-label', HTMLElement).textContent = said.user
  parts.folders.setAttribute('aria-label', said.folders)
  parts.list.setAttribute('aria-label', said.messages)
}

/** Reads the mailbox anew and shows what became different. */
async function refresh(): Promise<void> {
  const about = user
  if (about === '') return
  const newFolders = await server.folders(about)
  if (about !== user) return
  if (folder === '') folder = newFolders[0]?.id ?? ''
  const inFolder = folder
  const newMessages = await server.messages(about, inFolder)
  if (about !== user || inFolder !== folder) return
  const grown = newFolders.filter(({ id, total }) =>
    folders.some((old) => old.id === id && old.total < total),
  )
  if (JSON.stringify(newFolders) !== JSON.stringify(folders)) {
    folders = newFolders
    showFolders(grown.map(({ id }) => id))
  }
  if (firstList || JSON.stringify(newMessages) !== JSON.stringify(messages)) {
    const before = messages
    messages = newMessages
    showList(firstList ? newMessages : before)
    firstList = false
    followChosen(before)
  }
}

/** When the chosen message leaves its folder, the next one is chosen, as Outlook does. */
function followChosen(before: readonly ShownMessage[]): void {
  if (chosen === null) return
  const id = chosen.id
  const still = messages.find((message) => message.id === id)
  if (still !== undefined) {
    chosen = still
    return
  }
  parts.status.textContent = words[language].gone
  const at = before.findIndex((message) => message.id === id)
  const next = before.slice(at + 1).find((message) => messages.some((now) => now.id === message.id))
  choose(messages.find(({ id: other }) => other === next?.id) ?? null)
}

function showFolders(grown: readonly string[] = []): void {
  const heading = make('h2', 'unseen', words[language].folders)
  const list = make('ul', '')
  for (const { id, name, unread } of folders) {
    const button = make('button', id === folder ? 'folder here' : 'folder')
    button.append(make('span', 'name', name))
    if (unread > 0) {
      const count = make('span', 'count', String(unread))
      count.setAttribute('aria-label', `${unread} ${words[language].unread}`)
      button.append(count)
      button.classList.add('fresh')
    }
    if (grown.includes(id)) button.classList.add('grown')
    if (id === folder) button.setAttribute('aria-current', 'true')
    button.dataset['id'] = id
    button.addEventListener('click', () => enter(id))
    const line = make('li', '')
    line.append(button)
    list.append(line)
  }
  keepingFocus(parts.folders, () => parts.folders.replaceChildren(heading, list))
}

function enter(id: string): void {
  if (id === folder) return
  folder = id
  messages = []
  firstList = true
  choose(null)
  showFolders()
  showList([])
  void refresh().catch(() => undefined)
}

function showList(before: readonly ShownMessage[]): void {
  const name = folders.find(({ id }) => id === folder)?.name ?? ''
  const heading = make('h2', '', name)
  const list = make('ul', '')
  for (const message of messages) {
    const line = rowOf(message)
    if (!before.some(({ id }) => id === message.id)) line.classList.add('arrived')
    list.append(line)
  }
  // What has left is shown leaving; it is only a drawing, so it is not read out and cannot be reached.
  for (const [at, message] of before.entries()) {
    if (firstList || messages.some(({ id }) => id === message.id)) continue
    const line = rowOf(message)
    line.className = 'leaving'
    line.inert = true
    line.setAttribute('aria-hidden', 'true')
    line.addEventListener('animationend', () => line.remove())
    list.insertBefore(line, list.children[at] ?? null)
  }
  const empty = folders.length === 0 ? words[language].waiting : words[language].empty
  keepingFocus(parts.list, () =>
    parts.list.replaceChildren(
      heading,
      messages.length === 0 && list.children.length === 0 ? make('p', 'hint', empty) : list,
    ),
  )
}

function rowOf(message: ShownMessage): HTMLElement {
  const line = make('li', '')
  const button = make('button', message.isRead ? 'row' : 'row unread')
  if (message.id === chosen?.id) {
    button.classList.add('here')
    button.setAttribute('aria-current', 'true')
  }
  button.dataset['id'] = message.id
  button.append(
    make('bdi', 'from', message.fromName || message.fromAddress),
    make('time', 'when', timeOf(message.receivedAt)),
    make('bdi', 'subject', message.subject || words[language].noSubject),
    make('bdi', 'preview', message.preview),
  )
  button.addEventListener('click', () => choose(message))
  line.append(button)
  return line
}

function choose(message: ShownMessage | null): void {
  chosen = message
  opened = null
  for (const row of parts.list.querySelectorAll<HTMLElement>('.row')) {
    const here = row.dataset['id'] === message?.id
    row.classList.toggle('here', here)
    if (here) row.setAttribute('aria-current', 'true')
    else row.removeAttribute('aria-current')
  }
  showReading()
  tellPane({ outlook: 'item', item: officeItem() })
  if (message === null) return
  const about = user
  void read(about, message.id).catch(() => undefined)
  setTimeout(() => {
    if (chosen?.id === message.id && !message.isRead)
      void server.read(about, message.id).catch(() => undefined)
  }, readAfterMs)
}

async function read(about: string, id: string): Promise<void> {
  const message = await server.open(about, id)
  if (chosen?.id !== id || about !== user) return
  opened = { id, message }
  showReading()
}

function showReading(): void {
  const said = words[language]
  if (chosen === null) {
    parts.reading.replaceChildren(make('p', 'hint', said.choose))
    return
  }
  const { subject, fromName, fromAddress, receivedAt } = chosen
  const head = make('header', '')
  const from = make('p', 'sender')
  from.append(make('bdi', 'who', fromName || fromAddress), ' ', make('bdi', 'address', `<${fromAddress}>`))
  const meta = make('div', 'meta')
  meta.append(from, make('p', 'hint', longTimeOf(receivedAt)))
  if (opened !== null && opened.message.to.length > 0) {
    const to = make('p', 'hint', `${said.to} `)
    to.append(make('bdi', '', opened.message.to.join(', ')))
    meta.append(to)
  }
  const avatar = make('span', 'avatar', initials(fromName || fromAddress))
  avatar.setAttribute('aria-hidden', 'true')
  const card = make('div', 'card')
  card.append(avatar, meta)
  head.append(make('h1', '', subject || said.noSubject), card)
  head.querySelector('h1')?.setAttribute('dir', 'auto')
  parts.reading.replaceChildren(head)
  if (opened === null || opened.id !== chosen.id) return
  const { text, attachments } = opened.message
  const files = attachments.filter(({ isPicture }) => !isPicture)
  if (files.length > 0) {
    const list = make('ul', 'files')
    for (const file of files) list.append(fileOf(file))
    parts.reading.append(list)
  }
  const body = make('div', 'body', text.trim())
  body.dir = 'auto'
  const pictures = attachments.filter(({ isPicture }) => isPicture)
  if (text.trim() !== '') parts.reading.append(body)
  else if (pictures.length === 0) parts.reading.append(make('p', 'hint', said.noText))
  for (const picture of pictures) parts.reading.append(pictureOf(picture, chosen.id))
}

function fileOf({ name, size }: Attachment): HTMLElement {
  const line = make('li', '')
  line.append(make('bdi', '', name), make('span', 'hint', ` ${Math.max(1, Math.round(size / 1024))} KB`))
  return line
}

function pictureOf({ id, name }: Attachment, message: string): HTMLElement {
  const picture = document.createElement('img')
  picture.src = server.picture(user, message, id)
  picture.alt = `${words[language].picture}: ${name}`
  return picture
}

/** The add-in, framed as Outlook frames it. It is loaded anew for another mailbox or another language. */
function openPane(): void {
  if (start.paneUrl === '') return
  const said = words[language]
  paneListens = false
  frame = document.createElement('iframe')
  frame.title = said.pane
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  )
  frame.src = `${start.paneUrl}/pane.html`
  parts.pane.replaceChildren(make('h2', '', said.pane), frame)
}

function hear({ data, origin, source }: MessageEvent<ToPage>): void {
  if (origin !== start.paneUrl || frame === null || source !== frame.contentWindow) return
  if (data.pane === 'ready') {
    paneListens = true
    const name = start.users.find(({ address }) => address === user)?.name ?? user
    tellPane({
      outlook: 'context',
      context: {
        displayLanguage: language === 'fr' ? 'fr-FR' : 'en-US',
        theme: null,
        user: { emailAddress: user, displayName: name },
        settings,
        item: officeItem(),
      },
    })
  } else if (data.pane === 'settings') {
    settings = data.settings
  } else if (data.pane === 'broker') {
    const about = user
    void brokerAnswer(data.request, start.tenantId, async () => (await server.token(about)).token).then(
      (answer) => tellPane({ outlook: 'broker', answer }),
    )
  }
}

function tellPane(message: ToPane): void {
  if (paneListens) frame?.contentWindow?.postMessage(message, start.paneUrl)
}

/** Outlook on the web gives the default id in the EWS alphabet. */
function officeItem(): OfficeItem | null {
  if (chosen === null) return null
  const itemId = chosen.id.replaceAll('-', '/').replaceAll('_', '+')
  return { itemId, internetMessageId: chosen.internetMessageId, subject: chosen.subject }
}

/** Arrow keys walk through folders and messages, as they do in every mail program. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = document.activeElement
  if (step === 0 || !(from instanceof HTMLButtonElement)) return
  const list = from.closest('#folders, #list')
  if (list === null) return
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('li:not([inert]) button')]
  const next = buttons[buttons.indexOf(from) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  if (list.id === 'list') next.click()
}

/** Redraws a list without taking the focus from the line that has it. */
function keepingFocus(list: HTMLElement, redraw: () => void): void {
  const active = document.activeElement
  const id = active instanceof HTMLElement && list.contains(active) ? active.dataset['id'] : undefined
  const scrolled = list.scrollTop
  redraw()
  list.scrollTop = scrolled
  if (id === undefined) return
  for (const button of list.querySelectorAll('button')) if (button.dataset['id'] === id) button.focus()
}

/** Text only: nothing of a mail is ever markup here. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  if (text !== '') made.textContent = text
  return made
}

function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  )
  return letters.join('').toUpperCase()
}

function timeOf(iso: string): string {
  const date = new Date(iso)
  const today = date.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(
    language,
    today ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' },
  ).format(date)
}

function longTimeOf(iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))
}
