import * as z from 'zod/mini'
import { Explanation } from '../shared/explain/explanation.ts'
import type { TroubleCode } from '../shared/explain/trouble-code.ts'
import type { ItemKey } from './item.ts'
import type { SignIn } from './sign-in.ts'
import { Trouble } from './trouble.ts'

/** A cold start of the service takes some seconds; longer than this is an outage to the reader. */
const longestWaitMs = 15_000

/** In bytes; a page of a letter has a tenth of it. */
const largestPicture = 2_000_000

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

const Explained = z.object({
  record: z.nullable(z.string()),
  explanation: Explanation,
  /** True where what was put back may be set aside again, and where a picture of the letter can be drawn. */
  canSetAside: z.optional(z.boolean()),
  picture: z.optional(z.boolean()),
})
export type Explained = z.infer<typeof Explained>

const Restored = z.extend(Explained, {
  folder: z.nullable(z.string()),
  inboxInstead: z.boolean(),
})
export type Restored = z.infer<typeof Restored>

const Failure = z.object({ error: z.object({ code: z.string() }) })

/** A record of the service, in the shared mailbox that Outlook named; null for the reader's own. */
export interface RecordKey {
  readonly record: string
  readonly mailbox: string | null
}

/** A message, and the shared mailbox that Outlook says it lies in. */
export type Located = ItemKey & Pick<RecordKey, 'mailbox'>

/** The service as the pane needs it. Every method throws `Trouble` and nothing else. */
export interface Api {
  explain(item: Located, locale: string): Promise<Explained>
  restore(record: RecordKey, locale: string): Promise<Restored>
  /** "Set it aside again": undoes a restore. */
  setAside(record: RecordKey, locale: string): Promise<Explained>
  /** A picture of the letter, drawn by the service. */
  picture(record: RecordKey): Promise<Blob>
  /** "Report it": the answer is the explanation with its report. */
  report(item: Located, locale: string): Promise<Explained>
}

/** What the pane must know before it can sign anybody in. Needs no token. */
export async function fetchConfig(): Promise<Config> {
  return parsed(Config, await checked(await reach('/api/pane/config', { method: 'GET' }), 'refused'))
}

/** The service, asked with the reader's own token. */
export function openApi(signIn: SignIn): Api {
  async function answerTo(path: string, body: unknown): Promise<Response> {
    const first = await send(path, body, await signIn.token(false))
    // A token can be refused before its time, after a password change for example: once, ask for a fresh one.
    return first.status === 401 ? await send(path, body, await signIn.token(true)) : first
  }
  async function ask(path: string, body: unknown, conflict: TroubleCode): Promise<unknown> {
    return await checked(await answerTo(path, body), conflict)
  }
  return {
    async explain({ itemId, internetMessageId, mailbox }, locale) {
      const question = { itemId, internetMessageId, mailbox, locale }
      return parsed(Explained, await ask('/api/pane/explain', question, 'several'))
    },
    async restore(record, locale) {
      return parsed(Restored, await ask('/api/pane/restore', { ...record, locale }, 'changed'))
    },
    async setAside(record, locale) {
      return parsed(Explained, await ask('/api/pane/set-aside', { ...record, locale }, 'changed'))
    },
    async picture(record) {
      const response = await answerTo('/api/pane/picture', record)
      if (!response.ok) await checked(response, 'changed')
      // What comes is ours, and is still believed to be nothing but a picture of bounded size.
      const bytes = await response.blob().catch(() => new Blob())
      if (bytes.type !== 'image/jpeg' || bytes.size > largestPicture) throw new Trouble('refused', 'picture')
      return bytes
    },
    async report({ itemId, internetMessageId, mailbox }, locale) {
      const question = { itemId, internetMessageId, mailbox, locale }
      return parsed(Explained, await ask('/api/report', question, 'several'))
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
