import { afterEach, beforeEach, expect, test } from 'vitest'
import { graphClient, refusal, relative } from './graph-client.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

let tenant: Tenant

beforeEach(async () => {
  tenant = await startTenant()
})

afterEach(async () => tenant.close())

interface UserJson {
  readonly id: string
  readonly mail: string | null
  readonly '@removed'?: { readonly reason: string }
}

function people(count: number): { address: string }[] {
  return Array.from({ length: count }, (_, index) => ({ address: `person${index}@contoso.example` }))
}

test('users come in pages with the selected properties', async () => {
  tenant.addUsers(people(5))
  const client = graphClient(tenant)
  const first = await client.api('/users').select('id,mail,accountEnabled').top(3).get()
  const rest = await client.api(relative(tenant, first['@odata.nextLink'])).get()
  expect([...first.value, ...rest.value].map((one: UserJson) => one.mail)).toEqual(
    people(5).map((one) => one.address),
  )
  expect(Object.keys(first.value[0]).toSorted()).toEqual(['accountEnabled', 'id', 'mail'])
})

test('mailboxSettings cannot be selected on the collection, and a user that is not there is 404', async () => {
  const client = graphClient(tenant)
  expect((await refusal(client.api('/users').select('mailboxSettings').get())).status).toBe(501)
  expect(await refusal(client.api('/users/nobody@contoso.example').get())).toMatchObject({
    status: 404,
    code: 'Request_ResourceNotFound',
  })
})

test('a user without a cloud mailbox is MailboxNotEnabledForRESTAPI', async () => {
  tenant.addUsers([{ address: 'old@contoso.example', mailbox: 'on-premises' }])
  const refused = await refusal(graphClient(tenant).api('/users/old@contoso.example/messages').get())
  expect(refused).toMatchObject({ status: 404, code: 'MailboxNotEnabledForRESTAPI' })
})

test('delta tells joiners, changes and leavers since the last round', async () => {
  tenant.addUsers(people(3))
  const client = graphClient(tenant)
  const first = await client.api('/users/delta').select('id,mail').get()
  expect(first.value).toHaveLength(3)
  const next = async (link: string): Promise<{ value: UserJson[]; '@odata.deltaLink': string }> =>
    client.api(relative(tenant, link)).get()
  const nothing = await next(first['@odata.deltaLink'])
  expect(nothing.value).toEqual([])
  tenant.addUsers([{ address: 'new@contoso.example' }])
  await tenant.act({ act: 'remove-user', mailbox: 'person0@contoso.example' })
  await tenant.act({ act: 'remove-user', mailbox: 'person1@contoso.example', permanent: true })
  const round = await next(nothing['@odata.deltaLink'])
  expect(round.value.map((one) => one['@removed']?.reason ?? one.mail ?? '').toSorted()).toEqual([
    'changed',
    'deleted',
    'new@contoso.example',
  ])
  await tenant.act({ act: 'restore-user', mailbox: 'person0@contoso.example' })
  expect((await next(round['@odata.deltaLink'])).value).toMatchObject([{ mail: 'person0@contoso.example' }])
})

test('delta comes in pages, can start from now, and its link dies after seven days with 410 and a Location', async () => {
  tenant.addUsers(people(5))
  const client = graphClient(tenant)
  const first = await client.api('/users/delta').header('Prefer', 'odata.maxpagesize=3').get()
  const second = await client.api(relative(tenant, first['@odata.nextLink'])).get()
  expect([first.value.length, second.value.length]).toEqual([3, 2])
  const latest = await client.api('/users/delta?$deltatoken=latest').get()
  expect(latest.value).toEqual([])
  const link = relative(tenant, latest['@odata.deltaLink'])
  tenant.advance(6 * 86_400_000)
  expect((await client.api(link).get()).value).toEqual([])
  tenant.advance(2 * 86_400_000)
  const refused = await refusal(client.api(link).get())
  expect(refused).toMatchObject({ status: 410, code: 'syncStateNotFound' })
  expect(refused.headers.get('location')).toContain('$deltatoken=')
})
