import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { Failure } from './failure.ts'

/** The scope that the pane asks for. */
export const paneScope = 'access_as_user'
/** Clocks may differ by this many seconds. */
const toleranceSeconds = 60
const maxTokenLength = 16 * 1024

const Claims = z.object({
  tid: z.string(),
  oid: z.string().min(1).max(100),
  azp: z.string(),
  scp: z.string(),
  ver: z.literal('2.0'),
})

/** Who asks, proven by a token of the tenant: `oid` is his object id, and so his mailbox's key. */
export interface Person {
  readonly oid: string
}

export interface AccessOptions {
  readonly authority: string
  readonly tenantId: string
  readonly clientId: string
  readonly now: () => number
  readonly fetch: typeof fetch
}

/**
 * Checks an `Authorization` header in full: RS256 signature by the tenant's keys, issuer, audience, `tid`, `scp`,
 * `azp`, times (https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference).
 * @throws Failure `unauthorised` for every token that is not right, alike; `unavailable` where the keys cannot be had
 */
export function createAccess(options: AccessOptions): (authorization: string | null) => Promise<Person> {
  const { authority, tenantId, clientId } = options
  const keys = createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
    timeoutDuration: 5000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    [customFetch]: options.fetch,
  })
  return async (authorization) => {
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined || token.length > maxTokenLength) throw refused()
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `${authority}/${tenantId}/v2.0`,
        audience: clientId,
        clockTolerance: toleranceSeconds,
        currentDate: new Date(options.now()),
        requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp', 'azp'],
      })
      const claims = Claims.parse(payload)
      const isOurs =
        claims.tid === tenantId && claims.azp === clientId && claims.scp.split(' ').includes(paneScope)
      if (!isOurs) throw refused()
      return { oid: claims.oid }
    } catch (error) {
      if (error instanceof Failure) throw error
      throw isOutage(error)
        ? new Failure('unavailable', 'Failed to get the tenant’s keys. Try again later.')
        : refused()
    }
  }
}

function refused(): Failure {
  return new Failure(
    'unauthorised',
    'Sign in again: the token is missing, not for this service, or no longer valid.',
  )
}

/** Everything that the token itself is to blame for is a refusal; what is left is the keys' server. */
function isOutage(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true
  if (error instanceof errors.JOSEError) return error.code === 'ERR_JOSE_GENERIC'
  return !(error instanceof z.ZodError)
}
