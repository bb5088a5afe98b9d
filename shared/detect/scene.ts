import type { Mail } from '../mail.ts'
import type { Evidence, Hit, Unread } from '../reading.ts'
import type { Quote } from '../verdict.ts'
import { isPrivate, kinds } from './claim.ts'
import { isConcept, type Concept } from './concepts.ts'
import { isLoneLawyer } from './counsel.ts'
import { evidenceOf } from './evidence.ts'
import { beside, reporting } from './heard.ts'
import { coversRead, letterParts } from './parts.ts'
import { clear, found, unknown, type Look } from './signal.ts'
import { richestStretch } from './stretch.ts'
import { voiceOf, type Voice } from './voice.ts'
import { isWholeLetter } from './whole-letter.ts'

/** A hit with the reading that it stands in. */
export interface Placed {
  readonly hit: Hit
  readonly evidence: Evidence
}

/** All that a signal may look at. */
export interface Scene {
  readonly mail: Mail
  readonly evidence: readonly Evidence[]
  readonly unread: readonly Unread[]
  readonly voice: Voice
  /** True where what stands in the mail is its sender's own claim: no report, no notice, no lawyer's letter. */
  readonly isOwn: boolean
  /** True where somebody tells of such letters, also where a whole one stands in the mail and speaks to the reader. */
  readonly isTold: boolean
  /** True where a whole letter stands beside words about such letters, and nobody shows it. */
  readonly isWhole: boolean
  /** True where a lawyer signs in a private mailbox of his own: he speaks of offices, and poses as none. */
  readonly isLawyer: boolean
  /** Language most hits are in, or null where nothing was hit. */
  readonly language: string | null
  /** Why a search of words cannot be sure that there are none; null where everything was read. */
  readonly blind: string | null
  /** The words that most languages share, where nothing but they tells who speaks. */
  readonly shared: readonly Placed[]
  /** What the sender's name and address hold. */
  readonly sender: readonly Placed[]
  /** Hits of these concepts in order, whoever speaks. */
  readonly mentions: (...concepts: readonly Concept[]) => readonly Placed[]
  /** The same, but only where the mail speaks to the reader. */
  readonly spoken: (...concepts: readonly Concept[]) => readonly Placed[]
}

/** A letter has at most two pages; of longer texts the stretch that is most like a letter is looked at. */
const letterLength = 7_000

/** The hits of the stretch of a long text that holds most different concepts of a letter, and all its `beside` hits. */
function letterHits({ hits, length }: Evidence): readonly Hit[] {
  if (length <= letterLength) return hits
  const own = hits.filter(({ concept }) => !beside.has(concept))
  const from = (richestStretch(own, letterLength)?.last ?? letterLength) - letterLength
  return hits.filter((hit) => beside.has(hit.concept) || (hit.at >= from && hit.at <= from + letterLength))
}

/** Hours, days and numbers are written alike in neighbouring languages, and are no accident. */
const figures: ReadonlySet<string> = new Set<Concept>([
  'clock-time',
  'calendar-date',
  'phone-number',
  'amount',
])

/** "Room 4" is no accident either. */
function hasDigit(text: string): boolean {
  for (const char of text) if (char >= '0' && char <= '9') return true
  return false
}

/** What short words of other languages seem to say in the midst of a letter: "anders", "os eller". */
const faint: ReadonlySet<string> = new Set<Concept>(['last-warning', 'law-cited', 'strict-deadline'])

/** Different concepts of one language from which on its text was understood, and who speaks in it was heard. */
const understood = 4

/** Languages share short words: "informe" is French and Spanish. */
const distinctive = 16

/** Croatian and Serbian in Latin letters are nearly one language, and so are Bulgarian and Macedonian: no word of one is an accident in the other. */
const kin: readonly ReadonlySet<string>[] = [new Set(['hr', 'sr']), new Set(['bg', 'mk'])]

function isKin(a: string, b: string | null): boolean {
  return a === b || (b !== null && kin.some((both) => both.has(a) && both.has(b)))
}

/** What is said about a letter, and titles, which many languages share; French ones stand in letters of all languages. */
function isLoose({ concept, language }: Hit): boolean {
  return beside.has(concept) || (concept === 'summons-title' && language !== 'fr')
}

/**
 * True where a hit is a short word of another language in the midst of the letter: no comment on it,
 * for that stands before or after, but an accident.
 */
function accidental(one: Evidence): (hit: Hit) => boolean {
  const language = mainLanguage([one])
  const own = one.hits.filter((hit) => isKin(hit.language, language) && !beside.has(hit.concept))
  const first = own[0]?.at ?? 0
  const last = own.at(-1)?.at ?? 0
  const isForeign = ({ concept, language: other, quote }: Hit): boolean =>
    !figures.has(concept) &&
    !hasDigit(quote) &&
    other !== 'any' &&
    !isKin(other, language) &&
    quote.length < distinctive
  return (hit) =>
    isForeign(hit) &&
    // What is said about a letter stands before it or after; a short word that threatens may be one of the last.
    ((faint.has(hit.concept) && own.length >= understood) ||
      (isLoose(hit) && hit.at > first && hit.at < last))
}

/** What is said in the name or the mailbox of a sender. */
function hitsOf(text: string): readonly Placed[] {
  const one = evidenceOf({ where: 'header:From', method: 'name', text, confidence: 1 })
  return one.hits.map((hit) => ({ hit, evidence: one }))
}

/** Under a school's domain "direktor@" is no office of another language's police; English and French ones stand over letters of all. */
function isOfMail({ concept, language }: Hit, main: string | null): boolean {
  const isTheirs = main === null || ['any', 'en', 'fr'].includes(language) || isKin(language, main)
  return concept !== 'chief-office' || isTheirs
}

/** What seems to speak of such mail within a longer phrase that does not: "tax fraud" is an offence, "write what you can say" a demand. */
const swallowed: ReadonlyMap<string, Concept> = new Map<Concept, Concept>([
  ['reported-scam', 'offence-other'],
  ['is-it-real', 'justifications'],
])

function isSwallowed({ concept, at, quote }: Hit, { hits }: Evidence): boolean {
  const by = swallowed.get(concept)
  if (by === undefined) return false
  // Police who write to the injured of a fraud speak of one: they can be called, and neither summon nor accuse the reader.
  const has = (...some: readonly Concept[]): boolean =>
    hits.some((other) => some.some((one) => one === other.concept))
  if (has('phone-number') && !has('charge-reader', 'summons-reader')) return false
  return hits.some(
    (other) =>
      other.concept === by &&
      other.quote.length > quote.length &&
      other.at <= at &&
      at < other.at + other.quote.length,
  )
}

/** Letters before and after "from outside the organisation" or "this e-mail is confidential" that are still the mail system's own. */
const noticeAhead = 60
const noticeReach = 220

/**
 * Mail systems write "do not answer, report it" over every mail from outside, a letter of this fraud among them, and "if you
 * got it in error, delete it" under every mail that goes out.
 */
function isSystemNotice(hit: Hit, { hits }: Evidence): boolean {
  if (!reporting.some((concept) => concept === hit.concept)) return false
  return hits.some(
    ({ concept, at }) =>
      (concept === 'outside-banner' || (concept === 'disclaimer' && hit.concept === 'do-not-answer')) &&
      hit.at >= at - noticeAhead &&
      hit.at <= at + noticeReach,
  )
}

/** `opened`: the part that a covering mail wants opened was read, and there is no link. */
function byConcept(
  evidence: readonly Evidence[],
  opened: () => boolean,
): ReadonlyMap<Concept, readonly Placed[]> {
  const map = new Map<Concept, Placed[]>()
  for (const one of evidence) {
    const isAccident = accidental(one)
    for (const hit of letterHits(one)) {
      // A cache may hold names of an older lexicon.
      if (!isConcept(hit.concept)) continue
      if (isAccident(hit) || isSwallowed(hit, one) || isSystemNotice(hit, one)) continue
      if (hit.concept === 'link-wanted' && one.where === 'body' && opened()) continue
      // What speaks for a mail must be there to be seen.
      if (one.where === 'hidden' && beside.has(hit.concept)) continue
      const list = map.get(hit.concept)
      if (list === undefined) map.set(hit.concept, [{ hit, evidence: one }])
      else list.push({ hit, evidence: one })
    }
  }
  return map
}

function mainLanguage(evidence: readonly Evidence[]): string | null {
  const counts = new Map<string, number>()
  for (const { hits } of evidence) {
    for (const { language, quote } of hits)
      if (language !== 'any') counts.set(language, (counts.get(language) ?? 0) + quote.length)
  }
  let best: string | null = null
  for (const [language, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (best === null || count > (counts.get(best) ?? 0)) best = language
  return best
}

/** A picture of words that was read this badly may hold anything. */
const poorConfidence = 0.45

function blindness(evidence: readonly Evidence[], unread: readonly Unread[]): string | null {
  const part = unread.find(({ reason }) => reason !== 'not-needed')
  if (part !== undefined) return `a part was not read: ${part.reason}`
  const poor = evidence.some(({ method, confidence }) => method === 'ocr' && confidence < poorConfidence)
  return poor ? 'a picture was hard to read' : null
}

/** Offences and terms that are nearly the same word everywhere; `any.json` has their stems. */
const cognates = [
  'cognate-pornography',
  'cognate-paedophilia',
  'cognate-exhibitionism',
  'cognate-infiltration',
] as const satisfies readonly Concept[]

/**
 * A letter in a language without a lexicon: an authority and two of the shared stems in one text that is all that the
 * mail brings, or that comes from a free mailbox. Nobody is known to speak, so this is asked last.
 */
function sharedIn(mail: Mail, evidence: readonly Evidence[], mentions: Scene['mentions']): readonly Placed[] {
  const [first] = mentions(...cognates)
  if (first === undefined || mentions(...reporting, 'newsletter', 'profession').length > 0) return []
  if (!isPrivate(mail) && letterParts(mail, evidence).length === 0) return []
  const stems = mentions(...cognates).filter((one) => one.evidence === first.evidence)
  const official = mentions('authority', 'minors-brigade', 'chief-name', 'french-procedure')
  const beside = official.filter((one) => one.evidence === first.evidence)
  return kinds(stems) >= 2 && beside.length > 0 && !isUnderstood(first.evidence)
    ? [...beside.slice(0, 1), ...stems]
    : []
}

function isUnderstood(one: Evidence): boolean {
  const language = mainLanguage([one])
  return (
    new Set(one.hits.filter((hit) => hit.language === language).map(({ concept }) => concept)).size >=
    understood
  )
}

/** Gathers what the signals look at. Pure: the same mail and evidence give the same scene. */
export function sceneOf(mail: Mail, evidence: readonly Evidence[], unread: readonly Unread[]): Scene {
  const map = byConcept(evidence, () => coversRead(mail, evidence, unread))
  const { from } = mail
  const local = from === null ? '' : from.address.slice(0, Math.max(0, from.address.lastIndexOf('@')))
  const language = mainLanguage(evidence)
  const sender =
    from === null
      ? []
      : [
          ...hitsOf(from.name),
          ...hitsOf(local).filter(({ hit }) => isPrivate(mail) || isOfMail(hit, language)),
        ]
  const mentions = (...concepts: readonly Concept[]): readonly Placed[] =>
    concepts.flatMap((concept) => map.get(concept) ?? [])
  const blind = blindness(evidence, unread)
  const hearing = { mentions, mail, evidence, sender, blind }
  const told = voiceOf(hearing)
  const isWhole = isWholeLetter(hearing)
  const heard = told === 'told' && isWhole ? 'addressed' : told
  const shared = heard === 'neither' ? sharedIn(mail, evidence, mentions) : []
  const voice = shared.length > 0 ? 'addressed' : heard
  const spoken = (...concepts: readonly Concept[]): readonly Placed[] =>
    voice === 'addressed' ? mentions(...concepts) : []
  return {
    mail,
    evidence,
    unread,
    voice,
    language,
    blind,
    isOwn: voice === 'addressed' || voice === 'neither',
    isTold: told === 'told',
    isWhole,
    isLawyer: isLoneLawyer(hearing),
    shared,
    sender,
    mentions,
    spoken,
  }
}

const quotesShown = 3

/** The words of hits as evidence: different ones, at most three; '' for all that are known from another picture. */
export function quotesOf(placed: readonly Placed[]): readonly Quote[] {
  const quotes: Quote[] = []
  for (const { hit, evidence } of placed) {
    if (quotes.length >= quotesShown) break
    // Words of another picture are no evidence of this one: what was found is said, and no words are shown.
    const words = evidence.known === true ? '' : hit.quote
    if (quotes.some(({ text }) => text === words)) continue
    quotes.push({ where: evidence.where, text: words })
  }
  return quotes
}

/** Found where there are hits; else clear, or unknown where not everything could be read. */
export function seen(
  scene: Scene,
  placed: readonly Placed[],
  values: Readonly<Record<string, string>> = {},
): Look {
  if (placed.length > 0) return found(quotesOf(placed), values)
  return scene.blind === null ? clear : unknown(scene.blind)
}
