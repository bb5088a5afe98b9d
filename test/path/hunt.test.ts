import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../../shared/pane.ts'
import { patrol } from '../../shared/patrol.ts'
import { Policy } from '../../shared/policy.ts'
import { mailFromEml } from '../../shared/read/eml.ts'
import { huntOn, startHunt } from '../../shared/hunt.ts'
import { mostOpen } from '../../shared/store/hunts.ts'
import { answerReports } from '../../shared/report.ts'
import { restore } from '../../shared/restore.ts'
import type { Hunt } from '../../shared/store/hunts.ts'
import type { MailboxRow } from '../../shared/store/mailboxes.ts'
import type { World } from '../../shared/world.ts'
import { covered, site, type Written } from './covered-mail.ts'
import { mortal } from './mortal.ts'
import { caseWords, startRig, type Rig } from './rig.ts'

const quarantine = 'Faux courriers judiciaires'
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const said: { event: string; fields: Readonly<Record<string, unknown>> }[] = []

let rig: Rig
let words: string

beforeAll(async () => {
  rig = await startRig({ memory: true, tell: (event, fields) => void said.push({ event, fields }) })
  words = await caseWords('fake/fr-picture-gmail')
  const usual = rig.world.reader
  const read: World['reader']['read'] = async (_bytes, { name, contentType }) => ({
    readings: [
      {
        where: `attachment:${name}`,
        method: 'ocr',
        text:
          contentType === 'image/jpeg' ? words : 'Programme de la fête : chants, goûter, tombola, rangement.',
        confidence: 0.9,
      },
    ],
    unread: [],
    ms: 1,
  })
  Object.assign(rig.world, { reader: { ...usual, read } })
}, 60_000)

afterEach(async () => {
  rig.faults({})
  await rig.leave()
  await forget()
  await rig.world.setPolicy(Policy.parse({ mode: 'quarantine' }))
  said.length = 0
  rig.tenant.advance(3600_000) // the next hour counts anew
})
afterAll(() => rig.close())

/** Hunts of earlier tests are over, and their letters may be hunted again. */
async function forget(): Promise<void> {
  for (const stored of await rig.world.hunts.open(1_000)) {
    const until = new Date(0).toISOString()
    await rig.world.hunts.write({ ...stored.hunt, state: 'over', until }, stored)
  }
}

interface Box {
  readonly id: string
  readonly address: string
}

async function reportIt({ id }: Box, message: string): Promise<void> {
  await report(id, { itemId: message, internetMessageId: null, locale: 'fr' }, rig.world)
}

/** Where a message lies, and what is on file of it. */
async function end({ id, address }: Box, message: string): Promise<readonly unknown[]> {
  const record = await rig.record(id, message)
  const { action } = record ?? {}
  return [
    rig.message(address, message)?.folder,
    record?.standing,
    action?.state,
    action?.reason,
    record?.occasion,
  ]
}

const passed = ['inbox', 'clear', 'none', 'level', 'arrival']
const caught = [quarantine, 'fake-summons', 'done', 'fake-summons', 'hunt']

/** A letter that lies in two mailboxes, let pass unread in both. */
async function twoTwins(): Promise<{ mine: Box; first: string; theirs: Box; twin: string }> {
  const [mine, theirs] = [await rig.mailbox(), await rig.mailbox()]
  const first = await rig.deliver(mine.address, covered())
  const twin = await rig.deliver(theirs.address, covered())
  await rig.minutes(1)
  expect([await end(mine, first), await end(theirs, twin)]).toEqual([passed, passed])
  return { mine, first, theirs, twin }
}

async function onlyHunt(): Promise<Hunt | undefined> {
  const [one, ...more] = await rig.world.hunts.open(10)
  expect(more).toEqual([])
  return one?.hunt
}

async function change({ id }: Box, to: Partial<MailboxRow>): Promise<void> {
  const stored = await rig.world.mailboxes.get(id)
  if (stored !== null) await rig.world.mailboxes.write({ ...stored.row, ...to }, stored)
}

function requestsOf(address: string, from: number): number {
  return rig.tenant.requests(from, 1_000_000).requests.filter(({ path }) => path.includes(address)).length
}

describe('a report that is confirmed', { timeout: 60_000 }, () => {
  it('finds the twin that the gate let pass in another mailbox, within a minute', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(mine, first)).toEqual([quarantine, 'fake-summons', 'done', 'fake-summons', 'report'])
    expect(await end(theirs, twin)).toEqual(caught)
    expect(await onlyHunt()).toMatchObject({ seen: 2, read: 1, found: 1, missed: 0, later: [], passAt: null })
  })

  it.each<[string, Written]>([
    ['another sender', { from: 'paul.martin.33@gmail.com' }],
    ['another subject', { subject: 'Quelques nouvelles de la maison' }],
    ['another number in the subject and a Re:', { subject: 'RE: Souvenirs du lac et des vacances 2' }],
    ['another picture', { salt: 'packed anew' }],
    ['another sender and subject', { from: 'paul.martin.33@gmail.com', subject: 'Des nouvelles' }],
  ])('finds a twin with %s', async (_, written) => {
    const [mine, theirs] = [await rig.mailbox(), await rig.mailbox()]
    const first = await rig.deliver(mine.address, covered())
    const twin = await rig.deliver(theirs.address, covered(written))
    await rig.minutes(1)
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(theirs, twin)).toEqual(caught)
  })

  it('opens no mail that has no trace of the letter', async () => {
    const { mine, first, theirs } = await twoTwins()
    const other = await rig.deliver(
      theirs.address,
      covered({
        from: 'x@gmail.com',
        subject: 'Le chantier avance',
        text: site.repeat(12),
        picture: 'image/png',
      }),
    )
    await rig.minutes(1)
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(theirs, other)).toEqual(passed)
    expect((await onlyHunt())?.read).toBe(1)
  })

  it('leaves genuine mail of the same sender where it is: it is judged by what stands in it', async () => {
    const { mine, first, theirs } = await twoTwins()
    const genuine = await rig.deliver(theirs.address, covered({ picture: 'image/png', salt: 'fête' }))
    await rig.minutes(1)
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(theirs, genuine)).toEqual(['inbox', 'clear', 'none', 'level', 'hunt'])
    expect(await onlyHunt()).toMatchObject({ read: 2, found: 1 })
  })

  it('is hunted once, however often and by whomever it is reported', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const before = await onlyHunt()
    await reportIt(theirs, twin)
    await reportIt(mine, first)
    await rig.minutes(2)
    expect(await onlyHunt()).toEqual(before)
  })

  it('keeps no word of the letter and no address in its row or in the log', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const all = JSON.stringify([await onlyHunt(), said]).toLowerCase()
    for (const word of ['durand', 'gmail', 'souvenirs', 'vacances', 'reader']) expect(all).not.toContain(word)
    expect(said.filter(({ event }) => event === 'hunt').length).toBeGreaterThan(0)
  })

  it('starts nothing where the detector finds nothing, or the policy says no', async () => {
    const mine = await rig.mailbox()
    const harmless = await rig.deliver(mine.address, covered({ picture: 'image/png', salt: 'harmless' }))
    await reportIt(mine, harmless)
    await rig.minutes(1)
    expect(await onlyHunt()).toBeUndefined()
    await rig.world.setPolicy(Policy.parse({ mode: 'quarantine', hunts: false }))
    const first = await rig.deliver(mine.address, covered())
    await reportIt(mine, first)
    await rig.minutes(1)
    expect((await rig.record(mine.id, first))?.standing).toBe('fake-summons')
    expect(await onlyHunt()).toBeUndefined()
  })
})

describe('a copy that comes while its letter is hunted', { timeout: 60_000 }, () => {
  it('is read whole when it comes, and does not wait for the next pass', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const later = await rig.mailbox()
    const twin = await rig.deliver(later.address, covered())
    const genuine = await rig.deliver(later.address, covered({ picture: 'image/png', salt: 'school' }))
    expect(await end(later, twin)).toEqual(caught)
    expect(await end(later, genuine)).toEqual(['inbox', 'clear', 'none', 'level', 'hunt'])
    const strange = { from: 'x@gmail.com', subject: 'Le chantier avance', text: site.repeat(12) }
    const other = await rig.deliver(later.address, covered({ ...strange, picture: 'image/png' }))
    expect(await end(later, other)).toEqual(passed)
  })

  it('is let pass as ever where the policy says no', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    await rig.world.setPolicy(Policy.parse({ mode: 'quarantine', hunts: false }))
    const later = await rig.mailbox()
    expect(await end(later, await rig.deliver(later.address, covered()))).toEqual(passed)
  })

  it('is read whole by patrol where its queue message was lost', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const later = await rig.mailbox()
    const { send } = rig.world
    const lost: World['send'] = async (queue, ...rest) =>
      queue === 'examine' ? undefined : send(queue, ...rest)
    Object.assign(rig.world, { send: lost })
    const twin = await rig.deliver(later.address, covered())
    Object.assign(rig.world, { send })
    expect((await rig.record(later.id, twin))?.standing).toBe('open')
    await rig.minutes(4)
    expect(await end(later, twin)).toEqual(caught)
  })
})

describe('what a hunt may not do', { timeout: 60_000 }, () => {
  it.each([
    ['observing', { mode: 'observe' }, 'observe'],
    ['stopped', { mode: 'quarantine', stopped: true }, 'switch'],
  ])('move anything while the tenant is %s', async (_, policy, reason) => {
    const { mine, first, theirs, twin } = await twoTwins()
    await rig.world.setPolicy(Policy.parse(policy))
    await reportIt(mine, first)
    await rig.minutes(2)
    expect(await end(theirs, twin)).toEqual(['inbox', 'fake-summons', 'held', reason, 'hunt'])
  })

  it('move a twin in the mailbox of a person who put this letter back', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(theirs, twin)
    await rig.minutes(1)
    await restore({ mailbox: theirs.id, id: twin }, rig.world)
    await forget()
    const again = await rig.deliver(theirs.address, covered())
    await rig.minutes(1)
    expect(await end(theirs, again)).toEqual(passed)
    await reportIt(mine, first)
    await rig.minutes(5)
    expect(await end(theirs, again)).toEqual(['inbox', 'fake-summons', 'held', 'twin', 'hunt'])
    expect(rig.message(theirs.address, twin)?.path).toEqual(['inbox', quarantine, 'inbox'])
  })

  it('touch what it found once more: a person who puts it back is left alone by the next pass', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    await restore({ mailbox: theirs.id, id: twin }, rig.world)
    rig.tenant.advance(dayMs)
    await rig.minutes(3)
    expect((await onlyHunt())?.seen).toBe(4)
    expect(rig.message(theirs.address, twin)?.path).toEqual(['inbox', quarantine, 'inbox'])
    expect((await rig.record(theirs.id, twin))?.action.state).toBe('undone')
  })

  it('look into mail from before the watch, sent mail, or a mailbox that has left', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    const [sender, newcomer] = [await rig.mailbox(), await rig.mailbox()]
    const sent = await rig.deliver(sender.address, covered())
    const early = await rig.deliver(newcomer.address, covered())
    await rig.minutes(1)
    await rig.tenant.act({ act: 'move', mailbox: sender.address, id: sent, folder: 'sentitems' })
    rig.tenant.advance(minuteMs)
    await change(theirs, { state: 'left' })
    await change(newcomer, { watchFrom: new Date(rig.tenant.now()).toISOString() })
    await reportIt(mine, first)
    const from = rig.tenant.requests(0, 1_000_000).next
    await rig.minutes(1)
    expect(await end(mine, first)).toContain('report')
    expect(await end(theirs, twin)).toEqual(passed)
    expect(await end(newcomer, early)).toEqual(passed)
    expect(await end(sender, sent)).toEqual(['sentitems', ...passed.slice(1)])
    expect(requestsOf(theirs.id, from)).toBe(0)
    expect((await onlyHunt())?.read).toBe(0)
  })

  it('begin with a letter from inside, whatever is found in it', async () => {
    const mine = await rig.mailbox()
    const first = await rig.deliver(mine.address, covered())
    await reportIt(mine, first)
    await rig.minutes(1)
    await forget()
    const record = await rig.record(mine.id, first)
    if (record === null) throw new Error('no record')
    const { mail } = await mailFromEml(covered(), { authservIds: [] })
    await startHunt({ mail: { ...mail, authentication: { kind: 'internal' } }, record }, rig.world)
    expect(await onlyHunt()).toBeUndefined()
    const receivedAt = new Date(rig.tenant.now()).toISOString()
    await startHunt({ mail: { ...mail, receivedAt }, record }, rig.world)
    expect((await onlyHunt())?.letter).toBe(record.letter?.id)
  })
})

describe('trouble on the way', { timeout: 120_000 }, () => {
  it.each([
    ['a 429', { throttled: { retryAfter: 600, path: '/messages?$filter' } }],
    ['a 503', { unavailable: { path: '/messages' } }],
  ])('%s of one mailbox holds up no other, and it is looked at later', async (_, fault) => {
    const { mine, first, theirs, twin } = await twoTwins()
    const last = await rig.mailbox()
    const there = await rig.deliver(last.address, covered())
    await rig.minutes(1)
    await reportIt(mine, first)
    const [[name, how] = ['', {}]] = Object.entries(fault)
    rig.faults({ [name]: { ...how, mailbox: theirs.address } })
    await rig.minutes(1)
    expect(await end(last, there)).toEqual(caught)
    expect(await end(theirs, twin)).toEqual(passed)
    expect((await onlyHunt())?.later).toMatchObject([{ mailbox: theirs.id, tries: 1 }])
    rig.faults({})
    await rig.minutes(12)
    expect(await end(theirs, twin)).toEqual(caught)
    expect(await onlyHunt()).toMatchObject({ later: [], seen: 3, found: 2 })
  })

  it('a mailbox that is gone is passed over', async () => {
    const { mine, first, theirs } = await twoTwins()
    const last = await rig.mailbox()
    const there = await rig.deliver(last.address, covered())
    await rig.minutes(1)
    await rig.tenant.act({ act: 'remove-user', mailbox: theirs.address, permanent: true })
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(last, there)).toEqual(caught)
    expect((await onlyHunt())?.later).toEqual([])
  })

  it('an outage of the whole tenant loses no mailbox', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    await patrol({
      ...rig.world,
      messages: { ...rig.world.messages, heads: () => Promise.reject(new Error()) },
    })
    rig.faults({ outage: true })
    await rig.minutes(3)
    rig.faults({})
    await rig.minutes(8)
    expect(await end(theirs, twin)).toEqual(caught)
    expect((await onlyHunt())?.later).toEqual([])
  })

  it('two instances at once: one claims the hunt, each mailbox is asked once, the twin is moved once', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    const asked: string[] = []
    const heads: World['messages']['heads'] = (mailbox, ...rest) => {
      asked.push(mailbox)
      return rig.world.messages.heads(mailbox, ...rest)
    }
    const world: World = { ...rig.world, messages: { ...rig.world.messages, heads } }
    const until = rig.world.now() + minuteMs
    await answerReports(until, world)
    await Promise.all([huntOn(until, world), huntOn(until, world), huntOn(until, world)])
    expect(asked.toSorted()).toEqual([mine.id, theirs.id].toSorted())
    await Promise.all([patrol(rig.world), patrol(rig.world)])
    await rig.minutes(2)
    expect(await end(theirs, twin)).toEqual(caught)
    expect(rig.message(theirs.address, twin)?.path).toEqual(['inbox', quarantine])
  })

  it('two that do the same work, where a claim was over: the twin is moved once', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    await reportIt(mine, first)
    const until = rig.world.now() + minuteMs
    await answerReports(until, rig.world)
    const [open] = await rig.world.hunts.open(1)
    if (open === undefined) throw new Error('no hunt')
    // Both are given the claim, as if the first had been slow.
    const write: World['hunts']['write'] = async (hunt, before) =>
      (await rig.world.hunts.write(hunt, before)) ?? { hunt, etag: 'lost' }
    const world: World = { ...rig.world, hunts: { ...rig.world.hunts, open: async () => [open], write } }
    await Promise.all([huntOn(until, world), huntOn(until, world)])
    await rig.minutes(7)
    expect(await end(theirs, twin)).toEqual(caught)
    expect(rig.message(theirs.address, twin)?.path).toEqual(['inbox', quarantine])
  })

  it('a kill after each effect, from the report to the end: gone on with, moved once', async () => {
    let effects = 0
    for (let ends = false; !ends; effects += 1) {
      expect(effects).toBeLessThan(60)
      const { mine, first, theirs, twin } = await twoTwins()
      await reportIt(mine, first)
      const victim = mortal(rig.world, effects + 1)
      await patrol(victim.world).catch(() => undefined)
      ends = !victim.isDead()
      await rig.minutes(8)
      expect([victim.last(), await end(theirs, twin)]).toEqual([victim.last(), caught])
      expect(rig.message(theirs.address, twin)?.path).toEqual(['inbox', quarantine])
      expect(rig.message(mine.address, first)?.path).toEqual(['inbox', quarantine])
      expect((await rig.world.reports.get({ mailbox: mine.id, id: first }))?.answeredAt).not.toBeNull()
      await rig.leave()
      await forget()
      rig.tenant.advance(3600_000)
    }
    expect(effects).toBeGreaterThan(12)
  })

  it('a mailbox at which every look dies is left out after three, and the others are looked at', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    const boxes = [mine.id, theirs.id, (await rig.mailbox()).id]
    await reportIt(mine, first)
    const bad = boxes[2]
    const heads: World['messages']['heads'] = (mailbox, ...rest) =>
      mailbox === bad ? Promise.reject(new Error('dies')) : rig.world.messages.heads(mailbox, ...rest)
    for (let runs = 0; runs < 20; runs += 1) {
      // Dies: nothing that comes after it is written down.
      const dying: World = { ...rig.world, messages: { ...rig.world.messages, heads } }
      const victim = mortal(dying, 1_000, 'dies')
      await patrol(victim.world).catch(() => undefined)
      rig.tenant.advance(6 * minuteMs)
      await rig.settle()
    }
    expect(await end(theirs, twin)).toEqual(caught)
    expect(await onlyHunt()).toMatchObject({ missed: 1, later: [], starts: 0, passAt: null })
  })
})

describe('its bounds', { timeout: 120_000 }, () => {
  it('a twin that arrives later is found by the next day’s pass, and the last pass ends it', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const late = await rig.mailbox()
    rig.tenant.advance(dayMs / 2)
    await rig.minutes(1)
    const { hunted } = rig.world
    Object.assign(rig.world, { hunted: async () => [] }) // as in a process that has not heard of it yet
    const twin = await rig.deliver(late.address, covered())
    await rig.minutes(1)
    Object.assign(rig.world, { hunted })
    expect(await end(late, twin)).toEqual(passed)
    rig.tenant.advance(dayMs / 2)
    await rig.minutes(2)
    expect(await end(late, twin)).toEqual(caught)
    for (let days = 0; days < 3; days += 1) {
      rig.tenant.advance(dayMs)
      await rig.minutes(2)
    }
    expect(await onlyHunt()).toBeUndefined()
    expect(said.at(said.findLastIndex(({ event }) => event === 'hunt'))?.fields).toMatchObject({
      state: 'over',
      whole: true,
      found: 2,
      missed: 0,
    })
  })

  it('ends after a week, wherever it is', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await patrol({
      ...rig.world,
      messages: { ...rig.world.messages, heads: () => Promise.reject(new Error()) },
    })
    expect((await onlyHunt())?.later.length).toBe(2)
    rig.tenant.advance(8 * dayMs)
    await rig.minutes(1)
    expect(await onlyHunt()).toBeUndefined()
    const over = said.filter(({ event, fields }) => event === 'hunt' && fields['state'] === 'over')
    expect(over.map(({ fields }) => fields['whole'])).toEqual([false])
  })

  it('opens twenty messages of a mailbox at most, those with most traces first', async () => {
    const { mine, first, theirs, twin } = await twoTwins()
    for (let more = 0; more < 24; more += 1)
      await rig.deliver(
        theirs.address,
        covered({
          subject: `Album ${'abcdefghijklmnopqrstuvwxyz'[more]} de la famille`,
          picture: 'image/png',
          text: site.repeat(12),
        }),
      )
    await rig.minutes(1)
    await reportIt(mine, first)
    await rig.minutes(1)
    expect(await end(theirs, twin)).toEqual(caught)
    expect((await onlyHunt())?.read).toBe(20)
  })

  it('looks at sixty mailboxes in a run, and at the others in the next', async () => {
    const { mine, first } = await twoTwins()
    const row = (await rig.world.mailboxes.get(mine.id))?.row
    if (row === undefined) throw new Error('no mailbox')
    const asked: string[] = []
    const counted: World = {
      ...rig.world,
      messages: {
        ...rig.world.messages,
        heads: async (mailbox) => {
          asked.push(mailbox)
          return { items: [], whole: true }
        },
      },
    }
    for (let more = 0; more < 98; more += 1)
      await rig.world.mailboxes.write(
        { ...row, id: `more-${more}`, address: `more${more}@contoso.example` },
        null,
      )
    await reportIt(mine, first)
    await answerReports(rig.world.now() + minuteMs, counted)
    await huntOn(rig.world.now() + minuteMs, counted)
    expect(asked.length).toBeGreaterThanOrEqual(60)
    expect(asked.length).toBeLessThan(80)
    await huntOn(rig.world.now() + minuteMs, counted)
    expect([asked.length, new Set(asked).size]).toEqual([100, 100])
  })

  it('no more than fifty are open: the report beyond is answered, and starts none', async () => {
    const { mine, first } = await twoTwins()
    await reportIt(mine, first)
    await rig.minutes(1)
    const hunt = await onlyHunt()
    if (hunt === undefined) throw new Error('no hunt')
    await forget()
    const dueAt = new Date(rig.world.now() + dayMs).toISOString()
    for (let one = 0; one < mostOpen; one += 1)
      await rig.world.hunts.write({ ...hunt, letter: `letter-${one}`, dueAt }, null)
    const again = await rig.deliver(mine.address, covered())
    await reportIt(mine, again)
    await rig.minutes(1)
    expect((await rig.world.reports.get({ mailbox: mine.id, id: again }))?.answeredAt).not.toBeNull()
    expect((await rig.world.hunts.open(1_000)).length).toBe(mostOpen)
    expect(said).toContainEqual(
      expect.objectContaining({ event: 'hunt', fields: expect.objectContaining({ state: 'full' }) }),
    )
  })
})
