import type { UnreadReason } from '../reading.ts'
import { bodyReadings, textOfHtml } from './body.ts'
import { readDocument } from './document.ts'
import { mailFromEml, MailError } from './eml.ts'
import type { Findings, PartRequest } from './findings.ts'
import { limits } from './limits.ts'
import { readPdf } from './pdf.ts'
import { readPicture } from './read-picture.ts'
import { kindOf, textOf } from './sniff.ts'
import { bounded } from './text-piece.ts'

/**
 * Turns one part into text by what its bytes are. Never throws for what the bytes hold: what cannot be read is named
 * with its reason. Does no bounding of time or memory of its own; the process around it does.
 */
export async function readPart(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  const { name } = request
  const refuse = (reason: UnreadReason) => found.unread({ name, reason })
  if (bytes.length > limits.partBytes) return refuse('too-large')
  if (bytes.length === 0) return

  found.step()
  const kind = kindOf(bytes)
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, request, found)
    case 'jpeg':
    case 'png':
    case 'gif':
    case 'webp':
    case 'tiff':
      return readPicture(bytes, request, found)
    case 'zip':
      return readDocument(bytes, request, found)
    case 'mail':
      return readMail(bytes, request, found)
    case 'html':
      return readHtml(bytes, name, found)
    case 'text':
      return readText(bytes, name, found)
    case 'sealed':
      return refuse('encrypted')
    case 'ole':
      return refuse(isLockedOffice(bytes) ? 'encrypted' : 'unsupported')
    case 'bmp':
    case 'rtf':
    case 'unknown':
      return refuse('unsupported')
  }
}

/** An Office file behind a password is a compound file with this stream ([MS-OFFCRYPTO] 2.3.4.4). */
function isLockedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  )
}

function readText(bytes: Uint8Array, name: string, found: Findings): void {
  const text = bounded(textOf(bytes))
  if (text.trim() !== '') found.reading({ where: `attachment:${name}`, method: 'text', text, confidence: 1 })
}

function readHtml(bytes: Uint8Array, name: string, found: Findings): void {
  const { visible, hidden } = textOfHtml(textOf(bytes))
  const where = `attachment:${name}` as const
  if (visible !== '') found.reading({ where, method: 'html', text: bounded(visible), confidence: 1 })
  if (hidden !== '') found.reading({ where: 'hidden', method: 'html', text: bounded(hidden), confidence: 1 })
}

/** A message inside the message: its subject, its text and its own parts, to a bounded depth. */
async function readMail(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  if (found.depth >= limits.nesting) return found.unread({ name: request.name, reason: 'too-many' })
  try {
    const inner = await mailFromEml(bytes, { authservIds: [] })
    const where = `attachment:${request.name}` as const
    const { subject, body } = inner.mail
    if (subject !== '') found.reading({ where, method: 'text', text: subject, confidence: 1 })
    for (const reading of bodyReadings(body)) {
      if (reading.text !== '') found.reading(reading.where === 'hidden' ? reading : { ...reading, where })
    }
    for (const part of inner.mail.parts.slice(0, limits.partsRead)) {
      const name = `${request.name}/${part.name}`
      const content = inner.bytesOf(part)
      if (part.kind === 'reference' || content === null) found.unread({ name, reason: 'reference' })
      else await readPart(content, { ...request, name }, { ...found, depth: found.depth + 1 })
    }
    const more = inner.mail.parts.length - limits.partsRead
    if (more > 0) found.unread({ name: `${request.name}/+${more}`, reason: 'too-many' })
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    found.unread({ name: request.name, reason: error.code === 'too-large' ? 'too-large' : 'broken' })
  }
}
