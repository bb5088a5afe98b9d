import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { graphClient, refusal, relative } from './graph-client.ts'
import { startTenant } from './tenant.ts'
import type { Tenant } from './tenant.ts'

const grants = ['User.Read.All', 'GroupMember.Read.All']
let tenant: Tenant
let outer = ''

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers(['anna', 'bruno', 'carla'].map((name) => ({ address: `${name}@contoso.example` })))
  const [, group] = tenant.addGroups([
    { name: 'Inner', members: ['bruno@contoso.example', 'carla@contoso.example'] },
    {
      name: 'Outer',
      mail: 'outer@contoso.example',
      members: ['anna@contoso.example', 'bruno@contoso.example', 'Inner'],
    },
  ])
  outer = group?.id ?? ''
})

beforeEach(() => void tenant.settings({ grants }))

afterAll(async () => tenant.close())

describe('groups', () => {
  test.each(["displayName eq 'Outer'", "mail eq 'outer@contoso.example'"])(
    'are found by %s',
    async (filter) => {
      const found = await graphClient(tenant).api('/groups').filter(filter).select('id,displayName').get()
      expect(found.value).toEqual([{ id: outer, displayName: 'Outer' }])
    },
  )

  test('members of nested groups come once each, page by page, groups among them', async () => {
    const client = graphClient(tenant)
    const first = await client.api(`/groups/${outer}/transitiveMembers?$select=id,mail&$top=3`).get()
    const second = await client.api(relative(tenant, first['@odata.nextLink'])).get()
    const members = [...first.value, ...second.value]
    expect(members.map((one) => one['@odata.type'])).toHaveLength(4)
    const users = members.filter((one) => one['@odata.type'] === '#microsoft.graph.user')
    expect(new Set(users.map(({ mail }) => mail))).toEqual(
      new Set(['anna@contoso.example', 'bruno@contoso.example', 'carla@contoso.example']),
    )
    expect(second).not.toHaveProperty('@odata.nextLink')
  })

  test('without GroupMember.Read.All are refused; without User.Read.All members are ids alone', async () => {
    tenant.settings({ grants: ['User.Read.All'] })
    const api = graphClient(tenant).api(`/groups/${outer}/transitiveMembers?$select=id,mail`)
    expect(await refusal(api.get())).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' })
    tenant.settings({ grants: ['GroupMember.Read.All'] })
    const { value } = await graphClient(tenant)
      .api(`/groups/${outer}/transitiveMembers?$select=id,mail`)
      .get()
    expect(value[0]).toMatchObject({ '@odata.type': '#microsoft.graph.user', mail: null })
  })

  test('with hidden members need Member.Read.Hidden, and one that is not there is 404', async () => {
    const [hidden] = tenant.addGroups([{ name: 'Hidden', hidden: true, members: [] }])
    const client = graphClient(tenant)
    expect((await refusal(client.api(`/groups/${hidden?.id}/transitiveMembers`).get())).status).toBe(403)
    const gone = client.api('/groups/aaaaaaaa-0000-4000-8000-00000000000f').get()
    expect(await refusal(gone)).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' })
  })
})

describe('which of some groups hold a user', () => {
  const nowhere = 'aaaaaaaa-0000-4000-8000-00000000000f'

  test('counts groups around groups, and says nothing of others', async () => {
    const [other] = tenant.addGroups([{ name: 'Other', members: ['anna@contoso.example'] }])
    const ids = [outer, other?.id ?? '']
    expect((await check(ids)).value).toEqual([outer])
    expect((await check(ids, 'anna@contoso.example')).value).toEqual(ids)
  })

  test('leaves one out that is not there, or refuses the question: both kinds of tenant are played', async () => {
    expect((await check([outer, nowhere])).value).toEqual([outer])
    tenant.settings({ unknownGroups: 'refused' })
    expect(await refusal(check([outer, nowhere]))).toMatchObject({ status: 404 })
    tenant.settings({ unknownGroups: 'left-out' })
  })

  test('needs User.Read.All beside GroupMember.Read.All; takes 20 well-formed ids', async () => {
    for (const grant of grants) {
      tenant.settings({ grants: [grant] })
      expect(await refusal(check([outer]))).toMatchObject({ status: 403 })
    }
    tenant.settings({ grants })
    expect(await refusal(check(Array.from({ length: 21 }, () => outer)))).toMatchObject({ status: 400 })
    expect(await refusal(check([outer, 'Outer']))).toMatchObject({ status: 400 })
    expect(await refusal(check([outer], 'nobody@contoso.example'))).toMatchObject({ status: 404 })
  })

  test('a hidden one is left out without Member.Read.Hidden', async () => {
    const [hidden] = tenant.addGroups([{ name: 'Veiled', hidden: true, members: ['carla@contoso.example'] }])
    const ids = [hidden?.id ?? '']
    expect((await check(ids)).value).toEqual([])
    tenant.settings({ grants: [...grants, 'Member.Read.Hidden'] })
    expect((await check(ids)).value).toEqual(ids)
  })
})

describe('what a mailbox is for', () => {
  test('needs MailboxSettings.Read, and is 404 where Graph serves no mailbox', async () => {
    tenant.addUsers([
      { address: 'room@contoso.example', purpose: 'room' },
      { address: 'server@contoso.example', mailbox: 'on-premises' },
    ])
    expect((await refusal(graphClient(tenant).api(purposeOf('room')).get())).status).toBe(403)
    tenant.settings({ grants: ['MailboxSettings.Read'] })
    expect(await graphClient(tenant).api(purposeOf('room')).get()).toMatchObject({ value: 'room' })
    expect(await graphClient(tenant).api(purposeOf('anna')).get()).toMatchObject({ value: 'user' })
    expect(await refusal(graphClient(tenant).api(purposeOf('server')).get())).toMatchObject({
      status: 404,
      code: 'MailboxNotEnabledForRESTAPI',
    })
  })

  test('a licence shows among the plans; a shared mailbox has none and is there all the same', async () => {
    tenant.settings({ grants: ['User.Read.All', 'Mail.Read'] })
    tenant.addUsers([{ address: 'info@contoso.example', purpose: 'shared' }])
    const client = graphClient(tenant)
    const anna = await client.api('/users/anna@contoso.example?$select=assignedPlans').get()
    expect(anna.assignedPlans).toEqual([{ service: 'exchange', capabilityStatus: 'Enabled' }])
    const info = await client.api('/users/info@contoso.example?$select=assignedPlans').get()
    expect(info.assignedPlans).toEqual([])
    expect(await client.api('/users/info@contoso.example/mailFolders/inbox?$select=id').get()).toHaveProperty(
      'id',
    )
  })
})

function check(groupIds: readonly string[], who = 'carla@contoso.example') {
  return graphClient(tenant).api(`/users/${who}/checkMemberGroups`).post({ groupIds })
}

function purposeOf(name: string): string {
  return `/users/${name}@contoso.example/mailboxSettings/userPurpose`
}
