import { randomUUID } from 'node:crypto'
import {
  Client,
  GraphClientError,
  type Context,
  type Middleware,
  type MiddlewareOptions,
} from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure, type FailureCode } from '../failure.ts'
import { callName } from './call-name.ts'
import { correlation } from './correlation.ts'
import type { Lanes } from './lanes.ts'
import { retryAfter } from './retry-after.ts'

/** No answer of Graph that we ask for is larger, in bytes; a larger one is refused unread. */
export const maxAnswerBytes = 40 * 1024 * 1024
/** Every call ends within this many milliseconds, body included. */
export const callDeadlineMs = 30_000

export interface GraphOptions {
  /** Origin of Graph, `https://graph.microsoft.com` or the box. */
  readonly url: string
  readonly token: () => Promise<string>
  readonly fetch: typeof fetch
  readonly now: () => number
  readonly lanes: Lanes
  /** How many of a mailbox's four slots this client may fill. */
  readonly slots: number
  /** Ms within which a call ends, token and body included. */
  readonly deadlineMs?: number
  /** Hears of every call that went out, when it has ended. */
  readonly told?: (call: GraphCall) => void
}

/** One call as it may be told: nobody's id, no query, no content. */
export interface GraphCall {
  /** `GET users/{id}/messages/{id}` */
  readonly call: string
  /** HTTP status, 0 where no answer came. */
  readonly status: number
  /** Ms from sending to the last byte. */
  readonly ms: number
  /** Requests as Graph counts them: the items of a `$batch`, else one. */
  readonly requests: number
}

/** How many requests a call carries: what `batch` tells the chain below it. */
export class Carries implements MiddlewareOptions {
  readonly requests: number
  constructor(requests: number) {
    this.requests = requests
  }
}

/**
 * Carries a failure through Microsoft's client unchanged: it rethrows `GraphClientError`s and wraps all others.
 */
class Carried extends GraphClientError {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    Object.setPrototypeOf(this, Carried.prototype) // its base sets its own, over any class that extends it
    this.failure = failure
  }
}

/**
 * Microsoft's Graph client with a middleware chain of our own: token only for the configured origin, a deadline,
 * a size bound, immutable ids, the correlation id, a turn in its lane, and failures with the wait Graph asks
 * for, before whose end no process calls there again that has heard of it. It never retries: whoever called knows whether to wait
 * or to go back to the queue (https://learn.microsoft.com/graph/throttling).
 */
export function createGraph(options: GraphOptions): Client {
  const courier: Middleware = { execute: (context) => deliver(context, options) }
  return Client.initWithMiddleware({
    baseUrl: `${options.url}/`,
    defaultVersion: 'v1.0',
    middleware: courier,
  })
}

/**
 * Runs one call of the client and turns every way it can fail into a `Failure`.
 * @throws Failure
 */
export async function call<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof Carried) throw error.failure
    throw new Failure('unavailable', 'Failed to call Graph: the client failed. Try again later.', {
      cause: error,
    })
  }
}

async function deliver(context: Context, options: GraphOptions): Promise<void> {
  const url = typeof context.request === 'string' ? context.request : context.request.url
  if (new URL(url).origin !== new URL(options.url).origin) {
    throw new Carried(
      new Failure('refused', 'Refused to call an address that is not Graph. Check NONLIEU_GRAPH_URL.'),
    )
  }
  const lane = laneOf(url)
  const work = (): Promise<void> => send({ url, lane }, context, options)
  try {
    await options.lanes.through(lane, { slots: isMailbox(lane) ? 1 : 0, limit: options.slots }, work)
  } catch (error) {
    if (error instanceof Carried && error.failure.retryAfterMs !== null)
      options.lanes.rest(lane, error.failure.retryAfterMs)
    throw error instanceof Failure ? new Carried(error) : error
  }
}

/**
 * Which of Graph's limits a call counts against: its mailbox's, else those of its service. A `$batch` is counted by who
 * sends it, since its items count each on their own.
 */
function laneOf(url: string): string {
  const [, service = '', id = '', inside] = new URL(url).pathname.replace(/^\/v1\.0(?=\/)/, '').split('/')
  // A person's groups are the directory's business, whatever his mailbox is doing.
  const isMail = service === 'users' && inside !== undefined && inside !== 'checkMemberGroups'
  return isMail ? mailboxLane(decodeURIComponent(id)) : service
}

/** The lane of a mailbox's own limit. */
export function mailboxLane(mailbox: string): string {
  return `${mailboxPrefix}${mailbox}`
}

/** The mailbox whose lane this is, or null. */
export function mailboxOfLane(lane: string): string | null {
  return isMailbox(lane) ? lane.slice(mailboxPrefix.length) : null
}

const mailboxPrefix = 'mailbox '

function isMailbox(lane: string): boolean {
  return lane.startsWith(mailboxPrefix)
}

async function send(
  { url, lane }: { readonly url: string; readonly lane: string },
  context: Context,
  options: GraphOptions,
): Promise<void> {
  const signal = AbortSignal.timeout(options.deadlineMs ?? callDeadlineMs)
  const headers = new Headers(context.options?.headers)
  headers.set('Authorization', `Bearer ${await tokenOf(options, signal)}`)
  await options.lanes.refuse(lane) // somebody may have been told to wait while the identity was asked
  headers.append('Prefer', 'IdType="ImmutableId"')
  headers.set('client-request-id', correlation() ?? randomUUID())
  const begin = performance.now()
  let answer: Response | null = null
  let bytes: Uint8Array<ArrayBuffer>
  try {
    answer = await options.fetch(url, {
      ...(context.options as RequestInit),
      headers,
      signal,
      redirect: 'error',
    })
    bytes = await bounded(answer)
  } catch (error) {
    if (error instanceof Carried) throw error
    throw new Carried(
      new Failure('unavailable', 'Failed to reach Graph. The call goes back with a delay.', { cause: error }),
    )
  } finally {
    tell(url, context, { status: answer?.status ?? 0, ms: performance.now() - begin }, options)
  }
  if (!answer.ok) throw new Carried(failureFromAnswer(answer.status, answer.headers, bytes, options.now()))
  const body = bytes.length === 0 ? null : bytes
  context.response = new Response(body, { status: answer.status, headers: answer.headers })
}

function tell(
  url: string,
  { options: asked, middlewareControl }: Context,
  ended: Pick<GraphCall, 'status' | 'ms'>,
  { told }: GraphOptions,
): void {
  if (told === undefined) return
  const carried = middlewareControl?.getMiddlewareOptions(Carries)
  const requests = carried instanceof Carries ? carried.requests : 1
  told({ call: callName(asked?.method ?? 'GET', url), ...ended, requests })
}

/** The token counts against the call's deadline: an identity that hangs must not hold a worker. */
async function tokenOf(options: GraphOptions, deadline: AbortSignal): Promise<string> {
  const late = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(new Error('late')), { once: true })
  })
  try {
    return await Promise.race([options.token(), late])
  } catch (error) {
    throw new Carried(
      new Failure('unavailable', 'Failed to get a token for Graph. Check the identity of the app.', {
        cause: error,
      }),
    )
  }
}

async function bounded(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (answer.body === null) return new Uint8Array()
  for await (const chunk of answer.body) {
    size += chunk.length
    if (size > maxAnswerBytes) {
      throw new Carried(new Failure('too-large', `Refused an answer of Graph over ${maxAnswerBytes} bytes.`))
    }
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Graph's error body, of which only the code is used (https://learn.microsoft.com/graph/errors). */
export function failureFromAnswer(status: number, headers: Headers, body: Uint8Array, now: number): Failure {
  const { code, named } = errorOf(body)
  const message = `Graph answered ${status}${code === '' ? '' : ` ${code}`}.`
  return new Failure(meaning(status, code), message, {
    retryAfterMs: retryAfter(headers.get('retry-after'), now),
    named: status === 409 ? named : null,
  })
}

const ErrorShape = z.object({
  error: z.object({
    code: z
      .string()
      .regex(/^[A-Za-z0-9_.]{1,80}$/)
      .catch(''),
    message: z.string().max(2000).catch(''),
  }),
})

/** The code; and the id that a 409 of the subscriptions names, which spares walking the list of all. */
function errorOf(body: Uint8Array): { readonly code: string; readonly named: string | null } {
  try {
    const { error } = ErrorShape.parse(JSON.parse(new TextDecoder().decode(body.subarray(0, 65_536))))
    return {
      code: error.code,
      named: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(error.message)?.[0] ?? null,
    }
  } catch {
    return { code: '', named: null } // no JSON: the status alone decides
  }
}

/** What a status and Graph's code mean for us; codes are compared without case, as Graph asks. */
export function meaning(status: number, code: string): FailureCode {
  const lower = code.toLowerCase()
  if (lower === 'mailboxnotenabledforrestapi' || lower === 'mailboxnotsupportedforrestapi')
    return 'no-mailbox'
  if (status === 429 || lower === 'applicationthrottled') return 'throttled'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 409) return 'conflict'
  if (status === 403) return 'forbidden'
  if (status === 401 || status === 408 || status >= 500) return 'unavailable'
  return 'refused'
}
