import { Buffer } from 'node:buffer'
import { strToU8, zipSync } from 'fflate'
import { disguised } from '../../scripts/cases/disguise.ts'
import { headerLines } from '../../scripts/cases/envelope.ts'
import { mimeOf, type Node } from '../../scripts/cases/mime.ts'
import { random } from '../../scripts/cases/random.ts'
import type { HeldLine } from './held-line.ts'
import { isShaped, pdfOf, pictureOf } from './held-page.ts'

export interface HeldMail {
  /** The raw mail as it stands in a Microsoft 365 mailbox. */
  readonly bytes: Buffer
  /** Everything that a person could read in it: what quotes are checked against. */
  readonly seen: string
}

type FileNode = Extract<Node, { kind: 'file' }>

/** Builds the mail of a held line; envelope, disguise and look depend on its id alone. */
export async function heldMail(line: HeldLine): Promise<HeldMail> {
  const tree = await treeOf(line)
  const header = headerLines({
    seed: line.id,
    origin: origins[line.auth],
    from: line.from.name === '' ? line.from.address : `${line.from.name} <${line.from.address}>`,
    to: line.to === 'undisclosed' ? '' : 'Camille Durand <camille.durand@contoso.example>',
    cc: '',
    replyTo: line.replyTo ?? '',
    mailFrom: '',
    subject: line.subject,
    date: dateOf(line.id),
    language: line.language,
    scl: '1',
    extra: [],
  })
  return {
    bytes: Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n`), mimeOf(tree)]),
    seen: [
      line.from.name,
      line.from.address,
      line.replyTo ?? '',
      line.subject,
      line.cover,
      line.text,
      namesIn(tree),
      htmlIn(tree),
    ].join('\n'),
  }
}

const origins = { pass: 'pass', fail: 'fail', none: 'unchecked', internal: 'internal' } as const

/** Within 300 days of 2026, in working hours. */
function dateOf(seed: string): string {
  const minutes =
    Math.floor(random(`date ${seed}`)() * 300) * 1440 + 7 * 60 + Math.floor(random(`hour ${seed}`)() * 600)
  return new Date(Date.UTC(2026, 0, 5) + minutes * 60_000).toISOString()
}

async function treeOf(line: HeldLine): Promise<Node> {
  const whole = [line.cover, line.text].filter((text) => text !== '').join('\n\n')
  switch (line.carrier) {
    case 'text':
      return text(line, whole)
    case 'html':
      return html(disguised(unmarked(whole), disguiseOf(line)))
    case 'pdf':
      return withFile(line, {
        type: 'application/pdf',
        bytes: await pdfOf(line.text, sheetOf(line)),
        inline: false,
      })
    case 'docx':
      return withFile(line, { type: docxType, bytes: docxOf(line.text), inline: false })
    case 'picture':
    case 'scan': {
      const next = random(`carrier ${line.id}`)
      const bytes = await pictureOf(line.text, sheetOf(line))
      const inline = next() < (line.carrier === 'picture' ? 0.7 : 0.3)
      const type = !inline && next() < 0.25 ? 'application/octet-stream' : 'image/jpeg'
      return withFile(line, { type, bytes, inline })
    }
  }
}

function sheetOf(line: HeldLine) {
  return {
    seed: line.id,
    language: line.language,
    scanned: line.carrier === 'scan' || (line.carrier === 'pdf' && random(`scan ${line.id}`)() < 0.5),
    official: line.class !== 'genuine',
  }
}

const disguises = ['plain', 'table', 'split', 'hidden', 'zero-width', 'spaced', 'homoglyph'] as const

function disguiseOf(line: HeldLine): string {
  const next = random(`disguise ${line.id}`)
  // Letters that change by their neighbours cannot be taken apart without being seen; honest senders disguise nothing.
  const some = line.class === 'genuine' || isShaped(line.language) ? disguises.slice(0, 2) : disguises
  return some[Math.floor(next() * some.length)] ?? 'plain'
}

/** Without the marks of the makers' letters at line starts: `> ` quotes a mail here, and is not set right. */
function unmarked(letter: string): string {
  return letter
    .split('\n')
    .map((line) => (/^[\^!*>_] /u.test(line) ? `${line.slice(0, 1)}\u00A0${line.slice(2)}` : line))
    .join('\n')
}

function text(line: HeldLine, content: string): Node {
  const encoding = random(`encoding ${line.id}`)() < 0.5 ? 'quoted-printable' : 'base64'
  return { kind: 'text', subtype: 'plain', content, encoding }
}

function html(content: string): Node {
  return { kind: 'text', subtype: 'html', content, encoding: 'base64' }
}

function withFile(
  line: HeldLine,
  { type, bytes, inline }: { readonly type: string; readonly bytes: Uint8Array; readonly inline: boolean },
): Node {
  const contentId = `part1.${line.id}@mail`
  const file: FileNode = {
    kind: 'file',
    type,
    name: fileName(line),
    bytes,
    contentId: inline ? contentId : null,
  }
  if (!inline)
    return {
      kind: 'multipart',
      subtype: 'mixed',
      id: `mix-${line.id}`,
      children: [text(line, line.cover), file],
    }
  const paragraphs = line.cover === '' ? '' : disguised(unmarked(line.cover), 'plain')
  const body = html(`${paragraphs}<div><img src="cid:${contentId}" width="562" alt=""></div>`)
  return { kind: 'multipart', subtype: 'related', id: `rel-${line.id}`, children: [body, file] }
}

const endings = { pdf: 'pdf', docx: 'docx', picture: 'jpg', scan: 'jpg', text: 'txt', html: 'html' } as const

function fileName({ id, carrier }: HeldLine): string {
  const stems = ['document', 'image001', 'IMG_20260214_101512', 'scan0004', 'doc', '20260301']
  const stem = stems[Math.floor(random(`name ${id}`)() * stems.length)] ?? 'document'
  return `${stem}.${endings[carrier]}`
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function docxOf(letter: string): Uint8Array {
  const paragraphs = letter
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const office = 'http://schemas.openxmlformats.org'
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${docxType}.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  }
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 5) })
}

function escaped(written: string): string {
  return written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function namesIn(node: Node): string {
  if (node.kind === 'file') return node.name
  return node.kind === 'multipart' ? node.children.map(namesIn).join('\n') : ''
}

/** The words of a disguised body as they stand in the mail, look-alike letters included. */
function htmlIn(node: Node): string {
  if (node.kind === 'multipart') return node.children.map(htmlIn).join('\n')
  if (node.kind !== 'text' || node.subtype !== 'html') return ''
  return node.content
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
