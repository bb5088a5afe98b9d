import { z } from 'zod'
import { fromChunks, rowKey, shardOf, toChunks } from './entity.ts'
import { storage } from './storage-error.ts'
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
      const entity = await storage(() => table.getEntity(shardOf(id), rowKey(id)))
      if (entity === 'not-found' || entity === 'lost') return null
      return { row: MailboxShape.parse(fromChunks(entity)), etag: entity.etag }
    },

    async all() {
      const table = await open('mailboxes')
      const found: StoredMailbox[] = []
      await storage(async () => {
        for await (const entity of table.listEntities()) {
          found.push({ row: MailboxShape.parse(fromChunks(entity)), etag: entity.etag })
        }
      })
      return found
    },

    async write(row, before) {
      const table = await open('mailboxes')
      const entity = { partitionKey: shardOf(row.id), rowKey: rowKey(row.id), ...toChunks(row) }
      const answer = await storage(() =>
        before === null
          ? table.createEntity(entity)
          : table.updateEntity(entity, 'Replace', { etag: before.etag }),
      )
      if (answer === 'lost' || answer === 'not-found') return null
      return { row, etag: answer.etag ?? '*' }
    },
  }
}
