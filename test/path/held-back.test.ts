import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { held } from '../../cli/held.ts'
import { lift as liftCommand } from '../../cli/lift.ts'
import type { Command } from '../../cli/command.ts'
import { act } from '../../shared/act.ts'
import { lift } from '../../shared/lift.ts'
import { Policy } from '../../shared/policy.ts'
import { restore } from '../../shared/restore.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

const quarantine = 'Faux courriers judiciaires'

let rig: Rig
let letter: Uint8Array
let other: Uint8Array
let third: Uint8Array

beforeAll(async () => {
  rig = await startRig({ memory: true })
  letter = await caseMail('fake/fr-text-webmail')
  other = await caseMail('fake/nl-text-school')
  third = await caseMail('fake/es-text-hearing-record')
}, 60_000)

afterEach(async () => {
  await rig.leave()
  rig.faults({})
  await rig.world.setPolicy(Policy.parse({ mode: 'quarantine' }))
  rig.tenant.advance(3600_000) // the next hour counts anew
})

afterAll(() => rig.close())

async function choose(change: object): Promise<void> {
  await rig.world.setPolicy(Policy.parse({ ...(await rig.world.policy()), ...change }))
}

/** Where the message lies, and how its record ends. */
async function end(at: { readonly id: string; readonly address: string }, id: string): Promise<unknown> {
  const record = await rig.record(at.id, id)
  return [rig.message(at.address, id)?.folder, record?.standing, record?.action.state, record?.action.reason]
}

const moved = [quarantine, 'fake-summons', 'done', 'fake-summons']

function stays(reason: string): readonly string[] {
  return ['inbox', 'fake-summons', 'held', reason]
}

/** The same mail whose sender nobody checked: it may come from inside, so its copies are counted. */
function unchecked(eml: Uint8Array): Uint8Array {
  const text = Buffer.from(eml).toString('latin1')
  return Buffer.from(
    text.replace(/^(X-MS-Exchange-Organization-AuthAs|Authentication-Results):.*(\r?\n[ \t].*)*\r?\n/gim, ''),
    'latin1',
  )
}

/** Runs a command as a person does who answers yes. */
async function run(command: Command, args: readonly string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await command.run(args, {
    world: () => rig.world,
    print: (line) => void lines.push(line),
    tell: (line) => void lines.push(line),
    ask: async () => 'yes',
    output: { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined },
  })
  return { code, lines }
}

function lastHour(): { readonly since: string; readonly until: string } {
  const now = rig.tenant.now()
  return { since: new Date(now - 3600_000).toISOString(), until: new Date(now + 1000).toISOString() }
}

describe('a letter that its reader put back', { timeout: 60_000 }, () => {
  it('stays when it comes again, with its verdict; in another mailbox it is moved', async () => {
    const mine = await rig.mailbox()
    const theirs = await rig.mailbox()
    const first = await rig.deliver(mine.address, letter)
    expect(await end(mine, first)).toEqual(moved)
    await restore({ mailbox: mine.id, id: first }, rig.world)
    const again = await rig.deliver(mine.address, letter)
    expect(await end(mine, again)).toEqual(stays('twin'))
    expect(await end(theirs, await rig.deliver(theirs.address, letter))).toEqual(moved)
    expect(await end(mine, await rig.deliver(mine.address, other))).toEqual(moved)
  })
})

describe('the caps of an hour', { timeout: 60_000 }, () => {
  it('hold the next distinct letter, and no copy of one that goes already', async () => {
    const mine = await rig.mailbox()
    const theirs = await rig.mailbox()
    await choose({ caps: { lettersPerHour: 1 } })
    expect(await end(mine, await rig.deliver(mine.address, letter))).toEqual(moved)
    expect(await end(mine, await rig.deliver(mine.address, other))).toEqual(stays('cap'))
    expect(await end(theirs, await rig.deliver(theirs.address, letter))).toEqual(moved)
    rig.tenant.advance(3600_000)
    expect(await end(theirs, await rig.deliver(theirs.address, third))).toEqual(moved)
  })

  it('count copies, but not of an outsider’s letter that three families convict', async () => {
    const mine = await rig.mailbox()
    const theirs = await rig.mailbox()
    await choose({ caps: { copiesPerHour: 1 } })
    expect(await end(mine, await rig.deliver(mine.address, letter))).toEqual(moved)
    expect(await end(theirs, await rig.deliver(theirs.address, letter))).toEqual(moved)
    const counted = unchecked(other)
    expect(await end(mine, await rig.deliver(mine.address, counted))).toEqual(moved)
    expect(await end(theirs, await rig.deliver(theirs.address, counted))).toEqual(stays('cap'))
  })
})

describe('what is held back', { timeout: 60_000 }, () => {
  it('is listed by ids and reasons, without content', async () => {
    const mine = await rig.mailbox()
    await choose({ mode: 'observe' })
    const id = await rig.deliver(mine.address, letter)
    const { code, lines } = await run(held, ['--reason', 'observe', '--since', '30m', '--json'])
    const listed = lines.filter((line) => line.includes(mine.id)).map((line): unknown => JSON.parse(line))
    expect(code).toBe(0)
    expect(listed).toEqual([
      {
        at: expect.any(String),
        receivedAt: expect.any(String),
        level: 'fake-summons',
        reason: 'observe',
        mailbox: mine.id,
        message: id,
      },
    ])
  })

  it('is lifted for a span: moved in runs of patrol, and a second time there is nothing to do', async () => {
    const mine = await rig.mailbox()
    await choose({ mode: 'observe' })
    const first = await rig.deliver(mine.address, letter)
    const span = { ...lastHour(), reason: 'observe' } as const
    await expect(lift(span, rig.world)).rejects.toMatchObject({ code: 'conflict' })
    await choose({ mode: 'quarantine', stopped: true })
    await expect(lift(span, rig.world)).rejects.toMatchObject({ code: 'conflict' })
    expect(await end(mine, first)).toEqual(stays('observe'))
    await choose({ stopped: false })
    expect(await lift(span, rig.world)).toEqual({ lifted: 1, left: 0 })
    expect(rig.message(mine.address, first)?.folder).toBe('inbox')
    expect(await lift(span, rig.world)).toEqual({ lifted: 0, left: 0 })
    await rig.minutes(2)
    expect(await end(mine, first)).toEqual(moved)
  })

  it('by a cap goes though the cap is still full', async () => {
    const mine = await rig.mailbox()
    await choose({ caps: { lettersPerHour: 1 } })
    await rig.deliver(mine.address, letter)
    const id = await rig.deliver(mine.address, other)
    expect(await end(mine, id)).toEqual(stays('cap'))
    expect(await lift({ ...lastHour(), reason: 'cap' }, rig.world)).toEqual({ lifted: 1, left: 0 })
    await rig.minutes(2)
    expect(await end(mine, id)).toEqual(moved)
  })

  it('begins 120 a minute', async () => {
    const mine = await rig.mailbox()
    await choose({ mode: 'observe' })
    const id = await rig.deliver(mine.address, letter)
    const stored = await rig.world.records.get({ mailbox: mine.id, id })
    if (stored === null) throw new Error('no record')
    const ids = Array.from({ length: 121 }, (_, at) => `copy-${String(at).padStart(3, '0')}`)
    for (const copy of ids)
      await rig.world.records.write({ ...stored.record, where: { mailbox: mine.id, id: copy } }, null)
    await choose({ mode: 'quarantine' })
    expect(await lift({ ...lastHour(), reason: 'observe' }, rig.world)).toEqual({ lifted: 122, left: 0 })
    const starts: number[] = []
    for (const one of [id, ...ids]) starts.push(Date.parse((await rig.record(mine.id, one))?.nextTry ?? ''))
    // The clock goes on while they are written: the first minute's are those within half a minute of the first.
    const first = Math.min(...starts)
    expect(starts.filter((at) => at - first < 30_000)).toHaveLength(120)
    expect(starts.filter((at) => at - first >= 30_000 && at - first < 90_000)).toHaveLength(2)
  })

  it.each(['twin', 'person'])('for %s is not lifted', async (reason) => {
    const { code } = await run(liftCommand, ['--reason', reason, '--since', '1d', '--until', '0m', '--yes'])
    expect(code).toBe(2)
  })
})

describe('the look before a move', { timeout: 60_000 }, () => {
  it('holds a fake whose policy changed after its record', async () => {
    const mine = await rig.mailbox()
    rig.faults({ unavailable: { method: 'POST', path: '/move' } })
    const id = await rig.deliver(mine.address, letter)
    expect(await rig.record(mine.id, id)).toMatchObject({ action: { state: 'pending' } })
    rig.faults({})
    await choose({ mode: 'observe' })
    const stored = await rig.world.records.get({ mailbox: mine.id, id })
    if (stored === null) throw new Error('no record')
    await act(stored, rig.world)
    expect(await end(mine, id)).toEqual(stays('observe'))
  })
})
