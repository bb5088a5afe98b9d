import { z } from 'zod'
import type { Group, User } from './directory.ts'
import { badRequest, GraphError } from './graph-error.ts'
import { jsonBody } from './json-body.ts'
import { parseQuery } from './odata-query.ts'
import { linkTo } from './page.ts'
import { forbidden } from './permissions.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'
import { userJson } from './user-routes.ts'

/** Microsoft names GroupMember.Read.All as the least; a hidden membership needs Member.Read.Hidden beside it. */
const permissions = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All']
const readUsers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']
const defaultPage = 100
const largestPage = 999

/** Groups: list with a filter, one, members with those of nested groups; which of some groups hold a user. */
export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/groups', permissions, handle: list },
  { method: 'GET', path: '/groups/{group}', permissions, handle: get },
  { method: 'GET', path: '/groups/{group}/transitiveMembers', permissions, handle: transitiveMembers },
  // Not `{user}`: the call is about the directory and counts against no mailbox.
  { method: 'POST', path: '/users/{person}/checkMemberGroups', permissions, handle: checkMemberGroups },
]

const known = ['id', 'displayName', 'mail'] as const

function groupJson(group: Group, select: readonly string[] | null): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = {
    id: group.id,
    displayName: group.displayName,
    mail: group.mail,
  }
  return Object.fromEntries((select ?? known).map((name) => [name, all[name] ?? null]))
}

function list(visit: Visit): GraphAnswer {
  const { filter, select, top } = parseQuery(visit.query, largestPage)
  const groups = [...visit.world.directory.groups.values()].filter(
    (group) => filter === null || filter.passes((path) => groupJson(group, [path])[path]),
  )
  const value = groups.slice(0, top ?? defaultPage).map((group) => groupJson(group, select))
  return { status: 200, body: { '@odata.context': context(visit, '#groups'), value } }
}

function get(visit: Visit): GraphAnswer {
  const { select } = parseQuery(visit.query, largestPage)
  return {
    status: 200,
    body: { '@odata.context': context(visit, '#groups/$entity'), ...groupJson(existing(visit), select) },
  }
}

/** A flat list of all that is inside, each once; what may not be read of a member is null. */
function transitiveMembers(visit: Visit): GraphAnswer {
  const query = parseQuery(visit.query, largestPage)
  if (query.orderBy.length > 0)
    throw badRequest('$orderby is not supported here.', 'Request_UnsupportedQuery')
  const members = inside(visit, existing(visit))
  const start = Number(visit.query.get('$skiptoken') ?? 0)
  const taken = members.slice(start, start + (query.top ?? defaultPage))
  const next = start + taken.length
  const mayReadUsers = mayRead(visit, readUsers)
  return {
    status: 200,
    body: {
      '@odata.context': context(visit, '#directoryObjects'),
      ...(next < members.length ? { '@odata.nextLink': linkTo(visit, { $skiptoken: String(next) }) } : {}),
      value: taken.map((one) => memberJson(one, query.select, mayReadUsers)),
    },
  }
}

function mayRead({ caller, world }: Visit, roles: readonly string[]): boolean {
  return roles.some((one) => caller.roles.includes(one) && world.settings().grants.includes(one))
}

const guidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Microsoft wants User.Read.All beside GroupMember.Read.All, takes 20 groups at most, refuses the whole question for one
 * malformed id, and leaves out hidden groups that the caller may not look into.
 */
function checkMemberGroups(visit: Visit): GraphAnswer {
  const { directory } = visit.world
  if (!mayRead(visit, readUsers)) throw forbidden(false)
  const { groupIds } = jsonBody(visit.call, z.object({ groupIds: z.array(z.string()).min(1) }))
  if (groupIds.length > 20 || groupIds.some((id) => !guidForm.test(id)))
    throw badRequest('Invalid value specified for property groupIds.', 'Request_BadRequest')
  const person = directory.find(param(visit, 'person'))
  if (person === null) throw notThere(param(visit, 'person'))
  const unknown = groupIds.find((id) => !directory.groups.has(id))
  if (unknown !== undefined && visit.world.settings().unknownGroups === 'refused') throw notThere(unknown)
  const around = directory.groupsOf(person.id)
  const seesHidden = mayRead(visit, ['Member.Read.Hidden'])
  const value = groupIds.filter(
    (id) => around.has(id) && (seesHidden || directory.groups.get(id)?.hidden === false),
  )
  return { status: 200, body: { '@odata.context': context(visit, '#Collection(Edm.String)'), value } }
}

function memberJson(
  member: User | Group,
  select: readonly string[] | null,
  mayReadUsers: boolean,
): Record<string, unknown> {
  if ('members' in member) return { '@odata.type': '#microsoft.graph.group', ...groupJson(member, select) }
  const type = { '@odata.type': '#microsoft.graph.user' }
  if (mayReadUsers) return { ...type, ...userJson(member, select) }
  const names = (select ?? ['id', 'displayName', 'mail']).filter((name) => name !== 'id')
  return { ...type, id: member.id, ...Object.fromEntries(names.map((name) => [name, null])) }
}

function inside(visit: Visit, group: Group): readonly (User | Group)[] {
  const { directory } = visit.world
  const found = new Map<string, User | Group>()
  const open = [group]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const id of next.members) {
      const member = directory.users.get(id) ?? directory.groups.get(id)
      if (member === undefined || found.has(id) || id === group.id) continue
      found.set(id, member)
      if ('members' in member) open.push(member)
    }
  return [...found.values()]
}

function existing(visit: Visit): Group {
  const id = param(visit, 'group')
  const group = visit.world.directory.groups.get(id)
  if (group === undefined) throw notThere(id)
  if (group.hidden && !visit.world.settings().grants.includes('Member.Read.Hidden')) throw forbidden(false)
  return group
}

function notThere(id: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id.slice(0, 100)}' does not exist or one of its queried reference-property objects are not present.`,
  )
}

function context(visit: Visit, of: string): string {
  return `${visit.world.origin()}/v1.0/$metadata${of}`
}
