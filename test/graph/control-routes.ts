import { z } from 'zod'
import type { Control } from './control.ts'
import { ControlError, GivenNewGroup, GivenNewUser } from './control.ts'
import { EmlError } from './eml.ts'
import { GraphError } from './graph-error.ts'

export interface ControlRequest {
  readonly method: string
  /** Below `/_tenant`, such as `/users`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Uint8Array
}

export interface ControlAnswer {
  readonly status: number
  readonly body: object
}

const Advance = z.strictObject({
  advanceMs: z.number().min(0).optional(),
  advanceSeconds: z.number().min(0).optional(),
  advance: z.union([z.string(), z.number().min(0)]).optional(),
})

/** A user may be a bare address, or an object in our words or in Graph's. */
const GivenUser = z
  .union([
    z.string().transform((address): Record<string, unknown> => ({ address })),
    z
      .looseObject({ mail: z.unknown().optional(), userPrincipalName: z.unknown().optional() })
      .transform(({ mail, userPrincipalName, ...rest }): Record<string, unknown> => ({
        address: mail ?? userPrincipalName,
        ...rest,
      })),
  ])
  .pipe(GivenNewUser)

/** The control side over HTTP, below `/_tenant`; a wrong request gets 400 and one clear sentence. */
export async function answerControl(control: Control, request: ControlRequest): Promise<ControlAnswer> {
  try {
    return { status: 200, body: await route(control, request) }
  } catch (error) {
    if (error instanceof EmlError || error instanceof ControlError) return refusal(400, error.message)
    if (error instanceof GraphError) return refusal(error.status, error.message)
    if (error instanceof z.ZodError) return refusal(400, sentence(error))
    throw error
  }
}

async function route(control: Control, { method, path, query, body }: ControlRequest): Promise<object> {
  const number = (name: string): number | undefined => {
    const text = query.get(name)
    return text === null || !/^\d{1,12}$/.test(text) ? undefined : Number(text)
  }
  switch (`${method} ${path}`) {
    case 'POST /users': {
      const users = z.array(GivenUser).parse(json(body))
      return {
        users: control.addUsers(users).map((user) => ({ id: user.id, address: user.userPrincipalName })),
      }
    }
    case 'POST /groups':
      return { groups: control.addGroups(z.array(GivenNewGroup).parse(json(body))) }
    case 'POST /mail': {
      const mailbox = query.get('mailbox')
      if (mailbox === null)
        throw new ControlError(
          'Name the mailbox: POST /_tenant/mail?mailbox=ADDRESS with the raw .eml as the body.',
        )
      const received = query.get('received')
      const receivedMs = received === null ? undefined : Date.parse(received)
      if (Number.isNaN(receivedMs))
        throw new ControlError('received is no ISO 8601 time: give one such as 2026-11-20T08:00:00Z.')
      const id = await control.deliver(mailbox, body, {
        folder: query.get('folder') ?? undefined,
        receivedMs,
        isRead: query.get('read') === 'true',
      })
      return { id }
    }
    case 'POST /faults':
      control.faults(json(body))
      return { faults: control.state('').faults }
    case 'POST /settings':
      return { settings: control.settings(json(body)) }
    case 'GET /settings':
      return { settings: control.settings({}) }
    case 'POST /act':
      return control.act(json(body))
    case 'GET /state':
      return control.state(query.get('mailbox') ?? undefined)
    case 'GET /requests':
      return control.requests(number('since'), number('limit'))
    case 'GET /clock':
      return clock(control.now())
    case 'POST /clock':
      return clock(control.advance(advanceMs(json(body))))
    case 'POST /token':
      return { token: await control.token(json(body)) }
    default:
      throw new ControlError(
        `The control side has no ${method} /_tenant${path.slice(0, 60)}: it has users, groups, mail, faults, settings, act, state, requests, clock and token (test/graph/README.md).`,
      )
  }
}

function advanceMs(body: unknown): number {
  const given = Advance.parse(body)
  const seconds = given.advanceSeconds ?? (typeof given.advance === 'number' ? given.advance : null)
  const text = typeof given.advance === 'string' ? durationMs(given.advance) : null
  const ms = given.advanceMs ?? (seconds === null ? text : seconds * 1000)
  if (ms !== null) return ms
  throw new ControlError(
    'Give "advanceMs" or "advanceSeconds" with a number, or "advance" with an ISO 8601 duration such as PT10M.',
  )
}

function clock(now: number): object {
  return { now: new Date(now).toISOString(), nowMs: now }
}

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    throw new ControlError('The body is not JSON.')
  }
}

function refusal(status: number, message: string): ControlAnswer {
  return { status, body: { error: { message } } }
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues
  const place = issue?.path.join('.') ?? ''
  return `The body does not fit${place === '' ? '' : ` at ${place}`}: ${issue?.message ?? 'unknown reason'}.`
}

/** `P1DT2H30M` in ms; null for anything else. Months and years have no fixed length and are refused. */
function durationMs(text: string): number | null {
  const match = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/.exec(
    text,
  )
  if (match === null || text === 'P' || text.endsWith('T')) return null
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000
}
