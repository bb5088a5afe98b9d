import { examine } from '../../shared/examine.ts'
import { Failure } from '../../shared/failure.ts'
import { callDeadlineMs } from '../../shared/graph/client.ts'
import type { Fetched } from '../../shared/graph/mail-from-graph.ts'
import type { Seat } from '../../shared/graph/messages.ts'
import { patrol } from '../../shared/patrol.ts'
import { protect } from '../../shared/protect.ts'
import { createDayNotices } from '../../shared/store/day-notices.ts'
import { createEvidenceCache } from '../../shared/store/evidence-cache.ts'
import { createHunts } from '../../shared/store/hunts.ts'
import { createLetters } from '../../shared/store/letters.ts'
import { createMailboxes } from '../../shared/store/mailboxes.ts'
import { createFollowing } from '../../shared/store/following.ts'
import { createProofs } from '../../shared/store/proofs.ts'
import { createReports } from '../../shared/store/reports.ts'
import { createRounds } from '../../shared/store/rounds.ts'
import { createMoves } from '../../shared/store/moves.ts'
import { createPolicies } from '../../shared/store/policies.ts'
import { purge } from '../../shared/store/purge.ts'
import { createRecords } from '../../shared/store/records.ts'
import { createTwins } from '../../shared/store/twins.ts'
import { Examine, Wake } from '../../shared/wake.ts'
import type { World } from '../../shared/world.ts'
import { openMemoryTables } from './memory-table.ts'
import { Rows } from './rows.ts'

/** The mailbox of the model. */
export const mailbox = 'b1a5c0de-0000-4000-8000-000000000001'

/** What can be taken out of the product, to see that a test notices. */
export type Missing = 'nothing' | 'etag' | 'look' | 'undoing'

/** One message as the mailbox has it. */
export interface Held {
  readonly id: string
  readonly fetched: Fetched
  folder: string
  isRead: boolean
  /** Moves into quarantine that changed something. */
  setAside: number
  /** Moves out of it by the product, which only a person's press begins. */
  putBack: number
  /** Tick in which a person last moved it by hand. */
  handMoved: number
}

export interface Queued {
  readonly queue: 'wake' | 'examine'
  readonly value: unknown
  readonly due: number
}

/** What all actors share: the mailbox, the tables, the queues, the clock. */
export interface Model {
  readonly messages: Map<string, Held>
  readonly rows: Rows
  queue: Queued[]
  now: number
  /** Counts turns, and what happens to messages. */
  turns: number
  ticks: number
  words: string
  /** True where a hand moved a message between an actor's look and his move: no look can see that. */
  raced: boolean
  /** True right after a move: the gap that matters most is the one before anybody hears of it. */
  risky: boolean
}

/** A mailbox without mail at `now`, epoch ms. */
export function emptyModel(now: number): Model {
  return {
    messages: new Map(),
    rows: new Rows(),
    queue: [],
    now,
    turns: 0,
    ticks: 0,
    words: '',
    raced: false,
    risky: false,
  }
}

/** The product's world for one actor: real records and steps over memory, with a switch point around every call. */
export function worldFor(model: Model, turn: () => Promise<void>, missing: Missing): World {
  const open = openMemoryTables(model.rows, { turn, ignoresEtag: missing === 'etag' })
  const policies = createPolicies(open)
  const records = createRecords(open, () => model.now)
  const looked = new Map<string, number>()
  const around = async <T>(work: () => T): Promise<T> => {
    await turn()
    const result = work()
    await turn()
    return result
  }
  return {
    settings: {
      graphUrl: '',
      authority: '',
      tenantId: '',
      clientId: '',
      identityClientId: null,
      origin: '',
      noticeKeys: ['k'],
      storage: { kind: 'connection-string', connectionString: '' },
      help: { mail: null, phone: null },
    },
    now: () => model.now,
    token: async () => '',
    messages: {
      read: (_mailbox, ids) => around(() => ids.map((id) => readOf(model.messages.get(id)))),
      readWhole: ({ id }) => around(() => readOf(model.messages.get(id))),
      seat: ({ id }) =>
        around(() => {
          looked.set(id, model.ticks++)
          const seat = seatOf(model.messages.get(id))
          return missing === 'look' && seat !== null ? { ...seat, folder: 'inbox' } : seat
        }),
      bytes: () => around(() => new TextEncoder().encode(model.words)),
      move: async ({ id }, folder) => {
        const called = model.now
        return around(() => {
          // A call that is not answered within its deadline does not happen later either.
          if (model.now - called > callDeadlineMs) throw new Failure('unavailable', 'Too late.')
          const held = model.messages.get(id)
          if (held === undefined) return null
          if (folder === 'quarantine' && held.folder !== 'quarantine') {
            held.setAside += 1
            if (held.handMoved > (looked.get(id) ?? -1)) model.raced = true
          }
          if (folder !== 'quarantine' && held.folder === 'quarantine') held.putBack += 1
          held.folder = folder
          model.risky = true
          raise(model, id)
          return folder
        })
      },
      setRead: ({ id }, isRead) =>
        around(() => {
          const held = model.messages.get(id)
          if (held !== undefined) held.isRead = isRead
        }),
      list: () =>
        around(() => ({
          items: [...model.messages.values()].map(({ id, folder, fetched }) => ({
            id,
            folder,
            receivedAt: fetched.mail.receivedAt ?? '',
            modifiedAt: fetched.mail.receivedAt ?? '',
            isDraft: false,
          })),
          nextLink: null,
          date: model.now,
        })),
      firstPages: () => Promise.reject(new Failure('unavailable', 'The model has no batches.')),
      heads: () => Promise.resolve({ items: [], whole: true }),
      next: () => Promise.reject(new Failure('refused', 'There is no next page.')),
      immutableId: (_mailbox, id) => around(() => id),
      find: () => around(() => []),
    },
    folders: {
      known: () => Promise.reject(new Failure('refused', 'The folders are known.')),
      ensure: () => around(() => 'quarantine'),
      all: () => around(() => ({ ids: ['inbox', 'quarantine', 'mine'], whole: true })),
      byName: () => Promise.resolve(null),
      nameOf: (_mailbox, folder) => around(() => folder),
    },
    subscriptions: {
      create: () => around(() => ({ id: 's', expires: new Date(model.now + 864e5 * 6).toISOString() })),
      renew: (id) => around(() => ({ id, expires: new Date(model.now + 864e5 * 6).toISOString() })),
      remove: () => around(() => undefined),
      stands: () => around(() => true),
      on: () => around(() => []),
      tryOut: () => around(() => undefined),
    },
    proofList: {
      folders: () => Promise.resolve({ ids: [], whole: true }),
      messages: () => Promise.resolve({ items: [], whole: true }),
    },
    users: {
      find: () => Promise.resolve(null),
      changes: () => Promise.resolve(null),
      purpose: () => Promise.resolve(null),
    },
    groups: {
      find: () => Promise.resolve(null),
      async *members() {},
      holding: () => Promise.resolve([]),
    },
    memberships: () => Promise.resolve(new Set()),
    rounds: createRounds(open),
    following: createFollowing(open),
    inboxItems: {
      make: () => Promise.resolve({ id: '', isDraft: false }),
      headers: () => Promise.resolve([]),
    },
    dayNotices: createDayNotices(open),
    reports: createReports(open),
    hunts: createHunts(open),
    hunted: () => Promise.resolve([]),
    proofs: createProofs(open),
    records:
      missing === 'undoing'
        ? {
            ...records,
            // A restore that moves without having written down that it is under way.
            write: (next, before) =>
              next.action.state === 'undoing' && before !== null
                ? Promise.resolve({ ...before, record: next })
                : records.write(next, before),
          }
        : records,
    mailboxes: createMailboxes(open),
    policy: () => policies.read(),
    setPolicy: (policy) => policies.write(policy),
    send: (queue, value, delayMs = 0) =>
      around(() => void model.queue.push({ queue, value, due: model.now + delayMs })),
    reader: {
      read: (_bytes, { name }) =>
        around(() => ({
          readings: [{ where: `attachment:${name}`, method: 'ocr', text: model.words, confidence: 0.9 }],
          unread: [],
          ms: 1,
        })),
      see: () => Promise.resolve(null),
      close: () => Promise.resolve(),
    },
    evidence: createEvidenceCache(open),
    letters: createLetters(open),
    twins: createTwins(open),
    moves: createMoves(open),
    purge: () => purge(open, model.now, 100),
    log: () => undefined,
    trace: () => undefined,
  }
}

function readOf(held: Held | undefined): Fetched | null {
  return held === undefined ? null : { ...held.fetched, folder: held.folder, isRead: held.isRead }
}

function seatOf(held: Held | undefined): Seat | null {
  return held === undefined ? null : { ...held.fetched, folder: held.folder, isRead: held.isRead }
}

/** Every move raises a notice, ours too. */
export function raise(model: Model, id: string): void {
  const value = { mailbox, ids: [id], correlation: 'notice', again: 0 }
  model.queue.push({ queue: 'wake', value, due: model.now })
}

/** One queue message, worked off as its function does. */
export async function workOff({ queue, value }: Queued, world: World): Promise<void> {
  if (queue === 'wake') await protect(Wake.parse(value), world)
  else await examine(Examine.parse(value), world)
}

/** Minutes without crashes: patrol's run in each, and every message that is due. */
export async function calmMinutes(model: Model, count: number): Promise<void> {
  const world = worldFor(model, () => Promise.resolve(), 'nothing')
  // Nothing waits for longer than an hour: after the first minutes the clock may take longer steps.
  for (let minute = 0, step = 1; minute < count; minute += step, step = minute < 12 ? 1 : 10) {
    model.now += step * 60_000
    await drain(model, world)
    await patrol(world)
    await drain(model, world)
  }
}

async function drain(model: Model, world: World): Promise<void> {
  for (let rounds = 0; rounds < 500; rounds += 1) {
    const [first] = model.queue.filter(({ due }) => due <= model.now)
    if (first === undefined) return
    model.queue = model.queue.filter((one) => one !== first)
    await workOff(first, world)
  }
  throw new Error('The queue never became empty.')
}
