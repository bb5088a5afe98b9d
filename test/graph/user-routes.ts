import type { User } from './directory.ts'
import { badRequest, GraphError } from './graph-error.ts'
import { parseQuery } from './odata-query.ts'
import { linkTo } from './page.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'

const permissions = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']
const defaultPage = 100
const largestPage = 999
/** A directory delta link lives seven days. */
const linkLifeMs = 7 * 86_400_000

/** Users: list, one, delta. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', permissions, handle: list },
  { method: 'GET', path: '/users/delta', permissions, handle: delta },
  { method: 'GET', path: '/users/{user}', permissions, handle: get },
]

const basic = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const

const known = new Set<string>([
  ...basic,
  'accountEnabled',
  'userType',
  'assignedPlans',
  'proxyAddresses',
  'createdDateTime',
  'mailNickname',
])

/** Graph's JSON of a user, as far as it is selected. */
export function userJson(user: User, select: readonly string[] | null): Record<string, unknown> {
  const [givenName = '', ...surname] = user.displayName.split(' ')
  const all: Readonly<Record<string, unknown>> = {
    businessPhones: [],
    displayName: user.displayName,
    givenName,
    jobTitle: null,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: user.preferredLanguage,
    surname: surname.join(' '),
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    userType: user.userType,
    mailNickname: user.userPrincipalName.split('@')[0],
    assignedPlans: user.licensed ? [{ service: 'exchange', capabilityStatus: 'Enabled' }] : [],
    proxyAddresses: user.mail === null ? [] : [`SMTP:${user.mail}`],
    createdDateTime: '2020-01-01T00:00:00Z',
  }
  const names = select ?? basic
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown.slice(0, 60)}' on type 'microsoft.graph.user'.`,
    )
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

function list(visit: Visit): GraphAnswer {
  if (visit.query.has('$skip'))
    throw badRequest("'$skip' is not supported by the service.", 'Request_UnsupportedQuery')
  const query = parseQuery(visit.query, largestPage)
  if (query.select?.includes('mailboxSettings') === true)
    throw new GraphError(
      501,
      'NotImplemented',
      'mailboxSettings cannot be selected on a collection of users.',
    )
  const { filter } = query
  const users = [...visit.world.directory.users.values()].filter(
    (user) => filter === null || filter.passes((path) => userJson(user, [path])[path]),
  )
  const start = Number(visit.query.get('$skiptoken') ?? 0)
  const taken = users.slice(start, start + (query.top ?? defaultPage))
  const next = start + taken.length
  return {
    status: 200,
    body: {
      '@odata.context': context(visit),
      ...(next < users.length ? { '@odata.nextLink': linkTo(visit, { $skiptoken: String(next) }) } : {}),
      value: taken.map((user) => userJson(user, query.select)),
    },
  }
}

function get(visit: Visit): GraphAnswer {
  const query = parseQuery(visit.query, largestPage)
  const wanted = param(visit, 'user')
  const user = visit.world.directory.find(wanted)
  if (user === null)
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${wanted.slice(0, 100)}' does not exist or one of its queried reference-property objects are not present.`,
    )
  return {
    status: 200,
    body: { '@odata.context': `${context(visit)}/$entity`, ...userJson(user, query.select) },
  }
}

/** Where a round stands: all users first (`from` null), later what changed after `from`, up to `to`. */
interface Round {
  readonly from: number | null
  readonly to: number
  readonly skip: number
  readonly at: number
  readonly select: readonly string[] | null
}

function delta(visit: Visit): GraphAnswer {
  const { directory, clock } = visit.world
  const query = parseQuery(visit.query, largestPage)
  if (query.top !== null || query.orderBy.length > 0 || query.expand.length > 0)
    throw badRequest('The query option is not supported by delta of users.', 'Request_UnsupportedQuery')
  const token = visit.query.get('$deltatoken') ?? visit.query.get('$skiptoken')
  if (token === 'latest') return finished(visit, [], { select: query.select, from: directory.sequence })
  const round = token === null ? firstRound(visit, query.select) : readRound(visit, token)
  const rows = round.from === null ? everybody(visit, round) : changes(visit, { ...round, from: round.from })
  const size = visit.prefer.maxPageSize ?? defaultPage
  const taken = rows.slice(round.skip, round.skip + size)
  const skip = round.skip + taken.length
  if (skip >= rows.length) return finished(visit, taken, { select: round.select, from: round.to })
  const next = encode({ ...round, skip, at: clock.now() })
  return {
    status: 200,
    body: {
      '@odata.context': context(visit),
      '@odata.nextLink': link(visit, '$skiptoken', next),
      value: taken,
    },
  }
}

function firstRound(visit: Visit, select: readonly string[] | null): Round {
  return { from: null, to: visit.world.directory.sequence, skip: 0, at: visit.world.clock.now(), select }
}

function everybody(visit: Visit, round: Round): readonly object[] {
  return [...visit.world.directory.users.values()].map((user) => userJson(user, round.select))
}

function changes(visit: Visit, round: Round & { readonly from: number }): readonly object[] {
  const { directory } = visit.world
  const last = new Map(directory.changes.slice(round.from, round.to).map((change) => [change.user, change]))
  return [...last.values()].flatMap((change): readonly object[] => {
    if (change.removed !== null) return [{ id: change.user, '@removed': { reason: change.removed } }]
    const user = directory.users.get(change.user)
    return user === undefined ? [] : [userJson(user, round.select)]
  })
}

function finished(
  visit: Visit,
  value: readonly object[],
  round: { readonly select: readonly string[] | null; readonly from: number },
): GraphAnswer {
  const token = encode({
    from: round.from,
    to: -1,
    skip: 0,
    at: visit.world.clock.now(),
    select: round.select,
  })
  return {
    status: 200,
    body: { '@odata.context': context(visit), '@odata.deltaLink': link(visit, '$deltatoken', token), value },
  }
}

function encode(round: Round): string {
  return Buffer.from(JSON.stringify(round)).toString('base64url')
}

function readRound(visit: Visit, token: string): Round {
  const { directory, clock, faults, origin } = visit.world
  const round = roundOf(token)
  const expired =
    faults.strikes('delta-expired', { path: '/users/delta' }) !== null || clock.now() - round.at > linkLifeMs
  if (expired)
    throw new GraphError(
      410,
      'syncStateNotFound',
      'The sync state generation is not found. Please start over.',
      {
        Location: `${origin()}/v1.0/users/delta?$deltatoken=`,
      },
    )
  return round.to === -1 ? { ...round, to: directory.sequence } : round
}

function roundOf(token: string): Round {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    if (isRound(value)) return value
  } catch {
    // not base64 of JSON: the same answer as any other foreign token
  }
  throw badRequest('Badly formed token.', 'Request_BadRequest')
}

function isRound(value: unknown): value is Round {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    'to' in value &&
    'skip' in value &&
    'at' in value
  )
}

function link(visit: Visit, option: string, token: string): string {
  return `${visit.world.origin()}/v1.0/users/delta?${option}=${token}`
}

function context(visit: Visit): string {
  return `${visit.world.origin()}/v1.0/$metadata#users`
}
