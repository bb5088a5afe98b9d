import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }])
})

afterAll(async () => tenant.close())

test('an error is written as Graph writes it, in both spellings, with the caller’s own request id', async () => {
  const missing = async (): Promise<{ body: Record<string, unknown>; headers: Headers }> =>
    refusal(
      graphClient(tenant)
        .api(`/users/${mailbox}/messages/AAMk${'x'.repeat(80)}=`)
        .header('client-request-id', 'aaaaaaaa-0000-4000-8000-00000000000a')
        .get(),
    )
  const shape = {
    date: expect.stringMatching(/^2\d{3}-\d\d-\d\dT/),
    'client-request-id': 'aaaaaaaa-0000-4000-8000-00000000000a',
  }
  const first = await missing()
  expect(first.body).toMatchObject({
    code: 'ErrorItemNotFound',
    message: 'The specified object was not found in the store.',
    innerError: shape,
  })
  expect(first.headers.get('client-request-id')).toBe('aaaaaaaa-0000-4000-8000-00000000000a')
  expect(first.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
  tenant.settings({ innerError: 'innererror' })
  expect((await missing()).body).toMatchObject({ innererror: shape })
})

test('a mailbox nobody has is ErrorInvalidUser', async () => {
  const refused = await refusal(graphClient(tenant).api('/users/nobody@contoso.example/messages').get())
  expect(refused).toMatchObject({ status: 404, code: 'ErrorInvalidUser' })
})

async function write(type: string, body: string): Promise<number> {
  const answer = await fetch(`${tenant.url}/v1.0/users/${mailbox}/mailFolders`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await tenant.token({ app: true })}`, 'Content-Type': type },
    body,
  })
  return answer.status
}

test('a write without JSON is refused, as is JSON that is broken', async () => {
  expect(await write('text/plain', '{"displayName":"A"}')).toBe(400)
  expect(await write('application/json', '{"displayName":')).toBe(400)
  expect(await write('application/json', '{"displayName":"A"}')).toBe(201)
})

test('no call breaks the box itself', async () => {
  const token = await tenant.token({ app: true })
  const odd = [
    '/users/%ff/messages',
    `/users/${mailbox}/messages?$filter=((((`,
    `/users/${mailbox}/messages?$top=0`,
    `/users/${mailbox}/messages?$expand=attachments(`,
    `/users/${mailbox}/messages?$orderby=a b c`,
    `/users/${mailbox}/mailFolders('inbox`,
    `/users/${mailbox}/mailFolders/inbox/messages/delta?$skiptoken=x`,
    '/users/delta?$deltatoken=bnVsbA',
    '/$batch',
    '//',
  ]
  for (const path of odd) {
    const answer = await fetch(`${tenant.url}/v1.0${path}`, { headers: { Authorization: `Bearer ${token}` } })
    expect([400, 404, 501], path).toContain(answer.status)
    expect(await answer.json()).toHaveProperty('error.code')
  }
})
