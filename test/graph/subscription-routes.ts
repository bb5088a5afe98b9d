import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { badRequest, GraphError } from './graph-error.ts'
import { jsonBody } from './json-body.ts'
import { checkMessageView, checkSearchable, plain } from './message-json.ts'
import { parseFilter } from './odata-filter.ts'
import { forbidden, permitted } from './permissions.ts'
import { readCertificate } from './rich.ts'
import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'
import { subscriptionJson } from './subscription.ts'
import type { ChangeType, Subscription, Watched } from './subscription.ts'
import { validateEndpoint } from './validate-endpoint.ts'
import { namesOf } from './world.ts'

const minute = 60_000
const shortestMs = 45 * minute
const longestBasicMs = 10_080 * minute
const longestRichMs = 1_440 * minute
const perMailbox = 1000
/** Graph's own limits of this API: per app and tenant, in 20 s. */
const writes = { calls: 500, perMs: 20_000 }
const reauthorizations = { calls: 1000, perMs: 20_000 }
const lists = { calls: 25, perMs: 20_000 }

/** Subscriptions: create (with the validation handshake), list, get, renew, reauthorize, delete. */
export const subscriptionRoutes: readonly Route[] = [
  { method: 'POST', path: '/subscriptions', permissions: [], handle: create },
  { method: 'GET', path: '/subscriptions', permissions: [], handle: list },
  { method: 'GET', path: '/subscriptions/{subscription}', permissions: [], handle: get },
  { method: 'PATCH', path: '/subscriptions/{subscription}', permissions: [], handle: patch },
  { method: 'DELETE', path: '/subscriptions/{subscription}', permissions: [], handle: remove },
  { method: 'POST', path: '/subscriptions/{subscription}/reauthorize', permissions: [], handle: reauthorize },
]

const Url = z.string().max(2000)

const NewSubscription = z.strictObject({
  changeType: z.string(),
  notificationUrl: Url,
  lifecycleNotificationUrl: Url.nullish(),
  resource: z.string().max(2000),
  expirationDateTime: z.string(),
  clientState: z.string().nullish(),
  latestSupportedTlsVersion: z.enum(['v1_0', 'v1_1', 'v1_2', 'v1_3']).default('v1_2'),
  includeResourceData: z.boolean().nullish(),
  encryptionCertificate: z.string().nullish(),
  encryptionCertificateId: z.string().max(128).nullish(),
  notificationUrlAppId: z.string().nullish(),
})

type Given = z.infer<typeof NewSubscription>

async function create(visit: Visit): Promise<GraphAnswer> {
  const { world, caller } = visit
  world.throttle.countService(`subscriptions ${caller.appId}`, writes)
  const given = jsonBody(visit.call, NewSubscription)
  const changeTypes = changeTypesOf(given.changeType)
  if ((given.clientState?.length ?? 0) > 128)
    throw badRequest('clientState may have at most 128 characters.', 'InvalidRequest')
  const watched = watchedBy(visit, given.resource)
  const mailbox = namesOf(world, world.directory.mailbox(watched.user))
  // write permissions do not count where reading is enough
  if (!permitted(world, caller, { permissions: ['Mail.Read'], mailbox, subscription: true }))
    throw forbidden(true)
  const refused = world.faults.strikes('subscriptions-refused', { mailbox })
  if (refused !== null)
    throw new GraphError(
      refused.status ?? 403,
      refused.code ?? 'ExtensionError',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied.]',
    )
  const rich = richOf(given, watched)
  const expiresMs = expiryOf(visit, given.expirationDateTime, rich === null ? longestBasicMs : longestRichMs)
  refuseTwin(visit, watched, given.changeType)
  await validateEndpoint(given.notificationUrl, world.settings().noticeLimits.laterMs)
  if (given.lifecycleNotificationUrl != null)
    await validateEndpoint(given.lifecycleNotificationUrl, world.settings().noticeLimits.laterMs)
  // two creations may have waited for their handshakes side by side
  refuseTwin(visit, watched, given.changeType)
  const subscription: Subscription = {
    ...watched,
    id: randomUUID(),
    applicationId: caller.appId,
    creatorId: caller.objectId,
    changeTypes,
    changeType: given.changeType,
    clientState: given.clientState ?? null,
    notificationUrl: given.notificationUrl,
    lifecycleNotificationUrl: given.lifecycleNotificationUrl ?? null,
    latestSupportedTlsVersion: given.latestSupportedTlsVersion,
    immutableIds: visit.prefer.immutableIds,
    rich,
    expiresMs,
    authorizedUntilMs: world.clock.now() + world.settings().authorizationMinutes * minute,
    asked: 0,
  }
  world.subscriptions.add(subscription)
  return {
    status: 201,
    body: { '@odata.context': context(visit, '/$entity'), ...subscriptionJson(subscription) },
  }
}

function list(visit: Visit): GraphAnswer {
  visit.world.throttle.countService(`subscription lists ${visit.caller.appId}`, lists)
  const own = visit.world.subscriptions.all().filter((one) => one.applicationId === visit.caller.appId)
  return { status: 200, body: { '@odata.context': context(visit, ''), value: own.map(subscriptionJson) } }
}

function get(visit: Visit): GraphAnswer {
  return {
    status: 200,
    body: { '@odata.context': context(visit, '/$entity'), ...subscriptionJson(existing(visit)) },
  }
}

const Patch = z.strictObject({
  expirationDateTime: z.string().optional(),
  notificationUrl: Url.optional(),
})

async function patch(visit: Visit): Promise<GraphAnswer> {
  const { world } = visit
  world.throttle.countService(`subscriptions ${visit.caller.appId}`, writes)
  const subscription = existing(visit)
  const given = jsonBody(visit.call, Patch)
  const longest = subscription.rich === null ? longestBasicMs : longestRichMs
  const expiresMs =
    given.expirationDateTime === undefined ? undefined : expiryOf(visit, given.expirationDateTime, longest)
  if (given.notificationUrl !== undefined && given.notificationUrl !== subscription.notificationUrl) {
    await validateEndpoint(given.notificationUrl, world.settings().noticeLimits.laterMs)
    subscription.notificationUrl = given.notificationUrl
  }
  world.subscriptions.renew(subscription, {
    authorized: true,
    ...(expiresMs === undefined ? {} : { expiresMs }),
  })
  return {
    status: 200,
    body: { '@odata.context': context(visit, '/$entity'), ...subscriptionJson(subscription) },
  }
}

function remove(visit: Visit): GraphAnswer {
  visit.world.throttle.countService(`subscriptions ${visit.caller.appId}`, writes)
  visit.world.subscriptions.remove(existing(visit))
  return { status: 204, body: null }
}

function reauthorize(visit: Visit): GraphAnswer {
  visit.world.throttle.countService(`reauthorize ${visit.caller.appId}`, reauthorizations)
  visit.world.subscriptions.renew(existing(visit), { authorized: true })
  return { status: 204, body: null }
}

function existing(visit: Visit): Subscription {
  const subscription = visit.world.subscriptions.get(param(visit, 'subscription'))
  if (subscription === null || subscription.applicationId !== visit.caller.appId)
    throw new GraphError(404, 'ResourceNotFound', 'The object was not found.')
  return subscription
}

function changeTypesOf(text: string): readonly ChangeType[] {
  const types = text.split(',').map((one) => one.trim())
  const known: readonly ChangeType[] = ['created', 'updated', 'deleted']
  const found = known.filter((one) => types.includes(one))
  if (found.length !== types.length || found.length === 0)
    throw badRequest(`Invalid changeType '${text.slice(0, 60)}'.`, 'InvalidRequest')
  return found
}

/** Reads `users/{id}/messages` and `users/{id}/mailFolders('x')/messages`, with `$filter` and `$select`. */
function watchedBy(visit: Visit, resource: string): Watched {
  const [path = '', search = ''] = resource.split('?', 2)
  const segments = path
    .split('/')
    .filter((one) => one !== '')
    .flatMap((one) => {
      const open = one.indexOf("('")
      return open > 0 && one.endsWith("')") ? [one.slice(0, open), one.slice(open + 2, -2)] : [one]
    })
  const words = segments.map((one) => one.toLowerCase())
  const whole = segments.length === 3 && words[0] === 'users' && words[2] === 'messages'
  const folder =
    segments.length === 5 && words[0] === 'users' && words[2] === 'mailfolders' && words[4] === 'messages'
  if (!whole && !folder)
    throw badRequest(`Resource '${path.slice(0, 100)}' is not supported for subscriptions.`, 'InvalidRequest')
  const mailbox = visit.world.directory.mailbox(segments[1] ?? '')
  const options = new URLSearchParams(search)
  const filterText = options.get('$filter')
  const filter = filterText === null ? null : parseFilter(filterText)
  const select = options.get('$select')?.split(',') ?? null
  // what cannot be told of a message must fail now, not when one arrives
  for (const property of filter?.properties ?? []) checkSearchable(property)
  checkMessageView({ select, expand: [], prefer: plain })
  return {
    resource,
    user: mailbox.user,
    folder: folder ? mailbox.folder(segments[3] ?? '').id : null,
    filter,
    select,
  }
}

function richOf(given: Given, watched: Watched): Subscription['rich'] {
  if (given.includeResourceData !== true) return null
  if (
    watched.select === null ||
    watched.select.some((one) => ['body', 'uniquebody'].includes(one.toLowerCase()))
  )
    throw badRequest(
      'Rich notifications of messages need $select in the resource, without Body or UniqueBody.',
      'InvalidRequest',
    )
  if (given.encryptionCertificate == null || given.encryptionCertificateId == null)
    throw badRequest(
      'Rich notifications need encryptionCertificate and encryptionCertificateId.',
      'InvalidRequest',
    )
  return {
    certificate: readCertificate(given.encryptionCertificate),
    certificateId: given.encryptionCertificateId,
  }
}

/** Less than 45 minutes is silently made 45; the past and more than the longest are refused. */
function expiryOf(visit: Visit, text: string, longestMs: number): number {
  const time = Date.parse(text)
  const now = visit.world.clock.now()
  if (Number.isNaN(time) || time <= now)
    throw badRequest('Subscription expiration must be a time in the future.', 'InvalidRequest')
  if (time > now + longestMs)
    throw badRequest(
      `Subscription expiration can only be ${longestMs / minute} minutes in the future.`,
      'InvalidRequest',
    )
  return Math.max(time, now + shortestMs)
}

function refuseTwin(visit: Visit, watched: Watched, changeType: string): void {
  const beside = visit.world.subscriptions.ofUser(watched.user)
  const twin = beside.find(
    (one) =>
      one.applicationId === visit.caller.appId &&
      one.resource === watched.resource &&
      one.changeType === changeType,
  )
  if (twin !== undefined)
    throw new GraphError(
      409,
      'Conflict',
      `Subscription Id ${twin.id} already exists for the requested combination`,
    )
  if (beside.length >= perMailbox)
    throw new GraphError(
      403,
      'Forbidden',
      `The limit of ${perMailbox} subscriptions for the mailbox has been reached.`,
    )
}

function context(visit: Visit, entity: '' | '/$entity'): string {
  return `${visit.world.origin()}/v1.0/$metadata#subscriptions${entity}`
}
