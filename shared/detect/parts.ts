import type { Mail, Part } from '../mail.ts'
import type { Evidence, Unread } from '../reading.ts'
import { ownWords } from './claim.ts'
import shapes from './data/part-shapes.json' with { type: 'json' }

/** What a part could be, by what its reader would see on opening it. */
export type Shape = 'picture' | 'document' | 'message' | 'archive' | 'elsewhere' | 'other'

// A sender may declare what he likes (a real specimen was a JPEG declared application/octet-stream), but mail programs
// open a part by the end of its name or by its type: a part that neither of them can show hides its letter from the
// victim as well. So `other` needs both to agree.

function endOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0
    ? ''
    : name
        .slice(dot + 1)
        .trim()
        .toLowerCase()
}

/** What a part could show its reader. What cannot be told is a `document`, for anything might be inside. */
export function shapeOf(part: Part): Shape {
  if (part.kind === 'reference') return 'elsewhere'
  if (part.kind === 'item' || part.contentType === 'message/rfc822') return 'message'
  const end = endOf(part.name)
  if (shapes.messageEnds.includes(end)) return 'message'
  if (shapes.pictureEnds.includes(end) || part.contentType.startsWith('image/')) return 'picture'
  if (shapes.documentEnds.includes(end)) return 'document'
  if (shapes.archiveEnds.includes(end)) return 'archive'
  const silentType =
    shapes.otherTypes.includes(part.contentType) ||
    part.contentType.startsWith('audio/') ||
    part.contentType.startsWith('video/')
  const silentEnd = shapes.otherEnds.includes(end)
  const plainType = part.contentType === 'application/octet-stream' || part.contentType === 'text/plain'
  if (silentType && (silentEnd || end === '')) return 'other'
  if (silentEnd && (plainType || part.contentType === '')) return 'other'
  return 'document'
}

/**
 * Least bytes of a picture on which a page of words can be read. A page 600 points wide in two colours needs some
 * 9 KB as PNG or GIF and more as JPEG; logos, bullets and tracking dots stay below.
 */
const leastPicture = 8_000
/** Least bytes of a document or message that can hold a letter of a hundred words. */
const leastDocument = 300

/** True where a part could hold a letter that somebody can read. */
export function couldBeLetter(part: Part): boolean {
  switch (shapeOf(part)) {
    case 'picture':
      return part.size >= leastPicture
    case 'document':
    case 'message':
    case 'archive':
      return part.size >= leastDocument
    case 'elsewhere':
      // Nothing of it can be fetched, which must be said and not passed over.
      return true
    case 'other':
      break
  }
  return false
}

/** Pictures that are too small for a page each, but not together: a letter may be cut into them. */
function slicesIn(parts: readonly Part[]): readonly Part[] {
  const small = parts.filter((part) => shapeOf(part) === 'picture' && part.size < leastPicture)
  const sum = small.reduce((bytes, { size }) => bytes + size, 0)
  return small.length >= 2 && sum >= leastPicture ? small : []
}

/** A cover mail has no more words of its own than this; the raw specimens have none to ten. */
const coverWords = 30

function hasOwnLetter(evidence: readonly Evidence[]): boolean {
  const words = evidence.filter(({ where }) => where === 'body').reduce((sum, one) => sum + ownWords(one), 0)
  return words > coverWords
}

/** Of some parts of a mail those that could hold a letter; small pictures together, where the mail's own text is short. */
export function couldBeLetters(parts: readonly Part[], evidence: readonly Evidence[]): readonly Part[] {
  const alone = parts.filter(couldBeLetter)
  return hasOwnLetter(evidence) ? alone : [...alone, ...slicesIn(parts)]
}

/** The parts that could be the letter itself where the mail's own text is (almost) empty. */
export function letterParts(mail: Mail, evidence: readonly Evidence[]): readonly Part[] {
  return hasOwnLetter(evidence) ? [] : couldBeLetters(mail.parts, evidence)
}

/** Words of a part from which on it is the letter that its mail speaks of, a short one. */
const letterWords = 20

/** An address of the web in a text, and one behind the words of a page. */
const inText = /https?:\/\/|www\./i
const inPage = /href\s*=\s*["']?(?:https?:|www\.)/i

/**
 * True where a mail that leads nowhere only covers a letter in a part, and all its parts were read: "see the attached letter"
 * wants nothing that the letter itself does not say.
 */
export function coversRead(mail: Mail, evidence: readonly Evidence[], unread: readonly Unread[]): boolean {
  const { body } = mail
  if (hasOwnLetter(evidence) || unread.some(({ reason }) => reason !== 'not-needed')) return false
  const read = evidence.filter(({ where, method }) => where.startsWith('attachment:') && method !== 'name')
  if (read.reduce((words, one) => words + one.words, 0) < letterWords) return false
  return body === null || !(body.type === 'html' ? inPage : inText).test(body.content)
}
