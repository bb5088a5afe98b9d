import type { ShownFolder } from '../mail-source.ts'
import { drawn, keepingFocus } from './drawn.ts'
import type { Words } from './words.ts'

export interface FolderList {
  readonly folders: readonly ShownFolder[]
  /** Id of the folder that is open. */
  readonly open: string
  /** Ids of those that have just got something. */
  readonly grown: readonly string[]
  readonly words: Words
  readonly enter: (id: string) => void
}

/** Folders with their unread counts; one that has just got a message lights up for a moment. */
export function showFolders(place: HTMLElement, list: FolderList): void {
  const lines = drawn('ul', '')
  for (const folder of list.folders) {
    const line = drawn('li', '')
    line.append(lineOf(folder, list))
    lines.append(line)
  }
  keepingFocus(place, () => place.replaceChildren(drawn('h2', 'unseen', list.words.folders), lines))
}

function lineOf({ id, name, unread }: ShownFolder, { open, grown, words, enter }: FolderList): HTMLElement {
  const button = drawn('button', 'folder')
  button.append(drawn('span', 'name', name))
  if (unread > 0) {
    const count = drawn('span', 'count', String(unread))
    count.append(drawn('span', 'unseen', ` ${words.unread}`))
    button.append(count)
    button.classList.add('fresh')
  }
  button.classList.toggle('grown', grown.includes(id))
  button.classList.toggle('here', id === open)
  if (id === open) button.setAttribute('aria-current', 'true')
  button.dataset['id'] = id
  button.addEventListener('click', () => enter(id))
  return button
}
