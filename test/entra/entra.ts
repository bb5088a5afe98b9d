import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { createTokens } from './tokens.ts'
import type { TokenFlaws, Tokens } from './tokens.ts'

export interface EntraOptions {
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret: string
  /** Object id of the app's service principal. */
  readonly objectId: string
  readonly identityHeader: string
  /** ms of the box's clock. */
  now(): number
  /** `http://127.0.0.1:PORT` */
  origin(): string
  /** Application permissions of the app at this moment. */
  grants(): readonly string[]
  /** True while no token is to be had. */
  failing(): boolean
}

export interface EntraRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface EntraAnswer {
  readonly status: number
  readonly body: object
}

export interface AppTokenRequest extends TokenFlaws {
  readonly appId?: string | undefined
  readonly audience?: string | undefined
  readonly roles?: readonly string[] | undefined
  readonly lifetimeSeconds?: number | undefined
}

export interface UserTokenRequest extends TokenFlaws {
  readonly user: { readonly id: string; readonly displayName: string; readonly userPrincipalName: string }
  /** The pane's client id; the app's own unless given. */
  readonly audience?: string | undefined
  readonly scope?: string | undefined
  readonly azp?: string | undefined
  readonly issuer?: string | undefined
  readonly tid?: string | undefined
  /** Issued and expired two hours ago. */
  readonly expired?: boolean | undefined
  /** Valid from two hours on only. */
  readonly early?: boolean | undefined
}

export interface Entra {
  readonly tokens: Tokens
  readonly identityHeader: string
  /** Answers discovery, keys, the token endpoint and the identity endpoint of App Service; null for any other path. */
  handle(request: EntraRequest): Promise<EntraAnswer | null>
  appToken(request?: AppTokenRequest): Promise<string>
  userToken(request: UserTokenRequest): Promise<string>
}

export const graphAudience = 'https://graph.microsoft.com'
const managedIdentitySeconds = 86_400
const clientCredentialSeconds = 3_599
const twoHours = 7_200

/** Starts the Entra of the box: keys, discovery, app tokens (client credentials, managed identity) and user tokens. */
export async function createEntra(options: EntraOptions): Promise<Entra> {
  const tokens = await createTokens(() => options.now())
  const issuer = (): string => `${options.origin()}/${options.tenantId}/v2.0`

  async function appToken(request: AppTokenRequest = {}): Promise<string> {
    return tokens.sign(
      {
        ...times(options.now(), request.lifetimeSeconds ?? clientCredentialSeconds),
        aud: request.audience ?? graphAudience,
        iss: `https://sts.windows.net/${options.tenantId}/`,
        appid: request.appId ?? options.clientId,
        appidacr: '2',
        idtyp: 'app',
        oid: options.objectId,
        sub: options.objectId,
        roles: [...(request.roles ?? options.grants())],
        tid: options.tenantId,
        uti: randomUUID(),
        ver: '1.0',
      },
      request,
    )
  }

  async function userToken(request: UserTokenRequest): Promise<string> {
    const shift = request.expired === true ? -2 * twoHours : request.early === true ? twoHours : 0
    const audience = request.audience ?? options.clientId
    const claims: JWTPayload = {
      ...times(options.now() + shift * 1000, clientCredentialSeconds),
      aud: audience,
      iss: request.issuer ?? issuer(),
      tid: request.tid ?? options.tenantId,
      oid: request.user.id,
      sub: `${request.user.id.replaceAll('-', '')}-${audience.slice(0, 8)}`,
      azp: request.azp ?? audience,
      azpacr: '0',
      scp: request.scope ?? 'access_as_user',
      name: request.user.displayName,
      preferred_username: request.user.userPrincipalName,
      uti: randomUUID(),
      ver: '2.0',
    }
    return tokens.sign(claims, request)
  }

  async function clientCredentials(request: EntraRequest): Promise<EntraAnswer> {
    const form = new URLSearchParams(request.body)
    if (form.get('grant_type') !== 'client_credentials')
      return refusal('unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.')
    if (!sameSecret(form.get('client_secret') ?? '', options.clientSecret) && !form.has('client_assertion'))
      return { ...refusal('invalid_client', 'AADSTS7000215: Invalid client secret provided.'), status: 401 }
    const scope = form.get('scope') ?? ''
    if (!scope.endsWith('/.default'))
      return refusal('invalid_scope', 'AADSTS1002012: The provided value for scope is not valid.')
    const access = await appToken({
      appId: form.get('client_id') ?? options.clientId,
      audience: scope.slice(0, -'/.default'.length),
    })
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        expires_in: clientCredentialSeconds,
        ext_expires_in: clientCredentialSeconds,
        access_token: access,
      },
    }
  }

  /** App Service's identity endpoint, which `ManagedIdentityCredential` asks. */
  async function identity(request: EntraRequest): Promise<EntraAnswer> {
    if (!sameSecret(request.headers['x-identity-header'] ?? '', options.identityHeader))
      return { status: 401, body: { statusCode: 401, message: 'The X-IDENTITY-HEADER is missing or wrong.' } }
    const resource = request.query.get('resource')
    if (resource === null || request.query.get('api-version') !== '2019-08-01')
      return { status: 400, body: { statusCode: 400, message: 'Give resource and api-version=2019-08-01.' } }
    const access = await appToken({ audience: resource, lifetimeSeconds: managedIdentitySeconds })
    const expires = Math.floor(options.now() / 1000) + managedIdentitySeconds
    return {
      status: 200,
      body: {
        access_token: access,
        expires_on: String(expires),
        resource,
        token_type: 'Bearer',
        client_id: options.clientId,
      },
    }
  }

  function discovery(): object {
    const base = `${options.origin()}/${options.tenantId}`
    return {
      issuer: issuer(),
      token_endpoint: `${base}/oauth2/v2.0/token`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      tenant_region_scope: 'EU',
      cloud_instance_name: 'microsoftonline.com',
    }
  }

  async function handle(request: EntraRequest): Promise<EntraAnswer | null> {
    const own = [options.tenantId, 'common', 'organizations']
    const [, tenant = '', ...rest] = request.path.split('/')
    const path = rest.join('/')
    const asksToken = request.path === '/msi/token' || path === 'oauth2/v2.0/token'
    if (asksToken && options.failing())
      return {
        status: 503,
        body: {
          error: 'temporarily_unavailable',
          error_description: 'AADSTS90033: A transient error has occurred.',
        },
      }
    if (request.method === 'GET' && request.path === '/msi/token') return identity(request)
    if (!own.includes(tenant.toLowerCase())) return null
    if (
      request.method === 'GET' &&
      (path === 'v2.0/.well-known/openid-configuration' || path === '.well-known/openid-configuration')
    )
      return { status: 200, body: discovery() }
    if (request.method === 'GET' && path === 'discovery/v2.0/keys')
      return { status: 200, body: { keys: tokens.keys.map((key) => ({ ...key.jwk, issuer: issuer() })) } }
    if (request.method === 'POST' && path === 'oauth2/v2.0/token') return clientCredentials(request)
    return null
  }

  return { tokens, identityHeader: options.identityHeader, handle, appToken, userToken }
}

function times(nowMs: number, seconds: number): { iat: number; nbf: number; exp: number } {
  const issued = Math.floor(nowMs / 1000)
  // Entra dates tokens a little back so that clocks which differ do not matter
  return { iat: issued, nbf: issued - 300, exp: issued + seconds }
}

function refusal(error: string, description: string): EntraAnswer {
  return {
    status: 400,
    body: { error, error_description: description, error_codes: [], trace_id: randomUUID() },
  }
}

function sameSecret(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
