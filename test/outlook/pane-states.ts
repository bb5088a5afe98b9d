import { catalogueFor } from '../../shared/explain/catalogue.ts'
import { explain, type Around } from '../../shared/explain/explain.ts'
import type { ExplanationState } from '../../shared/explain/explanation.ts'
import type { Catalogue } from '../../shared/explain/locale/en.ts'
import type { TroubleCode } from '../../shared/explain/trouble-code.ts'
import type { DecisionRecord } from '../../shared/record.ts'
import type { Sighting } from '../../shared/verdict.ts'
import { recordFor } from '../explain/record-for.ts'
import type { Host, OfficeItem } from './page/messages.ts'
import type { Answer, Service } from './pane-stage.ts'

/** One state of the pane: what Outlook and the service say, and the sentence that must stand first. */
export interface State {
  readonly name: string
  readonly item: OfficeItem | null
  /** What the service answers when it is asked about the item. */
  readonly answer: (locale: string) => Answer
  /** Set where Outlook itself is other than usual: such a state needs a page of its own. */
  readonly host: Partial<Host> | null
  readonly headline: (catalogue: Catalogue) => string
  /** What else must be read there, where the state has a sentence of its own. */
  readonly says?: (catalogue: Catalogue) => string
}

/** A letter as it comes: French words in a picture, from a private mailbox. */
export const letter: readonly Sighting[] = [
  {
    signal: 'free-mail-authority',
    state: 'found',
    weight: 2.2,
    values: { domain: 'gmail.com' },
    quotes: [{ where: 'header:From', text: 'gendarmerie.nationale740@gmail.com' }],
  },
  {
    signal: 'hours-to-answer',
    state: 'found',
    weight: 1.6,
    values: { deadline: 'sous 72 heures' },
    quotes: [{ where: 'attachment:convocation.jpg#1', text: 'dans un délai strict de 72 heures' }],
  },
  {
    signal: 'offence-list',
    state: 'found',
    weight: 1.5,
    values: { count: '5' },
    quotes: [{ where: 'attachment:convocation.jpg#1', text: 'pédopornographie' }],
  },
  {
    signal: 'exposure-threat',
    state: 'found',
    weight: 1.4,
    values: {},
    quotes: [{ where: 'attachment:convocation.jpg#1', text: 'famille, proches et toute l’Europe verront' }],
  },
  {
    signal: 'appointment-missing',
    state: 'found',
    weight: 0.5,
    values: {},
    quotes: [{ where: 'body', text: '' }],
  },
  { signal: 'secrecy-demand', state: 'clear' },
  { signal: 'official-domain-unproven', state: 'unknown', why: 'no header' },
]

const doubtful: readonly Sighting[] = [
  {
    signal: 'reader-summoned',
    state: 'found',
    weight: 1,
    values: {},
    quotes: [{ where: 'body', text: 'vous êtes convoqué à la brigade' }],
  },
  {
    signal: 'appointment-given',
    state: 'found',
    weight: -0.8,
    values: {},
    quotes: [{ where: 'body', text: 'le 12 mars à 9 h 30, 14 rue des Lilas' }],
  },
]

const from = { displayName: 'Colonel C. Abad', emailAddress: 'coronel.c.abad101@gmail.com' }

function itemOf(name: string, more: Partial<OfficeItem> = {}): OfficeItem {
  return {
    itemId: `AAMk-${name}`,
    internetMessageId: `<${name}@exemple.example>`,
    subject: 'CONVOCATION',
    from,
    ...more,
  }
}

function explained(record: DecisionRecord | null, locale: string, around: Around = {}): Answer {
  return {
    status: 200,
    body: { record: record === null ? null : 'opaque', explanation: explain(record, locale, around) },
  }
}

function stateOf(
  name: string,
  state: ExplanationState,
  wanted: Parameters<typeof recordFor>[0] | null,
  around: Around = { takesReports: true },
): State {
  const record =
    wanted === null ? null : recordFor({ sightings: letter, folderName: 'Boîte de réception', ...wanted })
  return {
    name,
    item: itemOf(name),
    answer: (locale) => explained(record, locale, around),
    host: null,
    headline: ({ headline }) => headline[state],
  }
}

/** The same state, where the service offers more. */
function offering(state: State, more: { readonly canSetAside?: boolean; readonly picture?: boolean }): State {
  return {
    ...state,
    answer: (locale) => {
      const { status, body } = state.answer(locale)
      return { status, body: { ...Object(body), ...more } }
    },
  }
}

function troubleOf(name: string, code: TroubleCode, status: number, more: Partial<OfficeItem> = {}): State {
  return {
    name,
    item: itemOf(name, more),
    answer: () => ({ status, body: { error: { code: name, message: 'for developers' } } }),
    host: null,
    headline: ({ pane }) => pane.trouble[code],
  }
}

function hostOf(name: string, code: TroubleCode, host: Partial<Host>): State {
  return { ...troubleOf(name, code, 500), host }
}

const desk = { owner: 'accueil@exemple.example', targetMailbox: 'accueil@exemple.example' }
const held = { state: 'held' } as const

/** Every state of the pane. */
export const states: readonly State[] = [
  stateOf('set-aside', 'set-aside', {}),
  offering(stateOf('set-aside-picture', 'set-aside', {}), { picture: true }),
  stateOf('about-to', 'about-to', { state: 'pending' }),
  stateOf('held-observe', 'held', { ...held, reason: 'observe' }),
  stateOf('held-switch', 'held', { ...held, reason: 'switch' }),
  stateOf('held-cap', 'held', { ...held, reason: 'cap' }),
  stateOf('held-twin', 'held', { ...held, reason: 'twin' }),
  stateOf('moved-by-someone', 'moved-by-someone', { state: 'left' }),
  stateOf('being-put-back', 'being-put-back', { state: 'undoing' }),
  stateOf('restored', 'restored', { state: 'undone', reason: 'person' }),
  offering(stateOf('restored-undo', 'restored', { state: 'undone', reason: 'person' }), {
    canSetAside: true,
  }),
  stateOf('clear', 'clear', { standing: 'clear', state: 'none', sightings: [] }),
  {
    ...stateOf('unsure', 'unsure', { standing: 'suspicious', state: 'none', sightings: doubtful }),
    says: ({ pane }) => pane.facts.doubt,
  },
  {
    ...stateOf('set-aside-unsure', 'set-aside', { standing: 'suspicious', sightings: doubtful }),
    headline: ({ headlineInDoubt }) => headlineInDoubt,
    says: ({ pane }) => pane.facts.doubt,
  },
  stateOf('not-looked-at', 'not-yet', null),
  stateOf('unreadable', 'unreadable', { standing: 'unreadable', state: 'none' }),
  stateOf('gone', 'gone', { standing: 'gone', state: 'none' }),
  stateOf(
    'report-waiting',
    'held',
    { ...held, reason: 'observe' },
    { takesReports: true, report: 'waiting' },
  ),
  {
    ...stateOf(
      'report-answered',
      'set-aside',
      { occasion: 'report' },
      { takesReports: true, report: 'answered' },
    ),
    says: ({ pane }) => pane.details.occasion.report,
  },
  {
    ...stateOf('found-by-hunt', 'set-aside', { occasion: 'hunt' }),
    says: ({ pane }) => pane.details.occasion.hunt,
  },
  { ...troubleOf('no-message', 'refused', 500), item: null, headline: ({ pane }) => pane.choose },
  troubleOf('shared', 'shared', 404, { shared: desk }),
  { ...stateOf('shared-explained', 'set-aside', {}), item: itemOf('shared-explained', { shared: desk }) },
  troubleOf('unreachable', 'unreachable', 503),
  troubleOf('several', 'several', 409),
  troubleOf('busy', 'busy', 429),
  hostOf('other-account', 'not-allowed', { accountType: 'outlookCom' }),
  {
    ...hostOf('other-token', 'not-allowed', { account: 'somebody.else@exemple.example' }),
    answer: (locale) => explained(null, locale),
  },
  hostOf('signed-out', 'sign-in', { silent: 'USER_INTERACTION_REQUIRED' }),
  hostOf('consent-missing', 'consent', { silent: 'CONSENT' }),
  hostOf('old-outlook', 'old-outlook', { naa: false }),
  hostOf('outside', 'outside', { isOutlook: false }),
]

/** The service of all states together: it knows by the item which one is meant. */
export const serviceOfStates: Service = {
  explain: ({ itemId, locale }) => answerOf(itemId, locale),
  restore: ({ locale }) => ({
    status: 200,
    body: {
      record: 'opaque',
      explanation: explain(recordFor({ state: 'undone', sightings: letter }), String(locale)),
      folder: 'Boîte de réception',
      inboxInstead: false,
    },
  }),
  report: ({ locale }) =>
    explained(recordFor({ sightings: letter }), String(locale), { takesReports: true, report: 'waiting' }),
  help: { mail: 'it@exemple.example', phone: '+33 1 23 45 67 89' },
}

function answerOf(itemId: unknown, locale: unknown): Answer {
  const state = states.find(({ item }) => item?.itemId === itemId)
  return state?.answer(String(locale)) ?? { status: 500, body: {} }
}

/** The first sentence of a state in a language. */
/** The state's own sentence in a language; '' where it has none, which every text holds. */
export function saidIn(state: State, language: string): string {
  return state.says?.(catalogueFor(language).catalogue) ?? ''
}

export function headlineIn(state: State, language: string): string {
  return state.headline(catalogueFor(language).catalogue)
}
