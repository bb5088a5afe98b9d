import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const other = 'jonas.weber@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }, { address: other }])
})

afterEach(() => tenant.faults({}))
afterAll(async () => tenant.close())

const inbox = `/users/${mailbox}/mailFolders/inbox`

test('404 then 200: each message is missing at its first reading', async () => {
  const ids = [await tenant.deliver(mailbox, sampleEml()), await tenant.deliver(mailbox, sampleEml())]
  tenant.faults({ 'not-found-first': { count: 1 } })
  const client = graphClient(tenant)
  for (const id of ids) {
    expect(await refusal(client.api(`/users/${mailbox}/messages/${id}`).get())).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
    expect(await client.api(`/users/${mailbox}/messages/${id}`).get()).toHaveProperty('subject')
  }
})

test('one message fails for ever, its neighbours do not', async () => {
  const [bad, good] = [await tenant.deliver(mailbox, sampleEml()), await tenant.deliver(mailbox, sampleEml())]
  tenant.faults({ 'message-fails': { id: bad ?? '' } })
  const client = graphClient(tenant)
  for (let count = 0; count < 3; count++)
    expect((await refusal(client.api(`/users/${mailbox}/messages/${bad}`).get())).status).toBe(500)
  expect(await client.api(`/users/${mailbox}/messages/${good}`).get()).toHaveProperty('subject')
})

test.each([
  ['throttled', 429],
  ['unavailable', 503],
  ['gateway-timeout', 504],
  ['outage', 503],
] as const)('%s answers %i as often as it was told', async (name, status) => {
  tenant.faults({ [name]: { count: 2 } })
  const client = graphClient(tenant)
  expect((await refusal(client.api(inbox).get())).status).toBe(status)
  expect((await refusal(client.api(inbox).get())).status).toBe(status)
  expect(await client.api(inbox).get()).toHaveProperty('id')
})

test('a fault can be kept to one mailbox, method or path', async () => {
  const client = graphClient(tenant)
  tenant.faults({ unavailable: { mailbox: other } })
  expect(await client.api(inbox).get()).toHaveProperty('id')
  expect((await refusal(client.api(`/users/${other}/mailFolders/inbox`).get())).status).toBe(503)
  tenant.faults({
    'request-fails': { method: 'POST', path: '/mailFolders', status: 502, code: 'BadGateway' },
  })
  expect(await client.api(inbox).get()).toHaveProperty('id')
  const made = client.api(`/users/${mailbox}/mailFolders`).post({ displayName: 'New' })
  expect(await refusal(made)).toMatchObject({ status: 502, code: 'BadGateway' })
})

test('a rate strikes about that often, and the same way in each run', async () => {
  const client = graphClient(tenant)
  const run = async (): Promise<string> => {
    tenant.faults({ unavailable: 0.3 })
    let seen = ''
    for (let count = 0; count < 60; count++)
      seen += await client
        .api(inbox)
        .get()
        .then(() => '.')
        .catch(() => 'x')
    return seen
  }
  const first = await run()
  expect(await run()).toBe(first)
  const struck = first.split('x').length - 1
  expect(struck).toBeGreaterThan(9)
  expect(struck).toBeLessThan(28)
})

test('a reset connection did nothing, a lost answer did all', async () => {
  const [first, second] = [
    await tenant.deliver(mailbox, sampleEml()),
    await tenant.deliver(mailbox, sampleEml()),
  ]
  const client = graphClient(tenant)
  const folders = (): readonly string[] =>
    [first, second].map(
      (id) => tenant.state(mailbox).mailboxes[0]?.messages.find((one) => one.id === id)?.folder ?? '',
    )
  tenant.faults({ 'connection-reset': { path: '/move' } })
  await expect(
    client.api(`/users/${mailbox}/messages/${first}/move`).post({ destinationId: 'archive' }),
  ).rejects.toThrow()
  tenant.faults({ 'answer-lost': { path: '/move' } })
  await expect(
    client.api(`/users/${mailbox}/messages/${second}/move`).post({ destinationId: 'archive' }),
  ).rejects.toThrow()
  expect(folders()).toEqual(['inbox', 'archive'])
})

test('slow answers are slow', async () => {
  tenant.faults({ 'slow-answers': { ms: 200, count: 1 } })
  const started = performance.now()
  await graphClient(tenant).api(inbox).get()
  expect(performance.now() - started).toBeGreaterThan(190)
})

test('future-dated mail has a received time ahead of the clock', async () => {
  tenant.faults({ 'future-dated': { ms: 7_200_000 } })
  const id = await tenant.deliver(mailbox, sampleEml())
  const message = await graphClient(tenant)
    .api(`/users/${mailbox}/messages/${id}`)
    .select('receivedDateTime')
    .get()
  expect(Date.parse(message.receivedDateTime) - tenant.now()).toBeGreaterThan(7_100_000)
})

test('an unknown fault is refused by name', () => {
  expect(() => tenant.faults(JSON.parse('{"flood": true}'))).toThrow(/flood/)
})
