import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { heardForMs } from '../../shared/graph/lanes.ts'
import { createWaits } from '../../shared/store/waits.ts'
import type { World } from '../../shared/world.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

/** Waits that Graph asks one process for, and another one over the same storage. A mailbox's own: faults.test.ts. */
let rig: Rig

beforeAll(async () => {
  const grants = ['Mail.Read', 'Mail.ReadWrite', 'User.Read.All', 'GroupMember.Read.All']
  rig = await startRig({ memory: true, grants })
})

afterEach(async () => {
  rig.faults({})
  rig.tenant.advance(120_000)
})

afterAll(async () => rig.close())

const services = [
  ['users', '/users', (world: World) => world.users.find('nobody@contoso.example')],
  ['groups', '/groups', (world: World) => world.groups.find('Nobody')],
  ['subscriptions', '/subscriptions', (world: World) => world.subscriptions.stands('nothing')],
] as const

it.each(services)('%s: another process hears of the wait and keeps it', async (service, path, ask) => {
  const [first, second] = [rig.another(), rig.another()]
  rig.faults({ throttled: { count: 1, retryAfter: 60, path } })
  await expect(ask(first)).rejects.toMatchObject({ code: 'throttled' })
  await expect.poll(async () => createWaits(rig.open).until(service)).toBeGreaterThan(rig.tenant.now())
  const { next } = rig.tenant.requests(0, 1_000_000)
  await expect(ask(second)).rejects.toMatchObject({ code: 'throttled' })
  expect(rig.tenant.requests(next).requests).toEqual([])
  const ends = await Promise.allSettled(services.map(async ([, , call]) => call(second)))
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2) // the other services answer
  rig.tenant.advance(61_000)
  expect([null, false]).toContain(await ask(second))
})

it('a $batch as a whole: who reads that another process was told to wait sends none', async () => {
  const { id } = await rig.mailbox()
  const world = rig.another()
  const query = { by: 'receivedDateTime', since: '2026-01-01T00:00:00Z', top: 1 } as const
  const pages = (): ReturnType<World['messages']['firstPages']> =>
    world.messages.firstPages([{ mailbox: id, query }])
  await createWaits(rig.open).rest('$batch', rig.tenant.now() + 60_000)
  await expect(pages()).rejects.toMatchObject({ code: 'throttled' })
  rig.tenant.advance(61_000)
  expect(await pages()).toMatchObject([{ items: [] }])
})

it('storage that hangs holds up no call for longer than two seconds', { timeout: 20_000 }, async () => {
  const world = rig.another(async (name) =>
    name === 'waits' ? new Promise<never>(() => undefined) : rig.open(name),
  )
  const begin = performance.now()
  expect(await world.users.find('nobody@contoso.example')).toBeNull()
  expect(performance.now() - begin).toBeGreaterThan(1_500)
})

it('in a mailbox whose row was read before: who works on for two seconds looks again', async () => {
  const { id, address } = await rig.mailbox()
  const [first, second] = [rig.another(), rig.another()]
  const ask = (world: World): Promise<unknown> => world.messages.seat({ mailbox: id, id: 'none' })
  await second.mailboxes.get(id)
  rig.faults({ throttled: { count: 1, retryAfter: 60, mailbox: address } })
  await expect(ask(first)).rejects.toMatchObject({ code: 'throttled' })
  await expect.poll(async () => (await first.mailboxes.get(id))?.row.restsUntil ?? null).not.toBeNull()
  rig.tenant.advance(heardForMs)
  const { next } = rig.tenant.requests(0, 1_000_000)
  await expect(ask(second)).rejects.toMatchObject({ code: 'throttled' })
  expect(rig.tenant.requests(next).requests).toEqual([])
})

it('an ordinary mail asks nobody for waits: one request of Graph, and the calls of tables that its record needs', async () => {
  const ordinary = await caseMail('genuine/fr-lawyer-hearing')
  const { address } = await rig.mailbox()
  await rig.deliver(address, ordinary)
  const { next } = rig.tenant.requests(0, 1_000_000)
  rig.tableCalls.clear()
  await rig.deliver(address, ordinary)
  expect(rig.tenant.requests(next).requests).toHaveLength(1)
  expect(Object.fromEntries(rig.tableCalls)).toEqual({
    'mailboxes get': 1,
    'records get': 1,
    'policy get': 1,
    'records create': 1,
  })
})
