import listed from './common-words.json' with { type: 'json' }

/** Fewest different words that tell a language. */
const fewest = 2

/** A text as a recogniser may have read it: without case and marks, which data of another language do not know. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
}

/** Languages in which a word is common. */
const languagesOf: ReadonlyMap<string, readonly string[]> = indexed()

function indexed(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(listed)) {
    for (const word of new Set(plain(words).split(' '))) {
      const list = map.get(word)
      if (list === undefined) map.set(word, [language])
      else list.push(language)
    }
  }
  return map
}

/**
 * The language, ISO 639-1, whose common words a text has most of; null where there are too few of any, as in what is no
 * text or was read with data of another script.
 */
export function guessLanguage(text: string): string | null {
  const counts = new Map<string, number>()
  for (const word of new Set(plain(text).match(/\p{L}{3,}/gu))) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [language, count] of counts)
    if (count >= fewest && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = language
  return best
}
