/** Red, green, blue; null where it cannot be told, so that nothing is called hidden for it. */
export type Colour = readonly [number, number, number] | null

/** What decides whether text is seen. Inherited, but for `gone`, which no child can undo. */
export interface Style {
  readonly gone: boolean
  readonly invisible: boolean
  readonly fontPx: number
  readonly colour: Colour
  readonly background: Colour
}

export type Declarations = ReadonlyMap<string, string>

/** Declarations by selector: `p`, `.name`, `#name`. */
export type Sheet = Map<string, Map<string, string>>

export const rootStyle: Style = {
  gone: false,
  invisible: false,
  fontPx: 16,
  colour: [0, 0, 0],
  background: [255, 255, 255],
}

const maxDeclarations = 60
const maxRules = 2_000
/** Below this, in px, nobody reads it; newsletters put their preview text at 1 px. */
const tinyPx = 2
/** Beyond this, in px, it is off the screen. */
const offScreenPx = -500
/** Sum of the differences of red, green and blue below which text melts into its ground. */
const leastContrast = 30

/** True where a reader sees nothing of the text. */
export function isHidden(style: Style): boolean {
  return style.gone || style.invisible || style.fontPx <= tinyPx || melts(style.colour, style.background)
}

function melts(a: Colour, b: Colour): boolean {
  if (a === null || b === null) return false
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < leastContrast
}

/** Style of an element from its parent's, its declarations (weakest first) and the old attributes. */
export function styleOf(
  parent: Style,
  attributes: Readonly<Record<string, string>>,
  declarations: readonly Declarations[],
): Style {
  let { gone, invisible, fontPx, colour, background } = parent
  if (Object.hasOwn(attributes, 'hidden')) gone = true
  if (attributes['bgcolor'] !== undefined) background = colourOf(attributes['bgcolor'])
  if (attributes['background'] !== undefined) background = null
  const old = attributes['color'] ?? attributes['text']
  if (old !== undefined) colour = colourOf(old)

  for (const rules of declarations) {
    if (isGone(rules)) gone = true
    const visibility = rules.get('visibility')
    if (visibility !== undefined) invisible = visibility === 'hidden' || visibility === 'collapse'
    const size = rules.get('font-size')
    if (size !== undefined) fontPx = pixels(size, parent.fontPx) ?? fontPx
    const ink = rules.get('color')
    if (ink !== undefined) colour = colourOf(ink)
    const ground = rules.get('background-color') ?? rules.get('background')
    if (ground !== undefined && ground !== 'transparent' && ground !== 'none') background = colourOf(ground)
    if ((rules.get('background-image') ?? 'none') !== 'none') background = null
  }
  return { gone, invisible, fontPx, colour, background }
}

function isGone(rules: Declarations): boolean {
  if (rules.get('display') === 'none' || rules.get('mso-hide') === 'all') return true
  const opacity = rules.get('opacity')
  if (opacity !== undefined && Number.parseFloat(opacity) <= 0.05) return true
  if ((rules.get('overflow') ?? '').startsWith('hidden')) {
    for (const name of ['height', 'max-height', 'width', 'max-width']) {
      const size = pixels(rules.get(name) ?? '', 16)
      if (size !== null && size <= 1) return true
    }
  }
  const moved = rules.get('position') === 'absolute' || rules.get('position') === 'fixed'
  const places = moved ? ['left', 'top', 'right', 'bottom'] : []
  for (const name of [...places, 'text-indent', 'margin-left', 'margin-top']) {
    const place = pixels(rules.get(name) ?? '', 16)
    if (place !== null && place <= offScreenPx) return true
  }
  return false
}

/** Declarations of a `style` attribute or of one rule; the last of a name counts, at most 60 are read. */
export function declarationsOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of text.slice(0, 8_000).split(';', maxDeclarations)) {
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const bang = value.indexOf('!')
    found.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      bang < 0 ? value : value.slice(0, bang).trim(),
    )
  }
  return found
}

/**
 * Adds the simple rules of a style sheet. Blocks that begin with `@` hold only on some screens and are left out,
 * so are selectors of more than one step.
 */
export function readSheet(css: string, sheet: Sheet): void {
  let at = 0
  while (at < css.length && sheet.size < maxRules) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const selectors = withoutComments(css.slice(at, open)).trim()
    if (selectors.startsWith('@')) {
      const semicolon = css.indexOf(';', at)
      at = semicolon >= 0 && semicolon < open ? semicolon + 1 : afterBlock(css, open)
      continue
    }
    const close = css.indexOf('}', open)
    const end = close < 0 ? css.length : close
    addRule(selectors, declarationsOf(css.slice(open + 1, end)), sheet)
    at = end + 1
  }
}

function addRule(selectors: string, rules: Map<string, string>, sheet: Sheet): void {
  if (rules.size === 0) return
  for (const selector of selectors.split(',', 50)) {
    const key = selector.trim().toLowerCase()
    if (!/^(?:[a-z][a-z0-9]*|[.#][\w-]+)$/.test(key)) continue
    const known = sheet.get(key)
    if (known === undefined) sheet.set(key, new Map(rules))
    else for (const [name, value] of rules) known.set(name, value)
  }
}

function afterBlock(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    if (css[i] === '}' && --depth === 0) return i + 1
  }
  return css.length
}

function withoutComments(css: string): string {
  let rest = css.replaceAll('<!--', '').replaceAll('-->', '')
  for (let open = rest.indexOf('/*'); open >= 0; open = rest.indexOf('/*')) {
    const close = rest.indexOf('*/', open + 2)
    if (close < 0) return rest.slice(0, open)
    // Selectors are short; a sheet that is all comments is cut rather than copied again and again.
    if (rest.length > 20_000) return rest.slice(rest.lastIndexOf('*/') + 2)
    rest = rest.slice(0, open) + rest.slice(close + 2)
  }
  return rest
}

/** Length in px; null where it says no length. */
function pixels(value: string, parentPx: number): number | null {
  const size = Number.parseFloat(value)
  if (Number.isNaN(size)) return null
  if (value.endsWith('%')) return (size / 100) * parentPx
  if (value.endsWith('rem')) return size * 16
  if (value.endsWith('em')) return size * parentPx
  if (value.endsWith('pt')) return size * (4 / 3)
  return size
}

const names: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  black: [0, 0, 0],
  windowtext: [0, 0, 0],
  red: [255, 0, 0],
  blue: [0, 0, 255],
  navy: [0, 0, 128],
  green: [0, 128, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  yellow: [255, 255, 0],
}

function colourOf(value: string): Colour {
  const text = value.trim().toLowerCase()
  if (text.includes('url(') || text.includes('gradient(')) return null
  if (text.startsWith('rgb')) return rgb(text)
  const word = text.split(' ', 1)[0] ?? ''
  if (Object.hasOwn(names, word)) return names[word] ?? null
  return hex(word.startsWith('#') ? word.slice(1) : word)
}

function hex(digits: string): Colour {
  if (!/^[0-9a-f]{3,8}$/.test(digits)) return null
  const step = digits.length < 6 ? 1 : 2
  const part = (i: number) => {
    const text = digits.slice(i * step, i * step + step)
    return Number.parseInt(step === 1 ? text + text : text, 16)
  }
  return [part(0), part(1), part(2)]
}

function rgb(text: string): Colour {
  const numbers = text
    .slice(text.indexOf('(') + 1, 200)
    .split(/[,\s/)]+/)
    .map((part) => Number.parseFloat(part))
  const [r, g, b, alpha] = numbers
  if (r === undefined || g === undefined || b === undefined || [r, g, b].some(Number.isNaN)) return null
  // Half transparent: the colour under it decides, and that is not followed.
  if (alpha !== undefined && alpha < 0.9) return null
  return [r, g, b]
}
