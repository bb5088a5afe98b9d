import { Parser } from 'htmlparser2'
import type { Body, Part } from '../mail.ts'
import type { Reading } from '../reading.ts'
import { limits } from './limits.ts'
import {
  declarationsOf,
  isHidden,
  readSheet,
  rootStyle,
  styleOf,
  type Declarations,
  type Sheet,
  type Style,
} from './style.ts'
import { bounded, textPiece } from './text-piece.ts'

/** What an HTML text shows, what it keeps from the eye, and which of the mail's pictures stand in it. */
export interface HtmlText {
  readonly visible: string
  readonly hidden: string
  /** Content ids of `cid:` pictures, in order, without doubles. */
  readonly contentIds: readonly string[]
}

const blocks = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'title', 'template'])
const chunkLength = 16_384

/** The words of a message's own text: what is shown, and apart from it what is hidden. */
export function bodyReadings(body: Body | null): readonly Reading[] {
  if (body === null) return []
  if (body.type === 'text') return [reading('body', 'text', body.content)]
  const { visible, hidden } = textOfHtml(body.content)
  const shown = reading('body', 'html', visible)
  return hidden === '' ? [shown] : [shown, reading('hidden', 'html', hidden)]
}

export function subjectReading(subject: string): Reading {
  return reading('subject', 'text', subject)
}

/** The names of the parts are words, too: `CONVOCATION.pdf`. */
export function nameReadings(parts: readonly Part[]): readonly Reading[] {
  return parts
    .filter(({ name }) => name !== '')
    .map(({ name }) => ({
      where: `attachment:${name}`,
      method: 'name',
      text: bounded(name, 300),
      confidence: 1,
    }))
}

/** Content ids of the pictures that stand in a body, so that inline pictures are looked for where Graph lists none. */
export function bodyPictures(body: Body | null): readonly string[] {
  return body === null || body.type === 'text' ? [] : textOfHtml(body.content).contentIds
}

function reading(where: 'body' | 'hidden' | 'subject', method: 'text' | 'html', text: string): Reading {
  return { where, method, text: bounded(text), confidence: 1 }
}

/**
 * Text of HTML without a document being built: linear in its length, whatever its depth. Text counts as hidden by
 * `display`, `visibility`, size, colour, opacity, place or clipping, inline or by a simple rule of a style sheet.
 * Comments are neither.
 */
export function textOfHtml(html: string): HtmlText {
  const visible = textPiece()
  const hidden = textPiece()
  const contentIds = new Set<string>()
  const sheet: Sheet = new Map()
  let css = ''
  let open: { name: string; style: Style }[] = []

  const style = () => open.at(-1)?.style ?? rootStyle
  const silenced = () => open.some(({ name }) => silent.has(name))
  const piece = () => (isHidden(style()) ? hidden : visible)

  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      if (blocks.has(name) || name === 'br') piece().end()
      else if (name === 'td' || name === 'th') piece().space()
      const before = piece()
      open.push({ name, style: styleOf(style(), attributes, declared(name, attributes, sheet)) })
      if (before === visible && piece() === hidden) hidden.space()
      if (name === 'img') picture(attributes)
    },
    ontext(text: string) {
      const inside = open.at(-1)?.name
      if (inside === 'style') {
        if (css.length < 400_000) css += text
      } else if (!silenced()) {
        piece().add(text, inside === 'pre')
      }
    },
    onclosetag(name: string) {
      if (open.at(-1)?.name === 'style' && name === 'style') {
        readSheet(css, sheet)
        css = ''
      }
      if (blocks.has(name)) piece().end()
      if (open.at(-1)?.name === name) open.pop()
    },
  }

  function picture(attributes: Readonly<Record<string, string>>): void {
    const source = (attributes['src'] ?? '').trim()
    if (/^cid:/i.test(source) && contentIds.size < 200) contentIds.add(source.slice(4))
    const alt = (attributes['alt'] ?? '').trim()
    // Shown in the place of a picture that is blocked. One word is a name or a logo.
    if (!alt.includes(' ') || silenced()) return
    piece().space()
    piece().add(alt)
    piece().space()
  }

  const text = bounded(html, limits.htmlLength)
  let parser = new Parser(handler)
  for (let at = 0; at < text.length;) {
    const chunk = text.slice(at, at + chunkLength)
    // Between two tags, so that forgetting tears none apart.
    const whole = chunk.slice(0, chunk.lastIndexOf('>') + 1) || chunk
    parser.write(whole)
    at += whole.length
    // The parser searches its open elements at every closing tag. Nobody nests so deep by hand: forget them.
    if (open.length > limits.htmlDepth) {
      open = []
      parser = new Parser(handler)
    }
  }
  parser.end()
  return { visible: visible.done(), hidden: hidden.done(), contentIds: [...contentIds] }
}

function declared(
  name: string,
  attributes: Readonly<Record<string, string>>,
  sheet: Sheet,
): readonly Declarations[] {
  const found: Declarations[] = []
  if (sheet.size > 0) {
    const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/, 20)
    for (const key of [
      name,
      ...classes.map((one) => `.${one}`),
      `#${(attributes['id'] ?? '').toLowerCase()}`,
    ]) {
      const rules = sheet.get(key)
      if (rules !== undefined) found.push(rules)
    }
  }
  const inline = attributes['style']
  if (inline !== undefined) found.push(declarationsOf(inline))
  return found
}
