import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { listening } from '../free-port.ts'
import { clientStateOf } from '../../shared/client-state.ts'
import { enrol } from '../../shared/enrol.ts'
import { examine } from '../../shared/examine.ts'
import type { FaultSet } from '../graph/faults.ts'
import type { MessageState } from '../graph/state.ts'
import { startTenant, type Tenant } from '../graph/tenant.ts'
import { startAzurite } from '../host/azurite.ts'
import { wakesFromLifecycle, wakesFromNotices } from '../../shared/notice.ts'
import { patrol } from '../../shared/patrol.ts'
import { protect } from '../../shared/protect.ts'
import { Examine, Wake } from '../../shared/wake.ts'
import { everyMailbox } from '../../shared/store/mailboxes.ts'
import type { PartRequest } from '../../shared/read/findings.ts'
import type { DecisionRecord } from '../../shared/record.ts'
import { createTables, type OpenTable } from '../../shared/store/tables.ts'
import { openWorld, type Log, type World } from '../../shared/world.ts'
import { countedTables, type TableCalls } from './counted-tables.ts'
import { openMemoryTables } from './memory-table.ts'
import { Rows } from './rows.ts'

interface Queued {
  readonly queue: 'wake' | 'examine'
  readonly value: unknown
  readonly due: number
  readonly dequeued: number
}

const Faults = z.looseObject({ 'token-fails': z.unknown().optional() })

/** Addresses in the rig; a mailbox of its own for each test keeps them apart. */
let mailboxes = 0

/**
 * The path against the tenant in a box, in one process: real Graph over HTTP, real tables in Azurite, notices by HTTP,
 * and queues in memory on the tenant's clock, so that a test can stop time and look at what waits.
 */
export interface Rig {
  readonly tenant: Tenant
  readonly world: World
  /** The tables beneath, for a test that spoils a row. */
  readonly open: OpenTable
  /** What the worlds asked of their tables since the rig was started. */
  readonly tableCalls: TableCalls
  /**
   * The world of another process over the same storage and tenant: it knows nothing that is not written down. `tables` where
   * storage does not do as it should.
   */
  another(tables?: OpenTable): World
  /** A new enrolled mailbox. */
  mailbox(): Promise<{ readonly id: string; readonly address: string }>
  /** The mailbox that was asked for last, also where enrolling it failed. */
  lastMailbox(): Promise<{ readonly id: string; readonly address: string }>
  /** Throws away what waits on the queues. */
  leaveQueues(): Promise<void>
  /** Another subscription of the app on a mailbox, as a worker that died may leave one; answers its id. */
  subscribeBeside(mailbox: string, wish: object): Promise<string>
  /** Takes every mailbox out of care again, so that the next test pays for its own alone. */
  leave(): Promise<void>
  /** Delivers a mail and lets everything settle. */
  deliver(address: string, eml: string | Uint8Array): Promise<string>
  /** Works off every message that is due now. Failures go back as the host would do, five times, then to `poison`. */
  settle(): Promise<void>
  /** Lets minutes pass on the clock, patrol's run in each. */
  minutes(count: number): Promise<void>
  message(address: string, id: string): MessageState | undefined
  record(mailbox: string, id: string): Promise<DecisionRecord | null>
  /** What a person wrote in the picture that the reader is given, by the part's length in bytes. */
  readonly words: { text: string; ms: number; pending: ((request: PartRequest) => Promise<void>) | null }
  readonly poison: Queued[]
  readonly waiting: readonly Queued[]
  faults(given: FaultSet): void
  close(): Promise<void>
}

/**
 * @param options.grants application permissions, where the usual ones are not what a test is about
 * @param options.memory tables in memory, for who starts a rig of its own for every test
 * @param options.tell hears every line, as telemetry does
 */
export async function startRig(
  options: { readonly grants?: readonly string[]; readonly memory?: boolean; readonly tell?: Log } = {},
): Promise<Rig> {
  const tenant = await startTenant({ quiet: true })
  if (options.grants !== undefined) tenant.settings({ grants: options.grants })
  const azurite = options.memory === true ? null : await startAzurite()
  let waiting: Queued[] = []
  const poison: Queued[] = []
  const words: Rig['words'] = { text: '', ms: 1, pending: null }
  const notices = await noticeServer()
  let token = { value: '', at: 0 }

  /** Asked of the tenant anew after half its life on the tenant's clock; `token-fails` and an outage refuse it. */
  async function freshToken(): Promise<string> {
    const { 'token-fails': fails } = Faults.parse(tenant.state().faults)
    if (fails !== undefined) throw new Error('no token')
    if (tenant.now() - token.at > 1800_000)
      token = { value: await tenant.token({ app: true }), at: tenant.now() }
    return token.value
  }

  const settings = {
    NONLIEU_GRAPH_URL: tenant.url,
    NONLIEU_AUTHORITY: tenant.url,
    NONLIEU_TENANT_ID: tenant.tenantId,
    NONLIEU_CLIENT_ID: 'pane',
    NONLIEU_ORIGIN: notices.url,
    NONLIEU_NOTICE_KEY: 'a key for the tests, long enough to be one',
    AzureWebJobsStorage: azurite?.connectionString ?? 'UseDevelopmentStorage=true',
  }
  const open =
    azurite === null
      ? openMemoryTables(new Rows(), { turn: async () => undefined, ignoresEtag: false })
      : createTables({ kind: 'connection-string', connectionString: azurite.connectionString }, () => ({
          getToken: async () => null,
        }))
  const tableCalls: TableCalls = new Map()
  const openProcess = (tables = open): World => ({
    ...openWorld(settings, {
      now: () => tenant.now(),
      token: freshToken,
      ...(options.tell === undefined ? {} : { log: options.tell, trace: options.tell }),
      tables: countedTables(tables, tableCalls),
    }),
    async send(queue, value, delayMs = 0) {
      waiting.push({
        queue,
        value: JSON.parse(JSON.stringify(value)),
        due: tenant.now() + delayMs,
        dequeued: 0,
      })
    },
    reader: {
      async read(_bytes, request) {
        await words.pending?.(request)
        const reading = {
          where: `attachment:${request.name}`,
          method: 'ocr',
          text: words.text,
          confidence: 0.9,
        } as const
        return { readings: [reading], unread: [], ms: words.ms }
      },
      see: async () => null,
      async close() {},
    },
  })
  const world = openProcess()
  notices.take = (path, body) => {
    const parse = path.includes('lifecycle') ? wakesFromLifecycle : wakesFromNotices
    const parsed = parse(body, world.settings.noticeKeys, 'test')
    for (const wake of parsed?.wakes ?? []) void world.send('wake', wake)
  }
  await world.setPolicy({ ...(await world.policy()), mode: 'quarantine' })

  async function work(message: Queued): Promise<void> {
    try {
      if (message.queue === 'wake') await protect(Wake.parse(message.value), world)
      else await examine(Examine.parse(message.value), world)
    } catch {
      const again = { ...message, dequeued: message.dequeued + 1, due: tenant.now() + 1000 }
      if (again.dequeued >= 5) poison.push(again)
      else waiting.push(again)
    }
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 200; round += 1) {
      await Promise.race([tenant.settled(), delay(200)]) // notices that wait for the clock wait on
      const due = waiting.filter((message) => message.due <= tenant.now())
      if (due.length === 0) return
      waiting = waiting.filter((message) => !due.includes(message))
      await Promise.all(due.map((message) => work(message)))
    }
    throw new Error('The queues never became empty.')
  }

  return {
    tenant,
    world,
    open,
    tableCalls,
    another: openProcess,
    words,
    poison,
    settle,
    get waiting() {
      return waiting
    },
    async mailbox() {
      mailboxes += 1
      const address = `reader${mailboxes}@contoso.example`
      tenant.addUsers([{ address }])
      const { id } = await enrol(address, { lookBackMs: 0 }, world)
      return { id, address }
    },
    async lastMailbox() {
      const address = `reader${mailboxes}@contoso.example`
      return { id: (await world.users.find(address))?.id ?? '', address }
    },
    async leaveQueues() {
      waiting = []
    },
    async subscribeBeside(mailbox, wish) {
      const body = {
        notificationUrl: `${notices.url}/api/graph/notify`,
        lifecycleNotificationUrl: `${notices.url}/api/graph/lifecycle`,
        expirationDateTime: new Date(tenant.now() + 5 * 86_400_000).toISOString(),
        clientState: clientStateOf(mailbox, settings.NONLIEU_NOTICE_KEY),
        ...wish,
      }
      const answer = await fetch(`${tenant.url}/v1.0/subscriptions`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${await freshToken()}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      return z.object({ id: z.string() }).parse(await answer.json()).id
    },
    async leave() {
      waiting = []
      for await (const stored of everyMailbox(world.mailboxes)) {
        if (stored.row.state !== 'left') await world.mailboxes.write({ ...stored.row, state: 'left' }, stored)
      }
    },
    async deliver(address, eml) {
      const id = await tenant.deliver(address, eml)
      await settle()
      return z.string().parse(id)
    },
    async minutes(count) {
      for (let minute = 0; minute < count; minute += 1) {
        tenant.advance(60_000)
        await settle()
        await patrol(world)
        await settle()
      }
    },
    message(address, id) {
      return tenant.state(address).mailboxes[0]?.messages.find((one) => one.id === id)
    },
    async record(mailbox, id) {
      return (await world.records.get({ mailbox, id }))?.record ?? null
    },
    faults: (given) => tenant.faults(given),
    async close() {
      await notices.close()
      await azurite?.close()
      await tenant.close()
    },
  }
}

interface NoticeServer {
  readonly url: string
  take: (path: string, body: unknown) => void
  close(): Promise<void>
}

async function noticeServer(): Promise<NoticeServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const token = url.searchParams.get('validationToken')
    if (token !== null) {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(token)
      return
    }
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      it.take(url.pathname, JSON.parse(body))
      response.writeHead(202).end()
    })
  })
  const port = await listening(server)
  const it: NoticeServer = {
    url: `http://127.0.0.1:${port}`,
    take: () => undefined,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return it
}

/** The words that stand in a case's picture. */
export async function caseWords(name: string): Promise<string> {
  return readFile(new URL(`../cases/tune/${name}/words.txt`, import.meta.url), 'utf8')
}

/** A case's raw mail. */
export async function caseMail(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../cases/tune/${name}/mail.eml`, import.meta.url))
}
