import { afterAll, beforeAll, expect, it } from 'vitest'
import { enrolUser } from '../../shared/enrol.ts'
import { Failure } from '../../shared/failure.ts'
import type { User } from '../../shared/graph/users.ts'
import type { MailboxRow, StoredMailbox } from '../../shared/store/mailboxes.ts'
import { care, heard, leave, lose, tend } from '../../shared/tend.ts'
import type { World } from '../../shared/world.ts'
import { isFull } from '../full.ts'
import { everyOrder, play, standing, storedRow, type Job } from './orders.ts'
import { startRig, type Rig } from './rig.ts'

/**
 * Two that tend one mailbox at the same moment, each for a reason of his own. In every order: Graph never has a subscription
 * that no row names, and patrol's next look leaves what the mailbox's state wants.
 */
let rig: Rig
const dayMs = 24 * 3600_000
/** Orders of a scene: there are some thousand of the longer ones, and of one more than six thousand, of which half are drawn. */
const most = isFull ? 6_000 : 100
/** The scene of the most orders takes a quarter of an hour on a full machine. */
const timeout = isFull ? 3_600_000 : 600_000

beforeAll(async () => {
  rig = await startRig({ memory: true })
})

afterAll(async () => rig.close())

/** A mailbox whose one subscription stands and is due to be renewed, changed in what a test wants. */
async function subscribed(
  id: string,
  { row: change = {}, isGone = false, isDue = true }: Omit<Scene, 'jobs'>,
): Promise<StoredMailbox> {
  rig.tenant.advance(60_000)
  for (const one of standing(rig, id)) await rig.world.subscriptions.remove(one)
  const made = await rig.world.subscriptions.create(id, 'made before')
  if (isGone) await rig.world.subscriptions.remove(made.id)
  const now = rig.tenant.now()
  const before = await storedRow(rig, id)
  const subscription = {
    id: made.id,
    expires: new Date(now + (isDue ? 1 : 6) * dayMs).toISOString(),
    changedAt: new Date(now - 2 * dayMs).toISOString(),
  }
  const row: MailboxRow = {
    ...before.row,
    state: 'protected',
    reason: null,
    since: null,
    nextTry: null,
    subscription,
    subscribedAt: new Date(now - 2 * dayMs).toISOString(),
    unnoticed: [],
    silentSince: null,
    ...change,
  }
  const written = await rig.world.mailboxes.write(row, before)
  if (written === null) throw new Error('the row was written by another')
  return written
}

interface Scene {
  /** What the row has that is not as usual. */
  readonly row?: Partial<MailboxRow>
  /** True where Graph has its subscription no more. */
  readonly isGone?: boolean
  /** False where it is not to be renewed yet. */
  readonly isDue?: boolean
  readonly jobs: (mailbox: StoredMailbox, user: User) => readonly [Job, Job]
  /** Where it ends once patrol has looked; by default protected. */
  readonly ends?: readonly MailboxRow['state'][]
}

const lifecycle =
  (
    mailbox: StoredMailbox,
    event: 'subscriptionRemoved' | 'reauthorizationRequired',
    subscription = mailbox.row.subscription?.id ?? '',
  ): Job =>
  (world) =>
    tend(
      mailbox,
      { mailbox: mailbox.row.id, ids: [], correlation: 'c', again: 0, tend: event, subscription },
      world,
    )

const late = (): Partial<MailboxRow> => ({
  unnoticed: [{ id: 'm', foundAt: new Date(rig.tenant.now() - 3600_000).toISOString() }],
})

const enrolling =
  (user: User): Job =>
  (world) =>
    enrolUser(user, { lookBackMs: 0, by: 'name' }, world)

const scenes: Readonly<Record<string, Scene>> = {
  'subscriptionRemoved and a renewal, where Graph has it no more': {
    isGone: true,
    jobs: (mailbox) => [lifecycle(mailbox, 'subscriptionRemoved'), (world) => care(mailbox, world)],
  },
  'subscriptionRemoved and a renewal, where Graph has it still': {
    jobs: (mailbox) => [lifecycle(mailbox, 'subscriptionRemoved'), (world) => care(mailbox, world)],
  },
  'reauthorizationRequired and a renewal': {
    jobs: (mailbox) => [lifecycle(mailbox, 'reauthorizationRequired'), (world) => care(mailbox, world)],
  },
  'healing and a renewal by who read the row before': {
    jobs: (mailbox) => [
      async (world) => care(await silenced(mailbox, world), world),
      (world) => care(mailbox, world),
    ],
  },
  'healing and a lifecycle notice': {
    jobs: (mailbox) => [
      async (world) => care(await silenced(mailbox, world), world),
      lifecycle(mailbox, 'subscriptionRemoved'),
    ],
  },
  'healing and a lifecycle notice of the new one that comes before its row names it': {
    isDue: false,
    jobs: (mailbox) => [
      async (world) => care(await silenced(mailbox, world), world),
      async (world) => {
        const now = await world.mailboxes.get(mailbox.row.id)
        const [newest] = standing(rig, mailbox.row.id)
        if (now !== null && newest !== undefined)
          await lifecycle(now, 'reauthorizationRequired', newest)(world)
      },
    ],
  },
  'leaving and a renewal': {
    jobs: (mailbox) => [(world) => leave(mailbox, 'disenrolled', world), (world) => care(mailbox, world)],
    ends: ['left'],
  },
  'leaving and a mailbox that is made again': {
    isGone: true,
    jobs: (mailbox) => [(world) => leave(mailbox, 'disenrolled', world), (world) => care(mailbox, world)],
    ends: ['left'],
  },
  'leaving and healing': {
    jobs: (mailbox) => [
      (world) => leave(mailbox, 'disenrolled', world),
      async (world) => care(await silenced(mailbox, world), world),
    ],
    ends: ['left'],
  },
  'losing it and a renewal: whoever is last': {
    jobs: (mailbox) => [
      (world) => lose(mailbox, new Failure('not-found', 'Nobody has it.'), world),
      (world) => care(mailbox, world),
    ],
    ends: ['protected'],
  },
  'losing it and making it again: whoever is last': {
    isGone: true,
    jobs: (mailbox) => [
      (world) => lose(mailbox, new Failure('not-found', 'Nobody has it.'), world),
      (world) => care(mailbox, world),
    ],
    ends: ['protected'],
  },
  'leaving and enrolling: whoever is last': {
    jobs: (mailbox, user) => [(world) => leave(mailbox, 'disenrolled', world), enrolling(user)],
    ends: ['left', 'protected'],
  },
  'the end of a care and its beginning anew: it is guarded': {
    row: { state: 'left', reason: 'disenrolled' },
    jobs: (mailbox, user) => [(world) => care(mailbox, world), enrolling(user)],
    ends: ['protected'],
  },
}

/** The same row with mail that no notice told of. */
async function silenced({ row }: StoredMailbox, world: World): Promise<StoredMailbox> {
  const now = await world.mailboxes.get(row.id)
  if (now === null) throw new Error('no row')
  return { ...now, row: { ...now.row, ...late() } }
}

async function check(
  name: string,
  schedule: readonly number[],
  id: string,
  { ends = ['protected'] }: Scene,
): Promise<void> {
  const { row } = await storedRow(rig, id)
  const stray = standing(rig, id).filter((one) => one !== row.subscription?.id)
  expect({ name, schedule, stray }).toEqual({ name, schedule, stray: [] })
  rig.tenant.advance(60 * 60_000)
  await care(await storedRow(rig, id), rig.world)
  const end = (await storedRow(rig, id)).row
  expect({ name, schedule, isEnd: ends.includes(end.state), state: end.state }).toMatchObject({ isEnd: true })
  const wanted = end.state === 'left' ? [] : [end.subscription?.id]
  expect({ name, schedule, state: end.state, standing: standing(rig, id) }).toMatchObject({
    standing: wanted,
  })
}

it.each(Object.entries(scenes))('%s', { timeout }, async (name, scene) => {
  const { id, address } = await rig.mailbox()
  const user = await rig.world.users.find(address)
  if (user === null) throw new Error('no user')
  const tried = await everyOrder(most, async (schedule) => {
    const mailbox = await subscribed(id, scene)
    const choices = await play(rig, scene.jobs(mailbox, user), schedule)
    await check(name, schedule, id, scene)
    await rig.leaveQueues()
    return choices
  })
  expect(tried).toBeGreaterThan(2)
  if (isFull && name !== 'healing and a lifecycle notice') expect(tried).toBeLessThan(most) // all of them
})

it('a notice that comes while its absence is answered: the mailbox is not silent', { timeout }, async () => {
  const { id } = await rig.mailbox()
  await everyOrder(most, async (schedule) => {
    const mailbox = await subscribed(id, { row: late() })
    const jobs: readonly Job[] = [(world) => care(mailbox, world), (world) => heard(mailbox, world)]
    const choices = await play(rig, jobs, schedule)
    const { row } = await storedRow(rig, id)
    expect({ schedule, silentSince: row.silentSince }).toEqual({ schedule, silentSince: null })
    expect({ schedule, standing: standing(rig, id) }).toEqual({
      schedule,
      standing: [row.subscription?.id],
    })
    return choices
  })
})
