import { Buffer } from 'node:buffer'
import type { Canvas } from '@napi-rs/canvas'
import { disguised } from './disguise.ts'
import { drawing } from './drawing.ts'
import { headerLines } from './envelope.ts'
import { fontFamily } from './fonts.ts'
import { wordsOf } from './letter.ts'
import { mimeOf, type Node } from './mime.ts'
import { letterPage, type Look } from './page.ts'
import { picturePdf, textPdf } from './pdf.ts'
import { frontOf, type Section, sectionOf, type Source } from './source.ts'

export interface Made {
  readonly bytes: Buffer
  /** What stands in pictures and PDFs; '' where there are none with words. */
  readonly words: string
}

/** Pictures are squeezed until they are no larger, so that a mail stays under 350 KB. */
const pictureBytes = 235_000

/** Builds the raw mail of a source. `other` reads the source of a mail that is attached to this one. */
export async function mailOf(source: Source, other: (name: string) => Promise<Source>): Promise<Made> {
  const files: Extract<Node, { kind: 'file' }>[] = []
  const messages: Node[] = []
  const words: string[] = []
  for (const [index, section] of source.sections.entries()) {
    if (section.kind === 'message') {
      const { bytes } = await mailOf(await other(option(section, 'source')), other)
      messages.push({ kind: 'message', name: option(section, 'name', 'message.eml'), bytes })
      continue
    }
    const bytes = await bytesOf(source, section)
    if (bytes === null) continue
    files.push(fileNode(section, { bytes, contentId: `part${index}.${source.name.length}@mail` }))
    if (section.kind !== 'file') words.push(wordsOf(section.text))
  }
  const tree = treeOf(source, { files, messages })
  return {
    bytes: Buffer.concat([Buffer.from(`${headerOf(source).join('\r\n')}\r\n`), mimeOf(tree)]),
    words: words.filter((text) => text !== '').join('\n\n'),
  }
}

function headerOf(source: Source): string[] {
  return headerLines({
    seed: source.name,
    origin: frontOf(source, 'origin'),
    from: frontOf(source, 'from'),
    to: frontOf(source, 'to', 'Camille Durand <camille.durand@contoso.example>').replace(/^undisclosed$/, ''),
    cc: frontOf(source, 'cc', ''),
    replyTo: frontOf(source, 'reply-to', ''),
    mailFrom: frontOf(source, 'mail-from', ''),
    subject: frontOf(source, 'subject'),
    date: frontOf(source, 'date'),
    language: frontOf(source, 'language'),
    scl: frontOf(source, 'scl', '1'),
    extra: (sectionOf(source, 'headers')?.text ?? '').split('\n').filter((line) => line !== ''),
  })
}

function treeOf(
  source: Source,
  {
    files,
    messages,
  }: { readonly files: readonly Extract<Node, { kind: 'file' }>[]; readonly messages: readonly Node[] },
): Node {
  const inline = files.filter((file) => file.contentId !== null)
  const attached = files.filter((file) => file.contentId === null)
  const id = source.name.replaceAll('/', '-')
  let tree = bodyOf(source, inline)
  if (inline.length > 0)
    tree = { kind: 'multipart', subtype: 'related', id: `rel-${id}`, children: [tree, ...inline] }
  if (attached.length + messages.length > 0)
    tree = {
      kind: 'multipart',
      subtype: 'mixed',
      id: `mix-${id}`,
      children: [tree, ...attached, ...messages],
    }
  return tree
}

function bodyOf(source: Source, inline: readonly Extract<Node, { kind: 'file' }>[]): Node {
  const letter = sectionOf(source, 'letter')
  const asHtml = letter?.options.get('as') === 'html'
  const plain = letter !== null && !asHtml ? wordsOf(letter.text) : (sectionOf(source, 'text')?.text ?? null)
  let html = asHtml
    ? disguised(letter.text, option(letter, 'disguise', 'plain'))
    : (sectionOf(source, 'html')?.text ?? null)
  if (html === null && inline.length > 0) html = pictureHtml(plain ?? '', inline.length)
  if (html !== null)
    for (const [index, file] of inline.entries())
      html = html.replaceAll(`cid:${index + 1}"`, `cid:${file.contentId ?? ''}"`)
  const encoding = encodingOf(frontOf(source, 'encoding', 'quoted-printable'))
  const text: Node = {
    kind: 'text',
    subtype: 'plain',
    content: plain ?? inline.map((file) => `[image: ${file.name}]`).join('\n'),
    encoding,
  }
  if (html === null) return text
  const rich: Node = { kind: 'text', subtype: 'html', content: html, encoding }
  if (frontOf(source, 'plain', 'yes') === 'no' || (plain === null && inline.length === 0)) return rich
  return {
    kind: 'multipart',
    subtype: 'alternative',
    id: `alt-${source.name.replaceAll('/', '-')}`,
    children: [text, rich],
  }
}

function pictureHtml(text: string, pictures: number): string {
  const rows = text
    .split('\n')
    .map(
      (line) => `<div>${line === '' ? '<br>' : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`,
    )
  const images = Array.from(
    { length: pictures },
    (_, index) => `<div><img src="cid:${index + 1}" width="562" alt=""></div>`,
  )
  return `<div dir="ltr">${[...(text === '' ? [] : rows), ...images].join('')}</div>\n`
}

function encodingOf(name: string): 'quoted-printable' | 'base64' | '8bit' {
  if (name === 'base64' || name === '8bit' || name === 'quoted-printable') return name
  throw new Error(
    `Failed to encode a body: no encoding is called "${name}". Use quoted-printable, base64 or 8bit.`,
  )
}

async function bytesOf(source: Source, section: Section): Promise<Uint8Array | null> {
  switch (section.kind) {
    case 'picture':
      return squeezed(letterPage(section.text, lookOf(section)), section)
    case 'drawing':
      return squeezed(
        drawing(option(section, 'kind'), { seed: source.name + option(section, 'name'), text: section.text }),
        section,
      )
    case 'pdf':
      return textPdf(section.text, option(section, 'title', 'Document'))
    case 'pdf-pages': {
      const pages = section.text.split('\n-- page --\n').map((text) => letterPage(text, lookOf(section)))
      return picturePdf(
        await Promise.all(pages.map((page) => squeezed(page, section, pages.length))),
        option(section, 'title', 'Document'),
      )
    }
    case 'file':
      return Buffer.from(section.text.replaceAll('\n', '\r\n'))
  }
  return null
}

async function squeezed(canvas: Canvas, section: Section, shares = 1): Promise<Uint8Array> {
  if (option(section, 'format', 'jpeg') === 'png') return canvas.toBuffer('image/png')
  let quality = Number(option(section, 'quality', '75'))
  for (;;) {
    const bytes = canvas.toBuffer('image/jpeg', quality)
    if (bytes.length <= pictureBytes / shares || quality <= 30) return bytes
    quality -= 5
  }
}

function lookOf(section: Section): Look {
  return {
    width: Number(option(section, 'width', '1300')),
    font: fontFamily(option(section, 'font', 'Tinos')),
    size: Number(option(section, 'size', '27')),
    paper: option(section, 'paper', 'white'),
    emblem: option(section, 'emblem', ''),
    stamp: option(section, 'stamp', ''),
    watermark: option(section, 'watermark', ''),
    cut: option(section, 'shape', 'sheet') === 'cut',
  }
}

function fileNode(
  section: Section,
  { bytes, contentId }: { readonly bytes: Uint8Array; readonly contentId: string },
): Extract<Node, { kind: 'file' }> {
  const isPicture = section.kind === 'picture' || section.kind === 'drawing'
  const png = option(section, 'format', 'jpeg') === 'png'
  const natural = isPicture
    ? png
      ? 'image/png'
      : 'image/jpeg'
    : section.kind === 'file'
      ? 'text/plain'
      : 'application/pdf'
  const usual = isPicture ? (png ? 'image001.png' : 'image001.jpg') : 'document.pdf'
  const inline = isPicture && option(section, 'as', 'inline') === 'inline'
  return {
    kind: 'file',
    type: option(section, 'type', natural),
    name: option(section, 'name', usual),
    bytes,
    contentId: inline ? contentId : null,
  }
}

function option(section: Section, key: string, fallback?: string): string {
  const value = section.options.get(key) ?? fallback
  if (value === undefined)
    throw new Error(`Failed to make a "${section.kind}": no option "${key}". Add ${key}=… to its line.`)
  return value
}
