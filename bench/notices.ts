// How many notices are taken, and how fast: node bench/notices.ts [SECONDS]. Build first (npm run build).
// The endpoint on the local host with Azurite, one notice of one mailbox to a POST; the handler alone over a queue in
// memory; the handshake of a host that has just started.
import { randomBytes, randomUUID } from 'node:crypto'
import { Agent, request as send } from 'node:http'
import functions from '@azure/functions'
import { takeNotices } from '../functions/edge/notices.ts'
import { clientStateOf } from '../shared/client-state.ts'
import { wakesFromNotices } from '../shared/notice.ts'
import { startProduct } from '../test/product.ts'
import { markdown, type Rows } from './markdown.ts'

/** CommonJS, whose names Node does not see. */
const { HttpRequest, InvocationContext } = functions

const seconds = Number(process.argv[2] ?? 10)
/** Connections that Graph keeps open to a receiver, more or less; each posts one after the other. */
const connections = 32
const mailboxes = 2000

const key = randomBytes(32).toString('base64url')

function noticeOf(mailbox: string, noticeKey: string): string {
  const resourceData = { id: `AAkA${randomBytes(60).toString('base64url')}` }
  return JSON.stringify({ value: [{ clientState: clientStateOf(mailbox, noticeKey), resourceData }] })
}

async function endpoint(): Promise<Rows[string]> {
  const product = await startProduct()
  try {
    const started = performance.now()
    const host = await product.startHost()
    const url = `${host.url}/api/graph/notify`
    const handshake = await fetch(`${url}?validationToken=warm`, { method: 'POST' })
    await handshake.text()
    const cold = performance.now() - started
    const noticeKey = product.settings['NONLIEU_NOTICE_KEY'] ?? ''
    const ids = Array.from({ length: mailboxes }, () => randomUUID())
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const times: number[] = []
    const wrong: number[] = []
    const end = performance.now() + seconds * 1000
    let next = 0
    const connection = async (): Promise<void> => {
      while (performance.now() < end) {
        const body = noticeOf(ids[next++ % mailboxes] ?? '', noticeKey)
        const from = performance.now()
        const status = await post(url, body, agent)
        times.push(performance.now() - from)
        if (status !== 202) wrong.push(status)
      }
    }
    const begin = performance.now()
    await Promise.all(Array.from({ length: connections }, connection))
    const rate = times.length / ((performance.now() - begin) / 1000)
    agent.destroy()
    const sorted = times.toSorted((a, b) => a - b)
    return {
      'POST/s': Math.round(rate),
      'p50 ms': at(sorted, 0.5),
      'p99 ms': at(sorted, 0.99),
      'not 202': wrong.length,
      'cold to handshake ms': Math.round(cold),
    }
  } finally {
    await product.close()
  }
}

async function post(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** The handler as it is, with a queue that only counts. */
async function handler(): Promise<Rows[string]> {
  let sent = 0
  const receiver = {
    settings: { noticeKeys: [key] },
    send: async (): Promise<void> => void (sent += 1),
    trace: (): void => undefined,
  }
  const context = new InvocationContext({ logHandler: () => undefined })
  const bodies = Array.from({ length: mailboxes }, () => noticeOf(randomUUID(), key))
  const begin = performance.now()
  let taken = 0
  while (performance.now() - begin < seconds * 500) {
    const request = new HttpRequest({
      method: 'POST',
      url: 'http://127.0.0.1/api/graph/notify',
      body: { string: bodies[taken % mailboxes] ?? '' },
    })
    await takeNotices(request, context, wakesFromNotices, receiver)
    taken += 1
  }
  if (sent !== taken) throw new Error(`${taken} notices made ${sent} wakes.`)
  return { 'POST/s': Math.round(taken / ((performance.now() - begin) / 1000)) }
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN)
}

console.log(
  markdown({ 'endpoint, host and Azurite': await endpoint(), 'handler, queue in memory': await handler() }),
)
