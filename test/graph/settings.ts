import { z } from 'zod'

/**
 * Which kind of tenant the box plays, where documents and reports differ, and what the app was granted.
 * Changed by `POST /_tenant/settings` with any part of it; the rest stays.
 */
export const Settings = z.strictObject({
  /** Application permissions consented for the app; they stand in tokens issued from now on and are checked at each call. */
  grants: z.array(z.string()).default(['User.Read.All', 'Mail.ReadWrite', 'Mail.Read']),
  /** Exchange's RBAC for Applications: permissions that no token shows, for these mailboxes (addresses) or for all. */
  exchangeRoles: z
    .strictObject({
      permissions: z.array(z.string()),
      mailboxes: z.array(z.string()).nullable().default(null),
      /** Nobody knows whether such a role alone may create subscriptions. */
      subscriptions: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  /** `$expand=attachments($select=…)`: is the inner select kept, or are all bytes sent along? */
  innerSelect: z.enum(['kept', 'ignored']).default('kept'),
  /** nextLink of a list that has more: right, left out, or the same page again. */
  nextLink: z.enum(['normal', 'missing', 'repeated']).default('normal'),
  /** Pages shorter than asked for, though more follow. */
  shortPages: z.boolean().default(false),
  /** Is `lastModifiedDateTime` served in a `$filter` over a whole mailbox? */
  modifiedFilter: z.enum(['served', 'refused']).default('served'),
  /** Does mail that a rule files away raise `created` in the Inbox first? */
  ruleNotices: z.enum(['folder', 'inbox-first']).default('folder'),
  /** With immutable ids, a message that left a folder and came back: lost from `delta` (open bug) or listed. */
  deltaReturns: z.enum(['lost', 'listed']).default('lost'),
  /** While attachments are still scanned: a placeholder for each, or an empty list though `hasAttachments` is true. */
  scanForm: z.enum(['placeholder', 'empty']).default('placeholder'),
  /** How `resource` of a notice is spelled; `all` takes turns. */
  resourceSpelling: z.enum(['webhooks', 'outlook', 'rich', 'all']).default('webhooks'),
  innerError: z.enum(['innerError', 'innererror']).default('innerError'),
  /** Answer to a fifth request in flight for one app and mailbox. */
  concurrencyStatus: z.union([z.literal(429), z.literal(503)]).default(429),
  /** `asked`: lifecycle events ask for reauthorization; `enforced`: delivery also pauses and loses; `never`. */
  reauthorization: z.enum(['asked', 'enforced', 'never']).default('asked'),
  /** Minutes a subscription's authorization lasts from create, renewal or reauthorization. */
  authorizationMinutes: z.number().positive().default(1440),
  /** More than 25 messages moved at once by a person: a notice each, or only the lifecycle event `missed`. */
  bulkMoves: z.enum(['noticed', 'missed']).default('noticed'),
  /** `checkMemberGroups` asked about a group that is not there: left out of the answer, or the whole question is 404. */
  unknownGroups: z.enum(['left-out', 'refused']).default('left-out'),
  /** ms between an event and its notice; events within it travel together. */
  noticeDelayMs: z.number().min(0).max(600_000).default(25),
  /** Real ms within which a notice must be answered: at first, and when tried again. They also tell slow from drop; a handshake has the later one. */
  noticeLimits: z
    .strictObject({
      firstMs: z.number().positive().default(3_000),
      laterMs: z.number().positive().default(10_000),
    })
    .default({ firstMs: 3_000, laterMs: 10_000 }),
  /** ms added to each Graph answer. */
  latencyMs: z.number().min(0).max(60_000).default(0),
  limits: z
    .strictObject({
      concurrent: z.number().int().positive().default(4),
      requestsPer10Minutes: z.number().int().positive().default(10_000),
      uploadBytesPer5Minutes: z.number().int().positive().default(150_000_000),
    })
    .default({ concurrent: 4, requestsPer10Minutes: 10_000, uploadBytesPer5Minutes: 150_000_000 }),
  /** Tokens that rich notifications bring: v1 or v2 form, or null. */
  validationTokens: z.enum(['v1', 'v2', 'null']).default('v2'),
})

export type Settings = z.infer<typeof Settings>

/** The settings with `patch` laid over them; throws zod's error for an unknown name or value. */
export function changedSettings(settings: Settings, patch: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).parse(patch)
  return Settings.parse({ ...settings, ...given })
}
