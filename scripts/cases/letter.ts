/** One line of a letter as it is written in a source file; the mark at its start says how it is set. */
export interface Line {
  readonly style: 'head' | 'title' | 'item' | 'right' | 'strong' | 'rule' | 'gap' | 'plain'
  readonly text: string
}

/**
 * `^ ` letterhead (centred), `! ` title (centred, red), `* ` list item (red), `> ` set right,
 * `_ ` bold, `--` a rule, an empty line a gap, all else a paragraph.
 */
export function linesOf(letter: string): Line[] {
  return letter.split('\n').map(lineOf)
}

/** The words that stand in the letter, without marks; what quotes of a picture or PDF are checked against. */
export function wordsOf(letter: string): string {
  return linesOf(letter)
    .filter((line) => line.style !== 'rule')
    .map((line) => (line.style === 'item' ? `- ${line.text}` : line.text))
    .join('\n')
}

function lineOf(line: string): Line {
  if (line.trim() === '') return { style: 'gap', text: '' }
  if (line.trim() === '--') return { style: 'rule', text: '' }
  const text = line.slice(2)
  switch (line.slice(0, 2)) {
    case '^ ':
      return { style: 'head', text }
    case '! ':
      return { style: 'title', text }
    case '* ':
      return { style: 'item', text }
    case '> ':
      return { style: 'right', text }
    case '_ ':
      return { style: 'strong', text }
  }
  return { style: 'plain', text: line }
}
