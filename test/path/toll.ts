import { once } from 'node:events'
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import { listening } from '../free-port.ts'

/** A proxy on 127.0.0.1 through which every effect of the product passes. */
export interface Toll {
  readonly url: string
  /** Real ms since the last request that was work (not an empty look at a queue) began or ended; 0 while one runs. */
  idleMs(): number
  close(): Promise<void>
}

/** Called with each change that has happened at the other side, before its answer goes back. */
export type Passed = (what: string) => Promise<void> | undefined

export interface TollOptions {
  /** False: it answers nobody, as in an outage. */
  readonly isOpen?: () => boolean
  /** Told to the other side as the header `x-box-caller`, so that the box's log tells processes apart. */
  readonly caller?: string | null
  /** Queue messages at work, by id, with the caller that has them. */
  readonly taken?: Map<string, string>
}

/**
 * Passes requests on to `target`. What changes something there (all but GET and HEAD, and making tables and queues)
 * is told to `passed` when it has happened and the asker does not know yet: the gap after every effect.
 */
export async function startToll(
  target: string,
  passed: Passed,
  { isOpen = () => true, caller = null, taken = new Map() }: TollOptions = {},
): Promise<Toll> {
  const to = new URL(target)
  let running = 0
  let last = performance.now()
  const server = createServer((request, response) => {
    if (!isOpen()) return void request.socket.destroy()
    if (!isLook(request)) {
      running += 1
      response.once('close', () => {
        running -= 1
        last = performance.now()
      })
    }
    if (caller !== null) request.headers['x-box-caller'] = caller
    pass(request, response, { to, passed, taken, caller: caller ?? '' })
  })
  server.keepAliveTimeout = 120_000
  const port = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    idleMs: () => (running > 0 ? 0 : performance.now() - last),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A host that has nothing to do looks at its queues all the time. */
function isLook({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && /\/(?:wake|examine)(?:\/messages)?(?:\?|$)/.test(url)
}

interface Way {
  readonly to: URL
  readonly passed: Passed
  readonly taken: Map<string, string>
  readonly caller: string
}

function pass(request: IncomingMessage, response: ServerResponse, way: Way): void {
  const { method = 'GET', url = '/', headers } = request
  const { hostname: host, port } = way.to
  const onward = send({ host, port, method, path: url, headers }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const status = answer.statusCode ?? 502
      const body = Buffer.concat(chunks)
      if (status < 400) note(method, url, body, way)
      const back = (): void => void response.writeHead(status, answer.headers).end(body)
      const told = isEffect(method, url, status) ? way.passed(`${method} ${nameOf(url)}`) : undefined
      if (told === undefined) back()
      else void told.finally(back)
    })
  })
  onward.on('error', () => response.destroy())
  response.on('error', () => onward.destroy())
  request.pipe(onward)
}

/** Which queue messages are at work: handed out, and neither deleted nor put back yet. */
function note(method: string, url: string, body: Buffer, { taken, caller }: Way): void {
  const path = url.split('?')[0] ?? ''
  const id = /\/(?:wake|examine)\/messages\/([^/]+)$/.exec(path)?.[1]
  if (id !== undefined && (method === 'DELETE' || method === 'PUT')) taken.delete(id)
  if (method !== 'GET' || !/\/(?:wake|examine)\/messages$/.test(path)) return
  for (const [, one = ''] of body.toString('utf8').matchAll(/<MessageId>([^<]+)</g)) taken.set(one, caller)
}

function isEffect(method: string, url: string, status: number): boolean {
  if (method === 'GET' || method === 'HEAD' || status >= 400) return false
  const path = url.split('?')[0] ?? ''
  if (path.endsWith('/$batch') || path.endsWith('/Tables')) return false
  return !(method === 'PUT' && path.split('/').length === 3 && !path.includes('(')) // PUT /account/queue makes a queue
}

/** What kind of thing was changed, without ids. */
function nameOf(url: string): string {
  const path = url.split('?')[0] ?? ''
  for (const word of [
    '/move',
    '/mailFolders',
    '/subscriptions',
    'unfinished',
    'records',
    'reports',
    'hunts',
    'evidence',
    'mailboxes',
    'wake',
    'examine',
  ]) {
    if (path.includes(word)) return word.replace('/', '')
  }
  return path.includes('/messages/') ? 'message' : 'other'
}
