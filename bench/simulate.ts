// Lag, instances and monthly cost of a tenant, from measured costs and documented limits: node bench/simulate.ts
// [PATH_MS] [NOTICES_PER_S]. PATH_MS is CPU of protect for one mail (bench/path.ts), NOTICES_PER_S what one instance takes
// (bench/notices.ts). A calculation in steps of one second, no promise: what it supposes is printed under the tables.

import { markdown, type Rows } from './markdown.ts'

const measured = {
  /** CPU ms of protect for one mail, box included, so too high rather than too low. */
  pathMs: Number(process.argv[2] ?? 12),
  /** POST/s that one instance takes. */
  notices: Number(process.argv[3] ?? 300),
  /** Seconds of reading one picture that nobody knows, and one that is known. */
  pictureS: 1.3,
  knownS: 0.1,
}

/** Limits of the services, with their pages. */
const limits = {
  /** https://learn.microsoft.com/graph/throttling-limits: one app in one tenant has no smaller bound but the mailbox's. */
  graphPer10s: 130_000,
  /** https://learn.microsoft.com/azure/storage/common/scalability-targets-standard-account */
  storagePerS: 20_000,
  /** https://learn.microsoft.com/azure/storage/queues/scalability-targets, messages of 1 KiB */
  queuePerS: 2_000,
  /** https://learn.microsoft.com/azure/storage/tables/scalability-targets, entities of 1 KiB in one partition */
  partitionPerS: 2_000,
  /** https://learn.microsoft.com/azure/azure-functions/event-driven-scaling: at most one new instance in 30 s */
  secondsPerInstance: 30,
  /** Our own setting of Flex Consumption's maximum. */
  instances: 40,
} as const

/** US dollars, list prices of 2026; look them up for your region. */
const prices = {
  gbSecond: 0.000026,
  freeGbSeconds: 100_000,
  million: 0.4,
  freeExecutions: 250_000,
  tables10k: 0.00036,
  queues10k: 0.0004,
  gbMonth: 0.045,
} as const

/** What is supposed of a mailbox and of the way a mail goes. */
const supposed = {
  mailsPerDay: 40,
  /** The busiest hour has this share of a day's mail. */
  busiestHour: 0.15,
  examinedShare: 0.03,
  /** Table and queue requests for one mail that is decided at once, and what examining adds. */
  tablesPerMail: 5,
  queuesPerMail: 4,
  tablesPerExamined: 8,
  queuesPerExamined: 4,
  graphPerMail: 1.1,
  /** `usualMs` of shared/walk.ts; twenty to a batch, each one request of its own for Graph's count. */
  listingsPerHour: 12,
  /** `pageSize` of shared/walk.ts. */
  rowsPerPage: 200,
  patrolSecondsPer1000: 6,
  recordKb: 1.5,
  memoryGb: 2,
  /** How many mails one instance works on at once; protect waits most of its time. */
  coresPerInstance: 1,
} as const

interface Load {
  readonly name: string
  /** Mails arriving in a second of the simulated time. */
  readonly mailsAt: (second: number, mailboxes: number) => number
  readonly seconds: number
  readonly examined: number
  readonly readS: number
}

const perSecondBusy = (mailboxes: number): number =>
  (mailboxes * supposed.mailsPerDay * supposed.busiestHour) / 3600

const loads: readonly Load[] = [
  {
    name: 'busiest hour of an ordinary day',
    mailsAt: (_second, mailboxes) => perSecondBusy(mailboxes),
    seconds: 3600,
    examined: supposed.examinedShare,
    readS: measured.pictureS,
  },
  {
    name: 'one letter to everyone in 10 minutes',
    mailsAt: (second, mailboxes) => perSecondBusy(mailboxes) + (second < 600 ? mailboxes / 600 : 0),
    seconds: 3600,
    examined: 0.5,
    readS: measured.knownS,
  },
  {
    name: 'after an outage of six hours',
    mailsAt: (second, mailboxes) =>
      perSecondBusy(mailboxes) + (second < 600 ? (perSecondBusy(mailboxes) * 6 * 3600 * 0.6) / 600 : 0),
    seconds: 6 * 3600,
    examined: supposed.examinedShare,
    readS: measured.pictureS,
  },
]

/** One run: the longest wait of a mail, and the most instances that worked at once. */
function run(
  load: Load,
  mailboxes: number,
): { lagS: number; protect: number; examine: number; bound: string } {
  const protect = new Pool(measured.pathMs / 1000)
  const examine = new Pool(load.readS)
  let lagS = 0
  let bound = 'new instances'
  for (let second = 0; second < load.seconds || protect.waiting + examine.waiting > 1; second += 1) {
    const arriving = second < load.seconds ? load.mailsAt(second, mailboxes) : 0
    const most = Math.min(
      limits.graphPer10s / 10 / supposed.graphPerMail,
      limits.storagePerS / (supposed.tablesPerMail + supposed.queuesPerMail),
      limits.queuePerS / supposed.queuesPerMail,
    )
    if (arriving > most) bound = 'messages a second of one queue'
    const done = protect.step(second, arriving, most)
    examine.step(second, done * load.examined, limits.queuePerS / supposed.queuesPerExamined)
    lagS = Math.max(lagS, protect.lag(), examine.lag())
    if (second > 7 * 24 * 3600) return { lagS: Number.POSITIVE_INFINITY, protect: 0, examine: 0, bound }
  }
  return { lagS, protect: protect.most, examine: examine.most, bound }
}

/** Instances of one function, which work off what waits and grow by one every so often. */
class Pool {
  waiting = 0
  most = 1
  #instances = 1
  #grown = 0
  readonly #secondsEach: number

  constructor(secondsEach: number) {
    this.#secondsEach = secondsEach
  }

  step(second: number, arriving: number, bound: number): number {
    this.waiting += arriving
    const done = Math.min(this.waiting, this.#rate(), bound)
    this.waiting -= done
    const isBusy = this.waiting > this.#rate()
    if (isBusy && second - this.#grown >= limits.secondsPerInstance && this.#instances < limits.instances) {
      this.#instances += 1
      this.#grown = second
    }
    this.most = Math.max(this.most, this.#instances)
    return done
  }

  /** Seconds that the mail at the end of the line waits. */
  lag(): number {
    return this.waiting / this.#rate() + this.#secondsEach
  }

  #rate(): number {
    return (this.#instances * supposed.coresPerInstance) / this.#secondsEach
  }
}

interface Spent {
  readonly graph: number
  readonly transactions: number
  readonly compute: number
  readonly calls: number
  readonly storage: number
  readonly total: number
}

/** What a month costs in US dollars; `free` takes off what the plan gives away. */
function spentIn(mailboxes: number, free: boolean): Spent {
  const mails = mailboxes * supposed.mailsPerDay * 30
  const examined = mails * supposed.examinedShare
  const minutes = 30 * 24 * 60
  const patrolS =
    minutes *
    Math.max(2, (mailboxes / 1000) * supposed.patrolSecondsPer1000 * (supposed.listingsPerHour / 60))
  const busyS = (mails * measured.pathMs) / 1000 + examined * measured.pictureS + patrolS
  const executions = mails * 2 + examined + minutes
  const freeGbSeconds = free ? prices.freeGbSeconds : 0
  const compute = Math.max(0, busyS * supposed.memoryGb - freeGbSeconds) * prices.gbSecond
  const calls = (Math.max(0, executions - (free ? prices.freeExecutions : 0)) / 1e6) * prices.million
  const tables = mails * supposed.tablesPerMail + examined * supposed.tablesPerExamined
  // Sixteen shards are asked for what is due every minute, and every mailbox's row is read when it is listed.
  const listed = minutes * 16 + (mailboxes * supposed.listingsPerHour * 24 * 30) / supposed.rowsPerPage
  const queues = mails * supposed.queuesPerMail + examined * supposed.queuesPerExamined
  const polls = minutes * 30 * 2
  const storage =
    ((tables + listed) / 10_000) * prices.tables10k +
    ((queues + polls) / 10_000) * prices.queues10k +
    (mails * supposed.recordKb * prices.gbMonth) / 2 ** 20
  const graph = mails * supposed.graphPerMail + mailboxes * supposed.listingsPerHour * 24 * 30
  const transactions = tables + listed + queues + polls
  return { graph, transactions, compute, calls, storage, total: compute + calls + storage }
}

function costOf(mailboxes: number): Rows[string] {
  const { graph, transactions, compute, calls, storage, total } = spentIn(mailboxes, true)
  return {
    'Graph requests a day': Math.round(graph / 30).toLocaleString('en'),
    'storage transactions a day': Math.round(transactions / 30).toLocaleString('en'),
    'compute $': compute.toFixed(2),
    'executions $': calls.toFixed(2),
    'storage $': storage.toFixed(2),
    'a month $': total.toFixed(2),
    'a mailbox and month $': (total / mailboxes).toFixed(4),
  }
}

/** What a tenant without mailboxes would cost, and what each one adds. */
function apart(): Rows[string] {
  const [small, large] = [10_000, 100_000]
  const each = (spentIn(large, false).total - spentIn(small, false).total) / (large - small)
  return {
    'fixed, a month $': spentIn(0, false).total.toFixed(2),
    'each mailbox, a month $': each.toFixed(4),
  }
}

const sizes = [1_000, 10_000, 100_000] as const
const lagRows: Record<string, Rows[string]> = {}
for (const load of loads)
  for (const mailboxes of sizes) {
    const { lagS, protect, examine, bound } = run(load, mailboxes)
    lagRows[`${load.name}, ${mailboxes.toLocaleString('en')}`] = {
      'longest wait s': Number(lagS.toFixed(1)),
      'instances protect': protect,
      'instances examine': examine,
      'met first': lagS < 10 ? '-' : bound,
    }
  }
console.log(markdown(lagRows))
console.log(markdown(Object.fromEntries(sizes.map((size) => [size.toLocaleString('en'), costOf(size)]))))
console.log(markdown({ 'without what is free': apart() }))
console.log(
  `Supposed: ${supposed.mailsPerDay} mails a mailbox and day, ${supposed.busiestHour * 100} % of them in the busiest hour, ${supposed.examinedShare * 100} % examined; ${measured.pathMs} ms of one core a mail, ${measured.pictureS} s a new picture, ${measured.knownS} s a known one; one new instance every ${limits.secondsPerInstance} s, ${limits.instances} at most; one instance takes ${measured.notices} notices a second.`,
)
