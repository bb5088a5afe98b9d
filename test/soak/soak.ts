import { setTimeout as delay } from 'node:timers/promises'
import { prove } from '../../cli/prove.ts'
import { status } from '../../cli/status.ts'
import { random } from '../../scripts/cases/random.ts'
import { enrol } from '../../shared/enrol.ts'
import { Failure } from '../../shared/failure.ts'
import { isUnfinished } from '../../shared/record.ts'
import { restore } from '../../shared/restore.ts'
import type { World } from '../../shared/world.ts'
import { freePort } from '../free-port.ts'
import type { FaultSet } from '../graph/faults.ts'
import type { MessageState } from '../graph/state.ts'
import type { HostProcess } from '../host/spawn-host.ts'
import { startStorage } from '../host/storage/start.ts'
import { startToll, type Toll } from '../path/toll.ts'
import { startProduct, type Product } from '../product.ts'
import { soakMails, type SoakMail } from './mails.ts'
import { check, quarantine, type Report, type Sent } from './check.ts'
import { startWire } from './wire.ts'

export interface SoakOptions {
  /** The same seed gives the same mail, hands, faults and kills; how they fall together is the machine's. */
  readonly seed: string
  readonly mailboxes: number
  readonly mails: number
  /** SIGKILLs of a host, one every few seconds. */
  readonly kills: number
  /** Mails delivered in one real second, at most. */
  readonly perSecond: number
  /** Real ms that the hosts have at most between mails and a kill. */
  readonly turnMs: number
  /** Real ms that they have at most, twice in every second turn, to end what they work on. */
  readonly restMs: number
}

/** What the box plays all the time, and beside it one after the other. Notices are told in time only sometimes. */
const always: FaultSet = {
  'notices-dropped': 0.2,
  'notices-doubled': 0.2,
  'notices-late': { rate: 0.2, ms: 90_000 },
  'notices-reordered': 0.2,
}
const inTurn: readonly FaultSet[] = [
  {},
  // Longer than what may be under way, or heard of late, when it is told (`check.ts`).
  { throttled: { rate: 0.3, retryAfter: 20 } },
  { unavailable: 0.2, 'connection-reset': 0.1 },
  { 'answer-lost': 0.15 },
  { 'not-found-first': { rate: 0.3, count: 1 } },
  { 'subscription-lost': { rate: 0.3 } },
  { 'subscription-lost': { rate: 0.3, lifecycle: true } },
  { outage: true },
  { 'gateway-timeout': 0.2, 'token-fails': 0.2 },
  { 'subscriptions-refused': true },
  { 'attachment-later': { rate: 0.3, ms: 150_000 } },
  { 'slow-answers': { rate: 0.2, ms: 1500 } },
  { 'future-dated': { rate: 0.3, ms: 2 * 3600_000 } },
  { 'folder-deleted': { rate: 0.3, name: quarantine } },
]

/** Once the faults have stopped, everything must have ended when these minutes of box time have passed, 60 together. */
const calmSteps = [1, 1, 1, 2, 2, 3, 5, 5, 10, 10, 20]
/** Real ms that one of these steps may take: what the storm left undone is done then, on whatever machine this is. */
const calmMs = 180_000
const calmMsPerMail = 60
/** Nothing has gone through a toll for this long: the hosts wait for the clock. */
const idleMs = 250

/**
 * The built product under faults: two hosts over real queues and tables, killed again and again, outages of Graph and
 * of storage, clock jumps, and people who move, delete and put back mail meanwhile. Then 60 minutes without faults, and
 * what is asserted is read from the tenant and from a fresh listing.
 */
export async function soak(options: SoakOptions, say: (line: string) => void): Promise<Report> {
  const product = await startProduct({ startStorage })
  try {
    return await run(options, product, say)
  } finally {
    await product.close()
  }
}

interface Stage {
  readonly product: Product
  /** Queue messages at work, by id, with the name of the host that has them. */
  readonly taken: Map<string, string>
  readonly hosts: (Running | null)[]
  /** Starts one; `isKilledToo`: it will be killed, so the next is loaded meanwhile. */
  readonly start: (which: number, isKilledToo: boolean) => Promise<void>
  readonly close: () => Promise<void>
  /** When each host was killed, by its name, real ms. */
  readonly killed: Map<string, number>
  /** False: storage answers nobody. */
  storage: boolean
}

/** A host, and the tolls that tell which process calls. */
interface Running {
  readonly name: string
  readonly host: HostProcess
  readonly tolls: readonly Toll[]
  /** Runs of patrol that have ended. */
  readonly patrols: () => number
}

async function run(options: SoakOptions, product: Product, say: (line: string) => void): Promise<Report> {
  const { tenant, world } = product
  const addresses = Array.from({ length: options.mailboxes }, (_, number) => `soak${number}@contoso.example`)
  tenant.addUsers(addresses.map((address) => ({ address })))
  await world.setPolicy({ ...(await world.policy()), mode: 'quarantine' })
  const stage = await openStage(product)
  try {
    // They are killed in turn, the second first.
    await Promise.all([stage.start(0, options.kills > 1), stage.start(1, options.kills > 0)])
    const ids: string[] = []
    for (const address of addresses) ids.push((await enrol(address, { lookBackMs: 0 }, world)).id)
    say(`${options.mailboxes} mailboxes enrolled, two hosts run, seed ${options.seed}`)
    const sent = await storm({ options, stage, addresses, ids, say })
    say('the faults stop; 60 minutes pass on the clock')
    tenant.faults({})
    stage.storage = true
    for (const which of [0, 1]) if (stage.hosts[which] === null) await stage.start(which, false)
    await calm(stage, calmMs + options.mails * calmMsPerMail)
    await show(world, say)
    return await check({ product, sent, ids, addresses, killed: stage.killed })
  } finally {
    await stage.close()
  }
}

function nothing(): undefined {}

async function openStage(product: Product): Promise<Stage> {
  const { storage, settings, tenant } = product
  const isOpen = (): boolean => stage.storage
  const { queue, table } = storage.ports
  const taken = new Map<string, string>()
  // Graph posts to the first; the second has a port of its own.
  const ports = [{}, { port: await freePort() }]
  let started = 0

  /** A host that is loaded and begins when it is told to, so that a kill is not followed by a wait. */
  function load(which: number): Spare {
    const { promise, resolve } = Promise.withResolvers<void>()
    return { begin: resolve, running: loaded(which, promise) }
  }

  async function loaded(which: number, begin: Promise<void>): Promise<Running> {
    started += 1
    const name = `host ${started}`
    const graph = await startToll(tenant.url, nothing, { caller: name })
    const queues = await startToll(`http://127.0.0.1:${queue}`, nothing, { isOpen, caller: name, taken })
    const tables = await startWire(`http://127.0.0.1:${table}`, isOpen)
    let patrols = 0
    const host = await product.startHost({
      settings: {
        NONLIEU_GRAPH_URL: graph.url,
        AzureWebJobsStorage: (settings['AzureWebJobsStorage'] ?? '')
          .replace(`http://127.0.0.1:${queue}`, queues.url)
          .replace(`http://127.0.0.1:${table}`, tables.url),
      },
      flags: ['--lease', '60'],
      begin,
      onLog: (line) => {
        if (/Function\.patrol\b.*(?:Succeeded|Failed after)/.test(line)) patrols += 1
      },
      ...ports[which],
    })
    return { name, host, tolls: [graph, queues, tables], patrols: () => patrols }
  }

  const spares: (Spare | null)[] = [null, null]
  const stage: Stage = {
    product,
    taken,
    killed: new Map(),
    hosts: [null, null],
    storage: true,
    async start(which, isKilledToo) {
      const spare = spares[which] ?? load(which)
      spares[which] = null
      spare.begin()
      stage.hosts[which] = await spare.running
      if (isKilledToo) spares[which] = load(which)
    },
    async close() {
      for (const which of [0, 1]) await end(stage, which)
      for (const spare of spares) {
        if (spare === null) continue
        spare.begin()
        await gone(await spare.running)
      }
    },
  }
  return stage
}

interface Spare {
  readonly begin: () => void
  readonly running: Promise<Running>
}

/** SIGKILL, which leaves no time for anything. */
async function end(stage: Stage, which: number): Promise<void> {
  const victim = stage.hosts[which] ?? null
  stage.hosts[which] = null
  if (victim === null) return
  stage.killed.set(victim.name, performance.now())
  await gone(victim)
  for (const [id, name] of stage.taken) if (name === victim.name) stage.taken.delete(id)
}

async function gone({ host, tolls }: Running): Promise<void> {
  await host.kill('SIGKILL')
  await Promise.all(tolls.map((toll) => toll.close()))
}

interface Storm {
  readonly options: SoakOptions
  readonly stage: Stage
  readonly addresses: readonly string[]
  readonly ids: readonly string[]
  readonly say: (line: string) => void
}

/** Delivers all mail while faults, kills, clock jumps and hands go on around it. */
async function storm({ options, stage, addresses, ids, say }: Storm): Promise<readonly Sent[]> {
  const { tenant, world } = stage.product
  const next = random(`soak storm ${options.seed}`)
  const mails = await soakMails(options)
  const sent: Sent[] = []
  const round: FaultSet[] = []
  const played = new Set<FaultSet>()
  let killed = 0
  const perTurn = Math.max(1, Math.ceil(options.mails / Math.max(1, options.kills)))
  for (let from = 0; from < mails.length || killed < options.kills; from += perTurn) {
    if (round.length === 0) round.push(...shuffled(inTurn, next))
    const fault = round.pop() ?? {}
    played.add(fault)
    tenant.faults({ ...always, ...fault })
    // Graph's waits are what the run is asserted to have met: nothing else silences the hosts then, and they have time.
    const hasWaits = fault.throttled !== undefined
    stage.storage = next() > 0.12 || hasWaits
    await deliver(mails.slice(from, from + perTurn), { addresses, ids, tenant, sent, options })
    tenant.advance(next() < 0.1 ? 15 * 60_000 : Math.floor(next() * 50_000))
    // Every second turn ends its work, so that people find something done; the others are killed amid it.
    if (killed % 2 === 0 || hasWaits) {
      // What a dead host had is seen again, and patrol comes.
      for (let minutes = 0; minutes < 2; minutes += 1) await advance(stage, 61_000, options.restMs)
    }
    await hands(sent, { next, addresses, tenant, world })
    await delay((0.2 + next() * 0.8) * options.turnMs)
    if (killed < options.kills) {
      killed += 1
      await killOne(stage, killed % 2, killed + 2 <= options.kills)
    }
    if (killed % 10 === 0) {
      const aside = tenant
        .state()
        .mailboxes.flatMap(({ messages }) => messages)
        .filter(({ folder }) => folder === quarantine)
      say(`${sent.length} mails delivered, ${killed} kills, ${aside.length} fakes in quarantine so far`)
    }
    if (killed === Math.ceil(options.kills / 2) && stage.storage) await show(world, say)
  }
  if (played.size < inTurn.length)
    say(`only ${played.size} of ${inTurn.length} faults were played: give it more kills`)
  return sent
}

/** Lines of one command that are shown. */
const mostShown = 6

/** What `nonlieu status` and `nonlieu prove` say at this moment. */
async function show(world: World, say: (line: string) => void): Promise<void> {
  const commands = [
    ['status', status, []],
    ['prove', prove, ['--since', '2020-01-01']],
  ] as const
  for (const [name, command, args] of commands) {
    const lines: string[] = []
    const print = (line: string): void => void lines.push(line)
    const output = { isTerminal: false, columns: 100, write: print, error: print }
    const exit = await command.run(args, {
      world: () => world,
      print,
      tell: print,
      ask: async () => null,
      output,
    })
    say(`$ nonlieu ${[name, ...args].join(' ')}`)
    for (const line of lines.slice(0, mostShown)) say(`  ${line}`)
    if (lines.length > mostShown) say(`  … ${lines.length - mostShown} more lines`)
    say(`  exit ${exit}`)
  }
}

/** All of them, in an order that the seed says: every fault comes before one comes twice. */
function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** SIGKILL of one host while the other works on, and a fresh start. */
async function killOne(stage: Stage, which: number, isKilledToo: boolean): Promise<void> {
  await end(stage, which)
  // A host that starts in an outage of storage may give up: it is started again later.
  const wasOpen = stage.storage
  stage.storage = true
  await stage.start(which, isKilledToo)
  stage.storage = wasOpen
}

async function deliver(
  mails: readonly SoakMail[],
  stage: {
    readonly addresses: readonly string[]
    readonly ids: readonly string[]
    readonly tenant: Product['tenant']
    readonly sent: Sent[]
    readonly options: SoakOptions
  },
): Promise<void> {
  for (const mail of mails) {
    const id = await stage.tenant.deliver(
      stage.addresses[mail.mailbox] ?? '',
      Buffer.from(mail.eml, 'latin1'),
    )
    if (id === null) throw new Error('The box took no mail.')
    stage.sent.push({
      id,
      kind: mail.kind,
      letter: mail.letter,
      mailbox: stage.ids[mail.mailbox] ?? '',
      address: stage.addresses[mail.mailbox] ?? '',
      hand: null,
    })
    await delay(1000 / stage.options.perSecond)
  }
}

/** What people do with a few of their mails. Each mail is touched once at most, so that its end can be said. */
async function hands(
  sent: Sent[],
  given: {
    readonly next: () => number
    readonly addresses: readonly string[]
    readonly tenant: Product['tenant']
    readonly world: World
  },
): Promise<void> {
  const { next, tenant, world } = given
  for (let turn = 0; turn < 3 && sent.length > 0; turn += 1) {
    const some = next() < 0.6 ? sent.filter(({ kind }) => kind === 'fake') : sent
    const mail = some[Math.floor(next() * some.length)]
    const draw = next()
    if (mail === undefined || mail.hand !== null) continue
    const { address: mailbox, id } = mail
    const message = tenant.state(mailbox).mailboxes[0]?.messages.find((one) => one.id === id)
    const stored = await world.records.get({ mailbox: mail.mailbox, id })
    const wasDone = stored !== null && !isUnfinished(stored.record) && stored.record.standing !== 'gone'
    if (message === undefined) continue
    if (draw < 0.3) {
      mail.hand = await press(mail, world, tenant)
    } else if (draw < 0.7) {
      await tenant.act({ act: 'move', mailbox, id, folder: 'archive' })
      mail.hand = { did: 'moved', settled: wasDone, from: message.folder }
    } else if (draw < 0.8) {
      await tenant.act({ act: 'delete', mailbox, id, permanent: next() < 0.3 })
      mail.hand = { did: 'deleted', settled: wasDone, from: message.folder }
    } else {
      await tenant.act({ act: 'read', mailbox, id })
      mail.hand = { did: 'read', settled: wasDone, from: message.folder }
    }
  }
}

/** "Put it back", as the pane presses it. What an outage refuses is pressed no second time here. */
async function press(mail: Sent, world: World, tenant: Product['tenant']): Promise<Sent['hand']> {
  try {
    const { record } = await restore({ mailbox: mail.mailbox, id: mail.id }, world)
    return { did: record.action.state === 'undone' ? 'restored' : 'pressed', settled: true, from: '' }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const stored = await world.records.get({ mailbox: mail.mailbox, id: mail.id })
    const state = stored?.record.action.state
    // Written down before it failed: patrol ends it. Else nothing has begun.
    return state === 'undoing' || state === 'undone'
      ? { did: 'restored', settled: true, from: folderNow(mail, tenant) }
      : null
  }
}

function folderNow({ address, id }: Sent, tenant: Product['tenant']): string {
  const messages: readonly MessageState[] = tenant.state(address).mailboxes[0]?.messages ?? []
  return messages.find((one) => one.id === id)?.folder ?? ''
}

/** The clock goes on only when nobody works, so that real work is never outrun. */
async function calm(stage: Stage, mostMs: number): Promise<void> {
  for (const minutes of calmSteps) {
    const isQuiet = await advance(stage, minutes * 60_000, mostMs)
    if (!isQuiet) throw new Error(`The hosts did not come to rest within ${Math.round(mostMs / 1000)} s.`)
  }
}

/**
 * Lets a minute or more pass and waits, at most so many real ms, until each host's patrol has ended and no message is
 * at work any more; false where something still is.
 */
async function advance(stage: Stage, ms: number, mostMs: number): Promise<boolean> {
  const hosts = stage.hosts.flatMap((one) => (one === null ? [] : [{ one, before: one.patrols() }]))
  stage.product.tenant.advance(ms)
  const end = performance.now() + mostMs
  while (performance.now() < end) {
    await delay(50)
    const havePatrolled = hosts.every(({ one, before }) => one.patrols() > before)
    const quietMs = Math.min(...hosts.flatMap(({ one }) => one.tolls.map((toll) => toll.idleMs())))
    if (havePatrolled && stage.taken.size === 0 && quietMs >= idleMs) return true
  }
  return false
}
