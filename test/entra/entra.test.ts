import { ManagedIdentityCredential } from '@azure/identity'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTenant } from '../graph/tenant.ts'
import type { Tenant } from '../graph/tenant.ts'

const mailbox = 'camille.durand@contoso.example'
const pane = 'bbbbbbbb-0000-4000-8000-000000000002'
let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant()
  tenant.addUsers([{ address: mailbox, displayName: 'Camille Durand' }])
})

afterAll(async () => tenant.close())

/** The check a backend makes: keys and issuer by discovery, audience, time. */
async function accepted(token: string): Promise<Record<string, unknown> | null> {
  const discovered = await fetch(`${tenant.url}/${tenant.tenantId}/v2.0/.well-known/openid-configuration`)
  const { issuer, jwks_uri }: { issuer: string; jwks_uri: string } = JSON.parse(await discovered.text())
  const options = { issuer, audience: pane, algorithms: ['RS256'], currentDate: new Date(tenant.now()) }
  return jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), options)
    .then(({ payload }) => payload)
    .catch(() => null)
}

describe('a user’s token', () => {
  test('passes a real check and has the v2 claims', async () => {
    const token = await tenant.token({ user: mailbox, audience: pane, azp: pane })
    const user = tenant.state(mailbox).mailboxes[0]?.id
    expect(await accepted(token)).toMatchObject({
      aud: pane,
      iss: `${tenant.url}/${tenant.tenantId}/v2.0`,
      tid: tenant.tenantId,
      oid: user,
      azp: pane,
      scp: 'access_as_user',
      preferred_username: mailbox,
      ver: '2.0',
    })
  })

  test.each([
    ['expired', { expired: true }],
    ['not yet valid', { early: true }],
    ['signed by a foreign key under a known id', { wrongKey: true }],
    ['signed by an unknown key', { unknownKey: true }],
    ['of another issuer', { issuer: 'https://login.evil.example/x/v2.0' }],
    ['for another audience', { audience: 'cccccccc-0000-4000-8000-000000000003' }],
    ['unsigned', { algorithm: 'none' }],
    ['signed with the public key as a secret', { algorithm: 'HS256' }],
  ])('%s fails the same check', async (_, flaw) => {
    expect(await accepted(await tenant.token({ user: mailbox, audience: pane, ...flaw }))).toBeNull()
  })

  test('takes other claims, and loses one that is null', async () => {
    const token = await tenant.token({ user: mailbox, tid: 'other', claims: { scp: null, roles: ['x'] } })
    expect(decodeJwt(token)).toMatchObject({ tid: 'other', roles: ['x'] })
    expect(decodeJwt(token)).not.toHaveProperty('scp')
  })
})

describe('the app', () => {
  test('gets a token by its secret, with the roles it was granted', async () => {
    const ask = async (secret: string): Promise<Response> =>
      fetch(`${tenant.url}/${tenant.tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: tenant.app.clientId,
          client_secret: secret,
          scope: 'https://graph.microsoft.com/.default',
        }),
      })
    const { access_token }: { access_token: string } = JSON.parse(
      await (await ask(tenant.app.clientSecret)).text(),
    )
    expect(decodeJwt(access_token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: tenant.app.clientId,
      roles: ['User.Read.All', 'Mail.ReadWrite', 'Mail.Read'],
      idtyp: 'app',
    })
    expect((await ask('wrong')).status).toBe(401)
  })

  test('gets one as a managed identity, through Azure’s own credential', async () => {
    const kept = { endpoint: process.env['IDENTITY_ENDPOINT'], header: process.env['IDENTITY_HEADER'] }
    process.env['IDENTITY_ENDPOINT'] = tenant.identity.endpoint
    process.env['IDENTITY_HEADER'] = tenant.identity.header
    try {
      const { token, expiresOnTimestamp } = await new ManagedIdentityCredential().getToken(
        'https://graph.microsoft.com/.default',
      )
      expect(Math.round((expiresOnTimestamp - tenant.now()) / 3_600_000)).toBe(24)
      const answer = await fetch(`${tenant.url}/v1.0/users?$select=mail`, {
        headers: { Authorization: `Bearer ${token}` },
      })
      expect(await answer.json()).toMatchObject({ value: [{ mail: mailbox }] })
    } finally {
      restore('IDENTITY_ENDPOINT', kept.endpoint)
      restore('IDENTITY_HEADER', kept.header)
    }
  })

  test('gets none without the identity header, and none while tokens fail', async () => {
    const url = `${tenant.identity.endpoint}?resource=https://graph.microsoft.com&api-version=2019-08-01`
    expect((await fetch(url)).status).toBe(401)
    tenant.faults({ 'token-fails': 1 })
    const headers = { 'X-IDENTITY-HEADER': tenant.identity.header }
    expect((await fetch(url, { headers })).status).toBe(503)
    expect((await fetch(url, { headers })).status).toBe(200)
  })
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
