import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { held as heldCommand } from '../../cli/held.ts'
import { status } from '../../cli/status.ts'
import { ledgerOf } from '../../shared/ledger.ts'
import { changed, openRecord, stepped } from '../../shared/record.ts'
import { createRecords } from '../../shared/store/records.ts'
import { openMemoryTables } from './memory-table.ts'
import { Rows } from './rows.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ memory: true })
}, 60_000)
afterAll(() => rig.close())

async function printed(command: typeof status, args: readonly string[] = []) {
  const lines: string[] = []
  const add = (line: string): void => void lines.push(line)
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  const terminal = { world: () => rig.world, print: add, tell: add, ask: async () => null, output }
  return { code: await command.run(args, terminal), text: lines.join('\n') }
}

describe('status', () => {
  it('counts fakes that observing holds back in its one line, and is well', async () => {
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'observe' })
    const { address } = await rig.mailbox()
    await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
    await rig.minutes(2)
    const { code, text } = await printed(status)
    expect(text).toMatch(/^All is well: 1 mailboxes guarded, .* aside: 1 observe(?:, last proven .*)?\.$/)
    expect(code).toBe(0)
  })

  it('names what a thrown switch holds back, since when, and what to do', async () => {
    await rig.world.setPolicy({ ...(await rig.world.policy()), mode: 'quarantine', stopped: true })
    const { address } = await rig.mailbox()
    await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
    await rig.minutes(2)
    const { code, text } = await printed(status)
    expect(code).toBe(1)
    expect(text).toMatch(/held +1 by switch since 20\d\d-.*nonlieu held --reason switch/)
  })

  it('names unreadable mail, and no longer when it could be had after all', async () => {
    const { id: mailbox } = await rig.mailbox()
    const { world } = rig
    const record = openRecord({ mailbox, id: 'AAMkUnreadable' }, { now: world.now(), correlation: 'c' })
    const open = await world.records.write(record, null)
    const ended = await world.records.write(changed(record, { standing: 'unreadable' }, world.now()), open)
    expect((await ledgerOf(world)).aside.counts).toContainEqual(
      expect.objectContaining({ reason: 'unreadable', count: 1 }),
    )
    expect((await printed(status)).text).toMatch(/unreadable +1 since/)
    expect((await printed(heldCommand)).text).not.toContain('unreadable')
    await world.records.write(changed(record, { standing: 'clear' }, world.now()), ended)
    expect((await printed(status)).text).not.toContain('unreadable')
  })
})

describe('100,000 rows', () => {
  it('are counted up to a bound and listed in steady memory', async () => {
    const rows = new Rows()
    const now = Date.parse('2026-11-28T12:00:00Z')
    const tables = openMemoryTables(rows, { turn: async () => undefined, ignoresEtag: false })
    const records = createRecords(tables, () => now)
    const table = await tables('held')
    const unfinished = await tables('unfinished')
    for (let index = 0; index < 100_000; index += 1) {
      const at = new Date(now - index * 10_000).toISOString()
      const columns = { mailbox: 'm', message: `id${index}`, reason: 'cap', at }
      await table.put({ partition: at.slice(0, 10), key: `${at}~m~id${index}`, columns })
      const mark = { mailbox: 'm', message: `id${index}`, next: at, created: at }
      await unfinished.put({ partition: `s${(index % 16).toString(16)}`, key: `m~${index}`, columns: mark })
    }
    const since = new Date(now - 30 * 86_400_000).toISOString()
    const until = new Date(now).toISOString()
    const begin = performance.now()
    const aside = await records.aside(since, until, 10_000)
    expect(aside).toMatchObject({ whole: false, counts: [{ reason: 'cap', count: 10_000 }] })
    const noMailbox = { page: async () => ({ found: [], after: null }) }
    const ledger = await ledgerOf({
      ...rig.world,
      mailboxes: { ...rig.world.mailboxes, ...noMailbox },
      records,
      now: () => now,
    })
    expect(ledger.unfinished).toMatchObject({ count: 10_000, whole: false })
    let count = 0
    let last = ''
    for await (const { at } of records.held(since, until)) {
      expect(at >= last).toBe(true)
      last = at
      count += 1
    }
    expect(count).toBe(100_000)
    expect(performance.now() - begin).toBeLessThan(60_000)
  }, 120_000)
})

describe('a record that was held and goes on', () => {
  it('leaves no row behind', async () => {
    const rows = new Rows()
    const tables = openMemoryTables(rows, { turn: async () => undefined, ignoresEtag: false })
    const now = Date.parse('2026-11-28T12:00:00Z')
    const records = createRecords(tables, () => now)
    const open = openRecord({ mailbox: 'm', id: 'x' }, { now, correlation: 'c' })
    const first = await records.write(
      stepped({ ...open, standing: 'fake-summons' }, { state: 'held', reason: 'cap' }, now),
      null,
    )
    if (first === null) throw new Error('lost')
    await records.write(stepped(first.record, { state: 'pending', reason: 'fake-summons' }, now), first)
    expect([...rows.keys()].filter((key) => key.startsWith('held'))).toEqual([])
  })
})
