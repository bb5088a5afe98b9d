import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

let tenant: Tenant
let counter = 0

beforeAll(async () => {
  tenant = await startTenant()
})

afterAll(async () => tenant.close())

function newInbox(): string {
  const mailbox = `person${++counter}@contoso.example`
  tenant.addUsers([{ address: mailbox }])
  return `/users/${mailbox}/mailFolders/inbox`
}

async function statuses(calls: readonly Promise<unknown>[]): Promise<readonly number[]> {
  return Promise.all(
    calls.map(async (call) =>
      call.then(() => 200).catch((error: { statusCode: number }) => error.statusCode),
    ),
  )
}

test('a fifth request in flight for one app and mailbox is 429 with a decimal Retry-After; another mailbox or app is not touched', async () => {
  const [inbox, other] = [newInbox(), newInbox()]
  const client = graphClient(tenant)
  const second = graphClient(tenant, {
    token: await tenant.token({ app: 'aaaaaaaa-0000-4000-8000-000000000001' }),
  })
  tenant.settings({ concurrencyStatus: 429 })
  tenant.faults({ 'slow-answers': { ms: 500, mailbox: 'person1@contoso.example' } })
  const five = Array.from({ length: 5 }, async () => client.api(inbox).get())
  const elsewhere = [client.api(other).get(), second.api(inbox).get()]
  expect((await statuses(five)).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 429])
  expect(await statuses(elsewhere)).toEqual([200, 200])
  const again = Array.from({ length: 5 }, async () => client.api(inbox).get())
  const refused = await refusal(Promise.all(again))
  expect(refused.code).toBe('ApplicationThrottled')
  expect(refused.headers.get('retry-after')).toMatch(/^\d+\.\d+$/)
  await Promise.allSettled(again)
  tenant.settings({ concurrencyStatus: 503 })
  expect(
    (await statuses(Array.from({ length: 5 }, async () => client.api(inbox).get()))).toSorted(
      (a, b) => a - b,
    ),
  ).toEqual([200, 200, 200, 200, 503])
  tenant.faults({})
})

test('requests over the ten-minute limit are refused, throttled ones count, and the window moves on with the clock', async () => {
  const inbox = newInbox()
  const client = graphClient(tenant)
  tenant.settings({ limits: { concurrent: 4, requestsPer10Minutes: 3, uploadBytesPer5Minutes: 1_000_000 } })
  for (let count = 0; count < 3; count++) await client.api(inbox).get()
  const refused = await refusal(client.api(inbox).get())
  expect(refused).toMatchObject({ status: 429, code: 'TooManyRequests' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  tenant.advance(300_000)
  expect((await refusal(client.api(inbox).get())).status).toBe(429)
  tenant.advance(601_000)
  expect(await client.api(inbox).get()).toHaveProperty('id')
  tenant.settings({
    limits: { concurrent: 4, requestsPer10Minutes: 10_000, uploadBytesPer5Minutes: 150_000_000 },
  })
})

test('Microsoft’s client waits as long as the decimal Retry-After says, then is served', async () => {
  const inbox = newInbox()
  tenant.faults({ throttled: { count: 1, retryAfter: 0.25 } })
  const started = performance.now()
  expect(await graphClient(tenant, { retries: true }).api(inbox).get()).toHaveProperty('id')
  expect(performance.now() - started).toBeGreaterThan(240)
  tenant.faults({})
})

test('listing subscriptions is held to 25 in 20 seconds', async () => {
  const client = graphClient(tenant)
  for (let count = 0; count < 25; count++) await client.api('/subscriptions').get()
  expect((await refusal(client.api('/subscriptions').get())).status).toBe(429)
  tenant.advance(21_000)
  expect(await client.api('/subscriptions').get()).toHaveProperty('value')
})
