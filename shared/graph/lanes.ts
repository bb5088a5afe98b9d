import { Failure } from '../failure.ts'

/** Graph serves one app four calls at a time in one mailbox; the path takes three and leaves one for the pane. */
export const pathSlots = 3
export const paneSlots = 4
/** Nobody waits longer than this for his turn, in real ms. */
const maxWaitMs = 20_000
/** Rests that are over are swept away when there are more lanes than this. */
const manyLanes = 5_000

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
 * What this process has on its way to each mailbox, and until when it was told to wait: by Graph itself, or by another
 * process that wrote it into the mailbox's row (https://learn.microsoft.com/graph/throttling).
 */
export interface Lanes {
  /**
   * Runs `work` with slots of a lane; `limit` is how many of the four the caller may fill.
   * @throws Failure `throttled` where the lane rests or the turn does not come
   */
  through<T>(lane: string, take: { slots: number; limit: number }, work: () => Promise<T>): Promise<T>
  /** @throws Failure `throttled` where the lane rests */
  refuse(lane: string): void
  /** Graph asked for a wait: until then calls of this lane fail here, with the rest of it. */
  rest(lane: string, ms: number): void
  /** Another process was asked for a wait until this time, epoch ms. */
  hear(lane: string, until: number): void
  /** The wait that is left, in ms, or null. */
  resting(lane: string): number | null
}

/**
 * @param now the clock of Graph's waits, epoch ms
 * @param rested hears of every wait that Graph asked this process for, in ms
 */
export function createLanes(
  now: () => number,
  rested: (lane: string, ms: number) => void = () => undefined,
): Lanes {
  const lanes = new Map<string, Lane>()

  function laneOf(name: string): Lane {
    const known = lanes.get(name)
    if (known !== undefined) return known
    if (lanes.size > manyLanes) sweep()
    const lane: Lane = { busy: 0, restsUntil: 0, waiting: new Set() }
    lanes.set(name, lane)
    return lane
  }

  function sweep(): void {
    for (const [name, lane] of lanes) {
      if (lane.busy === 0 && lane.waiting.size === 0 && lane.restsUntil <= now()) lanes.delete(name)
    }
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

  function resting(name: string): number | null {
    const left = (lanes.get(name)?.restsUntil ?? 0) - now()
    return left > 0 ? left : null
  }

  function hear(name: string, until: number): void {
    if (until <= now()) return
    const lane = laneOf(name)
    lane.restsUntil = Math.max(lane.restsUntil, until)
  }

  function refuse(name: string): void {
    const left = resting(name)
    if (left === null) return
    throw new Failure('throttled', 'Graph asked us to wait, and the wait is not over.', {
      retryAfterMs: left,
    })
  }

  return {
    resting,
    refuse,
    async through(name, take, work) {
      refuse(name)
      const lane = laneOf(name)
      await turn(lane, take)
      try {
        refuse(name) // somebody may have been told to wait while we stood in line
        return await work()
      } finally {
        leave(lane, take.slots)
      }
    },
    rest(name, ms) {
      rested(name, ms)
      hear(name, now() + ms)
    },
    hear,
  }
}
