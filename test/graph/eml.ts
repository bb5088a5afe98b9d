import PostalMime from 'postal-mime'
import type { Address, Attachment, Email } from 'postal-mime'
import { createHash } from 'node:crypto'

export interface Recipient {
  readonly emailAddress: { readonly name: string; readonly address: string }
}

export interface EmlAttachment {
  readonly kind: 'file' | 'item' | 'reference'
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly contentId: string | null
  readonly bytes: Uint8Array
}

/** One raw mail, taken apart. */
export interface Eml {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly subject: string
  readonly from: Recipient | null
  readonly sender: Recipient | null
  readonly to: readonly Recipient[]
  readonly cc: readonly Recipient[]
  readonly bcc: readonly Recipient[]
  readonly replyTo: readonly Recipient[]
  readonly internetMessageId: string
  readonly conversation: string
  readonly sentMs: number | null
  readonly importance: 'low' | 'normal' | 'high'
  readonly text: string | null
  readonly html: string | null
  readonly attachments: readonly EmlAttachment[]
}

/** The bytes are no mail; `message` is one sentence for a person. */
export class EmlError extends Error {
  override readonly name = 'EmlError'
}

export const emlLimits = { bytes: 40 * 1024 * 1024, cacheBytes: 32 * 1024 * 1024 } as const

/** Takes a raw mail apart; throws `EmlError` with one clear sentence where there is none. */
export async function parseEml(bytes: Uint8Array): Promise<Eml> {
  refuseWhatIsNoMail(bytes)
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 100,
    maxHeadersSize: 1024 * 1024,
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new EmlError(`This .eml cannot be taken apart: ${reason}. Send a whole RFC 5322 message.`)
  })
  return fromPostalMime(mail, bytes)
}

/** What a mailbox keeps of a mail at hand, so that lists need no parsing. */
export interface EmlSummary {
  readonly subject: string
  readonly from: Recipient | null
  readonly internetMessageId: string
  readonly conversation: string
  readonly sentMs: number | null
  readonly hasAttachments: boolean
  readonly importance: 'low' | 'normal' | 'high'
}

export function summaryOf(eml: Eml): EmlSummary {
  return {
    subject: eml.subject,
    from: eml.from,
    internetMessageId: eml.internetMessageId,
    conversation: eml.conversation,
    sentMs: eml.sentMs,
    // Graph counts only what is not shown inside the text
    hasAttachments: eml.attachments.some((one) => !one.isInline),
    importance: eml.importance,
  }
}

/** Takes raw mails apart on demand and keeps the last few, by bytes. */
export function createEmlReader(): (id: string, bytes: Uint8Array) => Promise<Eml> {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly eml: Eml }>()
  let weight = 0

  return async function read(id, bytes) {
    const known = kept.get(id)
    if (known !== undefined && known.bytes === bytes) {
      kept.delete(id)
      kept.set(id, known)
      return known.eml
    }
    const eml = await parseEml(bytes)
    if (!kept.has(id)) weight += bytes.length
    kept.set(id, { bytes, eml })
    for (const [old, { bytes: oldBytes }] of kept) {
      if (weight <= emlLimits.cacheBytes || old === id) break
      kept.delete(old)
      weight -= oldBytes.length
    }
    return eml
  }
}

function refuseWhatIsNoMail(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new EmlError('The .eml is empty. Send a raw RFC 5322 message as the body.')
  if (bytes.length > emlLimits.bytes)
    throw new EmlError(`The .eml has ${bytes.length} bytes, more than the ${emlLimits.bytes} the box takes.`)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64 * 1024)).toString(
    'latin1',
  )
  if (head.includes('\0'))
    throw new EmlError('The .eml is binary data, not a mail. Send a raw RFC 5322 message.')
  const lines = head.split('\n', 400)
  const first = lines[0] ?? ''
  if (!isHeaderLine(first) && !first.startsWith('From '))
    throw new EmlError(
      'The .eml does not begin with a mail header such as "From: …". Send a raw RFC 5322 message.',
    )
  const telling = ['from', 'to', 'subject', 'date', 'received', 'message-id', 'return-path', 'content-type']
  const named = lines.some((line) => telling.includes(line.slice(0, line.indexOf(':')).trim().toLowerCase()))
  if (!named)
    throw new EmlError('The .eml has none of the headers of a mail (From, To, Subject, Date, Received, …).')
}

function isHeaderLine(line: string): boolean {
  const colon = line.indexOf(':')
  return colon > 0 && colon < 100 && /^[!-9;-~]+$/.test(line.slice(0, colon))
}

function fromPostalMime(mail: Email, bytes: Uint8Array): Eml {
  const references = (mail.references ?? '').split(/\s+/).filter((one) => one !== '')
  const messageId = mail.messageId ?? `<${digest(bytes).slice(0, 32)}@tenant.invalid>`
  const root = references[0] ?? mail.inReplyTo ?? messageId
  const sent = mail.date === undefined ? Number.NaN : Date.parse(mail.date)
  const from = recipients(mail.from === undefined ? [] : [mail.from])[0] ?? null
  return {
    headers: mail.headers.map((header) => ({ name: header.originalKey, value: header.value })),
    subject: mail.subject ?? '',
    from,
    sender: recipients(mail.sender === undefined ? [] : [mail.sender])[0] ?? from,
    to: recipients(mail.to),
    cc: recipients(mail.cc),
    bcc: recipients(mail.bcc),
    replyTo: recipients(mail.replyTo),
    internetMessageId: messageId,
    conversation: `AAQkAG${digest(root)}AAA=`,
    sentMs: Number.isNaN(sent) ? null : sent,
    importance: importance(mail),
    text: mail.text ?? null,
    html: mail.html ?? null,
    attachments: mail.attachments.map(attachment),
  }
}

function recipients(addresses: readonly Address[] | undefined): readonly Recipient[] {
  return (addresses ?? []).flatMap((one) =>
    'group' in one && one.group !== undefined
      ? one.group.map((member) => recipient(member.name, member.address))
      : [recipient(one.name, one.address ?? '')],
  )
}

/** Exchange repeats the address where there is no name. */
function recipient(name: string, address: string): Recipient {
  return { emailAddress: { name: name === '' ? address : name, address } }
}

function importance(mail: Email): 'low' | 'normal' | 'high' {
  const value = mail.headers
    .find((header) => header.key === 'importance')
    ?.value.trim()
    .toLowerCase()
  return value === 'low' || value === 'high' ? value : 'normal'
}

function attachment(part: Attachment, index: number): EmlAttachment {
  const bytes = typeof part.content === 'string' ? Buffer.from(part.content) : new Uint8Array(part.content)
  const nested = part.mimeType === 'message/rfc822'
  const reference = part.mimeType === referenceType
  return {
    kind: nested ? 'item' : reference ? 'reference' : 'file',
    name:
      part.filename ??
      (nested
        ? nestedSubject(bytes)
        : `ATT${String(index + 1).padStart(5, '0')}.${extension(part.mimeType)}`),
    contentType: part.mimeType,
    isInline: part.disposition === 'inline' || (part.related === true && part.disposition !== 'attachment'),
    contentId: part.contentId === undefined ? null : part.contentId.replace(/^</, '').replace(/>$/, ''),
    bytes,
  }
}

/** How the box writes a link to a cloud file inside a raw mail; the content is the address of the file. */
export const referenceType = 'application/x-tenant-reference'

function extension(mimeType: string): string {
  const known: Readonly<Record<string, string>> = {
    'image/jpeg': 'jpg',
    'image/png': 'png',
    'image/gif': 'gif',
    'application/pdf': 'pdf',
    'text/html': 'htm',
    'text/plain': 'txt',
    'text/calendar': 'ics',
  }
  return known[mimeType] ?? 'bin'
}

function nestedSubject(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString('utf8')
  const line = head.split('\n').find((one) => one.toLowerCase().startsWith('subject:'))
  return line?.slice(8).trim().slice(0, 200) || 'Attached message'
}

function digest(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('base64url')
}
