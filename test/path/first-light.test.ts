import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { restore } from '../../shared/restore.ts'
import { act } from '../../shared/act.ts'
import { examine } from '../../shared/examine.ts'
import { protect } from '../../shared/protect.ts'
import { openRecord } from '../../shared/record.ts'
import { caseMail, caseWords, startRig, type Rig } from './rig.ts'

const quarantine = 'Faux courriers judiciaires'

let rig: Rig
let letter: Uint8Array
let picture: Uint8Array
let ordinary: Uint8Array
let withLogo: Uint8Array
let words: string

beforeAll(async () => {
  rig = await startRig()
  letter = await caseMail('fake/fr-text-webmail')
  picture = await caseMail('fake/fr-picture-gmail')
  ordinary = await caseMail('genuine/fr-lawyer-hearing')
  withLogo = await caseMail('genuine/de-logo-signature')
  words = await caseWords('fake/fr-picture-gmail')
})

afterEach(async () => {
  await rig.leave()
  rig.faults({})
  rig.words.text = ''
  rig.words.pending = null
  await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'quarantine', stopped: false })
})

afterAll(async () => rig.close())

/** Graph requests about one mailbox since the log's place `since`, as `METHOD path`. */
function requestsOf(mailbox: string, since: number): readonly string[] {
  const { requests } = rig.tenant.requests(since)
  return requests
    .filter(({ path }) => path.includes(mailbox))
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
}

describe('one message', { timeout: 60_000 }, () => {
  it('a fake summons as text leaves the Inbox for the quarantine folder', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    expect(rig.message(address, id)?.folder).toBe(quarantine)
    const record = await rig.record(mailbox, id)
    expect(record).toMatchObject({
      standing: 'fake-summons',
      action: { state: 'done', reason: 'fake-summons' },
    })
    expect(record?.verdict?.sightings.some((one) => one.state === 'found' && one.quotes.length > 0)).toBe(
      true,
    )
  })

  it('ordinary mail costs one Graph request and stays where it is', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const { next } = rig.tenant.requests(0, 1_000_000)
    const id = await rig.deliver(address, ordinary)
    expect(requestsOf(mailbox, next)).toHaveLength(1)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.record(mailbox, id)).toMatchObject({ standing: 'clear', action: { state: 'none' } })
  })

  it.each([
    ['that keeps an inner $select', 'kept', 4],
    ['that ignores it', 'ignored', 5],
  ] as const)(
    'a letter hidden in a picture is read and moved, in a tenant %s: $2 requests',
    async (_, innerSelect, count) => {
      const { id: mailbox, address } = await rig.mailbox()
      rig.words.text = words
      rig.tenant.settings({ innerSelect })
      await rig.deliver(address, letter) // makes the folder
      await rig.deliver(address, withLogo) // shows what the tenant does
      const { next } = rig.tenant.requests(0, 1_000_000)
      const id = await rig.deliver(address, picture)
      rig.tenant.settings({ innerSelect: 'kept' })
      expect(rig.message(address, id)?.folder).toBe(quarantine)
      expect(await rig.record(mailbox, id)).toMatchObject({ standing: 'fake-summons', readStarts: 1 })
      expect(requestsOf(mailbox, next)).toHaveLength(count)
    },
  )

  it('large parts do not come with the message: each is asked for alone, and only when it is needed', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.words.text = words
    rig.faults({ 'notices-dropped': true })
    const id = await rig.deliver(address, picture)
    rig.faults({})
    const open = openRecord({ mailbox, id }, { now: rig.world.now(), correlation: 'c' })
    await rig.world.records.write(open, null)
    const { next } = rig.tenant.requests(0, 1_000_000)
    await examine({ mailbox, id, correlation: 'c', bytes: 30_000_000, again: 0 }, rig.world)
    expect(rig.message(address, id)?.folder).toBe(quarantine)
    expect(requestsOf(mailbox, next).filter((one) => one.endsWith('/$value'))).toHaveLength(1)
  })

  it('a known picture is not read again, under another name either', async () => {
    const first = await rig.mailbox()
    const second = await rig.mailbox()
    rig.words.text = words
    await rig.deliver(first.address, picture)
    rig.words.text = 'nothing at all'
    const id = await rig.deliver(second.address, picture)
    expect((await rig.record(second.id, id))?.standing).toBe('fake-summons')
  })

  it('observing, it records and moves nothing; changing the mode moves nothing old', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'observe' })
    const id = await rig.deliver(address, letter)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.record(mailbox, id)).toMatchObject({ action: { state: 'held', reason: 'observe' } })
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'quarantine' })
    await rig.minutes(3)
    expect(rig.message(address, id)?.folder).toBe('inbox')
  })

  it('the switch stops a move that was already decided', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ unavailable: { method: 'POST', path: '/move' } })
    const id = await rig.deliver(address, letter)
    expect(await rig.record(mailbox, id)).toMatchObject({ action: { state: 'pending' } })
    rig.faults({})
    await rig.world.setPolicy({ ...(await rig.world.policy()), stopped: true })
    await rig.minutes(3)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.record(mailbox, id)).toMatchObject({ action: { state: 'held', reason: 'switch' } })
  })

  it('mail in Junk is explained and not moved; a draft has no record', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const junk = await rig.tenant.deliver(address, letter, { folder: 'junkemail' })
    const draft = await rig.tenant.deliver(address, letter, { folder: 'drafts' })
    await rig.settle()
    await rig.minutes(2)
    expect(await rig.record(mailbox, junk ?? '')).toMatchObject({
      standing: 'fake-summons',
      action: { state: 'none', reason: 'folder' },
    })
    expect(rig.message(address, junk ?? '')?.folder).toBe('junkemail')
    expect(await rig.record(mailbox, draft ?? '')).toBeNull()
  })

  it('mail that a rule files is found in its folder', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.tenant.act({ act: 'make-folder', mailbox: address, name: 'Courrier' })
    const folder = rig.tenant.state(address).mailboxes[0]?.folders.find(({ name }) => name === 'Courrier')
    await rig.tenant.act({
      act: 'make-rule',
      mailbox: address,
      rule: {
        displayName: 'all',
        sequence: 1,
        isEnabled: true,
        conditions: {},
        actions: { moveToFolder: folder?.id },
      },
    })
    const id = await rig.deliver(address, letter)
    expect(await rig.record(mailbox, id)).toMatchObject({
      action: { state: 'done', before: { folder: folder?.id } },
    })
    await restore({ mailbox, id }, rig.world)
    expect(rig.message(address, id)?.folder).toBe('Courrier')
  })
})

describe('the way back', { timeout: 60_000 }, () => {
  it('is exact, and the message stays', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    const received = rig.message(address, id)?.receivedDateTime
    await rig.tenant.act({ act: 'read', mailbox: address, id })
    rig.tenant.advance(180_000)
    await restore({ mailbox, id }, rig.world)
    await rig.settle()
    expect(rig.message(address, id)).toMatchObject({
      folder: 'inbox',
      isRead: false,
      receivedDateTime: received,
    })
    await rig.minutes(20)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.record(mailbox, id)).toMatchObject({ action: { state: 'undone', reason: 'person' } })
  })

  it('pressed twice does the same', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    const where = { mailbox, id }
    await Promise.all([restore(where, rig.world), restore(where, rig.world)])
    await restore(where, rig.world)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect((await rig.record(mailbox, id))?.action.state).toBe('undone')
  })

  it('goes to the Inbox where the old folder is gone, and says so', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.tenant.act({ act: 'make-folder', mailbox: address, name: 'Temp' })
    const id = await rig.tenant.deliver(address, letter, { folder: folderId(address, 'Temp') })
    await rig.settle()
    expect(rig.message(address, id ?? '')?.folder).toBe(quarantine)
    await rig.tenant.act({ act: 'delete-folder', mailbox: address, folder: 'Temp', permanent: true })
    await restore({ mailbox, id: id ?? '' }, rig.world)
    expect(rig.message(address, id ?? '')?.folder).toBe('inbox')
    expect((await rig.record(mailbox, id ?? ''))?.action).toMatchObject({
      state: 'undone',
      inboxInstead: true,
    })
  })

  it('works with the switch thrown', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    await rig.world.setPolicy({ ...(await rig.world.policy()), stopped: true })
    await restore({ mailbox, id }, rig.world)
    expect(rig.message(address, id)?.folder).toBe('inbox')
  })

  it('of a message that was never set aside is refused, of another mailbox unknown', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const other = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    await expect(restore({ mailbox, id }, rig.world)).rejects.toMatchObject({ code: 'conflict' })
    await expect(restore({ mailbox: other.id, id }, rig.world)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('begun while a worker moves: the message ends outside quarantine', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ unavailable: { method: 'POST', path: '/move' } })
    const id = await rig.deliver(address, letter)
    rig.faults({})
    const stored = await rig.world.records.get({ mailbox, id })
    if (stored === null) throw new Error('no record')
    // The worker has read the record and is about to move when the person presses.
    const slow = {
      ...rig.world.messages,
      move: async (ref: typeof stored.record.where, folder: string) => {
        if (folder !== 'inbox' && pressed === null) pressed = restore({ mailbox, id }, rig.world)
        await pressed
        return rig.world.messages.move(ref, folder)
      },
    }
    let pressed: Promise<unknown> | null = null
    await act(stored, { ...rig.world, messages: slow })
    await rig.settle()
    await rig.minutes(3)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect((await rig.record(mailbox, id))?.action.state).toBe('undone')
  })
})

describe('a person’s own hand', { timeout: 60_000 }, () => {
  it('moving the message first is respected', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.tenant.act({ act: 'make-folder', mailbox: address, name: 'Mine' })
    rig.faults({ unavailable: { method: 'POST', path: '/move' } })
    const id = await rig.deliver(address, letter)
    rig.faults({})
    await rig.tenant.act({ act: 'move', mailbox: address, id, folder: 'Mine' })
    await rig.minutes(3)
    expect(rig.message(address, id)?.folder).toBe('Mine')
    expect((await rig.record(mailbox, id))?.action).toMatchObject({ state: 'left', reason: 'person' })
  })

  it('putting it back by hand becomes known and is respected', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    rig.tenant.advance(120_000)
    await rig.tenant.act({ act: 'move', mailbox: address, id, folder: 'inbox' })
    await rig.settle()
    await rig.minutes(3)
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect((await rig.record(mailbox, id))?.action).toMatchObject({ state: 'undone', reason: 'person' })
  })
})

describe('the same thing twice', { timeout: 60_000 }, () => {
  it('two workers at once move it once', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.tenant.deliver(address, letter)
    await rig.tenant.settled()
    const [message] = rig.tenant.state(address).mailboxes[0]?.messages ?? []
    const wake = { mailbox, ids: [message?.id ?? ''], correlation: 'twice', again: 0 }
    const { next } = rig.tenant.requests(0, 1_000_000)
    await Promise.all([protect(wake, rig.world), protect(wake, rig.world), protect(wake, rig.world)])
    await rig.settle()
    expect(rig.message(address, message?.id ?? '')?.folder).toBe(quarantine)
    expect(requestsOf(mailbox, next).filter((line) => line.endsWith('/move'))).toHaveLength(1)
  })
})

function folderId(address: string, name: string): string {
  return rig.tenant.state(address).mailboxes[0]?.folders.find((one) => one.name === name)?.id ?? ''
}
