import type { Clock } from './clock.ts'
import type { Faults } from './faults.ts'

/** One item of a `value` list, bound for one address. */
export interface Notice {
  readonly url: string
  readonly subscription: string
  readonly item: object
  /** App whose validation token must come along with rich content; null for a basic notice. */
  readonly tokenFor: string | null
  readonly lifecycle: boolean
}

export interface DeliveryOptions {
  readonly clock: Clock
  readonly faults: Faults
  delayMs(): number
  /** Microsoft's page of 2026-04: the first try 3 s, later ones 10 s. */
  limits(): { readonly firstMs: number; readonly laterMs: number }
  /** Told when notices of these subscriptions were given up, so that `missed` can be sent. */
  missed(subscriptions: readonly string[]): void
  validationToken(appId: string): Promise<string | null>
}

export interface DeliveryState {
  /** About to go or on its way. */
  readonly waiting: number
  /** Kept back until the clock says so: late by fault, or for a slow address. */
  readonly delayed: number
  readonly retrying: number
  readonly delivered: number
  readonly givenUp: number
  readonly dropped: number
  readonly endpoints: Readonly<Record<string, 'normal' | 'slow' | 'drop'>>
}

interface Endpoint {
  readonly samples: { readonly at: number; readonly ms: number }[]
  state: 'normal' | 'slow' | 'drop'
  until: number
  readonly lost: Set<string>
}

/** Tried again for up to 4 h, exponentially; the steps are unpublished. */
const retryForMs = 4 * 3_600_000
const firstRetryMs = 10_000
const longestRetryMs = 1_800_000
/** Slow: more than 10 % of answers over the first limit within 10 minutes; drop: more than 15 % over the later one. */
const windowMs = 600_000
const slowShare = 0.1
const dropShare = 0.15
/** One slow answer of three is no habit; Microsoft names no least number in its newest page. */
const samplesNeeded = 20
const itemsPerPost = 50
const postsAtOnce = 8
const holdMs = 1_000
/** How long reordered notices are gathered, so that there is something to turn round. */
const gatherMs = 2_000

/** Carries notices to their addresses as Graph does: grouped, with time limits, retries and the slow and drop states. */
export class Delivery {
  readonly #options: DeliveryOptions
  readonly #pending = new Map<string, Notice[]>()
  readonly #endpoints = new Map<string, Endpoint>()
  readonly #ready: (() => Promise<void>)[] = []
  readonly #closing = new AbortController()
  #posting = 0
  #late = 0
  #retrying = 0
  #delivered = 0
  #givenUp = 0
  #dropped = 0

  constructor(options: DeliveryOptions) {
    this.#options = options
  }

  /** Takes a notice on its way; the notice faults strike here. */
  send(notice: Notice): void {
    const { faults } = this.#options
    if (faults.strikes('notices-dropped') !== null) {
      this.#dropped++
      return
    }
    const late = faults.strikes('notices-late')
    const copies = faults.strikes('notices-doubled') === null ? 1 : 2
    for (let copy = 0; copy < copies; copy++) this.#later(late === null ? 0 : (late.ms ?? 60_000), notice)
  }

  state(): DeliveryState {
    let waiting = this.#posting + this.#ready.length
    for (const notices of this.#pending.values()) waiting += notices.length
    return {
      waiting,
      delayed: this.#late,
      retrying: this.#retrying,
      delivered: this.#delivered,
      givenUp: this.#givenUp,
      dropped: this.#dropped,
      endpoints: Object.fromEntries([...this.#endpoints].map(([url, one]) => [url, one.state])),
    }
  }

  close(): void {
    this.#closing.abort()
    this.#pending.clear()
    this.#ready.length = 0
  }

  #later(ms: number, notice: Notice): void {
    const endpoint = this.#endpoint(notice.url)
    const held = this.#stateOf(endpoint)
    if (held === 'drop' && !notice.lifecycle) {
      this.#dropped++
      endpoint.lost.add(notice.subscription)
      return
    }
    const wait = ms + (held === 'slow' ? endpoint.until - this.#options.clock.now() : 0)
    if (wait <= 0) {
      this.#enqueue(notice)
      return
    }
    this.#late++
    this.#options.clock.at(this.#options.clock.now() + wait, () => {
      this.#late--
      this.#enqueue(notice)
    })
  }

  #enqueue(notice: Notice): void {
    const waiting = this.#pending.get(notice.url)
    if (waiting !== undefined) {
      waiting.push(notice)
      return
    }
    this.#pending.set(notice.url, [notice])
    const { clock, faults } = this.#options
    const reordered = faults.active['notices-reordered']
    const gather = reordered === undefined ? 0 : (reordered.ms ?? gatherMs)
    clock.at(clock.now() + Math.max(gather, this.#options.delayMs()), () => this.#flush(notice.url))
  }

  #flush(url: string): void {
    const { clock, faults } = this.#options
    if (faults.active.outage !== undefined) {
      clock.at(clock.now() + holdMs, () => this.#flush(url))
      return
    }
    const waiting = this.#pending.get(url) ?? []
    this.#pending.delete(url)
    const ordered = faults.strikes('notices-reordered') === null ? waiting : waiting.toReversed()
    const groups: Notice[][] = []
    for (let start = 0; start < ordered.length; start += itemsPerPost)
      groups.push(ordered.slice(start, start + itemsPerPost))
    for (const group of groups)
      this.#start(async () => this.#attempt(group, { number: 0, since: clock.now() }))
  }

  #start(work: () => Promise<void>): void {
    this.#ready.push(work)
    while (this.#posting < postsAtOnce) {
      const next = this.#ready.shift()
      if (next === undefined) return
      this.#posting++
      void next().finally(() => {
        this.#posting--
        const more = this.#ready.shift()
        if (more !== undefined) this.#start(more)
      })
    }
  }

  async #attempt(
    notices: readonly Notice[],
    attempt: { readonly number: number; readonly since: number },
  ): Promise<void> {
    const [first] = notices
    if (first === undefined || this.#closing.signal.aborted) return
    const body = JSON.stringify(await this.#body(notices))
    const started = performance.now()
    const { firstMs, laterMs } = this.#options.limits()
    const limit = attempt.number === 0 ? firstMs : laterMs
    const outcome = await this.#post(first.url, body, limit)
    if (this.#closing.signal.aborted) return
    const took = performance.now() - started
    // a timer may ring a little early
    this.#sample(first.url, outcome === 'late' ? Math.max(limit, took) : took)
    if (outcome === 'accepted') {
      this.#delivered += notices.length
      return
    }
    const { clock } = this.#options
    const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** attempt.number)
    if (clock.now() + wait - attempt.since > retryForMs) {
      this.#givenUp += notices.length
      this.#options.missed(notices.filter((one) => !one.lifecycle).map((one) => one.subscription))
      return
    }
    this.#retrying++
    clock.at(clock.now() + wait, () => {
      this.#retrying--
      this.#start(async () => this.#attempt(notices, { number: attempt.number + 1, since: attempt.since }))
    })
  }

  async #body(notices: readonly Notice[]): Promise<object> {
    const value = notices.map((one) => one.item)
    const apps = [...new Set(notices.map((one) => one.tokenFor).filter((app) => app !== null))]
    if (apps.length === 0) return { value }
    const tokens = (await Promise.all(apps.map(async (app) => this.#options.validationToken(app)))).filter(
      (one) => one !== null,
    )
    return { value, validationTokens: tokens.length === 0 ? null : tokens }
  }

  async #post(url: string, body: string, timeoutMs: number): Promise<'accepted' | 'refused' | 'late'> {
    const limit = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([limit, this.#closing.signal]),
      })
      await answer.body?.cancel()
      return answer.status >= 200 && answer.status < 300 ? 'accepted' : 'refused'
    } catch {
      return limit.aborted ? 'late' : 'refused' // refused or reset: Graph tries again in each case
    }
  }

  #sample(url: string, ms: number): void {
    const endpoint = this.#endpoint(url)
    const now = this.#options.clock.now()
    endpoint.samples.push({ at: now, ms })
    while ((endpoint.samples[0]?.at ?? now) < now - windowMs) endpoint.samples.shift()
    this.#stateOf(endpoint)
    if (endpoint.state !== 'drop') this.#judge(endpoint)
  }

  #judge(endpoint: Endpoint): void {
    const { samples } = endpoint
    if (samples.length < samplesNeeded) return
    const { firstMs, laterMs } = this.#options.limits()
    const share = (limit: number): number => samples.filter((one) => one.ms >= limit).length / samples.length
    const state = share(laterMs) > dropShare ? 'drop' : share(firstMs) > slowShare ? 'slow' : 'normal'
    if (state === 'normal' || state === endpoint.state) return // only time makes it better
    endpoint.state = state
    endpoint.until = this.#options.clock.now() + windowMs
    if (state === 'drop') this.#options.clock.at(endpoint.until, () => this.#stateOf(endpoint))
  }

  /** The state now; when ten minutes are over it is judged anew, and what was dropped is told as `missed`. */
  #stateOf(endpoint: Endpoint): Endpoint['state'] {
    if (endpoint.state !== 'normal' && this.#options.clock.now() >= endpoint.until) {
      endpoint.state = 'normal'
      endpoint.samples.length = 0
      const lost = [...endpoint.lost]
      endpoint.lost.clear()
      if (lost.length > 0) this.#options.missed(lost)
    }
    return endpoint.state
  }

  #endpoint(url: string): Endpoint {
    const key = url.split('?', 1)[0] ?? url
    const known = this.#endpoints.get(key)
    if (known !== undefined) return known
    const made: Endpoint = { samples: [], state: 'normal', until: 0, lost: new Set() }
    this.#endpoints.set(key, made)
    return made
  }
}
