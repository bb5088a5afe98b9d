/** Signs that force a direction, and those that end what one began (Unicode Bidirectional Algorithm, UAX 9, 2). */
const forcedLeft = '\u202e'
const forcedRight = '\u202d'
const ended = '\u202c'

/** The two signs that HTML elements stand for, so that their words turn as signs in text do. */
export const overrides = { rtl: forcedLeft, ltr: forcedRight, end: ended } as const

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const deepest = 60
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
  const open: Stretch[] = [{ sign: '', pieces: [] }]
  const close = (): void => {
    const stretch = open.pop()
    open.at(-1)?.pieces.push(stretch === undefined ? '' : turned(stretch))
  }
  for (const piece of line.split(/([\u202c\u202d\u202e])/)) {
    if (piece === forcedLeft || piece === forcedRight) {
      if (open.length < deepest) open.push({ sign: piece, pieces: [] })
    } else if (piece === ended) {
      if (open.length > 1) close()
    } else {
      const { sign, pieces } = open.at(-1) ?? { sign: '', pieces: [] }
      if (sign === '') pieces.push(piece)
      else for (const letter of lettersOf(piece)) pieces.push(letter)
    }
  }
  while (open.length > 1) close()
  return open[0]?.pieces.join('') ?? ''
}

/** Whoever reads from the right reads letters forced to the left from their end, and the other way round. */
function turned({ sign, pieces }: Stretch): string {
  const text = pieces.join('')
  const isTurned = fromTheRight.test(text) ? sign === forcedRight : sign === forcedLeft
  return isTurned ? pieces.toReversed().join('') : text
}

function lettersOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
