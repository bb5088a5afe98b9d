import type { Evidence } from '../../reading.ts'
import { isPrivate, kinds, senderClaims } from '../claim.ts'
import { endsSentence } from '../counsel.ts'
import { isHandedOn } from '../handed-on.ts'
import { introducing, reporting } from '../heard.ts'
import { quotesOf, type Placed } from '../scene.ts'
import { clear, found, type Signal } from '../signal.ts'
import { isPassedOn, isQuoted } from '../told.ts'

/** Where the accusing voice of one reading begins and ends; nobody speaks there about such letters. */
function letterSpan(
  accusing: readonly Placed[],
  evidence: Evidence,
): { readonly from: number; readonly to: number } {
  const places = accusing.filter((placed) => placed.evidence === evidence).map(({ hit }) => hit.at)
  return places.length === 0
    ? { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    : { from: Math.min(...places), to: Math.max(...places) }
}

export const reportedSpeech = {
  id: 'reported-speech',
  family: 'mitigation',
  tell: 'Somebody speaks about such a letter rather than sending one.',
  why: 'Warnings, questions and reports quote these letters; they are no fraud themselves.',

  // What stands before the letter counts, for who reads it is warned; a fraudster gains nothing by writing it there.
  // What is hidden, or stands within the letter, does not.
  look(scene) {
    const cues = scene.mentions(...reporting)
    const accusing = scene.mentions('charge-reader', 'summons-reader', 'justifications', 'offender-register')
    const spans = new Map(scene.evidence.map((evidence) => [evidence, letterSpan(accusing, evidence)]))
    const outside = cues.filter(({ hit, evidence }) => {
      const span = spans.get(evidence)
      return span === undefined || hit.at < span.from || hit.at > span.to
    })
    const ahead = outside.filter(({ hit, evidence }) => hit.at < (spans.get(evidence)?.from ?? 0))
    // Words in the part that holds the letter do not report it, unless they introduce it.
    const asks = ahead.some(({ hit }) => hit.concept === 'is-it-real')
    // "You have done nothing wrong.", after the letter's words, takes all of them back. "If you have done nothing wrong, …"
    // does not, and nobody tells it from a free mailbox.
    const isDenied =
      scene.mail.from !== null &&
      !isPrivate(scene.mail) &&
      outside.some(
        (one) =>
          one.hit.concept === 'reassurance' &&
          one.hit.at > (spans.get(one.evidence)?.to ?? 0) &&
          endsSentence(one),
      )
    const isSaid =
      scene.isTold || isDenied || asks || (ahead.length > 0 && kinds(outside) >= 2) || kinds(outside) >= 3
    // "Beware of fraud, do not answer" over a letter from a private mailbox shows nobody what it is.
    const isOnlyWarned = scene.isWhole && isPrivate(scene.mail) && scene.mentions(...introducing).length === 0
    const telling = outside.length > 0 ? outside : cues
    if (isSaid && !isOnlyWarned && telling.length > 0) return found(quotesOf(telling))
    // A novel, an exercise or a report puts the letter between quotation marks.
    // A question over a mail that is passed on is one about it, in whatever words.
    if (
      senderClaims(scene).length === 0 &&
      (isQuoted(scene.mentions) || isPassedOn(scene.mentions, 'question') || isHandedOn(scene))
    )
      return found(quotesOf(scene.mentions('charge-reader', 'summons-reader', 'justifications')))
    return clear
  },
} as const satisfies Signal
