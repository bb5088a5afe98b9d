import type { ShownMessage } from '../mail-source.ts'
import { server, type Attachment, type Opened } from './data.ts'
import { drawn } from './drawn.ts'
import { longTimeOf } from './times.ts'
import type { Language, Words } from './words.ts'

export interface Reading {
  readonly user: string
  readonly message: ShownMessage | null
  /** Null while it is being fetched. */
  readonly opened: Opened | null
  readonly language: Language
  readonly words: Words
}

/** One message: its envelope, its text and its pictures. Its HTML is never shown, and nothing in it can be clicked. */
export function showReading(place: HTMLElement, reading: Reading): void {
  const { message, opened, words } = reading
  if (message === null) {
    place.replaceChildren(drawn('p', 'hint', words.choose))
    return
  }
  place.replaceChildren(headOf(message, reading))
  if (opened === null) return
  const text = opened.text.trim()
  const files = opened.attachments.filter(({ isPicture }) => !isPicture)
  const pictures = opened.attachments.filter(({ isPicture }) => isPicture)
  if (files.length > 0) place.append(filesOf(files))
  if (text !== '') place.append(bodyOf(text))
  else if (pictures.length === 0) place.append(drawn('p', 'hint', words.noText))
  for (const picture of pictures) place.append(pictureOf(picture, message.id, reading))
}

function headOf({ subject, fromName, fromAddress, receivedAt }: ShownMessage, reading: Reading): HTMLElement {
  const { opened, language, words } = reading
  const title = drawn('h1', '', subject || words.noSubject)
  title.dir = 'auto'
  const sender = drawn('p', 'sender')
  sender.append(
    drawn('bdi', 'who', fromName || fromAddress),
    ' ',
    drawn('bdi', 'address', `<${fromAddress}>`),
  )
  const meta = drawn('div', 'meta')
  meta.append(sender, drawn('p', 'hint', longTimeOf(receivedAt, language)))
  if (opened !== null && opened.to.length > 0) {
    const to = drawn('p', 'hint', `${words.to} `)
    to.append(drawn('bdi', '', opened.to.join(', ')))
    meta.append(to)
  }
  const avatar = drawn('span', 'avatar', initials(fromName || fromAddress))
  avatar.setAttribute('aria-hidden', 'true')
  const card = drawn('div', 'card')
  card.append(avatar, meta)
  const head = drawn('header', '')
  head.append(title, card)
  return head
}

function filesOf(files: readonly Attachment[]): HTMLElement {
  const list = drawn('ul', 'files')
  for (const { name, size } of files) {
    const line = drawn('li', '')
    line.append(drawn('bdi', '', name), drawn('span', 'hint', ` ${Math.max(1, Math.round(size / 1024))} KB`))
    list.append(line)
  }
  return list
}

function bodyOf(text: string): HTMLElement {
  const body = drawn('div', 'body', text)
  body.dir = 'auto'
  return body
}

function pictureOf({ id, name }: Attachment, message: string, { user, words }: Reading): HTMLElement {
  const picture = drawn('img', '')
  picture.src = server.picture(user, message, id)
  picture.alt = `${words.picture}: ${name}`
  return picture
}

function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '')
  const ends = [words[0], words.length > 1 ? words.at(-1) : '']
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}
