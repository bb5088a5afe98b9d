import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }])
})

afterAll(async () => tenant.close())

interface ItemAnswer {
  readonly id: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: { readonly id?: string; readonly error?: { readonly code: string } }
}

async function batch(requests: readonly object[]): Promise<readonly ItemAnswer[]> {
  const { responses }: { responses: ItemAnswer[] } = await graphClient(tenant)
    .api('/$batch')
    .post({ requests })
  return responses.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}

const inbox = { method: 'GET', url: `/users/${mailbox}/mailFolders/inbox` }

test('each item ends alone, with its own headers honoured', async () => {
  const id = await tenant.deliver(mailbox, sampleEml())
  const answers = await batch([
    {
      id: '1',
      method: 'GET',
      url: `/users/${mailbox}/messages/${id}?$select=subject`,
      headers: { Prefer: 'IdType="ImmutableId"' },
    },
    { id: '2', method: 'GET', url: `/users/${mailbox}/messages/${id?.replace('AAkA', 'AAkB')}` },
    { id: '3', method: 'GET', url: '/nothing/here' },
  ])
  expect(answers.map((one) => one.status)).toEqual([200, 404, 501])
  expect(answers[0]?.body.id).toBe(id)
  expect(answers[1]?.body.error?.code).toBe('ErrorItemNotFound')
})

test('items write too, one after the other where they depend, and 424 follows a failure', async () => {
  const id = await tenant.deliver(mailbox, sampleEml())
  const json = { 'Content-Type': 'application/json' }
  const answers = await batch([
    {
      id: '1',
      method: 'POST',
      url: `/users/${mailbox}/messages/${id}/move`,
      headers: json,
      body: { destinationId: 'archive' },
    },
    {
      id: '2',
      method: 'PATCH',
      url: `/users/${mailbox}/messages/${id}`,
      headers: json,
      body: { subject: 'no' },
      dependsOn: ['1'],
    },
    { id: '3', method: 'GET', url: `/users/${mailbox}/messages/${id}`, dependsOn: ['2'] },
  ])
  expect(answers.map((one) => one.status)).toEqual([201, 403, 424])
})

test('twenty are taken, twenty-one and doubled ids are refused', async () => {
  const many = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ id: String(index), ...inbox }))
  expect((await batch(many(20))).every((one) => one.status === 200)).toBe(true)
  expect(await refusal(batch(many(21)))).toMatchObject({ status: 400 })
  expect(
    await refusal(
      batch([
        { id: 'a', ...inbox },
        { id: 'A', ...inbox },
      ]),
    ),
  ).toMatchObject({ status: 400 })
  expect(await refusal(batch([{ id: 'a', method: 'PATCH', url: '/users/x', body: {} }]))).toMatchObject({
    status: 400,
  })
})

test('an item is throttled alone: 429 inside 200, with its Retry-After', async () => {
  tenant.faults({ throttled: { count: 1, retryAfter: 1.5 } })
  const answers = await batch([
    { id: '1', ...inbox },
    { id: '2', ...inbox },
  ])
  tenant.faults({})
  const [throttled, served] = answers.toSorted((a, b) => b.status - a.status)
  expect([throttled?.status, served?.status]).toEqual([429, 200])
  expect(throttled?.headers['Retry-After']).toBe('1.500')
})

test('no more than four items are at work at a time, so one batch never throttles itself', async () => {
  tenant.settings({
    limits: { concurrent: 4, requestsPer10Minutes: 10_000, uploadBytesPer5Minutes: 1_000_000 },
  })
  const answers = await batch(Array.from({ length: 20 }, (_, index) => ({ id: String(index), ...inbox })))
  expect(answers.map((one) => one.status)).toEqual(Array.from({ length: 20 }, () => 200))
})
