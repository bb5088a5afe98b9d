import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call } from './client.ts'
import { pathOf } from './path-of.ts'

/** What we ask of a user, whoever lists him. */
export const userSelect = 'id,mail,userPrincipalName,userType,assignedPlans'

export const UserShape = z.object({
  id: z.string().min(1).max(200),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
  assignedPlans: z
    .array(z.object({ service: z.string().nullish(), capabilityStatus: z.string().nullish() }))
    .nullish(),
})

export interface User {
  /** Object id: the mailbox's key everywhere. */
  readonly id: string
  /** Lower case; empty where the directory gives none. */
  readonly address: string
  /** False for guests and for users without a mail address: there is no mailbox to guard. */
  readonly hasMail: boolean
  /** True where a licence with Exchange is enabled; shared mailboxes need none. */
  readonly isLicensed: boolean
}

/** A page of who joined, changed or left. */
export interface UserChanges {
  readonly users: readonly User[]
  /** Deleted: `forGood`, or for 30 days in which an admin may restore them. */
  readonly removed: readonly { readonly id: string; readonly forGood: boolean }[]
  /** Where to go on: more pages of this round, or, where `isEnd`, what changes from now on. */
  readonly link: string
  readonly isEnd: boolean
}

/** `user`, `linked`, `shared`, `room`, `equipment`, `others`: Graph's own words. */
export type Purpose = string

export interface Users {
  /** By object id, user principal name or address; null where nobody has it. */
  find(who: string): Promise<User | null>
  /**
   * A page of users delta, all users first (https://learn.microsoft.com/graph/api/user-delta).
   * @param link null begins anew
   * @returns null where Graph no longer knows the link: begin anew
   */
  changes(link: string | null): Promise<UserChanges | null>
  /** What a mailbox is for; null where the permission `MailboxSettings.Read` was not given, which is asked once. */
  purpose(mailbox: string): Promise<Purpose | null>
}

const Changes = z.object({
  value: z.array(UserShape.extend({ '@removed': z.object({ reason: z.string().nullish() }).optional() })),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

export function createUsers(graph: Client): Users {
  let mayAskPurpose = true
  return {
    async find(who) {
      const path = `users/${encodeURIComponent(who)}`
      try {
        return userFrom(UserShape.parse(await call(() => graph.api(path).select(userSelect).get())))
      } catch (error) {
        if (error instanceof Failure && error.code === 'not-found') return null
        throw error
      }
    },

    async changes(link) {
      const first = `users/delta?$select=${userSelect}`
      try {
        const json = await call(() => graph.api(link === null ? first : pathOf(link)).get())
        return changesFrom(Changes.parse(json))
      } catch (error) {
        const isForgotten =
          link !== null &&
          error instanceof Failure &&
          (error.code === 'not-found' || error.code === 'refused') // 410, or a 40x such as syncStateNotFound
        if (isForgotten) return null
        throw error
      }
    },

    async purpose(mailbox) {
      if (!mayAskPurpose) return null
      const path = `users/${encodeURIComponent(mailbox)}/mailboxSettings/userPurpose`
      try {
        return z.object({ value: z.string() }).parse(await call(() => graph.api(path).get())).value
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'forbidden') throw error
        mayAskPurpose = false
        return null
      }
    },
  }
}

/** A user of Graph's answer in our words. */
export function userFrom(json: z.infer<typeof UserShape>): User {
  const { id, mail, userPrincipalName, userType, assignedPlans } = json
  const plans = assignedPlans ?? []
  return {
    id,
    address: (mail ?? userPrincipalName ?? '').toLowerCase(),
    hasMail: typeof mail === 'string' && mail !== '' && userType !== 'Guest',
    isLicensed: plans.some(
      ({ service, capabilityStatus }) =>
        service?.toLowerCase() === 'exchange' && capabilityStatus?.toLowerCase() === 'enabled',
    ),
  }
}

function changesFrom(page: z.infer<typeof Changes>): UserChanges {
  const { '@odata.nextLink': next, '@odata.deltaLink': end, value } = page
  const link = next ?? end
  if (link === undefined) throw new Failure('unavailable', 'Graph answered users without a link to go on.')
  return {
    users: value.filter((one) => one['@removed'] === undefined).map(userFrom),
    removed: value.flatMap(({ id, '@removed': removed }) =>
      removed === undefined ? [] : [{ id, forGood: removed.reason === 'deleted' }],
    ),
    link,
    isEnd: next === undefined,
  }
}
