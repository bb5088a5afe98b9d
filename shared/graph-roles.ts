import { z } from 'zod'

/** Application permissions without which mailboxes are not guarded; docs/settings.md says what each is for. */
const always = ['Mail.ReadWrite', 'Mail.Read', 'User.Read.All'] as const
const forGroups = 'GroupMember.Read.All'
const optional = ['MailboxSettings.Read', 'Member.Read.Hidden'] as const

/** @param hasGroups true where groups or rings are enrolled, or shared mailboxes opened to one */
export function wantedRoles(hasGroups: boolean): readonly string[] {
  return hasGroups ? [...always, forGroups] : always
}

/** Those that nothing here uses: each is a risk that nobody needs. */
export function superfluousRoles(roles: readonly string[]): readonly string[] {
  const known = new Set<string>([...always, forGroups, ...optional])
  return roles.filter((role) => !known.has(role))
}

const Claims = z.object({
  roles: z
    .array(z.string().regex(/^[A-Za-z.-]{1,100}$/))
    .max(200)
    .default([]),
})

/** Roles that an access token carries, null where it is none; its signature is Graph's business. */
export function rolesOf(token: string): readonly string[] | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return Claims.parse(payload).roles.toSorted()
  } catch {
    return null
  }
}
