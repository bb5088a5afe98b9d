import type { DeliveryState } from './delivery.ts'
import type { Mailbox } from './mailbox.ts'
import { isoSecond } from './message-json.ts'
import { subscriptionJson } from './subscription.ts'
import type { World } from './world.ts'

export interface MessageState {
  /** Immutable id. */
  readonly id: string
  /** Default id at this moment. */
  readonly defaultId: string
  /** Well-known name, else the name shown. */
  readonly folder: string
  readonly folderId: string
  /** Names of the folders it has lain in, in order, one more for each change: who moved it twice shows here. */
  readonly path: readonly string[]
  readonly isRead: boolean
  readonly isDraft: boolean
  readonly flag: string
  readonly categories: readonly string[]
  readonly receivedDateTime: string
  readonly lastModifiedDateTime: string
  readonly internetMessageId: string
  readonly subject: string
}

export interface FolderState {
  readonly id: string
  readonly name: string
  readonly wellKnown: string | null
  readonly parent: string | null
  readonly hidden: boolean
  readonly total: number
  readonly unread: number
}

export interface MailboxState {
  readonly id: string
  readonly address: string
  readonly displayName: string
  readonly folders: readonly FolderState[]
  readonly messages: readonly MessageState[]
}

export interface TenantState {
  readonly now: string
  readonly tenantId: string
  readonly mailboxes: readonly MailboxState[]
  readonly subscriptions: readonly Record<string, unknown>[]
  readonly notices: DeliveryState
  readonly faults: object
  readonly settings: object
}

/** The whole tenant as it stands, or one mailbox of it. */
export function tenantState(world: World, notices: DeliveryState, only: string | null): TenantState {
  const user = only === null ? null : world.directory.find(only)
  const wanted = only === null ? [...world.directory.users.keys()] : user === null ? [] : [user.id]
  return {
    now: new Date(world.clock.now()).toISOString(),
    tenantId: world.tenantId,
    mailboxes: wanted.map((id) => mailboxState(world, id)).filter((one) => one !== null),
    subscriptions: world.subscriptions.all().map((one) => subscriptionJson(one)),
    notices,
    faults: world.faults.active,
    settings: world.settings(),
  }
}

function nameOf(mailbox: Mailbox, id: string): string {
  const folder = mailbox.folders.get(id)
  return folder?.wellKnown ?? folder?.displayName ?? 'a folder that is gone'
}

function mailboxState(world: World, id: string): MailboxState | null {
  const user = world.directory.users.get(id)
  const mailbox = world.directory.mailboxes.get(id)
  if (user === undefined || mailbox === undefined) return null
  const total = new Map<string, number>()
  const unread = new Map<string, number>()
  const messages = [...mailbox.messages.values()].map((message): MessageState => {
    const folder = mailbox.folders.get(message.folder)
    total.set(message.folder, (total.get(message.folder) ?? 0) + 1)
    if (!message.isRead) unread.set(message.folder, (unread.get(message.folder) ?? 0) + 1)
    return {
      id: message.immutableId,
      defaultId: message.id,
      folder: folder?.wellKnown ?? folder?.displayName ?? '',
      folderId: message.folder,
      path: message.path.map((one) => nameOf(mailbox, one)),
      isRead: message.isRead,
      isDraft: message.isDraft,
      flag: String(message.flag['flagStatus']),
      categories: message.categories,
      receivedDateTime: isoSecond(message.receivedMs),
      lastModifiedDateTime: isoSecond(message.modifiedMs),
      internetMessageId: message.summary.internetMessageId,
      subject: message.summary.subject,
    }
  })
  const folders = [...mailbox.folders.values()].map((folder) => ({
    id: folder.id,
    name: folder.displayName,
    wellKnown: folder.wellKnown,
    parent: folder.parent,
    hidden: folder.hidden,
    total: total.get(folder.id) ?? 0,
    unread: unread.get(folder.id) ?? 0,
  }))
  return { id, address: user.userPrincipalName, displayName: user.displayName, folders, messages }
}
