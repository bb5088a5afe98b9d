import type { EmlSummary } from './eml.ts'
import { chatFolder, shownName, wellKnownFolders } from './folder-names.ts'
import { GraphError, itemNotFound } from './graph-error.ts'
import { itemId, looksLikeId } from './ids.ts'
import type { Rule } from './rules.ts'

export interface Folder {
  readonly id: string
  readonly wellKnown: string | null
  readonly hidden: boolean
  /** Folder id; null only for the root. */
  parent: string | null
  displayName: string
}

/** One stored message. Times are ms, whole seconds, as Exchange answers them. */
export interface Message {
  readonly immutableId: string
  readonly eml: Uint8Array
  readonly summary: EmlSummary
  readonly createdMs: number
  readonly sentMs: number
  readonly receivedMs: number
  /** Headers shown for what was created by API; null where the raw mail's own are shown. */
  readonly shownHeaders: readonly { readonly name: string; readonly value: string }[] | null
  readonly isDraft: boolean
  /** The default id; another one after each move. */
  id: string
  folder: string
  /** Ids of the folders it has lain in, in order: one more for each change, none for a move into where it is. */
  readonly path: string[]
  modifiedMs: number
  /** Counts changes; `changeKey` and etag come from it. */
  version: number
  isRead: boolean
  categories: readonly string[]
  importance: 'low' | 'normal' | 'high'
  inferenceClassification: 'focused' | 'other'
  flag: Readonly<Record<string, unknown>>
  /** Sensitive properties a draft was given later. */
  overrides: Readonly<Record<string, unknown>>
  extended: ReadonlyMap<string, string>
  /** True while the mail system still scans the attachments and shows a placeholder instead. */
  scanning: boolean
}

/** What happened to a message; `before` is how it stood, null where it did not exist. */
export interface Change {
  readonly mailbox: Mailbox
  readonly message: Message
  readonly kind: 'created' | 'updated' | 'moved' | 'deleted'
  readonly before: { readonly id: string; readonly folder: string; readonly isRead: boolean } | null
}

/** One line of a folder's history, which `delta` reads. */
export interface LogEntry {
  readonly sequence: number
  readonly folder: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly message: Message
  /** Default id at that time. */
  readonly id: string
}

export interface NewMessage {
  readonly eml: Uint8Array
  readonly summary: EmlSummary
  readonly folder: string
  readonly receivedMs: number
  readonly sentMs?: number
  readonly isRead?: boolean
  readonly isDraft?: boolean
  readonly categories?: readonly string[]
  readonly flag?: Readonly<Record<string, unknown>>
  readonly shownHeaders?: Message['shownHeaders']
  readonly extended?: ReadonlyMap<string, string>
  readonly scanning?: boolean
}

/** The part of a message that may be changed later, by a person or by PATCH. */
export type MessagePatch = Partial<
  Pick<
    Message,
    | 'isRead'
    | 'categories'
    | 'importance'
    | 'inferenceClassification'
    | 'flag'
    | 'overrides'
    | 'extended'
    | 'scanning'
  >
>

const longestLog = 100_000
const longestPath = 1_000

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}

/** One mailbox: folders, messages, rules and their history. Every change is told to `changed`. */
export class Mailbox {
  readonly user: string
  readonly folders = new Map<string, Folder>()
  readonly messages = new Map<string, Message>()
  readonly log: LogEntry[] = []
  readonly root: string
  readonly chats: string
  rules: readonly Rule[] = []
  sequence = 0
  /** Changes older than this were forgotten. */
  forgotten = 0
  readonly #byDefaultId = new Map<string, Message>()
  readonly #wellKnown = new Map<string, string>()
  readonly #now: () => number
  readonly #changed: (change: Change) => void
  #count = 0

  constructor(options: {
    user: string
    language: string
    now: () => number
    changed: (change: Change) => void
  }) {
    this.user = options.user
    this.#now = options.now
    this.#changed = options.changed
    const top = this.#addFolder({ displayName: 'Root', parent: null, hidden: true, wellKnown: 'root' })
    const root = this.#addFolder({
      displayName: 'Top of Information Store',
      parent: top.id,
      hidden: false,
      wellKnown: 'msgfolderroot',
    })
    this.root = root.id
    for (const folder of wellKnownFolders)
      this.#addFolder({
        displayName: shownName(folder, options.language),
        parent: this.#wellKnown.get(folder.parent) ?? top.id,
        hidden: folder.hidden,
        wellKnown: folder.name,
      })
    this.chats = this.#addFolder({
      displayName: chatFolder,
      parent: top.id,
      hidden: true,
      wellKnown: null,
    }).id
  }

  /** The folder of an id or a well-known name; throws Graph's 404 or, for what is no id at all, its 400. */
  folder(idOrName: string): Folder {
    const folder = this.folders.get(this.#wellKnown.get(idOrName.toLowerCase()) ?? idOrName)
    if (folder === undefined) throw looksLikeId(idOrName) ? itemNotFound() : malformed()
    return folder
  }

  /** The message of either kind of id; throws Graph's 404 or 400. */
  message(id: string): Message {
    const message = this.messages.get(id) ?? this.#byDefaultId.get(id)
    if (message === undefined) throw looksLikeId(id) ? itemNotFound() : malformed()
    return message
  }

  add(given: NewMessage): Message {
    const count = this.#count++
    const now = wholeSecond(this.#now())
    const message: Message = {
      immutableId: itemId('AAkA', this.user, count),
      eml: given.eml,
      summary: given.summary,
      createdMs: now,
      sentMs: wholeSecond(given.sentMs ?? given.summary.sentMs ?? given.receivedMs),
      receivedMs: wholeSecond(given.receivedMs),
      shownHeaders: given.shownHeaders ?? null,
      isDraft: given.isDraft ?? false,
      id: itemId('AAMk', this.user, count),
      folder: given.folder,
      path: [given.folder],
      modifiedMs: now,
      version: 1,
      isRead: given.isRead ?? false,
      categories: given.categories ?? [],
      importance: given.summary.importance,
      inferenceClassification: 'focused',
      flag: given.flag ?? { flagStatus: 'notFlagged' },
      overrides: {},
      extended: given.extended ?? new Map(),
      scanning: given.scanning ?? false,
    }
    this.messages.set(message.immutableId, message)
    this.#byDefaultId.set(message.id, message)
    this.#note('added', message, message.folder)
    this.#changed({ mailbox: this, message, kind: 'created', before: null })
    return message
  }

  /** Moves a message: the default id becomes another, the immutable one stays. */
  move(message: Message, folder: string): void {
    const before = standing(message)
    this.#note('removed', message, message.folder)
    this.#byDefaultId.delete(message.id)
    message.id = itemId('AAMk', this.user, this.#count++)
    this.#byDefaultId.set(message.id, message)
    if (message.folder !== folder && message.path.length < longestPath) message.path.push(folder)
    message.folder = folder
    this.#touch(message)
    this.#note('added', message, folder)
    this.#changed({ mailbox: this, message, kind: 'moved', before })
  }

  update(message: Message, patch: MessagePatch): void {
    const before = standing(message)
    Object.assign(message, patch)
    this.#touch(message)
    this.#note('changed', message, message.folder)
    this.#changed({ mailbox: this, message, kind: 'updated', before })
  }

  /** Takes a message away for good. */
  remove(message: Message): void {
    const before = standing(message)
    this.messages.delete(message.immutableId)
    this.#byDefaultId.delete(message.id)
    this.#note('removed', message, message.folder)
    this.#changed({ mailbox: this, message, kind: 'deleted', before })
  }

  /** Throws Graph's 409 where the name is taken beside it. */
  createFolder(displayName: string, options: { parent: string; hidden: boolean }): Folder {
    const taken = this.children(options.parent).some((one) => sameName(one.displayName, displayName))
    if (taken)
      throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.')
    return this.#addFolder({ displayName, parent: options.parent, hidden: options.hidden, wellKnown: null })
  }

  /** What a person does: the folder goes to Deleted Items with all that is in it, or away for good. */
  deleteFolder(folder: Folder, options: { permanent: boolean }): void {
    if (!options.permanent) {
      folder.parent = this.folder('deleteditems').id
      return
    }
    for (const message of this.inFolder(folder.id)) this.remove(message)
    for (const child of this.children(folder.id)) this.deleteFolder(child, options)
    this.folders.delete(folder.id)
  }

  children(parent: string): Folder[] {
    return [...this.folders.values()].filter((folder) => folder.parent === parent)
  }

  inFolder(folder: string): Message[] {
    return [...this.messages.values()].filter((message) => message.folder === folder)
  }

  /** What `/users/{id}/messages` holds: every folder, chats too, but not what is beyond Deleted Items. */
  everywhere(): Message[] {
    const gone = this.#wellKnown.get('recoverableitemsdeletions')
    return [...this.messages.values()].filter((message) => message.folder !== gone)
  }

  #addFolder(given: Omit<Folder, 'id'>): Folder {
    const folder: Folder = { id: itemId('AQMk', this.user, this.#count++), ...given }
    this.folders.set(folder.id, folder)
    if (given.wellKnown !== null) this.#wellKnown.set(given.wellKnown, folder.id)
    return folder
  }

  #touch(message: Message): void {
    message.version++
    message.modifiedMs = wholeSecond(this.#now())
  }

  #note(kind: LogEntry['kind'], message: Message, folder: string): void {
    this.log.push({ sequence: ++this.sequence, folder, kind, message, id: message.id })
    if (this.log.length <= longestLog) return
    const [oldest] = this.log.splice(0, longestLog / 2).slice(-1)
    this.forgotten = oldest?.sequence ?? this.forgotten
  }
}

function standing(message: Message): NonNullable<Change['before']> {
  return { id: message.id, folder: message.folder, isRead: message.isRead }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function malformed(): GraphError {
  return new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.')
}
