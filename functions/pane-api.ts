import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions'
import { createAccess, paneScope, type Person } from '../shared/access.ts'
import { Failure, nameOf, type FailureCode } from '../shared/failure.ts'
import { letterPicture, PictureRequest } from '../shared/letter-picture.ts'
import {
  ExplainRequest,
  explainMessage,
  putBack,
  report,
  RestoreRequest,
  setAsideAgain,
} from '../shared/pane.ts'
import { createPaces, lookingPace, movingPace, readingPace, type Pace } from '../shared/pane-pace.ts'
import { whoseMailbox } from '../shared/whose-mailbox.ts'
import type { World } from '../shared/world.ts'
import { jsonBody } from './edge/body.ts'
import { thePaneWorld, theWorld } from './edge/the-world.ts'

/** The pane's questions are short. */
const maxQuestionBytes = 16 * 1024

const statusOf: Readonly<Record<FailureCode, number>> = {
  unauthorised: 401,
  'not-found': 404,
  conflict: 409,
  throttled: 429,
  unavailable: 503,
  forbidden: 503,
  'no-mailbox': 404,
  refused: 503,
  'too-large': 503,
  settings: 503,
}

let paces: ReturnType<typeof createPaces> | null = null
let access: ((authorization: string | null) => Promise<Person>) | null = null

/** What the pane must know to sign in; no secret. */
export async function config(): Promise<HttpResponseInit> {
  const { clientId, tenantId, authority, help } = theWorld().settings
  const jsonBody = { clientId, tenantId, authority, scope: `api://${clientId}/${paneScope}`, help }
  return { jsonBody, headers: { 'Cache-Control': 'no-cache' } }
}

export const explainForPane = asking(lookingPace, ExplainRequest, explainMessage)
export const restoreForPane = asking(movingPace, RestoreRequest, putBack)
export const setAsideForPane = asking(movingPace, RestoreRequest, setAsideAgain)
export const reportForPane = asking(readingPace, ExplainRequest, report)
/** The picture of the letter: bytes of our own making, for this one look. */
export const pictureForPane = asking(readingPace, PictureRequest, letterPicture)

/** A handler for a question of this form, asked at no more than this pace, about a mailbox in which the asker may look. */
function asking<Question extends { readonly mailbox: string | null }>(
  pace: Pace,
  form: {
    safeParse(
      body: unknown,
    ): { readonly success: true; readonly data: Question } | { readonly success: false }
  },
  work: (mailbox: string, question: Question, world: World) => Promise<object>,
): (request: HttpRequest, context: InvocationContext) => Promise<HttpResponseInit> {
  return (request, context) =>
    answer(request, context, pace, async (person, world, body) => {
      const question = form.safeParse(body)
      if (!question.success) return null
      const mailbox = await whoseMailbox(person, question.data.mailbox, world)
      return work(mailbox, question.data, world)
    })
}

/** Token first, then the question, then the answer; every failure is a status, a code and one sentence. */
async function answer(
  request: HttpRequest,
  context: InvocationContext,
  pace: Pace,
  work: (person: Person, world: World, body: unknown) => Promise<object | null>,
): Promise<HttpResponseInit> {
  try {
    const world = thePaneWorld()
    access ??= createAccess({ ...world.settings, now: world.now, fetch })
    const person = await access(request.headers.get('authorization'))
    paces ??= createPaces(world.now)
    paces.take(person.oid, pace)
    const result = await work(person, world, await jsonBody(request, maxQuestionBytes))
    if (result === null)
      return refusal(400, 'bad-request', 'The question is not in the form that the pane sends.')
    if (result instanceof Uint8Array) return { body: result, headers: pictureHeaders }
    return { jsonBody: result, headers: { 'Cache-Control': 'no-store' } }
  } catch (error) {
    if (error instanceof Failure)
      return refusal(statusOf[error.code], error.code, error.message, error.retryAfterMs)
    context.error('failed', { name: nameOf(error) })
    return refusal(503, 'unavailable', 'Something failed on our side. Try again in a moment.')
  }
}

/** Whoever opens the address itself gets a picture that can load and run nothing. */
const pictureHeaders = {
  'Content-Type': 'image/jpeg',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** `retryAfterMs` becomes whole seconds (RFC 9110 §10.2.3). */
function refusal(
  status: number,
  code: string,
  message: string,
  retryAfterMs: number | null = null,
): HttpResponseInit {
  const wait =
    retryAfterMs === null ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) }
  return { status, jsonBody: { error: { code, message } }, headers: { 'Cache-Control': 'no-store', ...wait } }
}

app.http('pane-config', {
  methods: ['GET'],
  route: 'api/pane/config',
  authLevel: 'anonymous',
  handler: config,
})
app.http('pane-explain', {
  methods: ['POST'],
  route: 'api/pane/explain',
  authLevel: 'anonymous',
  handler: explainForPane,
})
app.http('pane-restore', {
  methods: ['POST'],
  route: 'api/pane/restore',
  authLevel: 'anonymous',
  handler: restoreForPane,
})
app.http('pane-set-aside', {
  methods: ['POST'],
  route: 'api/pane/set-aside',
  authLevel: 'anonymous',
  handler: setAsideForPane,
})
app.http('pane-report', {
  methods: ['POST'],
  route: 'api/report',
  authLevel: 'anonymous',
  handler: reportForPane,
})
app.http('pane-picture', {
  methods: ['POST'],
  route: 'api/pane/picture',
  authLevel: 'anonymous',
  handler: pictureForPane,
})
