import { Parser } from 'htmlparser2'
import type { Eml } from './eml.ts'

export interface ItemBody {
  readonly contentType: 'html' | 'text'
  readonly content: string
}

const longest = 4_000_000

/** The body as Graph answers it: HTML unless text is preferred, unsafe HTML taken out unless allowed. */
export function bodyOf(eml: Eml, prefer: { readonly text: boolean; readonly unsafe: boolean }): ItemBody {
  if (prefer.text) return { contentType: 'text', content: textOf(eml) }
  if (eml.html !== null)
    return { contentType: 'html', content: prefer.unsafe ? eml.html : safeHtml(eml.html.slice(0, longest)) }
  return { contentType: 'html', content: plainTextAsHtml(eml.text ?? '') }
}

/** The first 255 characters of the text. */
export function previewOf(eml: Eml): string {
  return textOf(eml, 4000).replaceAll(/\s+/g, ' ').trim().slice(0, 255)
}

function textOf(eml: Eml, enough = longest): string {
  if (eml.html === null) return (eml.text ?? '').slice(0, enough)
  return visibleText(eml.html.slice(0, longest), enough)
}

/** What Exchange makes of a mail that has no HTML. */
function plainTextAsHtml(text: string): string {
  const head =
    '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Exchange Server">\r\n<!-- converted from text --></head>\r\n<body>\r\n'
  if (text.trim() === '') return `${head}</body>\r\n</html>\r\n`
  const lines = escapeText(text.slice(0, longest)).split(/\r?\n/).join('<br>\r\n')
  return `${head}<font size="2"><span style="font-size:11pt;"><div class="PlainText">${lines}</div></span></font>\r\n</body>\r\n</html>\r\n`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const dropped = new Set([
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'form',
  'base',
  'link',
])
const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'meta', 'source', 'track', 'wbr'])
const blocks = new Set(['p', 'div', 'br', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'blockquote', 'hr'])

/** Graph takes scripts, frames, forms and event handlers out of a body; style sheets and pictures stay. */
function safeHtml(html: string): string {
  const out: string[] = []
  let inside = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropped.has(name)) inside += voids.has(name) ? 0 : 1
        if (inside > 0 || dropped.has(name)) return
        const kept = Object.entries(attributes).filter(([key, value]) => safeAttribute(key, value))
        out.push(
          `<${name}${kept.map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`).join('')}>`,
        )
      },
      onclosetag(name) {
        if (dropped.has(name)) inside = Math.max(0, inside - 1)
        else if (inside === 0 && !voids.has(name)) out.push(`</${name}>`)
      },
      ontext(text) {
        if (inside === 0) out.push(escapeText(text))
      },
      oncomment(text) {
        if (inside === 0) out.push(`<!--${text}-->`)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return out.join('')
}

function safeAttribute(name: string, value: string): boolean {
  if (name.startsWith('on')) return false
  const start = value.trimStart().slice(0, 12).toLowerCase()
  return !(start.startsWith('javascript:') || start.startsWith('vbscript:'))
}

function visibleText(html: string, enough: number): string {
  const out: string[] = []
  let length = 0
  let skipping = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'style' || name === 'script' || name === 'title') skipping++
        if (blocks.has(name)) out.push('\r\n')
      },
      onclosetag(name) {
        if (name === 'style' || name === 'script' || name === 'title') skipping = Math.max(0, skipping - 1)
        else if (blocks.has(name) && name !== 'br') out.push('\r\n')
      },
      ontext(text) {
        if (skipping > 0) return
        out.push(text.replaceAll(/[\t\r\n ]+/g, ' '))
        length += text.length
        if (length > enough) parser.pause()
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  if (length <= enough) parser.end()
  return out
    .join('')
    .replaceAll(/(\r\n ?){3,}/g, '\r\n\r\n')
    .trim()
}
