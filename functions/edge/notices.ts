import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import type { Notices } from '../../shared/notice.ts'
import type { World } from '../../shared/world.ts'
import { jsonBody } from './body.ts'
import { theWorld } from './the-world.ts'

/** All that taking notices touches. */
interface Receiver {
  readonly settings: Pick<World['settings'], 'noticeKeys'>
  readonly send: World['send']
  readonly trace: World['trace']
}

type Parse = (body: unknown, keys: readonly string[], correlation: string) => Notices | null

/**
 * Graph's side of a post of notices: the validation handshake, then 202 only after the queue has acknowledged, else
 * 503 so that Graph sends it again (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks).
 * A notice that is not ours is answered like any other and counted.
 */
export async function takeNotices(
  request: HttpRequest,
  context: InvocationContext,
  parse: Parse,
  given?: Receiver,
): Promise<HttpResponseInit> {
  const token = request.query.get('validationToken')
  if (token !== null) return handshake(token)
  const world = given ?? theWorld()
  const begin = performance.now()
  const correlation = randomUUID()
  const notices = parse(await jsonBody(request), world.settings.noticeKeys, correlation)
  if (notices === null)
    return { status: 400, body: 'Expected {"value":[…]}, a collection of change notifications.' }
  try {
    const queued = Promise.all(notices.wakes.map((wake) => world.send('wake', wake)))
    await Promise.race([queued, tooLate()])
  } catch {
    context.warn('not queued', { wakes: notices.wakes.length })
    return { status: 503 }
  }
  const { refused, wakes } = notices
  world.trace('notice', { correlation, wakes: wakes.length, refused, ms: performance.now() - begin })
  if (refused > 0) context.warn('refused', { notices: refused })
  return { status: 202 }
}

/** Graph waits 3 s and drops the notices of who is slow: a late 503 is worse than one in time. */
async function tooLate(): Promise<never> {
  await delay(2500, undefined, { ref: false })
  throw new Error('late')
}

/** Ten seconds, plain text, the token as it came; a token is no longer than a line. */
function handshake(token: string): HttpResponseInit {
  if (token.length > 4096) return { status: 400, body: 'The validation token is too long.' }
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: token }
}
