import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from 'zod'
import { listening } from '../free-port.ts'

const Value = z.looseObject({
  stringValue: z.string().optional(),
  intValue: z.coerce.number().optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
})
const Pairs = z.array(z.object({ key: z.string(), value: Value })).default([])

const Point = z.looseObject({
  attributes: Pairs,
  asInt: z.coerce.number().optional(),
  asDouble: z.number().optional(),
  count: z.coerce.number().optional(),
  sum: z.number().optional(),
})
const Points = z.object({ dataPoints: z.array(Point) })
const Metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({
              name: z.string(),
              sum: Points.optional(),
              gauge: Points.optional(),
              histogram: Points.optional(),
            }),
          ),
        }),
      ),
    }),
  ),
})

const Span = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: Pairs,
})
const Traces = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
})
const Logs = z.object({
  resourceLogs: z.array(
    z.object({
      scopeLogs: z.array(
        z.object({
          logRecords: z.array(
            z.looseObject({ traceId: z.string().optional(), eventName: z.string(), attributes: Pairs }),
          ),
        }),
      ),
    }),
  ),
})

type Fields = Readonly<Record<string, string | number | boolean>>

/** An OTLP collector on loopback that keeps what it is sent. */
export interface Collector {
  readonly url: string
  /** Every byte that came. */
  readonly raw: () => string
  readonly spans: () => readonly z.infer<typeof Span>[]
  readonly events: () => readonly { readonly name: string; readonly trace: string; readonly fields: Fields }[]
  /** The newest value of a metric over all points whose attributes fit; of a histogram `count` and `sum`. */
  readonly metric: (
    name: string,
    fits?: Fields,
  ) => { readonly value: number; readonly count: number; readonly sum: number } | null
  close(): Promise<void>
}

/** @param dead it takes connections and never answers */
export async function startCollector(dead = false): Promise<Collector> {
  const bodies: { readonly path: string; readonly text: string }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece))
    request.on('end', () => {
      bodies.push({ path: request.url ?? '', text })
      if (!dead) response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
  })
  const port = await listening(server)
  const of = (path: string): readonly unknown[] =>
    bodies.filter((body) => body.path === path).map(({ text }) => JSON.parse(text) as unknown)
  return {
    url: `http://127.0.0.1:${port}`,
    raw: () => bodies.map(({ text }) => text).join('\n'),
    spans: () =>
      of('/v1/traces').flatMap((json) =>
        Traces.parse(json).resourceSpans.flatMap(({ scopeSpans }) =>
          scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    events: () =>
      of('/v1/logs').flatMap((json) =>
        Logs.parse(json).resourceLogs.flatMap(({ scopeLogs }) =>
          scopeLogs.flatMap(({ logRecords }) =>
            logRecords.map(({ eventName, traceId = '', attributes }) => ({
              name: eventName,
              trace: traceId,
              fields: fieldsOf(attributes),
            })),
          ),
        ),
      ),
    metric(name, fits = {}) {
      const last = of('/v1/metrics')
        .flatMap((json) =>
          Metrics.parse(json).resourceMetrics.flatMap(({ scopeMetrics }) =>
            scopeMetrics.map(({ metrics }) => metrics.find((one) => one.name === name)),
          ),
        )
        .findLast((one) => one !== undefined)
      const points = (last?.sum ?? last?.gauge ?? last?.histogram)?.dataPoints ?? []
      const fitting = points.filter(({ attributes }) => {
        const given = fieldsOf(attributes)
        return Object.entries(fits).every(([key, value]) => given[key] === value)
      })
      if (fitting.length === 0) return null
      const total = (read: (point: z.infer<typeof Point>) => number): number =>
        fitting.reduce((sum, point) => sum + read(point), 0)
      return {
        value: total(({ asInt, asDouble }) => asInt ?? asDouble ?? 0),
        count: total(({ count = 0 }) => count),
        sum: total(({ sum = 0 }) => sum),
      }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function fieldsOf(pairs: z.infer<typeof Pairs>): Fields {
  return Object.fromEntries(
    pairs.map(({ key, value }) => [
      key,
      value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue ?? '',
    ]),
  )
}
