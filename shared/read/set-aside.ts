import { randomBytes } from 'node:crypto'

/** A raw message whose large packed attachments are set aside, so that the parser decodes none of them in vain. */
export interface Lighter {
  /** The message with a short token in the place of each. */
  readonly bytes: Uint8Array
  readonly aside: readonly Packed[]
}

/** Base64 as it stands in the message, `from` to `to` (exclusive), and how many bytes it holds. */
export interface Packed {
  readonly from: number
  readonly to: number
  readonly size: number
}

/** Fewer packed characters are decoded sooner than set aside. */
const leastPacked = 2_048
/** Header of one part that is looked at, in bytes. */
const headerReach = 8_192

/** No sender knows it, so none can write a token. A multiple of three bytes, so that it stays whole in base64. */
const secret = `nonlieu-${randomBytes(8).toString('hex')}`
const packedSecret = Buffer.from(secret).toString('base64')
const tokenLength = packedSecret.length + 8

/**
 * Sets aside what is base64, no text and large. One pass over the bytes. A part with anything but base64 in it is left
 * to the parser, as are text and messages, which it has to see.
 */
export function setAside(raw: Uint8Array): Lighter {
  const source = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const aside: Packed[] = []
  const kept: Uint8Array[] = []
  let copied = 0
  for (let header = 0; header >= 0 && header < source.length;) {
    const body = bodyStart(source, header)
    const packed =
      body !== null && isPacked(source.toString('latin1', header, body)) ? packedAt(source, body) : null
    if (packed !== null) {
      kept.push(source.subarray(copied, packed.from), tokenOf(aside.length))
      copied = packed.to
      aside.push(packed)
    }
    const line = source.indexOf('\n--', packed?.to ?? Math.max(header - 1, 0))
    header = line < 0 ? -1 : afterLine(source, line + 1)
  }
  if (aside.length === 0) return { bytes: raw, aside }
  kept.push(source.subarray(copied))
  return { bytes: Buffer.concat(kept), aside }
}

/** The bytes of an attachment that the parser gave, those that were set aside in their place again. */
export function putBack(content: Uint8Array, raw: Uint8Array, aside: readonly Packed[]): Uint8Array {
  if (aside.length === 0) return content
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const whole = wholeOf(bytes, aside)
  if (whole !== null) return Buffer.from(latin(raw, whole), 'base64')
  return bytes.includes(packedSecret)
    ? Buffer.from(textPutBack(bytes.toString('latin1'), raw, aside), 'latin1')
    : content
}

/** How many bytes `putBack` would give, without decoding any. */
export function sizePutBack(content: Uint8Array, raw: Uint8Array, aside: readonly Packed[]): number {
  if (aside.length === 0) return content.byteLength
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return wholeOf(bytes, aside)?.size ?? putBack(content, raw, aside).byteLength
}

/** The same for text that quotes a packed part. */
export function textPutBack(text: string, raw: Uint8Array, aside: readonly Packed[]): string {
  if (aside.length === 0 || !text.includes(packedSecret)) return text
  const pieces: string[] = []
  let copied = 0
  for (let at = text.indexOf(packedSecret); at >= 0; at = text.indexOf(packedSecret, at + 1)) {
    const packed =
      aside[
        Number(
          Buffer.from(text.slice(at, at + tokenLength), 'base64')
            .subarray(-6)
            .toString(),
        )
      ]
    if (packed === undefined) continue
    pieces.push(text.slice(copied, at), latin(raw, packed))
    copied = at + tokenLength
  }
  return pieces.join('') + text.slice(copied)
}

function tokenOf(index: number): Uint8Array {
  return Buffer.from(Buffer.from(`${secret}${String(index).padStart(6, '0')}`).toString('base64'), 'latin1')
}

function wholeOf(bytes: Buffer, aside: readonly Packed[]): Packed | null {
  if (bytes.length !== secret.length + 6 || !bytes.toString('latin1').startsWith(secret)) return null
  return aside[Number(bytes.toString('latin1').slice(-6))] ?? null
}

function latin(raw: Uint8Array, { from, to }: Packed): string {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1', from, to)
}

function afterLine(source: Buffer, at: number): number {
  const end = source.indexOf(0x0a, at)
  return end < 0 ? source.length : end + 1
}

/** Where the body of a part begins whose header begins at `at`; null where no empty line follows soon. */
function bodyStart(source: Buffer, at: number): number | null {
  const last = Math.min(source.length, at === 0 ? 524_288 : at + headerReach)
  for (let line = at; line < last;) {
    const isEmpty = source[line] === 0x0a || (source[line] === 0x0d && source[line + 1] === 0x0a)
    const next = afterLine(source, line)
    if (isEmpty) return next
    // Another boundary: there was no body.
    if (source[line] === 0x2d && source[line + 1] === 0x2d && line > at) return null
    line = next
  }
  return null
}

function isPacked(header: string): boolean {
  const unfolded = `\n${header.replaceAll(/\r?\n[ \t]+/g, ' ').toLowerCase()}`
  const encoding = /\ncontent-transfer-encoding:\s*"?([a-z0-9-]{1,40})/.exec(unfolded)?.[1]
  const type = /\ncontent-type:\s*([a-z0-9.+-]{1,60})/.exec(unfolded)?.[1]
  return encoding === 'base64' && type !== undefined && !['text', 'message', 'multipart'].includes(type)
}

/** The base64 from here to the next boundary or the end; null where there is little of it or something else. */
function packedAt(source: Buffer, from: number): Packed | null {
  let signs = 0
  let to = from
  let padding = 0
  for (let at = from; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    if (isBase64(byte)) {
      if (padding > 0) return null
      signs += 1
      to = at + 1
    } else if (byte === 0x3d) {
      padding += 1
      to = at + 1
    } else if (byte === 0x2d && source[at + 1] === 0x2d && source[at - 1] === 0x0a) break
    else if (byte !== 0x0d && byte !== 0x0a && byte !== 0x20 && byte !== 0x09) return null
  }
  if (signs < leastPacked || padding > 2) return null
  return { from, to, size: Math.floor((signs * 3) / 4) }
}

const base64Signs = new Uint8Array(256)
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
  base64Signs[sign.charCodeAt(0)] = 1

function isBase64(byte: number): boolean {
  return base64Signs[byte] === 1
}
