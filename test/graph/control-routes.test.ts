import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
})

afterAll(async () => tenant.close())

interface Answer {
  readonly status: number
  readonly json: Record<string, unknown>
}

async function post(path: string, body: unknown): Promise<Answer> {
  const text =
    typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body)
  const answer = await fetch(`${tenant.url}/_tenant${path}`, { method: 'POST', body: text })
  return { status: answer.status, json: JSON.parse(await answer.text()) }
}

async function get(path: string): Promise<Answer> {
  const answer = await fetch(`${tenant.url}/_tenant${path}`)
  return { status: answer.status, json: JSON.parse(await answer.text()) }
}

function messageOf(answer: Answer): string {
  return JSON.stringify(answer.json['error'])
}

test('users, mail and state, over HTTP', async () => {
  const made = await post('/users', [{ address: mailbox, displayName: 'Camille Durand', language: 'fr' }])
  expect(made).toMatchObject({ status: 200, json: { users: [{ address: mailbox }] } })
  const { json } = await post(`/mail?mailbox=${mailbox}`, sampleEml({ subject: 'One' }))
  const state = await get(`/state?mailbox=${mailbox}`)
  expect(state.json).toMatchObject({
    tenantId: tenant.tenantId,
    mailboxes: [
      {
        address: mailbox,
        displayName: 'Camille Durand',
        messages: [{ id: json['id'], folder: 'inbox', isRead: false, subject: 'One' }],
      },
    ],
    subscriptions: [],
  })
})

describe('a broken .eml gets 400 and one sentence', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 'binary'],
    ['prose', 'Dear all,\r\nthis is no mail.\r\n', 'does not begin with a mail header'],
    ['headers of something else', 'Color: red\r\nShape: round\r\n\r\nx\r\n', 'none of the headers of a mail'],
  ])('%s', async (_, body, words) => {
    const answer = await post(`/mail?mailbox=${mailbox}`, body)
    expect(answer.status).toBe(400)
    expect(messageOf(answer)).toContain(words)
  })
})

test('wrong requests are told what is wrong', async () => {
  expect(await post('/mail', sampleEml())).toMatchObject({ status: 400 })
  expect(await post('/mail?mailbox=nobody@contoso.example', sampleEml())).toMatchObject({ status: 404 })
  expect(messageOf(await post('/faults', { flood: true }))).toContain('flood')
  expect(messageOf(await post('/settings', { nextLink: 'sometimes' }))).toContain('nextLink')
  expect(messageOf(await post('/clock', { advance: 'soon' }))).toContain('ISO 8601')
  expect(messageOf(await post('/nothing', {}))).toContain('POST /_tenant/nothing')
  expect(messageOf(await post('/users', 'x'))).toContain('not JSON')
})

test('the clock moves, the Date header of Graph with it', async () => {
  const before = tenant.now()
  const { json } = await post('/clock', { advance: 'P1DT10M' })
  expect(Number(json['nowMs']) - before).toBeGreaterThanOrEqual(87_000_000)
  expect(Number(json['nowMs']) - before).toBeLessThan(87_005_000)
  const answer = await fetch(`${tenant.url}/v1.0/users`)
  expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - tenant.now())).toBeLessThan(2_000)
})

test('requests are logged with status and timing, from where one left off', async () => {
  const { next } = tenant.requests()
  await graphClient(tenant).api('/users').get()
  const { json } = await get(`/requests?since=${next}`)
  expect(json).toMatchObject({
    next: next + 1,
    requests: [{ method: 'GET', path: '/users', status: 200, app: tenant.app.clientId, batch: false }],
  })
})

test('an unknown route is 501 and says which file to add it to', async () => {
  const refused = await refusal(graphClient(tenant).api(`/users/${mailbox}/messages/x/reply`).post({}))
  expect(refused.status).toBe(501)
  expect(JSON.stringify(refused.body)).toContain('test/graph/message-routes.ts')
})

test('ids are translated from the format Outlook shows, at once after a move too', async () => {
  const id = await tenant.deliver(mailbox, sampleEml())
  await tenant.act({ act: 'move', mailbox, id, folder: 'archive' })
  const defaultId = tenant.state(mailbox).mailboxes[0]?.messages.find((one) => one.id === id)?.defaultId ?? ''
  const ewsId = defaultId.replaceAll('-', '/').replaceAll('_', '+')
  const answer = await graphClient(tenant)
    .api(`/users/${mailbox}/translateExchangeIds`)
    .post({ inputIds: [ewsId, 'unknown'], sourceIdType: 'ewsId', targetIdType: 'restImmutableEntryId' })
  expect(answer.value).toMatchObject([
    { sourceId: ewsId, targetId: id },
    { sourceId: 'unknown', targetId: null },
  ])
})

describe('what a person does', () => {
  test('marks, flags, categorises and deletes', async () => {
    const id = await tenant.deliver(mailbox, sampleEml())
    await tenant.act({ act: 'read', mailbox, id })
    await tenant.act({ act: 'flag', mailbox, id })
    await tenant.act({ act: 'categorise', mailbox, id, categories: ['Blue'] })
    await tenant.act({ act: 'delete', mailbox, id })
    const message = tenant.state(mailbox).mailboxes[0]?.messages.find((one) => one.id === id)
    expect(message).toMatchObject({
      isRead: true,
      flag: 'flagged',
      categories: ['Blue'],
      folder: 'deleteditems',
    })
  })

  test('writes a draft and sent mail', async () => {
    const draft = await tenant.act({ act: 'write', mailbox, subject: 'Draft', text: 'x', to: 'a@b.example' })
    const sent = await tenant.act({
      act: 'write',
      mailbox,
      subject: 'Sent',
      text: 'x',
      to: 'a@b.example',
      folder: 'sentitems',
    })
    const client = graphClient(tenant)
    expect(await client.api(`/users/${mailbox}/messages/${draft.id}`).get()).toMatchObject({
      isDraft: true,
      subject: 'Draft',
    })
    expect(await client.api(`/users/${mailbox}/messages/${sent.id}`).get()).toMatchObject({
      isDraft: false,
      from: { emailAddress: { name: 'Camille Durand', address: mailbox } },
    })
  })

  test('makes rules that delete, copy and mark; rules by API show', async () => {
    const person = 'ruler@contoso.example'
    tenant.addUsers([{ address: person }])
    tenant.settings({ grants: ['Mail.Read', 'Mail.ReadWrite', 'MailboxSettings.Read'] })
    await tenant.act({
      act: 'make-rule',
      mailbox: person,
      rule: { conditions: { senderContains: ['spam.example'] }, actions: { permanentDelete: true } },
    })
    await tenant.act({
      act: 'make-rule',
      mailbox: person,
      rule: {
        conditions: { hasAttachments: false },
        actions: { copyToFolder: 'archive', assignCategories: ['Green'] },
      },
    })
    expect(await tenant.deliver(person, sampleEml({ from: 'x@spam.example' }))).toBeNull()
    await tenant.deliver(person, sampleEml())
    const messages = tenant.state(person).mailboxes[0]?.messages ?? []
    expect(messages.map((one) => `${one.folder} ${one.categories.join()}`)).toEqual([
      'archive Green',
      'inbox Green',
    ])
    const rules = await graphClient(tenant).api(`/users/${person}/mailFolders/inbox/messageRules`).get()
    expect(rules.value).toMatchObject([
      { sequence: 1, isEnabled: true, hasError: false },
      { actions: { assignCategories: ['Green'] } },
    ])
  })
})

test('users in Graph’s words or as bare addresses, and seconds for the clock', async () => {
  const made = await post('/users', [
    'bare@contoso.example',
    { userPrincipalName: 'upn@contoso.example', displayName: 'U' },
    { mail: 'mail@contoso.example', jobTitle: 'is left out' },
  ])
  expect(made.json['users']).toMatchObject([
    { address: 'bare@contoso.example' },
    { address: 'upn@contoso.example' },
    { address: 'mail@contoso.example' },
  ])
  const before = tenant.now()
  expect((await post('/clock', { advanceSeconds: 90 })).status).toBe(200)
  expect((await post('/clock', { advance: 10 })).status).toBe(200)
  expect(tenant.now() - before).toBeGreaterThanOrEqual(100_000)
})
