import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callName } from '../../shared/graph/call-name.ts'
import { telemetryFrom, type Telemetry } from '../../shared/telemetry.ts'
import { caseMail, caseWords, startRig, type Rig } from '../path/rig.ts'
import { startCollector, type Collector } from './collector.ts'

/** A mail whose every word is one that nothing else would say. */
const marked = `From: "Zyxwv Absender" <zyxwv.absender@qplm.example>
To: reader@contoso.example
Subject: Zyxwvbetreff qplmthema
Message-ID: <zyxwvkennung@qplm.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Zyxwvwort qplminhalt zyxwvsatz.
--b
Content-Type: application/pdf; name="zyxwvdatei qplm.pdf"
Content-Disposition: attachment; filename="zyxwvdatei qplm.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
`.replaceAll('\n', '\r\n')

let collector: Collector
let telemetry: Telemetry
let rig: Rig
let spoken = ''

beforeAll(async () => {
  collector = await startCollector()
  const made = telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
  if (made === null) throw new Error('no telemetry')
  telemetry = made
  rig = await startRig({ memory: true, tell: telemetry.tell })
  const { address } = await rig.mailbox()
  await rig.deliver(address, await caseMail('genuine/de-insurer-alert'))
  await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
  rig.words.text = await caseWords('fake/fr-picture-gmail')
  rig.words.ms = 1234
  spoken = rig.words.text
  await rig.deliver(address, await caseMail('fake/fr-picture-gmail'))
  rig.words.text = 'Zyxwvbild qplmwort'
  await rig.deliver(address, marked)
  rig.faults({ throttled: { count: 1, retryAfter: 7 } })
  await rig.deliver(address, await caseMail('genuine/de-insurer-alert'))
  rig.faults({})
  await rig.minutes(3)
  await telemetry.flush()
}, 120_000)
afterAll(async () => {
  await rig.close()
  await collector.close()
})

describe('metrics', () => {
  it('count decisions by level and action', () => {
    expect(collector.metric('nonlieu.decisions')?.value).toBe(5)
    expect(collector.metric('nonlieu.decisions', { level: 'fake-summons', action: 'pending' })?.value).toBe(2)
  })

  it('count every request that Graph saw, with the items of batches, and none twice', () => {
    const { requests } = rig.tenant.requests()
    const seen = requests.filter(({ path, app }) => app !== null && !path.includes('token'))
    const batches = seen.filter(({ path }) => path.endsWith('$batch')).length
    expect(seen.length).toBeGreaterThan(10)
    expect(collector.metric('nonlieu.graph.requests')?.value).toBe(seen.length - batches)
    expect(collector.metric('nonlieu.graph.duration')?.count).toBe(seen.filter(({ batch }) => !batch).length)
    expect(collector.metric('nonlieu.graph.throttled')?.value).toBe(1)
    expect(collector.metric('nonlieu.graph.wait')?.sum).toBe(7000)
  })

  it('tell what the gate examined, what OCR read and how long it took', () => {
    const examined = collector.metric('nonlieu.gate', { result: 'examined' })?.value ?? 0
    const passed = collector.metric('nonlieu.gate', { result: 'passed' })?.value ?? 0
    expect(examined + passed).toBe(5)
    const reads = collector.metric('nonlieu.read.duration')
    expect(collector.metric('nonlieu.read.pages')?.value).toBe(reads?.count)
    expect(reads?.count).toBeGreaterThan(0)
    expect(reads?.sum).toBe(1234 * (reads?.count ?? 0))
  })

  it('tell the lag of listing', () => {
    expect(collector.metric('nonlieu.lag')?.value).toBeLessThan(10 * 60_000)
    expect(collector.metric('nonlieu.unfinished.due')).not.toBeNull()
  })
})

describe('traces', () => {
  it('are found by the correlation id, and hang together from work to call', () => {
    const work = collector.spans().filter(({ name }) => name === 'protect' || name === 'examine')
    expect(work.length).toBeGreaterThan(3)
    const calls = collector.spans().filter(({ name }) => name.startsWith('GET users/{id}/messages/{id}'))
    expect(calls.length).toBeGreaterThan(3)
    const units = new Set(collector.spans().map(({ spanId, traceId }) => `${traceId} ${spanId}`))
    for (const { traceId, parentSpanId } of calls) expect(units).toContain(`${traceId} ${parentSpanId}`)
  })
})

describe('nothing of a mail leaves', () => {
  it('no word, subject, address or name of a file, in any byte', () => {
    const raw = collector.raw().toLowerCase()
    expect(raw.length).toBeGreaterThan(10_000)
    expect(raw).not.toMatch(/zyxw|qplm/)
    expect(raw).not.toContain('@')
    const words = new Set(spoken.toLowerCase().match(/\p{L}{7,}/gu))
    expect(words.size).toBeGreaterThan(50)
    expect([...words].filter((word) => raw.includes(word))).toEqual([])
  })

  it('even where a line of the log were to hold one', async () => {
    const strict = await startCollector()
    const own = telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: strict.url })
    own?.tell('mistake', { subject: 'Convocation pénale', from: 'a@b.example', fine: 'fake-summons' })
    await own?.flush()
    expect(strict.events()).toMatchObject([
      { name: 'mistake', fields: { subject: '(left out)', from: '(left out)', fine: 'fake-summons' } },
    ])
    expect(strict.raw()).not.toMatch(/Convocation|b\.example/)
    await strict.close()
  })

  it.each([
    ['https://graph.example/v1.0/users/a%40b.example/messages/AAMk=?$select=id', 'users/{id}/messages/{id}'],
    [
      'https://graph.example/v1.0/users/x/mailFolders/Secret name/messages',
      'users/{id}/mailFolders/{id}/messages',
    ],
    ["https://graph.example/v1.0/users/x/messages?$filter=internetMessageId eq 'a'", 'users/{id}/messages'],
    ['https://graph.example/v1.0/$batch', '$batch'],
  ])('%s is told as %s', (url, name) => {
    expect(callName('GET', url)).toBe(`GET ${name}`)
  })
})

describe('without and with a dead collector', () => {
  it('nothing is configured: nothing is loaded', async () => {
    let loads = 0
    const load = async () => {
      loads += 1
      throw new Error('never')
    }
    expect(telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, load)).toBeNull()
    expect(loads).toBe(0)
    const script = `import { telemetryFrom } from './shared/telemetry.ts'
      telemetryFrom({})
      const loaded = process.getBuiltinModule('node:module')._cache
      console.log(Object.keys(loaded).filter((name) => name.includes('opentelemetry')).length)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    expect(stdout.trim()).toBe('0')
  })

  it('telling takes no time and flushing ends after two seconds', async () => {
    const dead = await startCollector(true)
    const made = telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: dead.url })
    const begin = performance.now()
    for (let index = 0; index < 20_000; index += 1)
      made?.tell('graph', { call: 'GET users/{id}', status: 200, ms: 1 })
    expect(performance.now() - begin).toBeLessThan(1_000)
    const flushing = performance.now()
    await made?.flush()
    expect(performance.now() - flushing).toBeLessThan(3_500)
    await dead.close()
  })

  it('libraries that cannot be loaded stop nothing', async () => {
    const made = telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }, async () => {
      throw new Error('no such package')
    })
    made?.tell('decided', { level: 'clear' })
    await expect(made?.flush()).resolves.toBeUndefined()
  })
})
