import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { HostError } from './host-error.ts'
import { logLevel, type LogLevel } from './host-log.ts'
import type { Settings } from './settings.ts'
import { timeSpan } from './time-span.ts'

const TimeSpan = z.string().transform((text, context) => {
  const span = timeSpan(text)
  if (span !== null) return span
  context.addIssue({ code: 'custom', message: `"${text}" is no time span like 00:00:02` })
  return z.NEVER
})

const Level = z.string().transform((text, context) => {
  const level = logLevel(text)
  if (level !== null) return level
  context.addIssue({ code: 'custom', message: `"${text}" is no log level` })
  return z.NEVER
})

// Defaults: learn.microsoft.com, functions-bindings-storage-queue (host.json settings); 2 s between polls is
// what Azure's own host takes when it runs locally.
const Queues = z.strictObject({
  maxPollingInterval: TimeSpan.pipe(z.number().min(100)).default(2000),
  visibilityTimeout: TimeSpan.default(0),
  batchSize: z.number().int().min(1).max(32).default(16),
  maxDequeueCount: z.number().int().min(1).default(5),
  newBatchThreshold: z.number().int().min(0).optional(),
  messageEncoding: z.enum(['base64', 'none']).default('base64'),
})

const Http = z.looseObject({
  routePrefix: z.string().default('api'),
  customHeaders: z.record(z.string(), z.string()).default({}),
})

const HostJson = z.looseObject({
  version: z.literal('2.0'),
  functionTimeout: TimeSpan.default(30 * 60_000), // Flex Consumption's
  extensions: z
    .looseObject({ http: Http.prefault({}), queues: Queues.prefault({}) })
    .prefault({ http: {}, queues: {} }),
  logging: z.looseObject({ logLevel: z.record(z.string(), Level).default({}) }).prefault({}),
})

export interface QueueSettings {
  /** Milliseconds. */
  readonly maxPollingInterval: number
  /** Milliseconds between failed tries. */
  readonly visibilityTimeout: number
  readonly batchSize: number
  readonly newBatchThreshold: number
  readonly maxDequeueCount: number
  readonly messageEncoding: 'base64' | 'none'
}

export interface HostSettings {
  readonly routePrefix: string
  readonly customHeaders: Readonly<Record<string, string>>
  readonly queues: QueueSettings
  /** Milliseconds. */
  readonly functionTimeout: number
  readonly logLevel: Readonly<Record<string, LogLevel>>
}

/**
 * host.json as the host understands it.
 * @throws {HostError} `bad-host-json`, naming every wrong place.
 */
export function hostSettings(json: unknown): HostSettings {
  const parsed = HostJson.safeParse(json)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    )
    throw new HostError('bad-host-json', `host.json cannot be used: ${wrong.join('; ')}.`)
  }
  const { extensions, functionTimeout, logging } = parsed.data
  return {
    routePrefix: extensions.http.routePrefix,
    customHeaders: extensions.http.customHeaders,
    queues: {
      ...extensions.queues,
      newBatchThreshold: extensions.queues.newBatchThreshold ?? Math.floor(extensions.queues.batchSize / 2),
    },
    functionTimeout,
    logLevel: logging.logLevel,
  }
}

/** App settings with this prefix overrule host.json: `AzureFunctionsJobHost__extensions__queues__batchSize`. */
const OVERRULE = 'AzureFunctionsJobHost__'

/**
 * Reads `host.json` of an app root, overruled by app settings as in Azure.
 * @throws {HostError} `no-app` where there is none, `bad-host-json` where it is not understood.
 */
export async function readHostJson(app: string, settings: Settings = {}): Promise<HostSettings> {
  const file = path.join(app, 'host.json')
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new HostError('no-app', `${app} is no Functions app: it has no host.json.`, { cause: error })
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new HostError('bad-host-json', `${file} is not JSON.`, { cause: error })
  }
  for (const [name, value] of Object.entries(settings)) {
    if (name.startsWith(OVERRULE) && value !== undefined) {
      json = overruled(json, name.slice(OVERRULE.length).split('__'), value)
    }
  }
  return hostSettings(json)
}

function overruled(json: unknown, [first, ...rest]: readonly string[], value: string): unknown {
  if (first === undefined) return /^\d+$/.test(value) ? Number(value) : value
  const object = Object.fromEntries(typeof json === 'object' && json !== null ? Object.entries(json) : [])
  return { ...object, [first]: overruled(object[first], rest, value) }
}
