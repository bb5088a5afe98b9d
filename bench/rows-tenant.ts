import { setImmediate } from 'node:timers/promises'
import type { Terminal } from '../cli/command.ts'
import { run as enrol } from '../cli/enrol.ts'
import { prove } from '../cli/prove.ts'
import { status } from '../cli/status.ts'
import { Failure } from '../shared/failure.ts'
import { follow } from '../shared/follow.ts'
import type { User } from '../shared/graph/users.ts'
import { Policy } from '../shared/policy.ts'
import type { RecordState } from '../shared/record.ts'
import { shardOf, shards, toChunks } from '../shared/store/entity.ts'
import { createMailboxes, paceOf, type MailboxRow } from '../shared/store/mailboxes.ts'
import type { FoundRow, OpenTable, Table } from '../shared/store/tables.ts'
import { walkAll } from '../shared/walk.ts'
import type { World } from '../shared/world.ts'
import { emptyModel, worldFor } from '../test/path/memory-world.ts'

/**
 * A tenant whose mailboxes are made up as they are read, and forgotten: what a process holds is its own. Graph answers at
 * once, without a client; pages of storage come without the SDK, which holds one page of at most 1,000 rows beside.
 */
export interface RowsTenant {
  readonly mailboxes: number
  /** Its rows in these words, and Graph's answers; the program's own records, rounds and so on are in memory. */
  world(wish?: Partial<Wish>): World
}

interface Wish {
  /** `none`: nobody is enrolled. */
  readonly state: 'protected' | 'polled' | 'none'
  /** False: nobody answers. */
  readonly answers: boolean
  /** Whether every message has its record. */
  readonly recorded: boolean
}

const now = Date.UTC(2026, 10, 28, 10)
const since = new Date(now - 24 * 3600_000).toISOString()
/** Digest of a listing of nothing. */
const nothing = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'
const messagesEach = 20
/** Users of a page of delta, members of a page of a group. */
const usersPage = 200
const membersPage = 999

function idOf(index: number): string {
  return `b1a5c0de-0000-4000-8000-${String(index).padStart(12, '0')}`
}

function userOf(index: number): User {
  return { id: idOf(index), address: `reader${index}@contoso.example`, hasMail: true, isLicensed: true }
}

function rowOf(index: number, state: 'protected' | 'polled'): MailboxRow {
  const isPolled = state === 'polled'
  return {
    id: idOf(index),
    address: `reader${index}@contoso.example`,
    enrolledAt: since,
    watchFrom: since,
    state,
    reason: isPolled ? 'refused' : null,
    by: 'scope',
    since: isPolled ? since : null,
    nextTry: isPolled ? new Date(now + 3600_000).toISOString() : null,
    subscription: isPolled
      ? null
      : { id: `s${index}`, expires: new Date(now + 6 * 864e5).toISOString(), changedAt: since },
    subscribedAt: isPolled ? null : since,
    unnoticed: [],
    silentSince: null,
    quarantine: `quarantine${index}`,
    folders: null,
    certified: null,
    weekAt: new Date(now).toISOString(),
    monthAt: new Date(now).toISOString(),
    restsUntil: null,
    digest: nothing,
  }
}

/** @param look called at each tenth of the mailboxes that pass by */
export function tenantOfRows(mailboxes: number, look: () => void): RowsTenant {
  const inShard = new Map<string, number[]>(shards.map((shard) => [shard, []]))
  for (let index = 0; index < mailboxes; index += 1) inShard.get(shardOf(idOf(index)))?.push(index)
  let passed = 0
  const pass = (): void => {
    passed += 1
    if (passed % Math.ceil(mailboxes / 10) === 0) look()
  }

  function tables(state: Wish['state']): OpenTable {
    const found = (index: number): FoundRow => {
      const row = rowOf(index, state === 'none' ? 'protected' : state)
      const columns = { state: row.state, pace: paceOf(row), ...toChunks(row) }
      return { partition: shardOf(row.id), key: row.id, etag: 'etag', columns }
    }
    const table: Table = {
      async get(_partition, key) {
        pass()
        const index = Number(key.slice(-12))
        return state === 'none' || index >= mailboxes ? null : found(index)
      },
      create: async () => 'etag',
      replace: async () => 'etag',
      put: async () => undefined,
      merge: async () => undefined,
      remove: async () => undefined,
      async *list({ partition = '', after = '', where = {} }) {
        const indexes = state === 'none' ? [] : (inShard.get(partition) ?? [])
        for (let at = behind(indexes, after); at < indexes.length; at += 1) {
          const row = found(indexes[at] ?? 0)
          if (where['pace'] !== undefined && row.columns['pace'] !== where['pace']) continue
          pass()
          yield row
        }
      },
    }
    return async () => table
  }

  return {
    mailboxes,
    world({ state = 'protected', answers = true, recorded = true } = {}) {
      const base = worldFor(emptyModel(now), async () => undefined, 'nothing')
      return {
        ...base,
        ...graphOf(mailboxes, answers),
        mailboxes: createMailboxes(tables(state)),
        records: { ...base.records, states: async (mailbox) => (recorded ? recordsOf(mailbox) : new Map()) },
      }
    },
  }
}

function behind(indexes: readonly number[], key: string): number {
  if (key === '') return 0
  const last = Number(key.slice(-12))
  let [low, high] = [0, indexes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((indexes[middle] ?? 0) <= last) low = middle + 1
    else high = middle
  }
  return low
}

function graphOf(
  mailboxes: number,
  answers: boolean,
): Pick<World, 'users' | 'groups' | 'messages' | 'folders' | 'subscriptions' | 'proofList'> {
  const base = worldFor(emptyModel(now), async () => undefined, 'nothing')
  return {
    subscriptions: base.subscriptions,
    folders: {
      ...base.folders,
      known: async () => ({
        inbox: 'inbox',
        junkemail: 'junk',
        deleteditems: 'deleted',
        drafts: 'drafts',
        sentitems: 'sent',
        outbox: 'outbox',
      }),
    },
    messages: {
      ...base.messages,
      async firstPages(wanted) {
        await setImmediate()
        if (!answers) throw new Failure('unavailable', 'Nobody answers.')
        return wanted.map(() => ({ items: [], nextLink: null, date: now }))
      },
    },
    proofList: {
      folders: async () => ({ ids: ['inbox'], whole: true }),
      messages: async ({ mailbox }) => ({
        items: Array.from({ length: messagesEach }, (_, number) => ({
          id: messageOf(mailbox, number),
          receivedAt: since,
          isDraft: false,
        })),
        whole: true,
      }),
    },
    users: {
      ...base.users,
      async changes(link) {
        const start = Number(link ?? 0)
        const end = Math.min(mailboxes, start + usersPage)
        const users = Array.from({ length: end - start }, (_, at) => userOf(start + at))
        return { users, removed: [], link: String(end), isEnd: end === mailboxes }
      },
    },
    groups: {
      ...base.groups,
      async *members() {
        for (let start = 0; start < mailboxes; start += membersPage) {
          const many = Math.min(membersPage, mailboxes - start)
          yield Array.from({ length: many }, (_, at) => userOf(start + at))
        }
      },
    },
  }
}

/** As long as an immutable id of Graph. */
function messageOf(mailbox: string, number: number): string {
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${mailbox}AAAAAQwAAA${String(number).padStart(40, '0')}=`
}

function recordsOf(mailbox: string): ReadonlyMap<string, RecordState> {
  return new Map(
    Array.from({ length: messagesEach }, (_, number) => [
      messageOf(mailbox, number),
      { standing: 'clear', action: 'none' },
    ]),
  )
}

function swallow(): void {}

function terminalOf(world: World): Terminal {
  return {
    world: () => world,
    print: swallow,
    tell: swallow,
    ask: async () => null,
    output: { isTerminal: false, columns: 80, write: swallow, error: swallow },
  }
}

async function walk(world: World): Promise<void> {
  await walkAll(now + 3600_000, world)
}

async function enrolEveryone(world: World): Promise<void> {
  await enrol(['--everyone'], world, terminalOf(world).output, { wait: async () => undefined })
}

async function followGroups(world: World): Promise<void> {
  const policy = Policy.parse({ enrolment: { groups: ['everybody'] } })
  await follow(now + 3600_000, { ...world, policy: async () => policy })
}

/** What goes through every mailbox, by the name it has in the table. */
export const works = {
  'status, all is well': (tenant) => status.run([], terminalOf(tenant.world())),
  'status --json, the tenant refuses subscriptions': (tenant) =>
    status.run(['--json'], terminalOf(tenant.world({ state: 'polled' }))),
  'patrol, all are quiet': (tenant) => walk(tenant.world()),
  'patrol, nobody answers': (tenant) => walk(tenant.world({ answers: false })),
  'patrol, a group is followed': (tenant) => followGroups(tenant.world()),
  'prove, all is well': (tenant) => prove.run(['--since', '2026-01-01'], terminalOf(tenant.world())),
  'prove, nothing has a record': (tenant) =>
    prove.run(['--since', '2026-01-01'], terminalOf(tenant.world({ recorded: false }))),
  'enrol --everyone, the first time': (tenant) => enrolEveryone(tenant.world({ state: 'none' })),
  'enrol --everyone, again': (tenant) => enrolEveryone(tenant.world()),
} as const satisfies Readonly<Record<string, (tenant: RowsTenant) => Promise<unknown>>>

export type Work = keyof typeof works
