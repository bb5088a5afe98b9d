import { z } from 'zod'
import { mailboxOfClientState } from './client-state.ts'
import { wakesOf, type Wake } from './wake.ts'

/** Notices of one post that are looked at; Graph sends far fewer. */
const maxNotices = 10_000
const maxIdLength = 1000

const Post = z.object({ value: z.array(z.unknown()).max(maxNotices) })

const Notice = z.object({
  clientState: z.string(),
  resourceData: z.object({ id: z.string().min(1).max(maxIdLength) }),
})

const Lifecycle = z.object({
  clientState: z.string(),
  lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
  subscriptionId: z.string().max(100).optional(),
})

export interface Notices {
  readonly wakes: readonly Wake[]
  /** Items that were not ours or not readable: counted, answered like all others. */
  readonly refused: number
}

/**
 * Change notices (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks) as wakes: ids grouped by
 * mailbox, in pieces that a queue message holds. The mailbox comes from the signed clientState alone.
 * Null where the post is no collection of notices.
 */
export function wakesFromNotices(
  body: unknown,
  keys: readonly string[],
  correlation: string,
): Notices | null {
  const post = Post.safeParse(body)
  if (!post.success) return null
  const ids = new Map<string, Set<string>>()
  let refused = 0
  for (const item of post.data.value) {
    const notice = Notice.safeParse(item)
    const mailbox = notice.success ? mailboxOfClientState(notice.data.clientState, keys) : null
    if (mailbox === null || !notice.success) refused += 1
    else ids.set(mailbox, (ids.get(mailbox) ?? new Set()).add(notice.data.resourceData.id))
  }
  const wakes = [...ids].flatMap(([mailbox, of]) => wakesOf(mailbox, [...of], correlation))
  return { wakes: wakes.map((wake) => ({ ...wake, noticed: true })), refused }
}

/** Lifecycle notices (https://learn.microsoft.com/graph/change-notifications-lifecycle-events) as wakes. */
export function wakesFromLifecycle(
  body: unknown,
  keys: readonly string[],
  correlation: string,
): Notices | null {
  const post = Post.safeParse(body)
  if (!post.success) return null
  const wakes: Wake[] = []
  for (const item of post.data.value) {
    const event = Lifecycle.safeParse(item)
    const mailbox = event.success ? mailboxOfClientState(event.data.clientState, keys) : null
    if (mailbox === null || !event.success) continue
    const { lifecycleEvent, subscriptionId } = event.data
    const about = subscriptionId === undefined ? {} : { subscription: subscriptionId }
    wakes.push({ mailbox, ids: [], correlation, again: 0, tend: lifecycleEvent, ...about })
  }
  return { wakes, refused: post.data.value.length - wakes.length }
}
