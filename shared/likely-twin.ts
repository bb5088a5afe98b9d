import { createHash } from 'node:crypto'
import { foldedText } from './detect/fold.ts'
import { textPrint } from './detect/text-print.ts'
import { isSameLetter } from './likeness.ts'
import type { Mail } from './mail.ts'
import type { Print } from './print.ts'
import { bodyReadings } from './read/body.ts'

/** What a list of messages tells of one, without opening it. */
export interface Outside {
  /** Address in lower case, or null. */
  readonly from: string | null
  readonly subject: string
  /** How the body begins, at most 255 characters as Graph gives them. */
  readonly preview: string
}

/** What a list of messages would show of a mail. */
export function outsideOf({ from, subject, body }: Mail): Outside {
  const text = bodyReadings(body).find(({ where }) => where === 'body')?.text ?? ''
  const preview = text
    .slice(0, 8 * previewLength)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { from: from?.address ?? null, subject, preview }
}

/** Traces by which a letter's twins are looked for: hashes and a sketch, from which no word can be read. */
export interface Traces {
  readonly sender: string | null
  readonly subject: string | null
  readonly preview: Print | null
}

/** Characters of a body that a list of messages shows. */
const previewLength = 255
/** Letters below which a subject tells nothing: "Re: bonjour" is everybody's. */
const leastSubject = 8
/** Runs of words below which a beginning tells nothing. */
const leastPreview = 12
/** Marks of answers and forwards, in Outlook's languages, that are taken off a subject, each at most so often. */
const prefixes = /^(?:re|fw|fwd|tr|aw|wg|rv|rif|r|i|enc|res|sv|vs|odp|pd|antw|doorst|απ|προθ)\s*:\s*/iu
const mostPrefixes = 5

/** Traces of one message. Figures are left out of the subject, for every copy has a number of its own. */
export function tracesOf({ from, subject, preview }: Outside): Traces {
  let bare = subject.slice(0, 300).trim()
  for (let taken = 0; taken < mostPrefixes && prefixes.test(bare); taken += 1)
    bare = bare.replace(prefixes, '')
  const folded = foldedText(bare.replaceAll(/\d/g, ' '))
  return {
    sender: from === null || from === '' ? null : hashOf(from.toLowerCase()),
    subject: folded.length < leastSubject ? null : hashOf(folded),
    preview: textPrint(preview.slice(0, previewLength), leastPreview),
  }
}

/**
 * How many traces of a letter another message has, 0 to 3. One is enough to open the message, and says nothing of what it
 * is: a genuine mail may have the same sender.
 */
export function sharedTraces(letter: Traces, other: Traces): number {
  const begins =
    letter.preview !== null && other.preview !== null && isSameLetter(letter.preview, other.preview)
  return (
    Number(isSame(letter.sender, other.sender)) +
    Number(isSame(letter.subject, other.subject)) +
    Number(begins)
  )
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && a === b
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
