import { maxReadStarts } from '../../shared/examine.ts'
import { heardForMs } from '../../shared/graph/lanes.ts'
import { isProven, proveTenant } from '../../shared/prove.ts'
import type { LoggedRequest } from '../graph/request-log.ts'
import type { MessageState } from '../graph/state.ts'
import { unfinished } from '../path/unfinished.ts'
import type { Product } from '../product.ts'

/** One delivered mail and what a person did with it. */
export interface Sent {
  readonly id: string
  readonly kind: 'fake' | 'genuine'
  /** Mails of the same one are twins. */
  readonly letter: string
  readonly mailbox: string
  readonly address: string
  /** `settled`: the record had ended when the hand came, so nothing may move the message again. */
  hand: {
    readonly did: 'moved' | 'deleted' | 'read' | 'restored' | 'pressed'
    readonly settled: boolean
    readonly from: string
  } | null
}

export interface Report {
  readonly mails: number
  readonly fakes: number
  readonly inQuarantine: number
  readonly restored: number
  readonly movedByHand: number
  /** Fakes whose pictures were being read at three kills: they are judged without them, as *suspicious*. */
  readonly cutShort: number
  /** Fakes that stay because a person took their twin out of quarantine in the same mailbox. */
  readonly twinsLeft: number
  readonly graphRequests: number
  readonly throttled: number
  /** What must never be, one line each. */
  readonly wrong: readonly string[]
}

export const quarantine = 'Faux courriers judiciaires'

/** What stands at the end, as the tenant, its request log and a fresh listing say it. */
export async function check(given: {
  readonly product: Product
  readonly sent: readonly Sent[]
  readonly ids: readonly string[]
  readonly addresses: readonly string[]
  readonly killed: Killed
}): Promise<Report> {
  const { product, sent } = given
  const { tenant, world } = product
  const wrong: string[] = []
  const messages = new Map<string, MessageState>()
  for (const mailbox of tenant.state().mailboxes) {
    for (const message of mailbox.messages) messages.set(message.id, message)
  }
  let cutShort = 0
  let twinsLeft = 0
  for (const mail of sent) {
    const found = wrongOf(mail, messages.get(mail.id))
    if (found.length > 0 && (await wasCutShort(mail, messages.get(mail.id), world))) cutShort += 1
    else if (found.length > 0 && (await isTwin(mail, { sent, message: messages.get(mail.id), world })))
      twinsLeft += 1
    else if (found.length > 0) wrong.push(...found, `  its record: ${await recordLine(mail, world)}`)
  }
  const proof = { since: '2000-01-01T00:00:00Z', lagMs: 0 }
  for await (const one of proveTenant(proof, world)) {
    if (isProven(one)) continue
    const doubts = one.doubts.slice(0, 5).map(({ ref, doubt }) => `${doubt} ${short(ref.id)}`)
    wrong.push(`not proven: ${one.mailbox} ${one.failure ?? ''} ${doubts.join(', ')}`)
  }
  for (const id of await unfinished(world)) wrong.push(`unfinished: ${short(id)}`)
  const { requests } = tenant.requests(0)
  wrong.push(...tooEarly(requests, given.killed), ...forbidden(requests, sent))
  const last = [...messages.values()]
  return {
    mails: sent.length,
    fakes: sent.filter(({ kind }) => kind === 'fake').length,
    inQuarantine: last.filter(({ folder }) => folder === quarantine).length,
    restored: sent.filter(({ hand }) => hand?.did === 'restored').length,
    cutShort,
    twinsLeft,
    movedByHand: sent.filter(({ hand }) => hand?.did === 'moved').length,
    graphRequests: requests.length,
    throttled: requests.filter(({ status }) => status === 429).length,
    wrong,
  }
}

/** After three starts of reading without an end a mail is judged without its parts: it is not moved, and the pane warns. */
async function wasCutShort(
  { kind, mailbox, id }: Sent,
  message: MessageState | undefined,
  world: Product['world'],
): Promise<boolean> {
  const stored = await world.records.get({ mailbox, id })
  if (stored === null || kind !== 'fake' || message?.path.includes(quarantine) !== false) return false
  const { standing, readStarts, verdict } = stored.record
  const unread = verdict?.unread ?? []
  return standing === 'suspicious' && readStarts === maxReadStarts && unread.some(isKilled)
}

/** The same letter again, in this mailbox only: it keeps its verdict and is left where it is. */
async function isTwin(
  mail: Sent,
  given: {
    readonly sent: readonly Sent[]
    readonly message: MessageState | undefined
    readonly world: Product['world']
  },
): Promise<boolean> {
  const { id, kind, letter, mailbox } = mail
  const taken = ['restored', 'pressed', 'moved']
  const isLeft = given.sent.some(
    (one) =>
      one.id !== id &&
      one.letter === letter &&
      one.mailbox === mailbox &&
      one.hand !== null &&
      taken.includes(one.hand.did),
  )
  if (!isLeft || kind !== 'fake' || given.message?.path.includes(quarantine) !== false) return false
  const stored = await given.world.records.get({ mailbox, id })
  const { standing, action } = stored?.record ?? {}
  return standing === 'fake-summons' && action?.state === 'held' && action.reason === 'twin'
}

function isKilled({ reason }: { readonly reason: string }): boolean {
  return reason === 'killed'
}

/** Where a record stands, in ids and codes. */
async function recordLine({ mailbox, id }: Sent, world: Product['world']): Promise<string> {
  const stored = await world.records.get({ mailbox, id })
  if (stored === null) return 'none'
  const { standing, action, readStarts, verdict, createdAt, changedAt } = stored.record
  const unread = verdict?.unread.map(({ reason }) => reason).join(' ') ?? ''
  const found = verdict?.sightings.filter(({ state }) => state === 'found').length ?? 0
  return `${standing}/${action.state} ${action.reason}, ${found} found, ${readStarts} starts, unread: ${unread}, ${createdAt} to ${changedAt}`
}

function short(id: string): string {
  return id.slice(-12)
}

/** Where one mail must have ended, by what it is and what a hand did. */
function wrongOf({ id, kind, hand }: Sent, message: MessageState | undefined): readonly string[] {
  const tell = (what: string): readonly string[] => [
    `${kind} ${short(id)} ${hand?.did ?? 'untouched'}${hand?.settled === true ? ' settled' : ''}: ${what} (${message?.path.join(' > ') ?? 'gone'})`,
  ]
  if (message === undefined) return hand?.did === 'deleted' ? [] : tell('is gone')
  const entries = message.path.filter((folder) => folder === quarantine).length
  if (kind === 'genuine') return entries > 0 ? tell('an innocent was moved') : []
  switch (hand?.did) {
    case undefined:
    case 'read':
    case 'pressed':
      return message.folder === quarantine && entries === 1 ? [] : tell('is not in quarantine, moved once')
    case 'restored':
      return message.folder !== quarantine && entries <= 1 ? [] : tell('was put back and did not stay')
    case 'moved':
    case 'deleted':
      // A hand before the end is met by the product in the new place; one after it is respected.
      if (hand.settled && hand.from === quarantine && entries !== 1) return tell('a hand was not respected')
      return entries <= 2 ? [] : tell('was moved again and again')
  }
}

/** What was on its way when the wait was told could not know of it: real ms, and more than an answer takes on a full machine. */
const underWayMs = 2_000

/**
 * Another process begins no call longer than `heardForMs` after it looked for waits, so it knows of one by then: once it was
 * written down, which takes as long as an answer at most, and what was under way apart. Real ms.
 */
const heardMs = heardForMs + 2 * underWayMs

/** When each process that was killed ended, by its name, in real ms of this one. */
export type Killed = ReadonlyMap<string, number>

/**
 * Calls that were made before a wait was over that Graph had asked for in the same mailbox or, outside of mailboxes, of
 * the same service: of the same process, or of another one long enough ago. One line for each. What a process was told
 * that was killed before it can have written it down, nobody else knows.
 */
export function tooEarly(requests: readonly LoggedRequest[], killed: Killed = new Map()): readonly string[] {
  const waits = new Map<string, LoggedRequest[]>()
  for (const request of requests) {
    if (request.retryAfterMs === null) continue
    const scope = scopeOf(request)
    waits.set(scope, [...(waits.get(scope) ?? []), request])
  }
  return requests.flatMap((request) => {
    const scope = scopeOf(request)
    const broken = (waits.get(scope) ?? []).find((wait) => isTooEarly(request, wait, killed))
    if (broken === undefined) return []
    const left = endOf(broken) - Date.parse(request.cameAt)
    const after = Math.round(request.realAt - request.ms - broken.realAt)
    const died = Math.round((killed.get(broken.process ?? '') ?? Number.NaN) - broken.realAt)
    const end = Number.isNaN(died) ? '' : `, which was killed ${died} ms later`
    const whose = broken.process === request.process ? '' : `, told to another process${end}`
    const call = `${request.method} ${request.path.slice(0, 40)}`
    return [`${call} came ${left} ms before the wait was over, ${after} ms after it was told${whose}`]
  })
}

function isTooEarly(request: LoggedRequest, wait: LoggedRequest, killed: Killed): boolean {
  const diedAt = killed.get(wait.process ?? '') ?? Number.POSITIVE_INFINITY
  if (request.process !== wait.process && diedAt < wait.realAt + underWayMs) return false
  const knownAt = wait.realAt + (request.process === wait.process ? underWayMs : heardMs)
  return request.realAt - request.ms > knownAt && Date.parse(request.cameAt) < endOf(wait)
}

function endOf({ at, retryAfterMs }: LoggedRequest): number {
  return Date.parse(at) + (retryAfterMs ?? 0)
}

function scopeOf({ app, path }: LoggedRequest): string {
  const [, service = '', id = '', inside] = (path.split('?')[0] ?? '').split('/')
  const isMailbox = service === 'users' && inside !== undefined && inside !== 'checkMemberGroups'
  return `${app} ${isMailbox ? id : service}`
}

/** The product moves, and sets the read state of what a person put back; it never edits, deletes or sends. */
export function forbidden(
  requests: readonly Pick<LoggedRequest, 'method' | 'path'>[],
  sent: readonly Pick<Sent, 'id' | 'hand'>[],
): readonly string[] {
  const putBack = sent.filter(({ hand }) => hand?.did === 'restored' || hand?.did === 'pressed')
  const mayMark = new Set(putBack.map(({ id }) => id))
  return requests
    .filter(({ method, path }) => {
      const [, service, , inside, id = '', then] = (path.split('?')[0] ?? '').split('/')
      if (method === 'GET') return false
      if (service !== 'users' || inside !== 'messages') return inside === 'sendMail'
      return method === 'PATCH' ? !mayMark.has(decodeURIComponent(id)) : then !== 'move'
    })
    .map(({ method, path }) => `the product may not ${method} ${path.slice(0, 40)}`)
}
