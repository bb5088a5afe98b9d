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

/** Forged tokens of every other kind come by the real routes: `functions/pane-api.test.ts`. */
describe('a token for the pane', () => {
  it('names its person', async () => {
    const id = tenant.state(user).mailboxes[0]?.id
    expect(await access(await token())).toEqual({ oid: id })
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

it('a flood of tokens signed by keys that nobody has costs no flood of questions to Entra, and shuts nobody out', async () => {
  let asked = 0
  const counting = createAccess({
    authority: tenant.url,
    tenantId: tenant.tenantId,
    clientId,
    now: () => tenant.now(),
    fetch: (...request) => {
      asked += 1
      return fetch(...request)
    },
  })
  const [, claims = ''] = (await token()).split('.')
  const forged = (kid: string): string => `Bearer ${part({ alg: 'RS256', kid })}.${claims}.${part({ kid })}`
  const answers = await Promise.allSettled(
    Array.from({ length: 200 }, (_, at) => counting(forged(`kid ${at}`))),
  )
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(200)
  expect(await counting(await token())).toHaveProperty('oid')
  expect(asked).toBeLessThanOrEqual(2)
})

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
