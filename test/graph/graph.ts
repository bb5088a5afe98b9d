import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JWTPayload } from 'jose'
import { attachmentRoutes } from './attachment-routes.ts'
import { answerBatch } from './batch.ts'
import { folderRoutes } from './folder-routes.ts'
import { errorBody, GraphError } from './graph-error.ts'
import { groupRoutes } from './group-routes.ts'
import { messageDeltaRoutes } from './message-delta.ts'
import { messageRoutes } from './message-routes.ts'
import { callerOf, forbidden, permitted } from './permissions.ts'
import type { RequestLog } from './request-log.ts'
import { createRouter, parsePrefer } from './router.ts'
import type { Caller, GraphAnswer, GraphCall, Match } from './router.ts'
import { mailboxSettingsRoutes } from './mailbox-settings-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import { subscriptionRoutes } from './subscription-routes.ts'
import { tooMany } from './throttle.ts'
import { translateRoutes } from './translate-routes.ts'
import { userRoutes } from './user-routes.ts'
import { namesOf } from './world.ts'
import type { World } from './world.ts'

const slowMs = 5_000

/** What becomes of the connection: an answer, or a reset before or after the work was done. */
export type GraphResult = GraphAnswer | 'reset'

export interface GraphOptions {
  readonly world: World
  readonly log: RequestLog
  verify(token: string): Promise<JWTPayload | null>
}

/** When a call came, by the real clock and by the box's. */
interface Begin {
  readonly real: number
  readonly at: string
}

const match = createRouter([
  ...userRoutes,
  ...groupRoutes,
  ...mailboxSettingsRoutes,
  ...messageDeltaRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...folderRoutes,
  ...ruleRoutes,
  ...translateRoutes,
  ...subscriptionRoutes,
])

/** Where a developer adds what the box does not play yet, by the last telling word of the path. */
const rooms: readonly (readonly [string, string])[] = [
  ['attachments', 'test/graph/attachment-routes.ts'],
  ['messages', 'test/graph/message-routes.ts'],
  ['messagerules', 'test/graph/rule-routes.ts'],
  ['mailfolders', 'test/graph/folder-routes.ts'],
  ['subscriptions', 'test/graph/subscription-routes.ts'],
  ['groups', 'test/graph/group-routes.ts'],
  ['mailboxsettings', 'test/graph/mailbox-settings-routes.ts'],
  ['users', 'test/graph/user-routes.ts'],
]

/** Graph, below `/v1.0`: who calls, is it allowed, is it throttled, does a fault strike, then the route. */
export function createGraph(options: GraphOptions): (call: GraphCall) => Promise<GraphResult> {
  const { world, log } = options

  async function handle(call: GraphCall): Promise<GraphResult> {
    const outer = world.faults.strikes('connection-reset', targetOf(call))
    if (outer !== null) return logged(call, begin(), null, 'reset')
    const lost = world.faults.strikes('answer-lost', targetOf(call))
    const answer = await answerCall(call)
    return lost === null ? answer : 'reset'
  }

  async function answerCall(call: GraphCall): Promise<GraphAnswer> {
    const started = begin()
    const stamp = {
      requestId: randomUUID(),
      clientRequestId: call.headers['client-request-id'] ?? randomUUID(),
    }
    let caller: Caller | null = null
    let answer: GraphAnswer
    try {
      refuseOnOutage(world, call)
      caller = await identify(call)
      const path = pathOf(call)
      answer =
        path.toLowerCase() === '/$batch' && call.method === 'POST' && !call.batch
          ? await answerBatch(call, answerCall)
          : await visit(call, caller)
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      const { innerError: spelling } = world.settings()
      answer = {
        status: error.status,
        headers: error.headers,
        body: errorBody(error, { now: world.clock.now(), spelling, ...stamp }),
      }
    }
    logged(call, started, caller, answer)
    const applied = appliedPreferences(call)
    return {
      status: answer.status,
      body: answer.body,
      headers: {
        'request-id': stamp.requestId,
        'client-request-id': stamp.clientRequestId,
        ...(applied === '' ? {} : { 'Preference-Applied': applied }),
        ...answer.headers,
      },
    }
  }

  async function identify(call: GraphCall): Promise<Caller> {
    const header = call.headers['authorization'] ?? ''
    const token = header.toLowerCase().startsWith('bearer ') ? header.slice(7) : ''
    if (token === '') throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.')
    const claims = await options.verify(token)
    const caller = claims === null ? null : callerOf(claims, world.origin())
    if (caller === null)
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure.', {
        'WWW-Authenticate': 'Bearer error="invalid_token"',
      })
    return caller
  }

  async function visit(call: GraphCall, caller: Caller): Promise<GraphAnswer> {
    const path = pathOf(call)
    const matched = match(call.method, path)
    if (matched === null) throw unplayed(call.method, path)
    const mail = mailboxNames(matched)
    if (!permitted(world, caller, { permissions: matched.route.permissions, mailbox: mail }))
      throw forbidden(mail !== null)
    const mailbox = mail === null ? null : (world.directory.find(matched.params['user'] ?? '')?.id ?? null)
    if (mailbox !== null)
      world.throttle.enter(caller.appId, mailbox, call.method === 'GET' ? 0 : call.body.length)
    try {
      refuseByFault(world, call, mail ?? [])
      await delay(world, call, mail ?? []) // in flight meanwhile, so it counts against the limit of four
      const query = new URLSearchParams(call.url.slice(path.length + 1))
      return await matched.route.handle({
        world,
        call,
        caller,
        params: matched.params,
        query,
        prefer: parsePrefer(call.headers['prefer']),
      })
    } finally {
      if (mailbox !== null) world.throttle.leave(caller.appId, mailbox)
    }
  }

  /** Names of the mailbox that a call is about; null for calls about the directory. */
  function mailboxNames({ route, params }: Match): readonly string[] | null {
    const wanted = params['user']
    if (wanted === undefined || route.path === '/users/{user}' || route.path.endsWith('translateExchangeIds'))
      return null
    const user = world.directory.find(wanted)
    const mailbox = user === null ? undefined : world.directory.mailboxes.get(user.id)
    return mailbox === undefined ? [wanted] : namesOf(world, mailbox)
  }

  function begin(): Begin {
    return { real: performance.now(), at: new Date(world.clock.now()).toISOString() }
  }

  function logged<Result extends GraphResult>(
    call: GraphCall,
    started: Begin,
    caller: Caller | null,
    result: Result,
  ): Result {
    const realAt = performance.now()
    log.add({
      at: new Date(world.clock.now()).toISOString(),
      cameAt: started.at,
      method: call.method,
      path: call.url,
      status: result === 'reset' ? 0 : result.status,
      ms: Math.round((realAt - started.real) * 100) / 100,
      realAt: Math.round(realAt),
      retryAfterMs: result === 'reset' ? null : waitOf(result),
      app: caller?.appId ?? null,
      process: call.headers['x-box-caller'] ?? null,
      batch: call.batch,
      clientRequestId: call.headers['client-request-id'] ?? '',
    })
    return result
  }

  return handle
}

function waitOf({ headers }: GraphAnswer): number | null {
  const seconds = Number(headers?.['Retry-After'] ?? Number.NaN)
  return Number.isNaN(seconds) ? null : seconds * 1000
}

function pathOf(call: GraphCall): string {
  return call.url.split('?', 1)[0] ?? call.url
}

function targetOf(call: GraphCall): { readonly method: string; readonly path: string } {
  return { method: call.method, path: call.url }
}

function refuseOnOutage(world: World, call: GraphCall): void {
  const outage = world.faults.strikes('outage', targetOf(call))
  if (outage === null) return
  throw new GraphError(
    outage.status ?? 503,
    outage.code ?? 'ServiceUnavailable',
    'The service is unavailable.',
    retryAfter(outage.retryAfter),
  )
}

async function delay(world: World, call: GraphCall, mailbox: readonly string[]): Promise<void> {
  const slow = world.faults.strikes('slow-answers', { ...targetOf(call), mailbox })
  const wait = world.settings().latencyMs + (slow === null ? 0 : (slow.ms ?? slowMs))
  if (wait > 0) await sleep(wait, undefined, { ref: false })
}

function refuseByFault(world: World, call: GraphCall, mailbox: readonly string[]): void {
  const target = { ...targetOf(call), mailbox }
  const { faults } = world
  const throttled = faults.strikes('throttled', target)
  if (throttled !== null) throw tooMany(throttled.retryAfter ?? 2.128)
  const unavailable = faults.strikes('unavailable', target)
  if (unavailable !== null)
    throw new GraphError(
      503,
      'ServiceNotAvailable',
      'Service temporarily unavailable.',
      retryAfter(unavailable.retryAfter),
    )
  if (faults.strikes('gateway-timeout', target) !== null)
    throw new GraphError(504, 'UnknownError', 'The gateway did not get an answer in time.')
  const failing = faults.strikes('request-fails', target)
  if (failing !== null)
    throw new GraphError(
      failing.status ?? 500,
      failing.code ?? 'ErrorInternalServerError',
      'An internal server error occurred. The operation failed.',
      retryAfter(failing.retryAfter),
    )
}

function retryAfter(seconds: number | undefined): Readonly<Record<string, string>> {
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) }
}

function unplayed(method: string, path: string): GraphError {
  const words = path.toLowerCase().split('/')
  const room =
    rooms.find(([word]) => words.includes(word))?.[1] ??
    'a new file beside test/graph/user-routes.ts, listed in test/graph/graph.ts'
  return new GraphError(
    501,
    'NotImplementedInBox',
    `The tenant in a box does not play ${method} ${path.slice(0, 200)}. Add the route to ${room}.`,
  )
}

function appliedPreferences(call: GraphCall): string {
  const prefer = parsePrefer(call.headers['prefer'])
  return [
    ...(prefer.immutableIds ? ['IdType="ImmutableId"'] : []),
    ...(prefer.textBody ? ['outlook.body-content-type="text"'] : []),
    ...(prefer.unsafeHtml ? ['outlook.allow-unsafe-html'] : []),
  ].join(', ')
}
