import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphClient, refusal, relative } from './graph-client.ts'
import { sampleEml } from './sample-eml.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const mailbox = 'camille.durand@contoso.example'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox, language: 'fr' }])
})

afterAll(async () => tenant.close())

interface FolderJson {
  readonly id: string
  readonly displayName: string
  readonly parentFolderId: string
}

test('well-known names work in every language, and the name shown is the mailbox’s own', async () => {
  await tenant.deliver(mailbox, sampleEml())
  const inbox = await graphClient(tenant).api(`/users/${mailbox}/mailFolders/inbox`).get()
  expect(inbox).toMatchObject({
    displayName: 'Boîte de réception',
    totalItemCount: 1,
    unreadItemCount: 1,
    isHidden: false,
  })
  expect(await graphClient(tenant).api(`/users/${mailbox}/mailFolders/${inbox.id}`).get()).toMatchObject({
    id: inbox.id,
  })
})

test('a folder is made at the root, found by its name, and its name is taken from then on', async () => {
  const client = graphClient(tenant)
  const made: FolderJson = await client
    .api(`/users/${mailbox}/mailFolders`)
    .post({ displayName: 'Faux courriers' })
  const root: FolderJson = await client.api(`/users/${mailbox}/mailFolders/msgfolderroot`).get()
  expect(made.parentFolderId).toBe(root.id)
  const found = await client
    .api(`/users/${mailbox}/mailFolders`)
    .filter("displayName eq 'Faux courriers'")
    .get()
  expect(found.value.map((one: FolderJson) => one.id)).toEqual([made.id])
  const again = client.api(`/users/${mailbox}/mailFolders`).post({ displayName: 'faux courriers' })
  expect(await refusal(again)).toMatchObject({ status: 409, code: 'ErrorFolderExists' })
})

test('children stand below their parent, not beside it', async () => {
  const client = graphClient(tenant)
  const parent: FolderJson = await client
    .api(`/users/${mailbox}/mailFolders`)
    .post({ displayName: 'Projects' })
  const child: FolderJson = await client
    .api(`/users/${mailbox}/mailFolders/${parent.id}/childFolders`)
    .post({ displayName: 'One' })
  const children = await client.api(`/users/${mailbox}/mailFolders/${parent.id}/childFolders`).get()
  expect(children.value.map((one: FolderJson) => one.id)).toEqual([child.id])
  const top = await client.api(`/users/${mailbox}/mailFolders`).top(100).get()
  expect(top.value.map((one: FolderJson) => one.id)).not.toContain(child.id)
})

test('hidden folders are listed only when asked for', async () => {
  const client = graphClient(tenant)
  await client.api(`/users/${mailbox}/mailFolders`).post({ displayName: 'Secret', isHidden: true })
  const names = async (query: string): Promise<readonly string[]> =>
    (await client.api(`/users/${mailbox}/mailFolders${query}`).top(100).get()).value.map(
      (one: FolderJson) => one.displayName,
    )
  expect(await names('')).not.toContain('Secret')
  expect(await names('?includeHiddenFolders=true')).toContain('Secret')
})

test('lists hold ten folders and a link to the rest', async () => {
  const person = 'many@contoso.example'
  tenant.addUsers([{ address: person }])
  const client = graphClient(tenant)
  for (let number = 0; number < 5; number++)
    await client.api(`/users/${person}/mailFolders`).post({ displayName: `F${number}` })
  const first = await client.api(`/users/${person}/mailFolders`).get()
  const second = await client.api(relative(tenant, first['@odata.nextLink'])).get()
  expect(first.value).toHaveLength(10)
  expect(second.value.map((one: FolderJson) => one.displayName)).toEqual(['F2', 'F3', 'F4'])
})

test('a folder that a person deletes goes to Deleted Items with its mail, or away with it', async () => {
  const person = 'tidy@contoso.example'
  tenant.addUsers([{ address: person }])
  const client = graphClient(tenant)
  const { id } = await tenant.act({ act: 'make-folder', mailbox: person, name: 'Old' })
  const message = await tenant.deliver(person, sampleEml(), { folder: id })
  await tenant.act({ act: 'delete-folder', mailbox: person, folder: 'Old' })
  const bin: FolderJson = await client.api(`/users/${person}/mailFolders/deleteditems`).get()
  expect(await client.api(`/users/${person}/mailFolders/${id}`).get()).toMatchObject({
    parentFolderId: bin.id,
  })
  expect(await client.api(`/users/${person}/messages/${message}`).get()).toMatchObject({ parentFolderId: id })
  tenant.faults({ 'folder-deleted': { name: 'Old', permanent: true } })
  tenant.faults({})
  expect(await refusal(client.api(`/users/${person}/mailFolders/${id}`).get())).toMatchObject({
    status: 404,
    code: 'ErrorItemNotFound',
  })
  expect(await refusal(client.api(`/users/${person}/messages/${message}`).get())).toMatchObject({
    status: 404,
  })
})
