import type { Mail } from '../mail.ts'
import type { Evidence } from '../reading.ts'
import type { Concept } from './concepts.ts'
import type { Placed, Scene } from './scene.ts'

/** Folded letters of the shortest line of one's own over a letter: "this came for mother today". */
const ownLine = 12
/** And of words that end in a question before the letter begins; "how are you?" is shorter. */
const ownQuestion = 40

/** What only the letter says: where it stands in somebody's own words, they are the letter. */
const pressing = [
  'charge-reader',
  'summons-reader',
  'verified-to-sanction',
  'now-warned',
  'justifications',
  'staff-claim',
  'cyber-evidence',
  'answer-by-mail',
  'identity-papers',
  'link-wanted',
] as const satisfies readonly Concept[]

/** With what a letter begins, besides. */
const beginning = [
  'identity-claim',
  'chief-office',
  'chief-name',
  'authority',
  'minors-brigade',
  'summons-title',
  'cyber-infiltration',
] as const satisfies readonly Concept[]

/** A recipient is named, and an answer would go to the sender: whoever asks somebody writes to him. */
function isPersonal({ from, replyTo, to, cc }: Mail): boolean {
  if (![...to, ...cc].some(({ domain }) => domain !== '')) return false
  return replyTo.every(({ address }) => address === from?.address)
}

function inText(mentions: Scene['mentions'], ...concepts: readonly Concept[]): readonly Placed[] {
  return mentions(...concepts).filter(
    ({ evidence }) => evidence.where !== 'subject' && evidence.method !== 'name',
  )
}

/** Where in each reading the letter begins. */
function beginnings(mentions: Scene['mentions']): ReadonlyMap<Evidence, number> {
  const first = new Map<Evidence, number>()
  for (const { hit, evidence } of inText(mentions, ...pressing, ...beginning))
    if (hit.at < (first.get(evidence) ?? Number.POSITIVE_INFINITY)) first.set(evidence, hit.at)
  return first
}

/**
 * True where somebody hands on a letter that he got, under words of his own: over the head of a forwarded mail, ending in
 * a question, or with the question whether it is real after it. No sign of a fraud is in such words, and a fraudster
 * can write them too: so this keeps a mail from being moved, and no more.
 */
export function isHandedOn({ mail, mentions }: Pick<Scene, 'mail' | 'mentions'>): boolean {
  if (!isPersonal(mail)) return false
  const said = inText(mentions, ...pressing)
  if (said.length === 0) return false
  const first = beginnings(mentions)
  const begins = (evidence: Evidence): number => first.get(evidence) ?? Number.POSITIVE_INFINITY
  const heads = mentions('forward-marker').filter(({ hit }) => hit.at >= ownLine)
  const asked = [
    ...mentions('question').filter(({ hit, evidence }) => hit.at >= ownQuestion && hit.at < begins(evidence)),
    ...mentions('is-it-real').filter(({ evidence }) => begins(evidence) >= ownLine),
  ]
  const isUnder = ({ hit, evidence }: Placed): boolean =>
    heads.some((head) =>
      head.evidence === evidence ? head.hit.at < hit.at : evidence.where.startsWith('attachment:'),
    ) || asked.some((one) => one.evidence === evidence && hit.at >= begins(evidence))
  return said.every(isUnder)
}
