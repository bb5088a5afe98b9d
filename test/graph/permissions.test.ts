import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const other = 'jonas.weber@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }, { address: other }])
})

afterEach(() => {
  tenant.settings({ grants: ['User.Read.All', 'Mail.ReadWrite', 'Mail.Read'], exchangeRoles: null })
})

afterAll(async () => tenant.close())

test.each([
  ['reading mail', 'get', '/users/X/messages', ['User.Read.All']],
  ['making a folder', 'post', '/users/X/mailFolders', ['Mail.Read', 'User.Read.All']],
  ['moving', 'post', '/users/X/messages/ID/move', ['Mail.Read']],
  ['reading rules', 'get', '/users/X/mailFolders/inbox/messageRules', ['Mail.ReadWrite']],
])('%s needs its own permission', async (_, method, path, grants) => {
  const id = await tenant.deliver(mailbox, sampleEml())
  tenant.settings({ grants })
  const api = graphClient(tenant).api(path.replace('X', mailbox).replace('ID', String(id)))
  const call = method === 'get' ? api.get() : api.post({ displayName: 'F', destinationId: 'archive' })
  expect(await refusal(call)).toMatchObject({ status: 403, code: 'ErrorAccessDenied' })
})

test('listing users and translating ids need User.Read.All', async () => {
  tenant.settings({ grants: ['Mail.ReadWrite'] })
  const client = graphClient(tenant)
  expect(await refusal(client.api('/users').get())).toMatchObject({
    status: 403,
    code: 'Authorization_RequestDenied',
  })
  const translate = client
    .api(`/users/${mailbox}/translateExchangeIds`)
    .post({ inputIds: ['x'], sourceIdType: 'ewsId', targetIdType: 'restId' })
  expect((await refusal(translate)).status).toBe(403)
})

test('a permission that was taken away counts no more, even in an old token', async () => {
  const token = await tenant.token({ app: true })
  const client = graphClient(tenant, { token })
  expect(await client.api(`/users/${mailbox}/messages`).get()).toHaveProperty('value')
  tenant.settings({ grants: [] })
  expect((await refusal(client.api(`/users/${mailbox}/messages`).get())).status).toBe(403)
})

test('an Exchange role reaches the mailboxes of its scope without a word in the token', async () => {
  tenant.settings({
    grants: ['User.Read.All'],
    exchangeRoles: { permissions: ['Mail.Read', 'Mail.ReadWrite'], mailboxes: [mailbox] },
  })
  const client = graphClient(tenant)
  expect(await client.api(`/users/${mailbox}/messages`).get()).toHaveProperty('value')
  expect((await refusal(client.api(`/users/${other}/messages`).get())).status).toBe(403)
})

test.each([
  ['none', ''],
  ['one that is no token', 'x.y.z'],
])('%s instead of a token is 401', async (_, token) => {
  const refused = await refusal(graphClient(tenant, { token }).api('/users').get())
  expect(refused).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' })
})

test.each([
  ['expired', { lifetimeSeconds: -10 }],
  ['for another resource', { audience: 'https://storage.azure.com' }],
  ['of an unknown key', { unknownKey: true }],
  ['of a wrong key', { wrongKey: true }],
  ['unsigned', { algorithm: 'none' }],
  ['signed with the published key as a secret', { algorithm: 'HS256' }],
] as const)('a token %s is 401', async (_, request) => {
  const token = await tenant.entra.appToken(request)
  expect((await refusal(graphClient(tenant, { token }).api('/users').get())).status).toBe(401)
})

test('a token dies with the clock', async () => {
  const token = await tenant.token({ app: true })
  const client = graphClient(tenant, { token })
  expect(await client.api('/users').get()).toHaveProperty('value')
  tenant.advance(2 * 3_600_000)
  expect((await refusal(client.api('/users').get())).status).toBe(401)
})
