import {
  generateKeyPairSync,
  createHmac,
  createDecipheriv,
  privateDecrypt,
  X509Certificate,
} from 'node:crypto'
import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { startListener } from './listener.ts'
import type { Listener } from './listener.ts'
import { sampleEml } from './sample-eml.ts'
import { selfSigned } from './self-signed.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const other = 'jonas.weber@contoso.example'
const immutable = 'IdType="ImmutableId"'
let tenant: Tenant
let listener: Listener

beforeAll(async () => {
  listener = await startListener()
})

beforeEach(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }, { address: other }])
  listener.posts.length = 0
  listener.answer = () => ({ status: 202 })
})

afterEach(async () => tenant.close())
afterAll(async () => listener.close())

async function subscribe(extra: object = {}, prefer = immutable): Promise<{ readonly id: string }> {
  return graphClient(tenant)
    .api('/subscriptions')
    .header('Prefer', prefer)
    .post({
      changeType: 'created',
      notificationUrl: `${listener.url}/notice?code=key`,
      lifecycleNotificationUrl: `${listener.url}/lifecycle`,
      resource: `users/${mailbox}/messages`,
      expirationDateTime: new Date(tenant.now() + 20 * 3_600_000).toISOString(),
      clientState: 'secret',
      ...extra,
    })
}

function changes(): readonly Record<string, unknown>[] {
  return listener.items().filter((item) => 'changeType' in item)
}

function idOf(item: Record<string, unknown> | undefined): unknown {
  const data = item?.['resourceData']
  return typeof data === 'object' && data !== null && 'id' in data ? data.id : null
}

/** Twenty notices of which every fifth is answered after `delayMs`. */
async function sluggish(delayMs: number): Promise<void> {
  let answers = 0
  listener.answer = () => ({ status: 202, delayMs: ++answers % 5 === 0 ? delayMs : 0 })
  tenant.settings({ noticeDelayMs: 0 })
  await subscribe()
  for (let count = 0; count < 20; count++) {
    await tenant.deliver(mailbox, sampleEml())
    await listener.received(count + 1)
  }
  await tenant.settled()
  listener.answer = () => ({ status: 202 })
  listener.posts.length = 0
}

describe('a notice', () => {
  test('names subscription, tenant, secret and the immutable id, at the address with its query', async () => {
    const { id } = await subscribe()
    const message = await tenant.deliver(mailbox, sampleEml())
    const [notice] = await listener.received(1)
    const user = tenant.state(mailbox).mailboxes[0]?.id
    expect(listener.posts[0]?.url).toBe('/notice?code=key')
    expect(notice).toMatchObject({
      subscriptionId: id,
      clientState: 'secret',
      changeType: 'created',
      tenantId: tenant.tenantId,
      resource: `users/${user}@${tenant.tenantId}/messages/${message}`,
      resourceData: { '@odata.type': '#Microsoft.Graph.Message', id: message },
    })
  })

  test('carries default ids where the subscription was made without the header', async () => {
    await subscribe({}, 'x')
    const message = await tenant.deliver(mailbox, sampleEml())
    const [notice] = await listener.received(1)
    expect(idOf(notice)).toBe(tenant.state(mailbox).mailboxes[0]?.messages[0]?.defaultId)
    expect(idOf(notice)).not.toBe(message)
  })

  test('is spelled in three ways', async () => {
    tenant.settings({ resourceSpelling: 'all' })
    await subscribe()
    for (let count = 0; count < 3; count++) await tenant.deliver(mailbox, sampleEml())
    const shapes = (await listener.received(3)).map((item) =>
      String(item['resource']).replaceAll(/[^'(/]{20,}/g, 'X'),
    )
    expect(shapes).toEqual(['users/X/messages/X', 'Users/X/Messages/X', "Users('X')/messages('X')"])
  })

  test('brings events of several subscriptions together', async () => {
    const first = await subscribe()
    const second = await subscribe({ resource: `users/${other}/messages` })
    tenant.settings({ noticeDelayMs: 80 })
    await tenant.deliver(mailbox, sampleEml())
    await tenant.deliver(other, sampleEml())
    const items = await listener.received(2)
    expect(listener.posts).toHaveLength(1)
    expect(items.map((item) => item['subscriptionId'])).toEqual([first.id, second.id])
  })
})

describe('what raises one', () => {
  test('arriving, moving and restoring are `created` for the whole mailbox; marking is `updated`', async () => {
    await subscribe({ changeType: 'created,updated,deleted' })
    const id = await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    await graphClient(tenant).api(`/users/${mailbox}/messages/${id}/move`).post({ destinationId: 'archive' })
    await listener.received(2)
    await tenant.act({ act: 'read', mailbox, id })
    await listener.received(3)
    await tenant.act({ act: 'delete', mailbox, id, permanent: true })
    expect((await listener.received(4)).map((item) => item['changeType'])).toEqual([
      'created',
      'created',
      'updated',
      'deleted',
    ])
    expect(listener.items().every((item) => idOf(item) === id)).toBe(true)
  })

  test('one folder sees mail come in and go out', async () => {
    await subscribe({
      changeType: 'created,deleted',
      resource: `users/${mailbox}/mailFolders('archive')/messages`,
    })
    const id = await tenant.deliver(mailbox, sampleEml())
    await tenant.act({ act: 'move', mailbox, id, folder: 'archive' })
    await listener.received(1)
    await tenant.act({ act: 'move', mailbox, id, folder: 'inbox' })
    expect((await listener.received(2)).map((item) => item['changeType'])).toEqual(['created', 'deleted'])
  })

  test('with a filter, coming to fit is created and ceasing to is deleted', async () => {
    await subscribe({
      changeType: 'created,deleted',
      resource: `users/${mailbox}/messages?$filter=isRead eq false`,
    })
    const id = await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    await tenant.act({ act: 'read', mailbox, id })
    await listener.received(2)
    await tenant.act({ act: 'read', mailbox, id, isRead: false })
    expect((await listener.received(3)).map((item) => item['changeType'])).toEqual([
      'created',
      'deleted',
      'created',
    ])
  })

  test('mail that a rule files raises one event, in its folder; by switch also one in the Inbox', async () => {
    await subscribe({ resource: `users/${mailbox}/mailFolders('inbox')/messages` })
    await tenant.act({ act: 'make-folder', mailbox, name: 'Invoices' })
    const rule = {
      conditions: { subjectContains: ['invoice'] },
      actions: { moveToFolder: 'Invoices', markAsRead: true, stopProcessingRules: true },
    }
    await tenant.act({ act: 'make-rule', mailbox, rule })
    const id = await tenant.deliver(mailbox, sampleEml({ subject: 'Your INVOICE 7' }))
    await tenant.settled()
    expect(listener.items()).toEqual([])
    const state = tenant.state(mailbox).mailboxes[0]?.messages.find((one) => one.id === id)
    expect(state).toMatchObject({ folder: 'Invoices', isRead: true })
    tenant.settings({ ruleNotices: 'inbox-first' })
    await tenant.deliver(mailbox, sampleEml({ subject: 'Invoice 8' }))
    await listener.received(1)
  })
})

describe('an answer', () => {
  test('that is not 2xx is tried again later and later, for four hours, and then `missed` is sent', async () => {
    await subscribe({ expirationDateTime: new Date(tenant.now() + 6 * 86_400_000).toISOString() })
    listener.answer = (post) => ({ status: post.url.startsWith('/notice') ? 500 : 202 })
    await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    await tenant.settled()
    const waits: number[] = []
    for (let tries = 0; tries < 20 && tenant.state().notices.retrying > 0; tries++) {
      const before = changes().length
      let waited = 0
      while (changes().length === before && waited < 3_600_000 && tenant.state().notices.retrying > 0) {
        tenant.advance(10_000)
        waited += 10_000
        await tenant.settled()
      }
      waits.push(waited)
    }
    expect(waits.slice(0, 5)).toEqual([10_000, 20_000, 40_000, 80_000, 160_000])
    const total = waits.reduce((sum, one) => sum + one, 0)
    expect(total).toBeGreaterThan(3 * 3_600_000)
    expect(total).toBeLessThanOrEqual(4 * 3_600_000)
    expect(listener.items().at(-1)).toMatchObject({ lifecycleEvent: 'missed' })
  })

  test('later than the first limit counts as none, later tries have more time', async () => {
    expect(tenant.settings({}).noticeLimits).toEqual({ firstMs: 3_000, laterMs: 10_000 })
    tenant.settings({ noticeLimits: { firstMs: 150, laterMs: 2_000 } })
    await subscribe()
    listener.answer = () => ({ status: 202, delayMs: 400 })
    await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    await tenant.settled()
    expect(tenant.state().notices).toMatchObject({ delivered: 0, retrying: 1 })
    tenant.advance(10_000)
    await listener.received(2)
    await tenant.settled()
    expect(tenant.state().notices).toMatchObject({ delivered: 1, retrying: 0 })
  })

  test('over the first limit in more than a tenth of the cases: new notices are delayed by ten minutes', async () => {
    tenant.settings({ noticeLimits: { firstMs: 150, laterMs: 2_000 } })
    await sluggish(250)
    expect(Object.values(tenant.state().notices.endpoints)).toEqual(['slow'])
    const id = await tenant.deliver(mailbox, sampleEml())
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(listener.items()).toEqual([])
    tenant.advance(601_000)
    await tenant.settled()
    expect(listener.items().map(idOf)).toContain(id)
    expect(Object.values(tenant.state().notices.endpoints)).toEqual(['normal'])
  })

  test('over the later limit in more than 15 %: new notices are dropped for ten minutes, then `missed` is told', async () => {
    tenant.settings({ noticeLimits: { firstMs: 150, laterMs: 150 } })
    await sluggish(250)
    expect(Object.values(tenant.state().notices.endpoints)).toEqual(['drop'])
    const id = await tenant.deliver(mailbox, sampleEml())
    tenant.advance(601_000)
    await tenant.settled()
    expect(changes().map(idOf)).not.toContain(id)
    expect(listener.items().filter((item) => item['lifecycleEvent'] === 'missed')).toHaveLength(1)
    await tenant.deliver(mailbox, sampleEml())
    await tenant.settled()
    expect(tenant.state().notices.dropped).toBe(1)
  })
})

describe('faults of notices', () => {
  test('dropped ones never come, doubled ones come twice', async () => {
    await subscribe()
    tenant.faults({ 'notices-dropped': 1 })
    await tenant.deliver(mailbox, sampleEml())
    tenant.faults({ 'notices-doubled': 1 })
    const doubled = await tenant.deliver(mailbox, sampleEml())
    const items = await listener.received(2)
    await tenant.settled()
    expect(items.map(idOf)).toEqual([doubled, doubled])
  })

  test('late ones wait for the clock', async () => {
    await subscribe()
    tenant.faults({ 'notices-late': { ms: 90_000 } })
    const id = await tenant.deliver(mailbox, sampleEml())
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(listener.items()).toEqual([])
    tenant.advance(91_000)
    expect((await listener.received(1)).map(idOf)).toEqual([id])
  })

  test('reordered ones come the other way round', async () => {
    await subscribe()
    tenant.faults({ 'notices-reordered': { ms: 80 } })
    const ids = [await tenant.deliver(mailbox, sampleEml()), await tenant.deliver(mailbox, sampleEml())]
    expect((await listener.received(2)).map(idOf)).toEqual(ids.toReversed())
  })

  test('an outage holds them back until it is over', async () => {
    await subscribe()
    tenant.faults({ outage: true })
    await tenant.deliver(mailbox, sampleEml())
    expect((await refusal(graphClient(tenant).api(`/users/${mailbox}/messages`).get())).status).toBe(503)
    tenant.advance(5_000)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(listener.items()).toEqual([])
    tenant.faults({})
    tenant.advance(2_000)
    expect(await listener.received(1)).toHaveLength(1)
  })
})

describe('rich notices', () => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const certificate = selfSigned(keys.privateKey, keys.publicKey)
  const rich = {
    includeResourceData: true,
    encryptionCertificate: certificate.toString('base64'),
    encryptionCertificateId: 'one',
    resource: `users/${mailbox}/messages?$select=subject,receivedDateTime`,
  }

  test('carry the selected properties, encrypted and signed, with a token of the change tracking app', async () => {
    await subscribe(rich)
    await tenant.deliver(mailbox, sampleEml({ subject: 'Secret lunch' }))
    const [notice] = await listener.received(1)
    const content: Record<string, string> = JSON.parse(JSON.stringify(notice?.['encryptedContent']))
    const data = Buffer.from(content['data'] ?? '', 'base64')
    const key = privateDecrypt(keys.privateKey, Buffer.from(content['dataKey'] ?? '', 'base64'))
    expect(createHmac('sha256', key).update(data).digest('base64')).toBe(content['dataSignature'])
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16))
    const plain = Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8')
    expect(JSON.parse(plain)).toMatchObject({ subject: 'Secret lunch' })
    expect(content['encryptionCertificateThumbprint']).toBe(
      new X509Certificate(certificate).fingerprint.replaceAll(':', ''),
    )
    const [token] = JSON.parse(JSON.stringify(listener.posts[0]?.validationTokens))
    expect(decodeJwt(token)).toMatchObject({
      aud: tenant.app.clientId,
      azp: '0bf30f3b-4a52-48df-9a82-234910c4a086',
      ver: '2.0',
      tid: tenant.tenantId,
    })
  })

  test('bring v1 tokens or none by switch', async () => {
    await subscribe(rich)
    tenant.settings({ validationTokens: 'v1' })
    await tenant.deliver(mailbox, sampleEml())
    await listener.received(1)
    const [token] = JSON.parse(JSON.stringify(listener.posts[0]?.validationTokens))
    expect(decodeJwt(token)).toMatchObject({
      iss: `https://sts.windows.net/${tenant.tenantId}/`,
      appid: '0bf30f3b-4a52-48df-9a82-234910c4a086',
      ver: '1.0',
    })
    tenant.settings({ validationTokens: 'null' })
    await tenant.deliver(mailbox, sampleEml())
    await listener.received(2)
    expect(listener.posts.at(-1)?.validationTokens).toBeNull()
  })

  test('need a select without the body, a good certificate, and end within a day', async () => {
    expect((await refusal(subscribe({ ...rich, resource: `users/${mailbox}/messages` }))).status).toBe(400)
    expect(
      (await refusal(subscribe({ ...rich, resource: `users/${mailbox}/messages?$select=body` }))).status,
    ).toBe(400)
    expect((await refusal(subscribe({ ...rich, encryptionCertificate: 'AAAA' }))).status).toBe(400)
    const long = { ...rich, expirationDateTime: new Date(tenant.now() + 25 * 3_600_000).toISOString() }
    expect((await refusal(subscribe(long))).status).toBe(400)
  })
})
