import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isOwnNotice, makeDayNotices } from '../../shared/day-notice.ts'
import { dayNoticeLanguages, dayNoticeWords } from '../../shared/explain/day-notice-words.ts'
import { evidenceOf } from '../../shared/detect/evidence.ts'
import type { MessageState } from '../graph/state.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

let rig: Rig
let letter: Uint8Array

beforeAll(async () => {
  rig = await startRig({ memory: true })
  letter = await caseMail('fake/fr-text-webmail')
}, 60_000)
const dayNoticeProof = '2026-01-01T00:00:00.000Z'
beforeEach(async () =>
  rig.world.setPolicy({ ...(await rig.world.policy()), dayNotice: true, dayNoticeProof }),
)
afterEach(async () => {
  rig.faults({})
  await rig.leave()
})
afterAll(() => rig.close())

function header(value: string): readonly { readonly name: string; readonly value: string }[] {
  return [{ name: 'X-Nonlieu-Notice', value }]
}

function notes(address: string): readonly MessageState[] {
  const { subject } = dayNoticeWords(['fr'])
  return (rig.tenant.state(address).mailboxes[0]?.messages ?? []).filter((one) => one.subject === subject)
}

describe('the daily note', () => {
  it('tells of a day’s moves once, in the Inbox, and is no draft', async () => {
    const { address } = await rig.mailbox()
    await rig.deliver(address, letter)
    expect(notes(address)).toEqual([])
    await rig.minutes(3)
    await rig.deliver(address, letter)
    rig.tenant.advance(25 * 60_000)
    await rig.minutes(3)
    expect(notes(address)).toMatchObject([{ folder: 'inbox', isDraft: false }])
  })

  it('comes again on another day', async () => {
    const { address } = await rig.mailbox()
    await rig.deliver(address, letter)
    await rig.minutes(3)
    rig.tenant.advance(24 * 3600_000)
    await rig.minutes(3)
    expect(notes(address)).toHaveLength(1)
    await rig.deliver(address, letter)
    await rig.minutes(3)
    expect(notes(address)).toHaveLength(2)
  })

  it('is off unless the policy wants it, and stays away where nothing was moved', async () => {
    const { address } = await rig.mailbox()
    await rig.deliver(address, await caseMail('genuine/de-insurer-alert'))
    await rig.minutes(5)
    await rig.world.setPolicy({ ...(await rig.world.policy()), dayNotice: false })
    await rig.deliver(address, letter)
    await rig.minutes(5)
    expect(notes(address)).toEqual([])
  })

  it('is not made twice where its maker was killed before he could write it down', async () => {
    const { id, address } = await rig.mailbox()
    await rig.deliver(address, letter)
    rig.tenant.advance(3 * 60_000)
    const stopped = { ...rig.world.dayNotices, settle: () => Promise.reject(new Error('killed')) }
    await expect(makeDayNotices({ ...rig.world, dayNotices: stopped })).rejects.toThrow('killed')
    expect(notes(address)).toHaveLength(1)
    await rig.minutes(10)
    expect(notes(address)).toHaveLength(1)
    expect(await rig.world.dayNotices.due(rig.tenant.now() + 3600_000, 10)).not.toContainEqual(
      expect.objectContaining({ mailbox: id }),
    )
  })

  it('waits out an outage and comes afterwards', async () => {
    const { address } = await rig.mailbox()
    await rig.deliver(address, letter)
    rig.faults({ unavailable: { rate: 1, path: '/mailFolders/inbox/messages' } })
    await rig.minutes(6)
    expect(notes(address)).toEqual([])
    rig.faults({})
    await rig.minutes(5)
    expect(notes(address)).toHaveLength(1)
  })

  it('is known again as our own, has a record, and stays where it is', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.deliver(address, letter)
    await rig.minutes(5)
    const [note] = notes(address)
    const record = await rig.record(mailbox, note?.id ?? '')
    expect(record).toMatchObject({ standing: 'clear', action: { state: 'none' } })
  })

  it('forged by a stranger is believed by nobody', () => {
    expect(isOwnNotice(header('2026-11-28.AAAA'), 'm', ['key'])).toBe(false)
    expect(isOwnNotice(header(''), 'm', ['key'])).toBe(false)
    expect(isOwnNotice(header('x'.repeat(100_000)), 'm', ['key'])).toBe(false)
    expect(isOwnNotice(null, 'm', ['key'])).toBe(false)
  })

  it.each(dayNoticeLanguages)('in %s repeats no accusation, and says where to look', (language) => {
    const { subject, text } = dayNoticeWords([language])
    const body = text('Faux courriers judiciaires')
    expect(body).toContain('Faux courriers judiciaires')
    expect(body).toContain('Nonlieu')
    const found = evidenceOf({ where: 'body', method: 'text', text: `${subject}\n${body}`, confidence: 1 })
    const concepts = found.hits.map(({ concept }) => concept)
    for (const accusing of ['charge-reader', 'summons-reader', 'offence-child-pornography', 'arrest-warrant'])
      expect([accusing, concepts.includes(accusing)]).toEqual([accusing, false])
  })
})
