import { limits } from './limits.ts'

/** What a winmail.dat holds ([MS-OXTNEF]). */
export interface Tnef {
  readonly subject: string
  /** The body in each form that is there. */
  readonly bodies: readonly { readonly type: 'text' | 'html' | 'rtf'; readonly content: Uint8Array }[]
  readonly parts: readonly { readonly name: string; readonly content: Uint8Array }[]
  /** False where it ends in the middle. */
  readonly whole: boolean
}

const mark = 0x22_3e_9f_78
const attributes = {
  subject: 0x8004,
  body: 0x800c,
  properties: 0x9003,
  title: 0x8010,
  data: 0x800f,
  of: 0x9005,
  next: 0x9002,
}

export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && viewOf(bytes).getUint32(0, true) === mark
}

/** One pass over the attributes, which are copied nowhere; what makes no sense ends it. */
export function tnefOf(bytes: Uint8Array): Tnef {
  const view = viewOf(bytes)
  const bodies: { type: 'text' | 'html' | 'rtf'; content: Uint8Array }[] = []
  const parts: { name: string; content: Uint8Array }[] = []
  let subject = ''
  let at = 6
  while (at + 9 <= bytes.length) {
    const id = view.getUint16(at + 1, true)
    const length = view.getUint32(at + 5, true)
    const content = bytes.subarray(at + 9, at + 9 + length)
    if (content.length < length) break
    const last = parts.at(-1)
    if (id === attributes.subject) subject = narrow(content)
    else if (id === attributes.body)
      bodies.push({ type: 'text', content: content.filter((byte) => byte !== 0) })
    else if (id === attributes.properties) bodies.push(...bodiesIn(content))
    else if (id === attributes.next && parts.length < limits.parts)
      parts.push({ name: '', content: new Uint8Array() })
    else if (id === attributes.title && last !== undefined) last.name ||= narrow(content)
    else if (id === attributes.data && last !== undefined) last.content = content
    at += 9 + length + 2
  }
  return {
    subject,
    bodies,
    parts: parts.filter((part) => part.content.length > 0),
    whole: at >= bytes.length,
  }
}

const fixedSizes: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const propertyBody = 0x1000
const propertyHtml = 0x1013
const propertyRtf = 0x1009

/** The bodies among the properties of a message; stops where a property is of no known shape. */
function bodiesIn(bytes: Uint8Array): Tnef['bodies'] {
  const view = viewOf(bytes)
  const found: { type: 'text' | 'html' | 'rtf'; content: Uint8Array }[] = []
  if (bytes.length < 4) return found
  let at = 4
  const count = Math.min(view.getUint32(0, true), 4_000)
  for (let index = 0; index < count && at + 4 <= bytes.length; index++) {
    const type = view.getUint16(at, true)
    const id = view.getUint16(at + 2, true)
    at += 4
    if (id >= 0x8000) {
      // A property with a name: a GUID, then a number or the name itself.
      if (at + 24 > bytes.length) break
      const isString = view.getUint32(at + 16, true) === 1
      at += 24 + (isString ? padded(view.getUint32(at + 20, true)) : 0)
    }
    const size = fixedSizes[type & 0x0fff]
    if (size !== undefined && (type & 0x1000) === 0) {
      at += size
      continue
    }
    if (at + 4 > bytes.length) break
    const values = Math.min(view.getUint32(at, true), 4_000)
    at += 4
    if (size !== undefined) {
      at += size * values
      continue
    }
    for (let value = 0; value < values && at + 4 <= bytes.length; value++) {
      const length = view.getUint32(at, true)
      const content = bytes.subarray(at + 4, at + 4 + length)
      at += 4 + padded(length)
      if (id === propertyHtml) found.push({ type: 'html', content })
      else if (id === propertyBody)
        found.push({ type: 'text', content: type === 0x1f ? fromWide(content) : content })
      else if (id === propertyRtf) found.push({ type: 'rtf', content: unpackedRtf(content) })
    }
  }
  return found
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function fromWide(bytes: Uint8Array): Uint8Array {
  return Buffer.from(new TextDecoder('utf-16le').decode(bytes).replaceAll('\0', ''))
}

/** What every packed text is taken to follow ([MS-OXRTFCP] 2.1.2.1). */
const before =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** Rich text as Outlook packs it: runs of references into the last 4,096 bytes. At most what the header says. */
export function unpackedRtf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 16) return new Uint8Array()
  const view = viewOf(bytes)
  const size = Math.min(view.getUint32(4, true), limits.htmlLength)
  // 'MELA': not packed.
  if (view.getUint32(8, true) === 0x41_4c_45_4d) return bytes.subarray(16, 16 + size)
  const window = new Uint8Array(4_096)
  window.set(Buffer.from(before, 'latin1'))
  const text = new Uint8Array(size)
  const end = { write: before.length, length: 0 }
  const put = (byte: number) => {
    window[end.write] = byte
    end.write = (end.write + 1) & 4_095
    text[end.length++] = byte
  }
  let at = 16
  while (at < bytes.length && end.length < size) {
    const flags = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < bytes.length && end.length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      let read = reference >> 4
      if (read === end.write) return text.subarray(0, end.length)
      for (let run = (reference & 15) + 2; run > 0 && end.length < size; run--) {
        put(window[read] ?? 0)
        read = (read + 1) & 4_095
      }
    }
  }
  return text.subarray(0, end.length)
}

/** A short text of the message's code page, ended by zero. */
function narrow(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder('windows-1252').decode(
    bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, 1_000)),
  )
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
