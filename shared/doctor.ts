import { randomUUID } from 'node:crypto'
import { clientStateOf } from './client-state.ts'
import { tryDayNotice, type NoteFault } from './day-notice.ts'
import { Failure, nameOf } from './failure.ts'
import { inParallel } from './in-parallel.ts'
import type { SharedMailbox } from './policy.ts'
import { rolesOf, superfluousRoles, wantedRoles } from './graph-roles.ts'
import { everyMailbox, isGuarded, type StoredMailbox } from './store/mailboxes.ts'
import { keepMs } from './store/evidence-cache.ts'
import type { World } from './world.ts'

/** What one check found. No finding holds a secret, a token or an address. */
export interface Finding {
  readonly check: string
  /** `unknown`: it could not be looked at, which is not fine either. */
  readonly state: 'ok' | 'wrong' | 'unknown'
  readonly says: string
  /** What to do about it, where something is to be done. */
  readonly mend: string | null
}

export interface DoctorOptions {
  /** Mailbox that checks may look into; by default the first in care. */
  readonly mailbox: StoredMailbox | null
  /** True: the item of the daily note is tried out in that mailbox. */
  readonly note: boolean
  readonly fetch: typeof fetch
}

/** Answers of other machines are awaited this long, in ms, and read up to so many characters. */
const patienceMs = 10_000
const longestAnswer = 200_000
/** Our clock against Graph's: beyond it tokens and times of notices become doubtful. */
const mostSkewMs = 60_000

type Check = (given: Given) => Promise<Omit<Finding, 'check'>>

interface Given extends DoctorOptions {
  readonly world: World
}

const fine = (says: string): Omit<Finding, 'check'> => ({ state: 'ok', says, mend: null })
const wrong = (says: string, mend: string): Omit<Finding, 'check'> => ({ state: 'wrong', says, mend })
const unknown = (says: string, mend: string): Omit<Finding, 'check'> => ({ state: 'unknown', says, mend })

/** Goes through what can be wrong, one finding a check; a check that fails says so and stops no other. */
export async function* examineTenant(options: DoctorOptions, world: World): AsyncGenerator<Finding> {
  const mailbox = options.mailbox ?? (await firstInCare(world))
  for (const [check, look] of Object.entries(checks)) {
    try {
      yield { check, ...(await look({ ...options, mailbox, world })) }
    } catch (error) {
      const says = error instanceof Failure ? error.message : `It failed (${nameOf(error)}).`
      yield { check, state: 'unknown', says, mend: 'Mend what stands above, then look again.' }
    }
  }
}

const checks: Readonly<Record<string, Check>> = {
  settings: async ({ world: { settings } }) => {
    const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
    const { protocol, pathname, hostname } = new URL(settings.origin)
    if (protocol !== 'https:' && !isLoopback(hostname))
      return wrong('NONLIEU_ORIGIN is not https.', 'Graph and Outlook call https addresses only: set one.')
    if (pathname !== '/') return wrong('NONLIEU_ORIGIN has a path.', 'Give the origin alone: https://HOST.')
    if (!guid.test(settings.tenantId))
      return wrong('NONLIEU_TENANT_ID is no tenant id.', 'Set the id that Entra shows under Overview.')
    if (!guid.test(settings.clientId))
      return wrong('NONLIEU_CLIENT_ID is no application id.', "Set the pane's application (client) id.")
    if (settings.noticeKeys.length > 1 && settings.noticeKeys[0] === settings.noticeKeys[1])
      return wrong('The old notice key is the new one.', 'Take NONLIEU_NOTICE_KEY_OLD away.')
    return fine('every variable is there and in its form')
  },

  tables: async ({ world }) => {
    const key = '00doctor'
    // Its end lies behind us: patrol purges it.
    await world.evidence.put(
      key,
      'doctor',
      { evidence: [], unread: [], prints: [] },
      world.now() - keepMs + 60_000,
    )
    const found = await world.evidence.get(key, 'doctor', world.now())
    if (found === null)
      return wrong('A row that was written could not be read.', 'Check the clock and the storage account.')
    return fine('a row could be written and read')
  },

  queues: async ({ world }) => {
    // No mailbox has this id: whoever takes the message drops it.
    await world.send('wake', { mailbox: 'doctor', ids: [], correlation: randomUUID(), again: 0 })
    return fine('a message could be queued')
  },

  permissions: async ({ world }) => {
    const roles = rolesOf(await world.token())
    if (roles === null)
      return unknown('The token for Graph cannot be read.', 'Look at the permissions in Entra by hand.')
    const { enrolment, sharedMailboxes } = await world.policy()
    const groups = enrolment.groups.length + enrolment.rings.length + sharedMailboxes.length
    const missing = wantedRoles(groups > 0).filter((role) => !roles.includes(role))
    if (missing.length > 0)
      return wrong(
        `Not granted: ${missing.join(', ')}.`,
        'Grant them to the identity of the app as application permissions of Microsoft Graph; a token keeps its roles up to a day.',
      )
    const more = superfluousRoles(roles)
    if (more.length > 0)
      return wrong(`More than is needed: ${more.join(', ')}.`, 'Take them away: Nonlieu never uses them.')
    return fine(roles.join(', '))
  },

  clock: async ({ world, fetch }) => {
    const begin = world.now()
    const answer = await reach(`${world.settings.graphUrl}/v1.0/`, fetch)
    const date = Date.parse(answer.headers.get('date') ?? '')
    if (Number.isNaN(date)) return unknown('Graph said no time.', 'Compare the clock by hand.')
    const skew = Math.abs(date - (begin + world.now()) / 2)
    return skew > mostSkewMs
      ? wrong(`This clock differs from Graph's by ${Math.round(skew / 1000)} s.`, 'Set the clock by NTP.')
      : fine('Graph is reached, and its clock is ours')
  },

  'public address': async ({ world, fetch }) => {
    const token = `doctor ${randomUUID()}`
    const url = `${world.settings.origin}/api/graph/notify?validationToken=${encodeURIComponent(token)}`
    const answer = await reach(url, fetch, 'POST')
    const text = await textOf(answer)
    return answer.status === 200 && text === token
      ? fine('answers the handshake of notices')
      : wrong(
          `NONLIEU_ORIGIN does not answer the handshake (${answer.status}).`,
          'Is the app deployed and running, without a sign-in, a firewall or an access restriction in front of it?',
        )
  },

  subscriptions: async ({ world, mailbox }) => {
    if (mailbox === null) return nobody
    const [key = ''] = world.settings.noticeKeys
    try {
      await world.subscriptions.tryOut(mailbox.row.id, clientStateOf(mailbox.row.id, key))
      return fine('Graph reached our address and made one')
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return wrong(
        error.message,
        error.code === 'forbidden'
          ? 'Grant Mail.Read; where the tenant refuses all the same, listing guards the mailboxes every two minutes.'
          : 'Graph must reach NONLIEU_ORIGIN from the internet, by a certificate that it trusts, within ten seconds.',
      )
    }
  },

  folders: async ({ world, mailbox }) => {
    if (mailbox === null) return nobody
    const known = await world.folders.known(mailbox.row.id)
    if (known.inbox === null)
      return wrong(
        'The mailbox has no Inbox that Graph shows.',
        'Is it a mailbox of Exchange Online with a licence?',
      )
    const { folder } = await world.policy()
    if (folder !== folder.trim() || /[/\\]/.test(folder))
      return wrong("The quarantine folder's name has a slash or a space at its end.", 'Choose a plain name.')
    const { quarantine } = mailbox.row
    const name = quarantine === null ? null : await world.folders.nameOf(mailbox.row.id, quarantine)
    if (name !== null && name !== folder)
      return wrong(
        'The quarantine folder has another name than the policy says.',
        'It works on. Rename it, so that people find what the pane names.',
      )
    return fine('the well-known folders are found, and the quarantine folder has its name')
  },

  pane: async ({ world, fetch }) => {
    const { origin, clientId, tenantId } = world.settings
    const answer = await reach(`${origin}/api/pane/config`, fetch)
    if (answer.status !== 200)
      return wrong(
        `The pane's settings are not served (${answer.status}).`,
        'Deploy the app with dist/addin.',
      )
    const told: unknown = JSON.parse(await textOf(answer))
    const isSame =
      typeof told === 'object' &&
      told !== null &&
      'clientId' in told &&
      'tenantId' in told &&
      told.clientId === clientId &&
      told.tenantId === tenantId
    if (!isSame)
      return wrong(
        'The deployed app has another client or tenant id than these settings.',
        'Set both alike, and write the manifest again: nonlieu manifest.',
      )
    const page = await reach(`${origin}/pane.html`, fetch)
    return page.status === 200
      ? fine('is served, with the ids of these settings')
      : wrong(`pane.html is not served (${page.status}).`, 'Run npm run build before deploying.')
  },

  'sign-in': async ({ world, fetch }) => {
    const { authority, tenantId } = world.settings
    const answer = await reach(`${authority}/${tenantId}/v2.0/.well-known/openid-configuration`, fetch)
    if (answer.status !== 200)
      return wrong(
        `Entra does not know the tenant (${answer.status}).`,
        'Check NONLIEU_TENANT_ID and NONLIEU_AUTHORITY.',
      )
    const told: unknown = JSON.parse(await textOf(answer))
    const issuer = typeof told === 'object' && told !== null && 'issuer' in told ? told.issuer : null
    return issuer === `${authority}/${tenantId}/v2.0`
      ? fine("the tenant's keys are found, and tokens of the pane can be checked")
      : wrong(
          'Entra names another issuer than these settings make.',
          'Check NONLIEU_AUTHORITY: a national cloud?',
        )
  },

  'host keys': async ({ world, fetch }) => {
    const answer = await reach(`${world.settings.origin}/admin/host/status`, fetch)
    return answer.status === 200
      ? wrong(
          'The host answers its admin address without a key.',
          'Set the host keys anew in the Azure portal.',
        )
      : fine("the host's admin address is closed")
  },

  policy: async ({ world }) => {
    const { mode, stopped } = await world.policy()
    if (stopped)
      return wrong('The switch is thrown: nothing is moved.', 'Take it back when the reason is over.')
    return fine(
      mode === 'observe' ? 'observe: fakes are explained and not moved' : 'quarantine: fakes are set aside',
    )
  },

  'shared mailboxes': async ({ world }) => {
    const { sharedMailboxes } = await world.policy()
    if (sharedMailboxes.length === 0) return fine('none is explained in the pane')
    const groups = [...new Set(sharedMailboxes.map(({ group }) => group))]
    const faults = [
      ...(await inParallel(sharedMailboxes, 4, (one) => faultOf(one, world))),
      ...(await inParallel(groups, 4, async (group) =>
        (await world.groups.find(group)) === null ? `group ${group} is gone` : null,
      )),
    ].filter((fault) => fault !== null)
    return faults.length === 0
      ? fine(`${sharedMailboxes.length} entries, each with its mailbox in care and its group`)
      : wrong(
          `${faults.length} lead nowhere: ${faults.slice(0, 5).join('; ')}.`,
          'Nobody is let in by them. Name mailbox and group again: nonlieu share --help.',
        )
  },

  'daily note': async ({ world, mailbox, note }) => {
    const { dayNotice, dayNoticeProof } = await world.policy()
    if (!note) {
      if (dayNotice && dayNoticeProof === null)
        return wrong(
          'It is wanted and stays off: nobody has seen it work here.',
          'Run nonlieu doctor --mailbox ADDRESS --note.',
        )
      return fine(dayNoticeProof === null ? 'off' : `seen to work on ${dayNoticeProof.slice(0, 10)}`)
    }
    if (mailbox === null) return nobody
    const fault = await tryDayNotice(mailbox, world)
    return fault === 'none'
      ? fine('the item is no draft and carries its header; the trial lies in Deleted Items')
      : wrong(noteFaults[fault], 'The daily note stays off on this tenant; nothing else depends on it.')
  },
}

const nobody = unknown('No mailbox is in care.', 'Enrol one, or name one with --mailbox.')

const noteFaults: Readonly<Record<Exclude<NoteFault, 'none'>, string>> = {
  draft: 'An item made in the Inbox is a draft here.',
  'not-in-inbox': 'An item made in the Inbox lies elsewhere.',
  'no-header':
    'An item made in the Inbox lost its header, so that it could not be told from a letter; it was left there.',
  gone: 'An item made in the Inbox could not be found again.',
}

/** What is wrong with an entry's mailbox, by its object id; null where nothing is. */
async function faultOf({ mailbox, address }: SharedMailbox, world: World): Promise<string | null> {
  const user = await world.users.find(mailbox)
  if (user === null) return `mailbox ${mailbox} is gone`
  if (user.address !== address) return `mailbox ${mailbox} has another address now`
  const stored = await world.mailboxes.get(mailbox)
  return stored === null || stored.row.state === 'left' ? `mailbox ${mailbox} is not in care` : null
}

async function firstInCare(world: World): Promise<StoredMailbox | null> {
  for await (const one of everyMailbox(world.mailboxes)) {
    if (isGuarded(one.row)) return one
  }
  return null
}

/** @throws Failure where nobody answers in time */
async function reach(url: string, get: typeof fetch, method = 'GET'): Promise<Response> {
  try {
    return await get(url, { method, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
  } catch (error) {
    throw new Failure('unavailable', `Nobody answers at ${new URL(url).origin}.`, { cause: error })
  }
}

async function textOf(answer: Response): Promise<string> {
  if (Number(answer.headers.get('content-length') ?? 0) > longestAnswer) return ''
  return (await answer.text()).slice(0, longestAnswer)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}
