import { z } from 'zod'
import { authentication } from '../authentication.ts'
import { address, type Address, type Mail, type Part } from '../mail.ts'

const Recipient = z.object({
  emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
})

const GraphAttachment = z.object({
  '@odata.type': z.string().nullish(),
  id: z.string(),
  name: z.string().nullish(),
  contentType: z.string().nullish(),
  size: z.number().nullish(),
  isInline: z.boolean().nullish(),
  contentId: z.string().nullish(),
  contentBytes: z.unknown().optional(),
})

const Flag = z.object({ flagStatus: z.string().nullish() })

const GraphMessage = z.object({
  id: z.string(),
  parentFolderId: z.string(),
  internetMessageId: z.string().nullish(),
  subject: z.string().nullish(),
  from: Recipient.nullish(),
  sender: Recipient.nullish(),
  replyTo: z.array(Recipient).nullish(),
  toRecipients: z.array(Recipient).nullish(),
  ccRecipients: z.array(Recipient).nullish(),
  receivedDateTime: z.string().nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  body: z.object({ contentType: z.string(), content: z.string().nullish() }).nullish(),
  hasAttachments: z.boolean().nullish(),
  isDraft: z.boolean().nullish(),
  isRead: z.boolean().nullish(),
  flag: Flag.nullish(),
  categories: z.array(z.string()).nullish(),
  attachments: z.array(GraphAttachment).nullish(),
})

/** What we ask of a message; `internetMessageHeaders` comes only by `$select`. */
export const messageSelect = [
  'id',
  'parentFolderId',
  'internetMessageId',
  'subject',
  'from',
  'sender',
  'replyTo',
  'toRecipients',
  'ccRecipients',
  'receivedDateTime',
  'internetMessageHeaders',
  'body',
  'hasAttachments',
  'isDraft',
  'isRead',
  'flag',
  'categories',
].join(',')

export const attachmentSelect = 'id,name,contentType,size,isInline'

/** What a message says beside its content: what a restore needs and what decides whether it is watched. */
export interface Fetched {
  readonly mail: Mail
  readonly folder: string
  readonly isDraft: boolean
  readonly isRead: boolean
  readonly flag: string
  readonly categories: readonly string[]
  readonly hasAttachments: boolean
  /** False where the attachments did not come with the message and have to be listed. */
  readonly listed: boolean
  /** Bytes of the attachments that came with the message, by their id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/**
 * Graph's message (https://learn.microsoft.com/graph/api/resources/message) in our words.
 * @throws ZodError where the answer is no message; nothing of it is in the error that leaves the caller.
 */
export function mailFromGraph(json: unknown, options: { readonly authservIds: readonly string[] }): Fetched {
  const message = GraphMessage.parse(json)
  const from = person(message.from)
  const headers = message.internetMessageHeaders ?? null
  const mail: Mail = {
    internetMessageId: message.internetMessageId ?? null,
    subject: message.subject ?? '',
    from,
    sender: person(message.sender),
    replyTo: people(message.replyTo),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    receivedAt: message.receivedDateTime ?? null,
    headers,
    authentication: authentication(headers, from, options),
    body: bodyOf(message.body),
    parts: (message.attachments ?? []).map(partFromGraph),
  }
  return {
    mail,
    folder: message.parentFolderId,
    isDraft: message.isDraft ?? false,
    isRead: message.isRead ?? false,
    flag: message.flag?.flagStatus ?? 'notFlagged',
    categories: message.categories ?? [],
    hasAttachments: message.hasAttachments ?? false,
    listed: Array.isArray(message.attachments),
    bytes: bytesOf(message.attachments ?? []),
  }
}

function bytesOf(attachments: readonly z.infer<typeof GraphAttachment>[]): Fetched['bytes'] {
  return new Map(
    attachments.flatMap(({ id, contentBytes }) =>
      typeof contentBytes === 'string' ? [[id, Buffer.from(contentBytes, 'base64')] as const] : [],
    ),
  )
}

/** One listed attachment (https://learn.microsoft.com/graph/api/resources/attachment) as a part. */
export function partFromGraph(json: unknown): Part {
  const attachment = GraphAttachment.parse(json)
  const type = attachment['@odata.type'] ?? ''
  return {
    id: attachment.id,
    kind: kindOf(type),
    name: attachment.name ?? '',
    contentType: (attachment.contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    size: attachment.size ?? 0,
    inline: attachment.isInline ?? false,
    contentId: attachment.contentId ?? null,
  }
}

function kindOf(type: string): Part['kind'] {
  const lower = type.toLowerCase()
  if (lower.endsWith('itemattachment')) return 'item'
  return lower.endsWith('referenceattachment') ? 'reference' : 'file'
}

function bodyOf(body: z.infer<typeof GraphMessage>['body']): Mail['body'] {
  const content = body?.content ?? ''
  if (body === null || body === undefined || content === '') return null
  return { type: body.contentType.toLowerCase() === 'html' ? 'html' : 'text', content }
}

function person(recipient: z.infer<typeof Recipient> | null | undefined): Address | null {
  const who = recipient?.emailAddress
  if (who === null || who === undefined) return null
  return address(who.address ?? '', who.name ?? '')
}

function people(recipients: readonly z.infer<typeof Recipient>[] | null | undefined): readonly Address[] {
  return (recipients ?? []).slice(0, 500).flatMap((recipient) => person(recipient) ?? [])
}
