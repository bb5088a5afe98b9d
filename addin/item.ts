/** Which message Outlook shows. `itemId` is Graph's form of the id, which changes when the message is moved. */
export interface ItemKey {
  readonly itemId: string | null
  readonly internetMessageId: string | null
  /** The sender's words, so only ever shown as text. */
  readonly subject: string
  readonly sender: string
  /** True where it lies in a mailbox that Outlook shows, but that belongs to several people, or to somebody else. */
  readonly isShared: boolean
}

/** Longest subject or sender kept, in UTF-16 units; the rest adds nothing to recognising a message. */
const longestText = 500

/**
 * The message that Outlook shows now, or null: none is chosen, it is no message, or Outlook has not finished giving it
 * (`ItemChanged` can come before the item has its ids; office-js issue 2295).
 */
export function currentItem(mailbox: Office.Mailbox | undefined): ItemKey | null {
  const item = mailbox?.item
  if (!mailbox || !item || item.itemType !== 'message') return null
  const itemId = restId(mailbox, text(item.itemId))
  const internetMessageId = text(item.internetMessageId)
  if (itemId === null && internetMessageId === null) return null
  const sender = text(item.from?.displayName) ?? text(item.from?.emailAddress) ?? ''
  return {
    itemId,
    internetMessageId,
    subject: (text(item.subject) ?? '').slice(0, longestText),
    sender: sender.slice(0, longestText),
    // Outlook gives a message of one's own mailbox no such method (office-js issue 2735).
    isShared: typeof item.getSharedPropertiesAsync === 'function',
  }
}

export function sameItem(a: ItemKey | null, b: ItemKey | null): boolean {
  return a?.itemId === b?.itemId && a?.internetMessageId === b?.internetMessageId
}

/** The same message under another id: Outlook's ids change when a message is moved. */
export function isMoved(a: ItemKey | null, b: ItemKey | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.internetMessageId !== null &&
    a.internetMessageId === b.internetMessageId &&
    a.isShared === b.isShared &&
    a.itemId !== b.itemId
  )
}

/** Outlook gives the EWS form on the desktop and the web; on the phone there is no converter and no need of one. */
function restId(mailbox: Office.Mailbox, id: string | null): string | null {
  if (id === null) return null
  if (typeof mailbox.convertToRestId !== 'function') return id
  return mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0)
}

/** In compose mode `subject` is an object and `itemId` is absent; both count as nothing. */
function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
