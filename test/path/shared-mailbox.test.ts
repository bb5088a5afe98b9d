import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enrol } from '../../shared/enrol.ts'
import { Failure } from '../../shared/failure.ts'
import { explainMessage, putBack, report, setAsideAgain } from '../../shared/pane.ts'
import { Policy } from '../../shared/policy.ts'
import { whoseMailbox } from '../../shared/whose-mailbox.ts'
import { caseMail, startRig, type Rig } from './rig.ts'

const grants = ['User.Read.All', 'Mail.ReadWrite', 'Mail.Read', 'GroupMember.Read.All']
const desk = 'accueil@contoso.example'
const other = 'marches@contoso.example'
const unnamed = 'archives@contoso.example'
const unwatched = 'etat-civil@contoso.example'
const quarantine = 'Faux courriers judiciaires'

let rig: Rig
/** Object ids by address. */
const ids = new Map<string, string>()
let groups: ReadonlyMap<string, string>
/** The desk's message that was set aside. */
let message: string

beforeAll(async () => {
  rig = await startRig({ memory: true, grants })
  const shared = [desk, other, unnamed, unwatched].map((address) => ({ address, purpose: 'shared' as const }))
  const people = ['anna', 'bruno', 'carla'].map((name) => ({ address: `${name}@contoso.example` }))
  for (const { id, userPrincipalName } of rig.tenant.addUsers([...shared, ...people]))
    ids.set(userPrincipalName.split('@')[0] ?? '', id)
  for (const address of [desk, other, unnamed, 'anna@contoso.example', 'bruno@contoso.example'])
    await enrol(address, { lookBackMs: 0 }, rig.world)
  message = await rig.deliver(desk, await caseMail('fake/fr-text-webmail'))
}, 60_000)

beforeEach(async () => {
  const made = rig.tenant.addGroups([
    { name: 'Desk team', members: ['anna@contoso.example'] },
    { name: 'Desk', members: ['Desk team'] },
    { name: 'Purchases', members: ['bruno@contoso.example'] },
  ])
  groups = new Map(made.map(({ displayName, id }) => [displayName, id]))
  await rig.world.setPolicy(Policy.parse({ mode: 'quarantine', sharedMailboxes: named() }))
})

afterEach(() => {
  rig.faults({})
  rig.tenant.settings({ unknownGroups: 'left-out', grants })
  rig.tenant.advance(6 * 60_000) // what was kept of the groups is over
})

afterAll(async () => rig.close())

function entry(address: string, group: string) {
  const mailbox = ids.get(address.split('@')[0] ?? '') ?? ''
  return { address, mailbox, group: groups.get(group) ?? '' }
}

function named() {
  return [entry(desk, 'Desk'), entry(other, 'Purchases'), entry(unwatched, 'Desk')]
}

async function may(person: string, claimed: string | null): Promise<string | object> {
  try {
    return await whoseMailbox({ oid: ids.get(person) ?? '' }, claimed, rig.world)
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message }
    throw error
  }
}

const refusal = { code: 'not-found', message: 'This mailbox is not watched, or not yet. Ask IT.' }

/** How often Graph was asked for somebody's groups meanwhile. */
async function asked(work: () => Promise<unknown>): Promise<number> {
  const { next } = rig.tenant.requests(0, 1_000_000)
  await work()
  return rig.tenant.requests(next).requests.filter(({ path }) => path.includes('checkMemberGroups')).length
}

describe('who may look and act in a shared mailbox', () => {
  it('a member of a group inside of the group that the admin named; however the address is written', async () => {
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
    expect(await may('anna', 'Accueil@Contoso.Example')).toBe(ids.get('accueil'))
  })

  it('and then every way of the pane is open in it, and nothing happens elsewhere', async () => {
    const { world } = rig
    const mailbox = await whoseMailbox({ oid: ids.get('anna') ?? '' }, desk, world)
    const question = { itemId: message, internetMessageId: null, locale: 'en' }
    const acted = { record: message, locale: 'en' }
    expect((await explainMessage(mailbox, question, world)).explanation.state).toBe('set-aside')
    expect((await putBack(mailbox, acted, world)).explanation.state).toBe('restored')
    expect(rig.message(desk, message)?.folder).toBe('inbox')
    expect((await setAsideAgain(mailbox, acted, world)).explanation.state).toBe('set-aside')
    expect(rig.message(desk, message)?.folder).toBe(quarantine)
    expect((await report(mailbox, question, world)).explanation.report?.state).toBe('waiting')
    expect(await world.reports.get({ mailbox: ids.get('anna') ?? '', id: message })).toBeNull()
  })

  it.each<[string, string, string]>([
    ['who is in none of its groups', 'bruno', desk],
    ['who is in another mailbox’s group', 'anna', other],
    ['who names a shared mailbox that the admin did not', 'anna', unnamed],
    ['who names one that is not watched', 'anna', unwatched],
    ['who names a colleague’s own mailbox', 'anna', 'bruno@contoso.example'],
    ['who names what is not there', 'anna', 'nobody@contoso.example'],
    ['who names one of another tenant', 'anna', 'accueil@fabrikam.example'],
    ['who names more than an address', 'anna', `${desk}' or '1' eq '1`],
  ])('not one %s, with the same words and the same question to Graph', async (_, person, claimed) => {
    let answer: unknown
    expect(await asked(async () => (answer = await may(person, claimed)))).toBe(1)
    expect(answer).toEqual(refusal)
    expect(await asked(async () => (answer = await may(person, claimed)))).toBe(0)
    expect(answer).toEqual(refusal)
  })

  it('nor one whom the directory no longer knows', async () => {
    ids.set('gone', 'aaaaaaaa-0000-4000-8000-00000000000f')
    expect(await may('gone', desk)).toEqual(refusal)
  })

  it('nor by an object id in place of the address', async () => {
    expect(await may('anna', ids.get('accueil') ?? '')).toEqual(refusal)
  })

  it('his own mailbox needs no group, and no question; where it is not watched he is told so', async () => {
    expect(await asked(async () => expect(await may('anna', null)).toBe(ids.get('anna')))).toBe(0)
    expect(await may('carla', null)).toEqual(refusal)
  })

  it('where no mailbox is named Graph is not asked', async () => {
    await rig.world.setPolicy(Policy.parse({}))
    expect(await asked(async () => expect(await may('anna', desk)).toEqual(refusal))).toBe(0)
  })
})

describe('who joins and leaves', () => {
  it('a removed member is let in no longer than five minutes more', async () => {
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
    rig.tenant.addGroups([{ name: 'Desk team', members: [] }])
    rig.tenant.advance(4 * 60_000)
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
    rig.tenant.advance(60_000)
    expect(await may('anna', desk)).toEqual(refusal)
  })

  it('a new member within five minutes', async () => {
    expect(await may('bruno', desk)).toEqual(refusal)
    rig.tenant.addGroups([{ name: 'Desk team', members: ['bruno@contoso.example'] }])
    rig.tenant.advance(5 * 60_000)
    expect(await may('bruno', desk)).toBe(ids.get('accueil'))
  })

  it('a mailbox that the admin takes out of the policy is closed at once', async () => {
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
    await rig.world.setPolicy(Policy.parse({ sharedMailboxes: named().slice(1, 2) }))
    expect(await may('anna', desk)).toEqual(refusal)
  })

  it.each(['left-out', 'refused'] as const)(
    'a group that was deleted (%s by Graph) opens nothing, and closes no other mailbox',
    async (unknownGroups) => {
      rig.tenant.settings({ unknownGroups })
      await rig.tenant.act({ act: 'remove-group', group: 'Desk' })
      expect(await may('anna', desk)).toEqual(refusal)
      expect(await may('bruno', other)).toBe(ids.get('marches'))
    },
  )

  it('a group whose members are hidden opens nothing without Member.Read.Hidden', async () => {
    rig.tenant.addGroups([{ name: 'Desk', hidden: true, members: ['anna@contoso.example'] }])
    expect(await may('anna', desk)).toEqual(refusal)
  })
})

describe('where Graph does not say who is in a group', () => {
  it.each([
    ['429', { throttled: { path: 'checkMemberGroups', retryAfter: 3 } }, 'throttled'],
    ['503', { unavailable: { path: 'checkMemberGroups' } }, 'unavailable'],
    ['504', { 'gateway-timeout': { path: 'checkMemberGroups' } }, 'unavailable'],
    ['a broken connection', { 'connection-reset': { path: 'checkMemberGroups' } }, 'unavailable'],
    ['no token', { 'token-fails': true }, 'unavailable'],
  ] as const)('%s: nobody is let in, not even who was before, until it does', async (_, faults, code) => {
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
    rig.tenant.advance(31 * 60_000)
    rig.faults(faults)
    expect(await may('anna', desk)).toMatchObject({ code })
    expect(await may('anna', 'nobody@contoso.example')).toMatchObject({ code })
    expect(await may('anna', null)).toBe(ids.get('anna'))
    rig.faults({})
    rig.tenant.advance(3_000)
    expect(await may('anna', desk)).toBe(ids.get('accueil'))
  })

  it('without the permission it is the same, and says what is missing', async () => {
    rig.tenant.settings({ grants: grants.slice(0, 3) })
    expect(await may('anna', desk)).toMatchObject({ code: 'forbidden' })
  })

  it('a wait that Graph asks for does not close the asker’s own mailbox', async () => {
    rig.faults({ throttled: { path: 'checkMemberGroups', retryAfter: 600, count: 1 } })
    expect(await may('anna', desk)).toMatchObject({ code: 'throttled' })
    const own = await explainMessage(
      ids.get('anna') ?? '',
      { itemId: 'AAMkNowhere', internetMessageId: null, locale: 'en' },
      rig.world,
    )
    expect(own.record).toBeNull()
    rig.tenant.advance(600_000)
  })
})
