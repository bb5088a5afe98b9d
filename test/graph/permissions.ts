import type { JWTPayload } from 'jose'
import { GraphError } from './graph-error.ts'
import type { Caller } from './router.ts'
import type { World } from './world.ts'

const audiences = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.com/',
  '00000003-0000-0000-c000-000000000000',
]

/** The caller of a token's claims; null where the token is not for Graph or not an app's. */
export function callerOf(claims: JWTPayload, origin: string): Caller | null {
  const { aud, oid, appid, azp, roles } = claims
  if (typeof aud !== 'string' || ![...audiences, origin, `${origin}/`].includes(aud)) return null
  const appId = typeof appid === 'string' ? appid : azp
  if (typeof appId !== 'string' || typeof oid !== 'string') return null
  return {
    appId,
    objectId: oid,
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  }
}

export interface Need {
  /** Any one is enough; empty asks for none. */
  readonly permissions: readonly string[]
  /** Ids and addresses of the mailbox that is asked for; null where the call is about none. */
  readonly mailbox: readonly string[] | null
  /** A subscription is to be made: an Exchange role may not be enough. */
  readonly subscription?: boolean
}

/** True where Entra's grant (in the token and still given) or an Exchange role in scope allows the call. */
export function permitted(world: World, caller: Caller, need: Need): boolean {
  if (need.permissions.length === 0) return true
  const { grants, exchangeRoles } = world.settings()
  if (need.permissions.some((one) => caller.roles.includes(one) && grants.includes(one))) return true
  if (exchangeRoles === null || need.mailbox === null) return false
  if (need.subscription === true && !exchangeRoles.subscriptions) return false
  if (!need.permissions.some((one) => exchangeRoles.permissions.includes(one))) return false
  const scope = exchangeRoles.mailboxes?.map((one) => one.toLowerCase())
  return scope === undefined || need.mailbox.some((one) => scope.includes(one.toLowerCase()))
}

/** Graph's 403: the directory and Exchange have different words for it. */
export function forbidden(mail: boolean): GraphError {
  return mail
    ? new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
    : new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
}
