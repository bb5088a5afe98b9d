/** Signs that force a direction, and those that end what one began (Unicode Bidirectional Algorithm, UAX 9, 2). */
const forcedLeft = '\u202e'
const forcedRight = '\u202d'
const ended = '\u202c'

/** The two signs that HTML elements stand for, so that their words turn as signs in text do. */
export const overrides = { rtl: forcedLeft, ltr: forcedRight, end: ended } as const

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const deepest = 59
let graphemes: Intl.Segmenter | null = null

interface Stretch {
  readonly sign: string
  /** Whole letters, or a stretch within that has its own direction. */
  readonly pieces: string[]
}

/**
 * The text as it is seen where signs force the other direction upon it, and so show words forwards that are written
 * backwards. Each line is for itself, as in programs that show mail. Linear; text without such signs comes back as it is.
 */
export function asShown(text: string): string {
  if (!text.includes(forcedLeft) && !text.includes(forcedRight)) return text
  return text
    .split('\n')
    .map((line) => (line.includes(forcedLeft) || line.includes(forcedRight) ? lineShown(line) : line))
    .join('\n')
}

function lineShown(line: string): string {
  const outer: Stretch = { sign: '', pieces: [] }
  const open: Stretch[] = []
  let from = 0
  const add = (to: number): void => {
    if (to === from) return
    const piece = line.slice(from, to)
    const stretch = open.at(-1)
    if (stretch === undefined) outer.pieces.push(piece)
    else for (const letter of lettersOf(piece)) stretch.pieces.push(letter)
  }
  const close = (): void => {
    const stretch = open.pop()
    if (stretch !== undefined && stretch.pieces.length > 0)
      (open.at(-1) ?? outer).pieces.push(turned(stretch))
  }
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]
    if (sign !== forcedLeft && sign !== forcedRight && sign !== ended) continue
    add(at)
    from = at + 1
    if (sign === ended) close()
    else if (open.length < deepest) open.push({ sign, pieces: [] })
  }
  add(line.length)
  while (open.length > 0) close()
  return outer.pieces.join('')
}

/** Whoever reads from the right reads letters forced to the left from their end, and the other way round. */
function turned({ sign, pieces }: Stretch): string {
  const text = pieces.join('')
  const isTurned = fromTheRight.test(text) ? sign === forcedRight : sign === forcedLeft
  return isTurned ? pieces.toReversed().join('') : text
}

/** Characters that are letters by themselves, whatever stands beside them: of Latin, Greek, Cyrillic, Hebrew, Arabic. */
const alone =
  /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u0660-\u0669\u2010-\u2027]*$/

function lettersOf(text: string): readonly string[] {
  if (alone.test(text)) return text.split('')
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
