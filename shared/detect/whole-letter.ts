import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import { isPrivate, kinds } from './claim.ts'
import { conceptNames, type Concept } from './concepts.ts'
import { accusingPlainly, beside, introducing, reporting, type Heard } from './heard.ts'
import type { Placed } from './scene.ts'
import { isQuoted } from './told.ts'

/**
 * Folded letters in which nobody says anything about such letters, and different things in them that letters say. Who tells
 * of one names a few of them between his own words.
 */
const wholeLength = 120
const wholeKinds = 7

const ofLetters: readonly Concept[] = conceptNames.filter((concept) => !beside.has(concept))

/**
 * True where a whole letter stands in one text between warnings, and nobody shows it: warnings alone, an unsubscribe line
 * and a seminar's name are soon written around one.
 */
export function isWholeLetter({ mentions, evidence, mail }: Heard): boolean {
  const cues = mentions(...reporting)
  if (cues.length === 0 || mentions(...showing(mail)).length > 0 || isQuoted(mentions)) return false
  const said = mentions(...ofLetters)
  return evidence.some((one) => one.where !== 'subject' && hasWhole(one, cues, said))
}

/** What shows a letter. Out of a private mailbox anybody writes "here is the letter" and "you have done nothing wrong". */
function showing(mail: Mail): readonly Concept[] {
  return isPrivate(mail) ? ['is-it-real'] : introducing
}

/** True where a text has a stretch without cues that is as long as a letter and says as much. */
function hasWhole(text: Evidence, cues: readonly Placed[], said: readonly Placed[]): boolean {
  const own = said.filter(({ evidence }) => evidence === text)
  const places = cues.filter(({ evidence }) => evidence === text).map(({ hit }) => hit.at)
  const ends = [...places, text.length].toSorted((a, b) => a - b)
  return ends.some((end, index) => {
    const start = ends[index - 1] ?? 0
    if (end - start < wholeLength) return false
    const within = own.filter(({ hit }) => hit.at >= start && hit.at < end)
    return (
      kinds(within) >= wholeKinds &&
      within.some(({ hit }) => accusingPlainly.some((one) => one === hit.concept))
    )
  })
}
