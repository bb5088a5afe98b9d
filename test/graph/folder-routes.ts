import { z } from 'zod'
import { badRequest } from './graph-error.ts'
import { jsonBody } from './json-body.ts'
import type { Folder, Mailbox } from './mailbox.ts'
import { parseQuery } from './odata-query.ts'
import { page } from './page.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'

const read = ['Mail.Read', 'Mail.ReadWrite']
const write = ['Mail.ReadWrite']
const largestPage = 1000
const defaultPage = 10

/** Mail folders: list, one, children, create, rename. */
export const folderRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/{user}/mailFolders', permissions: read, handle: list },
  { method: 'GET', path: '/users/{user}/mailFolders/{folder}', permissions: read, handle: get },
  { method: 'GET', path: '/users/{user}/mailFolders/{folder}/childFolders', permissions: read, handle: list },
  { method: 'POST', path: '/users/{user}/mailFolders', permissions: write, handle: create },
  {
    method: 'POST',
    path: '/users/{user}/mailFolders/{folder}/childFolders',
    permissions: write,
    handle: create,
  },
  { method: 'PATCH', path: '/users/{user}/mailFolders/{folder}', permissions: write, handle: rename },
]

function list(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const query = parseQuery(visit.query, largestPage)
  const parent = mailbox.folder(visit.params['folder'] ?? 'msgfolderroot')
  const hiddenToo = visit.query.get('includeHiddenFolders')?.toLowerCase() === 'true'
  const { filter } = query
  const counts = countsOf(mailbox)
  const folders = mailbox
    .children(parent.id)
    .filter((folder) => hiddenToo || !folder.hidden)
    .map((folder) => folderJson(mailbox, folder, counts))
    .filter((json) => filter === null || filter.passes((path) => json[path]))
  const paged = page(visit, folders, query, defaultPage)
  const value = paged.items.map((json) => chosen(json, query.select))
  return { status: 200, body: { '@odata.context': context(visit, ''), value, ...paged.link } }
}

function get(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const query = parseQuery(visit.query, largestPage)
  const folder = mailbox.folder(param(visit, 'folder'))
  return answer(visit, { mailbox, folder, status: 200, select: query.select })
}

const NewFolder = z.strictObject({
  '@odata.type': z.string().optional(),
  displayName: z.string().min(1).max(255),
  isHidden: z.boolean().default(false),
})

function create(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const parent = mailbox.folder(visit.params['folder'] ?? 'msgfolderroot')
  const given = jsonBody(visit.call, NewFolder)
  const folder = mailbox.createFolder(given.displayName, { parent: parent.id, hidden: given.isHidden })
  return answer(visit, { mailbox, folder, status: 201, select: null })
}

function rename(visit: Visit): GraphAnswer {
  const mailbox = visit.world.directory.mailbox(param(visit, 'user'))
  const folder = mailbox.folder(param(visit, 'folder'))
  const given = jsonBody(visit.call, z.strictObject({ displayName: z.string().min(1).max(255) }))
  if (folder.wellKnown !== null)
    throw badRequest(
      'The folder is a default folder and cannot be renamed.',
      'ErrorDistinguishedFolderRename',
    )
  folder.displayName = given.displayName
  return answer(visit, { mailbox, folder, status: 200, select: null })
}

function answer(
  visit: Visit,
  given: {
    readonly mailbox: Mailbox
    readonly folder: Folder
    readonly status: number
    readonly select: readonly string[] | null
  },
): GraphAnswer {
  const json = folderJson(given.mailbox, given.folder, countsOf(given.mailbox))
  return {
    status: given.status,
    body: { '@odata.context': context(visit, '/$entity'), ...chosen(json, given.select) },
  }
}

interface Counts {
  readonly total: Map<string, number>
  readonly unread: Map<string, number>
}

function countsOf(mailbox: Mailbox): Counts {
  const total = new Map<string, number>()
  const unread = new Map<string, number>()
  for (const message of mailbox.messages.values()) {
    total.set(message.folder, (total.get(message.folder) ?? 0) + 1)
    if (!message.isRead) unread.set(message.folder, (unread.get(message.folder) ?? 0) + 1)
  }
  return { total, unread }
}

function folderJson(mailbox: Mailbox, folder: Folder, counts: Counts): Record<string, unknown> {
  return {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: folder.parent,
    childFolderCount: mailbox.children(folder.id).length,
    unreadItemCount: counts.unread.get(folder.id) ?? 0,
    totalItemCount: counts.total.get(folder.id) ?? 0,
    sizeInBytes: 0,
    isHidden: folder.hidden,
  }
}

function chosen(json: Record<string, unknown>, select: readonly string[] | null): Record<string, unknown> {
  if (select === null) return json
  const unknown = select.find((name) => !(name in json))
  if (unknown !== undefined)
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown.slice(0, 60)}' on type 'microsoft.graph.mailFolder'.`,
      'RequestBroker--ParseUri',
    )
  return Object.fromEntries(Object.entries(json).filter(([name]) => name === 'id' || select.includes(name)))
}

function context(visit: Visit, entity: '' | '/$entity'): string {
  const user = encodeURIComponent(param(visit, 'user'))
  return `${visit.world.origin()}/v1.0/$metadata#users('${user}')/mailFolders${entity}`
}
