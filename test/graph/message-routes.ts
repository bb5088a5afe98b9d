import { z } from 'zod'
import { badRequest, GraphError, itemNotFound } from './graph-error.ts'
import { jsonBody, RecipientShape } from './json-body.ts'
import type { Mailbox, Message, MessagePatch } from './mailbox.ts'
import { checkMessageView, messageJson, searchable } from './message-json.ts'
import type { MessageView } from './message-json.ts'
import { checkAttachmentSelect } from './attachment-json.ts'
import { createMessage } from './message-create.ts'
import { checkOrder, parseQuery } from './odata-query.ts'
import type { Order, Query } from './odata-query.ts'
import { page } from './page.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'
import { namesOf } from './world.ts'

const read = ['Mail.Read', 'Mail.ReadWrite']
const write = ['Mail.ReadWrite']
const largestPage = 1000
const defaultPage = 10

/** Messages: list, read, raw text, create, change, move, copy. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/{user}/messages', permissions: read, handle: list },
  { method: 'GET', path: '/users/{user}/mailFolders/{folder}/messages', permissions: read, handle: list },
  { method: 'GET', path: '/users/{user}/messages/{message}', permissions: read, handle: get },
  {
    method: 'GET',
    path: '/users/{user}/mailFolders/{folder}/messages/{message}',
    permissions: read,
    handle: get,
  },
  { method: 'GET', path: '/users/{user}/messages/{message}/$value', permissions: read, handle: raw },
  { method: 'POST', path: '/users/{user}/messages', permissions: write, handle: create },
  { method: 'POST', path: '/users/{user}/mailFolders/{folder}/messages', permissions: write, handle: create },
  { method: 'PATCH', path: '/users/{user}/messages/{message}', permissions: write, handle: patch },
  {
    method: 'PATCH',
    path: '/users/{user}/mailFolders/{folder}/messages/{message}',
    permissions: write,
    handle: patch,
  },
  { method: 'POST', path: '/users/{user}/messages/{message}/move', permissions: write, handle: move },
  {
    method: 'POST',
    path: '/users/{user}/mailFolders/{folder}/messages/{message}/move',
    permissions: write,
    handle: move,
  },
  { method: 'POST', path: '/users/{user}/messages/{message}/copy', permissions: write, handle: copy },
]

/** The message a path names, in its folder where the path names one. Throws Graph's errors, faults included. */
export function messageOf(visit: Visit): { readonly mailbox: Mailbox; readonly message: Message } {
  const { world } = visit
  const mailbox = world.directory.mailbox(param(visit, 'user'))
  const message = mailbox.message(param(visit, 'message'))
  const folder = visit.params['folder']
  if (folder !== undefined && mailbox.folder(folder).id !== message.folder) throw itemNotFound()
  return { mailbox, message }
}

async function list(visit: Visit): Promise<GraphAnswer> {
  const { world } = visit
  const mailbox = world.directory.mailbox(param(visit, 'user'))
  const folder = visit.params['folder']
  const query = parseQuery(visit.query, largestPage)
  checkOrder(query)
  refuseWhatIsNotServed(visit, query)
  const view = { select: query.select, expand: query.expand, prefer: visit.prefer }
  checkView(view)
  const all = folder === undefined ? mailbox.everywhere() : mailbox.inFolder(mailbox.folder(folder).id)
  const found = sorted(passing(all, query), query.orderBy)
  const paged = page(visit, found, query, visit.prefer.maxPageSize ?? defaultPage)
  const value = await Promise.all(paged.items.map(async (message) => messageJson(world, message, view)))
  return {
    status: 200,
    body: {
      '@odata.context': context(visit, query.select, ''),
      ...(visit.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
      value,
      ...paged.link,
    },
  }
}

function passing(messages: readonly Message[], query: Query): readonly Message[] {
  const { filter } = query
  return filter === null
    ? messages
    : messages.filter((message) => filter.passes((path) => searchable(message, path)))
}

function sorted(messages: readonly Message[], orderBy: readonly Order[]): readonly Message[] {
  const [order, ...rest] = orderBy
  if (order === undefined) return messages.toSorted((a, b) => b.receivedMs - a.receivedMs)
  return messages.toSorted((a, b) => {
    for (const { property, descending } of [order, ...rest]) {
      const difference = compare(searchable(a, property), searchable(b, property))
      if (difference !== 0) return descending ? -difference : difference
    }
    return 0
  })
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [orderKey(a), orderKey(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

function orderKey(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase()
  return typeof value === 'boolean' ? (value ? '1' : '0') : ''
}

function refuseWhatIsNotServed(visit: Visit, query: Query): void {
  if (visit.query.has('$search'))
    throw new GraphError(
      501,
      'NotImplemented',
      'The box does not play $search: add it to test/graph/message-routes.ts.',
    )
  const modified = query.filter?.properties.includes('lastModifiedDateTime') === true
  if (modified && visit.world.settings().modifiedFilter === 'refused')
    throw badRequest(
      "The '$filter' parameter value is not supported for 'Messages' resource.",
      'ErrorInvalidUrlQuery',
    )
}

function checkView(view: MessageView): void {
  checkMessageView(view)
  for (const expand of view.expand) if (expand.name === 'attachments') checkAttachmentSelect(expand.select)
}

async function get(visit: Visit): Promise<GraphAnswer> {
  const { mailbox, message } = messageOf(visit)
  strike(visit, mailbox, message)
  return answer(visit, message, 200)
}

/** Faults that belong to reading one message. */
function strike(visit: Visit, mailbox: Mailbox, message: Message): void {
  const { faults } = visit.world
  const target = { mailbox: namesOf(visit.world, mailbox), ids: [message.id, message.immutableId] }
  if (faults.hides(message.immutableId, target)) throw itemNotFound()
  const failing = faults.strikes('message-fails', target)
  if (failing === null) return
  const status = failing.status ?? 500
  throw new GraphError(
    status,
    failing.code ?? 'ErrorInternalServerError',
    'An internal server error occurred. The operation failed.',
  )
}

async function answer(visit: Visit, message: Message, status: number): Promise<GraphAnswer> {
  const query = parseQuery(visit.query, largestPage)
  const view = { select: query.select, expand: query.expand, prefer: visit.prefer }
  checkView(view)
  const json = await messageJson(visit.world, message, view)
  return { status, body: { '@odata.context': context(visit, query.select, '/$entity'), ...json } }
}

async function raw(visit: Visit): Promise<GraphAnswer> {
  const { mailbox, message } = messageOf(visit)
  strike(visit, mailbox, message)
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: message.eml }
}

async function create(visit: Visit): Promise<GraphAnswer> {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const folder = mailbox.folder(visit.params['folder'] ?? 'drafts')
  const message = await createMessage(visit, { mailbox, folder: folder.id })
  return answer(visit, message, 201)
}

const extendedProperties = z
  .array(z.strictObject({ id: z.string().max(300), value: z.string().max(100_000) }))
  .max(50)

const Patch = z.strictObject({
  isRead: z.boolean().optional(),
  categories: z.array(z.string().max(255)).max(50).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  inferenceClassification: z.enum(['focused', 'other']).optional(),
  flag: z.looseObject({ flagStatus: z.enum(['notFlagged', 'flagged', 'complete']) }).optional(),
  singleValueExtendedProperties: extendedProperties.optional(),
  subject: z.string().max(255).optional(),
  body: z.strictObject({ contentType: z.string(), content: z.string() }).optional(),
  toRecipients: z.array(RecipientShape).optional(),
  ccRecipients: z.array(RecipientShape).optional(),
  bccRecipients: z.array(RecipientShape).optional(),
  replyTo: z.array(RecipientShape).optional(),
  from: RecipientShape.optional(),
  sender: RecipientShape.optional(),
  internetMessageId: z.string().optional(),
})

/** What only a draft may be given (Mail-Advanced.ReadWrite, enforced from 2026-12-31). */
const sensitive = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
] as const

async function patch(visit: Visit): Promise<GraphAnswer> {
  const { mailbox, message } = messageOf(visit)
  const given = jsonBody(visit.call, Patch)
  const touched = sensitive.filter((name) => given[name] !== undefined)
  if (touched.length > 0 && !message.isDraft)
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
  const extended = new Map(message.extended)
  for (const { id, value } of given.singleValueExtendedProperties ?? []) extended.set(id, value)
  const change: MessagePatch = {
    ...(given.isRead === undefined ? {} : { isRead: given.isRead }),
    ...(given.categories === undefined ? {} : { categories: given.categories }),
    ...(given.importance === undefined ? {} : { importance: given.importance }),
    ...(given.inferenceClassification === undefined
      ? {}
      : { inferenceClassification: given.inferenceClassification }),
    ...(given.flag === undefined ? {} : { flag: given.flag }),
    overrides: { ...message.overrides, ...Object.fromEntries(touched.map((name) => [name, given[name]])) },
    extended,
  }
  mailbox.update(message, change)
  return answer(visit, message, 200)
}

const Destination = z
  .looseObject({ destinationId: z.string().optional(), DestinationId: z.string().optional() })
  .transform((body) => body.destinationId ?? body.DestinationId ?? '')

async function move(visit: Visit): Promise<GraphAnswer> {
  const { mailbox, message } = messageOf(visit)
  const destination = mailbox.folder(destinationOf(visit))
  mailbox.move(message, destination.id)
  return answer(visit, message, 201)
}

async function copy(visit: Visit): Promise<GraphAnswer> {
  const { mailbox, message } = messageOf(visit)
  const destination = mailbox.folder(destinationOf(visit))
  const made = mailbox.add({
    eml: message.eml,
    summary: message.summary,
    folder: destination.id,
    receivedMs: message.receivedMs,
    sentMs: message.sentMs,
    isRead: message.isRead,
    isDraft: message.isDraft,
    categories: message.categories,
    flag: message.flag,
    shownHeaders: message.shownHeaders,
    extended: message.extended,
  })
  return answer(visit, made, 201)
}

function destinationOf(visit: Visit): string {
  const destination = jsonBody(visit.call, Destination)
  if (destination === '') throw badRequest('The destinationId parameter is missing.', 'ErrorInvalidRequest')
  return destination
}

function context(visit: Visit, select: readonly string[] | null, entity: '' | '/$entity'): string {
  const user = encodeURIComponent(param(visit, 'user'))
  const chosen = select === null ? '' : `(${select.join(',')})`
  return `${visit.world.origin()}/v1.0/$metadata#users('${user}')/messages${chosen}${entity}`
}
