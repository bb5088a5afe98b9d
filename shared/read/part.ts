import type { Reading, UnreadReason } from '../reading.ts'
import { bodyReadings, textOfHtml } from './body.ts'
import { readTnef, readZip } from './container.ts'
import { mailFromEml, MailError } from './eml.ts'
import { leave, type Findings, type PartRequest } from './findings.ts'
import { limits } from './limits.ts'
import { readPdf } from './pdf.ts'
import { readPicture } from './read-picture.ts'
import { richTextOf } from './rtf.ts'
import { kindOf, textOf, textOfHtmlFile } from './sniff.ts'
import { bounded, isTooLong } from './text-piece.ts'

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
    case 'avif':
    case 'bmp':
      return readPicture(bytes, request, found)
    case 'zip':
      return readZip(bytes, request, found, readPart)
    case 'tnef':
      return readTnef(bytes, request, found, readPart)
    case 'rtf':
      return readRichText(bytes, request, found)
    case 'calendar':
      return readCalendar(bytes, name, found)
    case 'mail':
      return readMail(bytes, request, found)
    case 'html':
      return readHtml(bytes, request, found)
    case 'text':
      return readText(bytes, name, found)
    case 'sealed':
      return refuse('encrypted')
    case 'ole':
      return refuse(isLockedOffice(bytes) ? 'encrypted' : 'unsupported')
    case 'unknown':
      return refuse('unsupported')
  }
}

/** Reads the slices of one picture as the picture that they show. */
export async function readSlices(
  slices: readonly Uint8Array[],
  request: PartRequest,
  found: Findings,
): Promise<void> {
  const isAll = slices.length <= limits.slices && slices.every(isPicture)
  if (!isAll) return found.unread({ name: request.name, reason: 'unsupported' })
  return readPicture(slices, request, found)
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
  const text = textOf(bytes)
  if (text.trim() !== '') leave(found, { where: `attachment:${name}`, method: 'text', text }, name)
}

async function readHtml(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  const html = textOfHtmlFile(bytes)
  const { visible, hidden, cut } = textOfHtml(html)
  const { name } = request
  const place = `attachment:${name}` as const
  if (visible !== '')
    leave(found, { where: place, method: 'html', text: visible, ...mark(cut.visible) }, name)
  if (hidden !== '')
    leave(found, { where: 'hidden', method: 'html', text: hidden, ...mark(cut.hidden) }, name)
  const { pictures, more } = picturesIn(html)
  await readPictures(pictures, more, request, found)
}

function mark(isCut: boolean): Pick<Reading, 'cut'> {
  return isCut ? { cut: true } : {}
}

/** Characters of a picture in base64; fewer show no letter. */
const leastPacked = 4_000

/** Pictures that stand in the text of a page (`data:` addresses). */
function picturesIn(html: string): { readonly pictures: readonly Uint8Array[]; readonly more: number } {
  const pictures: Uint8Array[] = []
  const mark = /data:image\/[a-z+.-]{1,20};base64,/gi
  const packed = /[A-Za-z0-9+/=\s]*/y
  let more = 0
  while (mark.exec(html) !== null) {
    const start = mark.lastIndex
    packed.lastIndex = start
    packed.exec(html)
    const end = packed.lastIndex
    mark.lastIndex = end
    if (end - start < leastPacked) continue
    if (pictures.length < limits.documentPictures) {
      pictures.push(Buffer.from(html.slice(start, end), 'base64'))
    } else more++
  }
  return { pictures, more }
}

async function readPictures(
  pictures: readonly Uint8Array[],
  more: number,
  request: PartRequest,
  found: Findings,
): Promise<void> {
  for (const [index, picture] of pictures.entries()) {
    found.step()
    const place = `${request.name}/picture-${index + 1}`
    if (isPicture(picture)) await readPicture(picture, request, found, place)
    else found.unread({ name: place, reason: 'unsupported' })
  }
  if (more > 0) found.unread({ name: `${request.name}/+${more}`, reason: 'too-many' })
}

function isPicture(bytes: Uint8Array): boolean {
  return ['jpeg', 'png', 'gif', 'webp', 'tiff', 'avif', 'bmp'].includes(kindOf(bytes))
}

async function readRichText(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  const { text, pictures, more } = richTextOf(bytes)
  const where = `attachment:${request.name}` as const
  if (text !== '') leave(found, { where, method: 'text', text }, request.name)
  await readPictures(pictures, more, request, found)
}

const told = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'ORGANIZER'])

/** An invitation (RFC 5545): its lines put together again, and of them those that a person is shown. */
function readCalendar(bytes: Uint8Array, name: string, found: Findings): void {
  const whole = textOf(bytes)
  const lines = bounded(whole)
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
  const texts = lines.flatMap((line) => {
    const colon = line.indexOf(':')
    const field = line.slice(0, Math.max(colon, 0)).split(';', 1)[0] ?? ''
    return told.has(field.toUpperCase()) ? [line.slice(colon + 1)] : []
  })
  const text = texts
    .join('\n')
    .replaceAll(/\\n/gi, '\n')
    .replaceAll(/\\([,;\\])/g, '$1')
  if (text !== '')
    leave(found, { where: `attachment:${name}`, method: 'text', text, ...mark(isTooLong(whole)) }, name)
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
      if (reading.text === '') continue
      leave(found, reading.where === 'hidden' ? reading : { ...reading, where }, request.name)
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
