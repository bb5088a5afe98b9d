import { setImmediate } from 'node:timers/promises'
import { isPassing } from '../../shared/failure.ts'
import type { StoredMailbox } from '../../shared/store/mailboxes.ts'
import type { World } from '../../shared/world.ts'
import { random } from '../../scripts/cases/random.ts'
import type { Rig } from './rig.ts'

/**
 * Workers that stop before every call that others can see (subscriptions, rows of mailboxes), and schedules that say whose
 * call is made next: number by number, which of those that stand before a call goes on.
 */
export type Job = (world: World) => Promise<unknown>

interface Worker {
  readonly world: World
  /** Goes on when it stands before a call, or has ended. */
  readonly halt: () => Promise<void>
  readonly isAtGate: () => boolean
  readonly step: () => void
  done: boolean
}

function stopping(rig: Rig): Worker {
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
  const { subscriptions, mailboxes } = world
  const worker: Worker = {
    world: {
      ...world,
      subscriptions: {
        ...subscriptions,
        create: gated(async (...args) => subscriptions.create(...args)),
        renew: gated(async (...args) => subscriptions.renew(...args)),
        remove: gated(async (...args) => subscriptions.remove(...args)),
        stands: gated(async (...args) => subscriptions.stands(...args)),
      },
      mailboxes: {
        ...mailboxes,
        get: gated(async (...args) => mailboxes.get(...args)),
        write: gated(async (...args) => mailboxes.write(...args)),
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

/**
 * Lets the jobs go by the schedule. Answers among how many each choice was. With `killAt`, the first makes so many calls
 * and is never heard of again. A passing failure ends a job: patrol does it again.
 */
export async function play(
  rig: Rig,
  jobs: readonly Job[],
  schedule: readonly number[],
  killAt = Number.POSITIVE_INFINITY,
): Promise<readonly number[]> {
  const workers = jobs.map(() => stopping(rig))
  const [victim] = workers
  const choices: number[] = []
  let left = killAt
  const ends = workers.map(async (worker, at) => {
    try {
      await jobs[at]?.(worker.world)
    } catch (error) {
      if (!isPassing(error)) throw error
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

/**
 * Tries every order, or where there are more than `most`, as many that a seed draws.
 * @param one sets up, plays a schedule and looks at the end; answers what `play` did
 * @returns how many were tried
 */
export async function everyOrder(
  most: number,
  one: (schedule: readonly number[]) => Promise<readonly number[]>,
): Promise<number> {
  let schedule: number[] | null = []
  const drawn: number[][] = []
  let tried = 0
  while (schedule !== null && tried < most) {
    const choices = await one(schedule)
    tried += 1
    // Counting up tries the ends of an order first: of many orders half are drawn, so that all parts change.
    if (tried === most / 2) drawn.push(...drawnOrders(most / 2))
    schedule = drawn.length > 0 ? (drawn.pop() ?? null) : after(schedule, choices)
  }
  return tried
}

function drawnOrders(many: number): number[][] {
  const draw = random('orders')
  return Array.from({ length: many }, () => Array.from({ length: 60 }, () => Math.floor(draw() * 6)))
}

/** The mailbox's row as it stands. */
export async function storedRow(rig: Rig, id: string): Promise<StoredMailbox> {
  const found = await rig.world.mailboxes.get(id)
  if (found === null) throw new Error('no row')
  return found
}

/** Ids of the subscriptions on a mailbox that Graph has. */
export function standing(rig: Rig, mailbox: string): readonly string[] {
  const all = rig.tenant.state().subscriptions
  return all.filter(({ resource }) => String(resource).includes(mailbox)).map(({ id }) => String(id))
}
