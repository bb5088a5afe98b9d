/** Phrases that one part of a lexicon line may stand for. */
export const expansionLimit = 800

/** Between the parts of a line: up to some six words may stand here. */
export const gapMark = ' ... '

interface Piece {
  readonly ways: readonly string[]
  readonly end: number
}

function refuse(line: string, why: string): never {
  throw new Error(`Failed to read the lexicon line "${line}": ${why}`)
}

function joined(line: string, heads: readonly string[], tails: readonly string[]): readonly string[] {
  if (heads.length * tails.length > expansionLimit)
    refuse(line, `it stands for more than ${expansionLimit} phrases. Split it into several lines.`)
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}

function isMark(character: string, inSlot: boolean): boolean {
  return character === '{' || character === '}' || (inSlot && character === '|')
}

/** One space between words, none at the edges, no doubled star. */
function tidy(way: string): string {
  if (!way.includes('  ') && !way.startsWith(' ') && !way.endsWith(' ') && !way.includes('**')) return way
  return way.split(' ').filter(Boolean).join(' ').replaceAll('**', '*')
}

/** Reads alternatives from `at` to the `}` that closes them, or to the end where `inSlot` is false. */
function read(line: string, at: number, inSlot: boolean): Piece {
  const done: string[] = []
  let ways: readonly string[] = ['']
  let place = at
  while (place < line.length) {
    const character = line[place] ?? ''
    if (character === '{') {
      const slot = read(line, place + 1, true)
      ways = joined(line, ways, slot.ways)
      place = slot.end
    } else if (character === '}') {
      if (!inSlot) refuse(line, 'a } closes no {.')
      return { ways: [...done, ...ways], end: place + 1 }
    } else if (character === '|' && inSlot) {
      done.push(...ways)
      ways = ['']
      place += 1
    } else {
      // All letters up to the next mark at once: lexicons stand for two hundred thousand phrases.
      let end = place + 1
      while (end < line.length && !isMark(line[end] ?? '', inSlot)) end += 1
      const text = line.slice(place, end)
      ways = ways.map((way) => way + text)
      place = end
    }
  }
  if (inSlot) refuse(line, 'a { is never closed.')
  return { ways, end: place }
}

/**
 * Writes out the slots of a phrase: `{vous|tu} {êtes|es}` stands for four phrases, `{le |}` for one with and one
 * without. Throws where braces do not match or the phrase stands for more than 800.
 */
export function expand(phrase: string): readonly string[] {
  const { ways } = read(phrase, 0, false)
  if (ways.length === 1) return ways.map(tidy)
  return [...new Set(ways.map(tidy))]
}

/** The parts of a lexicon line, each with its phrases; one part where the line has no ` ... `. */
export function partsOf(line: string): readonly (readonly string[])[] {
  return line.split(gapMark).map(expand)
}
