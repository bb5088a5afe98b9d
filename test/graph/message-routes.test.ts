import { ResponseType } from '@microsoft/microsoft-graph-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphClient, refusal, relative } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const address = 'camille.durand@contoso.example'
const immutable = 'IdType="ImmutableId"'
let tenant: Tenant
let counter = 0

beforeAll(async () => {
  tenant = await startTenant()
})

afterAll(async () => tenant.close())

/** A fresh mailbox, so that each test counts only its own mail. */
function newMailbox(): string {
  const mailbox = `person${++counter}@contoso.example`
  tenant.addUsers([{ address: mailbox }])
  return mailbox
}

async function delivered(mailbox: string, subject: string, received?: string): Promise<string> {
  const id = await tenant.deliver(
    mailbox,
    sampleEml({ subject }),
    received === undefined ? {} : { receivedMs: Date.parse(received) },
  )
  if (id === null) throw new Error('not delivered')
  return id
}

async function hourly(mailbox: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let hour = 0; hour < count; hour++)
    ids.push(await delivered(mailbox, `M${hour}`, `2026-11-20T${String(hour).padStart(2, '0')}:30:00Z`))
  return ids
}

describe('one message', () => {
  test('has Graph’s properties, derived from the raw mail, but no headers unless they are selected', async () => {
    tenant.addUsers([{ address }])
    const id = await delivered(address, 'Bonjour')
    const message = await graphClient(tenant).api(`/users/${address}/messages/${id}`).get()
    expect(message).toMatchObject({
      subject: 'Bonjour',
      isRead: false,
      hasAttachments: false,
      internetMessageId: '<sample@sender.example>',
      sentDateTime: '2026-11-20T08:00:00Z',
      from: { emailAddress: { name: 'Anna Keller', address: 'anna.keller@sender.example' } },
      toRecipients: [{ emailAddress: { name: address, address } }],
      bodyPreview: 'See you at noon.',
      flag: { flagStatus: 'notFlagged' },
    })
    expect(message).not.toHaveProperty('internetMessageHeaders')
    expect(message).not.toHaveProperty('uniqueBody')
  })

  test('gives its headers in the order of delivery when they are selected', async () => {
    const mailbox = newMailbox()
    const eml = sampleEml({
      headers: ['Authentication-Results: spf=pass', 'Received: from a', 'Received: from b'],
    })
    const id = await tenant.deliver(mailbox, eml)
    const message = await graphClient(tenant)
      .api(`/users/${mailbox}/messages/${id}`)
      .select(['internetMessageHeaders', 'uniqueBody'])
      .get()
    expect(message.internetMessageHeaders.slice(0, 3)).toEqual([
      { name: 'Authentication-Results', value: 'spf=pass' },
      { name: 'Received', value: 'from a' },
      { name: 'Received', value: 'from b' },
    ])
    expect(message.uniqueBody.contentType).toBe('html')
    expect(message).not.toHaveProperty('subject')
  })

  test('answers its body as HTML, or as text where that is preferred, and says so', async () => {
    const mailbox = newMailbox()
    const id = await tenant.deliver(
      mailbox,
      sampleEml({ text: null, html: '<p onclick="x()">Good <b>day</b></p><script>bad()</script>' }),
    )
    const api = `/users/${mailbox}/messages/${id}`
    const html = await graphClient(tenant).api(api).select('body').get()
    expect(html.body.contentType).toBe('html')
    expect(html.body.content.trim()).toBe('<p>Good <b>day</b></p>')
    const unsafe = await graphClient(tenant)
      .api(api)
      .header('Prefer', 'outlook.allow-unsafe-html')
      .select('body')
      .get()
    expect(unsafe.body.content).toContain('<script>')
    const answer: Response = await graphClient(tenant)
      .api(api)
      .header('Prefer', 'outlook.body-content-type="text"')
      .select('body')
      .responseType(ResponseType.RAW)
      .get()
    expect(answer.headers.get('preference-applied')).toBe('outlook.body-content-type="text"')
    expect(await answer.json()).toMatchObject({ body: { contentType: 'text', content: 'Good day' } })
  })

  test('comes as RFC 822 text from $value', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'Raw')
    const answer: Response = await graphClient(tenant)
      .api(`/users/${mailbox}/messages/${id}/$value`)
      .responseType(ResponseType.RAW)
      .get()
    expect(answer.headers.get('content-type')).toBe('text/plain')
    expect(await answer.text()).toBe(sampleEml({ subject: 'Raw' }))
  })

  test('is 404 ErrorItemNotFound where it is not, 400 where the id is none, and ids are case-sensitive', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    const client = graphClient(tenant)
    const lower = id.toLowerCase()
    expect(await refusal(client.api(`/users/${mailbox}/messages/${lower}`).get())).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
    expect(await refusal(client.api(`/users/${mailbox}/messages/short`).get())).toMatchObject({
      status: 400,
      code: 'ErrorInvalidIdMalformed',
    })
  })

  test('refuses a property it does not have', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    const refused = await refusal(
      graphClient(tenant).api(`/users/${mailbox}/messages/${id}`).select('nonsense').get(),
    )
    expect(refused).toMatchObject({ status: 400, code: 'RequestBroker--ParseUri' })
  })
})

describe('moving', () => {
  test('gives a new default id and ends the old one; the immutable id stays, dates and marks too', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'Move me', '2026-11-20T09:00:00Z')
    const client = graphClient(tenant)
    await client
      .api(`/users/${mailbox}/messages/${id}`)
      .patch({ isRead: true, categories: ['Red'], flag: { flagStatus: 'flagged' } })
    const before = await client.api(`/users/${mailbox}/messages/${id}`).get()
    const answer: Response = await client
      .api(`/users/${mailbox}/messages/${before.id}/move`)
      .responseType(ResponseType.RAW)
      .post({ destinationId: 'archive' })
    const after: Record<string, unknown> = JSON.parse(await answer.text())
    expect(answer.status).toBe(201)
    expect(after['id']).not.toBe(before.id)
    expect(after).toMatchObject({
      receivedDateTime: '2026-11-20T09:00:00Z',
      createdDateTime: before.createdDateTime,
      isRead: true,
      categories: ['Red'],
      flag: { flagStatus: 'flagged' },
    })
    expect(after['changeKey']).not.toBe(before.changeKey)
    const archive = await client.api(`/users/${mailbox}/mailFolders/archive`).get()
    expect(after['parentFolderId']).toBe(archive.id)
    expect(await refusal(client.api(`/users/${mailbox}/messages/${before.id}`).get())).toMatchObject({
      status: 404,
    })
    const found = await client.api(`/users/${mailbox}/messages/${id}`).header('Prefer', immutable).get()
    expect(found.id).toBe(id)
    const back = await client
      .api(`/users/${mailbox}/messages/${id}/move`)
      .header('Prefer', immutable)
      .post({ destinationId: 'inbox' })
    expect(back.id).toBe(id)
  })

  test('into the folder where it is answers 201 as well and changes nothing: the path tells who moved twice', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    for (const destinationId of ['archive', 'archive', 'inbox'])
      await graphClient(tenant).api(`/users/${mailbox}/messages/${id}/move`).post({ destinationId })
    const [message] = tenant.state(mailbox).mailboxes[0]?.messages ?? []
    expect(message?.path).toEqual(['inbox', 'archive', 'inbox'])
  })

  test('a default id read with the ImmutableId header answers the immutable id', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    const client = graphClient(tenant)
    const { id: defaultId } = await client.api(`/users/${mailbox}/messages/${id}`).get()
    expect(defaultId).not.toBe(id)
    const answer: Response = await client
      .api(`/users/${mailbox}/messages/${defaultId}`)
      .header('Prefer', immutable)
      .responseType(ResponseType.RAW)
      .get()
    expect(answer.headers.get('preference-applied')).toBe(immutable)
    expect(await answer.json()).toMatchObject({ id })
  })

  test('to a folder that is not there is 404, and the message stays', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    const other = newMailbox()
    const foreign = await graphClient(tenant).api(`/users/${other}/mailFolders/inbox`).get()
    const refused = await refusal(
      graphClient(tenant).api(`/users/${mailbox}/messages/${id}/move`).post({ destinationId: foreign.id }),
    )
    expect(refused.status).toBe(404)
    expect(tenant.state(mailbox).mailboxes[0]?.messages[0]?.folder).toBe('inbox')
  })
})

describe('changing', () => {
  test('a received mail takes read state, flag and categories, but no subject, body or recipients', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'Fixed')
    const client = graphClient(tenant)
    const changed = await client.api(`/users/${mailbox}/messages/${id}`).patch({ isRead: true })
    expect(changed.isRead).toBe(true)
    for (const patch of [
      { subject: 'Other' },
      { body: { contentType: 'text', content: 'x' } },
      { toRecipients: [] },
    ])
      expect(await refusal(client.api(`/users/${mailbox}/messages/${id}`).patch(patch))).toMatchObject({
        status: 403,
        code: 'ErrorAccessDenied',
      })
    expect((await client.api(`/users/${mailbox}/messages/${id}`).get()).subject).toBe('Fixed')
  })

  test('a draft takes a new subject', async () => {
    const mailbox = newMailbox()
    const client = graphClient(tenant)
    const draft = await client.api(`/users/${mailbox}/messages`).post({ subject: 'One' })
    expect(draft.isDraft).toBe(true)
    expect(
      (await client.api(`/users/${mailbox}/messages/${draft.id}`).patch({ subject: 'Two' })).subject,
    ).toBe('Two')
  })

  test('named properties are kept and found by $expand', async () => {
    const mailbox = newMailbox()
    const id = await delivered(mailbox, 'x')
    const name = 'String {00020329-0000-0000-C000-000000000046} Name Mark'
    const client = graphClient(tenant)
    await client
      .api(`/users/${mailbox}/messages/${id}`)
      .patch({ singleValueExtendedProperties: [{ id: name, value: 'seen' }] })
    const message = await client
      .api(`/users/${mailbox}/messages/${id}`)
      .expand(`singleValueExtendedProperties($filter=id eq '${name}')`)
      .get()
    expect(message.singleValueExtendedProperties).toEqual([{ id: name, value: 'seen' }])
  })
})

describe('creating by API', () => {
  const demo = {
    subject: 'Demo',
    body: { contentType: 'HTML', content: '<p>Hello</p>' },
    from: { emailAddress: { name: 'Eve', address: 'eve@free.example' } },
    toRecipients: [{ emailAddress: { address } }],
    internetMessageHeaders: [{ name: 'x-demo', value: '1' }],
  }

  test('0x0E07 without the unsent bit makes it no draft, 0x0E06 dates it, 0x007D gives it transport headers', async () => {
    const mailbox = newMailbox()
    const client = graphClient(tenant)
    const made = await client.api(`/users/${mailbox}/mailFolders/inbox/messages`).post({
      ...demo,
      singleValueExtendedProperties: [
        { id: 'Integer 0x0E07', value: '1' },
        { id: 'SystemTime 0x0E06', value: '2026-11-01T08:00:00Z' },
        {
          id: 'String 0x007D',
          value: 'Authentication-Results: dmarc=pass\r\nFrom: Eve <eve@free.example>\r\nSubject: Demo\r\n',
        },
      ],
    })
    expect(made).toMatchObject({ isDraft: false, receivedDateTime: '2026-11-01T08:00:00Z', subject: 'Demo' })
    const read = await client
      .api(`/users/${mailbox}/messages/${made.id}`)
      .select(['internetMessageHeaders', 'body'])
      .get()
    expect(read.internetMessageHeaders[0]).toEqual({ name: 'Authentication-Results', value: 'dmarc=pass' })
    expect(read.body.content).toContain('<p>Hello</p>')
  })

  test('without it, it is a draft that shows only the headers it was given; MIME is always a draft', async () => {
    const mailbox = newMailbox()
    const client = graphClient(tenant)
    const made = await client.api(`/users/${mailbox}/mailFolders/inbox/messages`).post(demo)
    expect(made.isDraft).toBe(true)
    const read = await client
      .api(`/users/${mailbox}/messages/${made.id}`)
      .select('internetMessageHeaders')
      .get()
    expect(read.internetMessageHeaders).toEqual([{ name: 'x-demo', value: '1' }])
    const mime = await client
      .api(`/users/${mailbox}/mailFolders/inbox/messages`)
      .header('Content-Type', 'text/plain')
      .post(Buffer.from(sampleEml()).toString('base64'))
    expect(mime).toMatchObject({ isDraft: true, subject: 'Lunch on Tuesday' })
  })

  test.each([
    [
      'a header that does not begin with x-',
      { internetMessageHeaders: [{ name: 'Received', value: 'x' }] },
      'InvalidInternetMessageHeader',
    ],
    [
      'six headers',
      {
        internetMessageHeaders: Array.from({ length: 6 }, (_, index) => ({ name: `x-${index}`, value: 'x' })),
      },
      'InvalidInternetMessageHeaderCollection',
    ],
    ['an id', { id: 'x' }, 'UnableToDeserializePostBody'],
  ])('%s is refused', async (_, extra, code) => {
    const mailbox = newMailbox()
    const refused = await refusal(
      graphClient(tenant)
        .api(`/users/${mailbox}/messages`)
        .post({ ...demo, ...extra }),
    )
    expect(refused).toMatchObject({ status: 400, code })
  })
})

describe('lists', () => {
  test('hold ten unless asked otherwise, newest first, with a whole nextLink over every folder', async () => {
    const mailbox = newMailbox()
    const ids = await hourly(mailbox, 12)
    await tenant.act({ act: 'move', mailbox, id: ids[11], folder: 'deleteditems' })
    const client = graphClient(tenant)
    const first = await client.api(`/users/${mailbox}/messages`).header('Prefer', immutable).get()
    expect(first.value).toHaveLength(10)
    expect(first.value[0].id).toBe(ids[11])
    const second = await client
      .api(relative(tenant, first['@odata.nextLink']))
      .header('Prefer', immutable)
      .get()
    expect(second.value.map((one: { id: string }) => one.id)).toEqual([ids[1], ids[0]])
    expect(second).not.toHaveProperty('@odata.nextLink')
  })

  test('filter on received and modified time and sort along it', async () => {
    const mailbox = newMailbox()
    const ids = await hourly(mailbox, 6)
    const client = graphClient(tenant)
    const page = await client
      .api(`/users/${mailbox}/messages`)
      .header('Prefer', immutable)
      .filter('receivedDateTime ge 2026-11-20T03:30:00Z')
      .orderby('receivedDateTime asc')
      .select(['id', 'parentFolderId', 'receivedDateTime', 'lastModifiedDateTime', 'isDraft'])
      .top(2)
      .get()
    expect(page.value.map((one: { id: string }) => one.id)).toEqual([ids[3], ids[4]])
    expect(Object.keys(page.value[0]).toSorted()).toEqual(
      [
        '@odata.etag',
        'id',
        'isDraft',
        'lastModifiedDateTime',
        'parentFolderId',
        'receivedDateTime',
      ].toSorted(),
    )
    tenant.advance(3_600_000)
    await tenant.act({ act: 'read', mailbox, id: ids[0] })
    const since = new Date(tenant.now() - 60_000).toISOString().slice(0, 19)
    const modified = await client
      .api(`/users/${mailbox}/messages`)
      .header('Prefer', immutable)
      .filter(`lastModifiedDateTime ge ${since}Z`)
      .get()
    expect(modified.value.map((one: { id: string }) => one.id)).toEqual([ids[0]])
  })

  test('refuse an order that the filter does not lead with, and a modified filter where the tenant does not serve it', async () => {
    const mailbox = newMailbox()
    const client = graphClient(tenant)
    const unfit = client
      .api(`/users/${mailbox}/messages`)
      .filter('isRead eq false')
      .orderby('receivedDateTime desc')
      .get()
    expect(await refusal(unfit)).toMatchObject({ status: 400, code: 'InefficientFilter' })
    tenant.settings({ modifiedFilter: 'refused' })
    const modified = client
      .api(`/users/${mailbox}/messages`)
      .filter('lastModifiedDateTime ge 2026-11-20T00:00:00Z')
      .get()
    expect(await refusal(modified)).toMatchObject({ status: 400, code: 'ErrorInvalidUrlQuery' })
    tenant.settings({ modifiedFilter: 'served' })
  })

  test('are live: mail that arrives between two pages shifts the second', async () => {
    const mailbox = newMailbox()
    await hourly(mailbox, 4)
    const client = graphClient(tenant)
    const first = await client.api(`/users/${mailbox}/messages`).top(2).get()
    await delivered(mailbox, 'Newest')
    const second = await client.api(relative(tenant, first['@odata.nextLink'])).get()
    expect(second.value[0].id).toBe(first.value[1].id)
  })

  test('nextLink can be missing or the same page again', async () => {
    const mailbox = newMailbox()
    await hourly(mailbox, 4)
    const client = graphClient(tenant)
    tenant.settings({ nextLink: 'missing' })
    expect(await client.api(`/users/${mailbox}/messages`).top(2).get()).not.toHaveProperty('@odata.nextLink')
    tenant.settings({ nextLink: 'repeated' })
    const first = await client.api(`/users/${mailbox}/messages`).top(2).get()
    const again = await client.api(relative(tenant, first['@odata.nextLink'])).get()
    expect(again.value).toEqual(first.value)
    expect(again['@odata.nextLink']).toBe(first['@odata.nextLink'])
    tenant.settings({ nextLink: 'normal' })
  })

  test('of a mailbox hold chats, whose folder no folder list shows', async () => {
    const mailbox = newMailbox()
    const { id } = await tenant.act({ act: 'chat', mailbox, text: 'hi' })
    const client = graphClient(tenant)
    const page = await client.api(`/users/${mailbox}/messages`).header('Prefer', immutable).get()
    expect(page.value.map((one: { id: string }) => one.id)).toEqual([id])
    const folders = await client.api(`/users/${mailbox}/mailFolders`).top(100).get()
    expect(folders.value.map((one: { id: string }) => one.id)).not.toContain(page.value[0].parentFolderId)
  })

  test('find a message by its internetMessageId, and a conversation in Sent Items', async () => {
    const mailbox = newMailbox()
    await tenant.deliver(mailbox, sampleEml({ messageId: '<root@contoso.example>' }), { folder: 'sentitems' })
    const reply = await tenant.deliver(
      mailbox,
      sampleEml({ messageId: '<answer@x.example>', inReplyTo: '<root@contoso.example>' }),
    )
    const client = graphClient(tenant)
    const found = await client
      .api(`/users/${mailbox}/messages`)
      .header('Prefer', immutable)
      .filter("internetMessageId eq '<answer@x.example>'")
      .get()
    expect(found.value.map((one: { id: string }) => one.id)).toEqual([reply])
    const { conversationId } = found.value[0]
    const sent = await client
      .api(`/users/${mailbox}/mailFolders/sentitems/messages`)
      .filter(`conversationId eq '${conversationId}'`)
      .get()
    expect(sent.value).toHaveLength(1)
  })

  test('the function spelling of a path is the same path', async () => {
    const mailbox = newMailbox()
    await delivered(mailbox, 'x')
    const page = await graphClient(tenant).api(`/users('${mailbox}')/mailFolders('inbox')/messages`).get()
    expect(page.value).toHaveLength(1)
  })
})
