import PostalMime, { type Address as PostalAddress, type Attachment, type Email } from 'postal-mime'
import { authentication, type AuthenticationOptions } from '../authentication.ts'
import { address, type Address, type Body, type Header, type Mail, type Part } from '../mail.ts'
import type { Reading, Unread } from '../reading.ts'
import { bodyReadings, nameReadings, subjectReading } from './body.ts'
import { limits } from './limits.ts'
import { putBack, setAside, sizePutBack, textPutBack, type Packed } from './set-aside.ts'
import { looksLikeMail, textOf } from './sniff.ts'
import { bounded, oneLine } from './text-piece.ts'

export type MailErrorCode = 'empty' | 'not-a-mail' | 'too-large' | 'headers-too-large' | 'too-deep' | 'broken'

/** Why bytes gave no mail. The message says what to do and holds nothing of the bytes. */
export class MailError extends Error {
  readonly code: MailErrorCode

  constructor(code: MailErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'MailError'
    this.code = code
  }
}

export interface OpenedMail {
  readonly mail: Mail
  /** Subject, body, hidden text and the names of the parts; made when asked for. */
  readonly readings: readonly Reading[]
  /** Parts beyond what is listed. */
  readonly unread: readonly Unread[]
  /** Null where the message has no such part. */
  readonly bytesOf: (part: Part) => Uint8Array | null
}

/**
 * One raw message (RFC 5322, MIME) as the product's values. Part ids are their places, `0`, `1` …, so the same bytes
 * give the same ids. A message inside the message is a part of kind `item`. Large attachments in base64 are decoded
 * when `bytesOf` asks for them. Throws `MailError`.
 */
export async function mailFromEml(bytes: Uint8Array, options: AuthenticationOptions): Promise<OpenedMail> {
  const raw = withoutMark(bytes)
  check(raw)
  const { bytes: light, aside } = setAside(raw)
  const email = await parse(light)
  const attachments = email.attachments.slice(0, limits.parts)
  const parts = attachments.map((attachment, index) =>
    partOf(attachment, index, sizeOf(attachment, raw, aside)),
  )
  const headers = email.headers
    .slice(0, limits.headers)
    .map(({ originalKey, value }): Header => ({ name: originalKey, value: bounded(value, 16_000) }))
  const from = people(email.from === undefined ? [] : [email.from])[0] ?? null
  const mail: Mail = {
    internetMessageId: email.messageId ?? null,
    subject: bounded(email.subject ?? '', 4_000),
    from,
    sender: people(email.sender === undefined ? [] : [email.sender])[0] ?? null,
    replyTo: people(email.replyTo),
    to: people(email.to),
    cc: people(email.cc),
    receivedAt: receivedAt(headers),
    headers,
    authentication: authentication(headers, from, options),
    body:
      bodyOf(email, (text) => textPutBack(text, raw, aside)) ?? (parts.length === 0 ? strayText(raw) : null),
    parts,
  }
  return {
    mail,
    get readings() {
      return [subjectReading(mail.subject), ...bodyReadings(mail.body), ...nameReadings(parts)]
    },
    unread: tooMany(email.attachments.length - attachments.length),
    bytesOf: (part) => contentOf(attachments[Number(part.id)], raw, aside),
  }
}

/** Throws `MailError` for what is no mail, or would cost too much. */
function check(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new MailError('empty', 'The file is empty. Save the message again as .eml.')
  if (bytes.length > limits.mailBytes) {
    throw new MailError(
      'too-large',
      `The file has ${bytes.length} bytes, more than ${limits.mailBytes} are not read.`,
    )
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new MailError('not-a-mail', 'This is an Outlook .msg file. Save the message as .eml (raw MIME).')
  }
  if (!looksLikeMail(bytes, 1)) {
    throw new MailError(
      'not-a-mail',
      'No mail header stands at the start. Give a raw message (.eml, RFC 5322).',
    )
  }
  const refusal = refusalOf(bytes)
  if (refusal !== null) throw refusal
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: limits.partHeaderBytes,
    })
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    if (told.includes('header size')) {
      throw new MailError(
        'headers-too-large',
        `Headers of its parts exceed ${limits.partHeaderBytes} bytes.`,
        error,
      )
    }
    if (told.includes('nesting depth')) {
      throw new MailError('too-deep', `Its parts are nested deeper than ${limits.mimeDepth} levels.`, error)
    }
    throw new MailError('broken', 'Its MIME structure could not be read.', error)
  }
}

/** What would cost the parser seconds is refused by counting, which costs a millisecond for each megabyte. */
function refusalOf(bytes: Uint8Array): MailError | null {
  let lines = 0
  let equals = 0
  let header = -1
  let lineStart = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x3d) equals++
    if (byte !== 0x0a) continue
    const isBlank = at === lineStart || (at === lineStart + 1 && bytes[lineStart] === 0x0d)
    if (header < 0 && isBlank) header = lineStart
    lines++
    lineStart = at + 1
  }
  if ((header < 0 ? bytes.length : header) > limits.headerBytes) {
    return new MailError('headers-too-large', `Its headers exceed ${limits.headerBytes} bytes.`)
  }
  if (lines > limits.mailLines) {
    return new MailError('too-large', `It has ${lines} lines, more than ${limits.mailLines} are not read.`)
  }
  if (equals > limits.mailEquals) {
    return new MailError(
      'too-large',
      `It has ${equals} "=" signs, more than ${limits.mailEquals} are not read.`,
    )
  }
  return null
}

/** Editors leave a byte order mark or empty lines before the first header; both would hide all headers. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (start < bytes.length && start < 100 && (bytes[start] === 0x0d || bytes[start] === 0x0a)) start++
  return bytes.subarray(start)
}

/** HTML where there is any, as Outlook and Graph show it. */
function bodyOf({ html, text }: Email, whole: (text: string) => string): Body | null {
  if (html !== undefined) return { type: 'html', content: whole(html) }
  return text === undefined ? null : { type: 'text', content: whole(text) }
}

/** What stands below the header of a message whose structure holds nothing, such as a multipart without boundary. */
function strayText(raw: Uint8Array): Body | null {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const breaks = ['\r\n\r\n', '\n\n'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0)
  if (breaks.length === 0) return null
  const content = textOf(raw.subarray(Math.min(...breaks))).trim()
  return content === '' ? null : { type: 'text', content: bounded(content) }
}

function partOf(attachment: Attachment, index: number, size: number): Part {
  const isMail = attachment.mimeType === 'message/rfc822'
  return {
    id: String(index),
    kind: isMail ? 'item' : attachment.mimeType === 'message/external-body' ? 'reference' : 'file',
    name: oneLine(attachment.filename ?? '') || (isMail ? `message-${index + 1}.eml` : `part-${index + 1}`),
    contentType: attachment.mimeType,
    size,
    inline: attachment.disposition === 'inline' || attachment.related === true,
    contentId: attachment.contentId === undefined ? null : attachment.contentId.replace(/^<|>$/g, ''),
  }
}

function contentOf(
  attachment: Attachment | undefined,
  raw: Uint8Array,
  aside: readonly Packed[],
): Uint8Array | null {
  if (attachment === undefined || typeof attachment.content === 'string') return null
  return putBack(asBytes(attachment.content), raw, aside)
}

function sizeOf({ content }: Attachment, raw: Uint8Array, aside: readonly Packed[]): number {
  return typeof content === 'string' ? content.length : sizePutBack(asBytes(content), raw, aside)
}

function asBytes(content: ArrayBuffer | Uint8Array): Uint8Array {
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

function tooMany(count: number): readonly Unread[] {
  return count > 0 ? [{ part: String(limits.parts), name: `+${count}`, reason: 'too-many' }] : []
}

function people(list: readonly PostalAddress[] | undefined): readonly Address[] {
  const flat = (list ?? []).flatMap((entry) => (entry.group === undefined ? [entry] : entry.group))
  return flat.slice(0, limits.addresses).map((entry) => address(entry.address, entry.name))
}

/** When our side took it, which the topmost `Received` says after its last `;`; else what the sender claims. */
function receivedAt(headers: readonly Header[]): string | null {
  const value = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value
  const received = value('received')
  return isoTime(received?.slice(received.lastIndexOf(';') + 1)) ?? isoTime(value('date'))
}

function isoTime(text: string | undefined): string | null {
  if (text === undefined || text.length > 200) return null
  const comment = text.indexOf('(')
  const time = new Date(comment < 0 ? text : text.slice(0, comment))
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
