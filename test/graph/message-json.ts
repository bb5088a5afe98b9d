import { attachmentJson, attachmentsOf, checkAttachmentSelect } from './attachment-json.ts'
import { bodyOf, previewOf } from './body.ts'
import type { Eml } from './eml.ts'
import { badRequest, GraphError } from './graph-error.ts'
import type { Message } from './mailbox.ts'
import type { Expand } from './odata-query.ts'
import { parseFilter } from './odata-filter.ts'
import type { Preferences } from './router.ts'
import type { World } from './world.ts'

export interface MessageView {
  readonly select: readonly string[] | null
  readonly expand: readonly Expand[]
  readonly prefer: Preferences
}

/** Properties at hand without taking the raw mail apart. */
const kept: Readonly<Record<string, (message: Message, prefer: Preferences) => unknown>> = {
  id: (message, prefer) => (prefer.immutableIds ? message.immutableId : message.id),
  createdDateTime: (message) => isoSecond(message.createdMs),
  lastModifiedDateTime: (message) => isoSecond(message.modifiedMs),
  changeKey: (message) => changeKey(message),
  categories: (message) => message.categories,
  receivedDateTime: (message) => isoSecond(message.receivedMs),
  sentDateTime: (message) => isoSecond(message.sentMs),
  hasAttachments: (message) => message.scanning || message.summary.hasAttachments,
  internetMessageId: (message) => message.summary.internetMessageId,
  subject: (message) => message.summary.subject,
  importance: (message) => message.importance,
  parentFolderId: (message) => message.folder,
  conversationId: (message) => message.summary.conversation,
  conversationIndex: (message) => Buffer.from(message.summary.conversation.slice(6, 34)).toString('base64'),
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  isRead: (message) => message.isRead,
  isDraft: (message) => message.isDraft,
  webLink: (message) =>
    `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(message.id)}&exvsurl=1&viewmodel=ReadMessageItem`,
  inferenceClassification: (message) => message.inferenceClassification,
  from: (message) => message.summary.from,
  flag: (message) => message.flag,
}

const derived: Readonly<Record<string, (eml: Eml, message: Message, prefer: Preferences) => unknown>> = {
  bodyPreview: (eml) => previewOf(eml),
  body: (eml, _, prefer) => bodyOf(eml, { text: prefer.textBody, unsafe: prefer.unsafeHtml }),
  sender: (eml) => eml.sender,
  toRecipients: (eml) => eml.to,
  ccRecipients: (eml) => eml.cc,
  bccRecipients: (eml) => eml.bcc,
  replyTo: (eml) => eml.replyTo,
}

/** Only answered when selected by name. */
const onSelect: typeof derived = {
  internetMessageHeaders: (eml, message) => message.shownHeaders ?? eml.headers,
  uniqueBody: (eml, _, prefer) => bodyOf(eml, { text: prefer.textBody, unsafe: prefer.unsafeHtml }),
}

export const defaultProperties: readonly string[] = [...Object.keys(kept), ...Object.keys(derived)]

/** A message as Graph answers it. Throws Graph's 400 for a property or expansion it does not have. */
export async function messageJson(
  world: World,
  message: Message,
  view: MessageView,
): Promise<Record<string, unknown>> {
  const json: Record<string, unknown> = { '@odata.etag': `W/"${changeKey(message)}"` }
  const names = view.select ?? defaultProperties
  for (const name of names.includes('id') ? names : [...names, 'id']) {
    const atHand = kept[name]
    if (Object.hasOwn(message.overrides, name)) json[name] = message.overrides[name]
    else if (atHand !== undefined) json[name] = atHand(message, view.prefer)
    else json[name] = await derivedValue(world, message, { name, prefer: view.prefer })
  }
  for (const expand of view.expand)
    json[expand.name] = await expanded(world, message, { expand, prefer: view.prefer })
  return json
}

async function derivedValue(
  world: World,
  message: Message,
  given: { readonly name: string; readonly prefer: Preferences },
): Promise<unknown> {
  const derive = derived[given.name] ?? onSelect[given.name]
  if (derive === undefined) throw unknownProperty(given.name)
  return derive(await world.eml(message), message, given.prefer)
}

async function expanded(
  world: World,
  message: Message,
  given: { readonly expand: Expand; readonly prefer: Preferences },
): Promise<unknown> {
  const { expand, prefer } = given
  if (expand.name === 'attachments') {
    checkAttachmentSelect(expand.select)
    const select = world.settings().innerSelect === 'kept' ? expand.select : null
    const view = { select, immutableIds: prefer.immutableIds }
    const attachments = await attachmentsOf(world, message)
    return Promise.all(attachments.map(async (one, index) => attachmentJson(one, { message, index, view })))
  }
  if (expand.name === 'singleValueExtendedProperties') {
    const filter = expand.filter === null ? null : parseFilter(expand.filter)
    return [...message.extended]
      .map(([id, value]) => ({ id, value }))
      .filter((one) => filter === null || filter.passes((path) => (path === 'id' ? one.id : one.value)))
  }
  throw badRequest(
    `Could not find a property named '${expand.name.slice(0, 60)}' on type 'microsoft.graph.message'.`,
    'RequestBroker--ParseUri',
  )
}

/** Throws Graph's 400 before any message is looked at. */
export function checkMessageView(view: MessageView): void {
  for (const name of view.select ?? [])
    if (kept[name] === undefined && derived[name] === undefined && onSelect[name] === undefined)
      throw unknownProperty(name)
}

/** Throws Graph's 400 for a property path that Exchange cannot search or sort by. */
export function checkSearchable(path: string): void {
  const [first = ''] = path.split('/', 1)
  if (kept[first] !== undefined && first !== 'id' && first !== 'webLink') return
  throw new GraphError(
    400,
    'ErrorInvalidProperty',
    `The property '${path.slice(0, 60)}' does not support filtering.`,
  )
}

/** The value of a property path of `$filter` or `$orderby`; throws as `checkSearchable`. */
export function searchable(message: Message, path: string): unknown {
  checkSearchable(path)
  const [first = '', ...rest] = path.split('/')
  let value = Object.hasOwn(message.overrides, first)
    ? message.overrides[first]
    : kept[first]?.(message, plain)
  for (const step of rest) value = isRecord(value) ? value[step] : undefined
  return value
}

export const plain: Preferences = {
  immutableIds: false,
  textBody: false,
  unsafeHtml: false,
  maxPageSize: null,
  minimal: false,
}

export function changeKey(message: Message): string {
  return `CQAAABYAAAD${message.immutableId.slice(52, 68)}AAA${message.version.toString(36).padStart(4, '0')}`
}

export function isoSecond(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownProperty(name: string): GraphError {
  return badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name.slice(0, 60)}' on type 'microsoft.graph.message'.`,
    'RequestBroker--ParseUri',
  )
}
