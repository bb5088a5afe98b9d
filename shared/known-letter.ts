import { createHash } from 'node:crypto'
import { evidenceOf } from './detect/evidence.ts'
import { judge } from './detect/judge.ts'
import { contradictsItself } from './detect/own-contradiction.ts'
import { textPrint } from './detect/text-print.ts'
import { detectorVersion } from './detect/version.ts'
import { isSameLetter } from './likeness.ts'
import type { Mail } from './mail.ts'
import type { PlacedPrint, Print } from './print.ts'
import { bodyReadings } from './read/body.ts'
import { readerVersion } from './read/version.ts'
import type { Evidence } from './reading.ts'
import type { Letter } from './record.ts'
import { letterIdOf, type KnownLetter } from './store/letters.ts'
import type { Verdict } from './verdict.ts'
import type { World } from './world.ts'

/** What one version finds another may not: evidence is kept, and letters are known, by these. */
export const versions = `${readerVersion}-${detectorVersion}`

/** A page or text of a mail: how it looks, and what was found in it. */
export interface Page extends PlacedPrint {
  readonly evidence: Evidence
}

/** Hits of a page below which it is not the letter: a logo, a map, a page of terms. */
const leastHits = 6

/** The letter convicted on evidence that a page is one of; null where none is known. */
export function findLetter(print: Print, world: World): Promise<KnownLetter | null> {
  return world.letters.find(print, (known) => isSameLetter(print, known), { versions, now: world.now() })
}

/** Pages of a part: prints with the evidence of the same place, had in the same way. */
export function pagesOf(prints: readonly PlacedPrint[], evidence: readonly Evidence[]): readonly Page[] {
  return prints.flatMap(({ where, print }) => {
    const found = evidence.find(
      (one) => one.where === where && (one.method === 'ocr') === (print.kind === 'picture'),
    )
    return found === undefined ? [] : [{ where, print, evidence: found }]
  })
}

/**
 * Judges a doubtful mail again where its own text is a letter that was convicted before. That is one sign more, and counts
 * only where the mail contradicts itself; whoever quotes such a letter is not one.
 */
export async function recognised(
  mail: Mail,
  { evidence, verdict }: { readonly evidence: readonly Evidence[]; readonly verdict: Verdict },
  world: World,
): Promise<Verdict> {
  if (verdict.level !== 'suspicious' || !contradictsItself(mail, evidence)) return verdict
  const [text] = textsOf(mail)
  if (text === undefined || !(await world.policy()).knownLetters) return verdict
  if ((await findLetter(text.print, world)) === null) return verdict
  const same: Evidence = { ...text.evidence, length: 0, words: 0, hits: [], known: true }
  return judge(mail, [...evidence, same], verdict.unread)
}

/**
 * Which letter a convicted mail is. Where nobody knows it yet it is learned, if what was read in it convicts by itself: a
 * picture that only lay beside such a letter teaches nothing, nor does one that was not read.
 */
export async function letterOf(mail: Mail, pages: readonly Page[], world: World): Promise<Letter> {
  const [page] = [...pages, ...textsOf(mail)]
    .filter(({ evidence }) => evidence.hits.length >= leastHits)
    .toSorted((a, b) => b.evidence.hits.length - a.evidence.hits.length)
  if (page === undefined) return { id: exactId(mail), prints: [] }
  const { print, evidence } = page
  const known = await findLetter(print, world)
  if (known !== null) return { id: known.id, prints: [print] }
  const id = letterIdOf(print)
  if (evidence.known !== true && judge(mail, [evidence], []).level === 'fake-summons')
    await world.letters.learn(
      { id, print, evidence: print.kind === 'picture' ? evidence : null },
      { versions, now: world.now() },
    )
  return { id, prints: [print] }
}

/** The mail's own text as a page; none where it is short. */
function textsOf(mail: Mail): readonly Page[] {
  return bodyReadings(mail.body).flatMap((reading) => {
    const print = reading.where === 'body' ? textPrint(reading.text) : null
    return print === null ? [] : [{ where: reading.where, print, evidence: evidenceOf(reading) }]
  })
}

/** Names a letter that has no print by all that it is: only an exact copy has the same. */
function exactId({ subject, body, parts }: Mail): string {
  const all = JSON.stringify([subject, body?.content ?? '', parts.map(({ name, size }) => [name, size])])
  return `exact-${createHash('sha256').update(all).digest('base64url').slice(0, 22)}`
}
