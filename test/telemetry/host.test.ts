import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enrol } from '../../shared/enrol.ts'
import { caseMail } from '../path/rig.ts'
import { startStorage } from '../host/storage/start.ts'
import { startProduct, type Product } from '../product.ts'
import { startCollector, type Collector } from './collector.ts'

let product: Product
let collector: Collector

beforeAll(async () => {
  collector = await startCollector()
  product = await startProduct({ startStorage })
  await product.startHost({ settings: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } })
  const address = 'reader@contoso.example'
  product.tenant.addUsers([{ address }])
  await enrol(address, { lookBackMs: 0 }, product.world)
  await product.tenant.deliver(address, await caseMail('fake/fr-text-webmail'))
}, 120_000)
afterAll(async () => {
  await product.close()
  await collector.close()
}, 60_000)

/** All that one mail's way is told in. Each comes with whichever sending is next: one may be there seconds before another. */
const told = ['notice', 'queue', 'protect', 'GET users/{id}/messages/{id}']

it('the built app on its host tells one trace through notice, queue, protect and Graph', async () => {
  const { of, events } = await theMailsTrace()
  const named = (wanted: string) => of.filter(({ name }) => name === wanted)
  const [notice] = named('notice')
  const [protect] = named('protect')
  expect(notice?.parentSpanId ?? '').toBe('')
  expect(protect?.parentSpanId).toBe(notice?.spanId)
  expect(named('queue')[0]?.parentSpanId).toBe(notice?.spanId)
  const calls = of.filter(({ name }) => name.includes('users/{id}/messages/{id}'))
  expect(calls.every(({ parentSpanId }) => parentSpanId === protect?.spanId)).toBe(true)
  const decided = events.find(({ name }) => name === 'decided')
  expect(String(decided?.fields['correlation']).replaceAll('-', '')).toBe(protect?.traceId)
}, 60_000)

function traceOfTheMail() {
  const spans = collector.spans()
  const protect = spans.find(({ name }) => name === 'protect')
  const of = spans.filter(({ traceId }) => traceId === protect?.traceId)
  const events = collector.events().filter(({ trace }) => trace === protect?.traceId)
  const names = new Set([...of, ...events].map(({ name }) => name))
  const missing = [...told, 'decided'].filter((name) => !names.has(name))
  return { of, events, missing }
}

async function theMailsTrace(): Promise<ReturnType<typeof traceOfTheMail>> {
  for (let tries = 0; tries < 150; tries += 1) {
    const seen = traceOfTheMail()
    if (seen.missing.length === 0) return seen
    await delay(200)
  }
  throw new Error(`the collector was not told of: ${traceOfTheMail().missing.join(', ')}`)
}
