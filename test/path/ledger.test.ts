import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { status } from '../../cli/status.ts'
import { newPass } from '../../shared/hunt-progress.ts'
import { isWell, ledgerOf } from '../../shared/ledger.ts'
import { patrol } from '../../shared/patrol.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ memory: true })
}, 60_000)
afterEach(async () => {
  rig.faults({})
  await rig.leave()
})
afterAll(() => rig.close())

/** What `nonlieu status` prints, and its exit status. */
async function printed(args: readonly string[] = []): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = []
  const code = await status.run(args, {
    world: () => rig.world,
    print: (line) => void lines.push(line),
    tell: (line) => void lines.push(line),
    ask: async () => null,
    output: { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined },
  })
  return { code, lines }
}

describe('status', () => {
  it('says that nobody is in care', async () => {
    expect(await printed()).toMatchObject({ code: 1, lines: [/No mailbox is in care/] })
  })

  it('says that nothing has been listed, before patrol has come', async () => {
    await rig.mailbox()
    const { code, lines } = await printed()
    expect(lines[0]).toMatch(
      /^Somebody should look: 1 mailboxes guarded, not listed yet, 0 messages under way/,
    )
    expect(code).toBe(1)
  })

  it('is one line when all is well', async () => {
    const { address } = await rig.mailbox()
    await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
    await rig.minutes(2)
    const { code, lines } = await printed()
    expect(lines).toEqual([expect.stringMatching(/^All is well: 1 mailboxes guarded/)])
    expect(code).toBe(0)
  })

  it('names a mailbox that Graph does not answer for, with its lag', async () => {
    const { id, address } = await rig.mailbox()
    await rig.minutes(2)
    rig.faults({ unavailable: { rate: 1, mailbox: address } })
    rig.tenant.advance(30 * 60_000)
    await patrol(rig.world)
    const ledger = await ledgerOf(rig.world)
    expect(isWell(ledger)).toBe(false)
    expect(ledger.late).toMatchObject([{ mailbox: id, code: 'unavailable' }])
    expect((await printed()).lines.join('\n')).toMatch(new RegExp(`late +${id}`))
  })

  it('sees a timer that does not run', async () => {
    await rig.mailbox()
    await rig.minutes(2)
    rig.tenant.advance(45 * 60_000)
    const { lagMs } = await ledgerOf(rig.world)
    expect(lagMs).toBeGreaterThan(40 * 60_000)
    expect((await printed()).lines.join('\n')).toContain('slowest shard')
  })

  it('tells of a mailbox guarded by listing alone, and what to do', async () => {
    rig.faults({ 'subscriptions-refused': true })
    const { id } = await rig.mailbox()
    await rig.minutes(2)
    const { code, lines } = await printed()
    expect(code).toBe(1)
    expect(lines.join('\n')).toMatch(new RegExp(`listed only +${id} .*Grant`))
  })

  it('counts what has not ended', async () => {
    const { address } = await rig.mailbox()
    rig.faults({ unavailable: { rate: 1, path: '/move' } })
    await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
    expect((await ledgerOf(rig.world)).unfinished.count).toBe(1)
    rig.tenant.advance(2 * 3600_000)
    await patrol(rig.world)
    expect((await printed()).lines.join('\n')).toMatch(/unfinished +the oldest of 1/)
  })

  it('names a hunt that nobody goes on with, and none that waits for its time', async () => {
    await rig.mailbox()
    const at = (ms: number): string => new Date(rig.tenant.now() + ms).toISOString()
    const hunt = {
      letter: 'letter-1',
      traces: { sender: null, subject: null, preview: null },
      since: at(0),
      until: at(0),
      openedAt: at(0),
      correlation: 'c',
      state: 'open',
      dueAt: at(12 * 3600_000),
      ...newPass(),
      seen: 0,
      read: 0,
      found: 0,
      missed: 0,
    } as const
    const stored = await rig.world.hunts.write(hunt, null)
    await rig.minutes(2)
    expect((await ledgerOf(rig.world)).hunts).toEqual({ open: 1, late: [] })
    expect((await printed()).lines.join('\n')).not.toContain('hunt')
    await rig.world.hunts.write({ ...hunt, dueAt: at(-61 * 60_000) }, stored)
    const { code, lines } = await printed()
    expect(code).toBe(1)
    expect(lines.join('\n')).toMatch(/hunt +for twins of letter letter-1 is 61 min behind, 0 mailboxes/)
  })

  it('says what is wrong with its arguments', async () => {
    expect(await printed(['--what'])).toMatchObject({ code: 2, lines: [/--what/] })
  })
})
