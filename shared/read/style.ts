/** Red, green, blue; null where it cannot be told, so that nothing is called hidden for it. */
export type Colour = readonly [number, number, number] | null

/** What decides whether text is seen. Inherited, but for `gone`, which no child can undo. */
export interface Style {
  readonly gone: boolean
  readonly invisible: boolean
  readonly fontPx: number
  readonly colour: Colour
  /** True where the ink is so transparent that nothing shows, whatever the ground. */
  readonly inkless: boolean
  readonly background: Colour
  /** Text that floats out of its line: it does not stand between the letters around it. */
  readonly afloat: boolean
}

/** Values by property, lower case; an important one begins with `!`. */
export type Declarations = ReadonlyMap<string, string>

export const rootStyle: Style = {
  gone: false,
  invisible: false,
  fontPx: 16,
  colour: [0, 0, 0],
  inkless: false,
  background: [255, 255, 255],
  afloat: false,
}

const maxDeclarations = 60
/** Below this, in px, nobody reads it; newsletters put their preview text at 1 px. */
const tinyPx = 2
/** Beyond these, in px, it is off the screen. */
const offScreenPx = -500
const farOffPx = 3_000
/** Room beside an inline element, in px, from which on it stands apart as a word. */
const wordGapPx = 3
/** Sum of the differences of red, green and blue below which text melts into its ground, and below which it may. */
const leastContrast = 30
const fairContrast = 100
/** Ratio of luminances (WCAG 2.2) below which a pale text is not seen. */
const leastRatio = 1.2

/** True where a reader sees nothing of the text. */
export function isHidden(style: Style): boolean {
  return (
    style.gone ||
    style.invisible ||
    style.inkless ||
    style.fontPx <= tinyPx ||
    melts(style.colour, style.background)
  )
}

function melts(a: Colour, b: Colour): boolean {
  if (a === null || b === null) return false
  const sum = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])
  if (sum < leastContrast) return true
  if (sum >= fairContrast) return false
  const one = luminance(a)
  const other = luminance(b)
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < leastRatio
}

function luminance([r, g, b]: readonly [number, number, number]): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

function linear(part: number): number {
  return part <= 10 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4
}

/** What declarations come to, whatever stands around the element. */
export interface Effect {
  readonly gone: boolean
  readonly invisible: boolean | null
  readonly size: string | null
  readonly ink: Paint | null
  readonly ground: Paint | null
  /** How the element breaks the line: as a block, as a cell or word apart, or not; null where nothing is said. */
  readonly breaks: 'block' | 'apart' | 'inline' | null
  readonly afloat: boolean
  /** The direction that its letters are forced to, as the signs U+202E and U+202D do. */
  readonly override: 'rtl' | 'ltr' | null
}

/** A colour and how much it covers, 0 to 1; `colour` is null where it cannot be told. */
interface Paint {
  readonly colour: Colour
  readonly alpha: number
}

const noDeclarations: Declarations = new Map()

/** Merges declarations, weakest first; an important one is not undone by a later one that is not. */
export function effectOf(declarations: readonly Declarations[]): Effect {
  const rules = declarations.length === 1 ? (declarations[0] ?? noDeclarations) : merged(declarations)
  const get = (name: string): string | null => {
    const value = rules.get(name)
    if (value === undefined) return null
    return value.startsWith('!') ? value.slice(1) : value
  }
  const visibility = get('visibility')
  const ink = get('-webkit-text-fill-color') ?? get('color')
  const image = get('background-image') ?? 'none'
  const ground =
    image === 'none' || image === 'initial' ? (get('background-color') ?? get('background')) : 'url()'
  const font = get('font')
  return {
    gone: isGone(get),
    invisible: visibility === null ? null : visibility === 'hidden' || visibility === 'collapse',
    size: get('font-size') ?? (font === null ? null : sizeInFont(font)),
    ink: ink === null || inherits.has(ink) ? null : paintOf(ink),
    ground: ground === null || noGround.has(ground) ? null : paintOf(ground),
    breaks: breaksOf(get),
    afloat: get('float') === 'left' || get('float') === 'right',
    override:
      get('unicode-bidi')?.endsWith('override') === true
        ? get('direction') === 'rtl'
          ? 'rtl'
          : 'ltr'
        : null,
  }
}

const inherits = new Set(['inherit', 'unset', 'currentcolor', 'revert'])
const noGround = new Set(['none', 'transparent', 'initial', 'unset', 'inherit', 'revert'])

function merged(all: readonly Declarations[]): Declarations {
  const rules = new Map<string, string>()
  for (const one of all) {
    for (const [name, value] of one)
      if (value.startsWith('!') || rules.get(name)?.startsWith('!') !== true) rules.set(name, value)
  }
  return rules
}

const oldAttributes = ['hidden', 'bgcolor', 'background', 'color', 'text'] as const

function hasOldStyle(attributes: Readonly<Record<string, string>>): boolean {
  return oldAttributes.some((name) => attributes[name] !== undefined)
}

/** Style of an element from its parent's, what its declarations come to, and the old attributes; the parent's where they say nothing. */
export function styleOf(
  parent: Style,
  attributes: Readonly<Record<string, string>>,
  effect: Effect | null,
  isBlock: boolean,
): Style {
  if (effect === null && !hasOldStyle(attributes)) return parent
  let { gone, invisible, fontPx, colour, inkless, background, afloat } = parent
  if (attributes['hidden'] !== undefined) gone = true
  if (attributes['bgcolor'] !== undefined) background = paintOf(attributes['bgcolor']).colour
  if (attributes['background'] !== undefined) background = null
  const old = attributes['color'] ?? attributes['text']
  if (old !== undefined) {
    colour = paintOf(old).colour
    inkless = false
  }
  if (effect !== null) {
    const { ink, ground } = effect
    gone ||= effect.gone
    invisible = effect.invisible ?? invisible
    if (effect.size !== null) fontPx = pixels(effect.size, parent.fontPx) ?? fontPx
    if (ground !== null) background = over(ground, background)
    if (ink !== null) {
      inkless = ink.alpha <= 0.08
      colour = over(ink, background)
    }
    afloat ||= effect.afloat && !isBlock
  }
  return { gone, invisible, fontPx, colour, inkless, background, afloat }
}

/** A colour laid over a ground. */
function over({ colour, alpha }: Paint, ground: Colour): Colour {
  if (alpha >= 0.98 || colour === null) return colour
  if (ground === null) return null
  const mix = (at: 0 | 1 | 2) => Math.round(colour[at] * alpha + ground[at] * (1 - alpha))
  return [mix(0), mix(1), mix(2)]
}

type Get = (name: string) => string | null

const blockDisplays = new Set(['block', 'flex', 'grid', 'table', 'table-row', 'list-item', 'flow-root'])

function breaksOf(get: Get): Effect['breaks'] {
  const display = get('display')
  if (display !== null && blockDisplays.has(display)) return 'block'
  if (display === 'table-cell') return 'apart'
  for (const side of ['padding-left', 'padding-right', 'margin-left', 'margin-right', 'padding', 'margin']) {
    const value = get(side)
    // Of the short forms the second length is left and right; one alone is all sides.
    const room = value === null ? null : pixels(value.split(' ', 2).at(-1) ?? '', 16)
    if (room !== null && room >= wordGapPx) return 'apart'
  }
  return display === 'inline' ? 'inline' : null
}

function isGone(get: Get): boolean {
  if (get('display') === 'none' || get('mso-hide') === 'all') return true
  if (isFaint(get('opacity')) || isFaint(/opacity\s*[=(]([^)]{1,8})/.exec(get('filter') ?? '')?.[1] ?? null))
    return true
  if (/^(?:hidden|clip)/.test(get('overflow') ?? '')) {
    for (const name of ['height', 'max-height', 'width', 'max-width']) {
      const size = pixels(get(name) ?? '', 16)
      if (size !== null && size <= 1) return true
    }
  }
  const moved = get('position') === 'absolute' || get('position') === 'fixed'
  if (moved && isClipped(get('clip'))) return true
  const path = get('clip-path') ?? ''
  if (path.startsWith('circle(0') || Number(/^inset\(\s*([\d.]{1,8})%/.exec(path)?.[1] ?? 0) >= 50)
    return true
  const transform = get('transform') ?? ''
  if (/scale[xy]?\(\s*0?\.?0*\s*[,)]/.test(transform)) return true
  const shift = /translate(?:[xy]|3d)?\(([^,)]{1,20})/.exec(transform)?.[1]
  const places = moved || get('position') === 'relative' ? ['left', 'top', 'right', 'bottom'] : []
  const away = [...places, 'text-indent', 'margin-left', 'margin-top'].map((name) => get(name) ?? '')
  for (const place of [...away, shift ?? '']) {
    const px = pixels(place, 16)
    if (px !== null && !place.endsWith('%') && (px <= offScreenPx || px >= farOffPx)) return true
  }
  return false
}

function isFaint(opacity: string | null): boolean {
  if (opacity === null) return false
  const value = Number.parseFloat(opacity)
  return value <= (opacity.endsWith('%') || value > 1 ? 5 : 0.05)
}

/** `rect(top right bottom left)` that leaves nothing. */
function isClipped(clip: string | null): boolean {
  if (clip?.startsWith('rect(') !== true) return false
  const [top, right, bottom, left] = clip
    .slice(5, 100)
    .split(/[\s,)]+/)
    .map((one) => Number.parseFloat(one))
  return (bottom ?? 0) - (top ?? 0) <= 1 || (right ?? 0) - (left ?? 0) <= 1
}

/** The size in a short `font`: the first length, before the height of the line. */
function sizeInFont(font: string): string | null {
  for (const word of font.split(' ', 8)) {
    // A weight is a number as well, but no length.
    if (/^\.?\d/.test(word) && !/^[1-9]00$/.test(word)) return word.split('/', 1)[0] ?? null
  }
  return null
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
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const bang = value.indexOf('!')
    if (bang >= 0) found.set(name, `!${value.slice(0, bang).trim()}`)
    else if (found.get(name)?.startsWith('!') !== true) found.set(name, value)
  }
  return found
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

const unknownPaint: Paint = { colour: null, alpha: 1 }

function paintOf(value: string): Paint {
  const text = value.trim().toLowerCase()
  if (text.includes('url(') || text.includes('gradient(')) return unknownPaint
  const open = text.search(/(?:rgb|hsl)a?\(/)
  if (open >= 0) return inParts(text.slice(open, open + 200))
  const word = text.split(' ', 1)[0] ?? ''
  if (word === 'transparent') return { colour: [0, 0, 0], alpha: 0 }
  const named = colourNames.get(word)
  return hex(named ?? (word.startsWith('#') ? word.slice(1) : word))
}

function hex(digits: string): Paint {
  if (!/^[0-9a-f]{3,8}$/.test(digits)) return unknownPaint
  const step = digits.length < 6 ? 1 : 2
  const part = (i: number) => {
    const text = digits.slice(i * step, i * step + step)
    return Number.parseInt(step === 1 ? text + text : text, 16)
  }
  const alpha = digits.length === 4 || digits.length === 8 ? part(3) / 255 : 1
  return { colour: [part(0), part(1), part(2)], alpha }
}

/** `rgb(…)` and `hsl(…)`, with blanks or commas, with or without alpha. */
function inParts(text: string): Paint {
  const parts = text.slice(text.indexOf('(') + 1, Math.max(0, text.indexOf(')'))).split(/[,\s/]+/)
  const [first = '', second = '', third = '', fourth = '1'] = parts.filter((part) => part !== '')
  const [x, y, z] = [first, second, third].map((part) => Number.parseFloat(part))
  if (x === undefined || y === undefined || z === undefined || [x, y, z].some(Number.isNaN))
    return unknownPaint
  const given = Number.parseFloat(fourth)
  const alpha = fourth.endsWith('%') ? given / 100 : given
  if (Number.isNaN(alpha)) return unknownPaint
  if (text.startsWith('hsl')) return { colour: fromHsl(x, y / 100, z / 100), alpha }
  const scale = first.endsWith('%') ? 2.55 : 1
  return { colour: [x * scale, y * scale, z * scale], alpha }
}

/** CSS Color 4, 7.1. */
function fromHsl(hue: number, saturation: number, light: number): readonly [number, number, number] {
  const reach = saturation * Math.min(light, 1 - light)
  const part = (n: number) => {
    const k = (n + hue / 30) % 12
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
  }
  return [part(0), part(8), part(4)]
}

/** The names of CSS Color 4, 6.1. */
const colourNames: ReadonlyMap<string, string> = new Map(
  'aliceblue:f0f8ff antiquewhite:faebd7 aqua:00ffff aquamarine:7fffd4 azure:f0ffff beige:f5f5dc bisque:ffe4c4 black:000000 blanchedalmond:ffebcd blue:0000ff blueviolet:8a2be2 brown:a52a2a burlywood:deb887 cadetblue:5f9ea0 chartreuse:7fff00 chocolate:d2691e coral:ff7f50 cornflowerblue:6495ed cornsilk:fff8dc crimson:dc143c cyan:00ffff darkblue:00008b darkcyan:008b8b darkgoldenrod:b8860b darkgray:a9a9a9 darkgreen:006400 darkgrey:a9a9a9 darkkhaki:bdb76b darkmagenta:8b008b darkolivegreen:556b2f darkorange:ff8c00 darkorchid:9932cc darkred:8b0000 darksalmon:e9967a darkseagreen:8fbc8f darkslateblue:483d8b darkslategray:2f4f4f darkslategrey:2f4f4f darkturquoise:00ced1 darkviolet:9400d3 deeppink:ff1493 deepskyblue:00bfff dimgray:696969 dimgrey:696969 dodgerblue:1e90ff firebrick:b22222 floralwhite:fffaf0 forestgreen:228b22 fuchsia:ff00ff gainsboro:dcdcdc ghostwhite:f8f8ff gold:ffd700 goldenrod:daa520 gray:808080 green:008000 greenyellow:adff2f grey:808080 honeydew:f0fff0 hotpink:ff69b4 indianred:cd5c5c indigo:4b0082 ivory:fffff0 khaki:f0e68c lavender:e6e6fa lavenderblush:fff0f5 lawngreen:7cfc00 lemonchiffon:fffacd lightblue:add8e6 lightcoral:f08080 lightcyan:e0ffff lightgoldenrodyellow:fafad2 lightgray:d3d3d3 lightgreen:90ee90 lightgrey:d3d3d3 lightpink:ffb6c1 lightsalmon:ffa07a lightseagreen:20b2aa lightskyblue:87cefa lightslategray:778899 lightslategrey:778899 lightsteelblue:b0c4de lightyellow:ffffe0 lime:00ff00 limegreen:32cd32 linen:faf0e6 magenta:ff00ff maroon:800000 mediumaquamarine:66cdaa mediumblue:0000cd mediumorchid:ba55d3 mediumpurple:9370db mediumseagreen:3cb371 mediumslateblue:7b68ee mediumspringgreen:00fa9a mediumturquoise:48d1cc mediumvioletred:c71585 midnightblue:191970 mintcream:f5fffa mistyrose:ffe4e1 moccasin:ffe4b5 navajowhite:ffdead navy:000080 oldlace:fdf5e6 olive:808000 olivedrab:6b8e23 orange:ffa500 orangered:ff4500 orchid:da70d6 palegoldenrod:eee8aa palegreen:98fb98 paleturquoise:afeeee palevioletred:db7093 papayawhip:ffefd5 peachpuff:ffdab9 peru:cd853f pink:ffc0cb plum:dda0dd powderblue:b0e0e6 purple:800080 rebeccapurple:663399 red:ff0000 rosybrown:bc8f8f royalblue:4169e1 saddlebrown:8b4513 salmon:fa8072 sandybrown:f4a460 seagreen:2e8b57 seashell:fff5ee sienna:a0522d silver:c0c0c0 skyblue:87ceeb slateblue:6a5acd slategray:708090 slategrey:708090 snow:fffafa springgreen:00ff7f steelblue:4682b4 tan:d2b48c teal:008080 thistle:d8bfd8 tomato:ff6347 turquoise:40e0d0 violet:ee82ee wheat:f5deb3 white:ffffff whitesmoke:f5f5f5 window:ffffff windowtext:000000 yellow:ffff00 yellowgreen:9acd32'
    .split(' ')
    .map((pair) => {
      const [name = '', code = ''] = pair.split(':')
      return [name, code] as const
    }),
)
