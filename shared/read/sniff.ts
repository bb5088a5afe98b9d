/** What bytes are by their own word. What the sender declares, name or type, is not asked. */
export type Kind =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'bmp'
  | 'avif'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'tnef'
  | 'calendar'
  | 'mail'
  | 'html'
  | 'text'
  | 'sealed'
  | 'unknown'

const mailHeaders = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'received',
  'message-id',
  'return-path',
  'delivered-to',
  'mime-version',
  'sender',
  'reply-to',
  'x-mailer',
  'content-type',
  'authentication-results',
])

/** Object identifier 1.2.840.113549.1.7.3: S/MIME, enciphered for somebody (RFC 5652 6.1). */
const envelopedData = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03'

export function kindOf(bytes: Uint8Array): Kind {
  const start = latin(bytes, 0, 1_024)
  // Readers of PDF accept rubbish before the mark.
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n')) return 'png'
  if (start.startsWith('GIF8')) return 'gif'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff'
  if (start.startsWith('BM') && start.slice(6, 10) === '\0\0\0\0') return 'bmp'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'ole'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (start.startsWith('\x78\x9f\x3e\x22')) return 'tnef'
  if (start.slice(4, 12) === 'ftypavif') return 'avif'
  if (start.slice(0, 80).includes(envelopedData)) return 'sealed'
  if (start.startsWith('-----BEGIN PGP MESSAGE-----')) return 'sealed'
  if (looksLikeMail(bytes)) return 'mail'
  if (!looksLikeText(bytes)) return 'unknown'
  if (start.trimStart().toUpperCase().startsWith('BEGIN:VCALENDAR')) return 'calendar'
  return looksLikeHtml(start) ? 'html' : 'text'
}

/** True where the bytes begin like a message: at least two header fields that mails have, before anything else. */
export function looksLikeMail(bytes: Uint8Array, least = 2): boolean {
  let known = 0
  for (const line of latin(bytes, 0, 16_384)
    .replace(/^[\r\n]+/, '')
    .split('\n', 200)) {
    if (line.trim() === '') break
    if (line.startsWith(' ') || line.startsWith('\t') || line.startsWith('From ')) continue
    const colon = line.indexOf(':')
    if (colon < 1 || !/^[\x21-\x39\x3b-\x7e]+[ \t]*$/.test(line.slice(0, colon))) break
    if (mailHeaders.has(line.slice(0, colon).trim().toLowerCase()) && ++known >= least) return true
  }
  return false
}

/** Text as somebody's program would show it: by its mark, as UTF-8 where that is valid, else in `charset`. */
export function textOf(bytes: Uint8Array, charset = 'windows-1252'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(charset).decode(bytes)
  }
}

/**
 * Text of an HTML file. Where it is neither marked nor valid UTF-8, the charset that it names in its first 1,024 bytes
 * (HTML 13.2.3.2) is believed before Windows-1252.
 */
export function textOfHtmlFile(bytes: Uint8Array): string {
  const label = namedCharset(latin(bytes, 0, 1_024).toLowerCase())
  try {
    return textOf(bytes, label ?? undefined)
  } catch {
    return textOf(bytes)
  }
}

/** What stands after `charset=`; null where nothing does. A label nobody knows is the caller's trouble. */
function namedCharset(start: string): string | null {
  const at = start.indexOf('charset=')
  if (at < 0) return null
  const label = start
    .slice(at + 8, at + 48)
    .replace(/^["']/, '')
    .split(/[^a-z0-9_:.-]/, 1)[0]
  return label === undefined || label === '' ? null : label
}

function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  let odd = 0
  const length = Math.min(bytes.length, 4_096)
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++
  }
  return odd * 50 <= length
}

function looksLikeHtml(start: string): boolean {
  const lower = start.toLowerCase()
  return ['<!doctype html', '<html', '<head', '<body', '<div', '<p>', '<table', '<meta', '<br'].some((mark) =>
    lower.includes(mark),
  )
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(to, bytes.length) - from).toString(
    'latin1',
  )
}
