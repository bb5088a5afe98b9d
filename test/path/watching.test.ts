import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ledgerOf } from '../../shared/ledger.ts'
import { listedAt, walkAll } from '../../shared/walk.ts'
import { protect } from '../../shared/protect.ts'
import type { MailboxRow, StoredMailbox } from '../../shared/store/mailboxes.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

/** Subscriptions kept, healed and done without; and what listing costs. */
const minuteMs = 60_000
const hourMs = 60 * minuteMs

let rig: Rig
let ordinary: Uint8Array

beforeAll(async () => {
  rig = await startRig({ memory: true })
  ordinary = await caseMail('genuine/fr-lawyer-hearing')
})

afterEach(async () => {
  await rig.leave()
  rig.faults({})
})

afterAll(async () => rig.close())

async function stored(id: string): Promise<StoredMailbox> {
  const found = await rig.world.mailboxes.get(id)
  if (found === null) throw new Error('no row')
  return found
}

async function row(id: string): Promise<MailboxRow> {
  return (await stored(id)).row
}

function subscriptionsOf(mailbox: string): readonly unknown[] {
  const all = rig.tenant.state().subscriptions
  return all.filter(({ resource }) => String(resource).includes(mailbox)).map(({ id }) => id)
}

/** Calls to Graph since `next`, batch items among them. */
function callsSince(next: number, fits: (line: string) => boolean): readonly string[] {
  return rig.tenant
    .requests(next)
    .requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
    .filter(fits)
}

function mark(): number {
  return rig.tenant.requests(0, 1_000_000).next
}

function lifecycle(
  mailbox: string,
  tend: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed',
): object {
  return { mailbox, ids: [], correlation: `test ${tend}`, again: 0, tend }
}

describe('a lifecycle event', { timeout: 120_000 }, () => {
  it('reauthorizationRequired is answered by one PATCH, and none within ten minutes of another', async () => {
    const { id } = await rig.mailbox()
    const next = mark()
    const patches = (): number => callsSince(next, (line) => line.startsWith('PATCH /subscriptions/')).length
    for (const [waitMs, expected] of [
      [minuteMs, 0], // just made
      [10 * minuteMs, 1],
      [5 * minuteMs, 1],
      [6 * minuteMs, 2],
    ] as const) {
      rig.tenant.advance(waitMs)
      await rig.world.send('wake', lifecycle(id, 'reauthorizationRequired'))
      await rig.settle()
      expect(patches()).toBe(expected)
    }
    expect(callsSince(next, (line) => line.endsWith('/reauthorize'))).toEqual([])
  })

  it('missed is answered by a listing', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, ordinary)
    expect(await rig.record(mailbox, id)).toBeNull()
    await rig.world.send('wake', lifecycle(mailbox, 'missed'))
    await rig.settle()
    expect((await rig.record(mailbox, id))?.standing).toBe('clear')
  })

  it.each(['reauthorizationRequired', 'subscriptionRemoved', 'missed'] as const)(
    '%s met by an outage of an hour goes back by our own delay, poisons nothing, and is done at its end',
    async (event) => {
      const { id: mailbox, address } = await rig.mailbox()
      const [old] = subscriptionsOf(mailbox)
      rig.faults({ 'notices-dropped': true })
      const id = await rig.deliver(address, ordinary)
      if (event === 'subscriptionRemoved') {
        rig.faults({ 'subscription-lost': { mailbox: address } })
      }
      rig.faults({ outage: true })
      const before = rig.poison.length
      await rig.world.send('wake', lifecycle(mailbox, event))
      for (let step = 0; step < 60; step += 1) {
        await rig.settle()
        rig.tenant.advance(minuteMs)
      }
      expect(rig.poison.length).toBe(before)
      rig.faults({})
      rig.tenant.advance(minuteMs)
      await rig.settle()
      expect((await rig.record(mailbox, id))?.standing).toBe('clear')
      const now = subscriptionsOf(mailbox)
      expect(now).toHaveLength(1)
      if (event === 'subscriptionRemoved') expect(now).not.toContain(old)
      expect((await row(mailbox)).subscription?.id).toBe(now[0])
    },
  )

  it('of a removed subscription whose wake is lost is made good by patrol in minutes', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'subscription-lost': { mailbox: address } })
    rig.faults({ outage: true })
    await rig.world.send('wake', lifecycle(mailbox, 'subscriptionRemoved'))
    await rig.settle()
    expect((await row(mailbox)).subscription).toBeNull()
    await rig.leaveQueues()
    rig.faults({})
    await rig.minutes(2)
    expect(subscriptionsOf(mailbox)).toHaveLength(1)
  })

  it('of a subscription that is not the row’s removes that double and keeps ours', async () => {
    const { id: mailbox } = await rig.mailbox()
    const [ours] = subscriptionsOf(mailbox)
    const body = { resource: `users/${mailbox}/messages?$filter=isDraft eq false`, changeType: 'created' }
    const double = await rig.subscribeBeside(mailbox, body)
    expect(subscriptionsOf(mailbox)).toHaveLength(2)
    rig.tenant.advance(19 * hourMs) // both ask to be authorised anew
    await rig.settle()
    rig.tenant.advance(minuteMs) // one that is unknown might just be made
    await rig.settle()
    expect(subscriptionsOf(mailbox)).toEqual([ours])
    expect(double).not.toBe(ours)
  })
})

describe('a subscription', { timeout: 120_000 }, () => {
  it('that expired while nobody ran is made again by the next run', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.tenant.advance(8 * 24 * hourMs)
    expect(subscriptionsOf(mailbox)).toEqual([])
    await rig.minutes(1)
    expect(subscriptionsOf(mailbox)).toHaveLength(1)
    const id = await rig.deliver(address, ordinary)
    expect((await rig.record(mailbox, id))?.standing).toBe('clear')
  })

  it('whose making was not answered is not doubled, and costs no walk through the list of all', async () => {
    rig.faults({ 'answer-lost': { count: 1, method: 'POST', path: '/subscriptions' } })
    const next = mark()
    await expect(rig.mailbox()).rejects.toMatchObject({ code: 'unavailable' })
    rig.faults({})
    await rig.minutes(1)
    const { id } = await rig.lastMailbox()
    expect(subscriptionsOf(id)).toHaveLength(1)
    expect(await row(id)).toMatchObject({ state: 'protected', subscription: { id: subscriptionsOf(id)[0] } })
    expect(callsSince(next, (line) => line === 'GET /subscriptions')).toEqual([])
  })

  it('refused by the tenant: listed every two minutes, asked for again ever more rarely, and taken when granted', async () => {
    rig.faults({ 'subscriptions-refused': true })
    const { id: mailbox, address } = await rig.mailbox()
    const next = mark()
    expect(await row(mailbox)).toMatchObject({ state: 'polled', reason: 'refused' })
    await rig.minutes(60)
    const tries = callsSince(next, (line) => line === 'POST /subscriptions').length
    expect(tries).toBeGreaterThanOrEqual(2)
    expect(tries).toBeLessThanOrEqual(4)
    const id = (await rig.tenant.deliver(address, ordinary)) ?? ''
    await rig.minutes(2)
    expect((await rig.record(mailbox, id))?.standing).toBe('clear')
    const lagMs =
      rig.tenant.now() - Date.parse(listedAt(await row(mailbox), await rig.world.rounds.all()) ?? '')
    expect(lagMs).toBeLessThanOrEqual(3 * minuteMs)
    rig.faults({})
    rig.tenant.advance(24 * hourMs)
    await rig.minutes(3)
    expect(await row(mailbox)).toMatchObject({ state: 'protected', reason: null, nextTry: null })
  })
})

describe('silent notices', { timeout: 120_000 }, () => {
  it('are found by mail that listing saw first, answered by a new subscription, at most hourly, and heard again', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const [first] = subscriptionsOf(mailbox)
    rig.tenant.advance(2 * hourMs)
    rig.faults({ 'notices-dropped': true })
    await rig.deliver(address, ordinary)
    await rig.minutes(3)
    expect((await row(mailbox)).unnoticed).toHaveLength(1)
    expect((await row(mailbox)).silentSince).toBeNull()
    await rig.minutes(5)
    expect((await row(mailbox)).silentSince).not.toBeNull()
    const [second] = subscriptionsOf(mailbox)
    expect(second).not.toBe(first)
    // Made again, and nothing came since that could show whether it helped: nobody need look.
    expect(await ledgerOf(rig.world)).toMatchObject({ silent: { count: 0 }, unheard: 1 })
    await rig.deliver(address, ordinary)
    await rig.minutes(20)
    expect(await ledgerOf(rig.world)).toMatchObject({
      silent: { count: 1, first: [{ mailbox }] },
      unheard: 0,
    })
    expect(subscriptionsOf(mailbox)).toEqual([second]) // not within the hour
    rig.tenant.advance(hourMs)
    await rig.minutes(2)
    expect(subscriptionsOf(mailbox)).not.toContain(second)
    // It had to be made again once more: that is no mending.
    expect(await ledgerOf(rig.world)).toMatchObject({
      silent: { count: 1, first: [{ mailbox }] },
      unheard: 0,
    })
    rig.faults({})
    await rig.deliver(address, ordinary)
    expect(await row(mailbox)).toMatchObject({ silentSince: null, unnoticed: [] })
  })

  it('are not suspected where the notice came late but came', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.tenant.advance(2 * hourMs)
    rig.faults({ 'notices-late': { ms: 3 * minuteMs } })
    await rig.deliver(address, ordinary)
    await rig.minutes(12)
    expect(await row(mailbox)).toMatchObject({ silentSince: null, unnoticed: [] })
  })
})

describe('listing', { timeout: 180_000 }, () => {
  it('asks twenty quiet mailboxes by one $batch and writes nothing to their rows', async () => {
    const mailboxes = []
    for (let count = 0; count < 24; count += 1) mailboxes.push(await rig.mailbox())
    for (const { address } of mailboxes) await rig.tenant.deliver(address, ordinary)
    await rig.settle()
    // Older than a week, all are listed deep in this minute and not in the next ones.
    rig.tenant.advance(8 * 24 * hourMs)
    await rig.minutes(3)
    const before = await Promise.all(mailboxes.map(({ id }) => stored(id)))
    const next = mark()
    rig.tenant.advance(6 * minuteMs)
    const walked = await walkAll(rig.tenant.now() + 45_000, rig.world)
    expect(walked).toMatchObject({ mailboxes: 24, quiet: 24, found: 0, failed: 0 })
    expect(rig.waiting).toEqual([])
    const calls = rig.tenant.requests(next).requests
    expect(calls.filter(({ batch }) => batch)).toHaveLength(24)
    // A batch holds mailboxes of one shard: of 16 shards at most.
    expect(calls.filter(({ batch }) => !batch).every(({ path }) => path.endsWith('/$batch'))).toBe(true)
    expect(calls.filter(({ batch }) => !batch).length).toBeLessThanOrEqual(16)
    const after = await Promise.all(mailboxes.map(({ id }) => stored(id)))
    expect(after.map(({ etag }) => etag)).toEqual(before.map(({ etag }) => etag))
    const [some] = mailboxes
    const lag =
      rig.tenant.now() - Date.parse(listedAt(await row(some?.id ?? ''), await rig.world.rounds.all()) ?? '')
    expect(lag).toBeLessThan(minuteMs)
  })

  it('names a mailbox that could not be listed, with the time when it last was, and obeys its Retry-After', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const other = await rig.mailbox()
    await rig.minutes(2)
    const before = listedAt(await row(mailbox), await rig.world.rounds.all())
    rig.faults({ throttled: { mailbox: address, retryAfter: 400 } })
    await rig.minutes(1)
    const next = mark()
    await rig.minutes(5)
    expect(callsSince(next, (line) => line.includes(mailbox))).toEqual([])
    const rounds = await rig.world.rounds.all()
    expect(rounds.flatMap(({ exceptions }) => exceptions)).toMatchObject([{ mailbox, code: 'throttled' }])
    expect(listedAt(await row(mailbox), rounds)).toBe(before)
    const lag = rig.tenant.now() - Date.parse(listedAt(await row(other.id), rounds) ?? '')
    expect(lag).toBeLessThan(2 * minuteMs)
    rig.faults({})
    await rig.minutes(4)
    expect((await rig.world.rounds.all()).flatMap(({ exceptions }) => exceptions)).toEqual([])
  })

  it('broken off by its time goes on behind the place where it stopped', async () => {
    const { id: mailbox } = await rig.mailbox()
    await rig.minutes(1)
    rig.tenant.advance(6 * minuteMs)
    await walkAll(rig.tenant.now() - 1, rig.world) // no time at all
    const late =
      rig.tenant.now() - Date.parse(listedAt(await row(mailbox), await rig.world.rounds.all()) ?? '')
    expect(late).toBeGreaterThan(5 * minuteMs)
    await walkAll(rig.tenant.now() + 45_000, rig.world)
    const lag =
      rig.tenant.now() - Date.parse(listedAt(await row(mailbox), await rig.world.rounds.all()) ?? '')
    expect(lag).toBeLessThan(minuteMs)
  })

  it('of a mailbox that Graph no longer serves says why, and takes it back when it is there again', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.tenant.addUsers([{ address, mailbox: 'on-premises' }])
    await rig.minutes(2)
    expect(await row(mailbox)).toMatchObject({ state: 'unprotected', reason: 'on-premises' })
    rig.tenant.addUsers([{ address, mailbox: 'cloud' }])
    rig.tenant.advance(20 * minuteMs)
    await rig.minutes(1)
    expect(await row(mailbox)).toMatchObject({ state: 'protected', reason: null })
  })
})

it('one correlation id goes through wake, record, log and Graph', async () => {
  const { id: mailbox, address } = await rig.mailbox()
  rig.faults({ 'notices-dropped': true })
  const id = (await rig.tenant.deliver(address, ordinary)) ?? ''
  const correlation = '0e8b2c1a-1111-4222-8333-444455556666'
  const next = mark()
  await protect({ mailbox, ids: [id], correlation, again: 0 }, rig.world)
  expect((await rig.record(mailbox, id))?.correlation).toBe(correlation)
  const ids = rig.tenant.requests(next).requests.map(({ clientRequestId }) => clientRequestId)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids)).toEqual(new Set([correlation]))
})

it('every GET says what it wants by $select, but for bytes, subscriptions and links that Graph gave', async () => {
  const { id: mailbox, address } = await rig.mailbox()
  const picture = await caseMail('fake/fr-picture-gmail')
  const next = mark()
  const id = await rig.deliver(address, picture)
  await rig.deliver(address, ordinary)
  await rig.minutes(2)
  await rig.world.messages.immutableId(mailbox, id)
  await rig.world.messages.find(mailbox, '<x@y.example>')
  await rig.world.folders.all(mailbox)
  await rig.world.folders.nameOf(mailbox, 'inbox')
  await rig.world.folders.ensure(mailbox, 'Faux courriers judiciaires')
  await rig.world.users.changes(null)
  const gets = rig.tenant.requests(next).requests.filter(({ method }) => method === 'GET')
  expect(gets.length).toBeGreaterThan(10)
  const bare = gets.filter(({ path }) => !path.includes('$select=') && !path.endsWith('/$value'))
  expect(bare.map(({ path }) => path)).toEqual([])
})
