import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { verify as command } from '../../cli/verify.ts'
import { changed } from '../../shared/record.ts'
import { rowKey } from '../../shared/store/entity.ts'
import { verify, type Verified } from '../../shared/verify.ts'
import type { World } from '../../shared/world.ts'
import { caseMail, caseWords, startRig, type Rig } from './rig.ts'

let rig: Rig
let ids: Record<'fake' | 'ordinary' | 'picture', string>
let mailbox: string
let address: string

beforeAll(async () => {
  rig = await startRig({ memory: true })
  const made = await rig.mailbox()
  mailbox = made.id
  address = made.address
  rig.words.text = await caseWords('fake/fr-picture-gmail')
  ids = {
    fake: await rig.deliver(address, await caseMail('fake/fr-text-webmail')),
    ordinary: await rig.deliver(address, await caseMail('genuine/de-insurer-alert')),
    picture: await rig.deliver(address, await caseMail('fake/fr-picture-gmail')),
  }
}, 60_000)
afterEach(() => rig.faults({}))
afterAll(() => rig.close())

async function all(world: World = rig.world, more: object = {}): Promise<readonly Verified[]> {
  const options = { since: '2020-01-01', limit: 100, reads: false, pace: async () => undefined, ...more }
  const found: Verified[] = []
  for await (const one of verify(options, world)) found.push(one)
  return found
}

it('every record is as it was, also of a fake that was moved, and nothing is written or moved', async () => {
  const before = rig.tenant.requests().next
  expect((await all()).map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
  const { requests } = rig.tenant.requests(before)
  expect(requests.filter(({ method, path }) => method !== 'GET' && !path.includes('token'))).toEqual([])
})

it('reports a level, an action and signals that differ', async () => {
  const stored = await rig.world.records.get({ mailbox, id: ids.ordinary })
  if (stored?.record.verdict === null || stored === null) throw new Error('no verdict')
  const sighting = { signal: 'arrest-threat', state: 'found', quotes: [], values: {}, weight: 2 } as const
  const verdict = { ...stored.record.verdict, level: 'suspicious', sightings: [sighting] } as const
  const wrong = await rig.world.records.write(
    changed(stored.record, { standing: 'suspicious', verdict }, rig.world.now()),
    stored,
  )
  const [different] = (await all()).filter(({ outcome }) => outcome === 'different')
  expect(different?.where.id).toBe(ids.ordinary)
  expect(different?.difference).toMatchObject({
    level: { recorded: 'suspicious', now: 'clear' },
    lost: ['arrest-threat'],
  })
  await rig.world.records.write(changed(stored.record, {}, rig.world.now()), wrong)
})

it('says which could not be judged again: aged evidence, other version, gone', async () => {
  const aged = { ...rig.world, evidence: { get: async () => null, put: async () => undefined } }
  const outcomes = new Map((await all(aged)).map(({ where, outcome }) => [where.id, outcome]))
  expect(outcomes.get(ids.picture)).toBe('evidence-aged')
  expect(outcomes.get(ids.fake)).toBe('same')
  expect((await all(aged, { reads: true })).map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
  rig.faults({ 'message-fails': { id: ids.fake } })
  expect((await all()).find(({ where }) => where.id === ids.fake)?.outcome).toBe('out-of-reach')
})

async function outcomeOf(id: string): Promise<string | undefined> {
  return (await all()).find(({ where }) => where.id === id)?.outcome
}

it('says that a mail is gone, or its mailbox in nobody’s care any more', async () => {
  const other = await rig.mailbox()
  const gone = await rig.deliver(other.address, await caseMail('fake/fr-text-webmail'))
  const left = await rig.deliver(other.address, await caseMail('genuine/de-insurer-alert'))
  await rig.tenant.act({ act: 'delete', mailbox: other.address, id: gone, permanent: true })
  expect([await outcomeOf(gone), await outcomeOf(left)]).toEqual(['gone', 'same'])
  const stored = await rig.world.mailboxes.get(other.id)
  if (stored === null) throw new Error('no mailbox')
  await rig.world.mailboxes.write({ ...stored.row, state: 'left' }, stored)
  expect([await outcomeOf(gone), await outcomeOf(left)]).toEqual(['no-mailbox', 'no-mailbox'])
  for (const id of [gone, left]) await rig.open('records').then((table) => table.remove(other.id, rowKey(id)))
})

it('is bounded, and a changed policy shows as another action', async () => {
  expect(await all(rig.world, { limit: 2 })).toHaveLength(2)
  expect(await all(rig.world, { since: '2099-01-01' })).toEqual([])
  const policy = await rig.world.policy()
  await rig.world.setPolicy({ ...policy, mode: 'observe' })
  const [one] = (await all()).filter(({ where }) => where.id === ids.fake)
  expect(one?.difference).toMatchObject({ level: null, action: { recorded: 'pending', now: 'held' } })
  await rig.world.setPolicy(policy)
})

it('the command prints what it found and answers by its exit status', async () => {
  const lines: string[] = []
  const add = (line: string): void => void lines.push(line)
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  const terminal = { world: () => rig.world, print: add, tell: add, ask: async () => null, output }
  expect(await command.run(['--pace', '50'], terminal)).toBe(0)
  expect(lines.at(-1)).toBe('3 records were judged again, and all are as they were.')
  expect(await command.run(['--limit', 'x'], terminal)).toBe(2)
})
