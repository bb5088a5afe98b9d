import { createHash, randomBytes } from 'node:crypto'
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type HrTime,
  type SpanContext,
} from '@opentelemetry/api'
import { SeverityNumber } from '@opentelemetry/api-logs'
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources'
import { BatchLogRecordProcessor, LoggerProvider, type LogRecordExporter } from '@opentelemetry/sdk-logs'
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace-base'
import { createMetrics } from './telemetry-metrics.ts'
import type { Exporter, Told } from './telemetry.ts'
import { version } from './version.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One place that telemetry goes to. */
export interface Sinks {
  readonly spans: SpanExporter
  readonly logs: LogRecordExporter
  readonly metrics: PushMetricExporter
}

/** Between two sendings, in ms; of metrics, what is summed up. */
const batchMs = 2_000
const metricsMs = 60_000
/** One sending ends within this, retries included. */
const sendMs = 5_000
/** Spans and lines that wait to be sent; beyond that they are dropped, so a dead collector costs no memory. */
const mostWaiting = 4_096
const batching = {
  maxQueueSize: mostWaiting,
  scheduledDelayMillis: batchMs,
  exportTimeoutMillis: sendMs,
}

/** Lines that are a span: a unit of work, a wait in the queue, a post of notices, a call of Graph. */
const spanKinds: Readonly<Record<string, SpanKind>> = {
  notice: SpanKind.SERVER,
  queue: SpanKind.CONSUMER,
  protect: SpanKind.CONSUMER,
  examine: SpanKind.CONSUMER,
  patrol: SpanKind.INTERNAL,
  graph: SpanKind.CLIENT,
}

/** Exporters for every place that is configured: Application Insights, an OTLP collector (HTTP, JSON), or both. */
export async function createExporter(env: Environment): Promise<Exporter> {
  const resource = resourceOf(env)
  const sinks = await sinksOf(env)
  const spans = sinks.map((sink) => new BatchSpanProcessor(sink.spans, batching))
  const logs = new LoggerProvider({
    resource,
    processors: sinks.map((sink) => new BatchLogRecordProcessor(sink.logs, batching)),
  })
  const meters = new MeterProvider({
    resource,
    readers: sinks.map(
      (sink) =>
        new PeriodicExportingMetricReader({
          exporter: sink.metrics,
          exportIntervalMillis: metricsMs,
          exportTimeoutMillis: sendMs,
        }),
    ),
  })
  const logger = logs.getLogger('nonlieu', version)
  const measure = createMetrics(meters.getMeter('nonlieu', version))
  return {
    take(told) {
      const attributes = attributesOf(told)
      const place = placeOf(told)
      measure(told.event, attributes)
      logger.emit({
        eventName: told.event,
        body: told.event,
        timestamp: told.at,
        ...severityOf(told),
        attributes,
        ...(place === null ? {} : { context: trace.setSpanContext(ROOT_CONTEXT, place.own) }),
      })
      const kind = spanKinds[told.event]
      if (kind === undefined || place === null) return
      const span = spanOf(told, kind, place, attributes, resource)
      for (const processor of spans) processor.onEnd(span)
    },
    async flush() {
      await Promise.allSettled([
        ...spans.map((processor) => processor.forceFlush()),
        logs.forceFlush(),
        meters.forceFlush(),
      ])
    },
  }
}

async function sinksOf(env: Environment): Promise<readonly Sinks[]> {
  const connectionString = env['APPLICATIONINSIGHTS_CONNECTION_STRING'] ?? ''
  const endpoint = (env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '').replace(/\/+$/, '')
  // Each with its libraries: who sends to one does not load the other.
  return [
    ...(connectionString === ''
      ? []
      : [(await import('./telemetry-insights.ts')).applicationInsights(connectionString)]),
    ...(endpoint === '' ? [] : [(await import('./telemetry-otlp.ts')).otlp(endpoint, sendMs)]),
  ]
}

function resourceOf(env: Environment): Resource {
  const instance = env['WEBSITE_INSTANCE_ID']
  return resourceFromAttributes({
    'service.name': env['OTEL_SERVICE_NAME'] ?? env['WEBSITE_SITE_NAME'] ?? 'nonlieu',
    'service.version': version,
    ...(instance === undefined ? {} : { 'service.instance.id': instance }),
  })
}

/**
 * Ids, codes, counts and times: a text that is none, or holds an `@`, is left out whatever it came from. So a mistake in
 * one line of the log cannot carry a mail out of the tenant.
 */
function attributesOf({ fields, work }: Told): Attributes {
  const attributes: Attributes = {}
  if (work !== null) attributes['correlation'] = safe(work.correlation)
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue
    attributes[name] = typeof value === 'string' ? safe(value) : value
  }
  return attributes
}

function safe(text: string): string {
  return /^(?:(?:GET|POST|PATCH|DELETE|PUT) )?[A-Za-z0-9_.:=~$/{}+-]{0,300}$/.test(text) ? text : '(left out)'
}

function severityOf({ event, fields }: Told): {
  readonly severityNumber: SeverityNumber
  readonly severityText: string
} {
  const status = fields['status']
  const isBad =
    event.includes('failed') ||
    event === 'refused' ||
    event === 'throttled' ||
    (typeof status === 'number' && (status === 0 || status >= 400))
  if (isBad) return { severityNumber: SeverityNumber.WARN, severityText: 'WARN' }
  return event in spanKinds
    ? { severityNumber: SeverityNumber.DEBUG, severityText: 'DEBUG' }
    : { severityNumber: SeverityNumber.INFO, severityText: 'INFO' }
}

interface Place {
  readonly own: SpanContext
  readonly parent: SpanContext | null
}

/** The post of notices is the root of its correlation id's trace; the queue and the work hang from it, calls from the work. */
function placeOf({ event, fields, work }: Told): Place | null {
  const given = fields['correlation']
  const correlation = work?.correlation ?? (typeof given === 'string' ? given : null)
  if (correlation === null) return null
  const traceId = traceOf(correlation)
  const context = (spanId: string): SpanContext => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED })
  const root = context(traceId.slice(0, 16))
  if (event === 'notice') return { own: root, parent: null }
  if (work === null) return { own: context(randomBytes(8).toString('hex')), parent: root }
  const unit = context(work.span)
  if (event === work.unit) return { own: unit, parent: work.unit === 'patrol' ? null : root }
  return event in spanKinds
    ? { own: context(randomBytes(8).toString('hex')), parent: unit }
    : { own: unit, parent: root }
}

/** A correlation id is a UUID, and so its 32 digits are a trace id: one is found by the other. */
function traceOf(correlation: string): string {
  const digits = correlation.replaceAll('-', '')
  return /^[0-9a-f]{32}$/.test(digits)
    ? digits
    : createHash('sha256').update(correlation).digest('hex').slice(0, 32)
}

function spanOf(
  { event, at, fields }: Told,
  kind: SpanKind,
  { own, parent }: Place,
  attributes: Attributes,
  resource: Resource,
): ReadableSpan {
  const ms = typeof fields['ms'] === 'number' ? fields['ms'] : 0
  const { outcome, status, call } = fields
  const isBad =
    (typeof outcome === 'string' && outcome !== 'ok') ||
    (typeof status === 'number' && (status === 0 || status >= 400))
  return {
    name: typeof call === 'string' ? safe(call) : event,
    kind,
    spanContext: () => own,
    ...(parent === null ? {} : { parentSpanContext: parent }),
    startTime: timeOf(at - ms),
    endTime: timeOf(at),
    duration: timeOf(ms),
    status: { code: isBad ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes,
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: 'nonlieu', version },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}

function timeOf(ms: number): HrTime {
  const seconds = Math.trunc(ms / 1000)
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)]
}
