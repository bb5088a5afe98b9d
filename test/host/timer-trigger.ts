import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob'
import { z } from 'zod'
import { errorType } from './host-error.ts'
import type { HostLog } from './host-log.ts'
import type { Schedule } from './schedule.ts'

/**
 * One function on a schedule, after the Timer extension: a status kept in storage (only where the shortest
 * pause is a minute or more), `isPastDue` when a time was missed while no host ran, `runOnStartup`, no overlap,
 * times missed while it runs or while the clock jumps fire once. Azure's lock against a second host is not played.
 */
export interface Timer {
  /** Looks at the clock and fires what is due. */
  readonly tick: () => void
  /** Runs it now, whatever the schedule says. */
  readonly runNow: () => void
  /** Resolves when what runs has ended. */
  readonly stop: () => Promise<void>
}

export interface TimerStatus {
  /** ISO times. */
  readonly Last: string
  readonly Next: string
  readonly LastUpdated: string
}

export interface StatusStore {
  read(): Promise<TimerStatus | null>
  write(status: TimerStatus): Promise<void>
}

interface TimerOptions {
  readonly name: string
  readonly schedule: Schedule
  readonly runOnStartup: boolean
  /** null where no status is kept. */
  readonly store: StatusStore | null
  /** Runs the function with its timer input. Never rejects. */
  readonly run: (timer: unknown) => Promise<unknown>
  readonly log: HostLog
}

const NEVER = '0001-01-01T00:00:00'

const Status = z.object({ Last: z.string(), Next: z.string(), LastUpdated: z.string() })

/** Reads the status, then fires what start demands (past due, or on startup). */
export async function startTimer({
  name,
  schedule,
  runOnStartup,
  store,
  run,
  log,
}: TimerOptions): Promise<Timer> {
  const now = Date.now()
  const kept = await read()
  const keptNext = kept === null ? Number.NaN : Date.parse(kept.Next)
  const pastDue = keptNext < now
  let status = kept ?? { Last: NEVER, Next: iso(schedule.next(now)), LastUpdated: NEVER }
  // A stored time later than the schedule allows comes from another schedule or a clock that was set back.
  const expected = schedule.next(now)
  let next = keptNext > now && expected !== null && keptNext > expected ? expected : Date.parse(status.Next)
  let current: Promise<void> | null = null
  let stopped = false
  if (pastDue) fire(true)
  else if (runOnStartup) fire(false)

  async function read(): Promise<TimerStatus | null> {
    try {
      return (await store?.read()) ?? null
    } catch (error) {
      log('warning', `Function.${name}`, `Failed to read the timer's status: ${errorType(error)}.`)
      return null
    }
  }

  function fire(isPastDue: boolean): void {
    if (current !== null || stopped) return
    current = invoke(isPastDue).finally(() => {
      current = null
    })
  }

  async function invoke(isPastDue: boolean): Promise<void> {
    const began = Date.now()
    await run({
      Schedule: { AdjustForDST: true },
      ScheduleStatus: store === null ? null : status,
      IsPastDue: isPastDue,
    })
    // From its beginning, so that what was missed while it ran fires once and not one by one.
    const following = schedule.next(began)
    next = following ?? Number.POSITIVE_INFINITY
    status = { Last: iso(began), Next: iso(following), LastUpdated: iso(began) }
    try {
      await store?.write(status)
    } catch (error) {
      log('warning', `Function.${name}`, `Failed to keep the timer's status: ${errorType(error)}.`)
    }
  }

  return {
    tick: () => {
      if (Date.now() >= next) fire(false)
    },
    runNow: () => fire(false),
    stop: async () => {
      stopped = true
      await current
    },
  }
}

/** The status of one timer in the blob where Azure keeps it too. */
export function blobStatus(container: ContainerClient, hostId: string, name: string): StatusStore {
  const blob: BlockBlobClient = container.getBlockBlobClient(`timers/${hostId}/Host.Functions.${name}/status`)
  return {
    async read() {
      if (!(await blob.exists())) return null
      return Status.parse(JSON.parse((await blob.downloadToBuffer()).toString('utf8')))
    },
    async write(status) {
      const text = JSON.stringify(status)
      await blob.upload(text, Buffer.byteLength(text))
    },
  }
}

function iso(at: number | null): string {
  return at === null ? '9999-12-31T23:59:59Z' : new Date(at).toISOString()
}
