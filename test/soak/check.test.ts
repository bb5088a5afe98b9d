import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createGraph } from '../../shared/graph/client.ts'
import { createLanes, pathSlots, type Lanes } from '../../shared/graph/lanes.ts'
import { createMessages, type Messages } from '../../shared/graph/messages.ts'
import { startTenant, type Tenant } from '../graph/tenant.ts'
import { forbidden, tooEarly } from './check.ts'

const address = 'claire.moreau@contoso.example'
const other = 'paul.durand@contoso.example'

let tenant: Tenant
let since = 0

beforeAll(async () => {
  tenant = await startTenant({ quiet: true })
  tenant.addUsers([{ address }, { address: other }])
})

beforeEach(() => {
  since = tenant.requests(0, 1_000_000).next
})

afterAll(() => tenant.close())

function messagesOver(lanes: Lanes): Messages {
  const now = (): number => tenant.now()
  const token = (): Promise<string> => tenant.token({ app: true })
  const graph = createGraph({ url: tenant.url, token, fetch, now, lanes, slots: pathSlots })
  return createMessages(graph, { now, authservIds: async () => [], lanes, slots: pathSlots })
}

/** Throttled once for a minute, then asks the same mailbox and another one at once, and the same when the minute is over. */
async function throttledOnce(lanes: Lanes): Promise<readonly string[]> {
  const messages = messagesOver(lanes)
  const query = { by: 'receivedDateTime', since: '2026-01-01T00:00:00Z', top: 1 } as const
  tenant.faults({ throttled: { count: 1, retryAfter: 60 } })
  await expect(messages.list(address, query)).rejects.toMatchObject({ code: 'throttled' })
  await delay(2_100)
  await messages.list(address, query).catch(() => null)
  await messages.list(other, query)
  tenant.advance(61_000)
  await messages.list(address, query)
  return tooEarly(tenant.requests(since).requests)
}

it('who waits as long as Graph asks is not too early', async () => {
  expect(await throttledOnce(createLanes(() => tenant.now()))).toEqual([])
})

it('who calls again before the wait is over is too early', async () => {
  const lanes = { ...createLanes(() => tenant.now()), rest: () => undefined }
  expect(await throttledOnce(lanes)).toEqual([
    expect.stringMatching(
      /^GET \/users\/.* came 5\d{4} ms before the wait was over, 2\d{3} ms after it was told$/,
    ),
  ])
})

it('another process may end what it does, and is too early where it had the time to read of the wait', async () => {
  expect(await throttledOnce({ ...createLanes(() => tenant.now()), rest: () => undefined })).toHaveLength(1)
  const marked = tenant.requests(since).requests.map((one, index) => ({ ...one, process: `host ${index}` }))
  expect(tooEarly(marked)).toEqual([])
  const after = (ms: number): typeof marked =>
    marked.map((one, index) => (index === 0 ? one : { ...one, realAt: one.realAt + ms }))
  expect(tooEarly(after(3_000))).toEqual([])
  expect(tooEarly(after(5_000))).toEqual([expect.stringMatching(/told to another process$/)])
  const [{ realAt: toldAt } = { realAt: 0 }] = marked
  expect(tooEarly(after(5_000), new Map([['host 0', toldAt + 1_000]]))).toEqual([])
  expect(tooEarly(after(5_000), new Map([['host 0', toldAt + 3_000]]))).toHaveLength(1)
  const ofService = after(5_000).map((one) => ({ ...one, path: '/subscriptions/one' }))
  expect(tooEarly(ofService).length).toBeGreaterThan(0)
  const ofOther = ofService.map((one, index) => (index === 0 ? one : { ...one, path: '/groups/one' }))
  expect(tooEarly(ofOther)).toEqual([])
})

it.each([
  ['GET', '/users/u/messages/m?$select=id', 0],
  ['POST', '/users/u/messages/m/move', 0],
  ['PATCH', '/users/u/messages/back', 0],
  ['DELETE', '/subscriptions/s', 0],
  ['PATCH', '/users/u/messages/m', 1],
  ['DELETE', '/users/u/messages/m', 1],
  ['POST', '/users/u/messages/m/reply', 1],
  ['POST', '/users/u/sendMail', 1],
])('%s %s is forbidden: %i', (method, path, count) => {
  const back = { id: 'back', hand: { did: 'restored', settled: true, from: '' } } as const
  expect(forbidden([{ method, path }], [back, { id: 'm', hand: null }])).toHaveLength(count)
})
