import { setTimeout as delay } from 'node:timers/promises'
import { QueueClient } from '@azure/storage-queue'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enrol } from '../../shared/enrol.ts'
import { fully } from '../full.ts'
import type { HostProcess } from '../host/spawn-host.ts'
import { startStorage } from '../host/storage/start.ts'
import { paneClientId, startProduct, type Product } from '../product.ts'
import { covered } from '../path/covered-mail.ts'
import { caseMail } from '../path/rig.ts'
import { startToll, type Toll } from '../path/toll.ts'
import { unfinished } from '../path/unfinished.ts'

/**
 * SIGKILL of the real host process in the gap after each of its effects, one after the other, then a fresh start. The
 * gap is found from outside: every change passes a toll, which kills the host when it has happened and before the
 * host hears of it. What is asserted is read from the tenant.
 */
/** Longer than `until` waits for, so that it is `until` that says what was not reached. */
const timeout = 240_000
const quarantine = 'Faux courriers judiciaires'
const address = 'claire.moreau@contoso.example'

let product: Product
let graph: Toll
let queues: Toll
let tables: Toll
let host: HostProcess | null = null
/** The next host, loaded and silent, so that nobody waits for a process to start. */
let spare: { readonly begin: () => void; readonly host: Promise<HostProcess> }
/** When the one before is dead and its port is free. */
let dead: Promise<void> = Promise.resolve()
let mailbox = ''
/** When the host that runs now was started, on the box's clock. */
let startedAt = 0
/** The effect after which the host is killed, and how often it still has to happen; null: never. */
let gap: { readonly what: string; left: number } | null = null

beforeAll(async () => {
  product = await startProduct({ startStorage })
  graph = await startToll(product.tenant.url, passed)
  queues = await startToll(`http://127.0.0.1:${product.storage.ports.queue}`, passed)
  tables = await startToll(`http://127.0.0.1:${product.storage.ports.table}`, passed)
  product.tenant.addUsers([{ address }])
  await product.world.setPolicy({ ...(await product.world.policy()), mode: 'quarantine' })
  spare = nextHost()
  await start()
  mailbox = (await enrol(address, { lookBackMs: 0 }, product.world)).id
}, 120_000)

afterAll(async () => {
  await host?.kill('SIGKILL') // its port is the spare one's
  spare.begin()
  await spare.host
  await product.close()
  await Promise.all([graph.close(), queues.close(), tables.close()])
}, 120_000)

function passed(what: string): Promise<void> | undefined {
  if (gap === null || host === null || gap.what !== what) return undefined
  gap.left -= 1
  if (gap.left > 0) return undefined
  const victim = host
  host = null
  gap = null
  dead = victim.kill('SIGKILL').then(() => undefined)
  return dead
}

/** From now on: the host is killed after the nth `what`, written `what` or `what 2`. */
function arm(effect: string): void {
  const [, what = '', count = '1'] = /^(.*?)(?: (\d))?$/.exec(effect) ?? []
  gap = { what, left: Number(count) }
}

/**
 * A message of a dead host is hidden for this many seconds of the box's clock: patrol comes first, then the message.
 * Azure's ten minutes would only be waited for.
 */
const leaseSeconds = 150

function nextHost(): typeof spare {
  const { settings } = product
  const storage = settings['AzureWebJobsStorage'] ?? ''
  const over = {
    NONLIEU_GRAPH_URL: graph.url,
    AzureWebJobsStorage: storage
      .replace(`http://127.0.0.1:${product.storage.ports.queue}`, queues.url)
      .replace(`http://127.0.0.1:${product.storage.ports.table}`, tables.url),
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  const flags = ['--lease', String(leaseSeconds)]
  return { begin: resolve, host: product.startHost({ settings: over, flags, begin: promise }) }
}

async function start(): Promise<void> {
  await dead
  startedAt = product.tenant.now()
  spare.begin()
  host = await spare.host
  spare = nextHost()
}

/** True while the host that runs now is reading a picture: real work must not be outrun by the clock. */
async function isReading(): Promise<boolean> {
  const id = product.tenant.state(address).mailboxes[0]?.messages.at(-1)?.id ?? ''
  const stored = await product.world.records.get({ mailbox, id })
  const { standing = 'none', readStartedAt = null } = stored?.record ?? {}
  return standing === 'open' && readStartedAt !== null && Date.parse(readStartedAt) >= startedAt
}

/** Nothing has gone through a toll for this long: the host waits for the clock. */
const idleMs = 150
/** A host hears of the clock within this time, and has begun what has become due. */
const heardMs = 250
/** Real time within which every scenario must have ended, on a slow machine with other tests beside it. */
const patienceMs = 150_000

/**
 * Minutes pass on the clock, a host is started where none runs, until `reached` says so. The clock waits for whoever
 * works, however slow the machine is.
 */
async function until(reached: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs
  while (performance.now() < end) {
    if (host === null) await start()
    if (!(await isResting())) continue
    if (await reached()) return
    product.tenant.advance(60_000)
    await delay(heardMs)
  }
  throw new Error(
    `Not reached. The host said: ${host?.log().slice(-5).join(' / ') ?? 'nothing, it is not running'}`,
  )
}

/** Waits a moment; true where nobody works. */
async function isResting(): Promise<boolean> {
  await delay(50)
  return [graph, queues, tables].every((toll) => toll.idleMs() > idleMs) && !(await isReading())
}

/** The folders that a message has lain in: calls may repeat, their effect stays once. */
function path(id: string, of = address): readonly string[] | undefined {
  return product.tenant.state(of).mailboxes[0]?.messages.find((one) => one.id === id)?.path
}

async function action(id: string): Promise<string> {
  const stored = await product.world.records.get({ mailbox, id })
  return `${stored?.record.standing ?? 'none'}/${stored?.record.action.state ?? 'none'}`
}

/** Nothing is unfinished and nothing waits on a queue, also not under the lease of a host that is dead. */
async function isQuiet(): Promise<boolean> {
  if (product.tenant.state(address).notices.waiting > 0) return false
  if ((await unfinished(product.world)).length > 0) return false
  for (const name of ['wake', 'examine']) {
    const queue = new QueueClient(product.storage.connectionString, name)
    await queue.createIfNotExists()
    if (((await queue.getProperties()).approximateMessagesCount ?? 0) > 0) return false
  }
  return true
}

/** Nothing waits and a host runs: what happens next belongs to the next scenario. */
async function calm(): Promise<void> {
  gap = null
  await until(async () => host !== null && (await isQuiet()))
}

async function deliverAndKill(effect: string | null, letter: Uint8Array): Promise<string> {
  await calm()
  if (effect !== null) arm(effect)
  const id = (await product.tenant.deliver(address, letter)) ?? ''
  await until(async () => (await action(id)) === 'fake-summons/done' && (await isQuiet()))
  expect(gap, 'the host was killed in this gap').toBeNull()
  expect(path(id)).toEqual(['inbox', quarantine])
  return id
}

describe('a letter as text, killed after', () => {
  it.each([
    'POST wake',
    'PUT unfinished',
    'POST mailFolders',
    'POST move',
    'PUT records',
    'DELETE unfinished',
    ...fully('POST records', 'PUT mailboxes', 'DELETE wake'),
  ])('%s, ends in quarantine, moved once', { timeout }, async (effect) => {
    if (effect === 'POST mailFolders' || effect === 'PUT mailboxes') await forgetFolder()
    await deliverAndKill(effect, await caseMail('fake/fr-text-webmail'))
  })
})

describe('a letter as picture, killed after', () => {
  it.each([
    'PUT evidence',
    'POST examine',
    'DELETE examine',
    ...fully(
      'PUT unfinished 2',
      'PUT records 2',
      'POST wake',
      'PUT unfinished',
      'POST records',
      'DELETE wake',
      'PUT records',
      'PUT unfinished 3',
      'POST move',
      'PUT records 3',
      'DELETE unfinished',
    ),
  ])('%s, ends in quarantine, moved once', { timeout }, async (effect) => {
    await deliverAndKill(effect, await caseMail('fake/fr-picture-gmail'))
  })
})

describe('a letter that is put back, killed after', () => {
  it.each([
    // Each with another letter: the twin of one that was put back here stays where it is.
    ['PUT records', 'nl-text-school'],
    ['POST move', 'es-text-hearing-record'],
    ['PATCH message', 'de-html-zero-width'],
    ...fully(
      ['PUT unfinished', 'fr-text-webmail'],
      ['PUT records 2', 'en-html-split'],
      ['DELETE unfinished', 'es-html-spaced-hidden'],
    ),
  ])('%s, ends where it was, and stays', { timeout }, async (effect, letter) => {
    const id = await deliverAndKill(null, await caseMail(`fake/${letter}`))
    await product.tenant.act({ act: 'read', mailbox: address, id })
    await calm()
    arm(effect)
    await press(id)
    // Killed before the press was written down, nothing has begun: the person presses again.
    await until(async () => {
      const at = await action(id)
      if (at === 'fake-summons/done' && host !== null) await press(id)
      return at === 'fake-summons/undone' && (await isQuiet())
    })
    expect(gap, 'the host was killed in this gap').toBeNull()
    product.tenant.advance(180_000)
    await delay(500)
    await calm()
    const message = product.tenant.state(address).mailboxes[0]?.messages.find((one) => one.id === id)
    expect(message).toMatchObject({ folder: 'inbox', isRead: false, path: ['inbox', quarantine, 'inbox'] })
  })
})

describe('a reported letter whose twin lies unread in another mailbox, killed after', () => {
  const theirs = 'jonas.weber@contoso.example'
  let picture: Buffer

  beforeAll(async () => {
    const { attachments } = await PostalMime.parse(await caseMail('fake/fr-picture-gmail'))
    const content = attachments.find(({ mimeType }) => mimeType === 'image/jpeg')?.content
    if (!(content instanceof ArrayBuffer)) throw new Error('The case has no picture.')
    picture = Buffer.from(content)
    product.tenant.addUsers([{ address: theirs }])
    await enrol(theirs, { lookBackMs: 0 }, product.world)
  })

  it.each(['POST hunts', 'POST move 2', ...fully('PATCH reports', 'PUT hunts', 'PUT hunts 2')])(
    '%s: both end in quarantine, moved once, and the hunt counts its mailboxes once',
    { timeout },
    async (effect) => {
      // The hunt of the scenario before is over, and its letter may be hunted again.
      product.tenant.advance(8 * 24 * 3600_000)
      await calm()
      await until(async () => (await product.world.hunts.open(10)).length === 0)
      const [mine, twin] = [await covers(address), await covers(theirs)]
      await until(isQuiet)
      expect([path(mine), path(twin, theirs)]).toEqual([['inbox'], ['inbox']])
      arm(effect)
      await product.world.reports.take({ mailbox, id: mine }, product.tenant.now())
      await until(async () => (await isFound(twin)) && (await isQuiet()))
      expect(gap, 'the host was killed in this gap').toBeNull()
      const way = ['inbox', quarantine]
      expect([path(mine), path(twin, theirs)]).toEqual([way, way])
      const [one, ...others] = await product.world.hunts.open(10)
      expect(others).toEqual([])
      expect(one?.hunt).toMatchObject({ seen: 2, missed: 0, later: [] })
    },
  )

  async function covers(to: string): Promise<string> {
    return (await product.tenant.deliver(to, covered({ bytes: picture }))) ?? ''
  }

  /** The first pass is over, and the twin was convicted and moved. */
  async function isFound(twin: string): Promise<boolean> {
    const [one] = await product.world.hunts.open(10)
    return one?.hunt.seen === 2 && path(twin, theirs)?.at(-1) === quarantine
  }
})

/** As in a mailbox where nothing was set aside yet: the folder has to be made. */
async function forgetFolder(): Promise<void> {
  await calm()
  product.tenant.faults({ 'folder-deleted': { name: quarantine, permanent: true } })
  product.tenant.faults({})
  const stored = await product.world.mailboxes.get(mailbox)
  if (stored !== null) await product.world.mailboxes.write({ ...stored.row, quarantine: null }, stored)
}

async function press(id: string): Promise<void> {
  const { tenant, origin } = product
  const token = await tenant.token({
    user: address,
    audience: paneClientId,
    scope: 'access_as_user',
    azp: paneClientId,
  })
  const init = {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ record: id, locale: 'fr' }),
  }
  await fetch(`${origin}/api/pane/restore`, init).catch(() => null) // killed under the answer
}
