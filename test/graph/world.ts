import type { Clock } from './clock.ts'
import type { Directory } from './directory.ts'
import type { Eml } from './eml.ts'
import type { Faults } from './faults.ts'
import type { Mailbox, Message } from './mailbox.ts'
import type { Settings } from './settings.ts'
import type { Subscriptions } from './subscriptions.ts'
import type { Throttle } from './throttle.ts'

/** Everything the routes of the box stand on. */
export interface World {
  readonly clock: Clock
  readonly tenantId: string
  readonly directory: Directory
  readonly subscriptions: Subscriptions
  readonly faults: Faults
  readonly throttle: Throttle
  /** `http://127.0.0.1:PORT` */
  readonly origin: () => string
  readonly settings: () => Settings
  /** The raw mail of a message, taken apart. */
  readonly eml: (message: Message) => Promise<Eml>
}

/** Ids and addresses by which faults and settings may name a mailbox. */
export function namesOf(world: World, mailbox: Mailbox): readonly string[] {
  const user = world.directory.users.get(mailbox.user)
  return user === undefined ? [mailbox.user] : [mailbox.user, user.userPrincipalName]
}
