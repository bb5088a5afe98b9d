export interface LoggedRequest {
  readonly number: number
  /** ISO times of the box's clock: the answer, and when the request came. */
  readonly at: string
  readonly cameAt: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Real ms, not the box's. */
  readonly ms: number
  /** When it was answered, in real ms since the box started. */
  readonly realAt: number
  /** The wait that the answer asked for, in ms; null where it asked for none. */
  readonly retryAfterMs: number | null
  readonly app: string | null
  /** Which process called, where a test has its calls marked by the header `x-box-caller`. */
  readonly process: string | null
  /** True for an item of a `$batch`. */
  readonly batch: boolean
  readonly clientRequestId: string
}

const kept = 200_000
const longestPath = 400

/** The last requests, in a ring. */
export class RequestLog {
  readonly #ring: LoggedRequest[] = []
  #count = 0

  add(request: Omit<LoggedRequest, 'number'>): void {
    const number = this.#count++
    this.#ring[number % kept] = { number, ...request, path: request.path.slice(0, longestPath) }
  }

  /** Requests from number `since` on, oldest first, and the number that comes next. */
  read(since = 0, limit = kept): { readonly next: number; readonly requests: readonly LoggedRequest[] } {
    const first = Math.max(since, this.#count - this.#ring.length, 0)
    const requests: LoggedRequest[] = []
    for (let number = first; number < this.#count && requests.length < limit; number++) {
      const one = this.#ring[number % kept]
      if (one !== undefined) requests.push(one)
    }
    return { next: first + requests.length, requests }
  }
}
