import { attachmentJson, attachmentsOf, checkAttachmentSelect, findAttachment } from './attachment-json.ts'
import type { EmlAttachment } from './eml.ts'
import { GraphError } from './graph-error.ts'
import { messageOf } from './message-routes.ts'
import { parseQuery } from './odata-query.ts'
import type { Query } from './odata-query.ts'
import { page } from './page.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'

const read = ['Mail.Read', 'Mail.ReadWrite']
const largestPage = 1000

/** Attachments of a message: list, one, and its bytes. */
export const attachmentRoutes: readonly Route[] = [
  '/users/{user}/messages/{message}',
  '/users/{user}/mailFolders/{folder}/messages/{message}',
].flatMap((message) => [
  { method: 'GET', path: `${message}/attachments`, permissions: read, handle: list },
  { method: 'GET', path: `${message}/attachments/{attachment}`, permissions: read, handle: get },
  { method: 'GET', path: `${message}/attachments/{attachment}/$value`, permissions: read, handle: value },
])

async function list(visit: Visit): Promise<GraphAnswer> {
  const { message } = messageOf(visit)
  const query = parseQuery(visit.query, largestPage)
  checkAttachmentSelect(query.select)
  const all = (await attachmentsOf(visit.world, message)).map((attachment, index) => ({ attachment, index }))
  const paged = page(visit, all, query, largestPage)
  const view = viewOf(visit, query)
  const value = await Promise.all(
    paged.items.map(async ({ attachment, index }) => attachmentJson(attachment, { message, index, view })),
  )
  return { status: 200, body: { '@odata.context': context(visit, ''), value, ...paged.link } }
}

async function get(visit: Visit): Promise<GraphAnswer> {
  const { message } = messageOf(visit)
  const query = parseQuery(visit.query, largestPage)
  checkAttachmentSelect(query.select)
  const attachments = await attachmentsOf(visit.world, message)
  const { attachment, index } = findAttachment(attachments, { message, id: param(visit, 'attachment') })
  const json = await attachmentJson(attachment, { message, index, view: viewOf(visit, query) })
  return { status: 200, body: { '@odata.context': context(visit, '/$entity'), ...json } }
}

async function value(visit: Visit): Promise<GraphAnswer> {
  const { message } = messageOf(visit)
  const attachments = await attachmentsOf(visit.world, message)
  const { attachment } = findAttachment(attachments, { message, id: param(visit, 'attachment') })
  return rawOf(attachment)
}

function rawOf(attachment: EmlAttachment): GraphAnswer {
  if (attachment.kind === 'reference')
    throw new GraphError(
      405,
      'ErrorInvalidRequest',
      'The resource does not support raw content: it is a reference attachment.',
    )
  const type = attachment.kind === 'item' ? 'text/plain' : attachment.contentType
  return { status: 200, headers: { 'Content-Type': type }, body: attachment.bytes }
}

function viewOf(visit: Visit, query: Query): Parameters<typeof attachmentJson>[1]['view'] {
  const withItem = query.expand.some(
    (one) => one.name.toLowerCase() === 'microsoft.graph.itemattachment/item',
  )
  return { select: query.select, immutableIds: visit.prefer.immutableIds, withItem }
}

function context(visit: Visit, entity: '' | '/$entity'): string {
  const user = encodeURIComponent(param(visit, 'user'))
  const message = encodeURIComponent(param(visit, 'message'))
  return `${visit.world.origin()}/v1.0/$metadata#users('${user}')/messages('${message}')/attachments${entity}`
}
