import { afterAll, beforeAll, expect, it } from 'vitest'
import { random } from '../../scripts/cases/random.ts'
import type { StoredMailbox } from '../../shared/store/mailboxes.ts'
import { care, guard } from '../../shared/tend.ts'
import { isFull } from '../full.ts'
import { everyOrder, play, standing, storedRow } from './orders.ts'
import { startRig, type Rig } from './rig.ts'

/**
 * Several workers subscribe one mailbox at the same moment: patrol, `nonlieu enrol`, a lifecycle notice. Whatever the
 * order of their calls, the mailbox ends with one subscription, which is the one that its row names.
 */
let rig: Rig
/** Orders of two workers: there are some hundred, of which a push plays those that come first and as many drawn. */
const most = isFull ? 4000 : 100

beforeAll(async () => {
  rig = await startRig({ memory: true })
})

afterAll(async () => rig.close())

/** The mailbox as it was before anybody subscribed it; `leftover`: with one that no row names, of a killed worker. */
async function unsubscribed(id: string, isLeftover: boolean): Promise<StoredMailbox> {
  const { row } = await storedRow(rig, id)
  rig.tenant.advance(60_000) // Graph's limits of calls start afresh
  for (const one of standing(rig, id)) await rig.world.subscriptions.remove(one)
  if (isLeftover) await rig.world.subscriptions.create(id, 'left-over')
  const bare = { ...row, state: 'unprotected', reason: null, subscription: null, subscribedAt: null } as const
  const written = await rig.world.mailboxes.write({ ...bare, nextTry: null }, await storedRow(rig, id))
  if (written === null) throw new Error('the row was written by another')
  return written
}

async function guarding(
  mailbox: StoredMailbox,
  many: number,
  schedule: readonly number[],
  killAt?: number,
): Promise<readonly number[]> {
  const jobs = Array.from({ length: many }, () => (world: Rig['world']) => guard(mailbox, world))
  return play(rig, jobs, schedule, killAt)
}

async function expectOne(id: string, schedule: readonly number[]): Promise<void> {
  const { row } = await storedRow(rig, id)
  const seen = { schedule, state: row.state, standing: standing(rig, id) }
  expect(seen).toEqual({ schedule, state: 'protected', standing: [row.subscription?.id] })
}

it.each([
  ['nobody subscribed it before', false],
  ['a killed worker left one that no row names', true],
])(
  'two workers, whatever the order of their calls, where %s',
  { timeout: 240_000 },
  async (_, isLeftover) => {
    const { id } = await rig.mailbox()
    const tried = await everyOrder(most, async (schedule) => {
      const choices = await guarding(await unsubscribed(id, isLeftover), 2, schedule)
      await expectOne(id, schedule)
      return choices
    })
    expect(tried).toBeGreaterThan(10)
    if (isFull) expect(tried).toBeLessThan(2000) // all of them
  },
)

it(
  'three workers, one of them killed at any call: a week later there is one',
  { timeout: 120_000 },
  async () => {
    const { id } = await rig.mailbox()
    for (let seed = 1; seed <= 120; seed += 1) {
      const draw = random(`killed ${seed}`)
      const schedule = Array.from({ length: 60 }, () => Math.floor(draw() * 6))
      await guarding(await unsubscribed(id, seed % 2 === 0), 3, schedule, Math.floor(draw() * 7))
      rig.tenant.advance(7 * 24 * 3600_000)
      await care(await storedRow(rig, id), rig.world)
      await expectOne(id, schedule)
    }
  },
)
