/** Words of at least three letters, lower case, without accents. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const letter of `${text} `.normalize('NFKD').toLowerCase()) {
    if (isMark(letter)) continue
    if (letter !== letter.toUpperCase()) word += letter
    else {
      if (word.length > 2) words.push(word)
      word = ''
    }
  }
  return words
}

/** Which share of the words of `quote` stands in `text`, 0 to 1; 1 where the quote has no words. */
export function shareFound(quote: string, text: string): number {
  const known = new Set(wordsIn(text))
  const words = wordsIn(quote)
  if (words.length === 0) return 1
  return words.filter((word) => known.has(word)).length / words.length
}

function isMark(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return code >= 0x300 && code <= 0x36f
}
