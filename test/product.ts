import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openWorld, type World } from '../shared/world.ts'
import { freePort } from './free-port.ts'
import { startTenant, type Tenant } from './graph/tenant.ts'
import { startAzurite } from './host/azurite.ts'
import { spawnHost, type HostProcess } from './host/spawn-host.ts'
import type { Storage } from './host/storage-process.ts'

/** The application id of the pane in the box. */
export const paneClientId = '0f7d2a34-5b1c-4a7e-9d55-2f3a6b9c1e88'

/** Tenant and storage on loopback, and the product's settings for them; the Functions host is started apart. */
export interface Product {
  readonly tenant: Tenant
  readonly storage: Storage
  readonly origin: string
  readonly settings: Readonly<Record<string, string>>
  /** The product's own world, in this process: for enrolling and for looking at records. */
  readonly world: World
  /** Starts the built app on the local Functions host. */
  startHost(options?: {
    readonly onLog?: (line: string) => void
    /** Laid over the product's own settings. */
    readonly settings?: Readonly<Record<string, string>>
    /** Another port than the one that Graph posts to, for a second instance. */
    readonly port?: number
    /** Further flags of the host. */
    readonly flags?: readonly string[]
    /** The host is loaded at once and begins when this resolves. */
    readonly begin?: Promise<void>
  }): Promise<HostProcess>
  close(): Promise<void>
}

/** Starts what the product needs around it. `npm run build` must have been run before a host is started. */
export async function startProduct({ startStorage = startAzurite } = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'nonlieu-'))
  const clockFile = join(folder, 'clock')
  const tenant = await startTenant({ clockFile })
  const storage = await startStorage({ clockFile })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const settings = {
    NONLIEU_GRAPH_URL: tenant.url,
    NONLIEU_AUTHORITY: tenant.url,
    NONLIEU_TENANT_ID: tenant.tenantId,
    NONLIEU_CLIENT_ID: paneClientId,
    NONLIEU_ORIGIN: origin,
    NONLIEU_NOTICE_KEY: randomBytes(32).toString('base64url'),
    AzureWebJobsStorage: storage.connectionString,
    IDENTITY_ENDPOINT: tenant.identity.endpoint,
    IDENTITY_HEADER: tenant.identity.header,
  }
  // Asked of the tenant itself: a process's environment has room for one identity, a test for several products.
  const token = (): Promise<string> => tenant.token({ app: true })
  const world = openWorld(settings, { now: () => tenant.now(), token })
  const hosts: HostProcess[] = []
  return {
    tenant,
    storage,
    origin,
    settings,
    world,
    async startHost({ onLog, settings: over = {}, port: other = port, flags = [], begin } = {}) {
      const app = fileURLToPath(new URL('..', import.meta.url))
      const host = await spawnHost({
        app,
        port: other,
        flags,
        settings: { ...settings, ...over },
        clockFile,
        ...(onLog === undefined ? {} : { onLog }),
        ...(begin === undefined ? {} : { begin }),
      })
      hosts.push(host)
      return host
    },
    async close() {
      await Promise.all(hosts.map((host) => host.close()))
      await world.reader.close()
      await storage.close()
      await tenant.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
