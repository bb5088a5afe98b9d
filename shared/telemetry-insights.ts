import {
  AzureMonitorLogExporter,
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter'
import type { Sinks } from './telemetry-export.ts'

/** Application Insights by Microsoft's own exporter. */
export function applicationInsights(connectionString: string): Sinks {
  // It reports on itself to Microsoft unless it is told not to.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true'
  process.env['APPLICATIONINSIGHTS_SDKSTATS_DISABLED'] ??= 'true'
  // Nothing is kept on a disk that outlives the process.
  const options = { connectionString, disableOfflineStorage: true }
  return {
    spans: new AzureMonitorTraceExporter(options),
    logs: new AzureMonitorLogExporter(options),
    metrics: new AzureMonitorMetricExporter(options),
  }
}
