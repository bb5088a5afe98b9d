import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { errorType, HostError } from './host-error.ts'
import { logLevel, type HostLog } from './host-log.ts'
import { FunctionMetadata, InvocationResponse, type InvocationRequest } from './rpc.ts'

/**
 * What Microsoft's Node worker does, in this process: it gives `@azure/functions` the module
 * `@azure/functions-core`, loads the entry points that `main` of package.json names, and runs invocations
 * through the programming model. After azure-functions-nodejs-worker 3.9 (setupCoreModule, startApp,
 * InvocationHandler), without its gRPC channel.
 */

export interface Binding {
  readonly name: string
  /** `httpTrigger`, `queueTrigger`, `timerTrigger`, `http`, `queue`, … */
  readonly type: string
  readonly direction: 'in' | 'out' | 'inout'
  readonly [option: string]: unknown
}

export interface AppFunction {
  readonly name: string
  readonly trigger: Binding
  /** Out bindings by name; `$return` is the handler's return value. */
  readonly outputs: readonly (Binding & { readonly key: string })[]
  readonly retry: FunctionMetadata['retryOptions'] | null
}

export type Outcome =
  | { readonly ok: true; readonly response: InvocationResponse }
  | { readonly ok: false; readonly type: string }

export interface Worker {
  readonly functions: readonly AppFunction[]
  invoke(request: InvocationRequest): Promise<Outcome>
  /** Runs the app's `appTerminate` hooks. */
  terminate(): Promise<void>
}

type Callback = (...args: unknown[]) => unknown
type HookCallback = (context: object) => unknown

interface InvocationModel {
  getArguments(): Promise<{ context: object; inputs: unknown[] }>
  invokeFunction(context: object, inputs: unknown[], handler: Callback): Promise<unknown>
  getResponse(context: object, result: unknown): Promise<unknown>
}

interface ProgrammingModel {
  readonly name: string
  readonly version: string
  getInvocationModel(context: object): InvocationModel | Promise<InvocationModel>
  getCapabilities?(capabilities: Record<string, string>): Promise<Record<string, string>>
}

/** The worker's capabilities, which the library may add to. */
const CAPABILITIES = {
  RawHttpBodyBytes: 'true',
  RpcHttpTriggerMetadataRemoved: 'true',
  RpcHttpBodyOnly: 'true',
  IgnoreEmptyValuedRpcHttpHeaders: 'true',
  UseNullableValueDictionaryForHttp: 'true',
  WorkerStatus: 'true',
  TypedDataCollection: 'true',
  HandlesWorkerTerminateMessage: 'true',
} as const

const PackageJson = z.looseObject({ main: z.string().min(1), type: z.string().optional() })

/**
 * Loads the app of a folder. A process can hold one app only: `@azure/functions` remembers its core.
 * @throws {HostError} `no-app` where nothing can be loaded or nothing registers, `bad-app` where loading fails.
 */
export async function loadWorker(app: string, log: HostLog): Promise<Worker> {
  const registered = new Map<string, { readonly metadata: FunctionMetadata; readonly callback: Callback }>()
  const hooks = new Map<string, HookCallback[]>()
  const appHookData = {}
  let model: ProgrammingModel | null = null
  let started = false

  injectCore({
    version: '3.12.0',
    hostVersion: '4.1040.0',
    Disposable,
    setProgrammingModel(next: ProgrammingModel) {
      model = next
      log('debug', 'Worker', `Setting Node.js programming model to "${next.name}" version "${next.version}"`)
    },
    getProgrammingModel: () => model,
    registerFunction(metadata: unknown, callback: Callback) {
      if (started) throw new Error('A function can only be registered during app startup.')
      // Through JSON, as rawBindings go: what does not survive it does not reach the real host either.
      const parsed = FunctionMetadata.parse(JSON.parse(JSON.stringify(metadata)))
      if (registered.has(parsed.name)) {
        throw new Error(`A function with id "${parsed.name}" has already been registered.`)
      }
      registered.set(parsed.name, { metadata: parsed, callback })
      return new Disposable(() => registered.delete(parsed.name))
    },
    registerHook(name: string, callback: HookCallback) {
      const callbacks = hooks.get(name) ?? []
      hooks.set(name, [...callbacks, callback])
      return new Disposable(() =>
        hooks.set(
          name,
          (hooks.get(name) ?? []).filter((other) => other !== callback),
        ),
      )
    },
    log(level: string, _category: string, message: string) {
      log(logLevel(level) ?? 'information', 'Worker', message)
    },
  })

  async function runHooks(name: string, context: object): Promise<void> {
    for (const callback of hooks.get(name) ?? []) await callback(context)
  }

  await loadEntryPoints(app, log)
  await runHooks('appStart', { hookData: {}, appHookData, functionAppDirectory: app })
  started = true
  const loaded = programmingModel(model)
  const capabilities = (await loaded.getCapabilities?.({ ...CAPABILITIES })) ?? CAPABILITIES
  if ('HttpUri' in capabilities) {
    throw new HostError(
      'unsupported',
      'The app sets enableHttpStream, which this host does not play. Leave it out.',
    )
  }

  async function invoke(request: InvocationRequest): Promise<Outcome> {
    const found = registered.get(request.functionId)
    if (found === undefined) throw new TypeError(`No function "${request.functionId}".`)
    try {
      return { ok: true, response: await run(request, found.metadata, found.callback) }
    } catch (error) {
      return { ok: false, type: errorType(error) }
    }
  }

  async function run(
    request: InvocationRequest,
    metadata: FunctionMetadata,
    registeredCallback: Callback,
  ): Promise<InvocationResponse> {
    const category = `Function.${metadata.name}`
    let userContext: object | undefined
    const core = {
      invocationId: request.invocationId,
      request,
      metadata,
      state: undefined as string | undefined,
      log(level: string, source: string, message: string) {
        const entry = { level, message, category: source, invocationContext: userContext, appHookData }
        for (const callback of hooks.get('log') ?? []) callback(entry)
        const name = source === 'user' ? `${category}.User` : category
        log(logLevel(entry.level) ?? 'information', name, entry.message)
      },
    }
    const invocation = await loaded.getInvocationModel(core)
    const { context, inputs } = await invocation.getArguments()
    userContext = context
    const hookData = {}
    const pre = {
      hookData,
      appHookData,
      invocationContext: context,
      functionCallback: registeredCallback,
      inputs,
    }
    await inState(core, 'preInvocationHooks', () => runHooks('preInvocation', pre))

    const post: { result: unknown; error: unknown } & Record<string, unknown> = {
      hookData,
      appHookData,
      invocationContext: context,
      inputs: pre.inputs,
      result: null,
      error: null,
    }
    try {
      post.result = await inState(core, 'invocation', () =>
        invocation.invokeFunction(context, pre.inputs, pre.functionCallback),
      )
    } catch (error) {
      post.error = error ?? new Error('rejected with nothing')
    }
    await inState(core, 'postInvocationHooks', () => runHooks('postInvocation', post))
    if (post.error !== null && post.error !== undefined) throw post.error
    return InvocationResponse.parse(await invocation.getResponse(context, post.result))
  }

  return {
    functions: [...registered.values()].map(({ metadata }) => appFunction(metadata)),
    invoke,
    terminate: () => runHooks('appTerminate', { hookData: {}, appHookData }),
  }
}

class Disposable {
  readonly #dispose: () => unknown

  constructor(dispose: () => unknown) {
    this.#dispose = dispose
  }

  dispose(): void {
    this.#dispose()
  }
}

async function inState<T>(
  core: { state: string | undefined },
  state: string,
  work: () => Promise<T>,
): Promise<T> {
  core.state = state
  try {
    return await work()
  } finally {
    core.state = undefined
  }
}

/** `require('@azure/functions-core')` answers with our core, wherever it is called; there is no such package. */
function injectCore(core: object): void {
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands `this` on
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply(target, self, args: [string]) {
      return args[0] === '@azure/functions-core' ? core : Reflect.apply(target, self, args)
    },
  })
}

function programmingModel(model: ProgrammingModel | null): ProgrammingModel {
  if (model !== null) return model
  throw new HostError(
    'no-app',
    'The app registers no function. See that "main" of package.json names the files that do, and that it is built.',
  )
}

async function loadEntryPoints(app: string, log: HostLog): Promise<void> {
  const file = path.join(app, 'package.json')
  let packageJson
  try {
    packageJson = PackageJson.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new HostError('no-app', `${file} is missing or has no "main" that names the functions.`, {
      cause: error,
    })
  }
  const files = globSync(packageJson.main, { cwd: app }).toSorted()
  if (files.length === 0) {
    throw new HostError('no-app', `"${packageJson.main}" matches no file in ${app}. Run npm run build first.`)
  }
  for (const entry of files) {
    const from = performance.now()
    try {
      await loadEntryPoint(path.join(app, entry), packageJson.type)
    } catch (error) {
      // Before anything runs there is no mail about, so this message may be told.
      const why = error instanceof Error ? error.message : String(error)
      throw new HostError('bad-app', `Failed to load ${entry}: ${why}`, { cause: error })
    }
    log('debug', 'Worker', `Loaded ${entry} in ${Math.round(performance.now() - from)} ms`)
  }
}

async function loadEntryPoint(file: string, type: string | undefined): Promise<void> {
  const esm = file.endsWith('.mjs') || (type === 'module' && !file.endsWith('.cjs'))
  if (esm) await import(pathToFileURL(file).href)
  else Module.createRequire(file)(file)
}

function appFunction(metadata: FunctionMetadata): AppFunction {
  const bindings = Object.entries(metadata.bindings)
  const trigger = bindings.find(([, binding]) => /trigger$/i.test(binding.type))
  if (trigger === undefined) throw new HostError('bad-app', `The function ${metadata.name} has no trigger.`)
  return {
    name: metadata.name,
    trigger: trigger[1],
    outputs: bindings
      .filter(([, binding]) => binding.direction === 'out')
      .map(([key, binding]) => ({ ...binding, key })),
    retry: metadata.retryOptions ?? null,
  }
}
