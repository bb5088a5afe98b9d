import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call } from './client.ts'
import { pathOf } from './path-of.ts'
import { userFrom, userSelect, UserShape, type User } from './users.ts'

/** Members on one page, Graph's largest. */
const top = 999
/** Groups that Graph takes in one check of a user (https://learn.microsoft.com/graph/api/user-checkmembergroups). */
export const largestCheck = 20
/** 1,000 pages: a million members. */
const maxPages = 1000

const Group = z.object({ id: z.string().min(1).max(200), displayName: z.string().nullish() })

export interface Group {
  readonly id: string
  readonly name: string
}

/** Needs the application permission `GroupMember.Read.All`; for groups with hidden members `Member.Read.Hidden`. */
export interface Groups {
  /**
   * By object id, display name or address; null where the tenant has no such group.
   * @throws Failure `conflict` where several have this name
   */
  find(who: string): Promise<Group | null>
  /** Users among the members, those of nested groups too, page by page; nobody twice. */
  members(group: string): AsyncIterable<readonly User[]>
  /**
   * Which of at most 20 groups a user is in, those inside of others too. Groups whose members are hidden may be left out
   * (https://learn.microsoft.com/graph/api/user-checkmembergroups; `User.Read.All` beside `GroupMember.Read.All`).
   * @throws Failure `not-found` or `refused` where Graph takes one of them, or the user, for none
   */
  holding(user: string, groups: readonly string[]): Promise<readonly string[]>
}

export function createGroups(graph: Client): Groups {
  return {
    async find(who) {
      if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(who)) return byId(graph, who)
      const quoted = encodeURIComponent(who.replaceAll("'", "''"))
      const path = `groups?$filter=displayName eq '${quoted}' or mail eq '${quoted}'&$select=id,displayName&$top=2`
      const { value } = z.object({ value: z.array(Group) }).parse(await call(() => graph.api(path).get()))
      if (value.length > 1)
        throw new Failure('conflict', 'Several groups have this name. Name the group by its object id.')
      const [only] = value
      return only === undefined ? null : { id: only.id, name: only.displayName ?? '' }
    },

    async *members(group) {
      const seen = new Set<string>()
      const first = `groups/${encodeURIComponent(group)}/transitiveMembers?$select=${userSelect}&$top=${top}`
      let path: string | null = first
      for (let pages = 0; path !== null && pages < maxPages; pages += 1) {
        const asked: string = path
        const page = Page.parse(await call(() => graph.api(asked).get()))
        const users = page.value.filter(isUser).filter(({ id }) => !seen.has(id))
        for (const { id } of users) seen.add(id)
        yield users.map(userFrom)
        const next: string | undefined = page['@odata.nextLink']
        path = next === undefined ? null : pathOf(next)
      }
    },

    async holding(user, groups) {
      const path = `users/${encodeURIComponent(user)}/checkMemberGroups`
      const json = await call(() => graph.api(path).post({ groupIds: groups }))
      const held = z.object({ value: z.array(z.string().max(200)).max(largestCheck) }).parse(json).value
      return groups.filter((group) => held.includes(group))
    },
  }
}

const Page = z.object({
  value: z.array(UserShape.extend({ '@odata.type': z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
})

/** Members are also groups, devices and apps. */
function isUser(member: { '@odata.type'?: string | null | undefined }): boolean {
  return member['@odata.type']?.toLowerCase() === '#microsoft.graph.user'
}

async function byId(graph: Client, id: string): Promise<Group | null> {
  try {
    const json = await call(() => graph.api(`groups/${id}?$select=id,displayName`).get())
    const group = Group.parse(json)
    return { id: group.id, name: group.displayName ?? '' }
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null
    throw error
  }
}
