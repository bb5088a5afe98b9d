import type { ShownFolder, ShownMessage } from '../mail-source.ts'
import { server, type Opened, type Start } from './data.ts'
import { showFolders } from './folder-list.ts'
import { markChosen, showMessages } from './message-list.ts'
import type { OfficeItem } from './messages.ts'
import { paneFrame } from './pane-frame.ts'
import { showReading } from './reading-pane.ts'
import { words, type Language } from './words.ts'

const pollMs = 600
/** A message counts as read after it has been looked at this long, as in Outlook. */
const readAfterMs = 1_500

const places = {
  folders: find('#folders', HTMLElement),
  list: find('#list', HTMLElement),
  reading: find('#reading', HTMLElement),
  user: find('#user', HTMLSelectElement),
  language: find('#language', HTMLSelectElement),
  status: find('#status', HTMLElement),
}
const pane = paneFrame(find('#pane', HTMLElement))

let start: Start = { paneUrl: '', tenantId: '', users: [] }
let language: Language = languageAtStart()
let user = ''
let folders: readonly ShownFolder[] = []
let folder = ''
/** Null until the folder has been read once. */
let messages: readonly ShownMessage[] | null = null
let chosen: ShownMessage | null = null
let opened: Opened | null = null

void begin()

async function begin(): Promise<void> {
  places.language.append(new Option('Français', 'fr', false, language === 'fr'))
  places.language.append(new Option('English', 'en', false, language === 'en'))
  places.language.addEventListener('change', () => speak(places.language.value === 'fr' ? 'fr' : 'en'))
  places.user.addEventListener('change', () => switchUser(places.user.value))
  document.addEventListener('keydown', walk)
  label()
  drawMessages([])
  start = await whenReady()
  for (const { address, name } of start.users) places.user.append(new Option(`${name} · ${address}`, address))
  switchUser(new URLSearchParams(location.search).get('mailbox') ?? start.users[0]?.address ?? '')
  for (;;) {
    await refresh().catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

/** The mailboxes may still be on their way. */
async function whenReady(): Promise<Start> {
  for (;;) {
    const answer = await server.start().catch(() => null)
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
  places.user.value = address
  folders = []
  folder = ''
  messages = null
  chosen = null
  opened = null
  drawReading()
  openPane()
  void refresh().catch(() => undefined)
}

function speak(next: Language): void {
  language = next
  label()
  drawFolders([])
  drawMessages(messages ?? [])
  drawReading()
  openPane()
}

function label(): void {
  const said = words[language]
  document.documentElement.lang = language
  document.title = `${said.title} (Nonlieu)`
  find('#title', HTMLElement).textContent = said.title
  find('#what', HTMLElement).textContent = said.what
  find('#what', HTMLElement).title = said.what
  find('#language-label', HTMLElement).textContent = said.language
  find('#user-label', HTMLElement).textContent = said.user
  places.folders.setAttribute('aria-label', said.folders)
  places.list.setAttribute('aria-label', said.messages)
}

/** Reads the mailbox anew and draws what became different. */
async function refresh(): Promise<void> {
  const about = user
  if (about === '') return
  const newFolders = await server.folders(about)
  if (about !== user) return
  if (folder === '') folder = newFolders[0]?.id ?? ''
  const inFolder = folder
  const newMessages = await server.messages(about, inFolder)
  if (about !== user || inFolder !== folder) return
  if (!same(newFolders, folders)) {
    const old = folders
    folders = newFolders
    const before = new Map(old.map(({ id, total }) => [id, total]))
    drawFolders(newFolders.filter(({ id, total }) => old.length > 0 && total > (before.get(id) ?? 0)))
  }
  if (messages !== null && same(newMessages, messages)) return
  const before = messages ?? newMessages
  messages = newMessages
  drawMessages(before)
  followChosen(before)
}

/** When the chosen message leaves its folder, the next one is chosen, as Outlook does. */
function followChosen(before: readonly ShownMessage[]): void {
  const id = chosen?.id ?? null
  if (id === null) return
  const now = messages ?? []
  const still = now.find((message) => message.id === id)
  if (still !== undefined) {
    chosen = still
    return
  }
  places.status.textContent = words[language].gone
  const after = before.slice(before.findIndex((message) => message.id === id) + 1)
  choose(now.find((message) => after.some((other) => other.id === message.id)) ?? null)
}

function enter(id: string): void {
  if (id === folder) return
  folder = id
  messages = null
  choose(null)
  drawFolders([])
  drawMessages([])
  void refresh().catch(() => undefined)
}

function choose(message: ShownMessage | null): void {
  chosen = message
  opened = null
  markChosen(places.list, message?.id ?? null)
  drawReading()
  pane.choose(officeItem())
  if (message === null) return
  const about = user
  void open(about, message.id).catch(() => undefined)
  setTimeout(() => {
    if (chosen?.id !== message.id || chosen.isRead) return
    void server.read(about, message.id).catch(() => undefined)
  }, readAfterMs)
}

async function open(about: string, id: string): Promise<void> {
  const message = await server.open(about, id)
  if (chosen?.id !== id || about !== user) return
  opened = message
  drawReading()
}

function drawFolders(grown: readonly ShownFolder[]): void {
  showFolders(places.folders, {
    folders,
    open: folder,
    grown: grown.map(({ id }) => id),
    words: words[language],
    enter,
  })
}

function drawMessages(before: readonly ShownMessage[]): void {
  const said = words[language]
  showMessages(places.list, {
    name: folders.find(({ id }) => id === folder)?.name ?? '',
    messages: messages ?? [],
    before,
    chosen: chosen?.id ?? null,
    empty: messages !== null ? said.empty : folder === '' ? said.waiting : '',
    language,
    words: said,
    choose,
  })
}

function drawReading(): void {
  showReading(places.reading, { user, message: chosen, opened, language, words: words[language] })
}

function openPane(): void {
  const { paneUrl, tenantId, users } = start
  if (paneUrl === '') return
  const emailAddress = user
  const displayLanguage = language === 'fr' ? 'fr-FR' : 'en-GB'
  const displayName = users.find(({ address }) => address === emailAddress)?.name ?? emailAddress
  pane.open(words[language].pane, {
    paneUrl,
    tenantId,
    context: () => ({
      displayLanguage,
      theme: null,
      user: { emailAddress, displayName },
      item: officeItem(),
    }),
    token: async () => (await server.token(emailAddress)).token,
  })
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
  const buttons = Array.from(list.querySelectorAll<HTMLButtonElement>('li:not([inert]) button'))
  const next = buttons[buttons.indexOf(from) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  if (list.id === 'list') next.click()
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new TypeError(`The page lacks ${selector}.`)
}
