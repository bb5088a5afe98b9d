import { createServer } from 'node:http'
import azure, { type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions'
import { beforeAll, describe, expect, it } from 'vitest'
import { listening } from '../free-port.ts'
import { clientStateOf } from '../../shared/client-state.ts'
import { wakesFromNotices } from '../../shared/notice.ts'

const key = 'a key for the tests, long enough to be one'
const url = 'https://nonlieu.contoso.example/api/graph/notify'

const ours = { clientState: clientStateOf('m', key), resourceData: { id: 'a' } }

type Handler = (request: HttpRequest, context: InvocationContext) => Promise<HttpResponseInit>
let notice: Handler
let lifecycle: Handler

beforeAll(async () => {
  // A storage that nobody answers for: what is asked of it fails at once.
  Object.assign(process.env, {
    NONLIEU_TENANT_ID: 't',
    NONLIEU_CLIENT_ID: 'c',
    NONLIEU_ORIGIN: 'https://nonlieu.contoso.example',
    NONLIEU_NOTICE_KEY: key,
    AzureWebJobsStorage:
      'DefaultEndpointsProtocol=http;AccountName=dead;AccountKey=a2V5;QueueEndpoint=http://127.0.0.1:9/dead;TableEndpoint=http://127.0.0.1:9/dead',
  })
  notice = (await import('../../functions/notice.ts')).notice
  lifecycle = (await import('../../functions/lifecycle.ts')).lifecycle
})

async function post(
  handler: Handler,
  body: string | null,
  query: Record<string, string> = {},
): Promise<HttpResponseInit> {
  const request = new azure.HttpRequest({
    method: 'POST',
    url,
    query,
    ...(body === null ? {} : { body: { string: body } }),
  })
  return handler(request, new azure.InvocationContext({ logHandler: () => undefined }))
}

describe('the handshake', () => {
  it.each(['Validation: Testing', '%25 + : / ä', `a'b"c<script>`])(
    'answers %s as it came, as text',
    async (token) => {
      for (const handler of [notice, lifecycle]) {
        expect(await post(handler, null, { validationToken: token })).toEqual({
          status: 200,
          headers: { 'Content-Type': 'text/plain; charset=utf-8' },
          body: token,
        })
      }
    },
  )

  it('refuses a token that is no token', async () => {
    expect((await post(notice, null, { validationToken: 'x'.repeat(5000) })).status).toBe(400)
  })
})

describe('a post of notices', () => {
  it('is answered in time also where the storage hangs', async () => {
    const silent = createServer(() => undefined)
    const port = await listening(silent)
    const { takeNotices } = await import('../../functions/edge/notices.ts')
    const { createQueues } = await import('../../shared/store/queues.ts')
    const connectionString = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;QueueEndpoint=http://127.0.0.1:${port}/a`
    const send = createQueues({ kind: 'connection-string', connectionString }, () => {
      throw new Error('no identity')
    })
    const world = { settings: { noticeKeys: [key] }, send, trace: () => undefined }
    const request = new azure.HttpRequest({
      method: 'POST',
      url,
      body: { string: JSON.stringify({ value: [ours] }) },
    })
    const begin = performance.now()
    const context = new azure.InvocationContext({ logHandler: () => undefined })
    const answer = await takeNotices(request, context, wakesFromNotices, world)
    expect(answer.status).toBe(503)
    expect(performance.now() - begin).toBeLessThan(3000)
    silent.closeAllConnections()
    silent.close()
  })

  it(
    'is answered 503 where the queue did not take it, so that Graph sends it again',
    { timeout: 30_000 },
    async () => {
      expect((await post(notice, JSON.stringify({ value: [ours] }))).status).toBe(503)
    },
  )

  it('that is not ours is answered like any other', async () => {
    const forged = { ...ours, clientState: 'm.AAAA' }
    expect((await post(notice, JSON.stringify({ value: [forged] }))).status).toBe(202)
  })

  it.each([['{'], ['{}'], ['[]'], ['']])('%s is refused with what was expected', async (body) => {
    expect(await post(notice, body)).toEqual({
      status: 400,
      body: 'Expected {"value":[…]}, a collection of change notifications.',
    })
  })

  it('that is far too long is not read to its end', async () => {
    const long = JSON.stringify({ value: [{ ...ours, padding: 'x'.repeat(5 * 1024 * 1024) }] })
    expect((await post(notice, long)).status).toBe(400)
  })
})
