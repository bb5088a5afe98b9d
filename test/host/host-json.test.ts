import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { hostSettings, readHostJson } from './host-json.ts'

test('the defaults are the documented ones', () => {
  expect(hostSettings({ version: '2.0' })).toEqual({
    routePrefix: 'api',
    customHeaders: {},
    functionTimeout: 1_800_000,
    logLevel: {},
    queues: {
      maxPollingInterval: 2000,
      visibilityTimeout: 0,
      batchSize: 16,
      newBatchThreshold: 8,
      maxDequeueCount: 5,
      messageEncoding: 'base64',
    },
  })
})

test("the product's own host.json: two seconds, base64, twelve at a time, five tries", async () => {
  const { queues, routePrefix, customHeaders } = await readHostJson(
    fileURLToPath(new URL('../..', import.meta.url)),
  )
  expect(routePrefix).toBe('')
  expect(customHeaders).toEqual({ 'X-Content-Type-Options': 'nosniff' })
  expect(queues).toEqual({
    maxPollingInterval: 2000,
    visibilityTimeout: 10_000,
    batchSize: 8,
    newBatchThreshold: 4,
    maxDequeueCount: 5,
    messageEncoding: 'base64',
  })
})

test.each([
  [{ version: '1.0' }, 'version'],
  [{ version: '2.0', extensions: { queues: { batchSize: 33 } } }, 'extensions.queues.batchSize'],
  [
    { version: '2.0', extensions: { queues: { maxPollingInterval: 2000 } } },
    'extensions.queues.maxPollingInterval',
  ],
  [{ version: '2.0', extensions: { queues: { maxPolingInterval: '00:00:02' } } }, 'maxPolingInterval'],
  [{ version: '2.0', functionTimeout: 'soon' }, '"soon" is no time span'],
])('%j is refused, naming the place', (json, place) => {
  expect(() => hostSettings(json)).toThrow(place)
})

test('app settings overrule host.json, as in Azure', async () => {
  const { queues, customHeaders } = await readHostJson(fileURLToPath(new URL('../..', import.meta.url)), {
    AzureFunctionsJobHost__extensions__queues__batchSize: '1',
    AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:01',
  })
  expect(queues).toMatchObject({ batchSize: 1, visibilityTimeout: 1000, maxPollingInterval: 2000 })
  expect(customHeaders).toEqual({ 'X-Content-Type-Options': 'nosniff' })
})
