import { bodyOf } from './body.ts'
import { parseEml, summaryOf } from './eml.ts'

/** A message inside a message, as `$expand=microsoft.graph.itemattachment/item` shows it: without an id of its own. */
export async function messageFromEml(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const eml = await parseEml(bytes)
  const sent = eml.sentMs === null ? null : `${new Date(eml.sentMs).toISOString().slice(0, 19)}Z`
  return {
    '@odata.type': '#microsoft.graph.message',
    id: '',
    createdDateTime: sent,
    lastModifiedDateTime: sent,
    receivedDateTime: sent,
    sentDateTime: sent,
    hasAttachments: summaryOf(eml).hasAttachments,
    internetMessageId: eml.internetMessageId,
    subject: eml.subject,
    importance: eml.importance,
    isRead: true,
    isDraft: false,
    body: bodyOf(eml, { text: false, unsafe: false }),
    sender: eml.sender,
    from: eml.from,
    toRecipients: eml.to,
    ccRecipients: eml.cc,
    bccRecipients: eml.bcc,
    replyTo: eml.replyTo,
  }
}
