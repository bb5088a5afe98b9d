import { param } from './router.ts'
import type { GraphAnswer, Route, Visit } from './router.ts'

const permissions = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']

/** Mailbox settings, as far as we ask: what a mailbox is for. */
export const mailboxSettingsRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/{user}/mailboxSettings/userPurpose', permissions, handle: purpose },
]

/** No mailbox, or one that Graph does not serve, is a 404 here as everywhere. */
function purpose(visit: Visit): GraphAnswer {
  const { directory, origin } = visit.world
  const mailbox = directory.mailbox(param(visit, 'user'))
  const value = directory.users.get(mailbox.user)?.purpose ?? 'user'
  return {
    status: 200,
    body: {
      '@odata.context': `${origin()}/v1.0/$metadata#users('${mailbox.user}')/mailboxSettings/userPurpose`,
      value,
    },
  }
}
