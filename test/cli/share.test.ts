import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { share } from '../../cli/share.ts'
import { enrol } from '../../shared/enrol.ts'
import { Failure } from '../../shared/failure.ts'
import { Policy } from '../../shared/policy.ts'
import { startRig, type Rig } from '../path/rig.ts'

const grants = [
  'Mail.ReadWrite',
  'Mail.Read',
  'User.Read.All',
  'GroupMember.Read.All',
  'MailboxSettings.Read',
]
const desk = 'accueil@contoso.example'
const files = 'archives@contoso.example'

let rig: Rig

beforeAll(async () => {
  rig = await startRig({ memory: true, grants })
  rig.tenant.addUsers([
    ...[desk, files, 'unwatched@contoso.example'].map((address) => ({ address, purpose: 'shared' as const })),
    { address: 'anna@contoso.example' },
  ])
  rig.tenant.addGroups([
    { name: 'Desk', members: ['anna@contoso.example'] },
    { name: 'Deputies', members: [] },
  ])
  for (const address of [desk, files, 'anna@contoso.example'])
    await enrol(address, { lookBackMs: 0 }, rig.world)
})
beforeEach(async () => rig.world.setPolicy(Policy.parse({ mode: 'quarantine' })))
afterAll(async () => rig.close())

async function run(...args: readonly string[]) {
  const printed: string[] = []
  const told: string[] = []
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  const terminal = {
    world: () => rig.world,
    print: (line: string) => void printed.push(line),
    tell: (line: string) => void told.push(line),
    ask: async () => null,
    output,
  }
  try {
    return { status: await share.run(args, terminal), printed, told }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { status: 1, printed, told: [...told, error.message] }
  }
}

async function entries(): Promise<readonly string[]> {
  const { sharedMailboxes, mode } = await rig.world.policy()
  expect(mode).toBe('quarantine') // nothing else of the policy is touched
  const names = new Map<string, string>()
  for (const name of ['Desk', 'Deputies']) names.set((await rig.world.groups.find(name))?.id ?? '', name)
  return sharedMailboxes.map(({ address, group }) => `${address} ${names.get(group) ?? group}`)
}

it('opens mailboxes to groups, twice the same is once, and closes them to one or to all', async () => {
  expect((await run('Accueil@contoso.example', files, '--group', 'Desk')).told).toEqual([
    '2 opened, 2 in all.',
  ])
  expect((await run(desk, '--group', 'Desk')).told).toEqual(['0 opened, 2 in all.'])
  expect((await run(desk, '--group', 'Deputies')).status).toBe(0)
  expect(await entries()).toEqual([`${desk} Desk`, `${files} Desk`, `${desk} Deputies`])
  const { printed } = await run()
  expect(printed).toHaveLength(3)
  expect(printed[0]).toMatch(/^accueil@contoso\.example {2}[0-9a-f-]{36} {2}[0-9a-f-]{36}$/)
  await run(desk, '--group', 'Desk', '--end')
  expect(await entries()).toEqual([`${files} Desk`, `${desk} Deputies`])
  await run(desk, '--end')
  expect(await entries()).toEqual([`${files} Desk`])
})

it.each([
  [
    'a person’s own mailbox',
    'anna@contoso.example',
    'Desk',
    /anna@contoso\.example is no shared mailbox \(user\)/,
  ],
  ['a mailbox that is not in care', 'unwatched@contoso.example', 'Desk', /is not in care: nonlieu enrol/],
  ['a mailbox that is not there', 'nobody@contoso.example', 'Desk', /the tenant has no such mailbox/],
  ['a group that is not there', desk, 'Nobody', /The tenant has no such group/],
])('never opens %s, nor anything beside it', async (_, address, group, says) => {
  const { status, told } = await run(files, address, '--group', group)
  expect([status, told.at(-1)]).toEqual([1, expect.stringMatching(says)])
  expect(await entries()).toEqual([])
})

it('where Graph does not tell what a mailbox is for, opens it only to who says that he looked', async () => {
  const blind = await startRig({ memory: true, grants: grants.slice(0, 4) })
  const sighted = rig
  try {
    blind.tenant.addUsers([{ address: desk, purpose: 'shared' }])
    blind.tenant.addGroups([{ name: 'Desk', members: [] }])
    await enrol(desk, { lookBackMs: 0 }, blind.world)
    rig = blind
    const refused = await run(desk, '--group', 'Desk')
    expect([refused.status, refused.told]).toEqual([1, [expect.stringMatching(/cannot be told: grant/)]])
    expect(await entries()).toEqual([])
    expect((await run(desk, '--group', 'Desk', '--unchecked')).status).toBe(0)
    expect(await entries()).toEqual([`${desk} Desk`])
  } finally {
    rig = sighted
    await blind.close()
  }
})

it.each([[['--group', 'Desk']], [[desk]], [['--end']], [[desk, '--frobnicate']]])(
  'says what is wrong with %o',
  async (args) => {
    const { status, told } = await run(...args)
    expect([status, told.length]).toEqual([2, 1])
  },
)

it('with nothing opened says so', async () => {
  expect((await run()).told).toEqual(['No shared mailbox is explained in the pane. See share --help.'])
})
