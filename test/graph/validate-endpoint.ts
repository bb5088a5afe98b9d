import { randomUUID } from 'node:crypto'
import { badRequest } from './graph-error.ts'

const longestAnswer = 4_096
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Graph's handshake with a new address: POST with `validationToken`, answered within `withinMs` (Graph: 10 s) by 200, text/plain and the
 * decoded token. Throws Graph's 400. The box calls nothing but this machine, and takes plain http there.
 */
export async function validateEndpoint(address: string, withinMs: number): Promise<void> {
  const url = reachable(address)
  // characters that only a right decoding brings back
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} 100%+a/b=ü`
  url.searchParams.append('validationToken', token)
  const signal = AbortSignal.timeout(withinMs)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    redirect: 'manual',
    signal,
  }).catch(() => null)
  if (answer === null) {
    const why = signal.aborted
      ? 'request timed out.'
      : 'request failed. Notification endpoint is not reachable.'
    throw badRequest(`Subscription validation ${why}`, 'ValidationError')
  }
  const text = await boundedText(answer)
  const plain = (answer.headers.get('content-type') ?? '').toLowerCase().startsWith('text/plain')
  if (answer.status !== 200)
    throw badRequest(
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
      'ValidationError',
    )
  if (!plain || text !== token)
    throw badRequest(
      'Subscription validation request failed. Response must exactly match validationToken query parameter.',
      'ValidationError',
    )
}

function reachable(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw badRequest('The notificationUrl is not an absolute URL.', 'InvalidRequest')
  if (!loopback.has(url.hostname))
    throw badRequest(
      'Subscription validation request failed. The box calls only addresses of this machine: use http://127.0.0.1:PORT/….',
      'ValidationError',
    )
  return url
}

async function boundedText(answer: Response): Promise<string | null> {
  if (Number(answer.headers.get('content-length') ?? 0) > longestAnswer) {
    await answer.body?.cancel()
    return null
  }
  return answer.text().catch(() => null)
}
