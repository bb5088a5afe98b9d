import { hasForeign, latin, lettersOf, modes, modesOf, plainDigit, type Mode } from './scripts.ts'

/** Characters of one reading that are folded; what lies beyond is counted in `dropped`, never silently lost. */
export const foldLimit = 200_000

/**
 * A text made comparable: letters and digits only, without case, accents, look-alikes, spaces or punctuation.
 * Spaces are not part of it, so that letter-spaced, split and run-together words all read alike; where words
 * began is kept in `opens`. Every folded character knows the slice of the original that it came from.
 */
export interface Folded {
  readonly original: string
  /** Count of folded characters; the arrays may be longer. */
  readonly length: number
  /** UTF-16 code of each folded character. */
  readonly codes: Uint16Array
  /** The same as a number from 1 to 63; characters beyond Latin share numbers. */
  readonly symbols: Uint8Array
  /** Which of the letters that we confuse on purpose it was: 1 for `l`, 2 for `1`, 3 for `0`, `anyVariant`, else 0. */
  readonly variants: Uint8Array
  /** Slice of the original: `original.slice(starts[i], ends[j])`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where a word begins, or where digits meet letters, or lower case meets upper case. */
  readonly opens: Uint8Array
  readonly words: number
  readonly dropped: number
}

// What a code unit becomes, found out once for each and then remembered in `table`:
// 0 not yet known, 1 a separator, 2 nothing at all (zero-width), 3 several characters (in `several`), else a code.
const separator = 1
const nothing = 2
const many = 3
const tables = modes.map(() => new Uint16Array(65_536))
const severals = modes.map(() => new Map<number, string>())

const letterOrDigit = /^[\p{L}\p{N}]$/u
/** Marks, what cannot be seen, and the stroke that only lengthens an Arabic word. */
const ignorable = /^[\p{M}\p{Cf}\u0640\u115F\u1160\u3164\uFFA0]$/u
/** Vowel signs of Devanagari are marks to Unicode, but letters to its readers; the dot below is not. */
const vowelSign = /^[\u0900-\u0903\u093A\u093B\u093E-\u094C\u094E\u094F]$/u

/** White letters in black circles and squares, which Unicode counts among the symbols (U+1F150, U+1F170). */
function isDarkLetter(point: number): boolean {
  return (point >= 0x1f150 && point <= 0x1f169) || (point >= 0x1f170 && point <= 0x1f189)
}

function isLetterOrDigit(piece: string): boolean {
  return letterOrDigit.test(piece) || isDarkLetter(piece.codePointAt(0) ?? 0)
}

/** Digits of all scripts as ours, letters in circles as letters. */
function plainLetter(point: number): number {
  if (isDarkLetter(point)) return 97 + ((point - 0x1f150) % 32)
  return plainDigit(point)
}

/** What one character becomes: null where it is a separator, '' where it is invisible. */
function foldedCharacter(character: string, mode: Mode): string | null {
  if (ignorable.test(character) && !vowelSign.test(character)) return ''
  const letters: Readonly<Record<string, string>> = lettersOf[mode]
  let out = ''
  let any = false
  for (const piece of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const isSign = vowelSign.test(piece)
    if (!isSign && (ignorable.test(piece) || !isLetterOrDigit(piece))) continue
    any = true
    const plain = String.fromCodePoint(plainLetter(piece.codePointAt(0) ?? 0))
    out += letters[plain] ?? plain
  }
  return any ? out : null
}

function learn(code: number, mode: Mode): number {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const folded = isSurrogate ? null : foldedCharacter(String.fromCharCode(code), mode)
  let entry = separator
  if (folded === '') entry = nothing
  else if (folded !== null && folded.length === 1) entry = folded.charCodeAt(0)
  else if (folded !== null) {
    severals[mode]?.set(code, folded)
    entry = many
  }
  const table = tables[mode]
  if (table !== undefined) table[code] = entry
  return entry
}

/** True where no letter of a word stands; what cannot be seen does not part words. */
function isApart(code: number): boolean {
  const known = tables[latin]?.[code] ?? 0
  return (known === 0 ? learn(code, latin) : known) === separator
}

/** The 6-bit number of a folded code; the seeds of the matcher are made of five of them. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 48 + 27
  return 37 + (code % 27)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** What is written of each folded character. */
type Arrays = Pick<Folded, 'codes' | 'symbols' | 'variants' | 'starts' | 'ends' | 'opens'>

const bytesOfOne = 13

/** Six arrays in one piece of memory; those of four bytes first. */
function arraysIn(memory: ArrayBuffer, room: number): Arrays {
  return {
    starts: new Uint32Array(memory, 0, room),
    ends: new Uint32Array(memory, 4 * room, room),
    codes: new Uint16Array(memory, 8 * room, room),
    symbols: new Uint8Array(memory, 10 * room, room),
    variants: new Uint8Array(memory, 11 * room, room),
    opens: new Uint8Array(memory, 12 * room, room),
  }
}

function arraysFor(room: number): Arrays {
  return arraysIn(new ArrayBuffer(bytesOfOne * room), room)
}

/** The same with twice the room. */
function longer(arrays: Arrays): Arrays {
  const to = arraysFor(2 * arrays.codes.length)
  to.starts.set(arrays.starts)
  to.ends.set(arrays.ends)
  to.codes.set(arrays.codes)
  to.symbols.set(arrays.symbols)
  to.variants.set(arrays.variants)
  to.opens.set(arrays.opens)
  return to
}

/**
 * Characters that a text has room for beyond its own: more than what one can become. Unicode makes eighteen of U+FDFA and
 * less of every other.
 */
const spare = 64
let memory = new ArrayBuffer(0)

/** Empty arrays in memory that is used again and again; it grows to what a text of `foldLimit` needs. */
function sameArrays(room: number): Arrays {
  const bytes = bytesOfOne * room
  if (memory.byteLength < bytes)
    memory = new ArrayBuffer(
      Math.min(Math.max(bytes, 2 * memory.byteLength), bytesOfOne * (foldLimit + spare)),
    )
  new Uint8Array(memory, 0, bytes).fill(0)
  return arraysIn(memory, room)
}

/** What tells `l`, `1` and `0` from `i` and `o` where it matters. */
function variantOf(code: number): number {
  if (code === 108 || code === 76) return 1
  if (code === 49) return 2
  return code === 48 ? 3 : 0
}

/** By code point, of the letters that fold to `i` or `o` and are not ours: `ľ` and `ł` are an `l`. */
const variantsKnown = new Map<number, number>([
  [0x141, 1],
  [0x142, 1],
])

/** A digit in the midst of a word: it may stand for any of the letters that we confuse. */
export const anyVariant = 4

function variantOfOther(point: number): number {
  const known = variantsKnown.get(point)
  if (known !== undefined) return known
  const plain = String.fromCodePoint(plainLetter(point)).normalize('NFKD').charCodeAt(0)
  const variant = variantOf(plain)
  // At most as many as there are such letters.
  variantsKnown.set(point, variant)
  return variant
}

/**
 * Folds a text in linear time. Only the first `limit` characters are taken. `alone`: the words are phrases of their
 * own, so that none is read by its neighbours' script.
 */
export function fold(text: string, limit = foldLimit, alone = false): Folded {
  const taken = Math.min(text.length, limit)
  return foldInto(arraysFor(taken + spare), text, taken, alone)
}

/**
 * As `fold`, for who is done with one text before the next: what it gave before is overwritten. A worker that folds mail
 * after mail then holds the arrays of one.
 */
export function foldNext(text: string): Folded {
  const taken = Math.min(text.length, foldLimit)
  return foldInto(sameArrays(taken + spare), text, taken, false)
}

/** Arrays that are all 0. One character can become a few ("㎏", ligatures); they grow only when that happens often. */
function foldInto(arrays: Arrays, text: string, taken: number, alone: boolean): Folded {
  const inMode = hasForeign(text) ? modesOf(text, taken, isApart, alone) : null
  const plainTable = tables[latin] ?? new Uint16Array(0)
  let held = arrays
  let { codes, symbols, variants, starts, ends, opens } = held
  let room = codes.length
  let length = 0
  let words = 0
  // Words of one letter, one after the other.
  let row = 0
  let longestRow = 0
  let wordStart = 0
  let apart = true
  let previous = 0

  for (let at = 0; at < taken; at += 1) {
    const unit = text.charCodeAt(at)
    // A blank, and a plain letter at the beginning of a word or after another one: most of a text.
    if (unit === 32) {
      apart = true
      continue
    }
    if (length + spare > room) {
      held = longer(held)
      ;({ codes, symbols, variants, starts, ends, opens } = held)
      room = codes.length
    }
    if (isPlainLetter(unit) && inMode === null && (apart || isPlainLetter(previous))) {
      const entry = plainTable[unit] ?? 0
      if (entry > many) {
        codes[length] = entry
        symbols[length] = symbolOf(entry)
        variants[length] = variantOf(unit)
        starts[length] = at
        ends[length] = at + 1
        if (apart || (isLower(previous) && isUpper(unit))) opens[length] = 1
        if (apart) {
          words += 1
          row = length - wordStart <= 1 ? row + 1 : 0
          if (row > longestRow) longestRow = row
          wordStart = length
        }
        apart = false
        previous = unit
        length += 1
        continue
      }
    }
    const code = unit < 0x660 ? unit : plainDigit(unit)
    const mode = inMode === null ? latin : (modes[inMode[at] ?? latin] ?? latin)
    let entry = (mode === latin ? plainTable[code] : tables[mode]?.[code]) ?? separator
    if (entry === 0) entry = learn(code, mode)
    const standIn = code === 36 || code === 0x20ac || (code >= 48 && code <= 55) ? standsFor(text, at) : 0
    if (standIn !== 0) entry = standIn
    let end = at + 1
    let expansion: string | null = null
    if (entry === separator && code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
      // Astral letters: mathematical and enclosed alphabets decompose to plain ones.
      const point = text.codePointAt(at) ?? 0
      if (point > 0xffff) {
        end = at + 2
        const folded = foldedCharacter(String.fromCodePoint(point), latin)
        if (folded === '') entry = nothing
        else if (folded !== null) {
          entry = many
          expansion = folded
        }
      }
    }
    if (entry === nothing) {
      if (end === at + 2) at += 1
      continue
    }
    if (entry === separator) {
      if (end === at + 2) at += 1
      apart = true
      continue
    }
    const turns =
      length > 0 &&
      standIn === 0 &&
      (isDigit(code) !== isDigit(previous) || (isLower(previous) && isUpper(code)))
    const begin = length
    if (entry === many) {
      const letters = expansion ?? severals[mode]?.get(code) ?? ''
      for (let k = 0; k < letters.length; k += 1) {
        const letter = letters.charCodeAt(k)
        codes[length] = letter
        symbols[length] = symbolOf(letter)
        if (letter === 105 || letter === 111) variants[length] = variantOfOther(text.codePointAt(at) ?? 0)
        starts[length] = at
        ends[length] = end
        if (k === 0 && (apart || turns)) opens[length] = 1
        length += 1
      }
    } else {
      codes[length] = entry
      symbols[length] = symbolOf(entry)
      starts[length] = at
      ends[length] = end
      if (standIn !== 0) variants[length] = anyVariant
      else if (code < 128) variants[length] = variantOf(code)
      else if (entry === 105 || entry === 111) variants[length] = variantOfOther(code)
      if (apart || turns) opens[length] = 1
      length += 1
    }
    if (apart) {
      words += 1
      row = begin - wordStart <= (code >= 0x900 ? 3 : 1) ? row + 1 : 0
      if (row > longestRow) longestRow = row
      wordStart = begin
    }
    apart = false
    previous = standIn === 0 ? code : standIn
    if (end === at + 2) at += 1
  }
  const folded = {
    original: text,
    length,
    ...held,
    words,
    dropped: text.length - taken,
  }
  return longestRow >= leastRow - 1 ? together(folded) : folded
}

const digitLetters: ReadonlyMap<number, number> = new Map([
  [48, 111], // 0: o
  [49, 105], // 1: i, or l
  [51, 101], // 3: e
  [52, 97], // 4: a
  [53, 115], // 5: s
  [55, 116], // 7: t
  [36, 115], // $: s
  [0x20ac, 101], // €: e
])

const isPlainLetter = (code: number): boolean => isLower(code) || isUpper(code)

/** The letter that a digit or sign in the midst of a word stands for, as in `p3nal`; 0 where it stands for none. */
function standsFor(text: string, at: number): number {
  const letter = digitLetters.get(text.charCodeAt(at))
  if (letter === undefined) return 0
  const reach = 4
  let before = at - 1
  while (at - before < reach && digitOrSign(text.charCodeAt(before))) before -= 1
  let after = at + 1
  while (after - at < reach && digitOrSign(text.charCodeAt(after))) after += 1
  return isPlainLetter(text.charCodeAt(before)) && isPlainLetter(text.charCodeAt(after)) ? letter : 0
}

function digitOrSign(code: number): boolean {
  return isDigit(code) || digitLetters.has(code)
}

/** Letters in a row, each alone, from which on they are words written letter by letter. */
const leastRow = 4
/** In a row with one and the same gap throughout nothing tells words apart; up to so many letters it is one word. */
const oneWord = 14

/** Takes words that are written letter by letter for words again: they begin only where the gap is wider than between letters. */
function together(folded: Folded): Folded {
  const { original, length, starts, ends } = folded
  const opens = folded.opens.slice()
  let { words } = folded
  for (let from = 0; from < length;) {
    // Gaps before each of the letters of a row; a blank is wider than any sign.
    const gaps: number[] = []
    let least = 99
    let to = from
    while (to < length && isAlone(folded, to)) {
      const before = original.slice(ends[to - 1] ?? 0, starts[to])
      const gap = Math.min(9, before.length) + (/\s/.test(before) ? 10 : 0)
      if (to > from) gaps.push(gap)
      if (to > from) least = Math.min(least, gap)
      to = afterLetter(folded, to)
    }
    const row = gaps.length + 1
    if (to === from || row < leastRow) {
      from = Math.max(to, from + 1)
      continue
    }
    const isEven = gaps.every((gap) => gap === least)
    if (!isEven || row <= oneWord) {
      let at = from
      for (const gap of gaps) {
        at = afterLetter(folded, at)
        if (gap > least) continue
        opens[at] = 0
        words -= 1
      }
    }
    from = to
  }
  return { ...folded, opens, words }
}

/** End of the letter that begins here, with the signs of vowels that go with it. */
function afterLetter({ codes, length }: Folded, at: number): number {
  let to = at + 1
  while (to < length && isVowelSignCode(codes[to] ?? 0)) to += 1
  return to
}

function isVowelSignCode(code: number): boolean {
  return code >= 0x900 && code <= 0x94f && vowelSign.test(String.fromCharCode(code))
}

/** True where one letter stands between separators, or a digit among such. */
function isAlone(folded: Folded, at: number): boolean {
  const { opens, length, starts, ends } = folded
  const to = afterLetter(folded, at)
  const isApartAfter = to >= length || (opens[to] === 1 && (starts[to] ?? 0) > (ends[to - 1] ?? 0))
  const isApartBefore = at === 0 || (starts[at] ?? 0) > (ends[at - 1] ?? 0)
  return opens[at] === 1 && isApartBefore && isApartAfter
}

/**
 * Folds a phrase as `fold` folds a text, and writes its letters to `out` from `at` on, which must have four times the
 * room of the phrase. Answers where they end. Its words are read in their own script, whatever stands beside them.
 */
export function foldPhrase(phrase: string, out: Uint16Array, at: number): number {
  const inMode = hasForeign(phrase) ? modesOf(phrase, phrase.length, isApart, true) : null
  let end = at
  for (let k = 0; k < phrase.length; k += 1) {
    const code = plainDigit(phrase.charCodeAt(k))
    const mode = inMode === null ? latin : (modes[inMode[k] ?? latin] ?? latin)
    let entry = tables[mode]?.[code] ?? separator
    if (entry === 0) entry = learn(code, mode)
    if (entry === many) {
      const letters = severals[mode]?.get(code) ?? ''
      for (let n = 0; n < letters.length && n < 4; n += 1) out[end + n] = letters.charCodeAt(n)
      end += Math.min(4, letters.length)
    } else if (entry > many) {
      out[end] = entry
      end += 1
    }
  }
  return end
}

/** Of the first few letters of a phrase which of the confused letters each is, two bits each. */
export function variantsOf(phrase: string): number {
  const { variants, length } = fold(phrase, phrase.length, true)
  let all = 0
  for (let k = 0; k < length && k < 8; k += 1) all |= ((variants[k] ?? 0) & 3) << (2 * k)
  return all
}

/** The folded text as a string: for phrases and for tests, not for long texts. */
export function foldedText(text: string): string {
  const { codes, length } = fold(text)
  let out = ''
  for (let at = 0; at < length; at += 1) out += String.fromCharCode(codes[at] ?? 0)
  return out
}

const quoteLimit = 160
/** How far a quote reaches beyond the match to end at whole words. */
const quoteReach = 24

function isSpaceCode(code: number): boolean {
  return code <= 32 || code === 0xa0
}

/** The mail's own words for folded characters `from` to `to` (exclusive), grown to whole words, at most 160 characters. */
export function quoteOf(folded: Folded, from: number, to: number): string {
  if (to <= from) return ''
  const { original } = folded
  let start = folded.starts[from] ?? 0
  let end = folded.ends[to - 1] ?? start
  for (let n = 0; n < quoteReach && start > 0 && !isSpaceCode(original.charCodeAt(start - 1)); n += 1)
    start -= 1
  for (let n = 0; n < quoteReach && end < original.length && !isSpaceCode(original.charCodeAt(end)); n += 1)
    end += 1
  if (end - start > quoteLimit) {
    start = folded.starts[from] ?? 0
    end = Math.min(folded.ends[to - 1] ?? start, start + quoteLimit)
  }
  // Never half a surrogate pair at either edge.
  const first = original.charCodeAt(start)
  if (first >= 0xdc00 && first <= 0xdfff) start += 1
  const last = original.charCodeAt(end - 1)
  if (last >= 0xd800 && last <= 0xdbff) end -= 1
  return original.slice(start, end)
}
