import { afterAll, beforeAll, expect, it } from 'vitest'
import { status } from '../../cli/status.ts'
import { lastProof, proveOne, sampleSize } from '../../shared/proof-sample.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

let rig: Rig
let told: { event: string; fields: object }[] = []
beforeAll(async () => {
  rig = await startRig({ memory: true, tell: (event, fields) => void told.push({ event, fields }) })
}, 60_000)
afterAll(() => rig.close())

async function printed(): Promise<string> {
  const lines: string[] = []
  const add = (line: string): void => void lines.push(line)
  const output = { isTerminal: false, columns: 80, write: () => undefined, error: () => undefined }
  await status.run([], { world: () => rig.world, print: add, tell: add, ask: async () => null, output })
  return lines.join('\n')
}

it('patrol proves a drawn mailbox by itself, status and telemetry tell of it, and the day ends', async () => {
  const { address } = await rig.mailbox()
  await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
  rig.tenant.advance(20 * 60_000)
  await rig.minutes(10)
  expect(await lastProof(rig.world)).toMatchObject({ listed: 1, proven: 1, doubted: 0, unseen: 0 })
  expect(await printed()).toMatch(/^All is well: .*last proven 20.*\(1 mailboxes drawn, 1 messages\)\.$/)
  expect(told.find(({ event }) => event === 'proof')?.fields).toMatchObject({ mailboxes: 1, doubts: 0 })
  expect(await proveOne(rig.world)).toBeNull() // the only mailbox was walked today
  expect(sampleSize).toBeLessThanOrEqual(50)
})

it('finds a record that was taken away, and names the message', async () => {
  rig.tenant.advance(24 * 3600_000)
  const { id: mailbox, address } = await rig.mailbox()
  const id = await rig.deliver(address, await caseMail('genuine/de-insurer-alert'))
  await rig.deliver(address, await caseMail('fake/fr-text-webmail'))
  rig.tenant.advance(30 * 60_000)
  const real = rig.world.records
  const without = {
    ...rig.world,
    records: {
      ...real,
      states: async (of: string) => new Map([...(await real.states(of))].filter(([one]) => one !== id)),
    },
  }
  for (let walks = 0; walks < 4; walks += 1) await proveOne(without)
  const proof = await lastProof(rig.world)
  expect(proof?.mailboxes).toHaveLength(2)
  expect(proof?.doubts).toEqual([{ mailbox, message: id, doubt: 'no-record' }])
  expect(await printed()).toContain(`doubt        ${mailbox}  no-record  ${id}`)
  expect(told.find(({ event }) => event === 'proof-failed')?.fields).toMatchObject({ mailbox, doubts: 1 })
})

it('says of a mailbox that Graph does not show that nothing is proven', async () => {
  rig.tenant.advance(24 * 3600_000)
  rig.faults({ outage: true })
  expect(await proveOne(rig.world)).toMatchObject({ unseen: 1, proven: 0, doubted: 0 })
  rig.faults({})
})

it('two at once: the second discards its walk', async () => {
  rig.tenant.advance(24 * 3600_000)
  const results = await Promise.all([proveOne(rig.world), proveOne(rig.world)])
  expect(results.filter((one) => one !== null)).toHaveLength(1)
  expect((await lastProof(rig.world))?.mailboxes).toHaveLength(1)
})
