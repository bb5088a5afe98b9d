import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { doctor } from '../../cli/doctor.ts'
import { enrol } from '../../shared/enrol.ts'
import { Failure } from '../../shared/failure.ts'
import { rolesOf } from '../../shared/graph-roles.ts'
import type { World } from '../../shared/world.ts'
import { startProduct, type Product } from '../product.ts'
import { startStorage } from './storage/start.ts'

const address = 'reader@contoso.example'
const needed = ['Mail.Read', 'Mail.ReadWrite', 'User.Read.All']
let product: Product

beforeAll(async () => {
  product = await startProduct({ startStorage })
  product.tenant.settings({ grants: needed })
  product.tenant.addUsers([{ address }])
  await product.startHost()
  await enrol(address, { lookBackMs: 0 }, product.world)
}, 120_000)
afterEach(async () => {
  product.tenant.faults({})
  product.tenant.settings({ grants: needed })
})
afterAll(() => product.close(), 60_000)

async function examined(args: readonly string[] = [], change: Partial<World> = {}) {
  const lines: string[] = []
  const add = (line: string): void => void lines.push(line)
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  // A token of its own each time: the product keeps one as long as it lives.
  const token = (): Promise<string> => product.tenant.token({ app: true })
  const world: World = { ...product.world, token, ...change }
  const terminal = { world: () => world, print: add, tell: add, ask: async () => null, output }
  const code = await doctor.run(args, terminal)
  return { code, lines, text: lines.join('\n') }
}

async function refusedByGraph(): Promise<void> {
  throw new Failure('refused', 'Graph answered 400 ValidationError.')
}

function withoutSettings(): World {
  throw new Failure('settings', 'Failed to read the settings: NONLIEU_ORIGIN missing or wrong.')
}

it('finds nothing wrong in a tenant where nothing is, and leaves no subscription behind', async () => {
  const before = product.tenant.state().subscriptions.length
  const { code, lines, text } = await examined(['--mailbox', address])
  expect(lines.filter((line) => !line.startsWith('ok'))).toEqual(['Nothing is wrong.'])
  expect(code).toBe(0)
  expect(lines).toHaveLength(15)
  expect(text).not.toContain(product.settings['NONLIEU_NOTICE_KEY'])
  expect(product.tenant.state().subscriptions).toHaveLength(before)
}, 60_000)

it('names permissions that are missing, and those that are too much', async () => {
  product.tenant.settings({ grants: ['Mail.Read', 'User.Read.All'] })
  expect((await examined()).text).toMatch(/wrong +permissions +Not granted: Mail\.ReadWrite\. Grant/)
  product.tenant.settings({ grants: [...needed, 'Mail.Send', 'Files.Read.All'] })
  const { code, text } = await examined()
  expect(text).toMatch(/wrong +permissions +More than is needed: Files\.Read\.All, Mail\.Send\./)
  expect(code).toBe(1)
  expect(rolesOf('not a token')).toBeNull()
})

it('sees a shared mailbox that moved to another address or left, a group that is gone, and the permission that is missing', async () => {
  const { world, tenant } = product
  const policy = await world.policy()
  const mailbox = (await world.users.find(address))?.id ?? ''
  const [group] = tenant.addGroups([{ name: 'Desk', members: [address] }])
  const right = { address, mailbox, group: group?.id ?? '' }
  const nowhere = 'aaaaaaaa-0000-4000-8000-00000000000f'
  const sharing = async (...entries: readonly (typeof right)[]) =>
    (await examined([], { policy: async () => ({ ...policy, sharedMailboxes: [...entries] }) })).text
  expect(await sharing(right)).toMatch(/wrong +permissions +Not granted: GroupMember\.Read\.All\./)
  tenant.settings({ grants: [...needed, 'GroupMember.Read.All'] })
  expect(await sharing(right)).toMatch(/ok +shared mailboxes +1 entries/)
  const moved = { ...right, address: 'before@contoso.example' }
  expect(await sharing(moved)).toContain(`1 lead nowhere: mailbox ${mailbox} has another address now.`)
  expect(await sharing({ ...right, mailbox: nowhere })).toContain(`mailbox ${nowhere} is gone`)
  expect(await sharing({ ...right, group: nowhere })).toContain(`group ${nowhere} is gone`)
})

it('says that an address which nobody answers at is wrong, from here and from Graph', async () => {
  const settings = { ...product.world.settings, origin: 'http://127.0.0.1:9' }
  const { text, code } = await examined([], {
    settings,
    subscriptions: { ...product.world.subscriptions, tryOut: refusedByGraph },
  })
  expect(text).toMatch(/unknown +public address +Nobody answers at http:\/\/127\.0\.0\.1:9\./)
  expect(text).toMatch(/wrong +subscriptions +Graph answered 400/)
  expect(code).toBe(1)
})

it('sees other ids than the deployed app has, a clock that is off, and a thrown switch', async () => {
  const settings = { ...product.world.settings, clientId: '0f7d2a34-5b1c-4a7e-9d55-000000000000' }
  const policy = await product.world.policy()
  const { text } = await examined([], {
    settings,
    now: () => product.world.now() + 600_000,
    policy: async () => ({ ...policy, stopped: true }),
  })
  expect(text).toMatch(/wrong +pane +The deployed app has another client/)
  expect(text).toMatch(/wrong +clock +This clock differs from Graph's by \d+ s/)
  expect(text).toMatch(/wrong +policy +The switch is thrown/)
})

it('tries the daily note out, writes the proof down, and only its own item is moved', async () => {
  const policy = await product.world.policy()
  await product.world.setPolicy({ ...policy, dayNotice: true })
  expect((await examined()).text).toMatch(/wrong +daily note +It is wanted and stays off/)
  const { text } = await examined(['--mailbox', address, '--note'])
  expect(text).toMatch(/ok +daily note +the item is no draft/)
  expect((await product.world.policy()).dayNoticeProof).toMatch(/^20/)
  const messages = product.tenant.state(address).mailboxes[0]?.messages ?? []
  expect(messages.map(({ folder, isDraft }) => ({ folder, isDraft }))).toEqual([
    { folder: 'deleteditems', isDraft: false },
  ])
})

it('where the item is a draft, the note stays off and the earlier proof is gone', async () => {
  const { world } = product
  const messages: World['messages'] = {
    ...world.messages,
    read: async (mailbox, ids) =>
      (await world.messages.read(mailbox, ids)).map((one) =>
        one === null || one instanceof Failure ? one : { ...one, isDraft: true },
      ),
  }
  const { text } = await examined(['--mailbox', address, '--note'], { messages })
  expect(text).toMatch(/wrong +daily note +An item made in the Inbox is a draft here/)
  expect((await world.policy()).dayNoticeProof).toBeNull()
})

it('says what is wrong with its arguments and with missing settings', async () => {
  expect((await examined(['--note'])).code).toBe(2)
  expect((await examined(['--mailbox', 'nobody@contoso.example'])).text).toContain('not in care')
  const lines: string[] = []
  const add = (line: string): void => void lines.push(line)
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  expect(
    await doctor.run([], { world: withoutSettings, print: add, tell: add, ask: async () => null, output }),
  ).toBe(1)
  expect(lines[0]).toMatch(/^wrong +settings +Failed to read the settings: NONLIEU_ORIGIN/)
})
