import { beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../shared/failure.ts'
import type { Fetched } from '../../shared/graph/mail-from-graph.ts'
import { driveDue, patrol } from '../../shared/patrol.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import { restore } from '../../shared/restore.ts'
import type { MailboxRow } from '../../shared/store/mailboxes.ts'
import { isFull } from '../full.ts'
import {
  calmMinutes,
  mailbox,
  raise,
  emptyModel,
  worldFor,
  workOff,
  type Held,
  type Missing,
  type Model,
} from './memory-world.ts'
import { caseMail, caseWords } from './rig.ts'

/**
 * The life of a record over random interleavings of workers, patrols, a person and crashes. It runs the real protect,
 * examine, restore and patrol, not a model of them: every call to mailbox, table and queue is a point at which another
 * actor may go on, or this one may die, before the call and after it.
 */
const start = Date.UTC(2026, 10, 21, 10)
const personDoes = ['nothing', 'presses', 'moves', 'drags back'] as const
type PersonDoes = (typeof personDoes)[number]

let letter: Fetched
let picture: Fetched
let ordinary: Fetched
let words: string

beforeAll(async () => {
  letter = await fetchedCase('fake/fr-text-webmail')
  picture = await fetchedCase('fake/fr-picture-gmail')
  ordinary = await fetchedCase('genuine/fr-lawyer-hearing')
  words = await caseWords('fake/fr-picture-gmail')
})

async function fetchedCase(name: string): Promise<Fetched> {
  const { mail } = await mailFromEml(await caseMail(name), { authservIds: [] })
  const receivedAt = new Date(start).toISOString()
  return {
    mail: { ...mail, receivedAt },
    folder: 'inbox',
    isDraft: false,
    isRead: false,
    flag: 'notFlagged',
    categories: [],
    hasAttachments: mail.parts.length > 0,
    listed: true,
    bytes: new Map(),
  }
}

/** A small repeatable sequence of numbers from 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
  }
}

interface Actor {
  readonly name: string
  /** 0 to 1: of those who may go on, the highest mostly does, so that another can be overtaken for long. */
  priority: number
}

/** An actor at a switch point. */
interface Waiting {
  readonly actor: Actor
  readonly go: () => void
}

interface Outcome {
  readonly held: Held
  readonly state: string
  /** Where it was when it was judged. */
  readonly before: string | null
  readonly does: PersonDoes
  /** True where "put it back" was answered as done. */
  readonly restored: boolean
  readonly model: Model
}

/** One random history of one message, then calm until everything has ended. */
async function history(seed: number, missing: Missing): Promise<Outcome> {
  const random = randomOf(seed)
  const kind = [letter, letter, picture, ordinary][Math.floor(random() * 4)] ?? letter
  const does = personDoes[Math.floor(random() * personDoes.length)] ?? 'nothing'
  const held: Held = {
    id: 'message',
    fetched: kind,
    folder: 'inbox',
    isRead: false,
    setAside: 0,
    putBack: 0,
    handMoved: -1,
  }
  const model: Model = { ...emptyModel(start + 1000), messages: new Map([[held.id, held]]), words }
  await prepare(model)
  raise(model, held.id)
  raise(model, held.id) // a doubled notice
  let restored = false
  const waiting: Waiting[] = []
  let running = 0

  function spawn(
    name: string,
    work: (world: ReturnType<typeof worldFor>) => Promise<void>,
    again?: () => void,
  ): void {
    running += 1
    let isDead = false
    const actor = { name, priority: random() }
    const turn = (): Promise<void> =>
      new Promise((go) => {
        const crash = random() < (model.risky ? 0.4 : 0.04)
        model.risky = false
        if (crash && !isDead) {
          isDead = true
          running -= 1
          again?.() // the queue delivers again what a dead worker held
          return // never goes on
        }
        waiting.push({ actor, go })
      })
    const end = (): void => {
      if (!isDead) running -= 1
    }
    work(worldFor(model, turn, missing)).then(end, (error: unknown) => {
      end()
      if (!(error instanceof Failure)) throw error
    })
  }

  /** In half of the histories anybody, in the others who has priority; now and then that one falls behind all others. */
  function next(): Waiting | undefined {
    const index = Math.floor(random() * waiting.length)
    if (isFair) return waiting.splice(index, 1)[0]
    const [first] = waiting.toSorted((a, b) => b.actor.priority - a.actor.priority)
    if (first === undefined) return undefined
    waiting.splice(waiting.indexOf(first), 1)
    if (random() < 0.06) first.actor.priority = random() * 0.1
    return first
  }

  async function press(world: ReturnType<typeof worldFor>): Promise<void> {
    await restore({ mailbox, id: held.id }, world)
    restored = true
  }

  function byHand(): void {
    const mayDrag = does === 'drags back' && held.folder === 'quarantine'
    if (does !== 'moves' && !mayDrag) return
    held.folder = mayDrag ? 'inbox' : 'mine'
    held.handMoved = model.ticks
    raise(model, held.id)
  }

  const isFair = random() < 0.5
  let hands = does === 'nothing' ? 0 : does === 'presses' && random() < 0.5 ? 4 : 1
  /** How likely a hand comes now: mostly in the gaps, when the move is decided and not yet written down as done. */
  const eager = (): number => {
    if (hands === 0) return 0
    const isPending = actionNow(model) === 'pending'
    if (does === 'moves') return isPending ? 0.15 : 0.005
    return held.folder === 'quarantine' ? (isPending ? 0.4 : 0.1) : 0.005
  }
  for (model.turns = 0; model.turns < 400; model.turns += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    model.now += Math.floor(random() * 400) + (random() < 0.03 ? 61_000 : 0)
    const [message] = model.queue.filter((one) => one.due <= model.now)
    if (random() < eager()) {
      hands -= 1
      if (does === 'presses') spawn('person', press)
      else byHand()
    } else if (message !== undefined && random() < 0.2) {
      model.queue = model.queue.filter((one) => one !== message)
      spawn(
        'worker',
        (world) => workOff(message, world),
        () => model.queue.push({ ...message, due: model.now + 1000 }),
      )
    } else if (random() < 0.03) {
      // The rounds of a whole run are long and have little to do with the record: few turns go there.
      const isWhole = random() < 0.1
      spawn('patrol', async (world) => void (await (isWhole ? patrol(world) : drive(world))))
    } else {
      next()?.go()
    }
    if (waiting.length === 0 && running === 0 && model.queue.length === 0 && model.turns > 200) break
  }
  // The crashes stop: who is still alive finishes, then minutes pass.
  for (let rounds = 0; rounds < 3000 && waiting.length > 0; rounds += 1) {
    waiting.shift()?.go()
    await new Promise((resolve) => setImmediate(resolve))
  }
  await calmMinutes(model, 130)
  const world = worldFor(model, () => Promise.resolve(), 'nothing')
  const stored = await world.records.get({ mailbox, id: held.id })
  const leftOver = await world.records.due(Date.parse('9999-12-31T00:00:00Z'), 100)
  if (leftOver.length > 0) throw new Error(`${leftOver.length} rows of unfinished are left.`)
  return {
    held,
    state: `${stored?.record.standing}/${stored?.record.action.state}`,
    before: stored?.record.action.before?.folder ?? null,
    does,
    restored,
    model,
  }
}

/** What patrol does with unfinished records, alone. */
async function drive(world: ReturnType<typeof worldFor>): Promise<void> {
  await driveDue(
    world.now(),
    async (_step, otherwise, work) => {
      try {
        return await work()
      } catch (error) {
        if (error instanceof Failure) return otherwise
        throw error
      }
    },
    world,
  )
}

/** The state of the one record's action, as its row says it. */
function actionNow(model: Model): string | undefined {
  for (const [place, { columns }] of model.rows) {
    if (place.startsWith('records\n')) return columns['action']
  }
  return undefined
}

async function prepare(model: Model): Promise<void> {
  const world = worldFor(model, () => Promise.resolve(), 'nothing')
  await world.setPolicy({ ...(await world.policy()), mode: 'quarantine' })
  const row: MailboxRow = {
    id: mailbox,
    address: 'reader@contoso.example',
    enrolledAt: new Date(start - 60_000).toISOString(),
    watchFrom: new Date(start - 60_000).toISOString(),
    state: 'protected',
    reason: null,
    subscription: {
      id: 's',
      expires: new Date(start + 864e5 * 6).toISOString(),
      changedAt: new Date(start).toISOString(),
    },
    by: 'name',
    since: null,
    nextTry: null,
    subscribedAt: null,
    unnoticed: [],
    silentSince: null,
    quarantine: null,
    folders: {
      inbox: 'inbox',
      junkemail: 'junk',
      deleteditems: null,
      drafts: null,
      sentitems: null,
      outbox: null,
    },
    certified: null,
    weekAt: null,
    monthAt: null,
    restsUntil: null,
    digest: null,
  }
  await world.mailboxes.write(row, null)
}

/** What is wrong with an end, null where nothing is. */
function wrong({ held, state, before, does, restored, model }: Outcome): string | null {
  const { folder, setAside } = held
  const isFake = held.fetched !== ordinary
  if (!isFake)
    return state === 'clear/none' && setAside === 0 ? null : `an innocent mail ended ${state} in ${folder}`
  if (!state.startsWith('fake-summons/')) return `a fake ended ${state}`
  if (/\/(?:pending|undoing|none|held)$/.test(state)) return `it ended ${state}`
  if (does === 'nothing') {
    return folder === 'quarantine' && setAside === 1 && state.endsWith('/done')
      ? null
      : `it ended ${state} in ${folder}, moved ${setAside} times`
  }
  if (does === 'presses') {
    if (restored && folder === 'quarantine') return 'put back, yet it ended in quarantine'
    if (held.putBack > 0 && folder === 'quarantine') return 'a press was begun, yet it ended in quarantine'
    if (state.endsWith('/undone') && folder === 'quarantine') return 'undone, yet in quarantine'
    if (state.endsWith('/done') && folder !== 'quarantine') return `done, yet in ${folder}`
    // A worker who looked before the press may move after it, and puts it back himself.
    return setAside <= 2 ? null : `moved ${setAside} times`
  }
  if (model.raced) return null
  // What was moved by hand before anybody read it is set aside from there.
  if (does === 'moves' && held.handMoved >= 0 && before !== 'mine') {
    return folder === 'mine' ? null : `moved by hand, yet it ended ${state} in ${folder}`
  }
  // Killed between move and `done`, then dragged back before the next drive, it may be moved once more.
  return setAside <= 2 ? null : `moved ${setAside} times`
}

async function firstWrong(missing: Missing, seeds: number): Promise<string | null> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      const what = wrong(await history(seed, missing))
      if (what !== null) return `seed ${seed}: ${what}`
    } catch (error) {
      return `seed ${seed}: ${error instanceof Error ? error.message : 'failed'}`
    }
  }
  return null
}

describe('over random interleavings and crashes', () => {
  it(
    'every message ends in one right state, and nothing is left unfinished',
    { timeout: 240_000 },
    async () => {
      expect(await firstWrong('nothing', isFull ? 400 : 100)).toBeNull()
    },
  )

  it.each(['etag', 'look', 'undoing'] as const)(
    'without %s the test fails',
    { timeout: 180_000 },
    async (missing) => {
      expect(await firstWrong(missing, 200)).not.toBeNull()
    },
  )
})
