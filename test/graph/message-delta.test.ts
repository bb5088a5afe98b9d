import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal, relative } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

let tenant: Tenant
let counter = 0

beforeAll(async () => {
  tenant = await startTenant()
})

afterAll(async () => tenant.close())

interface DeltaPage {
  readonly value: readonly { readonly id: string; readonly '@removed'?: { readonly reason: string } }[]
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

function newMailbox(): string {
  const mailbox = `person${++counter}@contoso.example`
  tenant.addUsers([{ address: mailbox }])
  return mailbox
}

async function ask(path: string, prefer = 'IdType="ImmutableId"'): Promise<DeltaPage> {
  return graphClient(tenant).api(path).header('Prefer', prefer).get()
}

function next(page: DeltaPage): string {
  return relative(tenant, page['@odata.deltaLink'] ?? page['@odata.nextLink'] ?? '')
}

test('a first round holds the folder in pages; later rounds only what changed', async () => {
  const mailbox = newMailbox()
  const path = `/users/${mailbox}/mailFolders/inbox/messages/delta`
  for (let number = 0; number < 3; number++) await tenant.deliver(mailbox, sampleEml())
  const prefer = 'IdType="ImmutableId", odata.maxpagesize=2'
  const first = await ask(`${path}?$select=id`, prefer)
  expect(first.value).toHaveLength(2)
  const second = await ask(next(first), prefer)
  expect(second.value).toHaveLength(1)
  const fresh = await tenant.deliver(mailbox, sampleEml())
  const third = await ask(next(second), prefer)
  expect(third.value.map((one) => one.id)).toEqual([fresh])
  expect((await ask(next(third), prefer)).value).toEqual([])
})

test('out and back again is lost with immutable ids, a removal and a new id without them', async () => {
  const mailbox = newMailbox()
  const path = `/users/${mailbox}/mailFolders/inbox/messages/delta`
  const id = await tenant.deliver(mailbox, sampleEml())
  const stable = await ask(path)
  const mutable = await ask(path, 'x')
  await tenant.act({ act: 'move', mailbox, id, folder: 'archive' })
  await tenant.act({ act: 'move', mailbox, id, folder: 'inbox' })
  expect((await ask(next(stable))).value).toMatchObject([{ id, '@removed': { reason: 'deleted' } }])
  const rows = (await ask(next(mutable), 'x')).value
  expect(rows.map((one) => one['@removed']?.reason ?? 'there').toSorted()).toEqual(['deleted', 'there'])
  tenant.settings({ deltaReturns: 'listed' })
  expect((await ask(next(stable))).value).toMatchObject([{ id, subject: 'Lunch on Tuesday' }])
  tenant.settings({ deltaReturns: 'lost' })
})

test('only receivedDateTime ge or gt may filter, and it stays in the link', async () => {
  const mailbox = newMailbox()
  const path = `/users/${mailbox}/mailFolders/inbox/messages/delta`
  const old = Date.parse('2026-11-01T00:00:00Z')
  await tenant.deliver(mailbox, sampleEml(), { receivedMs: old })
  const first = await ask(`${path}?$filter=receivedDateTime ge 2026-11-20T00:00:00Z`)
  expect(first.value).toEqual([])
  const other = await tenant.deliver(mailbox, sampleEml(), { folder: 'archive', receivedMs: old })
  await tenant.act({ act: 'move', mailbox, id: other, folder: 'inbox' })
  expect((await ask(next(first))).value).toEqual([])
  const refused = await refusal(ask(`${path}?$filter=isRead eq false`))
  expect(refused).toMatchObject({ status: 400, code: 'ErrorInvalidUrlQuery' })
})

test('changeType=created leaves changes and removals out', async () => {
  const mailbox = newMailbox()
  const path = `/users/${mailbox}/mailFolders/inbox/messages/delta?changeType=created`
  const id = await tenant.deliver(mailbox, sampleEml())
  const gone = await tenant.deliver(mailbox, sampleEml())
  const first = await ask(path)
  await tenant.act({ act: 'read', mailbox, id })
  await tenant.act({ act: 'delete', mailbox, id: gone, permanent: true })
  const fresh = await tenant.deliver(mailbox, sampleEml())
  expect((await ask(next(first))).value.map((one) => one.id)).toEqual([fresh])
})

test('a dead link is 410 with a Location, or another 40x code', async () => {
  const mailbox = newMailbox()
  const first = await ask(`/users/${mailbox}/mailFolders/inbox/messages/delta`)
  tenant.faults({ 'delta-expired': 1 })
  const gone = await refusal(ask(next(first)))
  expect(gone).toMatchObject({ status: 410, code: 'syncStateNotFound' })
  expect(gone.headers.get('location')).toMatch(/\$deltaToken=$/)
  tenant.faults({ 'delta-expired': { status: 400, code: 'resyncRequired' } })
  expect(await refusal(ask(next(first)))).toMatchObject({ status: 400, code: 'resyncRequired' })
  tenant.faults({})
  expect((await ask(next(first))).value).toEqual([])
})
