import { randomUUID } from 'node:crypto'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import type { Notices } from '../../shared/notice.ts'
import { jsonBody } from './body.ts'
import { theWorld } from './the-world.ts'

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
): Promise<HttpResponseInit> {
  const token = request.query.get('validationToken')
  if (token !== null) return handshake(token)
  const world = theWorld()
  const notices = parse(await jsonBody(request), world.settings.noticeKeys, randomUUID())
  if (notices === null)
    return { status: 400, body: 'Expected {"value":[…]}, a collection of change notifications.' }
  try {
    await Promise.all(notices.wakes.map((wake) => world.send('wake', wake)))
  } catch {
    context.warn('not queued', { wakes: notices.wakes.length })
    return { status: 503 }
  }
  if (notices.refused > 0) context.warn('refused', { notices: notices.refused })
  return { status: 202 }
}

/** Ten seconds, plain text, the token as it came; a token is no longer than a line. */
function handshake(token: string): HttpResponseInit {
  if (token.length > 4096) return { status: 400, body: 'The validation token is too long.' }
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: token }
}
