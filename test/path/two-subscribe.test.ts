import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { random } from '../../scripts/cases/random.ts'
import { isPassing } from '../../shared/failure.ts'
import type { StoredMailbox } from '../../shared/store/mailboxes.ts'
import { care, guard } from '../../shared/tend.ts'
import type { World } from '../../shared/world.ts'
import { startRig, type Rig } from './rig.ts'

/**
 * Several workers subscribe one mailbox at the same moment: patrol, `nonlieu enrol`, a lifecycle notice. Each stops
 * before every call that others can see, and a schedule says whose call is made next. Whatever the schedule, the mailbox
 * ends with one subscription, which is the one that its row names.
 */
let rig: Rig

beforeAll(async () => {
  rig = await startRig({ memory: true })
})

afterAll(async () => rig.close())

interface Worker {
  readonly world: World
  /** Goes on when it stands before a call, or has ended. */
  readonly halt: () => Promise<void>
  readonly isAtGate: () => boolean
  readonly step: () => void
  done: boolean
}

function stopping(): Worker {
  const world = rig.another()
  let goOn: (() => void) | null = null
  const gated =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await new Promise<void>((go) => {
        goOn = go
      })
      return call(...args)
    }
  const worker: Worker = {
    world: {
      ...world,
      subscriptions: {
        ...world.subscriptions,
        create: gated(async (...args) => world.subscriptions.create(...args)),
        remove: gated(async (...args) => world.subscriptions.remove(...args)),
        stands: gated(async (...args) => world.subscriptions.stands(...args)),
      },
      mailboxes: {
        ...world.mailboxes,
        get: gated(async (...args) => world.mailboxes.get(...args)),
        write: gated(async (...args) => world.mailboxes.write(...args)),
      },
    },
    isAtGate: () => goOn !== null,
    async halt() {
      while (!worker.isAtGate() && !worker.done) await setImmediate()
    },
    step() {
      const go = goOn
      goOn = null
      go?.()
    },
    done: false,
  }
  return worker
}

async function stored(id: string): Promise<StoredMailbox> {
  const found = await rig.world.mailboxes.get(id)
  if (found === null) throw new Error('no row')
  return found
}

function standing(mailbox: string): readonly string[] {
  const all = rig.tenant.state().subscriptions
  return all.filter(({ resource }) => String(resource).includes(mailbox)).map(({ id }) => String(id))
}

/** The mailbox as it was before anybody subscribed it; `leftover`: with one that no row names, of a killed worker. */
async function unsubscribed(id: string, isLeftover: boolean): Promise<StoredMailbox> {
  const { row } = await stored(id)
  rig.tenant.advance(60_000) // Graph's limits of calls start afresh
  for (const one of standing(id)) await rig.world.subscriptions.remove(one)
  if (isLeftover) await rig.world.subscriptions.create(id, 'left-over')
  const bare = { ...row, state: 'unprotected', reason: null, subscription: null, subscribedAt: null } as const
  const written = await rig.world.mailboxes.write({ ...bare, nextTry: null }, await stored(id))
  if (written === null) throw new Error('the row was written by another')
  return written
}

/**
 * Lets the workers go by the schedule: at each call, which of those that stand before one makes it. Answers among how many
 * each choice was. With `killAt`, the first worker makes so many calls and is never heard of again.
 */
async function play(
  mailbox: StoredMailbox,
  many: number,
  schedule: readonly number[],
  killAt = Number.POSITIVE_INFINITY,
): Promise<readonly number[]> {
  const workers = Array.from({ length: many }, stopping)
  const [victim] = workers
  const choices: number[] = []
  let left = killAt
  const ends = workers.map(async (worker) => {
    try {
      await guard(mailbox, worker.world)
    } catch (error) {
      if (!isPassing(error)) throw error // a passing one is tried again by patrol
    } finally {
      worker.done = true
    }
  })
  for (;;) {
    for (const worker of workers) await worker.halt()
    const ready = workers.filter((worker) => worker.isAtGate() && (worker !== victim || left > 0))
    const next = ready[(schedule[choices.length] ?? 0) % Math.max(1, ready.length)]
    if (next === undefined) break
    choices.push(ready.length)
    if (next === victim) left -= 1
    next.step()
  }
  await Promise.all(ends.filter((_, at) => workers[at]?.isAtGate() === false))
  return choices
}

/** The next schedule in the order of all of them, or null after the last. */
function after(schedule: readonly number[], choices: readonly number[]): number[] | null {
  const full = choices.map((_, at) => schedule[at] ?? 0)
  for (let at = full.length - 1; at >= 0; at -= 1) {
    const pick = (full[at] ?? 0) + 1
    if (pick < (choices[at] ?? 0)) return [...full.slice(0, at), pick]
  }
  return null
}

async function expectOne(id: string, schedule: readonly number[]): Promise<void> {
  const { row } = await stored(id)
  const seen = { schedule, state: row.state, standing: standing(id) }
  expect(seen).toEqual({ schedule, state: 'protected', standing: [row.subscription?.id] })
}

it.each([
  ['nobody subscribed it before', false],
  ['a killed worker left one that no row names', true],
])('two workers, in every order, where %s', { timeout: 240_000 }, async (_, isLeftover) => {
  const { id } = await rig.mailbox()
  let schedule: number[] | null = []
  let tried = 0
  while (schedule !== null) {
    const choices = await play(await unsubscribed(id, isLeftover), 2, schedule)
    await expectOne(id, schedule)
    tried += 1
    schedule = after(schedule, choices)
  }
  expect(tried).toBeGreaterThan(10)
})

it(
  'three workers, one of them killed at any call: a week later there is one',
  { timeout: 120_000 },
  async () => {
    const { id } = await rig.mailbox()
    for (let seed = 1; seed <= 120; seed += 1) {
      const draw = random(`killed ${seed}`)
      const schedule = Array.from({ length: 60 }, () => Math.floor(draw() * 6))
      await play(await unsubscribed(id, seed % 2 === 0), 3, schedule, Math.floor(draw() * 7))
      rig.tenant.advance(7 * 24 * 3600_000)
      await care(await stored(id), rig.world)
      await expectOne(id, schedule)
    }
  },
)
