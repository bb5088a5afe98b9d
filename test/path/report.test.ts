import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../shared/failure.ts'
import { listMailbox } from '../../shared/list-mailbox.ts'
import { explainMessage, report } from '../../shared/pane.ts'
import { answerReports } from '../../shared/report.ts'
import { reportFolder } from '../../shared/report-folder.ts'
import type { World } from '../../shared/world.ts'
import { caseMail, caseWords, startRig, type Rig } from './rig.ts'

let rig: Rig
let letter: Uint8Array
let ordinary: Uint8Array

beforeAll(async () => {
  rig = await startRig({ memory: true })
  letter = await caseMail('fake/fr-text-webmail')
  ordinary = await caseMail('genuine/de-insurer-alert')
}, 60_000)
afterEach(async () => {
  rig.faults({})
  rig.words.text = ''
  await rig.leave()
})
afterAll(() => rig.close())

function asks(id: string): { itemId: string; internetMessageId: null; locale: string } {
  return { itemId: id, internetMessageId: null, locale: 'fr-FR' }
}

const refusing: World['folders']['byName'] = () => Promise.reject(new Failure('forbidden', 'No.'))

describe('a report in the pane', () => {
  it('is thanked for at once, answered within minutes, and the same when it is sent twice', async () => {
    const { id: oid, address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    const first = await report(oid, asks(id), rig.world)
    expect(first.explanation.report?.state).toBe('waiting')
    expect(first.explanation.can.report).toBe(false)
    await report(oid, asks(id), rig.world)
    await rig.minutes(1)
    const { explanation } = await explainMessage(oid, asks(id), rig.world)
    expect(explanation.report?.state).toBe('answered')
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.world.reports.due(rig.tenant.now() + 3600_000, 10)).toEqual([])
  })

  it('has a picture read that the bound had let pass', async () => {
    const { id: oid, address } = await rig.mailbox()
    const cover = 'Nous avons passé de belles vacances au bord du lac avec les enfants et les voisins. '
    const eml = Buffer.from(await caseMail('fake/fr-picture-gmail'))
      .toString('latin1')
      .replace(/^Subject:.*(?:\r?\n[ \t].*)*/im, 'Subject: Vacances')
    const plain = Buffer.from(`Content-Type: text/plain; charset=utf-8\r\n\r\n${cover.repeat(12)}\r\n`)
    const boundary = /boundary="?([^"\r\n;]+)/.exec(eml)?.[1] ?? ''
    const at = eml.indexOf(`--${boundary}`, eml.indexOf('\r\n\r\n'))
    const covered = `${eml.slice(0, at)}--${boundary}\r\n${plain.toString('latin1')}${eml.slice(at)}`
    rig.words.text = await caseWords('fake/fr-picture-gmail')
    const id = await rig.deliver(address, Buffer.from(covered, 'latin1'))
    await rig.minutes(1)
    const before = await rig.record(oid, id)
    await report(oid, asks(id), rig.world)
    await rig.minutes(1)
    const after = await rig.record(oid, id)
    expect(after?.standing).toBe('fake-summons')
    expect(after?.verdict?.unread.filter(({ reason }) => reason === 'not-needed')).toEqual([])
    expect(before?.standing).toBe('clear')
  })

  it('of a message of somebody else, or of none, is answered like one that is not there', async () => {
    const { id: oid } = await rig.mailbox()
    const { address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    await expect(report(oid, asks(id), rig.world)).rejects.toMatchObject({ code: 'not-found' })
    await expect(report(oid, asks('no id at all'), rig.world)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('waits out an outage', async () => {
    const { id: oid, address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    await report(oid, asks(id), rig.world)
    rig.faults({ outage: true })
    await rig.minutes(3)
    rig.faults({})
    await rig.minutes(4)
    const { explanation } = await explainMessage(oid, asks(id), rig.world)
    expect(explanation.report?.state).toBe('answered')
  })

  it('is not begun when the run’s time is over, and waits for the next', async () => {
    const { id: oid, address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    await report(oid, asks(id), rig.world)
    expect(await answerReports(rig.world.now(), rig.world)).toBe(0)
    expect((await rig.world.reports.due(rig.world.now(), 10)).map(({ ref }) => ref.id)).toEqual([id])
    expect(await answerReports(rig.world.now() + 60_000, rig.world)).toBe(1)
  })

  it('moves nothing on its own word', async () => {
    const { id: oid, address } = await rig.mailbox()
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'observe' })
    const id = await rig.deliver(address, letter)
    await report(oid, asks(id), rig.world)
    await rig.minutes(2)
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'quarantine' })
    expect(rig.message(address, id)?.folder).toBe('inbox')
    expect(await rig.record(oid, id)).toMatchObject({ standing: 'fake-summons', action: { state: 'held' } })
  })
})

describe("Outlook's report button", () => {
  it('puts the message into the folder for reports: it becomes known and is answered', async () => {
    const { id: oid, address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    rig.tenant.advance(5 * 60_000)
    const folder = await rig.tenant.act({ act: 'make-folder', mailbox: address, name: reportFolder })
    await rig.tenant.act({ act: 'move', mailbox: address, id, folder: folder.id })
    await rig.minutes(2)
    const { explanation } = await explainMessage(oid, asks(id), rig.world)
    expect(explanation.report?.state).toBe('answered')
    expect(rig.message(address, id)?.folder).toBe(reportFolder)
  })

  it('reports nothing of mail that lies in another folder of one’s own', async () => {
    const { id: oid, address } = await rig.mailbox()
    const id = await rig.deliver(address, ordinary)
    rig.tenant.advance(5 * 60_000)
    const folder = await rig.tenant.act({ act: 'make-folder', mailbox: address, name: 'Vacances' })
    await rig.tenant.act({ act: 'move', mailbox: address, id, folder: folder.id })
    await rig.minutes(2)
    const { explanation } = await explainMessage(oid, asks(id), rig.world)
    expect(explanation.report).toBeNull()
  })

  it.each([
    ['a moment', 5],
    ['three days', 3 * 24 * 60],
  ])(
    'is known by listing where the notice was lost, %s after the mail came, and once',
    async (_, minutes) => {
      const { id: oid, address } = await rig.mailbox()
      const id = await rig.deliver(address, ordinary)
      await rig.minutes(1)
      for (let passed = 1; passed < minutes; passed += 6 * 60) {
        rig.tenant.advance(Math.min(minutes - passed, 6 * 60) * 60_000)
        await rig.minutes(1)
      }
      rig.faults({ 'notices-dropped': true })
      const folder = await rig.tenant.act({ act: 'make-folder', mailbox: address, name: reportFolder })
      await rig.tenant.act({ act: 'move', mailbox: address, id, folder: folder.id })
      const reported = async () => rig.world.reports.get({ mailbox: oid, id })
      for (let hours = 0; (await reported()) === null && hours < 26; hours += 1) {
        if (hours > 0) rig.tenant.advance(3600_000)
        await rig.minutes(1)
      }
      await rig.minutes(1)
      const first = await reported()
      expect(first?.answeredAt).toEqual(expect.any(String))
      expect(rig.message(address, id)?.folder).toBe(reportFolder)
      rig.tenant.advance(25 * 3600_000)
      await rig.minutes(2)
      expect(await reported()).toEqual(first)
    },
  )

  it('is not looked for where Graph refuses to name folders: the listing goes on', async () => {
    const { id: oid, address } = await rig.mailbox()
    const other = await rig.tenant.act({ act: 'make-folder', mailbox: address, name: 'Vacances' })
    const id = await rig.deliver(address, ordinary)
    rig.faults({ 'notices-dropped': true })
    await rig.tenant.act({ act: 'move', mailbox: address, id, folder: other.id })
    const world: World = { ...rig.world, folders: { ...rig.world.folders, byName: refusing } }
    const stored = await rig.world.mailboxes.get(oid)
    if (stored === null) throw new Error('no mailbox')
    await listMailbox(stored, world)
    expect((await rig.world.mailboxes.get(oid))?.row.digest).not.toBe(stored.row.digest)
  })
})
