import { randomUUID } from 'node:crypto'
import { createEntra } from '../entra/entra.ts'
import type { Entra } from '../entra/entra.ts'
import { startClock } from './clock.ts'
import { createControl } from './control.ts'
import type { Control } from './control.ts'
import { Delivery } from './delivery.ts'
import { Directory } from './directory.ts'
import { createEmlReader } from './eml.ts'
import { Faults } from './faults.ts'
import { createGraph } from './graph.ts'
import { guid } from './ids.ts'
import { RequestLog } from './request-log.ts'
import { startServer } from './server.ts'
import { Settings } from './settings.ts'
import { Subscriptions } from './subscriptions.ts'
import { Throttle } from './throttle.ts'
import type { World } from './world.ts'

export interface TenantOptions {
  /** 0 or absent: a free one. */
  readonly port?: number
  /** Where the clock's offset is kept for other processes. */
  readonly clockFile?: string
  readonly tenantId?: string
  /** No line on standard error when the box itself fails. */
  readonly quiet?: boolean
}

export interface Tenant extends Control {
  /** `http://127.0.0.1:PORT`: Graph under `/v1.0`, control under `/_tenant`, Entra under its own paths. */
  readonly url: string
  readonly tenantId: string
  /** The app's own id, secret and service principal. */
  readonly app: { readonly clientId: string; readonly clientSecret: string; readonly objectId: string }
  /** App Service's identity endpoint, for `IDENTITY_ENDPOINT` and `IDENTITY_HEADER`. */
  readonly identity: { readonly endpoint: string; readonly header: string }
  readonly entra: Entra
  /** Resolves when no notice is under way any more; what waits for the clock (retries, late ones) does not count. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Starts a Microsoft 365 tenant on 127.0.0.1: Graph, Entra and a control side. Rejects with EADDRINUSE where the port is taken. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const tenantId = options.tenantId ?? guid('tenant in a box')
  const app = {
    clientId: guid(`app ${tenantId}`),
    clientSecret: randomUUID(),
    objectId: guid(`principal ${tenantId}`),
  }
  const clock = startClock(options.clockFile)
  const faults = new Faults()
  const log = new RequestLog()
  let settings = Settings.parse({})
  let origin = ''
  const entra = await createEntra({
    tenantId,
    ...app,
    identityHeader: randomUUID(),
    now: () => clock.now(),
    origin: () => origin,
    grants: () => settings.grants,
    failing: () =>
      faults.strikes('token-fails') !== null || faults.strikes('outage', { path: '/token' }) !== null,
  })
  const delivery = new Delivery({
    clock,
    faults,
    delayMs: () => settings.noticeDelayMs,
    limits: () => settings.noticeLimits,
    missed(ids) {
      for (const id of new Set(ids)) {
        const subscription = world.subscriptions.get(id)
        if (subscription !== null) world.subscriptions.lifecycle(subscription, 'missed')
      }
    },
    validationToken: async (appId) =>
      changeTrackingToken(entra, {
        appId,
        tenantId,
        origin,
        form: settings.validationTokens,
        now: clock.now(),
      }),
  })
  const readEml = createEmlReader()
  const world: World = {
    clock,
    tenantId,
    faults,
    directory: new Directory({
      now: () => clock.now(),
      changed: (change) => world.subscriptions.changed(change),
    }),
    subscriptions: new Subscriptions({ delivery, world: () => world }),
    throttle: new Throttle({ now: () => clock.now(), settings: () => settings }),
    origin: () => origin,
    settings: () => settings,
    eml: async (message) => readEml(message.immutableId, message.eml),
  }
  const control = createControl({
    world,
    entra,
    delivery,
    log,
    setSettings(next) {
      settings = next
    },
  })
  const graph = createGraph({ world, log, verify: async (token) => entra.tokens.verify(token) })
  const server = await startServer({
    graph,
    entra,
    control,
    port: options.port ?? 0,
    now: () => clock.now(),
    crashed(error) {
      if (options.quiet !== true)
        console.error('tenant in a box:', error instanceof Error ? error.stack : 'unknown error')
    },
  }).catch((error: unknown) => {
    clock.close()
    throw error
  })
  origin = `http://127.0.0.1:${server.port}`

  return {
    ...control,
    url: origin,
    tenantId,
    app,
    entra,
    identity: { endpoint: `${origin}/msi/token`, header: entra.identityHeader },
    async settled() {
      while (delivery.state().waiting > 0) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async close() {
      delivery.close()
      clock.close()
      await server.close()
    },
  }
}

/** The app that stamps rich notices (graph.md §4). */
const changeTracking = '0bf30f3b-4a52-48df-9a82-234910c4a086'

async function changeTrackingToken(
  entra: Entra,
  given: {
    readonly appId: string
    readonly tenantId: string
    readonly origin: string
    readonly form: 'v1' | 'v2' | 'null'
    readonly now: number
  },
): Promise<string | null> {
  const issued = Math.floor(given.now / 1000)
  const common = { aud: given.appId, tid: given.tenantId, iat: issued, nbf: issued - 300, exp: issued + 3600 }
  if (given.form === 'null') return null
  if (given.form === 'v1')
    return entra.tokens.sign({
      ...common,
      iss: `https://sts.windows.net/${given.tenantId}/`,
      appid: changeTracking,
      ver: '1.0',
    })
  return entra.tokens.sign({
    ...common,
    iss: `${given.origin}/${given.tenantId}/v2.0`,
    azp: changeTracking,
    ver: '2.0',
  })
}
