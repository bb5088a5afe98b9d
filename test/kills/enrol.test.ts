import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { everyMailbox, type MailboxRow } from '../../shared/store/mailboxes.ts'
import { fully } from '../full.ts'
import { startStorage } from '../host/storage/start.ts'
import { startProduct, type Product } from '../product.ts'
import { startToll, type Toll } from '../path/toll.ts'

/**
 * SIGKILL of the real `nonlieu enrol` in the gap after an effect, then a second run. What is asserted is read from the
 * tenant and from the rows: every mailbox is guarded by one subscription, which is the one that its row names.
 */
const timeout = 120_000
const many = 12

let product: Product
let graph: Toll
let tables: Toll
let folder: string
/** The process that runs, and the effect after which it is killed. */
let command: ChildProcess | null = null
let gap: { readonly what: string; left: number } | null = null

beforeAll(async () => {
  product = await startProduct({ startStorage })
  graph = await startToll(product.tenant.url, passed)
  tables = await startToll(`http://127.0.0.1:${product.storage.ports.table}`, passed)
  folder = await mkdtemp(join(tmpdir(), 'nonlieu-enrol-kills-'))
  // Graph asks the app's address before it makes a subscription.
  await product.startHost()
}, 120_000)

afterAll(async () => {
  await product.close()
  await Promise.all([graph.close(), tables.close()])
  await rm(folder, { recursive: true, force: true })
}, 60_000)

function passed(what: string): Promise<void> | undefined {
  if (command === null || gap?.what !== what) return undefined
  gap.left -= 1
  if (gap.left > 0) return undefined
  const victim = command
  command = null
  gap = null
  const gone = once(victim, 'exit').then(() => undefined)
  victim.kill('SIGKILL')
  return gone
}

/** `nonlieu enrol --file`, as a process of its own; answers its exit status, null where it was killed. */
async function enrol(file: string): Promise<number | null> {
  const { storage, settings } = product
  const env = {
    ...process.env,
    ...settings,
    NONLIEU_GRAPH_URL: graph.url,
    AzureWebJobsStorage: (settings['AzureWebJobsStorage'] ?? '').replace(
      `http://127.0.0.1:${storage.ports.table}`,
      tables.url,
    ),
  }
  const cli = fileURLToPath(new URL('../../cli/nonlieu.ts', import.meta.url))
  command = spawn(process.execPath, [cli, 'enrol', '--file', file], { env, stdio: 'ignore' })
  const [status]: unknown[] = await once(command, 'exit')
  command = null
  return typeof status === 'number' ? status : null
}

async function rowsOf(addresses: readonly string[]): Promise<readonly MailboxRow[]> {
  const rows: MailboxRow[] = []
  for await (const { row } of everyMailbox(product.world.mailboxes))
    if (addresses.includes(row.address)) rows.push(row)
  return rows
}

it.each([
  ['a row is on file', 'POST mailboxes', 7],
  ['Graph has made a subscription', 'POST subscriptions', 6],
  ['a subscription is written down', 'PUT mailboxes', 5],
  ...fully(['the last subscription is made', 'POST subscriptions', many] as const),
] as const)('killed when %s: the second run doubles nothing', { timeout }, async (_, what, left) => {
  const name = `${what.toLowerCase().replace(' ', '-')}-${left}`
  const addresses = Array.from({ length: many }, (_one, index) => `${name}-${index}@contoso.example`)
  product.tenant.addUsers(addresses.map((address) => ({ address })))
  const file = join(folder, name)
  await writeFile(file, addresses.join('\n'))

  gap = { what, left }
  expect(await enrol(file), 'it was killed').toBeNull()
  expect(gap, 'in this gap').toBeNull()
  expect(await enrol(file)).toBe(0)
  await expectOneEach(addresses)

  const { next } = product.tenant.requests(0, 1_000_000)
  expect(await enrol(file)).toBe(0)
  const changes = product.tenant
    .requests(next)
    .requests.filter(({ method, path }) => method !== 'GET' && path !== '/$batch')
  expect(changes, 'a third run changes nothing').toEqual([])
})

async function expectOneEach(addresses: readonly string[]): Promise<void> {
  // The host's own patrol may have made the same mailbox's subscription at the same moment, and be about to write.
  await vi.waitFor(async () => areWhole(addresses), { timeout: 10_000, interval: 500 })
}

async function areWhole(addresses: readonly string[]): Promise<void> {
  const rows = await rowsOf(addresses)
  expect(rows.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted())
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['protected']))
  const { subscriptions } = product.tenant.state()
  const ours = subscriptions.filter(({ resource }) => rows.some(({ id }) => String(resource).includes(id)))
  expect(ours).toHaveLength(many)
  expect(new Set(ours.map(({ id }) => id))).toEqual(new Set(rows.map(({ subscription }) => subscription?.id)))
}
