import { badRequest, GraphError } from './graph-error.ts'
import type { LogEntry, Mailbox, Message } from './mailbox.ts'
import { checkMessageView, messageJson, searchable } from './message-json.ts'
import { parseFilter } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'
import { namesOf } from './world.ts'

/** Changes of the messages of one folder. */
export const messageDeltaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{user}/mailFolders/{folder}/messages/delta',
    permissions: ['Mail.Read', 'Mail.ReadWrite'],
    handle: delta,
  },
]

const defaultPage = 10
const largestPage = 1000
/** A filtered delta answers no more than this. */
const filteredAtMost = 5000

/** Where a round stands; the options of the first request travel in every later link. */
interface Round {
  /** History number to start after; null: everything in the folder. */
  readonly from: number | null
  readonly to: number
  readonly skip: number
  readonly select: string | null
  readonly filter: string | null
  readonly changeType: string | null
}

async function delta(visit: Visit): Promise<GraphAnswer> {
  const { world } = visit
  const mailbox = world.directory.mailbox(param(visit, 'user'))
  const folder = mailbox.folder(param(visit, 'folder'))
  const token = visit.query.get('$skiptoken') ?? visit.query.get('$deltatoken')
  const round = token === null ? firstRound(visit, mailbox) : laterRound(visit, mailbox, token)
  const view = { select: round.select?.split(',') ?? null, expand: [], prefer: visit.prefer }
  checkMessageView(view)
  const rows =
    round.from === null
      ? everything(mailbox, folder.id, round)
      : changes(visit, { mailbox, folder: folder.id, round, from: round.from })
  const size = visit.prefer.maxPageSize ?? defaultPage
  const taken = rows.slice(round.skip, round.skip + size)
  const value = await Promise.all(
    taken.map(async (row) =>
      row.removedId === null
        ? messageJson(world, row.message, view)
        : { '@odata.type': '#microsoft.graph.message', id: row.removedId, '@removed': { reason: 'deleted' } },
    ),
  )
  const skip = round.skip + taken.length
  const context = `${world.origin()}/v1.0/$metadata#Collection(message)`
  if (skip < rows.length)
    return {
      status: 200,
      body: {
        '@odata.context': context,
        value,
        '@odata.nextLink': link(visit, '$skiptoken', { ...round, skip }),
      },
    }
  const next = { ...round, from: round.to, to: -1, skip: 0 }
  return {
    status: 200,
    body: { '@odata.context': context, value, '@odata.deltaLink': link(visit, '$deltatoken', next) },
  }
}

interface Row {
  readonly message: Message
  readonly removedId: string | null
}

function firstRound(visit: Visit, mailbox: Mailbox): Round {
  const query = parseQuery(visit.query, largestPage)
  const filter = visit.query.get('$filter')
  const fits = query.filter?.comparisons.every(
    (one) => one.property === 'receivedDateTime' && ['ge', 'gt'].includes(one.operator),
  )
  if (fits === false || (query.filter !== null && query.filter.comparisons.length !== 1))
    throw badRequest(
      "The '$filter' parameter value is not supported for 'Messages' resource; only a value of 'receivedDateTime ge value' is supported.",
      'ErrorInvalidUrlQuery',
    )
  if (query.orderBy.some((order) => order.property !== 'receivedDateTime' || !order.descending))
    throw badRequest("Only '$orderby=receivedDateTime desc' is supported by delta.", 'ErrorInvalidUrlQuery')
  if (visit.query.has('$search'))
    throw badRequest("'$search' is not supported by delta.", 'ErrorInvalidUrlQuery')
  return {
    from: null,
    to: mailbox.sequence,
    skip: 0,
    select: query.select?.join(',') ?? null,
    filter,
    changeType: visit.query.get('changeType'),
  }
}

function laterRound(visit: Visit, mailbox: Mailbox, token: string): Round {
  const { faults } = visit.world
  const fault = faults.strikes('delta-expired', {
    path: visit.call.url,
    mailbox: namesOf(visit.world, mailbox),
  })
  const round = roundOf(token)
  if (fault !== null || (round.from !== null && round.from < mailbox.forgotten)) {
    const status = fault?.status ?? 410
    const [path = ''] = visit.call.url.split('?', 1)
    const start = { Location: `${visit.world.origin()}/v1.0${path}?$deltaToken=` }
    throw new GraphError(
      status,
      fault?.code ?? 'syncStateNotFound',
      'The sync state generation is not found; continuing sync is not possible.',
      status === 410 ? start : {},
    )
  }
  return round.to === -1 ? { ...round, to: mailbox.sequence } : round
}

function everything(mailbox: Mailbox, folder: string, round: Round): readonly Row[] {
  const messages = mailbox
    .inFolder(folder)
    .filter((message) => passes(round, message))
    .sort((a, b) => b.receivedMs - a.receivedMs)
    .map((message) => ({ message, removedId: null }))
  return round.filter === null ? messages : messages.slice(0, filteredAtMost)
}

function changes(
  visit: Visit,
  given: { readonly mailbox: Mailbox; readonly folder: string; readonly round: Round; readonly from: number },
): readonly Row[] {
  const { mailbox, folder, round, from } = given
  const { immutableIds } = visit.prefer
  const losing = visit.world.settings().deltaReturns === 'lost'
  const entries = mailbox.log.filter(
    (one) => one.folder === folder && one.sequence > from && one.sequence <= round.to,
  )
  const byId = new Map<string, LogEntry[]>()
  for (const entry of entries) {
    const id = immutableIds ? entry.message.immutableId : entry.id
    byId.set(id, [...(byId.get(id) ?? []), entry])
  }
  const rows: Row[] = []
  for (const [id, history] of byId) {
    const [message] = history.map((one) => one.message)
    const there =
      message !== undefined &&
      mailbox.messages.get(message.immutableId) === message &&
      message.folder === folder
    const same = immutableIds || message?.id === id
    const left = history.some((one) => one.kind === 'removed')
    if (message === undefined) continue
    // the open bug: out and back again with immutable ids is told as a removal only
    const removed = !there || !same || (left && immutableIds && losing)
    const kinds = new Set(history.map((one) => one.kind))
    if (!wanted(round.changeType, { removed, added: kinds.has('added') })) continue
    if (removed) rows.push({ message, removedId: id })
    else if (passes(round, message)) rows.push({ message, removedId: null })
  }
  return rows
}

function wanted(
  changeType: string | null,
  row: { readonly removed: boolean; readonly added: boolean },
): boolean {
  switch (changeType) {
    case null:
      return true
    case 'created':
      return row.added && !row.removed
    case 'updated':
      return !row.added && !row.removed
    case 'deleted':
      return row.removed
    default:
      throw badRequest(`Invalid changeType '${changeType.slice(0, 40)}'.`)
  }
}

function passes(round: Round, message: Message): boolean {
  return round.filter === null || parseFilter(round.filter).passes((path) => searchable(message, path))
}

function link(visit: Visit, option: string, round: Round): string {
  const [path = ''] = visit.call.url.split('?', 1)
  const token = Buffer.from(JSON.stringify(round)).toString('base64url')
  return `${visit.world.origin()}/v1.0${path}?${option}=${token}`
}

function roundOf(token: string): Round {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    if (isRound(value)) return value
  } catch {
    // not base64 of JSON: the same answer as any other foreign token
  }
  throw badRequest('Badly formed token.', 'ErrorInvalidUrlQuery')
}

function isRound(value: unknown): value is Round {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    'to' in value &&
    'skip' in value &&
    'select' in value
  )
}
