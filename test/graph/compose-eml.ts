import { randomUUID } from 'node:crypto'
import type { Recipient } from './eml.ts'
import { referenceType } from './eml.ts'

export interface ComposedAttachment {
  readonly kind: 'file' | 'item' | 'reference'
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly contentId: string | null
  readonly bytes: Uint8Array
}

/** A mail written by API rather than received. */
export interface Composition {
  readonly subject: string
  readonly from: Recipient | null
  readonly sender: Recipient | null
  readonly to: readonly Recipient[]
  readonly cc: readonly Recipient[]
  readonly bcc: readonly Recipient[]
  readonly replyTo: readonly Recipient[]
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  /** A whole transport header block (PR_TRANSPORT_MESSAGE_HEADERS), used instead of all of the above. */
  readonly transportHeaders: string | null
  readonly messageId: string | null
  readonly sentMs: number
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string }
  readonly attachments: readonly ComposedAttachment[]
}

/** Writes the raw mail of something that was created as JSON, so that every message of the box is one raw mail. */
export function composeEml(mail: Composition): Uint8Array {
  const boundary = `box_${randomUUID()}`
  const head = mail.transportHeaders === null ? ownHeaders(mail) : withoutMime(mail.transportHeaders)
  const lines = [
    ...head,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
  ]
  lines.push(
    `Content-Type: text/${mail.body.contentType === 'html' ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(Buffer.from(mail.body.content)),
  )
  for (const part of mail.attachments) lines.push(`--${boundary}`, ...attachmentLines(part))
  lines.push(`--${boundary}--`, '')
  return Buffer.from(lines.join('\r\n'))
}

function ownHeaders(mail: Composition): string[] {
  return [
    ...(mail.from === null ? [] : [`From: ${written(mail.from)}`]),
    ...(mail.sender === null ? [] : [`Sender: ${written(mail.sender)}`]),
    ...listed('To', mail.to),
    ...listed('Cc', mail.cc),
    ...listed('Bcc', mail.bcc),
    ...listed('Reply-To', mail.replyTo),
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${new Date(mail.sentMs).toUTCString()}`,
    `Message-ID: ${oneLine(mail.messageId ?? `<${randomUUID()}@box.invalid>`)}`,
    ...mail.headers.map((header) => `${oneLine(header.name)}: ${oneLine(header.value)}`),
  ]
}

/** The header block minus what describes the old MIME structure. */
function withoutMime(block: string): string[] {
  const kept: string[] = []
  let keeping = true
  for (const line of block.split(/\r?\n/)) {
    if (line === '') continue
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (keeping) kept.push(line)
      continue
    }
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    keeping = name !== '' && !name.startsWith('content-') && name !== 'mime-version'
    if (keeping) kept.push(line)
  }
  return kept
}

function attachmentLines(part: ComposedAttachment): string[] {
  const type =
    part.kind === 'item' ? 'message/rfc822' : part.kind === 'reference' ? referenceType : part.contentType
  const head = [
    `Content-Type: ${oneLine(type)}; name="${encoded(part.name)}"`,
    `Content-Disposition: ${part.isInline ? 'inline' : 'attachment'}; filename="${encoded(part.name)}"`,
    ...(part.contentId === null ? [] : [`Content-ID: <${oneLine(part.contentId)}>`]),
  ]
  if (part.kind === 'item') return [...head, '', Buffer.from(part.bytes).toString('latin1')]
  return [...head, 'Content-Transfer-Encoding: base64', '', wrapped(Buffer.from(part.bytes))]
}

function listed(name: string, recipients: readonly Recipient[]): string[] {
  return recipients.length === 0 ? [] : [`${name}: ${recipients.map(written).join(', ')}`]
}

function written({ emailAddress }: Recipient): string {
  const name = encoded(emailAddress.name)
  const phrase = name.startsWith('=?') ? name : `"${name}"`
  return `${phrase} <${oneLine(emailAddress.address)}>`
}

function encoded(text: string): string {
  const plain = /^[A-Za-z0-9 .,'_()@!?-]*$/.test(text)
  return plain ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ')
}

function wrapped(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
}
