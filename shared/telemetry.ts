import { setTimeout as delay } from 'node:timers/promises'
import { currentWork, type Work } from './graph/correlation.ts'
import type { Log } from './world.ts'

/** One line of the log, with what it belongs to. */
export interface Told {
  readonly event: string
  readonly fields: Parameters<Log>[1]
  /** Epoch ms. */
  readonly at: number
  readonly work: Work | null
}

/** Where lines go when they leave the process; made by `telemetry-export.ts`. */
export interface Exporter {
  take(told: Told): void
  /** Sends what waits. */
  flush(): Promise<void>
}

export interface Telemetry {
  readonly tell: Log
  /** Sends what waits, and gives up after two seconds: nobody waits for a collector that is dead. */
  flush(): Promise<void>
}

/** Lines kept while the exporters are being loaded; what comes beyond that is lost. */
const mostWaiting = 2_000
const flushMs = 2_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Telemetry by OpenTelemetry, or null where neither Application Insights nor an OTLP collector is configured: then not a
 * byte of its libraries is loaded. Telling never waits and never throws.
 * @param load where the libraries come from; tests give their own
 */
export function telemetryFrom(
  env: Environment,
  load: (env: Environment) => Promise<Exporter> = loadExporter,
): Telemetry | null {
  if (!isSet(env['APPLICATIONINSIGHTS_CONNECTION_STRING']) && !isSet(env['OTEL_EXPORTER_OTLP_ENDPOINT']))
    return null
  const waiting: Told[] = []
  let exporter: Exporter | null = null
  let isBroken = false
  const loading = open()

  async function open(): Promise<void> {
    try {
      const loaded = await load(env)
      exporter = loaded
      for (const told of waiting.splice(0)) loaded.take(told)
    } catch {
      isBroken = true // the product works without
      waiting.length = 0
    }
  }

  return {
    tell(event, fields) {
      const told: Told = { event, fields, at: Date.now(), work: currentWork() }
      if (exporter !== null) exporter.take(told)
      else if (!isBroken && waiting.length < mostWaiting) waiting.push(told)
    },
    async flush() {
      await within(flushMs, async () => {
        await loading
        await exporter?.flush()
      })
    },
  }
}

async function loadExporter(env: Environment): Promise<Exporter> {
  const { createExporter } = await import('./telemetry-export.ts')
  return createExporter(env)
}

async function within(ms: number, work: () => Promise<void>): Promise<void> {
  const ended = new AbortController()
  const late = delay(ms, undefined, { signal: ended.signal })
  await Promise.allSettled([Promise.race([work().finally(() => ended.abort()), late])])
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
