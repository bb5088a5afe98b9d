import { z } from 'zod'
import { badRequest } from './graph-error.ts'
import { jsonBody } from './json-body.ts'
import type { GraphAnswer, GraphCall } from './router.ts'

const mostRequests = 20
/** Graph hands at most four items of a batch to Outlook at a time, whatever the mailbox. */
const atOnce = 4

const Batch = z.object({
  requests: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        method: z.string().transform((method) => method.toUpperCase()),
        url: z.string().max(8000),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.unknown().optional(),
        dependsOn: z.array(z.string()).default([]),
      }),
    )
    .min(1),
})

type Item = z.infer<typeof Batch>['requests'][number]

interface ItemAnswer {
  readonly id: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Answers `POST /$batch`: each item alone, at most four at a time, one at a time where some depend on others. */
export async function answerBatch(
  call: GraphCall,
  answer: (call: GraphCall) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const { requests } = jsonBody(call, Batch)
  check(requests)
  const done = new Map<string, ItemAnswer>()
  const waiting = [...requests]
  const workers = requests.some((item) => item.dependsOn.length > 0) ? 1 : atOnce

  async function work(): Promise<void> {
    for (;;) {
      const item = waiting.shift()
      if (item === undefined) return
      done.set(item.id.toLowerCase(), await answerItem(item, call, { done, answer }))
    }
  }

  await Promise.all(Array.from({ length: workers }, work))
  return { status: 200, body: { responses: [...done.values()] } }
}

function check(requests: readonly Item[]): void {
  if (requests.length > mostRequests)
    throw badRequest(
      `Number of batch request steps exceeds the maximum value of ${mostRequests}.`,
      'MaximumValueExceeded',
    )
  const seen = new Set<string>()
  for (const item of requests) {
    const id = item.id.toLowerCase()
    if (seen.has(id)) throw badRequest(`Request id '${item.id}' is duplicated.`)
    const unknown = item.dependsOn.find((one) => !seen.has(one.toLowerCase()))
    if (unknown !== undefined)
      throw badRequest(`Request '${item.id}' depends on '${unknown}', which does not stand before it.`)
    seen.add(id)
    if (item.url.startsWith('http')) throw badRequest(`The url of request '${item.id}' must be relative.`)
    const typed = Object.keys(item.headers).some((name) => name.toLowerCase() === 'content-type')
    if (item.body !== undefined && !typed)
      throw badRequest(`Request '${item.id}' has a body but no Content-Type header.`)
  }
}

async function answerItem(
  item: Item,
  outer: GraphCall,
  given: {
    readonly done: ReadonlyMap<string, ItemAnswer>
    readonly answer: (call: GraphCall) => Promise<GraphAnswer>
  },
): Promise<ItemAnswer> {
  const failed = item.dependsOn.some((id) => (given.done.get(id.toLowerCase())?.status ?? 424) >= 400)
  if (failed)
    return {
      id: item.id,
      status: 424,
      headers: {},
      body: { error: { code: 'FailedDependency', message: 'Dependency failed.' } },
    }
  const headers = Object.fromEntries(
    Object.entries(item.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const {
    status,
    headers: answered = {},
    body,
  } = await given.answer({
    method: item.method,
    url: item.url.startsWith('/') ? item.url : `/${item.url}`,
    headers: { ...headers, ...ofCaller(outer) },
    body:
      item.body === undefined
        ? new Uint8Array()
        : Buffer.from(typeof item.body === 'string' ? item.body : JSON.stringify(item.body)),
    batch: true,
  })
  // bytes inside a batch travel as base64 in a JSON string
  const carried = body instanceof Uint8Array ? Buffer.from(body).toString('base64') : body
  return { id: item.id, status, headers: { 'Content-Type': 'application/json', ...answered }, body: carried }
}

/** What an item has of its batch: who calls. */
function ofCaller({ headers }: GraphCall): Readonly<Record<string, string>> {
  const names = ['authorization', 'x-box-caller']
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))
}
