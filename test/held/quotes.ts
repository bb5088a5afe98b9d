import type { Quote } from '../../shared/verdict.ts'

/** Letters whose mark is part of them, so that no decomposition takes it off; and the sigma at the end of a word. */
const markedLetters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ς', 'σ'],
])

/** Letters and digits alone: case, marks, spaces and signs make no difference to which words stand there. */
export function bareText(text: string): string {
  let bare = ''
  for (const letter of text.normalize('NFKD').toLowerCase())
    if (isWordLetter(letter)) bare += markedLetters.get(letter) ?? letter
  return bare
}

/**
 * True where the quote stands in `bare`, which `bareText` made of the mail. Words of an attachment may have been
 * recognised, so of these one letter in five may be wrong.
 */
export function standsIn({ where, text }: Quote, bare: string): boolean {
  const wanted = bareText(text)
  if (wanted === '' || bare.includes(wanted)) return true
  if (!where.startsWith('attachment:')) return false
  return leastEdits(wanted, bare) <= Math.max(2, Math.floor(wanted.length / 5))
}

/** Fewest changed, added or missing letters between `wanted` and any piece of `text` (Sellers 1980). */
export function leastEdits(wanted: string, text: string): number {
  const column = Array.from({ length: wanted.length + 1 }, (_, row) => row)
  let least = wanted.length
  for (const letter of text) {
    let above = 0
    let diagonal = 0
    for (let row = 1; row <= wanted.length; row += 1) {
      const left = column[row] ?? 0
      const best = Math.min(above + 1, left + 1, diagonal + (wanted[row - 1] === letter ? 0 : 1))
      diagonal = left
      column[row] = best
      above = best
    }
    least = Math.min(least, above)
  }
  return least
}

const wordLetter = /^[\p{L}\p{N}]$/u

function isWordLetter(letter: string): boolean {
  return wordLetter.test(letter)
}
