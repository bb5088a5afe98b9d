import type { X509Certificate } from 'node:crypto'
import type { Change, Message } from './mailbox.ts'
import { searchable } from './message-json.ts'
import type { Filter } from './odata-filter.ts'

export type ChangeType = 'created' | 'updated' | 'deleted'

/** What is watched: one mailbox, whole or one folder of it. */
export interface Watched {
  /** As the app wrote it. */
  readonly resource: string
  readonly user: string
  /** Folder id; null for the whole mailbox. */
  readonly folder: string | null
  readonly filter: Filter | null
  readonly select: readonly string[] | null
}

export interface Subscription extends Watched {
  readonly id: string
  readonly applicationId: string
  readonly creatorId: string
  readonly changeTypes: readonly ChangeType[]
  readonly changeType: string
  readonly clientState: string | null
  readonly lifecycleNotificationUrl: string | null
  readonly latestSupportedTlsVersion: string
  readonly immutableIds: boolean
  readonly rich: { readonly certificate: X509Certificate; readonly certificateId: string } | null
  notificationUrl: string
  expiresMs: number
  authorizedUntilMs: number
  /** Number of lifecycle questions asked since the last authorization. */
  asked: number
}

/** Graph's JSON of a subscription. */
export function subscriptionJson(one: Subscription): Record<string, unknown> {
  return {
    id: one.id,
    resource: one.resource,
    applicationId: one.applicationId,
    changeType: one.changeType,
    clientState: one.clientState,
    notificationUrl: one.notificationUrl,
    notificationQueryOptions: null,
    notificationContentType: null,
    lifecycleNotificationUrl: one.lifecycleNotificationUrl,
    expirationDateTime: new Date(one.expiresMs).toISOString(),
    creatorId: one.creatorId,
    includeResourceData: one.rich === null ? null : true,
    latestSupportedTlsVersion: one.latestSupportedTlsVersion,
    encryptionCertificate: null,
    encryptionCertificateId: one.rich?.certificateId ?? null,
    notificationUrlAppId: null,
  }
}

/**
 * What a change is to a subscription, null where it is nothing. With a `$filter`, coming to pass is `created` and
 * ceasing to is `deleted`; a move raises `created` even where the whole mailbox is watched.
 */
export function changeTypeFor(watched: Watched, change: Change, beyond: string): ChangeType | null {
  const { message, before, kind } = change
  const was =
    before !== null && within(watched, before.folder, beyond) && passes(watched, message, before.isRead)
  const is =
    kind !== 'deleted' && within(watched, message.folder, beyond) && passes(watched, message, message.isRead)
  if (is && (!was || kind === 'moved')) return 'created'
  if (was && !is) return 'deleted'
  return was && is ? 'updated' : null
}

function within(watched: Watched, folder: string, beyond: string): boolean {
  return watched.folder === null ? folder !== beyond : watched.folder === folder
}

function passes(watched: Watched, message: Message, isRead: boolean): boolean {
  if (watched.filter === null) return true
  return watched.filter.passes((path) => (path === 'isRead' ? isRead : searchable(message, path)))
}
