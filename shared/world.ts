import type { TokenCredential } from '@azure/identity'
import { createFolders, type Folders } from './graph/folders.ts'
import { createGraph, mailboxLane, mailboxOfLane } from './graph/client.ts'
import { correlation, currentWork } from './graph/correlation.ts'
import { createLanes, paneSlots, pathSlots } from './graph/lanes.ts'
import { createInboxItems, type InboxItems } from './graph/inbox-item.ts'
import { createMessages, type Messages } from './graph/messages.ts'
import { createSubscriptions, type Subscriptions } from './graph/subscriptions.ts'
import { createGroups, type Groups } from './graph/groups.ts'
import { createMemberships, type Memberships } from './memberships.ts'
import { createUsers, type Users } from './graph/users.ts'
import { createProofList, type ProofList } from './graph/proof-list.ts'
import { Failure } from './failure.ts'
import { inTime } from './in-time.ts'
import type { Policy } from './policy.ts'
import { createReader } from './read/reader.ts'
import { settingsFromEnvironment, type Settings } from './settings.ts'
import { createDayNotices, type DayNotices } from './store/day-notices.ts'
import { createEvidenceCache, type EvidenceCache } from './store/evidence-cache.ts'
import { createHunts, mostOpen, type Hunt, type Hunts } from './store/hunts.ts'
import { createLetters, type Letters } from './store/letters.ts'
import { createMailboxes, restMailbox, restOf, type Mailboxes } from './store/mailboxes.ts'
import { createFollowing, type FollowingStore } from './store/following.ts'
import { createReports, type Reports } from './store/reports.ts'
import { createRounds, type Rounds } from './store/rounds.ts'
import { createMoves, type Moves } from './store/moves.ts'
import { createPolicies } from './store/policies.ts'
import { createProofs, type Proofs } from './store/proofs.ts'
import { purge } from './store/purge.ts'
import { createQueues, type Send } from './store/queues.ts'
import { createRecords, type Records } from './store/records.ts'
import { createTables, type OpenTable } from './store/tables.ts'
import { createTwins, type Twins } from './store/twins.ts'
import { createWaits } from './store/waits.ts'
import { timedReader, type TimedReader } from './timed-reader.ts'

/** Ids, codes, counts and times: never mail content, never addresses. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void

/** All that the product touches. Tests pass their own; `openWorld` makes the real one. */
export interface World {
  readonly settings: Settings
  /** Epoch ms. */
  readonly now: () => number
  /** A token for Graph, as it is used: `doctor` reads which roles it carries. */
  readonly token: () => Promise<string>
  readonly messages: Messages
  readonly folders: Folders
  readonly subscriptions: Subscriptions
  readonly users: Users
  /** The second way to list a mailbox, for `prove` alone. */
  readonly proofList: ProofList
  readonly groups: Groups
  /** Which groups a person is in, kept for five minutes. */
  readonly memberships: Memberships
  readonly inboxItems: InboxItems
  readonly dayNotices: DayNotices
  readonly reports: Reports
  readonly hunts: Hunts
  /** Hunts that are open, as they were within the last half minute: asked for every mail with parts. */
  readonly hunted: () => Promise<readonly Hunt[]>
  readonly proofs: Proofs
  readonly records: Records
  readonly mailboxes: Mailboxes
  readonly rounds: Rounds
  readonly following: FollowingStore
  /** The tenant's policy, read afresh. */
  readonly policy: () => Promise<Policy>
  readonly setPolicy: (policy: Policy) => Promise<void>
  readonly send: Send
  readonly reader: TimedReader
  readonly evidence: EvidenceCache
  readonly letters: Letters
  readonly twins: Twins
  readonly moves: Moves
  /** Takes away what is kept for a time only and whose time is over; answers how many rows. */
  readonly purge: () => Promise<number>
  readonly log: Log
  /** What happens with every mail and every call: exported where telemetry is configured, printed nowhere. */
  readonly trace: Log
}

/** Open hunts, and the policy's languages and gateways, are read again at most this often. */
const keptMs = 30_000

/** Storage that does not say within so many ms who was told to wait holds up no call of Graph. */
const maxAskMs = 2_000

/** Rows of one table that one run takes away; the rest is taken by the next. */
const mostPurged = 1_000

/** What tests give in place of the real thing. */
export interface WorldOptions {
  readonly log?: Log
  readonly trace?: Log
  readonly now?: () => number
  /** A token for Graph; by default from the app's identity. */
  readonly token?: () => Promise<string>
  /** Tables in place of the storage account's. */
  readonly tables?: OpenTable
}

/** One process's worlds: they count each other's calls, and differ in how many slots of a mailbox they may fill. */
export interface Worlds {
  readonly path: World
  /** Where the path has three calls under way in a mailbox, a person's click still finds a slot. */
  readonly pane: World
}

/**
 * The real world from environment variables; nothing is called before it is needed.
 * @throws Failure `settings`
 */
export function openWorlds(
  env: Readonly<Record<string, string | undefined>>,
  options: WorldOptions = {},
): Worlds {
  const { log = () => undefined, now = Date.now, trace } = options
  const settings = settingsFromEnvironment(env)
  const credential = once(() => credentialOf(settings, env))
  const open = options.tables ?? createTables(settings.storage, credential)
  const policies = createPolicies(open)
  const hunts = createHunts(open)
  const gateways = kept(() => policies.read(), now)
  const authservIds = async (): Promise<readonly string[]> => (await gateways()).authservIds
  const token = options.token ?? (() => tokenFor(settings, credential()))
  const waits = createWaits(open)
  const lanes = createLanes(now, {
    tell(lane, ms) {
      trace?.('throttled', { ms })
      const mailbox = mailboxOfLane(lane)
      const until = now() + ms
      const written =
        mailbox === null ? waits.rest(lane, until) : restMailbox(mailbox, until, mailboxes, now())
      written.catch(() => undefined) // nobody waits for it, and without it the others meet their own 429
    },
    async ask(lane) {
      const mailbox = mailboxOfLane(lane)
      if (mailbox === null) return inTime(waits.until(lane), maxAskMs, 'Storage is slow.')
      return restOf((await inTime(mailboxes.get(mailbox), maxAskMs, 'Storage is slow.'))?.row)
    },
  })
  const mailboxes = createMailboxes(open, (row) => lanes.hear(mailboxLane(row.id), restOf(row)))
  const graphWith = (slots: number) =>
    createGraph({
      url: settings.graphUrl,
      token,
      fetch,
      now,
      lanes,
      slots,
      ...(trace === undefined
        ? {}
        : { told: (call) => trace('graph', { ...call, unit: currentWork()?.unit ?? 'other' }) }),
    })
  const mailBy = (slots: number): Pick<World, 'messages' | 'folders'> => {
    const graph = graphWith(slots)
    return {
      messages: createMessages(graph, { now, authservIds, lanes, slots }),
      folders: createFolders(graph, { lanes, slots, now }),
    }
  }
  const graph = graphWith(pathSlots)
  const groups = createGroups(graph)
  const path: World = {
    settings,
    now,
    token,
    ...mailBy(pathSlots),
    subscriptions: createSubscriptions(graph, { origin: settings.origin, now }),
    users: createUsers(graph),
    proofList: createProofList(graph),
    groups,
    memberships: createMemberships(groups, { now }),
    inboxItems: createInboxItems(graph),
    dayNotices: createDayNotices(open),
    reports: createReports(open),
    hunts,
    hunted: kept(async () => (await hunts.open(mostOpen)).map(({ hunt }) => hunt), now),
    proofs: createProofs(open),
    records: createRecords(open, now),
    mailboxes,
    rounds: createRounds(open),
    following: createFollowing(open),
    policy: () => policies.read(),
    setPolicy: (policy) => policies.write(policy),
    send: createQueues(settings.storage, credential),
    reader: timedReader(createReader({})),
    evidence: createEvidenceCache(open),
    log(event, fields) {
      const id = correlation()
      log(event, id === null ? fields : { correlation: id, ...fields })
    },
    trace: trace ?? (() => undefined),
    letters: createLetters(open),
    twins: createTwins(open),
    moves: createMoves(open),
    purge: () => purge(open, now(), mostPurged),
  }
  return { path, pane: { ...path, ...mailBy(paneSlots) } }
}

/** The path's world alone. @throws Failure `settings` */
export function openWorld(
  env: Readonly<Record<string, string | undefined>>,
  options: WorldOptions = {},
): World {
  return openWorlds(env, options).path
}

/**
 * In Azure the app's managed identity; on a developer's machine whatever Azure's own tools signed in. The library is
 * loaded when the first token is asked for: most functions start without it.
 */
function credentialOf(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
): TokenCredential {
  const clientId = settings.identityClientId
  const real = once(async (): Promise<TokenCredential> => {
    const { DefaultAzureCredential, ManagedIdentityCredential } = await import('@azure/identity')
    if (env['IDENTITY_ENDPOINT'] === undefined) return new DefaultAzureCredential()
    return clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId })
  })
  return { getToken: async (scopes, options) => (await real()).getToken(scopes, options) }
}

async function tokenFor(settings: Settings, credential: TokenCredential): Promise<string> {
  // Graph's audience is its public name, also where the box plays it.
  const audience = settings.graphUrl.startsWith('https://')
    ? settings.graphUrl
    : 'https://graph.microsoft.com'
  const token = await credential.getToken(`${audience}/.default`)
  if (token === null)
    throw new Failure('unavailable', 'Failed to get a token for Graph: the identity gave none.')
  return token.token
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function kept<T>(read: () => Promise<T>, now: () => number): () => Promise<T> {
  let last: { readonly at: number; readonly value: T } | null = null
  return async () => {
    if (last === null || now() - last.at > keptMs) last = { at: now(), value: await read() }
    return last.value
  }
}
