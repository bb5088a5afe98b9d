import { createHash, randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { BlobServiceClient } from '@azure/storage-blob'
import { QueueClient } from '@azure/storage-queue'
import { errorType, HostError } from './host-error.ts'
import { readHostJson, type HostSettings } from './host-json.ts'
import { hostLog, type HostLog } from './host-log.ts'
import { startHttp, type HttpFunction } from './http-trigger.ts'
import { queueOutputs, type FlushOutputs } from './queue-output.ts'
import { listenToQueue, type QueueListener } from './queue-trigger.ts'
import { route, type Route } from './route.ts'
import type { HttpInput, InvocationRequest, InvocationResponse, TypedInput } from './rpc.ts'
import { schedule, type Schedule } from './schedule.ts'
import { appSettings, connectionString, resolveSettings, type Settings } from './settings.ts'
import { blobStatus, startTimer, type StatusStore, type Timer } from './timer-trigger.ts'
import { loadWorker, type AppFunction, type Worker } from './worker.ts'

export interface HostOptions {
  /** Root of a built Functions app: host.json, package.json with `main`. */
  readonly app: string
  /** 0 for a free one. */
  readonly port: number
  readonly environment: Settings
  /** Takes one log line without its end. */
  readonly write: (line: string) => void
  /** Milliseconds that a queue message is hidden while it is worked on. Azure: ten minutes. */
  readonly lease?: number
  /** Milliseconds that `close` waits for what runs. */
  readonly drain?: number
  /** The app is loaded at once and nothing else is done before this resolves. */
  readonly begin?: Promise<void>
}

export interface Host {
  readonly url: string
  readonly functions: readonly string[]
  /** Takes nothing new, waits for what runs (bounded by `drain`), runs the app's own ending. */
  readonly close: () => Promise<void>
}

const LEASE_MS = 10 * 60_000
const DRAIN_MS = 10_000
/** How often timers look at the clock. */
const TICK_MS = 100
/** A clock that moved this much more than real time was moved by the tenant. */
const JUMP_MS = 500
/** Azure's own container for locks and statuses. */
const HOST_CONTAINER = 'azure-webjobs-hosts'
const HOST_STORAGE = 'AzureWebJobsStorage'

/** What each trigger of the app became. */
interface Started {
  readonly routes: Route<HttpFunction>[]
  readonly listeners: Map<string, QueueListener[]>
  readonly timers: Map<string, Timer>
}

/**
 * Starts a Functions app on 127.0.0.1 as Azure's host would, in this process. One app for each process.
 * @throws {HostError} where the app, its host.json, its settings or the port do not allow it.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const app = path.resolve(options.app)
  const settings = await appSettings(app, options.environment)
  const host = await readHostJson(app, settings)
  const log = hostLog(host.logLevel, options.write)
  // The worker of Azure and of Core Tools has both before it loads the app.
  Object.assign(process.env, settings)
  process.chdir(app)
  const worker = await loadWorker(app, log)
  await options.begin
  const functions = worker.functions.filter((fn) => !isDisabled(fn.name, settings))

  const started: Started = { routes: [], listeners: new Map(), timers: new Map() }
  const run = runner(worker, host, log)
  // Everything that can be wrong with a function is found before any of them runs.
  const starts = functions.map((fn) => prepare(fn, { app, host, settings, log, run, started, options }))
  const http = await startHttp({
    port: options.port,
    routes: started.routes,
    customHeaders: host.customHeaders,
    key: settings['NONLIEU_HOST_KEY'] ?? null,
    runByHand: (name) => {
      const timer = started.timers.get(name)
      timer?.runNow()
      return timer !== undefined
    },
    log,
  })
  for (const start of starts) await start?.()
  const stopTicking = tickTimers(started)
  const url = `http://127.0.0.1:${http.port}`
  log('information', 'Host.Startup', `${functions.length} functions on ${url}`)

  async function close(): Promise<void> {
    stopTicking()
    const listeners = [...started.listeners.values()].flat()
    const ending = [http, ...listeners, ...started.timers.values()].map((part) => part.stop())
    const drained = await Promise.race([
      Promise.all(ending).then(() => true),
      delay(options.drain ?? DRAIN_MS, false, { ref: false }),
    ])
    if (!drained) log('warning', 'Host.Shutdown', 'Something still ran when the time to drain was over.')
    http.cut()
    await worker.terminate()
  }

  return { url, functions: functions.map((fn) => fn.name), close: once(close) }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}

/** `AzureWebJobs.NAME.Disabled`, or with underscores where an environment allows no dots. */
function isDisabled(name: string, settings: Settings): boolean {
  const value = settings[`AzureWebJobs.${name}.Disabled`] ?? settings[`AzureWebJobs_${name}_Disabled`] ?? ''
  return ['true', '1'].includes(value.toLowerCase())
}

/** Timers look at the clock; when it was moved, queues are polled at once for what became visible. */
function tickTimers(started: Started): () => void {
  let clock = Date.now()
  let real = performance.now()
  const ticking = setInterval(() => {
    const now = Date.now()
    const realNow = performance.now()
    if (Math.abs(now - clock - (realNow - real)) > JUMP_MS) {
      for (const listener of [...started.listeners.values()].flat()) listener.notify()
    }
    clock = now
    real = realNow
    for (const timer of started.timers.values()) timer.tick()
  }, TICK_MS)
  return () => clearInterval(ticking)
}

/** Runs one function once, its outputs included; null where either failed. Never rejects. */
type Run = (
  fn: AppFunction,
  flush: FlushOutputs,
  trigger: {
    readonly input: TypedInput
    readonly metadata?: Readonly<Record<string, TypedInput>>
    readonly parent?: string
    readonly retry?: { readonly retryCount: number; readonly maxRetryCount: number }
  },
) => Promise<InvocationResponse | null>

function runner(worker: Worker, host: HostSettings, log: HostLog): Run {
  return async (fn, flush, { input, metadata = {}, parent, retry }) => {
    const invocationId = randomUUID()
    const from = performance.now()
    const request: InvocationRequest = {
      invocationId,
      functionId: fn.name,
      inputData: [{ name: fn.trigger.name, data: input }],
      triggerMetadata: { ...metadata, sys: sysMetadata(fn.name) },
      traceContext: { traceParent: traceParent(parent), traceState: '', attributes: {} },
      ...(retry === undefined ? {} : { retryContext: retry }),
    }
    const timeout = new AbortController()
    const late = delay(host.functionTimeout, null, { signal: timeout.signal, ref: false })
    late.catch(() => null)
    const outcome = await Promise.race([worker.invoke(request), late])
    timeout.abort()
    const failure =
      outcome === null ? 'Timeout' : outcome.ok ? await failureOf(flush(outcome.response)) : outcome.type
    const ms = Math.round(performance.now() - from)
    if (outcome === null || !outcome.ok || failure !== null) {
      log('error', `Function.${fn.name}`, `Failed after ${ms} ms: ${failure ?? 'Error'} (${invocationId})`)
      return null
    }
    log('information', `Function.${fn.name}`, `Succeeded in ${ms} ms (${invocationId})`)
    return outcome.response
  }
}

async function failureOf(work: Promise<void>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    return errorType(error)
  }
}

function sysMetadata(name: string): TypedInput {
  return {
    json: JSON.stringify({ MethodName: name, UtcNow: new Date().toISOString(), RandGuid: randomUUID() }),
  }
}

/** W3C trace context: the caller's trace goes on, otherwise a new one begins. */
function traceParent(parent: string | undefined): string {
  const trace = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(parent ?? '')?.[1]
  return `00-${trace ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}

interface Surroundings {
  readonly app: string
  readonly host: HostSettings
  readonly settings: Settings
  readonly log: HostLog
  readonly run: Run
  readonly started: Started
  readonly options: HostOptions
}

/** Checks a function's bindings and tells how to start it; null where nothing but a route is needed. */
function prepare(fn: AppFunction, around: Surroundings): (() => Promise<void>) | null {
  const { host, settings, started } = around
  const flush = queueOutputs({
    fn,
    encoding: host.queues.messageEncoding,
    client: (binding) => queueClient(binding, settings),
    sent: (queue) => {
      for (const listener of started.listeners.get(queue) ?? []) listener.notify()
    },
  })
  switch (fn.trigger.type) {
    case 'httpTrigger':
      started.routes.push(httpRoute(fn, flush, around))
      return null
    case 'queueTrigger':
      return prepareQueue(fn, flush, around)
    case 'timerTrigger':
      return prepareTimer(fn, flush, around)
  }
  throw new HostError('unsupported', `${fn.name} has a ${fn.trigger.type}, which this host does not play.`)
}

function httpRoute(fn: AppFunction, flush: FlushOutputs, { host, run }: Surroundings): Route<HttpFunction> {
  const { methods, route: template, authLevel } = fn.trigger
  const names = Array.isArray(methods) ? methods.filter((method) => typeof method === 'string') : []
  return route(
    {
      name: fn.name,
      anonymous: authLevel === 'anonymous',
      run: async (request: HttpInput) => {
        const parent = request.nullableHeaders['traceparent']?.value
        const response = await run(fn, flush, {
          input: { http: request },
          ...(parent === undefined ? {} : { parent }),
        })
        if (response === null) return 'failed'
        const value = response.returnValue ?? null
        return value !== null && 'http' in value ? value.http : null
      },
    },
    names,
    host.routePrefix,
    typeof template === 'string' ? template : fn.name,
  )
}

function prepareQueue(fn: AppFunction, flush: FlushOutputs, around: Surroundings): () => Promise<void> {
  const { host, settings, log, run, started, options } = around
  const queue = queueClient(fn.trigger, settings)
  const poison = queueClient({ ...fn.trigger, queueName: `${queue.name}-poison` }, settings)
  return async () => {
    const listener = listenToQueue({
      name: fn.name,
      queue,
      poison,
      settings: host.queues,
      lease: options.lease ?? LEASE_MS,
      run: async (text, metadata) => (await run(fn, flush, { input: { string: text }, metadata })) !== null,
      log,
      random: Math.random,
    })
    started.listeners.set(queue.name, [...(started.listeners.get(queue.name) ?? []), listener])
  }
}

function prepareTimer(fn: AppFunction, flush: FlushOutputs, around: Surroundings): () => Promise<void> {
  const { app, settings, log, run, started } = around
  const { useMonitor, runOnStartup } = fn.trigger
  const when = timerSchedule(fn, settings)
  const monitored = useMonitor !== false && !when.subMinute
  return async () => {
    const timer = await startTimer({
      name: fn.name,
      schedule: when,
      runOnStartup: runOnStartup === true,
      store: monitored ? await timerStatus(fn.name, app, settings) : null,
      run: (input) => runWithRetry(fn, flush, run, { json: JSON.stringify(input) }),
      log,
    })
    started.timers.set(fn.name, timer)
  }
}

function timerSchedule(fn: AppFunction, settings: Settings): Schedule {
  const text = resolveSettings(String(fn.trigger['schedule']), settings)
  try {
    return schedule(text)
  } catch (error) {
    throw new HostError('bad-app', `${fn.name}: ${error instanceof Error ? error.message : 'bad schedule'}`, {
      cause: error,
    })
  }
}

/** Azure's retry policies exist for timers, not for queues. */
async function runWithRetry(
  fn: AppFunction,
  flush: FlushOutputs,
  run: Run,
  input: TypedInput,
): Promise<void> {
  const tries = fn.retry?.maxRetryCount ?? 0
  for (let retryCount = 0; retryCount <= tries; retryCount++) {
    const retry = fn.retry === null ? {} : { retry: { retryCount, maxRetryCount: tries } }
    if ((await run(fn, flush, { input, ...retry })) !== null) return
    if (retryCount < tries) await delay(retryPause(fn, retryCount), undefined, { ref: false })
  }
}

function retryPause(fn: AppFunction, retryCount: number): number {
  const { delayInterval, minimumInterval, maximumInterval } = fn.retry ?? {}
  if (delayInterval !== undefined) return delayInterval.seconds * 1000
  const first = minimumInterval?.seconds ?? 0
  return Math.min(first * 2 ** retryCount, maximumInterval?.seconds ?? first) * 1000
}

async function timerStatus(name: string, app: string, settings: Settings): Promise<StatusStore> {
  const service = BlobServiceClient.fromConnectionString(connectionString(HOST_STORAGE, settings))
  const container = service.getContainerClient(HOST_CONTAINER)
  await container.createIfNotExists()
  const hostId =
    settings['AzureFunctionsWebHost__hostid'] ?? createHash('sha256').update(app).digest('hex').slice(0, 32)
  return blobStatus(container, hostId, name)
}

function queueClient(binding: { readonly [option: string]: unknown }, settings: Settings): QueueClient {
  const name = resolveSettings(String(binding['queueName']), settings).toLowerCase()
  if (!/^[a-z0-9](?:-?[a-z0-9]){2,62}$/.test(name)) {
    throw new HostError('bad-app', `"${name}" is no queue name (3 to 63 of a-z, 0-9 and single hyphens).`)
  }
  const connection = typeof binding['connection'] === 'string' ? binding['connection'] : HOST_STORAGE
  return new QueueClient(connectionString(connection, settings), name, {
    // Few and short tries: a listener asks again anyway, and an output that fails sends its message back.
    retryOptions: { maxTries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1000, tryTimeoutInMs: 30_000 },
  })
}
