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

it('the built app on its host tells one trace through notice, queue, protect and Graph', async () => {
  for (let tries = 0; tries < 100 && !collector.spans().some(({ name }) => name === 'protect'); tries += 1)
    await delay(200)
  const spans = collector.spans()
  const protect = spans.find(({ name }) => name === 'protect')
  const of = spans.filter(({ traceId }) => traceId === protect?.traceId)
  const notice = of.find(({ name }) => name === 'notice')
  expect(notice?.parentSpanId ?? '').toBe('')
  expect(protect?.parentSpanId).toBe(notice?.spanId)
  expect(of.find(({ name }) => name === 'queue')?.parentSpanId).toBe(notice?.spanId)
  const calls = of.filter(({ name }) => name.includes('users/{id}/messages/{id}'))
  expect(calls.map(({ name }) => name)).toContain('GET users/{id}/messages/{id}')
  expect(calls.every(({ parentSpanId }) => parentSpanId === protect?.spanId)).toBe(true)
  const events = collector.events().filter(({ trace }) => trace === protect?.traceId)
  expect(events.map(({ name }) => name)).toContain('decided')
  const [decided] = events.filter(({ name }) => name === 'decided')
  expect(String(decided?.fields['correlation']).replaceAll('-', '')).toBe(protect?.traceId)
}, 60_000)
