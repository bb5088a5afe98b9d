import type { ShownMessage } from '../mail-source.ts'
import { drawn, keepingFocus } from './drawn.ts'
import { timeOf } from './times.ts'
import type { Language, Words } from './words.ts'

export interface MessageList {
  /** Name of the folder. */
  readonly name: string
  readonly messages: readonly ShownMessage[]
  /** What was shown before: what is new comes in, what is gone is seen going. */
  readonly before: readonly ShownMessage[]
  readonly chosen: string | null
  /** Said where there is nothing to show. */
  readonly empty: string
  readonly language: Language
  readonly words: Words
  readonly choose: (message: ShownMessage) => void
}

/** The messages of a folder, newest first. */
export function showMessages(place: HTMLElement, list: MessageList): void {
  const lines = drawn('ul', '')
  for (const message of list.messages) {
    const line = rowOf(message, list)
    if (!list.before.some(({ id }) => id === message.id)) line.classList.add('arrived')
    lines.append(line)
  }
  for (const [at, message] of list.before.entries()) {
    if (list.messages.some(({ id }) => id === message.id)) continue
    lines.insertBefore(leavingRow(message, list), lines.children[at] ?? null)
  }
  const isEmpty = lines.children.length === 0
  keepingFocus(place, () =>
    place.replaceChildren(drawn('h2', '', list.name), isEmpty ? drawn('p', 'hint', list.empty) : lines),
  )
}

/** Marks another message as the one that is open, without drawing the list anew. */
export function markChosen(place: HTMLElement, chosen: string | null): void {
  for (const row of place.querySelectorAll<HTMLElement>('.row')) {
    const here = row.dataset['id'] === chosen
    row.classList.toggle('here', here)
    if (here) row.setAttribute('aria-current', 'true')
    else row.removeAttribute('aria-current')
  }
}

/** What has left is only a drawing: it is not read out and cannot be reached. */
function leavingRow(message: ShownMessage, list: MessageList): HTMLElement {
  const line = rowOf(message, list)
  line.className = 'leaving'
  line.inert = true
  line.setAttribute('aria-hidden', 'true')
  line.addEventListener('animationend', () => {
    const lines = line.parentElement
    line.remove()
    if (lines?.children.length === 0) lines.replaceWith(drawn('p', 'hint', list.empty))
  })
  return line
}

function rowOf(message: ShownMessage, { chosen, language, words, choose }: MessageList): HTMLElement {
  const line = drawn('li', '')
  const button = drawn('button', message.isRead ? 'row' : 'row unread')
  if (message.id === chosen) {
    button.classList.add('here')
    button.setAttribute('aria-current', 'true')
  }
  button.dataset['id'] = message.id
  button.append(
    drawn('bdi', 'from', message.fromName || message.fromAddress),
    drawn('time', 'when', timeOf(message.receivedAt, language)),
    drawn('bdi', 'subject', message.subject || words.noSubject),
    drawn('bdi', 'preview', message.preview),
  )
  button.addEventListener('click', () => choose(message))
  line.append(button)
  return line
}
