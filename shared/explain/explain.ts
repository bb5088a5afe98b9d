import type { DecisionRecord } from '../record.ts'
import type { Unread } from '../reading.ts'
import type { Sighting, Verdict } from '../verdict.ts'
import { catalogueFor } from './catalogue.ts'
import { contactIn } from './contact.ts'
import { countryOf } from './country.ts'
import type { Explanation, ExplanationState, Section } from './explanation.ts'
import { factsOf, quotesOf, wordsOf } from './facts.ts'
import { helpIn, isForTalk } from './help.ts'
import type { Catalogue } from './locale/en.ts'
import { ministry as heard } from './ministry.ts'
import { fill, plainText } from './plain-text.ts'
import { isOwnText } from './place.ts'
import { recordNumber } from './record-number.ts'
import { spared } from './spared-words.ts'

/** What the caller knows beside the record. */
export interface Around {
  /** The reader's own report of this message: still waiting, or answered by the verdict that the record has now. */
  readonly report?: 'waiting' | 'answered' | null
  /** True where the service takes reports. */
  readonly takesReports?: boolean
}

/**
 * A record in words: the verdict first, then what calms, the facts of this very message, and what to do.
 * Pure, and the only place where a record becomes sentences.
 *
 * @param record null where the message has none yet
 * @param locale BCP 47, as Outlook gives it (`fr-FR`); its region decides whose help lines are named
 */
export function explain(
  record: DecisionRecord | null,
  locale: string,
  { report = null, takesReports = false }: Around = {},
): Explanation {
  const { language, catalogue } = catalogueFor(locale)
  const state = stateOf(record)
  const isFake = record?.verdict?.level === 'fake-summons'
  const isSetAsideInDoubt = state === 'set-aside' && !isFake
  return {
    locale: language,
    direction: catalogue.direction,
    state,
    headline: isSetAsideInDoubt ? catalogue.headlineInDoubt : catalogue.headline[state],
    calm: calmOf(state, isFake, catalogue),
    where: whereOf(state, record, catalogue),
    report: report === null ? null : { state: report, sentence: reportOf(report, record, catalogue) },
    facts: record?.verdict && showsFacts(state) ? [...factsOf(record.verdict, catalogue)] : [],
    inDoubt: state === 'unsure' || isSetAsideInDoubt,
    ...helpOf(state, isFake, catalogue, locale),
    details: record === null ? null : detailsOf(record, catalogue),
    can: {
      restore: state === 'set-aside',
      report: takesReports && record !== null && report === null && state !== 'gone',
    },
  }
}

/** What a record amounts to for its reader; what is happening to the message goes before what was found in it. */
export function stateOf(record: DecisionRecord | null): ExplanationState {
  if (record === null) return 'not-yet'
  const { standing, action } = record
  if (standing === 'gone' || standing === 'unreadable') return standing
  switch (action.state) {
    case 'done':
      return 'set-aside'
    case 'undoing':
      return 'being-put-back'
    case 'undone':
      return 'restored'
    case 'pending':
    case 'left':
    case 'held':
    case 'none':
      break
  }
  if (standing === 'open') return 'not-yet'
  if (standing === 'clear') return 'clear'
  if (standing === 'suspicious') return 'unsure'
  if (action.state === 'pending') return 'about-to'
  return action.state === 'left' ? 'moved-by-someone' : 'held'
}

function calmOf(state: ExplanationState, isFake: boolean, { calm }: Catalogue): string | null {
  const found = isFake ? calm.fake : calm.unsure
  const after = isFake ? calm.restored : null
  const calms: Readonly<Record<ExplanationState, string | null>> = {
    'set-aside': found,
    'about-to': found,
    held: found,
    'moved-by-someone': found,
    'being-put-back': after,
    restored: after,
    clear: null,
    unsure: calm.unsure,
    'not-yet': calm.notYet,
    unreadable: calm.unreadable,
    gone: null,
  }
  return calms[state]
}

function whereOf(
  state: ExplanationState,
  record: DecisionRecord | null,
  catalogue: Catalogue,
): string | null {
  const { where, held, language } = catalogue
  if (record === null) return null
  const { before, reason, inboxInstead } = record.action
  const folder = plainText(before?.folderName ?? '')
  const names = namesNotRead(record.verdict, catalogue)
  const notRead = names === '' ? null : fill(where.notRead, { names }, language)
  const wheres: Readonly<Record<ExplanationState, string | null>> = {
    'set-aside': folder === '' ? where.setAsideFromUnnamed : fill(where.setAside, { folder }, language),
    'about-to': where.aboutTo,
    held: held[reason],
    'moved-by-someone': where.movedBySomeone,
    'being-put-back': where.beingPutBack,
    restored: inboxInstead ? where.restoredToInbox : where.restored,
    clear: notRead,
    unsure: notRead,
    'not-yet': notRead,
    unreadable: null,
    gone: null,
  }
  return wheres[state]
}

/** Parts that could have mattered and that nobody saw, at most three of them by name. */
function namesNotRead(verdict: Verdict | null, catalogue: Catalogue): string {
  const names = (verdict?.unread ?? [])
    .filter(({ reason }) => reason !== 'not-needed')
    .map((one) => nameNotRead(one, catalogue, 30))
  const shown = [...new Set(names)].slice(0, 3)
  return new Intl.ListFormat(catalogue.language, { type: 'unit', style: 'short' }).format(shown)
}

function nameNotRead(one: Unread, { where }: Catalogue, length?: number): string {
  return isOwnText(one) ? where.middle : spared(plainText(one.name, length))
}

/** Of what was found clear nothing is quoted, and of what is not decided there is nothing to say yet. */
function showsFacts(state: ExplanationState): boolean {
  return state !== 'clear' && state !== 'not-yet' && state !== 'gone' && state !== 'unreadable'
}

function reportOf(
  report: 'waiting' | 'answered',
  record: DecisionRecord | null,
  { report: words }: Catalogue,
): string {
  if (report === 'waiting') return words.waiting
  if (record?.standing === 'fake-summons') return words.fake
  return record?.standing === 'clear' ? words.clear : words.unsure
}

function helpOf(
  state: ExplanationState,
  isFake: boolean,
  catalogue: Catalogue,
  locale: string,
): Pick<Explanation, 'advice' | 'real' | 'ministry' | 'already' | 'talk'> {
  const { advice, real, ministry, already, talk } = catalogue
  const none = { real: null, ministry: null, already: null, talk: null }
  if (state === 'gone') return { advice: null, ...none }
  if (state === 'clear') return { advice: copy(advice.clear), ...none }
  const help = helpIn(countryOf(locale, ''), catalogue.language)
  return {
    advice: copy(isFake ? advice.fake : advice.unsure),
    real: copy(real),
    ministry: { ...copy(ministry), source: fill(ministry.source, heard, catalogue.language) },
    already: {
      ...copy(already),
      contacts: help.filter((one) => !isForTalk(one)).map((one) => contactIn(one, catalogue.pane)),
    },
    talk: {
      title: talk.title,
      lines: [...(isFake ? talk.lines : talk.inDoubt)],
      contacts: help.filter((one) => isForTalk(one)).map((one) => contactIn(one, catalogue.pane)),
    },
  }
}

function detailsOf(record: DecisionRecord, catalogue: Catalogue): Explanation['details'] {
  const { verdict, where, version, receivedAt, changedAt, occasion } = record
  return {
    signals: (verdict?.sightings ?? []).map((sighting) => detailOf(sighting, catalogue)),
    unread: unreadOf(verdict, catalogue),
    score: verdict?.score ?? null,
    detector: verdict?.detector ?? null,
    version,
    received: receivedAt,
    decided: changedAt,
    occasion,
    number: recordNumber(where.mailbox, where.id),
  }
}

type SeenSignal = NonNullable<Explanation['details']>['signals'][number]

function detailOf(sighting: Sighting, catalogue: Catalogue): SeenSignal {
  const { signal: id, state } = sighting
  const title = wordsOf(id, catalogue)?.title ?? id
  if (state !== 'found') return { id, title, state, weight: null, quotes: [] }
  return { id, title, state, weight: sighting.weight, quotes: [...quotesOf(sighting, catalogue)] }
}

function unreadOf(
  verdict: Verdict | null,
  catalogue: Catalogue,
): { readonly name: string; readonly why: string }[] {
  return (verdict?.unread ?? []).map((one) => ({
    name: nameNotRead(one, catalogue),
    why: catalogue.unread[one.reason],
  }))
}

function copy({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): Section {
  return { title, lines: [...lines] }
}
