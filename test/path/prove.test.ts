import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isProven, proveTenant, proveMailbox, type MailboxProof } from '../../shared/prove.ts'
import { openRecord } from '../../shared/record.ts'
import { rowKey } from '../../shared/store/entity.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

const since = '2020-01-01T00:00:00Z'
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
  rig.tenant.settings({ nextLink: 'normal' })
  await rig.leave()
})
afterAll(() => rig.close())

async function proofOf(mailbox: string, lagMs = 15 * 60_000): Promise<MailboxProof> {
  const stored = await rig.world.mailboxes.get(mailbox)
  if (stored === null) throw new Error('no mailbox')
  return proveMailbox(stored, { since, lagMs }, rig.world)
}

/** Takes a record's row away, as no step of the product does. */
async function deleteRecord(mailbox: string, id: string): Promise<void> {
  await (await rig.open('records')).remove(mailbox, rowKey(id))
}

describe('prove', () => {
  it('finds every message of a mailbox in an end state, whatever it became', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.deliver(address, letter)
    await rig.deliver(address, ordinary)
    rig.tenant.advance(30 * 60_000)
    const proof = await proofOf(mailbox)
    expect(proof).toMatchObject({ whole: true, failure: null, listed: 2, proven: 2, young: 0, doubts: [] })
    expect(isProven(proof)).toBe(true)
  })

  it('fails when one record is deleted, and names the message', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    const id = await rig.deliver(address, letter)
    await rig.deliver(address, ordinary)
    rig.tenant.advance(30 * 60_000)
    await deleteRecord(mailbox, id)
    const proof = await proofOf(mailbox)
    expect(proof.doubts).toMatchObject([{ ref: { mailbox, id }, doubt: 'no-record' }])
    expect(proof.proven).toBe(1)
    expect(isProven(proof)).toBe(false)
  })

  it('shows mail younger than the lag apart, never as proven', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    await rig.tenant.deliver(address, letter)
    expect(await proofOf(mailbox)).toMatchObject({ proven: 0, young: 1, doubts: [] })
    rig.tenant.advance(16 * 60_000)
    expect((await proofOf(mailbox)).doubts).toMatchObject([{ doubt: 'no-record' }])
  })

  it('names what is unfinished, and a record that says gone of a message that is there', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const id = (await rig.tenant.deliver(address, ordinary)) ?? ''
    const record = openRecord({ mailbox, id }, { now: rig.tenant.now(), correlation: 'test' })
    await rig.world.records.write({ ...record, standing: 'gone' }, null)
    const open = await rig.tenant.deliver(address, letter)
    rig.tenant.advance(20 * 60_000)
    rig.faults({ 'answer-lost': { count: 1, method: 'POST', path: '/move' } })
    await rig.minutes(1)
    const doubts = (await proofOf(mailbox)).doubts.map(({ doubt, ref }) => [ref.id, doubt])
    expect(doubts).toContainEqual([open, 'pending'])
    expect(doubts).toContainEqual([id, 'gone-but-there'])
    expect(doubts).toHaveLength(2)
  })

  it('counts drafts and sent mail as not watched, by reason, and leaves mail before the watch out', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    rig.faults({ 'notices-dropped': true })
    const start = rig.tenant.now()
    await rig.tenant.deliver(address, ordinary, { receivedMs: start - 24 * 3600_000 })
    const written = { act: 'write', mailbox: address, subject: 'a', text: 'b', to: address } as const
    await rig.tenant.act(written)
    await rig.tenant.act({ ...written, folder: 'sentitems' })
    rig.tenant.advance(30 * 60_000)
    const proof = await proofOf(mailbox)
    expect(proof).toMatchObject({ listed: 2, doubts: [], notWatched: { draft: 1, folder: 1 } })
  })

  it.each(['normal', 'missing', 'repeated'] as const)(
    'sees 700 messages, 300 of them in one second, with nextLink %s',
    async (nextLink) => {
      const { id: mailbox, address } = await rig.mailbox()
      rig.tenant.settings({ nextLink })
      rig.faults({ 'notices-dropped': true })
      const start = Math.floor(rig.tenant.now() / 1000) * 1000
      for (let index = 0; index < 700; index += 1) {
        const receivedMs = start + (index < 300 ? 1000 : (index - 298) * 1000)
        await rig.tenant.deliver(address, ordinary, { receivedMs })
      }
      rig.tenant.advance(60 * 60_000)
      const proof = await proofOf(mailbox)
      expect(proof).toMatchObject({ whole: true, listed: 700 })
      expect(proof.doubts).toHaveLength(700)
    },
  )

  it('says of a mailbox that Graph does not answer for that nothing is proven', async () => {
    const { id: mailbox, address } = await rig.mailbox()
    await rig.deliver(address, ordinary)
    rig.faults({ outage: true })
    const proof = await proofOf(mailbox)
    expect(proof).toMatchObject({ failure: 'unavailable', whole: false, proven: 0 })
    expect(isProven(proof)).toBe(false)
  })

  it('proves all mailboxes in care, each once', async () => {
    const some = [await rig.mailbox(), await rig.mailbox(), await rig.mailbox()]
    for (const { address } of some) await rig.deliver(address, ordinary)
    rig.tenant.advance(30 * 60_000)
    const proofs = []
    for await (const proof of proveTenant({ since, lagMs: 0 }, rig.world)) {
      proofs.push(proof)
    }
    expect(proofs.map((one) => one.mailbox).sort()).toEqual(some.map(({ id }) => id).sort())
    expect(proofs.every(isProven)).toBe(true)
  })

  it('shares no listing code with patrol', async () => {
    for (const file of ['shared/prove.ts', 'shared/graph/proof-list.ts']) {
      const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')
      expect(source).not.toMatch(/from '[^']*(?:listing|list-mailbox|messages)\.ts'/)
    }
  })
})
