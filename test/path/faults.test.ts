import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { examine } from '../../shared/examine.ts'
import type { PartRequest } from '../../shared/read/findings.ts'
import { patrol } from '../../shared/patrol.ts'
import { protect } from '../../shared/protect.ts'
import { openRecord } from '../../shared/record.ts'
import { caseMail, caseWords, startRig, type Rig } from './rig.ts'

const quarantine = 'Faux courriers judiciaires'
const hour = 60

let rig: Rig
let letter: Uint8Array
let picture: Uint8Array
let ordinary: Uint8Array
let words: string

beforeAll(async () => {
  rig = await startRig({ memory: true })
  letter = await caseMail('fake/fr-text-webmail')
  picture = await caseMail('fake/fr-picture-gmail')
  ordinary = await caseMail('genuine/fr-lawyer-hearing')
  words = await caseWords('fake/fr-picture-gmail')
})

afterEach(async () => {
  await rig.leave()
  rig.faults({})
  rig.tenant.settings({ nextLink: 'normal', shortPages: false, innerSelect: 'kept' })
  rig.words.text = ''
  rig.words.pending = null
})

afterAll(async () => rig.close())

async function ends(address: string, mailbox: string, id: string): Promise<unknown> {
  const record = await rig.record(mailbox, id)
  return [rig.message(address, id)?.folder, record?.standing, record?.action.state]
}

const setAside = [quarantine, 'fake-summons', 'done']

describe('notices', { timeout: 60_000 }, () => {
  it('dropped: patrol finds the message', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, letter)
    expect(await rig.record(mailbox, id)).toBeNull()
    await rig.minutes(6)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('doubled: one record, one move', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-doubled': true })
    const { next } = rig.tenant.requests(0, 1_000_000)
    const id = await rig.deliver(address, letter)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
    const moves = rig.tenant.requests(next).requests.filter(({ path }) => path.includes('/move'))
    expect(moves).toHaveLength(1)
  })

  it('late and reordered: the same end', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-late': { ms: 120_000 }, 'notices-reordered': true })
    const first = await rig.deliver(address, letter)
    const second = await rig.deliver(address, ordinary)
    await rig.minutes(8)
    expect(await ends(address, mailbox, first)).toEqual(setAside)
    expect(await ends(address, mailbox, second)).toEqual(['inbox', 'clear', 'none'])
  })

  it('forged ones wake nobody', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, letter)
    const forged = { value: [{ clientState: `${mailbox}.AAAA`, resourceData: { id } }] }
    const url = `${rig.world.settings.origin}/api/graph/notify`
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(forged) })
    expect(answer.status).toBe(202)
    await rig.settle()
    expect(await rig.record(mailbox, id)).toBeNull()
  })
})

describe('Graph', { timeout: 60_000 }, () => {
  it('404 then 200: the message is judged', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'not-found-first': { count: 1, mailbox: address } })
    const id = await rig.deliver(address, letter)
    await rig.minutes(15)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('a message that is gone ends as gone after two 404s ten minutes apart, and opens again when listed', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'not-found-first': { count: 3, mailbox: address } })
    const id = await rig.deliver(address, letter)
    await rig.minutes(5)
    expect((await rig.record(mailbox, id))?.standing).toBe('open')
    await rig.tenant.act({ act: 'delete', mailbox: address, id, permanent: true })
    await rig.minutes(10)
    expect((await rig.record(mailbox, id))?.standing).toBe('gone')
  })

  it('429: Retry-After is obeyed in full and is no try', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({
      throttled: { count: 1, retryAfter: 45.5, mailbox: address, method: 'GET', path: '/messages/' },
    })
    const id = await rig.deliver(address, letter)
    const throttledAt = rig.tenant.now()
    expect(rig.waiting.map(({ due }) => due - throttledAt >= 45_000)).toEqual([true])
    rig.tenant.advance(44_000)
    await rig.settle()
    expect(await rig.record(mailbox, id)).toBeNull()
    rig.tenant.advance(2_000)
    await rig.settle()
    expect(await ends(address, mailbox, id)).toEqual(setAside)
    expect((await rig.record(mailbox, id))?.tries).toBe(0)
  })

  it('429: another process hears of the wait and keeps it, in this mailbox alone', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const other = await rig.mailbox()
    rig.faults({ throttled: { count: 1, retryAfter: 60, mailbox: address } })
    const id = await rig.deliver(address, letter)
    rig.faults({ 'notices-dropped': true })
    const otherId = await rig.deliver(other.address, letter)
    rig.faults({})
    await expect
      .poll(async () => (await rig.world.mailboxes.get(mailbox))?.row.restsUntil ?? null)
      .not.toBeNull()
    const { next } = rig.tenant.requests(0, 1_000_000)
    const callsOf = (of: string): number =>
      rig.tenant.requests(next).requests.filter(({ path }) => path.includes(of)).length
    const process = rig.another()
    await protect({ mailbox, ids: [id], correlation: 'c', again: 0 }, process)
    await protect({ mailbox: other.id, ids: [otherId], correlation: 'c', again: 0 }, process)
    await patrol(process)
    expect([callsOf(mailbox), callsOf(other.id) > 0]).toEqual([0, true])
    expect((await rig.record(other.id, otherId))?.standing).toBe('fake-summons')
    rig.tenant.advance(61_000)
    await protect({ mailbox, ids: [id], correlation: 'c', again: 0 }, process)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it.each([
    ['503', { unavailable: { count: 3 } }],
    ['504', { 'gateway-timeout': { count: 2 } }],
    ['a reset connection', { 'connection-reset': { count: 2 } }],
    ['no token to be had', { 'token-fails': true }],
    ['every third call failing', { unavailable: { rate: 0.34 }, 'connection-reset': { rate: 0.1 } }],
  ] as const)('%s: the message ends in quarantine all the same', async (_name, faults) => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults(faults)
    const id = await rig.deliver(address, letter)
    await rig.minutes(4)
    rig.faults({})
    await rig.minutes(hour)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('a move that happened although its answer was lost is seen and ends done', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'answer-lost': { count: 1, method: 'POST', path: '/move' } })
    const id = await rig.deliver(address, letter)
    expect(rig.message(address, id)?.folder).toBe(quarantine)
    expect((await rig.record(mailbox, id))?.action.state).toBe('pending')
    await rig.minutes(3)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('an outage of six hours loses nothing and poisons nothing', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ outage: true })
    const fake = await rig.deliver(address, letter)
    const fine = await rig.deliver(address, ordinary)
    for (let minute = 0; minute < 6; minute += 1) await rig.minutes(1)
    rig.tenant.advance(6 * 3600_000)
    await rig.settle()
    rig.faults({})
    await rig.minutes(30)
    expect(await ends(address, mailbox, fake)).toEqual(setAside)
    expect(await ends(address, mailbox, fine)).toEqual(['inbox', 'clear', 'none'])
    expect(rig.poison).toHaveLength(0)
  })

  it('one message whose GET always fails is unreadable after ten tries over a day, and holds up nobody', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = (await rig.tenant.deliver(address, letter)) ?? ''
    rig.faults({ 'message-fails': { id } })
    await rig.settle()
    const other = await rig.deliver(address, ordinary)
    expect(await ends(address, mailbox, other)).toEqual(['inbox', 'clear', 'none'])
    for (let step = 0; step < 40; step += 1) {
      rig.tenant.advance(hour * 60_000)
      await rig.settle()
      await patrol(rig.world)
      await rig.settle()
    }
    const record = await rig.record(mailbox, id)
    expect(record?.standing).toBe('unreadable')
    expect(record?.tries).toBeGreaterThanOrEqual(10)
  })

  it('the quarantine folder deleted: made again, and the next fake goes there', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.deliver(address, letter)
    rig.faults({ 'folder-deleted': { name: quarantine, permanent: true, mailbox: address } })
    rig.faults({})
    const id = await rig.deliver(address, letter)
    await rig.minutes(2)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('an inner $select that is ignored: the same verdict', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.tenant.settings({ innerSelect: 'ignored' })
    rig.words.text = words
    const id = await rig.deliver(address, picture)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })
})

describe('attachments', { timeout: 60_000 }, () => {
  it('that come later keep the record open, and are read when they are there', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'attachment-later': { ms: 5 * 60_000, mailbox: address } })
    const id = await rig.deliver(address, await caseMail('fake/nl-picture-school'))
    rig.faults({})
    expect((await rig.record(mailbox, id))?.standing).toBe('open')
    expect(rig.message(address, id)?.folder).toBe('inbox')
    rig.words.text = words
    await rig.minutes(12)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('that a limit of the reader cut short are tried three times before the mail is judged without them', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, await caseMail('fake/pt-picture-twice'))
    await rig.world.records.write(
      openRecord({ mailbox, id }, { now: rig.tenant.now(), correlation: 'slow' }),
      null,
    )
    const slow = {
      ...rig.world,
      reader: {
        ...rig.world.reader,
        read: async (_bytes: unknown, request: PartRequest) => ({
          readings: [],
          unread: [{ name: request.name, reason: 'timeout' as const }],
          ms: 1,
        }),
      },
    }
    for (let start = 1; start < 3; start += 1) {
      await examine({ mailbox, id, correlation: 'slow', again: 0 }, slow)
      expect(await rig.record(mailbox, id)).toMatchObject({ standing: 'open', readStarts: start })
      rig.tenant.advance(60_000)
    }
    await examine({ mailbox, id, correlation: 'slow', again: 0 }, slow)
    const record = await rig.record(mailbox, id)
    expect(record?.standing).not.toBe('open')
    expect(record?.verdict?.unread.map(({ reason }) => reason)).toContain('timeout')
  })

  it('whose reading ends the worker three times leave a mail judged without them', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, await caseMail('fake/pt-picture-twice'))
    const message = { mailbox, id, correlation: 'killed', again: 0 }
    await rig.world.records.write(
      openRecord({ mailbox, id }, { now: rig.tenant.now(), correlation: 'killed' }),
      null,
    )
    const never = new Promise<void>(() => undefined)
    for (let start = 1; start <= 3; start += 1) {
      const reading = new Promise<void>((resolve) => (rig.words.pending = () => (resolve(), never)))
      void examine(message, rig.world)
      await reading
      expect((await rig.record(mailbox, id))?.readStarts).toBe(start)
      rig.tenant.advance(120_000)
    }
    await examine(message, rig.world)
    const record = await rig.record(mailbox, id)
    expect(record?.verdict?.unread.map(({ reason }) => reason)).toContain('killed')
    expect(record?.standing).not.toBe('open')
    expect(record?.verdict?.level).toBe('suspicious')
  })
})

describe('subscriptions', { timeout: 60_000 }, () => {
  it('lost with a word: made again, and what was missed is found', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'subscription-lost': { mailbox: address, lifecycle: true } })
    rig.faults({})
    await rig.settle()
    const id = await rig.deliver(address, letter)
    await rig.minutes(2)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
    expect(subscriptionsOf(mailbox)).toHaveLength(1)
  })

  it('lost without a word: patrol’s list finds the mail', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'subscription-lost': { mailbox: address } })
    rig.faults({})
    const id = await rig.deliver(address, letter)
    expect(await rig.record(mailbox, id)).toBeNull()
    await rig.minutes(6)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('refused: the mailbox is guarded by patrol alone and says why', async () => {
    rig.faults({ 'subscriptions-refused': true })
    const { id: mailbox, address } = await rig.mailbox()
    expect((await rig.world.mailboxes.get(mailbox))?.row).toMatchObject({
      state: 'polled',
      reason: 'refused',
    })
    const id = await rig.deliver(address, letter)
    await rig.minutes(6)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('are renewed before they end, for weeks', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    for (let step = 0; step < 60; step += 1) {
      rig.tenant.advance(6 * 3600_000)
      await patrol(rig.world)
      await rig.settle()
    }
    expect(subscriptionsOf(mailbox)).toHaveLength(1)
    const id = await rig.deliver(address, letter)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it('made by a run that was stopped before it could write it down are replaced, not doubled', async () => {
    const { id: mailbox } = await rig.mailbox()
    const stored = await rig.world.mailboxes.get(mailbox)
    if (stored === null) throw new Error('no row')
    await rig.world.mailboxes.write({ ...stored.row, subscription: null }, stored)
    await rig.minutes(1)
    expect(subscriptionsOf(mailbox)).toHaveLength(1)
    expect((await rig.world.mailboxes.get(mailbox))?.row.subscription?.id).toBe(subscriptionsOf(mailbox)[0])
  })
})

describe('the certified time', { timeout: 60_000 }, () => {
  it('is never later than Graph’s clock less the overlap, also for mail dated ahead', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'future-dated': { ms: 3 * 3600_000, mailbox: address }, 'notices-dropped': true })
    await rig.tenant.deliver(address, ordinary)
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, letter)
    await rig.minutes(3)
    const certified = (await rig.world.mailboxes.get(mailbox))?.row.certified ?? ''
    expect(Date.parse(certified)).toBeLessThanOrEqual(rig.tenant.now() - 15 * 60_000 + 1000)
    expect(await ends(address, mailbox, id)).toEqual(setAside)
  })

  it.each(['normal', 'missing', 'repeated'] as const)(
    'a list of 450 with nextLink %s is seen whole, also where 230 share one second',
    async (nextLink) => {
      const { id: mailbox, address } = await rig.mailbox()
      rig.faults({ 'notices-dropped': true })
      rig.tenant.settings({ nextLink })
      const start = Math.floor(rig.tenant.now() / 1000) * 1000
      for (let index = 0; index < 450; index += 1) {
        const receivedMs = start + (index < 110 ? index * 100 : index < 340 ? 20_000 : 30_000 + index * 50)
        await rig.tenant.deliver(address, ordinary, { receivedMs })
      }
      rig.tenant.advance(120_000)
      await patrol(rig.world)
      const known = await rig.world.records.ids(mailbox)
      const certified = (await rig.world.mailboxes.get(mailbox))?.row.certified ?? null
      // A run of equal times that hides what follows certifies nothing; otherwise all 450 are on record.
      if (nextLink === 'normal') expect(known.size).toBe(450)
      if (known.size < 450) expect(certified).toBeNull()
    },
  )

  it('a mailbox in which nothing happens costs no write', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.deliver(address, ordinary)
    rig.tenant.advance(30 * 60_000)
    await rig.minutes(3)
    const before = await rig.world.mailboxes.get(mailbox)
    await rig.minutes(3)
    expect((await rig.world.mailboxes.get(mailbox))?.etag).toBe(before?.etag)
  })
})

function subscriptionsOf(mailbox: string): readonly unknown[] {
  return rig.tenant
    .state()
    .subscriptions.filter((one) => JSON.stringify(one).includes(mailbox))
    .map((one) => one['id'])
}
