import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'

/**
 * The contract between `@azure/functions` 4.16 and `@azure/functions-core`, as Microsoft's worker has it: what is
 * registered, handed in and handed back, to the letter. Microsoft's own worker of the v4 model is not on npm
 * (azure-functions-core-tools fetches a binary elsewhere, azure-functions-nodejs-worker is of 2018), so this
 * stands in for it.
 */
const APP = fileURLToPath(new URL('apps/contract', import.meta.url))

const SCRIPT = `
  import { loadWorker } from ${JSON.stringify(new URL('worker.ts', import.meta.url).href)}
  const logged = []
  const worker = await loadWorker(${JSON.stringify(APP)}, (...entry) => logged.push(entry))
  const [notify, renew] = worker.functions
  const trace = { traceParent: '', traceState: '', attributes: {} }
  const http = (query) => ({
    invocationId: 'one', functionId: 'notify', triggerMetadata: {}, traceContext: trace,
    inputData: [{ name: notify.trigger.name, data: { http: {
      method: 'POST', url: 'http://127.0.0.1/graph/notify?validationToken=fromUrl', body: { bytes: Buffer.from('{}') },
      headers: {}, query: {}, params: {}, nullableHeaders: {}, nullableQuery: query, nullableParams: {},
    } } }],
  })
  const timer = (isPastDue) => ({
    invocationId: 'two', functionId: 'renew', triggerMetadata: {}, traceContext: trace,
    inputData: [{ name: renew.trigger.name, data: { json: JSON.stringify({
      Schedule: { AdjustForDST: true }, ScheduleStatus: { Last: 'a', Next: 'b', LastUpdated: 'c' }, IsPastDue: isPastDue,
    }) } }],
  })
  const unknown = http({}); unknown.inputData[0].name = 'somebody'
  const answers = []
  for (const request of [http({ validationToken: { value: 'fromHost' } }), http({}), timer(false), timer(true), unknown])
    answers.push(await worker.invoke(request))
  console.log(JSON.stringify({ functions: worker.functions, answers, logged }, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value).toString() : value instanceof Uint8Array ? Buffer.from(value).toString() : value))
`

let said: { functions: unknown[]; answers: unknown[]; logged: string[][] }

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    timeout: 20_000,
  })
  said = JSON.parse(stdout)
})

test('functions register with the metadata that the host reads', () => {
  const properties = { supportsDeferredBinding: 'false' }
  expect(said.functions).toEqual([
    {
      name: 'notify',
      trigger: {
        methods: ['POST'],
        route: 'graph/notify',
        authLevel: 'anonymous',
        type: 'httpTrigger',
        name: 'httpTrigger11c4a705f7',
        direction: 'in',
        properties,
      },
      outputs: [
        { key: '$return', type: 'http', name: 'httpOutput9a706511b1', direction: 'out' },
        {
          key: 'queueOutputc6978d7890',
          queueName: 'scan',
          connection: 'AzureWebJobsStorage',
          type: 'queue',
          name: 'queueOutputc6978d7890',
          direction: 'out',
        },
      ],
      retry: null,
    },
    {
      name: 'renew',
      trigger: {
        schedule: '0 */5 * * * *',
        type: 'timerTrigger',
        name: 'timerTrigger46d30b375f',
        direction: 'in',
        properties,
      },
      outputs: [],
      retry: {
        strategy: 'fixedDelay',
        maxRetryCount: 2,
        delayInterval: { seconds: 10 },
        retryStrategy: 'fixedDelay',
      },
    },
  ])
})

test('an HTTP answer carries its status as text, its body as bytes, and an array output as one JSON value', () => {
  expect(said.answers[0]).toEqual({
    ok: true,
    response: {
      invocationId: 'one',
      outputData: [{ name: 'queueOutputc6978d7890', data: { json: '[{"a":1},{"b":2}]' } }],
      returnValue: {
        http: {
          statusCode: '202',
          headers: { 'content-type': 'application/json' },
          cookies: [],
          enableContentNegotiation: false,
          body: { bytes: '{"token":"fromHost"}' },
        },
      },
    },
  })
})

test('only what the host filled in is the query; the one in the URL is not read', () => {
  expect(said.answers[1]).toMatchObject({
    response: { returnValue: { http: { body: { bytes: '{"token":null}' } } } },
  })
})

test('a timer gets its status in camel case; its return value goes back', () => {
  expect(said.answers[2]).toEqual({
    ok: true,
    response: { invocationId: 'two', outputData: [], returnValue: { string: 'b' } },
  })
})

test('a handler that throws fails with its type alone, as does input for an unknown binding', () => {
  expect(said.answers[3]).toEqual({ ok: false, type: 'TypeError' })
  expect(said.answers[4]).toMatchObject({ ok: false })
})

test("the app's own log goes to the host under the function's name", () => {
  expect(said.logged).toContainEqual(['information', 'Function.notify.User', 'told'])
})
