// How many notices are taken, and how fast: node bench/notices.ts [SECONDS]. Build first (npm run build).
// The endpoint on the local host with Azurite, one notice of one mailbox to a POST; the handler alone over a queue in
// memory; the handshake of a host that has just started.
import { randomBytes, randomUUID } from 'node:crypto'
import { Agent, request as send } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import functions from '@azure/functions'
import { takeNotices } from '../functions/edge/notices.ts'
import { clientStateOf } from '../shared/client-state.ts'
import { wakesFromNotices } from '../shared/notice.ts'
import { setup as bundleHost } from '../test/host/bundle-setup.ts'
import { startProduct } from '../test/product.ts'
import { markdown, type Rows } from './markdown.ts'

/** CommonJS, whose names Node does not see. */
const { HttpRequest, InvocationContext } = functions

const seconds = Number(process.argv[2] ?? 10)
/** Connections that Graph keeps open to a receiver, more or less; each posts one after the other. */
const connections = 32
const mailboxes = 2000
/** Notices a second at which the answers are timed. */
const rate = 300

const key = randomBytes(32).toString('base64url')

function noticeOf(mailbox: string, noticeKey: string): string {
  const resourceData = { id: `AAkA${randomBytes(60).toString('base64url')}` }
  return JSON.stringify({ value: [{ clientState: clientStateOf(mailbox, noticeKey), resourceData }] })
}

/** What the endpoint takes at most, over connections that post one after the other; and how it answers at a given rate. */
async function endpoint(): Promise<Rows> {
  // As one file, so that the cold start is the app's and not that of the sources of the host that stands for Azure's.
  const leave = await bundleHost()
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
    const agent = new Agent({ keepAlive: true, maxSockets: connections * 8 })
    let next = 0
    const one = (): Promise<number> => post(url, noticeOf(ids[next++ % mailboxes] ?? '', noticeKey), agent)
    const most = await asFastAsItGoes(one)
    const steady = await atRate(one)
    agent.destroy()
    return {
      'endpoint, host and Azurite: as fast as it goes': { ...most, 'cold to handshake ms': Math.round(cold) },
      [`endpoint, host and Azurite: ${rate} a second`]: steady,
    }
  } finally {
    await product.close()
    await leave()
  }
}

async function asFastAsItGoes(one: () => Promise<number>): Promise<Rows[string]> {
  const times: number[] = []
  const wrong: number[] = []
  const begin = performance.now()
  const connection = async (): Promise<void> => {
    while (performance.now() < begin + seconds * 1000) await timed(one, performance.now(), times, wrong)
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return summary(times, wrong, begin)
}

/** Each is sent when it is due, whether those before it were answered or not; its time counts from then. */
async function atRate(one: () => Promise<number>): Promise<Rows[string]> {
  const times: number[] = []
  const wrong: number[] = []
  const begin = performance.now()
  const all = Array.from({ length: seconds * rate }, async (_, index) => {
    const due = begin + (index * 1000) / rate
    await delay(due - performance.now())
    await timed(one, due, times, wrong)
  })
  await Promise.all(all)
  return summary(times, wrong, begin)
}

async function timed(
  one: () => Promise<number>,
  from: number,
  times: number[],
  wrong: number[],
): Promise<void> {
  const status = await one()
  times.push(performance.now() - from)
  if (status !== 202) wrong.push(status)
}

function summary(times: readonly number[], wrong: readonly number[], begin: number): Rows[string] {
  const sorted = times.toSorted((a, b) => a - b)
  return {
    'POST/s': Math.round(times.length / ((performance.now() - begin) / 1000)),
    'p50 ms': at(sorted, 0.5),
    'p99 ms': at(sorted, 0.99),
    'not 202': wrong.length,
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

console.log(markdown({ ...(await endpoint()), 'handler, queue in memory': await handler() }))
