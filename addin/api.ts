import * as z from 'zod/mini'
import { Explanation } from '../shared/explain/explanation.ts'
import type { TroubleCode } from '../shared/explain/trouble-code.ts'
import type { ItemKey } from './item.ts'
import type { SignIn } from './sign-in.ts'
import { Trouble } from './trouble.ts'

/** A cold start of the service takes some seconds; longer than this is an outage to the reader. */
const longestWaitMs = 15_000

const ItHelp = z.object({ mail: z.nullable(z.string()), phone: z.nullable(z.string()) })
/** How the organisation's IT team is reached; null for what the admin did not say. */
export type ItHelp = z.infer<typeof ItHelp>

const Config = z.object({
  clientId: z.string(),
  tenantId: z.string(),
  authority: z.string(),
  scope: z.string(),
  help: ItHelp,
})
export type Config = z.infer<typeof Config>

const Explained = z.object({ record: z.nullable(z.string()), explanation: Explanation })
export type Explained = z.infer<typeof Explained>

const Restored = z.object({
  record: z.nullable(z.string()),
  explanation: Explanation,
  folder: z.nullable(z.string()),
  inboxInstead: z.boolean(),
})
export type Restored = z.infer<typeof Restored>

const Failure = z.object({ error: z.object({ code: z.string() }) })

/** The service as the pane needs it. Every method throws `Trouble` and nothing else. */
export interface Api {
  explain(item: ItemKey, locale: string): Promise<Explained>
  restore(record: string, locale: string): Promise<Restored>
  /** "Report it": the answer is the explanation with its report. */
  report(item: ItemKey, locale: string): Promise<Explained>
}

/** What the pane must know before it can sign anybody in. Needs no token. */
export async function fetchConfig(): Promise<Config> {
  return parsed(Config, await checked(await reach('/api/pane/config', { method: 'GET' }), 'refused'))
}

/** The service, asked with the reader's own token. */
export function openApi(signIn: SignIn): Api {
  async function ask(path: string, body: unknown, conflict: TroubleCode): Promise<unknown> {
    const first = await send(path, body, await signIn.token(false))
    if (first.status !== 401) return await checked(first, conflict)
    // A token can be refused before its time, after a password change for example: once, ask for a fresh one.
    return await checked(await send(path, body, await signIn.token(true)), conflict)
  }
  return {
    async explain({ itemId, internetMessageId }, locale) {
      return parsed(
        Explained,
        await ask('/api/pane/explain', { itemId, internetMessageId, locale }, 'several'),
      )
    },
    async restore(record, locale) {
      return parsed(Restored, await ask('/api/pane/restore', { record, locale }, 'changed'))
    },
    async report({ itemId, internetMessageId }, locale) {
      return parsed(Explained, await ask('/api/report', { itemId, internetMessageId, locale }, 'several'))
    },
  }
}

async function send(path: string, body: unknown, token: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
  return await reach(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...request, cache: 'no-store', signal: AbortSignal.timeout(longestWaitMs) })
  } catch (cause) {
    throw new Trouble('unreachable', null, { cause })
  }
}

async function checked(response: Response, conflict: TroubleCode): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  const failure = z.safeParse(Failure, body)
  const reference = failure.success ? failure.data.error.code : String(response.status)
  throw new Trouble(response.status === 409 ? conflict : codeFor(response.status), reference)
}

function codeFor(status: number): TroubleCode {
  if (status === 401) return 'sign-in'
  if (status === 403) return 'not-allowed'
  if (status === 404) return 'not-found'
  if (status === 429) return 'busy'
  return status < 500 ? 'refused' : 'unreachable'
}

function parsed<Shape extends z.ZodMiniType>(shape: Shape, body: unknown): z.infer<Shape> {
  const result = z.safeParse(shape, body)
  if (!result.success) throw new Trouble('refused', 'answer', { cause: result.error })
  return result.data
}
