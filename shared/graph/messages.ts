import { ResponseType, type Client, type GraphRequest } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import type { MessageRef, Part } from '../mail.ts'
import { batch, batchLane, batchSize, batchWithin, failureOfItem, type BatchItem } from './batch.ts'
import { call, mailboxLane } from './client.ts'
import type { Lanes } from './lanes.ts'
import {
  attachmentSelect,
  mailFromGraph,
  messageSelect,
  partFromGraph,
  type Fetched,
} from './mail-from-graph.ts'
import { pathOf } from './path-of.ts'

/** Where a message is and how it looks in the list: all that acting and restoring have to know. */
export interface Seat {
  readonly folder: string
  readonly isDraft: boolean
  readonly isRead: boolean
  readonly flag: string
  readonly categories: readonly string[]
}

/** One line of a listing. Times are Graph's own, whole seconds. */
export interface Listed {
  readonly id: string
  readonly folder: string
  readonly receivedAt: string
  readonly modifiedAt: string
  readonly isDraft: boolean
}

/** One line of a listing with what its sender wrote on the outside; a search compares it and keeps it nowhere. */
export interface Head extends Listed {
  /** Address, lower case; null where there is none. */
  readonly from: string | null
  readonly subject: string
  /** How the body begins, at most 255 characters. */
  readonly preview: string
}

export interface Page {
  readonly items: readonly Listed[]
  readonly nextLink: string | null
  /** Graph's own clock: the `Date` header of this answer, in epoch ms; null where it sent none. */
  readonly date: number | null
}

/** Each id ends alone: a message, `null` for a 404, or a failure. */
export type Read = Fetched | null | Failure

const listSelect = 'id,parentFolderId,receivedDateTime,lastModifiedDateTime,isDraft'

const SeatShape = z.object({
  parentFolderId: z.string(),
  isDraft: z.boolean().nullish(),
  isRead: z.boolean().nullish(),
  flag: z.object({ flagStatus: z.string().nullish() }).nullish(),
  categories: z.array(z.string()).nullish(),
})

const ListItem = z.object({
  id: z.string(),
  parentFolderId: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  isDraft: z.boolean().nullish(),
})

const ListShape = z.object({ value: z.array(ListItem), '@odata.nextLink': z.string().nullish() })

const headSelect = `${listSelect},from,subject,bodyPreview`

const HeadsShape = z.object({
  value: z.array(
    ListItem.extend({
      from: z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }).nullish(),
      subject: z.string().nullish(),
      bodyPreview: z.string().nullish(),
    }),
  ),
  '@odata.nextLink': z.string().nullish(),
})

/** Heads of one page; a page is some 200 KB. */
const headsTop = 200

export interface MessagesOptions {
  readonly now: () => number
  readonly authservIds: () => Promise<readonly string[]>
  readonly lanes: Lanes
  /** How many of a mailbox's four slots are ours. */
  readonly slots: number
}

/** Everything the product asks of messages. Ids are immutable ones; a message that is not there is `null`. */
export interface Messages {
  read(mailbox: string, ids: readonly string[]): Promise<readonly Read[]>
  /** One message with the bytes of its file attachments, in one request: for a message whose parts are known to be small. */
  readWhole(ref: MessageRef): Promise<Read>
  seat(ref: MessageRef): Promise<Seat | null>
  bytes(ref: MessageRef, part: Part, maxBytes: number): Promise<Uint8Array | null>
  move(ref: MessageRef, folder: string): Promise<string | null>
  setRead(ref: MessageRef, isRead: boolean): Promise<void>
  list(mailbox: string, query: ListQuery): Promise<Page>
  /** The first page of each of at most 20 mailboxes, by one `$batch`; what fails, fails alone. */
  firstPages(
    wanted: readonly { readonly mailbox: string; readonly query: ListQuery }[],
  ): Promise<readonly (Page | Failure)[]>
  next(nextLink: string): Promise<Page>
  /** Heads of what a mailbox received in a span, at most `most`; `whole` is false where there may be more. */
  heads(
    mailbox: string,
    span: Span,
    most: number,
  ): Promise<{ readonly items: readonly Head[]; readonly whole: boolean }>
  immutableId(mailbox: string, id: string): Promise<string | null>
  find(mailbox: string, internetMessageId: string): Promise<readonly string[]>
}

/** ISO times, whole seconds, UTC; both ends belong to it. */
export interface Span {
  readonly since: string
  readonly until: string
}

export interface ListQuery {
  readonly by: 'receivedDateTime' | 'lastModifiedDateTime'
  /** ISO time, whole seconds, UTC; `ge`. */
  readonly since: string
  readonly top: number
  /** One folder only; the whole mailbox where absent. */
  readonly folder?: string
}

export function createMessages(graph: Client, options: MessagesOptions): Messages {
  // A tenant that sends every attachment's bytes with the message is asked for the list apart from then on.
  let expandIsLean = true

  async function finish(mailbox: string, id: string, json: unknown): Promise<Read> {
    const fetched = mailFromGraph(json, { authservIds: await options.authservIds() })
    if (fetched.listed || !mayHaveParts(fetched)) return fetched
    const parts = await listParts(graph, { mailbox, id })
    return { ...fetched, listed: true, mail: { ...fetched.mail, parts } }
  }

  async function readOne(mailbox: string, id: string): Promise<Read> {
    try {
      return await lean(mailbox, id, await call(() => graph.api(readPath(mailbox, id, expandIsLean)).get()))
    } catch (error) {
      return asRead(error)
    }
  }

  /** Bytes that came unasked say what this tenant does with an inner `$select`. They are not kept. */
  async function lean(mailbox: string, id: string, json: unknown): Promise<Read> {
    const read = await finish(mailbox, id, json)
    if (read === null || read instanceof Failure || read.bytes.size === 0) return read
    expandIsLean = false
    return { ...read, bytes: new Map() }
  }

  /** Graph works on the items of a batch side by side, so a batch within one mailbox is no larger than our slots. */
  async function readBatch(mailbox: string, ids: readonly string[]): Promise<readonly Read[]> {
    const reads: Read[] = []
    for (let start = 0; start < ids.length; start += options.slots) {
      const some = ids.slice(start, start + options.slots)
      const urls = some.map((id) => `/${readPath(mailbox, id, expandIsLean)}`)
      const answers = await batchWithin(mailbox, urls, { graph, ...options })
      reads.push(...(await Promise.all(some.map((id, index) => readItem(mailbox, id, answers[index])))))
    }
    return reads
  }

  async function readItem(mailbox: string, id: string, answer: BatchItem | undefined): Promise<Read> {
    if (answer?.status !== 200) return asRead(refusedItem(answer, mailbox))
    try {
      return await lean(mailbox, id, answer.body)
    } catch (error) {
      return asRead(error)
    }
  }

  /** An item that was refused; a wait that it asks for holds for its mailbox. */
  function refusedItem(answer: BatchItem | undefined, mailbox: string): Failure {
    const failure = failureOfItem(answer, options.now())
    if (failure.retryAfterMs !== null) options.lanes.rest(mailboxLane(mailbox), failure.retryAfterMs)
    return failure
  }

  return {
    async read(mailbox, ids) {
      if (ids.length === 0) return []
      if (ids.length > batchSize)
        throw new TypeError(`read takes ${batchSize} ids at most, got ${ids.length}.`)
      const [only] = ids
      if (ids.length === 1 && only !== undefined) return [await readOne(mailbox, only)]
      return readBatch(mailbox, ids)
    },

    async readWhole({ mailbox, id }) {
      try {
        const path = `${messagePath({ mailbox, id })}?$select=${messageSelect}&$expand=attachments`
        return await finish(mailbox, id, await call(() => graph.api(path).get()))
      } catch (error) {
        return asRead(error)
      }
    },

    async seat(ref) {
      const path = `${messagePath(ref)}?$select=parentFolderId,isDraft,isRead,flag,categories`
      const json = await orNull(() => graph.api(path).get())
      return json === null ? null : seatOf(json)
    },

    async bytes(ref, part, maxBytes) {
      if (part.size > maxBytes * 1.5)
        throw new Failure('too-large', `Left a part of ${part.size} bytes unread.`)
      const request = graph.api(`${messagePath(ref)}/attachments/${encodeURIComponent(part.id)}/$value`)
      const buffer = await orNull(() => request.responseType(ResponseType.ARRAYBUFFER).get())
      if (buffer === null) return null
      const bytes = buffer instanceof ArrayBuffer ? new Uint8Array(buffer) : new Uint8Array()
      if (bytes.length > maxBytes)
        throw new Failure('too-large', `Left a part of ${bytes.length} bytes unread.`)
      return bytes
    },

    async move(ref, folder) {
      const json = await orNull(() => graph.api(`${messagePath(ref)}/move`).post({ destinationId: folder }))
      return json === null ? null : seatOf(json).folder
    },

    async setRead(ref, isRead) {
      await orNull(() => graph.api(messagePath(ref)).patch({ isRead }))
    },

    async list(mailbox, query) {
      return pageOf(graph.api(listPath(mailbox, query).slice(1)))
    },

    async firstPages(wanted) {
      if (wanted.length > batchSize)
        throw new TypeError(`firstPages takes ${batchSize} at most, got ${wanted.length}.`)
      const lanes = wanted.map(({ mailbox }) => mailboxLane(mailbox))
      // Other processes are asked first, for the batch itself, too: then nothing is waited for between the look and the call,
      // while which somebody here might be told to wait.
      await Promise.all([...lanes, batchLane].map(async (lane) => options.lanes.resting(lane)))
      const rests = await Promise.all(lanes.map(async (lane) => options.lanes.resting(lane)))
      const asked = wanted.filter((_, at) => rests[at] === null)
      const answers =
        asked.length === 0
          ? []
          : await batch(
              graph,
              asked.map(({ mailbox, query }) => listPath(mailbox, query)),
            )
      return wanted.map((one, at) => {
        const index = asked.indexOf(one)
        if (index < 0)
          return new Failure('throttled', 'Graph asked us to wait.', { retryAfterMs: rests[at] ?? null })
        const answer = answers[index]
        return answer?.status === 200 ? pageOrFailure(answer.body) : refusedItem(answer, one.mailbox)
      })
    },

    async next(nextLink) {
      return pageOf(graph.api(pathOf(nextLink)))
    },

    async heads(mailbox, span, most) {
      const items: Head[] = []
      let path: string | null = headsPath(mailbox, span)
      // Each page brings something or is the last: a link that leads in a circle ends at `most` all the same.
      while (path !== null && items.length < most) {
        const here: string = path
        const page = HeadsShape.parse(await call(() => graph.api(here).get()))
        items.push(...page.value.map(headOf))
        const next = page['@odata.nextLink'] ?? null
        path = next === null || page.value.length === 0 ? null : pathOf(next)
      }
      return { items: items.slice(0, most), whole: path === null && items.length <= most }
    },

    async immutableId(mailbox, id) {
      const json = await orNull(() => graph.api(`${messagePath({ mailbox, id })}?$select=id`).get())
      return json === null ? null : z.object({ id: z.string() }).parse(json).id
    },

    async find(mailbox, internetMessageId) {
      const quoted = internetMessageId.replaceAll("'", "''")
      const request = graph
        .api(`users/${mailbox}/messages`)
        .query({ $filter: `internetMessageId eq '${encodeURIComponent(quoted)}'`, $top: '2' })
        .select('id')
      const json = await call(() => request.get())
      return z
        .object({ value: z.array(z.object({ id: z.string() })) })
        .parse(json)
        .value.map(({ id }) => id)
    },
  }
}

function readPath(mailbox: string, id: string, expand: boolean): string {
  const attachments = expand ? `&$expand=attachments($select=${attachmentSelect})` : ''
  return `${messagePath({ mailbox, id })}?$select=${messageSelect}${attachments}`
}

function listPath(mailbox: string, { by, since, top, folder }: ListQuery): string {
  const where = folder === undefined ? '' : `/mailFolders/${encodeURIComponent(folder)}`
  const filter = encodeURIComponent(`${by} ge ${since}`)
  return `/users/${encodeURIComponent(mailbox)}${where}/messages?$filter=${filter}&$orderby=${by}&$top=${top}&$select=${listSelect}`
}

function headsPath(mailbox: string, { since, until }: Span): string {
  const filter = encodeURIComponent(`receivedDateTime ge ${since} and receivedDateTime le ${until}`)
  return `users/${encodeURIComponent(mailbox)}/messages?$filter=${filter}&$orderby=receivedDateTime&$top=${headsTop}&$select=${headSelect}`
}

function messagePath({ mailbox, id }: MessageRef): string {
  return `users/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(id)}`
}

/** `hasAttachments` is false for inline pictures alone, and a letter often is one inline picture. */
function mayHaveParts({ hasAttachments, mail }: Fetched): boolean {
  const content = mail.body?.content ?? ''
  return hasAttachments || content.length < 400 || content.includes('cid:') || /<img/i.test(content)
}

async function listParts(graph: Client, ref: MessageRef): Promise<readonly Part[]> {
  const path = `${messagePath(ref)}/attachments?$select=${attachmentSelect}`
  const json = await call(() => graph.api(path).get())
  return z
    .object({ value: z.array(z.unknown()) })
    .parse(json)
    .value.slice(0, 500)
    .map(partFromGraph)
}

function seatOf(json: unknown): Seat {
  const seat = SeatShape.parse(json)
  return {
    folder: seat.parentFolderId,
    isDraft: seat.isDraft ?? false,
    isRead: seat.isRead ?? false,
    flag: seat.flag?.flagStatus ?? 'notFlagged',
    categories: seat.categories ?? [],
  }
}

async function pageOf(request: GraphRequest): Promise<Page> {
  const answer: unknown = await call(() => request.responseType(ResponseType.RAW).get())
  if (!(answer instanceof Response))
    throw new Failure('unavailable', 'Graph answered no page. Try again later.')
  const date = Date.parse(answer.headers.get('date') ?? '')
  return pageFrom(await answer.json(), Number.isNaN(date) ? null : date)
}

function pageOrFailure(json: unknown): Page | Failure {
  try {
    return pageFrom(json, null)
  } catch {
    return new Failure('unavailable', 'Graph answered no page. Try again later.')
  }
}

/** @throws ZodError where the answer is no page */
function pageFrom(json: unknown, date: number | null): Page {
  const page = ListShape.parse(json)
  return {
    items: page.value.map(listedOf),
    nextLink: page['@odata.nextLink'] ?? null,
    date,
  }
}

function listedOf(item: z.infer<typeof ListItem>): Listed {
  return {
    id: item.id,
    folder: item.parentFolderId ?? '',
    receivedAt: item.receivedDateTime ?? '',
    modifiedAt: item.lastModifiedDateTime ?? '',
    isDraft: item.isDraft ?? false,
  }
}

function headOf(item: z.infer<typeof HeadsShape>['value'][number]): Head {
  const from = item.from?.emailAddress?.address ?? null
  return {
    ...listedOf(item),
    from: from === null ? null : from.toLowerCase(),
    subject: item.subject ?? '',
    preview: item.bodyPreview ?? '',
  }
}

async function orNull(request: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call(request)
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null
    throw error
  }
}

function asRead(error: unknown): null | Failure {
  if (!(error instanceof Failure)) {
    return new Failure('unavailable', 'Graph answered a message that cannot be read.', { cause: error })
  }
  return error.code === 'not-found' ? null : error
}
