import type { Delivery } from './delivery.ts'
import type { Change, Message } from './mailbox.ts'
import { changeKey, messageJson } from './message-json.ts'
import { parsePrefer } from './router.ts'
import { encryptContent } from './rich.ts'
import { changeTypeFor } from './subscription.ts'
import type { ChangeType, Subscription } from './subscription.ts'
import type { World } from './world.ts'

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed'

const minute = 60_000
/** The first question comes when a quarter of the authorization is left, then at each half of the rest, at least every 15 minutes. */
const askFrom = 0.25
const askAtLeastEveryMs = 15 * minute

/** The subscriptions of the tenant: what they are told of changes, and their ends. */
export class Subscriptions {
  readonly #byId = new Map<string, Subscription>()
  readonly #byUser = new Map<string, Set<Subscription>>()
  readonly #delivery: Delivery
  readonly #world: () => World
  #turn = 0

  constructor(options: { delivery: Delivery; world: () => World }) {
    this.#delivery = options.delivery
    this.#world = options.world
  }

  all(): readonly Subscription[] {
    return [...this.#byId.values()]
  }

  get(id: string): Subscription | null {
    return this.#byId.get(id) ?? null
  }

  ofUser(user: string): readonly Subscription[] {
    return [...(this.#byUser.get(user) ?? [])]
  }

  add(subscription: Subscription): void {
    this.#byId.set(subscription.id, subscription)
    const beside = this.#byUser.get(subscription.user) ?? new Set()
    this.#byUser.set(subscription.user, beside.add(subscription))
    this.#review(subscription)
  }

  /** A new expiry, a new authorization, or both. */
  renew(
    subscription: Subscription,
    given: { readonly expiresMs?: number; readonly authorized: boolean },
  ): void {
    if (given.expiresMs !== undefined) subscription.expiresMs = given.expiresMs
    const { clock, settings } = this.#world()
    if (given.authorized) {
      subscription.authorizedUntilMs = clock.now() + settings().authorizationMinutes * minute
      subscription.asked = 0
    }
    this.#review(subscription)
  }

  remove(subscription: Subscription): void {
    this.#byId.delete(subscription.id)
    this.#byUser.get(subscription.user)?.delete(subscription)
  }

  /** Tells every subscription of the mailbox what happened. */
  changed(change: Change): void {
    const watching = this.#byUser.get(change.mailbox.user)
    if (watching === undefined || watching.size === 0) return
    const beyond = change.mailbox.folder('recoverableitemsdeletions').id
    for (const subscription of watching) {
      const type = changeTypeFor(subscription, change, beyond)
      if (type !== null && subscription.changeTypes.includes(type)) this.#tell(subscription, change, type)
    }
  }

  lifecycle(subscription: Subscription, event: LifecycleEvent): void {
    if (subscription.lifecycleNotificationUrl === null) return
    this.#delivery.send({
      url: subscription.lifecycleNotificationUrl,
      subscription: subscription.id,
      tokenFor: null,
      lifecycle: true,
      item: {
        subscriptionId: subscription.id,
        subscriptionExpirationDateTime: new Date(subscription.expiresMs).toISOString(),
        tenantId: this.#world().tenantId,
        clientState: subscription.clientState,
        lifecycleEvent: event,
      },
    })
  }

  #tell(subscription: Subscription, change: Change, type: ChangeType): void {
    const world = this.#world()
    const { grants, exchangeRoles, reauthorization } = world.settings()
    const revoked = !grants.includes('Mail.Read') && exchangeRoles?.subscriptions !== true
    const lapsed = reauthorization === 'enforced' && world.clock.now() >= subscription.authorizedUntilMs
    if (revoked || lapsed) return // delivery pauses, and what happens meanwhile is lost
    const basic = this.#item(subscription, change, type)
    const { rich, notificationUrl: url, id } = subscription
    if (rich === null) {
      this.#delivery.send({ url, subscription: id, item: basic, tokenFor: null, lifecycle: false })
      return
    }
    void this.#tellRich(subscription, change.message, { basic, rich })
  }

  async #tellRich(
    subscription: Subscription,
    message: Message,
    given: { readonly basic: object; readonly rich: NonNullable<Subscription['rich']> },
  ): Promise<void> {
    const prefer = parsePrefer(subscription.immutableIds ? 'IdType="ImmutableId"' : undefined)
    const view = { select: subscription.select ?? ['id'], expand: [], prefer }
    const resource = await messageJson(this.#world(), message, view)
    const { certificate, certificateId } = given.rich
    this.#delivery.send({
      url: subscription.notificationUrl,
      subscription: subscription.id,
      item: { ...given.basic, encryptedContent: encryptContent(resource, certificate, certificateId) },
      tokenFor: subscription.applicationId,
      lifecycle: false,
    })
  }

  #item(subscription: Subscription, change: Change, type: ChangeType): object {
    const { tenantId, settings } = this.#world()
    const { message, mailbox, before } = change
    const old = type === 'deleted' ? (before?.id ?? message.id) : message.id
    const id = subscription.immutableIds ? message.immutableId : old
    const spellings = [
      `users/${mailbox.user}@${tenantId}/messages/${id}`,
      `Users/${mailbox.user}/Messages/${id}`,
      `Users('${mailbox.user}')/messages('${id}')`,
    ] as const
    const { resourceSpelling } = settings()
    const spelling =
      resourceSpelling === 'all'
        ? this.#turn++ % 3
        : ['webhooks', 'outlook', 'rich'].indexOf(resourceSpelling)
    return {
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: new Date(subscription.expiresMs).toISOString(),
      changeType: type,
      resource: spellings[spelling] ?? spellings[0],
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Message',
        '@odata.id': `Users/${mailbox.user}@${tenantId}/Messages/${id}`,
        '@odata.etag': `W/"${changeKey(message)}"`,
        id,
      },
      clientState: subscription.clientState,
      tenantId,
    }
  }

  /** Does what is due for one subscription and arranges the next look. */
  #review(subscription: Subscription): void {
    const { clock, settings } = this.#world()
    if (this.#byId.get(subscription.id) !== subscription) return
    const now = clock.now()
    if (now >= subscription.expiresMs) {
      this.remove(subscription)
      return
    }
    const { authorizationMinutes, reauthorization } = settings()
    const next = nextQuestion(subscription, authorizationMinutes * minute * askFrom)
    if (reauthorization !== 'never' && now >= next) {
      subscription.asked++
      this.lifecycle(subscription, 'reauthorizationRequired')
    }
    const due = Math.max(now + minute, nextQuestion(subscription, authorizationMinutes * minute * askFrom))
    clock.at(Math.min(due, subscription.expiresMs), () => this.#reviewIfCurrent(subscription))
  }

  /** Renewals leave older looks behind; a look that is too early does nothing but arrange the next. */
  #reviewIfCurrent(subscription: Subscription): void {
    const { clock, settings } = this.#world()
    const next = nextQuestion(subscription, settings().authorizationMinutes * minute * askFrom)
    if (clock.now() >= Math.min(next, subscription.expiresMs)) this.#review(subscription)
  }
}

function nextQuestion(subscription: Subscription, leadMs: number): number {
  let lead = leadMs
  let time = subscription.authorizedUntilMs - lead
  for (let asked = 0; asked < subscription.asked; asked++) {
    const step = Math.max(askAtLeastEveryMs, lead / 2)
    time += step
    lead = Math.max(0, lead - step)
  }
  return time
}
