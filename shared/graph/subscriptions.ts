import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call } from './client.ts'
import { pathOf } from './path-of.ts'

/** Graph's longest lifetime for basic Outlook notices is 10,080 minutes; ours stays under it. */
export const lifetimeMs = 6 * 24 * 3600 * 1000

/** A trial that could not be taken away ends by itself, soon; Graph lengthens what is shorter than 45 minutes. */
const trialMs = 45 * 60_000

const Subscription = z.object({ id: z.string(), expirationDateTime: z.string() })

const SubscriptionList = z.object({
  value: z.array(z.object({ id: z.string(), resource: z.string() })),
  '@odata.nextLink': z.string().nullish(),
})

export interface Subscription {
  readonly id: string
  /** ISO time. */
  readonly expires: string
}

export interface SubscriptionsOptions {
  /** Origin of our Functions app, as Graph reaches it. */
  readonly origin: string
  readonly now: () => number
}

/** One subscription per mailbox: `created` on all its messages, with immutable ids and a lifecycle URL from birth. */
export interface Subscriptions {
  create(mailbox: string, clientState: string): Promise<Subscription>
  /**
   * Lets Graph make a short subscription beside ours, of which it first asks our address whether it wants notices, and takes
   * it away again.
   * @throws Failure what Graph said, `refused` where our address did not answer it
   */
  tryOut(mailbox: string, clientState: string): Promise<void>
  /** The new expiry, or null where Graph has it no more. */
  renew(id: string): Promise<Subscription | null>
  remove(id: string): Promise<void>
  /** Whether Graph has it. */
  stands(id: string): Promise<boolean>
  /**
   * Ids of subscriptions on this mailbox that the app has, whoever made them: a walk through the list of all, which
   * Graph serves 25 times in 20 s, so only where a refusal did not name the one that stands in the way.
   */
  on(mailbox: string): Promise<readonly string[]>
}

export function createSubscriptions(graph: Client, { origin, now }: SubscriptionsOptions): Subscriptions {
  const expiry = (): string => new Date(now() + lifetimeMs).toISOString()

  async function make(mailbox: string, wish: object): Promise<Subscription> {
    const body = {
      notificationUrl: `${origin}/api/graph/notify`,
      lifecycleNotificationUrl: `${origin}/api/graph/lifecycle`,
      resource: `users/${mailbox}/messages`,
      latestSupportedTlsVersion: 'v1_2',
      ...wish,
    }
    return parse(await call(() => graph.api('subscriptions').post(body)))
  }

  async function remove(id: string): Promise<void> {
    try {
      await call(() => graph.api(`subscriptions/${encodeURIComponent(id)}`).delete())
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'not-found') throw error
    }
  }

  return {
    remove,

    create: (mailbox, clientState) =>
      make(mailbox, { changeType: 'created', clientState, expirationDateTime: expiry() }),

    async tryOut(mailbox, clientState) {
      const expirationDateTime = new Date(now() + trialMs).toISOString()
      const { id } = await make(mailbox, { changeType: 'deleted', clientState, expirationDateTime })
      await remove(id)
    },

    async renew(id) {
      try {
        const body = { expirationDateTime: expiry() }
        return parse(await call(() => graph.api(`subscriptions/${encodeURIComponent(id)}`).patch(body)))
      } catch (error) {
        if (error instanceof Failure && error.code === 'not-found') return null
        throw error
      }
    },

    async stands(id) {
      try {
        await call(() => graph.api(`subscriptions/${encodeURIComponent(id)}`).get())
        return true
      } catch (error) {
        if (error instanceof Failure && error.code === 'not-found') return false
        throw error
      }
    },

    async on(mailbox) {
      const ids: string[] = []
      let page: string | null = 'subscriptions'
      for (let pages = 0; page !== null && pages < 100; pages += 1) {
        const path: string = page
        const list = SubscriptionList.parse(await call(() => graph.api(path).get()))
        ids.push(...list.value.filter(({ resource }) => resource.includes(mailbox)).map(({ id }) => id))
        const link: string | null | undefined = list['@odata.nextLink']
        page = typeof link === 'string' ? pathOf(link) : null
      }
      return ids
    },
  }
}

function parse(json: unknown): Subscription {
  const { id, expirationDateTime } = Subscription.parse(json)
  return { id, expires: new Date(expirationDateTime).toISOString() }
}
