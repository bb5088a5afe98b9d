export interface LoggedRequest {
  readonly number: number
  /** ISO time of the box's clock. */
  readonly at: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Real ms, not the box's. */
  readonly ms: number
  readonly app: string | null
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
