import { Failure } from '../failure.ts'

/** Graph serves one app four calls at a time in one mailbox; the path takes three and leaves one for the pane. */
export const pathSlots = 3
export const paneSlots = 4
/** Nobody waits longer than this for his turn, in real ms. */
const maxWaitMs = 20_000
/** Rests that are over are swept away when there are more lanes than this, and twice as many as were left the last time. */
const manyLanes = 5_000
/** No call begins longer than this after we last looked whether another process was told to wait, ms of the given clock. */
export const heardForMs = 2_000

interface Waiter {
  readonly slots: number
  readonly limit: number
  readonly go: () => void
}

interface Lane {
  busy: number
  /** Epoch ms before which Graph does not want to be called. */
  restsUntil: number
  readonly waiting: Set<Waiter>
}

/**
 * What this process has on its way in each lane (a mailbox, or a service outside of mailboxes), and until when it was
 * told to wait: by Graph itself, or by another process that wrote it down (https://learn.microsoft.com/graph/throttling).
 */
export interface Lanes {
  /**
   * Runs `work` with slots of a lane; `limit` is how many of the four the caller may fill.
   * @throws Failure `throttled` where the lane rests or the turn does not come
   */
  through<T>(lane: string, take: { slots: number; limit: number }, work: () => Promise<T>): Promise<T>
  /** @throws Failure `throttled` where the lane rests */
  refuse(lane: string): Promise<void>
  /** Graph asked for a wait: until then calls of this lane fail here, with the rest of it. */
  rest(lane: string, ms: number): void
  /** What stands written down for this lane was read: until when others wait, epoch ms, or null. */
  hear(lane: string, until: number | null): void
  /** The wait that is left, in ms, or null; the others are asked where we have not heard of them for `heardForMs`. */
  resting(lane: string): Promise<number | null>
}

/** The processes that call the same Graph with the same identity. */
export interface Others {
  /** Lets them know of a wait, in ms, that Graph asked this process for. */
  tell(lane: string, ms: number): void
  /** Until when one of them was told to wait, epoch ms, or null. A call waits for the answer: it comes soon or fails. */
  ask(lane: string): Promise<number | null>
}

const nobody: Others = { tell: () => undefined, ask: () => Promise.resolve(null) }

/** @param now the clock of Graph's waits, epoch ms */
export function createLanes(now: () => number, others: Others = nobody): Lanes {
  const lanes = new Map<string, Lane>()
  let sweepAt = manyLanes
  // When each lane was last heard of; of many, only the last are known, and the others are asked about again.
  let heard = new Map<string, number>()
  let heardBefore = new Map<string, number>()
  const asking = new Map<string, Promise<void>>()

  function laneOf(name: string): Lane {
    const known = lanes.get(name)
    if (known !== undefined) return known
    if (lanes.size > sweepAt) sweep()
    const lane: Lane = { busy: 0, restsUntil: 0, waiting: new Set() }
    lanes.set(name, lane)
    return lane
  }

  function sweep(): void {
    for (const [name, lane] of lanes) {
      if (lane.busy === 0 && lane.waiting.size === 0 && lane.restsUntil <= now()) lanes.delete(name)
    }
    sweepAt = Math.max(manyLanes, 2 * lanes.size)
  }

  async function turn(lane: Lane, { slots, limit }: { slots: number; limit: number }): Promise<void> {
    if (lane.busy + slots <= limit) {
      lane.busy += slots
      return
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        lane.waiting.delete(waiter)
        reject(new Failure('throttled', 'The mailbox is busy with our own calls. It is tried again.'))
      }, maxWaitMs)
      const waiter: Waiter = {
        slots,
        limit,
        go() {
          clearTimeout(timer)
          resolve()
        },
      }
      lane.waiting.add(waiter)
    })
  }

  function leave(lane: Lane, slots: number): void {
    lane.busy -= slots
    for (const waiter of lane.waiting) {
      if (lane.busy + waiter.slots > waiter.limit) continue
      lane.waiting.delete(waiter)
      lane.busy += waiter.slots
      waiter.go()
    }
  }

  function left(name: string): number | null {
    const ms = (lanes.get(name)?.restsUntil ?? 0) - now()
    return ms > 0 ? ms : null
  }

  function keepUntil(name: string, until: number): void {
    if (until <= now()) return
    const lane = laneOf(name)
    lane.restsUntil = Math.max(lane.restsUntil, until)
  }

  function noteHeard(name: string, at: number): void {
    if (heard.size > manyLanes) {
      heardBefore = heard
      heard = new Map()
    }
    heard.set(name, at)
  }

  function isFresh(name: string): boolean {
    const ms = now() - (heard.get(name) ?? heardBefore.get(name) ?? Number.NEGATIVE_INFINITY)
    return ms >= 0 && ms < heardForMs
  }

  async function askOthers(name: string): Promise<void> {
    const at = now()
    try {
      const until = await others.ask(name)
      if (until !== null) keepUntil(name, until)
    } catch {
      // Nothing is known, as if nobody had been told anything: who calls too early meets his own 429.
    }
    noteHeard(name, at)
  }

  /** Many calls that begin at once ask once. */
  async function listen(name: string): Promise<void> {
    if (isFresh(name)) return
    const under = asking.get(name) ?? askOthers(name).finally(() => asking.delete(name))
    asking.set(name, under)
    await under
  }

  async function resting(name: string): Promise<number | null> {
    const known = left(name)
    if (known !== null) return known
    await listen(name)
    return left(name)
  }

  async function refuse(name: string): Promise<void> {
    const ms = await resting(name)
    if (ms === null) return
    throw new Failure('throttled', 'Graph asked us to wait, and the wait is not over.', { retryAfterMs: ms })
  }

  return {
    resting,
    refuse,
    async through(name, take, work) {
      await refuse(name)
      const lane = laneOf(name)
      await turn(lane, take)
      try {
        await refuse(name) // somebody may have been told to wait while we stood in line
        return await work()
      } finally {
        leave(lane, take.slots)
      }
    },
    rest(name, ms) {
      others.tell(name, ms)
      keepUntil(name, now() + ms)
    },
    hear(name, until) {
      noteHeard(name, now())
      if (until !== null) keepUntil(name, until)
    },
  }
}
