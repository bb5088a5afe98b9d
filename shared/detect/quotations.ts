import type { Placed } from './scene.ts'

/** A passage that somebody set apart as another's words: a slice of the original text. */
export interface Quotation {
  readonly start: number
  readonly end: number
}

/** Passages kept of one text, and the characters of one: a letter of two pages at most, a sentence at least. */
const quotationLimit = 6
const longest = 6_000
const shortest = 60
/** Marks that open and never close, after which no more are looked for: the text uses them otherwise. */
const strayLimit = 24

/** What closes what: `„ “`, `“ ”`, `« »`, `» «`, `” ”`, `" "`. */
const closers: ReadonlyMap<string, string> = new Map([
  ['„', '“”"'],
  ['“', '”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
])

/** The marks that `closers` knows. */
const openers = /[„“”«»"]/g

const space = /^\s$/u
const isSpace = (char: string | undefined): boolean => char === undefined || space.test(char)

function closing(text: string, open: number, marks: string): number {
  const last = Math.min(text.length, open + longest)
  for (let at = open + 1; at < last; at += 1) if (marks.includes(text[at] ?? ' ')) return at
  return -1
}

function marked(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let strays = 0
  openers.lastIndex = 0
  for (let mark = openers.exec(text); mark !== null; mark = openers.exec(text)) {
    if (found.length >= quotationLimit || strays >= strayLimit) break
    const at = mark.index
    const marks = closers.get(mark[0])
    if (marks === undefined || !(isSpace(text[at - 1]) || '(:>–—-'.includes(text[at - 1] ?? ' '))) continue
    const end = closing(text, at, marks)
    if (end < 0) {
      strays += 1
      continue
    }
    if (end - at >= shortest) found.push({ start: at + 1, end })
    openers.lastIndex = end + 1
  }
  return found
}

/** Runs of lines that begin with `>`, as mail programs set an answered mail apart. */
function chevroned(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let start = -1
  for (let at = 0; at < text.length && found.length < quotationLimit;) {
    const line = text.indexOf('\n', at)
    const next = line < 0 ? text.length : line + 1
    if (text[at] === '>') start = start < 0 ? at : start
    else if (start >= 0) {
      if (at - start >= shortest) found.push({ start, end: at })
      start = -1
    }
    at = next
  }
  if (start >= 0 && text.length - start >= shortest) found.push({ start, end: text.length })
  return found
}

/** Passages between quotation marks or behind `>`, at most six of each. Linear: a mark looks at most 6,000 characters ahead. */
export function quotationsOf(text: string): readonly Quotation[] {
  return [...marked(text), ...chevroned(text)]
}

/** Question marks of all scripts that we read; the Greek one looks like a semicolon. */
const questions = /[?؟\u037e;]/g
const greek = /^\p{Script=Greek}$/u

/** The first six question marks of a text. */
export function questionsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  questions.lastIndex = 0
  for (let mark = questions.exec(text); mark !== null; mark = questions.exec(text)) {
    const at = mark.index
    if (found.length >= quotationLimit) break
    if (mark[0] !== ';' || greek.test(text[at - 1] ?? ' ')) found.push({ start: at, end: at + 1 })
  }
  return found
}

/** Letters of the longest name of a header, `Verzonden:`, and lines that make a head. */
const nameLength = 16
const headLines = 2

const letter = /^[\p{L}\p{M} ]$/u

function isNameLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === 32 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter.test(text[at] ?? '')
}

/** What mail programs write before who sent a mail, in all languages that we read; in Latvian that is "no", which numbers files as well. */
const senderNames: ReadonlySet<string> = new Set(
  (
    'from|de|de la|expéditeur|remitente|mittente|remetente|von|absender|van|afzender|da|od|od koga|pošiljatelj|odesílatel' +
    '|nadawca|fra|från|feladó|kitől|saatja|kellelt|nosūtīts|nuo|siuntėjas|lähettäjä|kimden|gönderen|από|αποστολέας' +
    '|от|от кого|від|від кого|од|من|प्रेषक|से'
  ).split('|'),
)

/** The name before the colon of a line that begins like one of a mail's head, a short word and a colon; null where it does not. */
function headName(text: string, start: number, end: number): string | null {
  let at = start
  while (at < end && ' \t>*'.includes(text[at] ?? '')) at += 1
  const first = at
  while (at < end && at - first <= nameLength && isNameLetter(text, at)) at += 1
  const isName =
    at - first >= 2 && at - first <= nameLength && text[at] === ':' && text[at + 1] !== '/' && end - at > 2
  return isName ? text.slice(first, at).trim().toLowerCase() : null
}

/** Characters of a line in which its address is looked for. */
const addressReach = 200

/** True where a line says who sent or gets a mail, as mail programs do: `Ines Martin <ines@escola.example>`. */
function hasAddress(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, start + addressReach))
  const open = line.indexOf('<')
  const at = line.indexOf('@', open)
  return open >= 0 && at > open && line.indexOf('>', at) > at
}

/**
 * Where the head of a mail stands in the midst of a text, as it is passed on in any language: two lines and more, one below
 * the other, that begin with a word and a colon, of which one says who sent it. Without that it is a letter's own file
 * number and subject. At most six.
 */
export function headsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let lines = 0
  let isMail = false
  for (let at = 0; at < text.length && found.length < quotationLimit;) {
    const line = text.indexOf('\n', at)
    const end = line < 0 ? text.length : line
    const name = headName(text, at, end)
    if (name === null) {
      if (lines >= headLines && start > 0 && isMail) found.push({ start, end: at })
      lines = 0
      isMail = false
    } else {
      start = lines === 0 ? at : start
      lines += 1
      isMail ||= senderNames.has(name) || hasAddress(text, at, end)
    }
    at = end + 1
  }
  return found
}

/** True where the hit stands between a quotation's begin and end in its own text. `edges`: hits of `quotation-begin` and `-end`. */
export function isInside({ hit, evidence }: Placed, edges: readonly Placed[]): boolean {
  const own = edges.filter((edge) => edge.evidence === evidence)
  const begun = own.findLast((edge) => edge.hit.concept === 'quotation-begin' && edge.hit.at <= hit.at)
  if (begun === undefined) return false
  const ended = own.find((edge) => edge.hit.concept === 'quotation-end' && edge.hit.at > begun.hit.at)
  return ended !== undefined && hit.at <= ended.hit.at
}
