import { decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify, SignJWT, UnsecuredJWT } from 'jose'
import type { CryptoKey, JWK, JWTPayload } from 'jose'
import { randomUUID } from 'node:crypto'

export interface SigningKey {
  readonly kid: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly jwk: JWK
}

/** How a token is made wrong on purpose, for tests that attack a check. */
export interface TokenFlaws {
  /** Signed by a key that the tenant does not publish, under the published key's id. */
  readonly wrongKey?: boolean | undefined
  /** Signed by a key whose id nobody knows. */
  readonly unknownKey?: boolean | undefined
  /** `none` or a symmetric signature instead of RS256. */
  readonly algorithm?: 'RS256' | 'none' | 'HS256' | undefined
  /** Claims laid over the right ones; null takes one away. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined
}

/** Signs the tenant's tokens and checks those that are brought to Graph. */
export interface Tokens {
  readonly keys: readonly SigningKey[]
  sign(claims: JWTPayload, flaws?: TokenFlaws): Promise<string>
  /** The claims of a token this tenant signed that is valid now; null for any other. */
  verify(token: string): Promise<JWTPayload | null>
}

const rememberedTokens = 1000

/** Makes the keys of a tenant; `now` is the box's clock in ms. */
export async function createTokens(now: () => number): Promise<Tokens> {
  const current = await newKey()
  let foreignKey: Promise<SigningKey> | null = null
  const known = new Map<string, JWTPayload>()

  async function sign(claims: JWTPayload, flaws: TokenFlaws = {}): Promise<string> {
    const payload = withFlaws(claims, flaws)
    if (flaws.algorithm === 'none') return new UnsecuredJWT(payload).encode()
    if (flaws.algorithm === 'HS256')
      // the old confusion attack: the published key used as a shared secret
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: current.kid })
        .sign(new TextEncoder().encode(JSON.stringify(current.jwk)))
    if (flaws.wrongKey !== true && flaws.unknownKey !== true) return signed(payload, current, current.kid)
    foreignKey ??= newKey() // made only for the tests that attack
    const foreign = await foreignKey
    return signed(payload, foreign, flaws.unknownKey === true ? foreign.kid : current.kid)
  }

  async function verify(token: string): Promise<JWTPayload | null> {
    const remembered = known.get(token)
    if (remembered !== undefined) return valid(remembered, now()) ? remembered : null
    try {
      if (decodeProtectedHeader(token).alg !== 'RS256') return null
      const { payload } = await jwtVerify(token, current.publicKey, {
        currentDate: new Date(now()),
        algorithms: ['RS256'],
      })
      if (known.size >= rememberedTokens) known.clear()
      known.set(token, payload)
      return payload
    } catch {
      return null // whatever is wrong with it, Graph's answer is the same 401
    }
  }

  return { keys: [current], sign, verify }
}

async function signed(payload: JWTPayload, key: SigningKey, kid: string): Promise<string> {
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid })
    .sign(key.privateKey)
}

async function newKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const kid = randomUUID().replaceAll('-', '')
  return {
    kid,
    publicKey,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' },
  }
}

function withFlaws(claims: JWTPayload, flaws: TokenFlaws): JWTPayload {
  const merged = { ...claims, ...flaws.claims }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

function valid(payload: JWTPayload, nowMs: number): boolean {
  return (payload.exp ?? 0) * 1000 > nowMs && (payload.nbf ?? 0) * 1000 <= nowMs
}
