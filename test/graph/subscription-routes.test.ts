import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { startListener } from './listener.ts'
import type { Listener } from './listener.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const minute = 60_000
let tenant: Tenant
let listener: Listener

beforeAll(async () => {
  listener = await startListener()
})

beforeEach(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }])
  listener.posts.length = 0
  listener.handshakes.length = 0
  listener.shake = (token) => ({ status: 200, type: 'text/plain', text: token })
  listener.answer = () => ({ status: 202 })
})

afterEach(async () => tenant.close())
afterAll(async () => listener.close())

function wish(extra: object = {}): object {
  return {
    changeType: 'created',
    notificationUrl: `${listener.url}/notice?code=a%20b`,
    lifecycleNotificationUrl: `${listener.url}/lifecycle`,
    resource: `users/${mailbox}/messages`,
    expirationDateTime: new Date(tenant.now() + 6 * 86_400_000).toISOString(),
    clientState: 'secret',
    ...extra,
  }
}

interface SubscriptionJson {
  readonly id: string
  readonly expirationDateTime: string
}

async function subscribe(extra: object = {}): Promise<SubscriptionJson> {
  return graphClient(tenant).api('/subscriptions').header('Prefer', 'IdType="ImmutableId"').post(wish(extra))
}

describe('creating', () => {
  test('asks both addresses to prove themselves, one after the other, and keeps their query', async () => {
    const made = await subscribe()
    expect(made).toMatchObject({
      resource: `users/${mailbox}/messages`,
      changeType: 'created',
      clientState: 'secret',
      applicationId: tenant.app.clientId,
      creatorId: tenant.app.objectId,
      includeResourceData: null,
      latestSupportedTlsVersion: 'v1_2',
    })
    expect(listener.handshakes.map((url) => url.split('&')[0]?.split('?validationToken')[0])).toEqual([
      '/notice?code=a+b',
      '/lifecycle',
    ])
    expect(decodeURIComponent(listener.handshakes[0]?.replaceAll('+', ' ') ?? '')).toContain('100%+a/b=ü')
    expect(listener.handshakes[0]).toContain('100%25%2Ba')
  })

  test.each([
    ['another status', { status: 202, type: 'text/plain' }, 'must respond with 200 OK'],
    ['another type', { status: 200, type: 'text/html' }, 'must exactly match'],
  ])('%s is refused and nothing is stored', async (_, given, words) => {
    listener.shake = (token) => ({ ...given, text: token })
    const refused = await refusal(subscribe())
    expect(refused).toMatchObject({ status: 400, code: 'ValidationError' })
    expect(JSON.stringify(refused.body)).toContain(words)
    expect(tenant.state().subscriptions).toEqual([])
  })

  test('the token must come back decoded; the second address counts as well', async () => {
    listener.shake = (token) => ({ status: 200, type: 'text/plain', text: encodeURIComponent(token) })
    expect((await refusal(subscribe())).status).toBe(400)
    listener.shake = (token) => ({
      status: 200,
      type: 'text/plain',
      text: listener.handshakes.length % 2 === 1 ? 'x' : token,
    })
    listener.handshakes.length = 1
    expect((await refusal(subscribe())).status).toBe(400)
    expect(tenant.state().subscriptions).toEqual([])
  })

  test('an answer that comes too late is refused', async () => {
    expect(tenant.settings({}).noticeLimits.laterMs).toBe(10_000)
    tenant.settings({ noticeLimits: { firstMs: 100, laterMs: 200 } })
    listener.shake = (token) => ({ status: 200, type: 'text/plain', text: token, delayMs: 600 })
    const refused = await refusal(subscribe())
    expect(refused).toMatchObject({ status: 400, code: 'ValidationError' })
    expect(JSON.stringify(refused.body)).toContain('timed out')
  })

  test('an address that is not there is refused', async () => {
    expect((await refusal(subscribe({ notificationUrl: 'http://127.0.0.1:9/x' }))).status).toBe(400)
    expect((await refusal(subscribe({ notificationUrl: 'https://hooks.example/x' }))).status).toBe(400)
  })

  test('a twin is 409 and names the other', async () => {
    const { id } = await subscribe()
    const refused = await refusal(subscribe())
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain(`Subscription Id ${id} already exists`)
    expect(await subscribe({ changeType: 'updated' })).toHaveProperty('id')
  })

  test('less than 45 minutes becomes 45, more than 10,080 is refused', async () => {
    const made = await subscribe({ expirationDateTime: new Date(tenant.now() + minute).toISOString() })
    expect(Math.round((Date.parse(made.expirationDateTime) - tenant.now()) / minute)).toBe(45)
    const long = {
      changeType: 'updated',
      expirationDateTime: new Date(tenant.now() + 10_081 * minute).toISOString(),
    }
    expect((await refusal(subscribe(long))).status).toBe(400)
    const longest = {
      changeType: 'updated',
      expirationDateTime: new Date(tenant.now() + 10_079 * minute).toISOString(),
    }
    expect(await subscribe(longest)).toHaveProperty('id')
  })

  test.each([
    ['a client state of 129 characters', { clientState: 'x'.repeat(129) }, 400],
    ['an unknown resource', { resource: 'groups/x/messages' }, 400],
    [
      'a filter on what a message does not have',
      { resource: `users/${mailbox}/messages?$filter=colour eq 'red'` },
      400,
    ],
    ['an unknown change type', { changeType: 'arrived' }, 400],
    ['a mailbox that is not there', { resource: 'users/nobody@contoso.example/messages' }, 404],
  ])('%s is refused', async (_, extra, status) => {
    expect((await refusal(subscribe(extra))).status).toBe(status)
  })

  test('Mail.ReadWrite alone is not enough, and a tenant may refuse altogether', async () => {
    tenant.settings({ grants: ['Mail.ReadWrite', 'User.Read.All'] })
    expect(await refusal(subscribe())).toMatchObject({ status: 403, code: 'ErrorAccessDenied' })
    tenant.settings({ grants: ['Mail.ReadWrite', 'Mail.Read'] })
    tenant.faults({ 'subscriptions-refused': true })
    expect(await refusal(subscribe())).toMatchObject({ status: 403, code: 'ExtensionError' })
  })

  test('an Exchange role alone may be enough or not, and the grant it lives on may be taken away', async () => {
    const role = { permissions: ['Mail.Read', 'Mail.ReadWrite'], mailboxes: [mailbox] }
    tenant.settings({ grants: ['User.Read.All'], exchangeRoles: { ...role, subscriptions: false } })
    expect((await refusal(subscribe())).status).toBe(403)
    tenant.settings({ exchangeRoles: { ...role, subscriptions: true } })
    await subscribe()
    const told = await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    tenant.settings({ exchangeRoles: null })
    await tenant.deliver(mailbox, sampleEml())
    await tenant.settled()
    expect(listener.items()).toMatchObject([{ resourceData: { id: told } }])
  })
})

describe('keeping', () => {
  test('PATCH renews (200), reauthorize and DELETE answer 204, and what is gone is 404', async () => {
    const { id } = await subscribe()
    const client = graphClient(tenant)
    const until = new Date(tenant.now() + 3 * 86_400_000).toISOString()
    expect(await client.api(`/subscriptions/${id}`).patch({ expirationDateTime: until })).toMatchObject({
      id,
      expirationDateTime: until,
    })
    expect(await client.api(`/subscriptions/${id}/reauthorize`).post(undefined)).toBeUndefined()
    expect((await client.api('/subscriptions').get()).value).toMatchObject([{ id }])
    await client.api(`/subscriptions/${id}`).delete()
    expect(await refusal(client.api(`/subscriptions/${id}`).get())).toMatchObject({
      status: 404,
      code: 'ResourceNotFound',
    })
    expect(
      (await refusal(client.api(`/subscriptions/${id}`).patch({ expirationDateTime: until }))).status,
    ).toBe(404)
  })

  test('expires: 404, and nothing more is told', async () => {
    const { id } = await subscribe()
    tenant.advance(6 * 86_400_000 + 1000)
    expect((await refusal(graphClient(tenant).api(`/subscriptions/${id}`).get())).status).toBe(404)
    await tenant.deliver(mailbox, sampleEml())
    await tenant.settled()
    expect(listener.posts.filter((post) => post.url.startsWith('/notice'))).toEqual([])
  })

  test('a lifecycle address cannot be added later', async () => {
    const { id } = await subscribe({ lifecycleNotificationUrl: undefined })
    const late = graphClient(tenant)
      .api(`/subscriptions/${id}`)
      .patch({ lifecycleNotificationUrl: `${listener.url}/x` })
    expect((await refusal(late)).status).toBe(400)
  })

  test('another app does not see it', async () => {
    const { id } = await subscribe()
    const token = await tenant.token({ app: 'aaaaaaaa-0000-4000-8000-000000000001' })
    expect((await refusal(graphClient(tenant, { token }).api(`/subscriptions/${id}`).get())).status).toBe(404)
  })
})

describe('lifecycle events', () => {
  test('ask for reauthorization when a quarter of the day is left, again and again, until it is given', async () => {
    const { id } = await subscribe()
    tenant.advance(17 * 60 * minute)
    await tenant.settled()
    expect(listener.items()).toEqual([])
    tenant.advance(1.1 * 60 * minute)
    const [event] = await listener.received(1)
    expect(event).toMatchObject({
      subscriptionId: id,
      clientState: 'secret',
      tenantId: tenant.tenantId,
      lifecycleEvent: 'reauthorizationRequired',
    })
    expect(event).not.toHaveProperty('resourceData')
    expect(listener.posts[0]?.url).toBe('/lifecycle')
    tenant.advance(3 * 60 * minute)
    await listener.received(2)
    await graphClient(tenant).api(`/subscriptions/${id}/reauthorize`).post(undefined)
    tenant.advance(17 * 60 * minute)
    await tenant.settled()
    expect(listener.items()).toHaveLength(2)
  })

  test('where authorization is enforced, changes after its end are lost until it is renewed', async () => {
    tenant.settings({ reauthorization: 'enforced' })
    const { id } = await subscribe()
    tenant.advance(25 * 60 * minute)
    await tenant.deliver(mailbox, sampleEml())
    await graphClient(tenant)
      .api(`/subscriptions/${id}`)
      .patch({ expirationDateTime: new Date(tenant.now() + 86_400_000).toISOString() })
    const told = await tenant.deliver(mailbox, sampleEml())
    await tenant.settled()
    const notices = listener.items().filter((item) => 'changeType' in item)
    expect(notices).toMatchObject([{ resourceData: { id: told } }])
  })

  test('tell of removal, and events of several subscriptions travel in one post', async () => {
    const first = await subscribe()
    const second = await subscribe({ changeType: 'updated' })
    tenant.faults({ 'subscription-lost': { lifecycle: true } })
    const events = await listener.received(2)
    expect(events.map((event) => String(event['subscriptionId'])).toSorted()).toEqual(
      [first.id, second.id].toSorted(),
    )
    expect(events.every((event) => event['lifecycleEvent'] === 'subscriptionRemoved')).toBe(true)
    expect(listener.posts).toHaveLength(1)
    expect(tenant.state().subscriptions).toEqual([])
  })

  test('a bulk move by a person may raise only `missed`', async () => {
    await subscribe()
    tenant.settings({ bulkMoves: 'missed' })
    const ids: (string | null)[] = []
    for (let count = 0; count < 26; count++) ids.push(await tenant.deliver(mailbox, sampleEml()))
    await listener.received(26)
    await tenant.act({ act: 'move', mailbox, ids, folder: 'archive' })
    const [event] = (await listener.received(27)).slice(26)
    expect(event).toMatchObject({ lifecycleEvent: 'missed' })
    await tenant.settled()
    expect(listener.items()).toHaveLength(27)
  })
})
