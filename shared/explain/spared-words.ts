/**
 * The words of the accusation. The reader has read them once and must not meet them again in our voice, so they
 * are left out of every quote. Folded (lower case, no accents), as stems, because one stem covers the inflections
 * of several languages: `inside` anywhere in a word, since letters run words together and Arabic puts its article in
 * front; `begin` at its beginning; `whole` words only where a stem would take ordinary ones with it.
 */
const inside = [
  'porno',
  'seksu',
  'szexu',
  'gwalt',
  'zneuzi',
  'overgrep',
  'overgreb',
  'cinsel',
  'istismar',
  'tecavuz',
  'παιδοφιλ',
  'παιδεραστ',
  'πορνο',
  'σεξου',
  'κακοποι',
  'βιασμ',
  'ασελγ',
  'порно',
  'педофил',
  'сексу',
  'изнасил',
  'развра',
  'растлен',
  'اباحي',
  'جنسي',
  'اغتصاب',
  'بيدوفيل',
  'تحرش',
  'دعار',
  'यौन',
  'अश्लील',
  'pedophil',
  'paedophil',
  'pedofil',
  'padophil',
  'kinderporn',
  'sexual',
  'sexuel',
] as const
const begin = [
  'pedo',
  'paedo',
  'porn',
  'cyberporn',
  'ciberporn',
  'sex',
  'sessual',
  'zedendel',
  'zedenmis',
  'exhib',
  'exib',
  'masturb',
  'onani',
  'obscen',
  'obszon',
  'impudi',
  'attouch',
  'missbrauch',
  'kindesmiss',
  'kindermis',
  'misbruik',
  'molest',
  'incest',
  'grooming',
  'nudit',
  'nudes',
  'prostit',
  'proxenet',
  'vergewalt',
  'verkracht',
  'stupr',
  'rape',
  'rapist',
] as const
const whole = [
  'viol',
  'viols',
  'violer',
  'violeur',
  'abus',
  'abuse',
  'abused',
  'abuso',
  'abusos',
  'abusi',
  'nude',
] as const

/** Words that begin like one to be spared and are something else. */
const ordinary = ['pedolog', 'pedomet', 'sexta', 'sextett', 'sexto'] as const

const gap = '[…]'

/** `text` with the words of the accusation replaced by `[…]`, neighbouring ones by a single one. */
export function spared(text: string): string {
  const words: string[] = []
  for (const word of text.split(' ')) {
    if (!isSpared(word)) words.push(word)
    else if (words.at(-1) !== gap) words.push(gap)
  }
  return words.join(' ')
}

/** Marks that NFD sets beside Latin, Greek, Cyrillic and Arabic letters; the vowel signs of India's scripts stay. */
function isAccent(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f)
}

function isSpared(word: string): boolean {
  let joined = ''
  const parts = ['']
  for (const letter of word.toLowerCase().normalize('NFD')) {
    if (isAccent(letter.codePointAt(0) ?? 0)) continue
    if (/[\p{L}\p{M}]/u.test(letter)) {
      joined += letter
      parts[parts.length - 1] = `${parts.at(-1) ?? ''}${letter}`
    } else if (letter === "'" || letter === '’' || letter === '-' || letter === '/' || letter === ',') {
      parts.push('')
    }
  }
  if (inside.some((stem) => joined.includes(stem))) return true
  return [joined, ...parts].some(
    (part) =>
      whole.some((other) => other === part) ||
      (begin.some((stem) => part.startsWith(stem)) && !ordinary.some((stem) => part.startsWith(stem))),
  )
}
