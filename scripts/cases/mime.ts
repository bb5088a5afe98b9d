/** A node of a MIME tree; `id` seeds the boundary, so the same tree gives the same bytes. */
export type Node =
  | {
      readonly kind: 'text'
      readonly subtype: 'plain' | 'html'
      readonly content: string
      readonly encoding: 'quoted-printable' | 'base64' | '8bit'
    }
  | {
      readonly kind: 'file'
      readonly type: string
      readonly name: string
      readonly bytes: Uint8Array
      readonly contentId: string | null
    }
  | { readonly kind: 'message'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'multipart'
      readonly subtype: 'mixed' | 'related' | 'alternative'
      readonly id: string
      readonly children: readonly Node[]
    }

/** The node with its own header, every line ended by CRLF. */
export function mimeOf(node: Node): Buffer {
  if (node.kind === 'text') return textOf(node)
  if (node.kind === 'file') return fileOf(node)
  if (node.kind === 'message') {
    const lines = ['Content-Type: message/rfc822', `Content-Disposition: attachment; filename="${node.name}"`]
    return Buffer.concat([header(lines), node.bytes, Buffer.from('\r\n')])
  }
  const boundary = `_000_${node.id}_`
  const children = node.children.flatMap((child) => [Buffer.from(`--${boundary}\r\n`), mimeOf(child)])
  return Buffer.concat([
    header([`Content-Type: multipart/${node.subtype};`, `\tboundary="${boundary}"`]),
    ...children,
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

/** RFC 2047 B encoding in words of at most 75 characters, where `text` is not plain ASCII. */
export function encodedWords(text: string): string {
  if (isAscii(text)) return text
  const words: string[] = []
  let piece = ''
  for (const letter of text) {
    if (Buffer.byteLength(piece + letter) > 42) {
      words.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...words, piece].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

/** `Name <address>` with the name quoted or encoded; an address alone stays as it is. */
export function encodedAddress(written: string): string {
  const open = written.lastIndexOf('<')
  if (open < 0) return written
  const name = written.slice(0, open).trim().replaceAll('"', '')
  if (name === '') return written.slice(open)
  return `${isAscii(name) ? `"${name}"` : encodedWords(name)} ${written.slice(open)}`
}

function textOf(node: Extract<Node, { kind: 'text' }>): Buffer {
  const content = node.content.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')
  const encoded = {
    'quoted-printable': quotedPrintable,
    base64: (text: string) => wrapped(Buffer.from(text)),
    '8bit': (text: string) => text,
  }
  return Buffer.concat([
    header([
      `Content-Type: text/${node.subtype}; charset="utf-8"`,
      `Content-Transfer-Encoding: ${node.encoding}`,
    ]),
    Buffer.from(`${encoded[node.encoding](content)}\r\n`),
  ])
}

function fileOf(node: Extract<Node, { kind: 'file' }>): Buffer {
  const name = encodedWords(node.name)
  const inline = node.contentId === null ? [] : [`Content-ID: <${node.contentId}>`]
  return Buffer.concat([
    header([
      `Content-Type: ${node.type}; name="${name}"`,
      `Content-Disposition: ${node.contentId === null ? 'attachment' : 'inline'}; filename="${name}"; size=${node.bytes.length}`,
      ...inline,
      'Content-Transfer-Encoding: base64',
    ]),
    Buffer.from(`${wrapped(Buffer.from(node.bytes))}\r\n`),
  ])
}

function header(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
}

function wrapped(bytes: Buffer): string {
  const text = bytes.toString('base64')
  const rows: string[] = []
  for (let at = 0; at < text.length; at += 76) rows.push(text.slice(at, at + 76))
  return rows.join('\r\n')
}

function quotedPrintable(text: string): string {
  return text.split('\r\n').map(quotedLine).join('\r\n')
}

function quotedLine(line: string): string {
  const rows: string[] = []
  let row = ''
  const bytes = Buffer.from(line)
  for (const [at, byte] of bytes.entries()) {
    const last = at === bytes.length - 1
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && !last)
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (row.length + piece.length > 75) {
      rows.push(`${row}=`)
      row = ''
    }
    row += piece
  }
  return [...rows, row].join('\r\n')
}

function isAscii(text: string): boolean {
  for (const letter of text) if (letter.charCodeAt(0) > 126) return false
  return true
}
