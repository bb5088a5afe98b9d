import { z } from 'zod'
import { fromChunks, rowKey, shardOf, shards, toChunks } from './entity.ts'
import type { FoundRow, OpenTable } from './tables.ts'

const FolderId = z.string().nullable()

/** Mail of one mailbox that may wait for its notice to come. */
export const maxUnnoticed = 5

const MailboxShape = z.object({
  /** Object id of its user. */
  id: z.string(),
  address: z.string(),
  enrolledAt: z.string(),
  /** Mail received before this time is not watched. */
  watchFrom: z.string(),
  /** `polled`: the tenant refuses subscriptions, patrol alone guards it. `left`: nobody guards it any more. */
  state: z.enum(['protected', 'polled', 'unprotected', 'left']),
  /** Why it is not `protected`: a word of `unprotected.ts`, null while nobody has tried yet. */
  reason: z.string().nullable(),
  /** Enrolled by name, which only a person ends; or by the policy's scope, whose joiners and leavers are followed. */
  by: z.enum(['name', 'scope']).default('name'),
  /** ISO times: since when it is not `protected`, and when that is tried again. */
  since: z.string().nullable().default(null),
  nextTry: z.string().nullable().default(null),
  subscription: z.object({ id: z.string(), expires: z.string(), changedAt: z.string() }).nullable(),
  /** When its subscription was last made; mail received later must bring a notice. */
  subscribedAt: z.string().nullable().default(null),
  /** Mail that listing found first, received under the subscription: its notice is awaited. */
  unnoticed: z
    .array(z.object({ id: z.string(), foundAt: z.string() }))
    .max(maxUnnoticed)
    .default([]),
  /** Since when notices are silent, null while they come. */
  silentSince: z.string().nullable().default(null),
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
  /** ISO time before which Graph does not want this mailbox to be asked: every process that reads the row waits. */
  restsUntil: z.string().nullable().default(null),
  /** Digest of what the next listing will see if nothing happens: then it costs no write. */
  digest: z.string().nullable(),
})

/** A mailbox that we watch or have watched. */
export type MailboxRow = Readonly<z.infer<typeof MailboxShape>>

export interface StoredMailbox {
  readonly row: MailboxRow
  readonly etag: string
}

/** Mailboxes that only listing guards at present are listed every two minutes, the others every few. */
export type Pace = 'quick' | 'usual' | 'none'

export function paceOf({ state, silentSince }: MailboxRow): Pace {
  if (state === 'left') return 'none'
  return state === 'polled' || silentSince !== null ? 'quick' : 'usual'
}

/** True where somebody watches its mail, by notices or by listing alone. */
export function isGuarded({ state }: Pick<MailboxRow, 'state'>): boolean {
  return state === 'protected' || state === 'polled'
}

/** Some rows of a shard in the order of their keys. */
export interface MailboxPage {
  readonly found: readonly StoredMailbox[]
  /** Key after which the next page begins, null at the end. */
  readonly after: string | null
}

export interface Mailboxes {
  get(id: string): Promise<StoredMailbox | null>
  /** At most `most` rows of a shard behind a key; of one pace where that is given. Memory stays bounded by `most`. */
  page(
    shard: string,
    query: { readonly after: string | null; readonly most: number; readonly pace?: Pace },
  ): Promise<MailboxPage>
  /** Null where somebody else wrote first. `before` null: it is new. */
  write(row: MailboxRow, before: StoredMailbox | null): Promise<StoredMailbox | null>
}

/** @param seen hears of every row that is read */
export function createMailboxes(
  open: OpenTable,
  seen: (row: MailboxRow) => void = () => undefined,
): Mailboxes {
  const stored = ({ columns, etag }: FoundRow): StoredMailbox => {
    const row = MailboxShape.parse(fromChunks(columns))
    seen(row)
    return { row, etag }
  }
  return {
    async get(id) {
      const table = await open('mailboxes')
      const row = await table.get(shardOf(id), rowKey(id))
      return row === null ? null : stored(row)
    },

    async page(shard, { after, most, pace }) {
      const table = await open('mailboxes')
      const found: StoredMailbox[] = []
      const rows = table.list({
        partition: shard,
        pageSize: most,
        ...(after === null ? {} : { after }),
        ...(pace === undefined ? {} : { where: { pace } }),
      })
      for await (const row of rows) {
        found.push(stored(row))
        if (found.length >= most) break
      }
      const last = found.length < most ? undefined : found.at(-1)
      return { found, after: last === undefined ? null : rowKey(last.row.id) }
    },

    async write(row, before) {
      const table = await open('mailboxes')
      const columns = { state: row.state, pace: paceOf(row), ...toChunks(row) }
      const next = { partition: shardOf(row.id), key: rowKey(row.id), columns }
      const etag = before === null ? await table.create(next) : await table.replace(next, before.etag)
      return etag === null ? null : { row, etag }
    },
  }
}

/** Until when Graph wants a mailbox to be left alone, epoch ms, or null. */
export function restOf(row: Pick<MailboxRow, 'restsUntil'> | undefined): number | null {
  const until = row?.restsUntil ?? null
  return until === null ? null : Date.parse(until)
}

/** Waits shorter than this, in ms, are not worth a write: another process meets its own 429. */
const shortWaitMs = 3_000

/** Others write the row at the same moment; who loses so often leaves it, and they meet a 429 of their own. */
const maxTries = 4

/** Writes down how long Graph wants a mailbox to be left alone, for the other processes; the longest wait stands. */
export async function restMailbox(
  id: string,
  until: number,
  mailboxes: Mailboxes,
  now: number,
): Promise<void> {
  if (until - now < shortWaitMs) return
  for (let tries = 0; tries < maxTries; tries += 1) {
    const before = await mailboxes.get(id)
    if (before === null || Date.parse(before.row.restsUntil ?? '') >= until) return
    const written = await mailboxes.write(
      { ...before.row, restsUntil: new Date(until).toISOString() },
      before,
    )
    if (written !== null) return
  }
}

/** Every mailbox, page by page: memory holds one page. */
export async function* everyMailbox(mailboxes: Pick<Mailboxes, 'page'>): AsyncGenerator<StoredMailbox> {
  for (const shard of shards) {
    let after: string | null = null
    do {
      const page: MailboxPage = await mailboxes.page(shard, { after, most: 500 })
      yield* page.found
      after = page.after
    } while (after !== null)
  }
}
