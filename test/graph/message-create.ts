import { z } from 'zod'
import { composeEml } from './compose-eml.ts'
import type { ComposedAttachment } from './compose-eml.ts'
import { EmlError, parseEml, summaryOf } from './eml.ts'
import { badRequest } from './graph-error.ts'
import { jsonBody, RecipientShape } from './json-body.ts'
import type { Mailbox, Message } from './mailbox.ts'
import type { Visit } from './router.ts'

/** MAPI properties that a creation honours, other than JSON's own fields (graph-open-questions §6). */
const messageFlags = 'integer 0x0e07'
const deliveryTime = 'systemtime 0x0e06'
const submitTime = 'systemtime 0x0039'
const transportHeaders = 'string 0x007d'
const unsentBit = 8
const headersAtMost = 5

const FileAttachment = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.fileAttachment'),
  name: z.string(),
  contentType: z.string().default('application/octet-stream'),
  isInline: z.boolean().default(false),
  contentId: z.string().nullish(),
  contentBytes: z.string(),
})

const ReferenceAttachment = z.looseObject({
  '@odata.type': z.literal('#microsoft.graph.referenceAttachment'),
  name: z.string(),
  sourceUrl: z.string(),
})

const NewMessage = z.strictObject({
  subject: z.string().default(''),
  body: z
    .strictObject({ contentType: z.string().default('text'), content: z.string() })
    .default({ contentType: 'text', content: '' }),
  from: RecipientShape.optional(),
  sender: RecipientShape.optional(),
  toRecipients: z.array(RecipientShape).default([]),
  ccRecipients: z.array(RecipientShape).default([]),
  bccRecipients: z.array(RecipientShape).default([]),
  replyTo: z.array(RecipientShape).default([]),
  isRead: z.boolean().default(false),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  categories: z.array(z.string()).default([]),
  flag: z.looseObject({ flagStatus: z.string() }).optional(),
  internetMessageId: z.string().optional(),
  internetMessageHeaders: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
  attachments: z
    .array(z.discriminatedUnion('@odata.type', [FileAttachment, ReferenceAttachment]))
    .default([]),
  singleValueExtendedProperties: z.array(z.strictObject({ id: z.string(), value: z.string() })).default([]),
  // ignored by Exchange, so accepted and ignored here
  receivedDateTime: z.string().optional(),
  sentDateTime: z.string().optional(),
})

type Given = z.infer<typeof NewMessage>

/**
 * Creates a message as the API does: JSON makes a draft unless `0x0E07` lacks the unsent bit, MIME always a draft.
 * No rule runs on it. Throws Graph's 400 for what Exchange refuses.
 */
export async function createMessage(
  visit: Visit,
  place: { readonly mailbox: Mailbox; readonly folder: string },
): Promise<Message> {
  const type = (visit.call.headers['content-type'] ?? '').toLowerCase()
  return type.startsWith('text/plain') ? fromMime(visit, place) : fromJson(visit, place)
}

async function fromMime(
  visit: Visit,
  place: { readonly mailbox: Mailbox; readonly folder: string },
): Promise<Message> {
  const eml = Buffer.from(Buffer.from(visit.call.body).toString('latin1'), 'base64')
  const parsed = await parseEml(eml).catch((error: unknown) => {
    throw badRequest(
      error instanceof EmlError ? error.message : 'Invalid MIME.',
      'ErrorMimeContentInvalidBase64String',
    )
  })
  const now = visit.world.clock.now()
  return place.mailbox.add({
    eml,
    summary: summaryOf(parsed),
    folder: place.folder,
    receivedMs: now,
    isRead: true,
    isDraft: true,
  })
}

async function fromJson(
  visit: Visit,
  place: { readonly mailbox: Mailbox; readonly folder: string },
): Promise<Message> {
  const given = jsonBody(visit.call, NewMessage)
  checkHeaders(given)
  const extended = new Map(given.singleValueExtendedProperties.map((one) => [one.id, one.value]))
  const now = visit.world.clock.now()
  const sentMs = timeOf(property(extended, submitTime)) ?? now
  const block = property(extended, transportHeaders)
  const flags = property(extended, messageFlags)
  const isDraft = flags === null || (Number(flags) & unsentBit) !== 0
  const eml = composeEml({
    subject: given.subject,
    from: given.from ?? null,
    sender: given.sender ?? null,
    to: given.toRecipients,
    cc: given.ccRecipients,
    bcc: given.bccRecipients,
    replyTo: given.replyTo,
    headers: given.internetMessageHeaders,
    transportHeaders: block,
    messageId: given.internetMessageId ?? null,
    sentMs,
    body: {
      contentType: given.body.contentType.toLowerCase() === 'html' ? 'html' : 'text',
      content: given.body.content,
    },
    attachments: given.attachments.map(composed),
  })
  const parsed = await parseEml(eml)
  return place.mailbox.add({
    eml,
    summary: { ...summaryOf(parsed), importance: given.importance ?? 'normal' },
    folder: place.folder,
    receivedMs: timeOf(property(extended, deliveryTime)) ?? now,
    sentMs,
    isRead: given.isRead,
    isDraft,
    categories: given.categories,
    extended,
    ...(given.flag === undefined ? {} : { flag: given.flag }),
    // what was never transported shows only the headers it was given
    shownHeaders: block === null ? given.internetMessageHeaders : null,
  })
}

function checkHeaders(given: Given): void {
  if (given.internetMessageHeaders.length > headersAtMost)
    throw badRequest(
      'Maximum number of headers in one message should be less than or equal to 5.',
      'InvalidInternetMessageHeaderCollection',
    )
  const foreign = given.internetMessageHeaders.find((header) => !header.name.toLowerCase().startsWith('x-'))
  if (foreign !== undefined)
    throw badRequest(
      `The internet message header name '${foreign.name.slice(0, 60)}' should start with 'x-' or 'X-'.`,
      'InvalidInternetMessageHeader',
    )
}

function composed(one: Given['attachments'][number]): ComposedAttachment {
  if (one['@odata.type'] === '#microsoft.graph.fileAttachment')
    return {
      kind: 'file',
      name: one.name,
      contentType: one.contentType,
      isInline: one.isInline,
      contentId: one.contentId ?? null,
      bytes: Buffer.from(one.contentBytes, 'base64'),
    }
  return {
    kind: 'reference',
    name: one.name,
    contentType: '',
    isInline: false,
    contentId: null,
    bytes: Buffer.from(one.sourceUrl),
  }
}

function property(extended: ReadonlyMap<string, string>, id: string): string | null {
  for (const [name, value] of extended) if (name.toLowerCase() === id) return value
  return null
}

function timeOf(text: string | null): number | null {
  const time = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : time
}
