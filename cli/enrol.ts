import { setTimeout as delay } from 'node:timers/promises'
import { enrolMany, type Enrolled, type Unreached } from '../shared/enrol.ts'
import { Failure } from '../shared/failure.ts'
import { groupsOf } from '../shared/follow.ts'
import { Scope } from '../shared/policy.ts'
import { mendOf } from '../shared/unprotected.ts'
import type { World } from '../shared/world.ts'
import { showProgress, type Output } from './progress.ts'
import { WrongUse, whomFrom, type Whom } from './whom.ts'

export const usage = `nonlieu enrol WHO [--look-back DAYS]

  ADDRESS …            these mailboxes
  --file FILE          the addresses in a file, one a line
  --group NAME         the members of a group and of the groups in it; --group again for another
  --ring NAME=GROUP    a pilot ring behind those that there are; it and all rings before it are enrolled
  --ring NAME          a ring that there is, and all before it
  --everyone           every user and shared mailbox of the tenant
  --look-back DAYS     mail of the last days (0 to 45) counts as new too

Members of groups and rings, and everyone, are followed from then on: who joins is enrolled, who leaves is let go.
It may be stopped and run again at any time; a second run changes nothing.
`

const dayMs = 24 * 3600_000
/** Exceptions shown one by one; the rest is counted. */
const maxShown = 200

/** As often is the directory read from its beginning, where Graph no longer knows where it goes on. */
const maxBegun = 4

type User = Parameters<typeof enrolMany>[0][number]
type Told = Enrolled | Unreached

/** What tests give in place of real waiting. */
export interface EnrolTools {
  readonly wait: (ms: number) => Promise<void>
}

/**
 * `nonlieu enrol`: 0 where every mailbox is guarded, 1 where one is not, 2 on wrong use.
 * @throws Failure what the dispatcher says, such as missing settings
 */
export async function run(
  args: readonly string[],
  world: World,
  output: Output,
  { wait }: EnrolTools = { wait: (ms) => delay(ms) },
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.write(usage)
    return 0
  }
  try {
    const whom = await whomFrom(args)
    return await enrolWhom(whom, world, output, wait)
  } catch (error) {
    const isWrong =
      error instanceof WrongUse ||
      (error instanceof Failure && (error.code === 'not-found' || error.code === 'conflict'))
    if (isWrong) output.error(`${error.message}\n`)
    if (error instanceof WrongUse) output.error(`\n${usage}`)
    if (!isWrong) throw error
    return 2
  }
}

async function enrolWhom(
  whom: Whom,
  world: World,
  output: Output,
  wait: (ms: number) => Promise<void>,
): Promise<number> {
  const sum = newSum()
  let lost: readonly string[] = []
  const enrolSome = async (users: readonly User[], by: 'name' | 'scope', days: number): Promise<void> => {
    const progress = showProgress(users.length, 'mailboxes', output, world.now)
    const hear = (one: Told): void => {
      add(sum, one)
      progress.step()
    }
    await enrolMany(users, { by, lookBackMs: days * dayMs, wait, told: hear }, world)
    progress.end()
  }
  if (whom.addresses.length > 0) {
    const { users, unknown } = await usersNamed(whom.addresses, world)
    lost = unknown
    await enrolSome(users, 'name', whom.lookBackDays ?? 0)
  } else {
    const scope = await rememberScope(whom, world)
    if (scope.everyone) {
      const { users, link } = await everyone(world, output)
      await enrolSome(users, 'scope', scope.lookBackDays)
      const usersAt = new Date(world.now()).toISOString()
      await world.following.write({ ...(await world.following.read()), link, isEnd: true, usersAt })
    } else {
      for (const group of groupsOf(scope))
        await enrolSome(await membersOf(group, world), 'scope', scope.lookBackDays)
    }
  }
  return summary(sum, lost, output)
}

/** The scope is kept first: where this run is stopped, patrol goes on with it. */
async function rememberScope(whom: Whom, world: World): Promise<Scope> {
  const policy = await world.policy()
  const before = policy.enrolment
  const groups = whom.groups.length === 0 ? [] : await groupIds(whom.groups, world)
  const next = Scope.parse({
    ...before,
    ...(whom.ring === null ? {} : await ringsWith(whom.ring, before, world)),
    everyone: before.everyone || whom.everyone,
    groups: [...new Set([...before.groups, ...groups])],
    lookBackDays: whom.lookBackDays ?? before.lookBackDays,
  })
  if (JSON.stringify(next) !== JSON.stringify(before)) await world.setPolicy({ ...policy, enrolment: next })
  return next
}

async function groupIds(names: readonly string[], world: World): Promise<readonly string[]> {
  const ids: string[] = []
  for (const name of names) ids.push(await groupId(name, world))
  return ids
}

async function groupId(name: string, world: World): Promise<string> {
  const group = await world.groups.find(name)
  if (group !== null) return group.id
  throw new Failure(
    'not-found',
    `The tenant has no group “${name.slice(0, 100)}”. Give its name, its address or its object id.`,
  )
}

/** `NAME=GROUP` puts a ring behind those there are, or gives a ring another group; `NAME` reaches one that there is. */
async function ringsWith(text: string, { rings, ring }: Scope, world: World): Promise<Partial<Scope>> {
  const cut = text.indexOf('=')
  const name = cut < 0 ? text : text.slice(0, cut)
  if (cut < 0) {
    if (!rings.some((one) => one.name === name))
      throw new Failure(
        'not-found',
        `There is no ring “${name.slice(0, 60)}”. Make it with --ring ${name.slice(0, 60)}=GROUP.`,
      )
    return { ring: later(rings, ring, name) }
  }
  const group = await groupId(text.slice(cut + 1), world)
  const known = rings.some((one) => one.name === name)
  const next = known
    ? rings.map((one) => (one.name === name ? { name, group } : one))
    : [...rings, { name, group }]
  return { rings: next, ring: later(next, ring, name) }
}

/** Reaching a ring never lets go of a later one. */
function later(rings: Scope['rings'], reached: string | null, name: string): string {
  const place = (one: string | null): number => rings.findIndex((ring) => ring.name === one)
  return reached !== null && place(reached) > place(name) ? reached : name
}

async function usersNamed(
  addresses: readonly string[],
  world: World,
): Promise<{ readonly users: readonly User[]; readonly unknown: readonly string[] }> {
  const users: User[] = []
  const unknown: string[] = []
  for (const address of addresses) {
    const user = await world.users.find(address)
    if (user === null) unknown.push(address)
    else users.push(user)
  }
  return { users, unknown }
}

async function membersOf(group: string, world: World): Promise<readonly User[]> {
  const users: User[] = []
  for await (const page of world.groups.members(group)) users.push(...page.filter(({ hasMail }) => hasMail))
  return users
}

/** Everybody with mail, and where patrol goes on to follow. */
async function everyone(
  world: World,
  output: Output,
): Promise<{ readonly users: readonly User[]; readonly link: string }> {
  const users = new Map<string, User>()
  let link: string | null = null
  let begun = 1
  for (;;) {
    const page: Awaited<ReturnType<World['users']['changes']>> = await world.users.changes(link)
    if (page === null) {
      if (begun >= maxBegun)
        throw new Failure(
          'unavailable',
          'Graph forgot again and again where the list of users goes on. Try again later.',
        )
      begun += 1
      users.clear()
      link = null
      continue
    }
    for (const user of page.users) if (user.hasMail) users.set(user.id, user)
    for (const { id } of page.removed) users.delete(id)
    if (output.isTerminal)
      output.write(`\r\u001b[2KReading the directory: ${users.size.toLocaleString('en')} users`)
    link = page.link
    if (!page.isEnd) continue
    output.write(
      `${output.isTerminal ? '\r\u001b[2K' : ''}${users.size.toLocaleString('en')} users with mail.\n`,
    )
    return { users: [...users.values()], link }
  }
}

/** What became of all, by number; of those that are not guarded by notices, the first by name. */
interface Sum {
  protected: number
  isNew: number
  polled: number
  bad: number
  leftOut: number
  readonly shownBad: Shown[]
  readonly shownPolled: Shown[]
}

type Shown = Pick<Told, 'address' | 'reason'>

function newSum(): Sum {
  return { protected: 0, isNew: 0, polled: 0, bad: 0, leftOut: 0, shownBad: [], shownPolled: [] }
}

function add(sum: Sum, { address, reason, state, outcome }: Told): void {
  const shown = { address, reason }
  if (outcome === 'left-out') sum.leftOut += 1
  if (state === 'protected') {
    sum.protected += 1
    if (outcome === 'new') sum.isNew += 1
  } else if (state === 'polled') {
    sum.polled += 1
    if (sum.shownPolled.length < maxShown) sum.shownPolled.push(shown)
  } else if (outcome !== 'left-out') {
    sum.bad += 1
    if (sum.shownBad.length < maxShown) sum.shownBad.push(shown)
  }
}

function summary(sum: Sum, unknown: readonly string[], output: Output): number {
  const { bad, polled, leftOut } = sum
  const lines = [
    `${sum.protected} protected (${sum.isNew} new)`,
    ...(polled === 0 ? [] : [`${polled} guarded by listing alone, every two minutes`]),
    ...(bad === 0 ? [] : [`${bad} cannot be protected yet; each is tried again by itself, at least daily`]),
    ...(unknown.length === 0 ? [] : [`${unknown.length} unknown to the tenant`]),
    ...(leftOut === 0 ? [] : [`${leftOut} left out: rooms, devices, and who was disenrolled by name`]),
  ]
  output.write(`${lines.join('\n')}\n`)
  for (const { address, reason } of [...sum.shownBad, ...sum.shownPolled].slice(0, maxShown)) {
    const { why, mend } = mendOf(reason)
    output.write(`\n${address}\n  ${why}\n  ${mend}\n`)
  }
  const more = bad + polled - maxShown
  if (more > 0) output.write(`\n… and ${more} more: nonlieu status --json names them.\n`)
  for (const address of unknown.slice(0, maxShown))
    output.write(`\n${address}\n  The tenant has no such user. Check the address.\n`)
  return bad === 0 && unknown.length === 0 ? 0 : 1
}
