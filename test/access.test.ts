import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccess } from '../shared/access.ts'
import { startTenant, type Tenant } from './graph/tenant.ts'

const clientId = '0f7d2a34-5b1c-4a7e-9d55-2f3a6b9c1e88'
const user = 'claire@contoso.example'

let tenant: Tenant
let access: ReturnType<typeof createAccess>

beforeAll(async () => {
  tenant = await startTenant({ quiet: true })
  tenant.addUsers([{ address: user }])
  access = createAccess({
    authority: tenant.url,
    tenantId: tenant.tenantId,
    clientId,
    now: () => tenant.now(),
    fetch,
  })
})

afterAll(async () => tenant.close())

async function token(flaws: object = {}): Promise<string> {
  const right = { user, audience: clientId, scope: 'access_as_user', azp: clientId }
  return `Bearer ${await tenant.token({ ...right, ...flaws })}`
}

describe('a token for the pane', () => {
  it('names its person', async () => {
    const id = tenant.state(user).mailboxes[0]?.id
    expect(await access(await token())).toEqual({ oid: id })
  })

  it.each([
    ['expired', { expired: true }],
    ['not yet valid', { early: true }],
    ['signed by another key under our key id', { wrongKey: true }],
    ['signed by a key that the tenant has not', { unknownKey: true }],
    ['without a signature', { algorithm: 'none' }],
    ['signed with the public key as a secret', { algorithm: 'HS256' }],
    ['of another issuer', { issuer: 'https://login.microsoftonline.com/other/v2.0' }],
    ['of another tenant', { tid: '11111111-2222-3333-4444-555555555555' }],
    ['for another audience', { audience: 'api://other' }],
    ['of another application', { azp: '99999999-8888-7777-6666-555555555555' }],
    ['without our scope', { scope: 'profile openid' }],
    ['with a scope that only begins like ours', { scope: 'access_as_user_too' }],
    ['without an object id', { claims: { oid: null } }],
    ['of version 1', { claims: { ver: '1.0' } }],
    ['without an end', { claims: { exp: null } }],
  ])('%s is refused, with the same words as any other', async (_name, flaws) => {
    await expect(access(await token(flaws))).rejects.toMatchObject({
      code: 'unauthorised',
      message: 'Sign in again: the token is missing, not for this service, or no longer valid.',
    })
  })

  it('of an application is refused', async () => {
    const bearer = `Bearer ${await tenant.token({ app: true, audience: clientId })}`
    await expect(access(bearer)).rejects.toMatchObject({ code: 'unauthorised' })
  })

  it.each([[null], [''], ['Bearer'], ['Basic dXNlcg=='], ['Bearer a.b.c'], [`Bearer ${'a'.repeat(20_000)}`]])(
    '%s is none',
    async (header) => {
      await expect(access(header)).rejects.toMatchObject({ code: 'unauthorised' })
    },
  )
})

it('keys out of reach are no refusal', async () => {
  const closed = createAccess({
    authority: 'http://127.0.0.1:9',
    tenantId: tenant.tenantId,
    clientId,
    now: () => tenant.now(),
    fetch,
  })
  await expect(closed(await token())).rejects.toMatchObject({ code: 'unavailable' })
})
