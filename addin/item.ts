/** Which message Outlook shows. `itemId` is Graph's form of the id, which changes when the message is moved. */
export interface ItemKey {
  readonly itemId: string | null
  readonly internetMessageId: string | null
  /** The sender's words, so only ever shown as text. */
  readonly subject: string
}

/** Longest subject kept, in UTF-16 units; the rest adds nothing to recognising a message. */
const longestSubject = 500

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
  return { itemId, internetMessageId, subject: (text(item.subject) ?? '').slice(0, longestSubject) }
}

export function sameItem(a: ItemKey | null, b: ItemKey | null): boolean {
  return a?.itemId === b?.itemId && a?.internetMessageId === b?.internetMessageId
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
