import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run as disenrolCommand } from '../../cli/disenrol.ts'
import { run as enrolCommand } from '../../cli/enrol.ts'
import type { Output } from '../../cli/progress.ts'
import { everyMailbox, type MailboxRow } from '../../shared/store/mailboxes.ts'
import { Scope } from '../../shared/policy.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

/** A tenant of its own for each test: enrolment is about all of them. */
const minuteMs = 60_000
const hourMs = 60 * minuteMs
const every = ['Mail.ReadWrite', 'Mail.Read', 'User.Read.All', 'GroupMember.Read.All', 'MailboxSettings.Read']

let rig: Rig
let ordinary: Uint8Array
let folder: string

beforeAll(async () => {
  ordinary = await caseMail('genuine/fr-lawyer-hearing')
  folder = await mkdtemp(join(tmpdir(), 'nonlieu-enrol-'))
})

beforeEach(async () => {
  rig = await startRig({ grants: every, memory: true })
})

afterEach(async () => rig.close())

afterAll(async () => rm(folder, { recursive: true, force: true }))

interface Said extends Output {
  readonly text: () => string
  readonly errors: () => string
}

function output(isTerminal = false): Said {
  let text = ''
  let errors = ''
  return {
    isTerminal,
    columns: 100,
    write: (more) => (text += more),
    error: (more) => (errors += more),
    text: () => text,
    errors: () => errors,
  }
}

/** Waiting is time on the tenant's clock. */
const tools = { wait: async (ms: number) => void rig.tenant.advance(ms) }

async function enrol(args: readonly string[], said = output()): Promise<{ status: number; said: Said }> {
  return { status: await enrolCommand(args, rig.world, said, tools), said }
}

async function rows(): Promise<ReadonlyMap<string, MailboxRow>> {
  const found = new Map<string, MailboxRow>()
  for await (const { row } of everyMailbox(rig.world.mailboxes)) found.set(row.address, row)
  return found
}

async function states(): Promise<Record<string, string>> {
  const found = [...(await rows())].map(([address, { state, reason }]) => [
    address.split('@')[0],
    reason === null ? state : `${state}: ${reason}`,
  ])
  return Object.fromEntries(found)
}

function at(name: string): string {
  return `${name}@contoso.example`
}

function addUsers(...names: readonly string[]): void {
  rig.tenant.addUsers(names.map((name) => ({ address: at(name) })))
}

async function tags(): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { etag } of everyMailbox(rig.world.mailboxes)) found.push(etag)
  return found
}

describe('enrolling everyone', { timeout: 60_000 }, () => {
  it('takes users and shared mailboxes, leaves out rooms and guests, and lists with its reason what cannot be guarded', async () => {
    addUsers('anna', 'bruno')
    rig.tenant.addUsers([
      { address: at('info'), purpose: 'shared', accountEnabled: false },
      { address: at('room'), purpose: 'room' },
      { address: at('guest'), userType: 'Guest' },
      { address: at('server'), mailbox: 'on-premises' },
      { address: at('unlicensed'), mailbox: 'soft-deleted' },
      { address: at('nobody'), mailbox: 'none' },
    ])
    const { status, said } = await enrol(['--everyone'])
    expect(status).toBe(1)
    expect(await states()).toEqual({
      anna: 'protected',
      bruno: 'protected',
      info: 'protected',
      server: 'unprotected: on-premises',
      unlicensed: 'unprotected: no-licence',
    })
    expect(rig.tenant.state().subscriptions).toHaveLength(3)
    expect(said.text()).toContain('3 protected (3 new)')
    expect(said.text()).toContain(
      'server@contoso.example\n  Microsoft 365 says that this mailbox is inactive',
    )
    expect(said.text()).toContain('Give the user a licence with Exchange Online')
    expect(said.errors()).toBe('')
  })

  it('a second run changes nothing: no write to Graph, none to a row', async () => {
    addUsers('anna', 'bruno', 'carla')
    await enrol(['--everyone'])
    const before = await tags()
    const { next } = rig.tenant.requests(0, 1_000_000)
    const { status, said } = await enrol(['--everyone'])
    expect(status).toBe(0)
    expect(said.text()).toContain('3 protected (0 new)')
    expect(await tags()).toEqual(before)
    const methods = rig.tenant.requests(next).requests.map(({ method }) => method)
    expect(new Set(methods)).toEqual(new Set(['GET']))
  })

  it('stopped anywhere and begun again, it ends whole and nothing is doubled', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `user${index}`)
    addUsers(...names)
    for (let stop = 1; stop <= 12; stop += 1) {
      let writes = 0
      const dying = {
        ...rig.world,
        mailboxes: {
          ...rig.world.mailboxes,
          write: async (...args: Parameters<typeof rig.world.mailboxes.write>) => {
            writes += 1
            if (writes >= stop) throw new TypeError('killed')
            return rig.world.mailboxes.write(...args)
          },
        },
      }
      await enrolCommand(['--everyone'], dying, output(), tools).catch(() => null)
    }
    expect((await enrol(['--everyone'])).status).toBe(0)
    expect(Object.values(await states())).toEqual(names.map(() => 'protected'))
    const resources = rig.tenant.state().subscriptions.map(({ resource }) => resource)
    expect(resources).toHaveLength(6)
    expect(new Set(resources).size).toBe(6)
    for (const [, row] of await rows())
      expect(rig.tenant.state().subscriptions.map(({ id }) => id)).toContain(row.subscription?.id)
  })

  it('stopped for good, patrol goes on with what the scope names', async () => {
    addUsers('anna', 'bruno')
    const { enrolment, ...policy } = await rig.world.policy()
    await rig.world.setPolicy({ ...policy, enrolment: { ...enrolment, everyone: true } })
    await rig.minutes(1)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
  })

  it('keeps its pace under Graph’s limit of writes, and waits out what Graph asks for', async () => {
    addUsers(...Array.from({ length: 60 }, (_, index) => `user${index}`))
    rig.faults({ throttled: { count: 3, retryAfter: 7, path: '/mailFolders' } })
    const start = rig.tenant.now()
    const { status } = await enrol(['--everyone'])
    expect(status).toBe(0)
    const posts = rig.tenant
      .requests(0, 1_000_000)
      .requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/subscriptions'))
    expect(posts.filter((one) => one.status === 201)).toHaveLength(60)
    expect(posts.filter((one) => one.status === 429)).toHaveLength(0)
    expect(rig.tenant.now() - start).toBeGreaterThanOrEqual(59 * 50)
  })

  it('shows a bar with rate and time left on a terminal, and plain lines elsewhere', async () => {
    addUsers(...Array.from({ length: 12 }, (_, index) => `user${index}`))
    const { said } = await enrol(['--everyone'], output(true))
    expect(said.text()).toContain('\r\u001b[2K[')
    expect(said.text()).toMatch(/\[█+░*\] \d+ of 12 mailboxes · [\d.]+ a second/)
    const plain = (await enrol(['--everyone'])).said.text()
    expect(plain).toContain('12 of 12 mailboxes · ')
    expect(plain.includes('\u001b') || plain.includes('\r')).toBe(false)
  })

  it('looks back over the last days through the same path', async () => {
    addUsers('anna')
    const old = await rig.tenant.deliver(at('anna'), ordinary, {
      receivedMs: rig.tenant.now() - 3 * 24 * hourMs,
    })
    const older = await rig.tenant.deliver(at('anna'), ordinary, {
      receivedMs: rig.tenant.now() - 9 * 24 * hourMs,
    })
    await enrol(['--everyone', '--look-back', '7'])
    await rig.minutes(2)
    const id = (await rows()).get(at('anna'))?.id ?? ''
    expect((await rig.record(id, old ?? ''))?.standing).toBe('clear')
    expect(await rig.record(id, older ?? '')).toBeNull()
  })
})

describe('joiners and leavers', { timeout: 60_000 }, () => {
  it('of the whole tenant are followed by users delta within minutes', async () => {
    addUsers('anna', 'bruno')
    await enrol(['--everyone'])
    addUsers('carla')
    await rig.tenant.act({ act: 'remove-user', mailbox: at('bruno') })
    await rig.minutes(12)
    expect(await states()).toEqual({
      anna: 'protected',
      bruno: 'unprotected: soft-deleted',
      carla: 'protected',
    })
    await rig.tenant.act({ act: 'restore-user', mailbox: at('bruno') })
    await rig.minutes(12)
    expect((await states())['bruno']).toBe('protected')
    await rig.tenant.act({ act: 'remove-user', mailbox: at('bruno'), permanent: true })
    await rig.minutes(12)
    expect((await states())['bruno']).toBe('left: deleted')
  })

  it('are found anew where Graph has forgotten the link', async () => {
    addUsers('anna')
    await enrol(['--everyone'])
    addUsers('bruno')
    rig.tenant.advance(8 * 24 * hourMs)
    await rig.minutes(2)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
  })

  it('of groups are followed by reading them daily, nested ones too', async () => {
    addUsers('anna', 'bruno', 'carla', 'david')
    rig.tenant.addGroups([
      { name: 'Inner', members: [at('bruno')] },
      { name: 'Outer', members: [at('anna'), 'Inner'] },
    ])
    expect((await enrol(['--group', 'Outer'])).status).toBe(0)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
    rig.tenant.addGroups([{ name: 'Inner', members: [at('carla')] }])
    rig.tenant.advance(25 * hourMs)
    await rig.minutes(2)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'left: left-scope', carla: 'protected' })
    expect(rig.tenant.state().subscriptions).toHaveLength(2)
  })

  it('of groups that are empty all at once are taken for a mistake: nobody loses his guard', async () => {
    addUsers('anna')
    rig.tenant.addGroups([{ name: 'G', members: [at('anna')] }])
    await enrol(['--group', 'G'])
    rig.tenant.addGroups([{ name: 'G', members: [] }])
    rig.tenant.advance(25 * hourMs)
    await rig.minutes(2)
    expect(await states()).toEqual({ anna: 'protected' })
  })

  it('a mailbox that could not be protected is tried again, and taken when it can be', async () => {
    rig.tenant.addUsers([{ address: at('anna'), mailbox: 'soft-deleted' }])
    await enrol([at('anna')])
    expect(await states()).toEqual({ anna: 'unprotected: no-licence' })
    const { next } = rig.tenant.requests(0, 1_000_000)
    for (let step = 0; step < 96; step += 1) {
      rig.tenant.advance(30 * minuteMs)
      await rig.minutes(1)
    }
    // Two days: after 15 minutes, 30, 1 h … and then daily.
    const batches = rig.tenant
      .requests(next)
      .requests.filter(({ path }) => path.includes('/mailFolders/inbox'))
    expect(batches.length).toBeGreaterThanOrEqual(5)
    expect(batches.length).toBeLessThanOrEqual(10)
    rig.tenant.addUsers([{ address: at('anna'), mailbox: 'cloud', licensed: true }])
    rig.tenant.advance(25 * hourMs)
    await rig.minutes(1)
    expect(await states()).toEqual({ anna: 'protected' })
  })

  it('a mailbox outside the scope that Exchange gives the app says so', async () => {
    addUsers('anna', 'bruno')
    rig.tenant.settings({
      grants: ['User.Read.All'],
      exchangeRoles: {
        permissions: ['Mail.Read', 'Mail.ReadWrite'],
        mailboxes: [at('anna')],
        subscriptions: true,
      },
    })
    const { status, said } = await enrol([at('anna'), at('bruno')])
    expect(status).toBe(1)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'unprotected: out-of-scope' })
    expect(said.text()).toContain('The app may not read this mailbox.')
  })
})

describe('pilot rings', { timeout: 60_000 }, () => {
  it('are enrolled in their order, each with all before it', async () => {
    addUsers('anna', 'bruno', 'carla')
    rig.tenant.addGroups([
      { name: 'IT', members: [at('anna')] },
      { name: 'Paris', members: [at('bruno')] },
    ])
    expect((await enrol(['--ring', 'pilot=IT'])).status).toBe(0)
    expect(await states()).toEqual({ anna: 'protected' })
    expect((await enrol(['--ring', 'second=Paris'])).status).toBe(0)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
    expect((await rig.world.policy()).enrolment).toMatchObject({
      ring: 'second',
      rings: [{ name: 'pilot' }, { name: 'second' }],
    })
    expect((await enrol(['--ring', 'pilot'])).status).toBe(0)
    expect((await rig.world.policy()).enrolment.ring).toBe('second')
    expect(await disenrolCommand(['--ring', 'second'], rig.world, output())).toBe(0)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'left: left-scope' })
  })
})

describe('disenrolling', { timeout: 60_000 }, () => {
  it('removes the subscription, leaves mail alone, and is not undone by the scope', async () => {
    addUsers('anna', 'bruno')
    await enrol(['--everyone'])
    const id = await rig.deliver(at('anna'), ordinary)
    const before = rig.message(at('anna'), id)
    const said = output()
    expect(await disenrolCommand([at('anna')], rig.world, said)).toBe(0)
    expect(said.text()).toContain('1 let go. Their mail is as it was.')
    expect(rig.tenant.state().subscriptions).toHaveLength(1)
    expect(rig.message(at('anna'), id)).toEqual(before)
    addUsers('anna') // changed in the directory: delta tells of it
    await rig.minutes(12)
    await enrol(['--everyone'])
    expect(await states()).toEqual({ anna: 'left: disenrolled', bruno: 'protected' })
    await enrol([at('anna')])
    expect((await states())['anna']).toBe('protected')
  })

  it('everyone needs --yes, ends the scope, and may be followed by enrolling everyone again', async () => {
    addUsers('anna', 'bruno')
    await enrol(['--everyone'])
    const said = output()
    expect(await disenrolCommand(['--everyone'], rig.world, said)).toBe(2)
    expect(said.errors()).toContain('Add --yes if you mean it.')
    expect(await disenrolCommand(['--everyone', '--yes'], rig.world, output())).toBe(0)
    await rig.minutes(12)
    expect(await states()).toEqual({ anna: 'left: left-scope', bruno: 'left: left-scope' })
    expect(rig.tenant.state().subscriptions).toEqual([])
    await enrol(['--everyone'])
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
  })

  it('a group lets its members go, but not who was enrolled by name', async () => {
    addUsers('anna', 'bruno')
    rig.tenant.addGroups([{ name: 'G', members: [at('anna'), at('bruno')] }])
    await enrol(['--group', 'G'])
    await enrol([at('bruno')])
    expect(await disenrolCommand(['--group', 'G'], rig.world, output())).toBe(0)
    expect(await states()).toEqual({ anna: 'left: left-scope', bruno: 'protected' })
  })
})

describe('what is asked wrongly', { timeout: 60_000 }, () => {
  it('says what to do and changes nothing', async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], 'Say whose mailboxes'],
      [['--everyone', '--group', 'G'], 'Choose one of'],
      [['--look-back', '99', '--everyone'], '--look-back takes whole days from 0 to 45'],
      [['not-an-address'], 'is no mail address and no object id'],
      [['--group'], '--group needs a value'],
      [['--group', 'Nowhere'], 'The tenant has no group “Nowhere”'],
      [['--ring', 'first'], 'Make it with --ring first=GROUP'],
      [['--file', '/nowhere/at-all.csv'], 'Failed to read the file /nowhere/at-all.csv: ENOENT'],
      [['--colour'], 'There is no option --colour'],
    ]
    for (const [args, words] of wrong) {
      const { status, said } = await enrol(args)
      expect(status).toBe(2)
      expect(said.errors()).toContain(words)
    }
    expect(await states()).toEqual({})
    expect((await rig.world.policy()).enrolment).toEqual(Scope.parse({}))
  })

  it('two groups of one name ask for the object id; an unknown address is named, the others are enrolled', async () => {
    addUsers('anna')
    rig.tenant.addGroups([
      { name: 'G', id: 'aaaaaaaa-0000-4000-8000-000000000001', members: [] },
      { name: 'H', mail: 'G', members: [] },
    ])
    expect((await enrol(['--group', 'G'])).said.errors()).toContain('Name the group by its object id.')
    const { status, said } = await enrol([at('anna'), at('nobody')])
    expect(status).toBe(1)
    expect(said.text()).toContain('nobody@contoso.example\n  The tenant has no such user.')
    expect(await states()).toEqual({ anna: 'protected' })
  })

  it('a file of addresses may have a title and other columns; a wrong line is named', async () => {
    addUsers('anna', 'bruno')
    const good = join(folder, 'good.csv')
    await writeFile(
      good,
      '\uFEFFAddress;Name\r\n# a remark\r\nANNA@contoso.example;Anna\r\n\r\nbruno@contoso.example\r\n',
    )
    expect((await enrol(['--file', good])).status).toBe(0)
    expect(await states()).toEqual({ anna: 'protected', bruno: 'protected' })
    const bad = join(folder, 'bad.csv')
    await writeFile(bad, 'anna@contoso.example\nwhat is this\n')
    expect((await enrol(['--file', bad])).said.errors()).toContain('Line 2 of the file: “what is this”')
  })
})
