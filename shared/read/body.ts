import { Parser } from 'htmlparser2'
import type { Body, Part } from '../mail.ts'
import type { Reading } from '../reading.ts'
import { asShown, overrides } from './direction.ts'
import { limits } from './limits.ts'
import { declarationsFor, emptySheet, readSheet, type Element } from './sheet.ts'
import {
  declarationsOf,
  effectOf,
  isHidden,
  rootStyle,
  styleOf,
  type Declarations,
  type Effect,
  type Style,
} from './style.ts'
import { bounded, isTooLong, textPiece, type TextPiece } from './text-piece.ts'

/** What an HTML text shows, what it keeps from the eye, and which of the mail's pictures stand in it. */
export interface HtmlText {
  readonly visible: string
  readonly hidden: string
  /** Which of the two was longer than is read. */
  readonly cut: { readonly visible: boolean; readonly hidden: boolean }
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
  if (body.type === 'text')
    return [reading('body', 'text', asShown(bounded(body.content)), isTooLong(body.content))]
  const { visible, hidden, cut } = textOfHtml(body.content)
  const shown = reading('body', 'html', visible, cut.visible)
  return hidden === '' ? [shown] : [shown, reading('hidden', 'html', hidden, cut.hidden)]
}

export function subjectReading(subject: string): Reading {
  return reading('subject', 'text', bounded(subject), isTooLong(subject))
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

function reading(
  where: 'body' | 'hidden' | 'subject',
  method: 'text' | 'html',
  text: string,
  isCut: boolean,
): Reading {
  return { where, method, text, confidence: 1, ...(isCut ? { cut: true } : {}) }
}

/** An element that is open. */
interface Open {
  readonly element: Element
  readonly style: Style
  /** Where its words go: what is shown, what floats, what is hidden. */
  readonly into: TextPiece
  readonly breaks: 'block' | 'apart' | 'inline'
  /** True where its words are forced into a direction. */
  readonly turned: boolean
}

/** One-word names of pictures from which on they are the words of a letter, not of a row of logos. */
const wordPictures = 12
/** Text that only old Outlook shows; less is a button or a setting. */
const leastAside = 200

/**
 * Text of HTML without a document being built: linear in its length, whatever its depth. Text counts as hidden by
 * `display`, `visibility`, size, colour, opacity, place or clipping, inline or by a rule of a style sheet, and in
 * comments that only some programs show. Other comments are neither. What floats out of its line stands at the end.
 */
export function textOfHtml(html: string): HtmlText {
  const first = passOver(html, false)
  return (first.names >= wordPictures ? passOver(html, true) : first).text
}

/** Also tells how many pictures have a name of one word, which are left out unless `withNames`. */
function passOver(html: string, withNames: boolean): { readonly text: HtmlText; readonly names: number } {
  const text = bounded(html, limits.htmlLength)
  const visible = textPiece()
  const hidden = textPiece()
  const afloat = textPiece()
  const contentIds = new Set<string>()
  const sheet = emptySheet()
  const effects = new Map<string, Effect | null>()
  let css = ''
  let names = 0
  let silenced = 0
  let quoted = 0
  let open: Open[] = []

  const piece = () => open.at(-1)?.into ?? visible
  const intoOf = (style: Style) => (isHidden(style) ? hidden : style.afloat ? afloat : visible)

  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      const element = { name, id: lower(attributes['id']), classes: classesOf(attributes['class']) }
      const effect = effectFor(element, attributes['style'])
      const breaks = breaksOf(name, effect)
      const before = piece()
      if (breaks === 'block' || name === 'br') before.end()
      else if (breaks === 'apart') before.space()
      const turn =
        effect?.override ?? (name === 'bdo' ? (lower(attributes['dir']) === 'rtl' ? 'rtl' : 'ltr') : null)
      const around = open.at(-1)?.style ?? rootStyle
      const style = styleOf(around, attributes, effect, breaks === 'block')
      open.push({
        element,
        style,
        into: style === around ? before : intoOf(style),
        breaks,
        turned: turn !== null,
      })
      if (silent.has(name)) silenced++
      if (name === 'blockquote') {
        quoted += 1
        visible.bar(true)
      }
      if (before === visible && piece() === hidden) hidden.space()
      if (turn !== null) piece().add(overrides[turn])
      if (name === 'img' || name === 'input') picture(name, attributes)
    },
    ontext(part: string) {
      if (silenced === 0) piece().add(part, open.at(-1)?.element.name === 'pre')
      else if (open.at(-1)?.element.name === 'style' && css.length < 400_000) css += part
    },
    onclosetag(name: string) {
      const last = open.at(-1)
      if (last?.element.name !== name) {
        if (blocks.has(name)) piece().end()
        return
      }
      if (name === 'style') {
        readSheet(css, sheet)
        effects.clear()
        css = ''
      }
      if (silent.has(name)) silenced--
      if (last.turned) piece().add(overrides.end)
      const inside = piece()
      if (last.breaks === 'block') inside.end()
      if (name === 'blockquote') {
        quoted -= 1
        visible.bar(quoted > 0)
      }
      open.pop()
      if (last.breaks === 'apart') piece().space()
      else if (last.breaks === 'block') piece().end()
    },
    oncomment(comment: string) {
      if (!/^\[if\s(?!!)/i.test(comment) || silenced > 0) return
      const { text: inner } = passOver(
        comment.slice(comment.indexOf('>') + 1).replace(/<!\[endif\]$/i, ''),
        false,
      )
      if (inner.visible.length < leastAside) return
      hidden.end()
      hidden.add(inner.visible, true)
      hidden.end()
    },
  }

  function effectFor(element: Element, inline: string | undefined): Effect | null {
    if (sheet.count === 0) {
      if (inline === undefined) return null
      const known = effects.get(inline)
      if (known !== undefined) return known
      return remember(inline, effectOf([declarationsOf(inline)]))
    }
    const found = declarationsFor(element, open, sheet)
    if (found.length === 0 && inline === undefined) return null
    const all: Declarations[] = [...found]
    if (inline !== undefined) all.push(declarationsOf(inline))
    return effectOf(all)
  }

  function remember(key: string, effect: Effect): Effect {
    if (effects.size < mostEffects) effects.set(key, effect)
    return effect
  }

  function picture(name: string, attributes: Readonly<Record<string, string>>): void {
    const source = (attributes['src'] ?? '').trim()
    if (name === 'img' && /^cid:/i.test(source) && contentIds.size < 200) contentIds.add(source.slice(4))
    if (silenced > 0) return
    // An alternative is shown in the place of a picture that is blocked. One word is a name or a logo.
    const shown =
      name === 'input' && lower(attributes['type']) !== 'hidden' ? attributes['value'] : attributes['alt']
    const words = (shown ?? '').trim()
    if (words === '') return
    const isName = !words.includes(' ')
    if (isName) names++
    if (isName && !withNames) return
    piece().space()
    piece().add(words)
    piece().space()
  }

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
      silenced = 0
      quoted = 0
      visible.bar(false)
      parser = new Parser(handler)
    }
  }
  parser.end()
  const shown = [visible.done(), afloat.done()].filter((one) => one !== '').join('\n')
  const kept = hidden.done()
  // What was cut away before anything was parsed may have been either.
  const isCut = isTooLong(html, limits.htmlLength)
  return {
    text: {
      visible: asShown(bounded(shown)),
      hidden: asShown(bounded(kept)),
      cut: { visible: isCut || isTooLong(shown), hidden: isCut || isTooLong(kept) },
      contentIds: [...contentIds],
    },
    names,
  }
}

/** Styles of one mail whose meaning is remembered: writers repeat a few. */
const mostEffects = 500

function breaksOf(name: string, effect: Effect | null): Open['breaks'] {
  const isCell = name === 'td' || name === 'th'
  if (effect?.breaks === 'inline' && !isCell) return 'inline'
  if (effect?.breaks === 'block' || blocks.has(name)) return 'block'
  return isCell || effect?.breaks === 'apart' ? 'apart' : 'inline'
}

function lower(value: string | undefined): string {
  return value === undefined ? '' : value.trim().toLowerCase()
}

const noClasses: readonly string[] = []

function classesOf(value: string | undefined): readonly string[] {
  return value === undefined ? noClasses : value.toLowerCase().split(/\s+/, 20)
}
