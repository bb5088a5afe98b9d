import { Client, GraphError, HTTPMessageHandler, RetryHandler } from '@microsoft/microsoft-graph-client'
import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import type { Tenant } from './tenant.ts'

/** Microsoft's client puts no token on plain http, so this link of its chain does. */
class Bearer implements Middleware {
  #next: Middleware | null = null
  readonly #token: () => Promise<string>

  constructor(token: () => Promise<string>) {
    this.#token = token
  }

  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers)
    headers.set('Authorization', `Bearer ${await this.#token()}`)
    context.options = { ...context.options, headers: Object.fromEntries(headers) }
    await this.#next?.execute(context)
  }

  setNext(next: Middleware): void {
    this.#next = next
  }
}

export interface GraphClientOptions {
  /** The app's token unless given. */
  readonly token?: string
  /** Microsoft's own retry of 429, 503 and 504. */
  readonly retries?: boolean
}

/** Microsoft's Graph client, talking to the box. */
export function graphClient(tenant: Tenant, options: GraphClientOptions = {}): Client {
  const bearer = new Bearer(async () => options.token ?? tenant.entra.appToken())
  const transport = new HTTPMessageHandler()
  if (options.retries === true) {
    const retry = new RetryHandler()
    bearer.setNext(retry)
    retry.setNext(transport)
  } else bearer.setNext(transport)
  return Client.initWithMiddleware({ baseUrl: `${tenant.url}/`, defaultVersion: 'v1.0', middleware: bearer })
}

/** The client breaks absolute http links: without the origin and version it takes them. */
export function relative(tenant: Tenant, link: string): string {
  return link.slice(`${tenant.url}/v1.0`.length)
}

/** What Graph refused: status, code and the JSON of `error`. Throws where it did not refuse. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; code: string; body: Record<string, unknown>; headers: Headers }> {
  try {
    await call
  } catch (error) {
    if (error instanceof GraphError) {
      const body: unknown = JSON.parse(String(error.body))
      return {
        status: error.statusCode,
        code: error.code ?? '',
        body: typeof body === 'object' && body !== null ? { ...body } : {},
        headers: new Headers(error.headers),
      }
    }
    throw error
  }
  throw new Error('Graph served what it should have refused.')
}
