import { ResponseType } from '@microsoft/microsoft-graph-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphClient, refusal } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const listed = 'attachments($select=id,name,contentType,size,isInline)'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox }])
})

afterAll(async () => tenant.close())

const picture = {
  type: 'image/jpeg',
  name: 'letter.jpg',
  inline: true,
  contentId: 'letter',
  bytes: Buffer.from('picture'),
}
const report = { type: 'application/pdf', name: 'report.pdf', bytes: Buffer.from('%PDF-1.4 report') }
const inner = 'From: Bob <bob@inner.example>\r\nSubject: Inner\r\nContent-Type: text/plain\r\n\r\nInside.\r\n'

async function deliver(parts: Parameters<typeof sampleEml>[0] = {}): Promise<string> {
  return `/users/${mailbox}/messages/${await tenant.deliver(mailbox, sampleEml(parts))}`
}

describe('what a message carries', () => {
  test('inline pictures alone leave hasAttachments false, yet they are listed', async () => {
    const path = await deliver({ parts: [picture] })
    const client = graphClient(tenant)
    expect((await client.api(path).select('hasAttachments').get()).hasAttachments).toBe(false)
    const list = await client.api(`${path}/attachments`).get()
    expect(list.value).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'letter.jpg',
        contentType: 'image/jpeg',
        isInline: true,
        contentId: 'letter',
        contentBytes: Buffer.from('picture').toString('base64'),
      },
    ])
    const withFile = await deliver({ parts: [picture, report] })
    expect((await client.api(withFile).select('hasAttachments').get()).hasAttachments).toBe(true)
  })

  test('a select on the base type leaves the bytes out; a property of the file type needs its cast', async () => {
    const path = await deliver({ parts: [report] })
    const client = graphClient(tenant)
    const list = await client.api(`${path}/attachments`).select('id,name,contentType,size,isInline').get()
    expect(Object.keys(list.value[0]).toSorted()).toEqual(
      ['@odata.mediaContentType', '@odata.type', 'contentType', 'id', 'isInline', 'name', 'size'].toSorted(),
    )
    const plain = client.api(`${path}/attachments`).select('name,contentId').get()
    expect(await refusal(plain)).toMatchObject({ status: 400, code: 'RequestBroker--ParseUri' })
    const cast = await client
      .api(`${path}/attachments`)
      .select('name,microsoft.graph.fileAttachment/contentId')
      .get()
    expect(cast.value[0]).toMatchObject({ name: 'report.pdf', contentId: null })
    expect(cast.value[0]).not.toHaveProperty('contentBytes')
  })

  test('comes along by $expand, with the inner select kept or ignored', async () => {
    const path = await deliver({ parts: [report] })
    const client = graphClient(tenant)
    const kept = await client.api(path).select('subject').expand(listed).get()
    expect(kept.attachments[0]).toMatchObject({ name: 'report.pdf' })
    expect(kept.attachments[0]).not.toHaveProperty('contentBytes')
    tenant.settings({ innerSelect: 'ignored' })
    const ignored = await client.api(path).select('subject').expand(listed).get()
    expect(ignored.attachments[0]).toHaveProperty('contentBytes')
    tenant.settings({ innerSelect: 'kept' })
  })
})

describe('one attachment', () => {
  test('of a file gives its bytes with its type', async () => {
    const path = await deliver({ parts: [report] })
    const client = graphClient(tenant)
    const [listedOne] = (await client.api(`${path}/attachments`).get()).value
    const answer: Response = await client
      .api(`${path}/attachments/${listedOne.id}/$value`)
      .responseType(ResponseType.RAW)
      .get()
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('%PDF-1.4 report')
  })

  test('that is a message has no content of its own, expands to one without an id, and gives MIME', async () => {
    const path = await deliver({ parts: [{ type: 'message/rfc822', raw: inner }] })
    const client = graphClient(tenant)
    const [item] = (await client.api(`${path}/attachments`).get()).value
    expect(item).toMatchObject({
      '@odata.type': '#microsoft.graph.itemAttachment',
      name: 'Inner',
      contentType: null,
    })
    expect(item).not.toHaveProperty('contentBytes')
    const full = await client
      .api(`${path}/attachments/${item.id}`)
      .expand('microsoft.graph.itemattachment/item')
      .get()
    expect(full.item).toMatchObject({
      id: '',
      subject: 'Inner',
      from: { emailAddress: { address: 'bob@inner.example' } },
    })
    const answer: Response = await client
      .api(`${path}/attachments/${item.id}/$value`)
      .responseType(ResponseType.RAW)
      .get()
    expect(await answer.text()).toContain('Subject: Inner')
  })

  test('that is a reference has no raw content: 405', async () => {
    const client = graphClient(tenant)
    const made = await client.api(`/users/${mailbox}/messages`).post({
      subject: 'Link',
      attachments: [
        {
          '@odata.type': '#microsoft.graph.referenceAttachment',
          name: 'plan.docx',
          sourceUrl: 'https://files.example/plan.docx',
        },
      ],
    })
    const path = `/users/${mailbox}/messages/${made.id}/attachments`
    const [reference] = (await client.api(path).get()).value
    expect(reference).toMatchObject({
      '@odata.type': '#microsoft.graph.referenceAttachment',
      name: 'plan.docx',
    })
    expect(reference).not.toHaveProperty('contentBytes')
    expect((await refusal(client.api(`${path}/${reference.id}/$value`).get())).status).toBe(405)
  })

  test('has an id that moves with the message unless immutable ids are asked for', async () => {
    const path = await deliver({ parts: [report] })
    const client = graphClient(tenant)
    const immutable = 'IdType="ImmutableId"'
    const ids = async (): Promise<readonly string[]> =>
      Promise.all(
        [immutable, 'x'].map(
          async (prefer) =>
            (await client.api(`${path}/attachments`).header('Prefer', prefer).get()).value[0].id,
        ),
      )
    const before = await ids()
    await client.api(`${path}/move`).post({ destinationId: 'archive' })
    const after = await ids()
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(await refusal(client.api(`${path}/attachments/${before[1]}`).get())).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
  })
})

test('while the mail system scans, a placeholder stands for the attachment; then it appears and the message is modified', async () => {
  tenant.faults({ 'attachment-later': { ms: 120_000 } })
  const path = await deliver({ parts: [report] })
  tenant.faults({})
  const client = graphClient(tenant)
  const before = await client.api(path).expand(listed).get()
  expect(before.attachments).toMatchObject([
    { '@odata.type': '#microsoft.graph.itemAttachment', name: 'Safe Attachments Scan In Progress' },
  ])
  tenant.advance(121_000)
  const after = await client.api(path).expand(listed).get()
  expect(after.attachments).toMatchObject([
    { '@odata.type': '#microsoft.graph.fileAttachment', name: 'report.pdf' },
  ])
  expect(Date.parse(after.lastModifiedDateTime)).toBeGreaterThan(Date.parse(before.lastModifiedDateTime))
  expect(after.receivedDateTime).toBe(before.receivedDateTime)
})

test('or nothing is listed though there are attachments; mail without any is not scanned', async () => {
  tenant.settings({ scanForm: 'empty' })
  tenant.faults({ 'attachment-later': true })
  const path = await deliver({ parts: [picture] })
  const plain = await deliver()
  const client = graphClient(tenant)
  expect(await client.api(path).expand(listed).get()).toMatchObject({ hasAttachments: true, attachments: [] })
  expect(await client.api(plain).expand(listed).get()).toMatchObject({
    hasAttachments: false,
    attachments: [],
  })
  tenant.advance(121_000)
  expect(await client.api(path).expand(listed).get()).toMatchObject({
    hasAttachments: false,
    attachments: [{ name: 'letter.jpg' }],
  })
  tenant.faults({})
  tenant.settings({ scanForm: 'placeholder' })
})
