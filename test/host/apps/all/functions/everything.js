import { app, output } from '@azure/functions'
import { appendFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** What happened, one JSON line each, in the file that the test names. */
function note(event) {
  appendFileSync(process.env.EVENTS, `${JSON.stringify({ at: Date.now(), ...event })}\n`)
}

const work = output.storageQueue({ queueName: '%WORK_QUEUE%', connection: 'AzureWebJobsStorage' })
const echo = output.storageQueue({ queueName: 'echo', connection: 'AzureWebJobsStorage' })

app.http('hello', {
  methods: ['GET', 'POST'],
  route: 'hello/{name?}',
  handler: async (request) => ({
    status: 201,
    headers: { 'x-path': new URL(request.url).pathname },
    cookies: [{ name: 'seen', value: 'yes', httpOnly: true, sameSite: 'Lax' }],
    jsonBody: {
      method: request.method,
      name: request.params.name ?? null,
      query: request.query.get('validationToken'),
      header: request.headers.get('X-Mixed-Case'),
      text: request.method === 'POST' ? await request.text() : null,
    },
  }),
})
app.http('files', {
  route: '{*path}',
  methods: ['GET'],
  handler: (request) => ({ body: request.params.path ?? 'root' }),
})
app.http('nothing', { methods: ['GET'], handler: () => undefined })
app.http('broken', {
  methods: ['GET'],
  handler: () => {
    throw new RangeError('words of a mail')
  },
})
app.http('locked', { methods: ['GET'], authLevel: 'function', handler: () => ({ body: 'open' }) })
app.http('slow', {
  methods: ['GET'],
  handler: async () => {
    await delay(1200)
    return { body: 'done' }
  },
})
app.http('enqueue', {
  methods: ['POST'],
  extraOutputs: [work],
  handler: async (request, context) => {
    context.extraOutputs.set(work, await request.json())
    return { status: 202 }
  },
})

app.storageQueue('work', {
  queueName: '%WORK_QUEUE%',
  connection: 'AzureWebJobsStorage',
  return: echo,
  handler: async (item, context) => {
    const { dequeueCount, id, insertionTime } = context.triggerMetadata
    note({ work: item, type: typeof item, dequeueCount, id: typeof id, insertionTime: typeof insertionTime })
    if (item?.sleep !== undefined) await delay(item.sleep)
    if (item?.fail === true) throw new TypeError('words of a mail')
    note({ ended: item })
    return item?.back
  },
})

app.timer('minutely', {
  schedule: '%SCHEDULE%',
  handler: (timer) =>
    note({ timer: 'minutely', isPastDue: timer.isPastDue, next: timer.scheduleStatus?.next ?? null }),
})
app.timer('at-start', {
  schedule: '0 0 0 1 1 *',
  runOnStartup: true,
  handler: () => note({ timer: 'at-start' }),
})
app.timer('flaky', {
  schedule: '0 0 0 1 1 *',
  retry: { strategy: 'fixedDelay', maxRetryCount: 2, delayInterval: 0 },
  handler: (_, context) => {
    note({ timer: 'flaky', retry: context.retryContext?.retryCount })
    throw new Error('words of a mail')
  },
})

app.hook.appTerminate(() => note({ hook: 'appTerminate' }))
app.hook.preInvocation((context) => {
  context.hookData.from = context.invocationContext.functionName
})
app.hook.postInvocation((context) => {
  if (context.hookData.from === 'nothing') note({ hook: 'postInvocation' })
})
