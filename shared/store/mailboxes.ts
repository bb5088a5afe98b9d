import { z } from 'zod'
import { fromChunks, rowKey, shardOf, toChunks } from './entity.ts'
import type { OpenTable } from './tables.ts'

const FolderId = z.string().nullable()

const MailboxShape = z.object({
  /** Object id of its user. */
  id: z.string(),
  address: z.string(),
  enrolledAt: z.string(),
  /** Mail received before this time is not watched. */
  watchFrom: z.string(),
  /** `polled`: the tenant refuses subscriptions, patrol alone guards it. */
  state: z.enum(['protected', 'polled', 'unprotected', 'left']),
  /** Failure code that made it `polled` or `unprotected`. */
  reason: z.string().nullable(),
  subscription: z.object({ id: z.string(), expires: z.string(), changedAt: z.string() }).nullable(),
  quarantine: z.string().nullable(),
  folders: z
    .object({
      inbox: FolderId,
      junkemail: FolderId,
      deleteditems: FolderId,
      drafts: FolderId,
      sentitems: FolderId,
      outbox: FolderId,
    })
    .nullable(),
  /** The newest time up to which every listed message has a record. */
  certified: z.string().nullable(),
  /** When the last week, and the last 45 days, were last listed for mail that surfaced late. */
  weekAt: z.string().nullable(),
  monthAt: z.string().nullable(),
  /** Digest of what the last listing's overlap held: unchanged means that nothing happened. */
  digest: z.string().nullable(),
})

/** A mailbox that we watch or have watched. */
export type MailboxRow = Readonly<z.infer<typeof MailboxShape>>

export interface StoredMailbox {
  readonly row: MailboxRow
  readonly etag: string
}

export interface Mailboxes {
  get(id: string): Promise<StoredMailbox | null>
  /** All of them; a tenant's mailboxes are listed page by page by the store. */
  all(): Promise<readonly StoredMailbox[]>
  /** Null where somebody else wrote first. `before` null: it is new. */
  write(row: MailboxRow, before: StoredMailbox | null): Promise<StoredMailbox | null>
}

export function createMailboxes(open: OpenTable): Mailboxes {
  return {
    async get(id) {
      const table = await open('mailboxes')
      const row = await table.get(shardOf(id), rowKey(id))
      return row === null ? null : { row: MailboxShape.parse(fromChunks(row.columns)), etag: row.etag }
    },

    async all() {
      const table = await open('mailboxes')
      const found: StoredMailbox[] = []
      for await (const { columns, etag } of table.list({})) {
        found.push({ row: MailboxShape.parse(fromChunks(columns)), etag })
      }
      return found
    },

    async write(row, before) {
      const table = await open('mailboxes')
      const next = { partition: shardOf(row.id), key: rowKey(row.id), columns: toChunks(row) }
      const etag = before === null ? await table.create(next) : await table.replace(next, before.etag)
      return etag === null ? null : { row, etag }
    },
  }
}
