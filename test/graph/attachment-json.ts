import type { EmlAttachment } from './eml.ts'
import { badRequest, itemNotFound } from './graph-error.ts'
import type { Message } from './mailbox.ts'
import { messageFromEml } from './nested-message.ts'
import type { World } from './world.ts'

const baseProperties = new Set([
  'id',
  'name',
  'contentType',
  'size',
  'isInline',
  'lastModifiedDateTime',
  '@odata.type',
])
const fileProperties = new Set(['contentBytes', 'contentId', 'contentLocation'])
const fileCast = 'microsoft.graph.fileattachment/'

/** What stands in the list while the mail system still scans: a placeholder for each attachment (msgraph-sdk-dotnet#2416). */
const placeholder: EmlAttachment = {
  kind: 'item',
  name: 'Safe Attachments Scan In Progress',
  contentType: 'message/rfc822',
  isInline: false,
  contentId: null,
  bytes: Buffer.from(
    'Subject: Safe Attachments Scan In Progress\r\nContent-Type: text/plain\r\n\r\nThe attachment is being scanned.\r\n',
  ),
}

/** The attachments as they can be seen now. */
export async function attachmentsOf(world: World, message: Message): Promise<readonly EmlAttachment[]> {
  const { attachments } = await world.eml(message)
  if (!message.scanning) return attachments
  return world.settings().scanForm === 'empty' ? [] : attachments.map(() => placeholder)
}

/** Attachment ids begin with their message's id, so they change with it. A placeholder has an id of its own. */
function attachmentId(message: Message, index: number, options: { immutable: boolean }): string {
  const owner = options.immutable ? message.immutableId : message.id
  const place = message.scanning ? 900 + index : index
  return `${owner.replaceAll('=', '')}ABEgAQ${String(place).padStart(6, '0')}=`
}

/** The attachment of an id in either format; throws Graph's 404. */
export function findAttachment(
  attachments: readonly EmlAttachment[],
  given: { readonly message: Message; readonly id: string },
): { readonly attachment: EmlAttachment; readonly index: number } {
  for (const [index, attachment] of attachments.entries())
    for (const immutable of [true, false])
      if (attachmentId(given.message, index, { immutable }) === given.id) return { attachment, index }
  throw itemNotFound()
}

export interface AttachmentView {
  /** null: everything, the bytes included. */
  readonly select: readonly string[] | null
  readonly immutableIds: boolean
  /** `$expand=microsoft.graph.itemattachment/item` */
  readonly withItem?: boolean
}

/** Throws Graph's 400 for a property the base type does not have: bytes and content id belong to file attachments. */
export function checkAttachmentSelect(select: readonly string[] | null): void {
  for (const name of select ?? []) {
    const cast = name.toLowerCase().startsWith(fileCast) ? name.slice(fileCast.length) : null
    if (cast !== null ? fileProperties.has(cast) || baseProperties.has(cast) : baseProperties.has(name))
      continue
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${name.slice(0, 60)}' on type 'microsoft.graph.attachment'.`,
      'RequestBroker--ParseUri',
    )
  }
}

export async function attachmentJson(
  attachment: EmlAttachment,
  given: { readonly message: Message; readonly index: number; readonly view: AttachmentView },
): Promise<Record<string, unknown>> {
  const { message, index, view } = given
  const chosen = view.select?.map((name) =>
    name.toLowerCase().startsWith(fileCast) ? name.slice(fileCast.length) : name,
  )
  const all = (name: string): boolean => chosen === undefined || chosen.includes(name)
  const json: Record<string, unknown> = {
    '@odata.type': `#microsoft.graph.${attachment.kind}Attachment`,
    '@odata.mediaContentType': attachment.contentType,
    id: attachmentId(message, index, { immutable: view.immutableIds }),
  }
  if (all('lastModifiedDateTime')) json['lastModifiedDateTime'] = isoSecond(message.receivedMs)
  if (all('name')) json['name'] = attachment.name
  if (all('contentType')) json['contentType'] = attachment.kind === 'item' ? null : attachment.contentType
  // Exchange counts the properties of the attachment, not only its bytes
  if (all('size')) json['size'] = attachment.bytes.length + 290 + attachment.name.length * 2
  if (all('isInline')) json['isInline'] = attachment.isInline
  if (attachment.kind === 'file') {
    if (all('contentId')) json['contentId'] = attachment.contentId
    if (all('contentLocation')) json['contentLocation'] = null
    if (all('contentBytes')) json['contentBytes'] = Buffer.from(attachment.bytes).toString('base64')
  }
  if (attachment.kind === 'reference' && chosen === undefined)
    json['sourceUrl'] = Buffer.from(attachment.bytes).toString('utf8').slice(0, 2000)
  if (attachment.kind === 'item' && view.withItem === true)
    json['item'] = await messageFromEml(attachment.bytes)
  return json
}

function isoSecond(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
