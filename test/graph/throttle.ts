import { GraphError } from './graph-error.ts'
import type { Settings } from './settings.ts'

/** A sum over the last `lengthMs`, kept in 20 slices. */
interface Window {
  readonly lengthMs: number
  readonly slices: number[]
  slice: number
}

const sliceCount = 20

/** Counts what Graph limits, per app and mailbox and per app; time is the box's clock. */
export class Throttle {
  readonly #now: () => number
  readonly #settings: () => Settings
  readonly #windows = new Map<string, Window>()
  readonly #inFlight = new Map<string, number>()

  constructor(options: { now: () => number; settings: () => Settings }) {
    this.#now = options.now
    this.#settings = options.settings
  }

  /** Counts a request to a mailbox (refused ones too); throws Graph's 429 or 503 where a limit is passed. */
  enter(app: string, mailbox: string, uploadBytes: number): void {
    const { limits, concurrencyStatus } = this.#settings()
    const key = `${app} ${mailbox}`
    if (this.#count(`r ${key}`, 600_000, 1) > limits.requestsPer10Minutes)
      throw tooMany(this.#wait(`r ${key}`))
    if (uploadBytes > 0 && this.#count(`u ${key}`, 300_000, uploadBytes) > limits.uploadBytesPer5Minutes)
      throw tooMany(this.#wait(`u ${key}`))
    const busy = this.#inFlight.get(key) ?? 0
    if (busy >= limits.concurrent)
      throw new GraphError(
        concurrencyStatus,
        'ApplicationThrottled',
        'Application is over its MailboxConcurrency limit.',
        { 'Retry-After': '1.372' },
      )
    this.#inFlight.set(key, busy + 1)
  }

  leave(app: string, mailbox: string): void {
    const key = `${app} ${mailbox}`
    const busy = (this.#inFlight.get(key) ?? 1) - 1
    if (busy <= 0) this.#inFlight.delete(key)
    else this.#inFlight.set(key, busy)
  }

  /** Counts a call against a limit of its own, such as the subscription API's; throws Graph's 429. */
  countService(name: string, limit: { readonly calls: number; readonly perMs: number }): void {
    if (this.#count(name, limit.perMs, 1) > limit.calls) throw tooMany(this.#wait(name))
  }

  #count(key: string, lengthMs: number, amount: number): number {
    const window = this.#windows.get(key) ?? {
      lengthMs,
      slices: Array.from({ length: sliceCount }, () => 0),
      slice: 0,
    }
    this.#windows.set(key, window)
    const slice = Math.floor(this.#now() / (lengthMs / sliceCount))
    const passed = Math.min(sliceCount, Math.max(0, slice - window.slice))
    for (let step = 0; step < passed; step++) window.slices[(slice - step) % sliceCount] = 0
    window.slice = slice
    window.slices[slice % sliceCount] = (window.slices[slice % sliceCount] ?? 0) + amount
    return window.slices.reduce((sum, one) => sum + one, 0)
  }

  /** Seconds until the oldest slice that holds anything falls out. */
  #wait(key: string): number {
    const window = this.#windows.get(key)
    if (window === undefined) return 1
    const sliceMs = window.lengthMs / sliceCount
    for (let age = sliceCount - 1; age >= 0; age--) {
      const slice = window.slice - age
      if ((window.slices[((slice % sliceCount) + sliceCount) % sliceCount] ?? 0) === 0) continue
      return Math.max(0.1, ((slice + sliceCount) * sliceMs - this.#now()) / 1000)
    }
    return 1
  }
}

/** Graph's 429; the wait has decimals, as seen in the field. */
export function tooMany(seconds: number): GraphError {
  return new GraphError(429, 'TooManyRequests', 'Please retry again later.', {
    'Retry-After': seconds.toFixed(3),
  })
}
