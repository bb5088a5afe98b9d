/** How a word is folded: look-alikes to Latin, or within its own script. The numbers index the tables of `fold`. */
export const latin = 0
export const greek = 1
export const cyrillic = 2
export type Mode = typeof latin | typeof greek | typeof cyrillic
export const modes = [latin, greek, cyrillic] as const

/** Look-alikes and letters that no decomposition takes apart. Greek and Cyrillic as capitals look. */
export const lookAlikes: Readonly<Record<string, string>> = {
  // Confusions of recognition: these are one letter for us, in phrases and in mails alike.
  l: 'i',
  '0': 'o',
  '1': 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'i',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  // Small capitals, letters with strokes and hooks, turned letters.
  ᴀ: 'a',
  ɐ: 'a',
  ʙ: 'b',
  ɓ: 'b',
  ƀ: 'b',
  ƃ: 'b',
  ᴄ: 'c',
  ƈ: 'c',
  ȼ: 'c',
  ᴅ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ƌ: 'd',
  ᴇ: 'e',
  ɛ: 'e',
  ɇ: 'e',
  ǝ: 'e',
  ɘ: 'e',
  ꜰ: 'f',
  ƒ: 'f',
  ɢ: 'g',
  ǥ: 'g',
  ɠ: 'g',
  ʜ: 'h',
  ɦ: 'h',
  ⱨ: 'h',
  ɪ: 'i',
  ɨ: 'i',
  ᴊ: 'j',
  ɉ: 'j',
  ȷ: 'j',
  ᴋ: 'k',
  ƙ: 'k',
  ⱪ: 'k',
  ʟ: 'i',
  ƚ: 'i',
  ɫ: 'i',
  ɬ: 'i',
  ɭ: 'i',
  ᴍ: 'm',
  ɱ: 'm',
  ɴ: 'n',
  ɲ: 'n',
  ɳ: 'n',
  ƞ: 'n',
  ᴏ: 'o',
  ɵ: 'o',
  ɔ: 'o',
  ᴘ: 'p',
  ƥ: 'p',
  ᵽ: 'p',
  ꞯ: 'q',
  ɋ: 'q',
  ʀ: 'r',
  ɍ: 'r',
  ɼ: 'r',
  ɽ: 'r',
  ɾ: 'r',
  ꜱ: 's',
  ʂ: 's',
  ᴛ: 't',
  ŧ: 't',
  ƫ: 't',
  ʈ: 't',
  ᴜ: 'u',
  ʉ: 'u',
  ʊ: 'u',
  ᴠ: 'v',
  ʋ: 'v',
  ᴡ: 'w',
  ɯ: 'w',
  ᶍ: 'x',
  ʏ: 'y',
  ɏ: 'y',
  ƴ: 'y',
  ᴢ: 'z',
  ƶ: 'z',
  ȥ: 'z',
  ʐ: 'z',
  // Armenian and Cherokee
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  զ: 'q',
  ք: 'p',
  յ: 'j',
  տ: 's',
  ꭺ: 'a',
  ᏼ: 'b',
  ꮯ: 'c',
  ꭰ: 'd',
  ꭼ: 'e',
  ꮐ: 'g',
  ꮋ: 'h',
  ꭵ: 'v',
  ꭻ: 'j',
  ꮶ: 'k',
  ꮮ: 'i',
  ꮇ: 'm',
  ꮲ: 'p',
  ꭱ: 'r',
  ꮪ: 's',
  ꭲ: 't',
  ꮩ: 'v',
  ꮃ: 'w',
  ꮓ: 'z',
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'i',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  ς: 'σ',
  τ: 't',
  υ: 'y',
  χ: 'x',
  // Arabic letters that writers and keyboards exchange.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  // Devanagari: short and long vowels, and the two signs of a nasal, are written for each other.
  ई: 'इ',
  ऊ: 'उ',
  'ी': 'ि',
  'ू': 'ु',
  'ँ': 'ं',
}

const greekLetters: Readonly<Record<string, string>> = { ς: 'σ' }

/** Letters that one Cyrillic alphabet has and another has not, also what recognition with another's data makes of them. */
const cyrillicLetters: Readonly<Record<string, string>> = {
  і: 'и',
  ј: 'и',
  ы: 'и',
  э: 'е',
  є: 'е',
  ґ: 'г',
  ъ: 'ь',
  ӏ: 'и',
}

/** Latin letters written into a foreign word. */
const latinAsGreek: Readonly<Record<string, string>> = {
  a: 'α',
  b: 'β',
  e: 'ε',
  z: 'ζ',
  h: 'η',
  i: 'ι',
  k: 'κ',
  m: 'μ',
  n: 'ν',
  v: 'ν',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  y: 'υ',
  u: 'υ',
  x: 'χ',
}
const latinAsCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
  i: 'и',
  j: 'и',
}

/** What one letter becomes in a word of this mode, for each mode. */
export const lettersOf = [
  lookAlikes,
  { ...lookAlikes, ...twins(latinAsGreek), ...greekOwn(), ...latinAsGreek, ...greekLetters },
  { ...lookAlikes, ...twins(latinAsCyrillic), ...cyrillicOwn(), ...latinAsCyrillic, ...cyrillicLetters },
] as const satisfies readonly Readonly<Record<string, string>>[]

/** Letters that look like a Latin one which looks like one of this script: Cyrillic in Greek words, and back. */
function twins(asLatin: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {}
  for (const [letter, twin] of Object.entries(lookAlikes)) {
    const other = asLatin[twin]
    if (letter > '\u007f' && other !== undefined) letters[letter] = other
  }
  return letters
}

function own(first: number, last: number): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {}
  for (let code = first; code <= last; code += 1)
    letters[String.fromCharCode(code)] = String.fromCharCode(code)
  return letters
}

function greekOwn(): Readonly<Record<string, string>> {
  return own(0x370, 0x3ff)
}

function cyrillicOwn(): Readonly<Record<string, string>> {
  return own(0x400, 0x52f)
}

const isGreek = (code: number): boolean =>
  (code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff)
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f

/** True where a text holds letters whose fold depends on the word that they stand in. */
export function hasForeign(text: string): boolean {
  return /[\u0370-\u052f\u1f00-\u1fff]/.test(text)
}

/** A stretch of letters between separators; letters that stand alone in a row are one word that was spaced out. */
interface Word {
  readonly from: number
  readonly to: number
  /** The script that it must be read in, or null where every letter of it could be of both. */
  readonly mode: Mode | null
  /** The script other than Latin that it has letters of. */
  readonly foreign: Mode
  readonly hasLatin: boolean
  readonly letters: number
}

// What a code unit is: bit by bit, found out once for each and then remembered.
const isLatinKind = 1
const isGreekKind = 2
const isCyrillicKind = 4
/** A letter that the other script has nothing like. */
const isOnlyKind = 8
const known = 16
const kinds = new Uint8Array(65_536)

function kindOf(code: number): number {
  const before = kinds[code] ?? 0
  if (before !== 0) return before
  const [letter = ''] = String.fromCharCode(code).normalize('NFKD').toLowerCase().normalize('NFKD')
  let kind = known
  if (isGreek(code) || isCyrillic(code)) {
    kind |= isGreek(code) ? isGreekKind : isCyrillicKind
    if (!/^[a-z]$/.test(lookAlikes[letter] ?? '')) kind |= isOnlyKind
  } else if (letter >= 'a' && letter <= 'z') {
    kind |= isLatinKind
    if (latinAsGreek[letter] === undefined && latinAsCyrillic[letter] === undefined) kind |= isOnlyKind
  }
  kinds[code] = kind
  return kind
}

function wordOf(text: string, from: number, to: number): Word {
  let latins = 0
  let latinOnly = 0
  let greeks = 0
  let cyrillics = 0
  let foreignOnly = 0
  for (let at = from; at < to; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    const only = (kind & isOnlyKind) === 0 ? 0 : 1
    if ((kind & isLatinKind) !== 0) {
      latins += 1
      latinOnly += only
    } else if ((kind & (isGreekKind | isCyrillicKind)) !== 0) {
      if ((kind & isGreekKind) === 0) cyrillics += 1
      else greeks += 1
      foreignOnly += only
    }
  }
  const foreign = greeks > cyrillics ? greek : cyrillic
  const letters = latins + greeks + cyrillics
  const base = { from, to, foreign, hasLatin: latins > 0, letters } as const
  if (greeks + cyrillics === 0) return { ...base, foreign: latin, mode: latin }
  if (foreignOnly > latinOnly) return { ...base, mode: foreign }
  return { ...base, mode: latinOnly > 0 ? latin : null }
}

function wordsOf(text: string, length: number, isApart: (code: number) => boolean): readonly Word[] {
  const words: Word[] = []
  let from = -1
  // Begin of a row of single letters, and how far apart the first two of it stand: what is wider ends the row.
  let row = -1
  let gap = 0
  let end = 0
  const close = (at: number): void => {
    const single = at - from === 1
    const width = from - end
    const isNext = single && row >= 0 && (gap === 0 || width <= gap)
    const start = isNext ? row : from
    gap = isNext ? gap || width : 0
    if (isNext) words.pop()
    words.push(wordOf(text, start, at))
    row = single ? start : -1
    end = at
    from = -1
  }
  for (let at = 0; at < length; at += 1) {
    if (!isApart(text.charCodeAt(at))) {
      if (from < 0) from = at
    } else if (from >= 0) close(at)
  }
  if (from >= 0) close(length)
  return words
}

/** For every word the nearest one before it (`step` 1, walked forwards) or after it whose script is certain. */
function certain(words: readonly Word[], step: 1 | -1): readonly (Mode | null)[] {
  const near: (Mode | null)[] = Array.from(words, () => null)
  let last: Mode | null = null
  for (let n = step === 1 ? 0 : words.length - 1; n >= 0 && n < words.length; n += step) {
    near[n] = last
    const word = words[n]
    if (word !== undefined && word.letters > 0) last = word.mode ?? last
  }
  return near
}

/**
 * In which script each code unit of a text is to be read, decided word by word: a foreign letter in a Latin word is a
 * disguise, a Latin letter in a Russian word as well. A word that could be of both goes with its neighbours, and where
 * these differ with most of the text. `alone`: each word by itself, as phrases of a lexicon are.
 */
export function modesOf(
  text: string,
  end: number,
  isApart: (code: number) => boolean,
  alone: boolean,
): Uint8Array {
  const all = new Uint8Array(end)
  const words = wordsOf(text, end, isApart)
  const before = certain(words, 1)
  const after = certain(words, -1)
  const weight = [0, 0, 0]
  for (const { mode, letters } of words) if (mode !== null) weight[mode] = (weight[mode] ?? 0) + letters
  for (const [n, word] of words.entries()) {
    let mode = word.mode
    if (mode === null) {
      const left = alone ? null : (before[n] ?? null)
      const right = alone ? null : (after[n] ?? null)
      const own = word.hasLatin ? latin : word.foreign
      const most = (weight[latin] ?? 0) > (weight[word.foreign] ?? 0) ? latin : word.foreign
      if (left === null && right === null) mode = own
      else mode = left === null || right === null || left === right ? (left ?? right) : most
      if (mode !== latin) mode = word.foreign
    }
    if (mode !== null && mode !== latin) all.fill(mode, word.from, word.to)
  }
  return all
}

/** Digits of the scripts that write their own: Arabic, Persian, Devanagari. The ASCII digit's code, else the code itself. */
export function plainDigit(code: number): number {
  if (code < 0x660) return code
  if (code <= 0x669) return code - 0x660 + 48
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 48
  return code >= 0x966 && code <= 0x96f ? code - 0x966 + 48 : code
}

const digraphs: readonly (readonly [string, string])[] = [
  ['dž', 'џ'],
  ['lj', 'љ'],
  ['nj', 'њ'],
]
const serbian: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
}
const serbianBack: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(serbian).map(([from, to]) => [to, from]),
  ...digraphs.map(([from, to]) => [to, from]),
])

/** A Serbian phrase in the other of its two scripts. */
export function otherSerbian(phrase: string): string {
  const small = phrase.toLowerCase()
  if (/[\u0400-\u04ff]/.test(small)) return Array.from(small, (one) => serbianBack[one] ?? one).join('')
  let text = small
  for (const [from, to] of digraphs) text = text.replaceAll(from, to)
  return Array.from(text, (one) => serbian[one] ?? one).join('')
}
