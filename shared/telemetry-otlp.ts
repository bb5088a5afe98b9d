import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { Sinks } from './telemetry-export.ts'

/** An OTLP collector over HTTP with JSON; headers come from `OTEL_EXPORTER_OTLP_HEADERS`. */
export function otlp(endpoint: string, timeoutMillis: number): Sinks {
  const to = (signal: string) => ({ url: `${endpoint}/v1/${signal}`, timeoutMillis })
  return {
    spans: new OTLPTraceExporter(to('traces')),
    logs: new OTLPLogExporter(to('logs')),
    metrics: new OTLPMetricExporter(to('metrics')),
  }
}
