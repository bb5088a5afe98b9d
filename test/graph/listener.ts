import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { listening } from '../free-port.ts'

/** One post of notices or lifecycle events. */
export interface Post {
  /** With its query. */
  readonly url: string
  readonly items: readonly Record<string, unknown>[]
  readonly validationTokens: unknown
  /** ms of this machine's clock. */
  readonly at: number
}

export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly posts: Post[]
  /** Addresses, with query, that were asked to prove themselves. */
  readonly handshakes: string[]
  /** What a post is answered with; 202 at once unless changed. */
  answer: (post: Post) => { readonly status: number; readonly delayMs?: number }
  /** What a handshake is answered with; the decoded token as text unless changed. */
  shake: (token: string) => {
    readonly status: number
    readonly type: string
    readonly text: string
    readonly delayMs?: number
  }
  items(): readonly Record<string, unknown>[]
  /** Resolves when `count` items have come; rejects after 5 s. */
  received(count: number): Promise<readonly Record<string, unknown>[]>
  close(): Promise<void>
}

/** A receiver of notices, for tests. */
export async function startListener(): Promise<Listener> {
  const posts: Post[] = []
  const handshakes: string[] = []
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const url = request.url ?? ''
      const token = new URL(url, 'http://x').searchParams.get('validationToken')
      if (token !== null) {
        handshakes.push(url)
        const { status, type, text: answer, delayMs = 0 } = listener.shake(token)
        setTimeout(() => response.writeHead(status, { 'Content-Type': type }).end(answer), delayMs)
        return null
      }
      const body: { value: Record<string, unknown>[]; validationTokens?: unknown } = JSON.parse(text)
      const post: Post = { url, items: body.value, validationTokens: body.validationTokens, at: Date.now() }
      posts.push(post)
      const { status, delayMs = 0 } = listener.answer(post)
      setTimeout(() => response.writeHead(status).end(), delayMs)
      return null
    })
  })
  const port = await listening(server)
  const listener: Listener = {
    url: `http://127.0.0.1:${port}`,
    posts,
    handshakes,
    answer: () => ({ status: 202 }),
    shake: (token) => ({ status: 200, type: 'text/plain', text: token }),
    items: () => posts.flatMap((post) => post.items),
    async received(count) {
      const until = Date.now() + 5_000
      while (listener.items().length < count) {
        if (Date.now() > until) throw new Error(`Only ${listener.items().length} of ${count} notices came.`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return listener.items()
    },
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
    },
  }
  return listener
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
