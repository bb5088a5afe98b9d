import { z } from 'zod'

/** Longest text and most messages shown: a window, not an archive. */
const longestText = 20_000
const mostMessages = 60
const mostPictures = 12
const largestPicture = 12_000_000
const waitMs = 10_000

export interface ShownUser {
  readonly address: string
  readonly name: string
}

export interface ShownFolder {
  readonly id: string
  readonly name: string
  readonly unread: number
  readonly total: number
}

export interface ShownMessage {
  /** The message's default id, which changes with every move, as Outlook sees it. */
  readonly id: string
  readonly internetMessageId: string | null
  readonly subject: string
  readonly fromName: string
  readonly fromAddress: string
  readonly preview: string
  readonly receivedAt: string
  readonly isRead: boolean
  readonly flagged: boolean
}

export interface ShownAttachment {
  readonly id: string
  readonly name: string
  readonly size: number
}

export interface OpenMessage {
  readonly to: readonly string[]
  readonly text: string
  readonly attachments: readonly ShownAttachment[]
}

/** What Outlook reads of a mailbox, as plain values. Ids are Graph's default ones. */
export interface MailSource {
  users(): Promise<readonly ShownUser[]>
  folders(user: string): Promise<readonly ShownFolder[]>
  messages(user: string, folder: string): Promise<readonly ShownMessage[]>
  open(user: string, id: string): Promise<OpenMessage>
  /** Bytes of an attachment, whatever it says of itself. */
  bytes(user: string, id: string, attachment: string): Promise<Uint8Array>
}

const Person = z.object({
  emailAddress: z.object({ name: z.string().optional(), address: z.string().optional() }),
})
const Users = z.object({
  value: z.array(z.object({ displayName: z.string().nullable(), userPrincipalName: z.string() })),
})
const Folders = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      displayName: z.string(),
      unreadItemCount: z.number(),
      totalItemCount: z.number(),
    }),
  ),
})
const Messages = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      internetMessageId: z.string().nullish(),
      subject: z.string().nullish(),
      from: Person.nullish(),
      bodyPreview: z.string().nullish(),
      receivedDateTime: z.string(),
      isRead: z.boolean(),
      flag: z.object({ flagStatus: z.string() }).nullish(),
    }),
  ),
})
const Message = z.object({
  toRecipients: z.array(Person).nullish(),
  body: z.object({ content: z.string() }).nullish(),
})
const Attachments = z.object({
  value: z.array(z.object({ id: z.string(), name: z.string().nullish(), size: z.number() })),
})

/** Order in which a person looks for folders; what is not named here comes after the Inbox, by name. */
const last = [
  'drafts',
  'brouillons',
  'sent items',
  'éléments envoyés',
  'deleted items',
  'éléments supprimés',
  'junk email',
  'courrier indésirable',
  'archive',
  'conversation history',
  'historique des conversations',
  'outbox',
  "boîte d'envoi",
  'boîte d’envoi',
]

/**
 * Reads mailboxes through Graph, as Outlook would.
 *
 * @param graph `http://127.0.0.1:PORT/v1.0`
 * @param token gives an app token for Graph; asked again when it is refused
 */
export function graphMailSource(graph: string, token: (fresh: boolean) => Promise<string>): MailSource {
  async function get(path: string, prefer?: string): Promise<Response> {
    for (const fresh of [false, true]) {
      const headers = { Authorization: `Bearer ${await token(fresh)}`, ...(prefer && { Prefer: prefer }) }
      const response = await fetch(`${graph}${path}`, { headers, signal: AbortSignal.timeout(waitMs) })
      if (response.ok) return response
      if (response.status !== 401) throw new Error(`Graph answered ${response.status}.`)
    }
    throw new Error('Graph refused two tokens in a row.')
  }
  async function json<Shape extends z.ZodType>(
    shape: Shape,
    path: string,
    prefer?: string,
  ): Promise<z.infer<Shape>> {
    return shape.parse(await (await get(path, prefer)).json())
  }

  return {
    async users() {
      const { value } = await json(Users, '/users?$select=displayName,userPrincipalName&$top=50')
      return value.map(({ displayName, userPrincipalName }) => ({
        address: userPrincipalName,
        name: displayName ?? userPrincipalName,
      }))
    },

    async folders(user) {
      const path = `/users/${encodeURIComponent(user)}/mailFolders?$top=100&$select=id,displayName,unreadItemCount,totalItemCount`
      const [{ value }, inbox] = await Promise.all([
        json(Folders, path),
        json(z.object({ id: z.string() }), `/users/${encodeURIComponent(user)}/mailFolders/inbox?$select=id`),
      ])
      return value
        .map((folder) => ({
          id: folder.id,
          name: folder.displayName,
          unread: folder.unreadItemCount,
          total: folder.totalItemCount,
        }))
        .sort((a, b) => rank(a, inbox.id) - rank(b, inbox.id) || a.name.localeCompare(b.name))
    },

    async messages(user, folder) {
      const select = 'id,internetMessageId,subject,from,bodyPreview,receivedDateTime,isRead,flag'
      const { value } = await json(
        Messages,
        `/users/${encodeURIComponent(user)}/mailFolders/${encodeURIComponent(folder)}/messages?$select=${select}&$orderby=receivedDateTime desc&$top=${mostMessages}`,
      )
      return value.map((message) => ({
        id: message.id,
        internetMessageId: message.internetMessageId ?? null,
        subject: message.subject ?? '',
        fromName: message.from?.emailAddress.name ?? '',
        fromAddress: message.from?.emailAddress.address ?? '',
        preview: (message.bodyPreview ?? '').slice(0, 200),
        receivedAt: message.receivedDateTime,
        isRead: message.isRead,
        flagged: message.flag?.flagStatus === 'flagged',
      }))
    },

    async open(user, id) {
      const path = `/users/${encodeURIComponent(user)}/messages/${encodeURIComponent(id)}`
      const [message, attachments] = await Promise.all([
        json(Message, `${path}?$select=toRecipients,body`, 'outlook.body-content-type="text"'),
        json(Attachments, `${path}/attachments?$select=id,name,size&$top=${mostPictures}`),
      ])
      return {
        to: (message.toRecipients ?? []).slice(0, 20).map(({ emailAddress }) => emailAddress.address ?? ''),
        text: (message.body?.content ?? '').slice(0, longestText),
        attachments: attachments.value
          .slice(0, mostPictures)
          .map((attachment) => ({ id: attachment.id, name: attachment.name ?? '', size: attachment.size })),
      }
    },

    async bytes(user, id, attachment) {
      const path = `/users/${encodeURIComponent(user)}/messages/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachment)}/$value`
      const bytes = new Uint8Array(await (await get(path)).arrayBuffer())
      if (bytes.length > largestPicture)
        throw new Error(`The attachment has ${bytes.length} bytes, too many to show.`)
      return bytes
    },
  }
}

function rank({ id, name }: ShownFolder, inbox: string): number {
  if (id === inbox) return 0
  const at = last.indexOf(name.toLowerCase())
  return at < 0 ? 1 : at + 2
}

/** `image/jpeg` or `image/png` by the first bytes; null for everything else, whatever it is called. */
export function pictureType(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const starts = (...first: readonly number[]) => first.every((byte, at) => bytes[at] === byte)
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  return starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'image/png' : null
}
