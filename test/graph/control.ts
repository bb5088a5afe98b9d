import { z } from 'zod'
import { perform } from './act.ts'
import { deliver } from './deliver.ts'
import type { DeliverOptions } from './deliver.ts'
import type { Delivery } from './delivery.ts'
import type { Group, NewGroup, NewUser, User } from './directory.ts'
import type { Entra } from '../entra/entra.ts'
import type { Faults } from './faults.ts'
import type { RequestLog } from './request-log.ts'
import { changedSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { tenantState } from './state.ts'
import type { TenantState } from './state.ts'
import { namesOf } from './world.ts'
import type { World } from './world.ts'

export interface ControlOptions {
  readonly world: World
  readonly entra: Entra
  readonly delivery: Delivery
  readonly log: RequestLog
  setSettings(settings: Settings): void
}

/** The control side's doors, for tests in the same process and, by `control-routes.ts`, over HTTP. */
export interface Control {
  addUsers(users: readonly NewUser[]): readonly User[]
  /** Groups are added in order, so that later ones may hold earlier ones. */
  addGroups(groups: readonly NewGroup[]): readonly Group[]
  /** Answers the immutable id, null where a rule of the mailbox removed the mail. Throws `EmlError`. */
  deliver(mailbox: string, eml: Uint8Array | string, options?: DeliverOptions): Promise<string | null>
  /** Replaces the faults; `{}` clears. Those that take effect at once (subscription-lost, folder-deleted) do. */
  faults(given: Parameters<Faults['set']>[0]): void
  /** Changes some settings and answers all. */
  settings(patch: unknown): Settings
  act(given: unknown): Promise<{ readonly id: string }>
  state(mailbox?: string): TenantState
  requests(since?: number, limit?: number): ReturnType<RequestLog['read']>
  /** ms; answers the new time in ms. */
  advance(ms: number): number
  now(): number
  token(given: unknown): Promise<string>
}

export const GivenNewUser = z.object({
  address: z.string().min(3).max(400),
  displayName: z.string().max(200).optional(),
  id: z.guid().optional(),
  language: z.string().max(20).optional(),
  accountEnabled: z.boolean().optional(),
  mailbox: z.enum(['cloud', 'none', 'on-premises', 'soft-deleted']).optional(),
  licensed: z.boolean().optional(),
  purpose: z.enum(['user', 'linked', 'shared', 'room', 'equipment', 'others']).optional(),
  userType: z.enum(['Member', 'Guest']).optional(),
})

export const GivenNewGroup = z.object({
  name: z.string().min(1).max(200),
  id: z.guid().optional(),
  mail: z.string().max(400).optional(),
  hidden: z.boolean().optional(),
  members: z.array(z.string()).max(100_000),
})

const NewGroups = z.array(GivenNewGroup).max(1000)

const NewUsers = z.array(GivenNewUser).max(100_000)

const TokenRequest = z.strictObject({
  /** Address or id of a user; for an app's token leave it out and give `app: true`. */
  user: z.string().optional(),
  app: z.union([z.literal(true), z.string()]).optional(),
  audience: z.string().optional(),
  scope: z.string().optional(),
  azp: z.string().optional(),
  roles: z.array(z.string()).optional(),
  issuer: z.string().optional(),
  tid: z.string().optional(),
  expired: z.boolean().optional(),
  early: z.boolean().optional(),
  wrongKey: z.boolean().optional(),
  unknownKey: z.boolean().optional(),
  algorithm: z.enum(['RS256', 'none', 'HS256']).optional(),
  claims: z.record(z.string(), z.unknown()).optional(),
})

/** The request was understood and cannot be served; `message` is one sentence for a person. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
}

export function createControl(options: ControlOptions): Control {
  const { world, entra, delivery, log } = options

  function strikeAtOnce(): void {
    const { 'subscription-lost': lost, 'folder-deleted': folder } = world.faults.active
    if (lost !== undefined)
      for (const one of world.subscriptions.all()) {
        const mailbox = world.directory.mailboxes.get(one.user)
        const struck = world.faults.strikes('subscription-lost', {
          ids: [one.id],
          mailbox: mailbox === undefined ? [] : namesOf(world, mailbox),
        })
        if (struck === null) continue
        if (struck.lifecycle === true) world.subscriptions.lifecycle(one, 'subscriptionRemoved')
        world.subscriptions.remove(one)
      }
    if (folder !== undefined)
      for (const mailbox of world.directory.mailboxes.values())
        for (const one of mailbox.folders.values()) {
          if (one.displayName !== folder.name && one.id !== folder.id) continue
          if (
            world.faults.strikes('folder-deleted', { ids: [one.id], mailbox: namesOf(world, mailbox) }) ===
            null
          )
            continue
          mailbox.deleteFolder(one, { permanent: folder.permanent === true })
        }
  }

  return {
    addUsers(users) {
      return NewUsers.parse(users).map((user) =>
        world.directory.put({ ...user, mailbox: user.mailbox ?? 'cloud' }),
      )
    },
    addGroups: (groups) => NewGroups.parse(groups).map((group) => world.directory.putGroup(group)),
    async deliver(address, eml, given = {}) {
      const bytes = typeof eml === 'string' ? Buffer.from(eml) : eml
      const message = await deliver(world, world.directory.mailbox(address), { eml: bytes, ...given })
      return message?.immutableId ?? null
    },
    faults(given) {
      world.faults.set(given)
      strikeAtOnce()
    },
    settings(patch) {
      options.setSettings(changedSettings(world.settings(), patch))
      return world.settings()
    },
    act: async (given) => perform(world, given),
    state: (mailbox) => tenantState(world, delivery.state(), mailbox ?? null),
    requests: (since, limit) => log.read(since, limit),
    advance: (ms) => world.clock.advance(ms),
    now: () => world.clock.now(),
    async token(given) {
      const { user: address, app, roles, ...rest } = TokenRequest.parse(given)
      if (address === undefined) {
        if (app === undefined)
          throw new ControlError('Give "user": ADDRESS for a user\'s token or "app": true for the app\'s.')
        return entra.appToken({ ...rest, roles, ...(app === true ? {} : { appId: app }) })
      }
      const user = world.directory.find(address)
      if (user === null)
        throw new ControlError('The tenant has no such user: add it with POST /_tenant/users first.')
      return entra.userToken({ ...rest, user })
    },
  }
}
