import { enrolUser } from './enrol.ts'
import { Failure } from './failure.ts'
import type { User } from './graph/users.ts'
import { inParallel } from './in-parallel.ts'
import type { Scope } from './policy.ts'
import type { Following } from './store/following.ts'
import { everyMailbox } from './store/mailboxes.ts'
import { leave, lose } from './tend.ts'
import type { World } from './world.ts'

const dayMs = 24 * 3600_000
/** Users delta is one request where nothing happened. */
const usersEveryMs = 10 * 60_000
/** Graph has no list of changes for the members of nested groups: they are read whole. */
const groupsEveryMs = dayMs
const width = 4

/** Object ids of the groups whose members are guarded: those named, and the rings in their order up to the one reached. */
export function groupsOf({ groups, rings, ring }: Scope): readonly string[] {
  const reached = rings.findIndex(({ name }) => name === ring)
  return [...new Set([...groups, ...rings.slice(0, reached + 1).map(({ group }) => group)])]
}

/**
 * Follows who joins and who leaves the policy's scope. Mailboxes enrolled by name are left alone, and whoever was
 * disenrolled by name stays so.
 * @param until epoch ms; what is left is done in the next run
 * @throws Failure a passing one: what was not finished is done again
 */
export async function follow(until: number, world: World): Promise<void> {
  const { enrolment: scope } = await world.policy()
  const groups = groupsOf(scope)
  const following = await world.following.read()
  if (scope.everyone) await followUsers(following, { scope, until }, world)
  else if (isDue(following.groupsAt, groupsEveryMs, world.now()))
    await followGroups(groups, { scope, until }, world)
}

function isDue(at: string | null, everyMs: number, now: number): boolean {
  return at === null || now - Date.parse(at) >= everyMs
}

interface Task {
  readonly scope: Scope
  readonly until: number
}

async function followUsers(before: Following, { scope, until }: Task, world: World): Promise<void> {
  let following = before
  if (following.isEnd && !isDue(following.usersAt, usersEveryMs, world.now())) return
  while (world.now() < until) {
    const page = await world.users.changes(following.link)
    if (page === null) {
      world.log('users-anew', {})
      following = { ...following, link: null, isEnd: false }
    } else {
      const joining = page.users.filter(({ hasMail }) => hasMail)
      await inParallel(joining, width, (user) => join(user, scope, world))
      await inParallel(page.removed, width, ({ id, forGood }) => part(id, forGood, world))
      const usersAt = page.isEnd ? new Date(world.now()).toISOString() : following.usersAt
      following = { ...following, link: page.link, isEnd: page.isEnd, usersAt }
    }
    await world.following.write(following) // after the page: a run that dies does it again
    if (following.isEnd) return
  }
}

async function join(user: User, { lookBackDays }: Scope, world: World): Promise<void> {
  const { outcome, state, reason } = await enrolUser(
    user,
    { lookBackMs: lookBackDays * dayMs, by: 'scope' },
    world,
  )
  if (outcome === 'new') world.log('joined', { mailbox: user.id, state, reason })
}

/** A user who was deleted: for good, or for thirty days in which his mailbox stays listed with the reason. */
async function part(id: string, forGood: boolean, world: World): Promise<void> {
  const mailbox = await world.mailboxes.get(id)
  if (mailbox === null || mailbox.row.state === 'left') return
  if (forGood) await leave(mailbox, 'deleted', world)
  else await lose(mailbox, new Failure('not-found', 'The user was deleted.'), world)
}

async function followGroups(groups: readonly string[], { scope, until }: Task, world: World): Promise<void> {
  const members = new Map<string, User>()
  for (const group of groups) {
    for await (const page of world.groups.members(group)) {
      for (const user of page) if (user.hasMail) members.set(user.id, user)
    }
  }
  // Groups that are all empty at once are a mistake, or a directory that cannot be read: nobody loses his guard by it.
  if (members.size === 0 && groups.length > 0) return world.log('groups-empty', { groups: groups.length })
  const leaving: string[] = []
  // Each row is met once: of the members those are left who are to join.
  for await (const { row } of everyMailbox(world.mailboxes)) {
    if (row.state !== 'left' && row.by === 'scope' && !members.has(row.id)) leaving.push(row.id)
    if (row.state !== 'left' || row.reason === 'disenrolled') members.delete(row.id)
  }
  const inTime = async (work: () => Promise<unknown>): Promise<void> => {
    if (world.now() < until) await work()
  }
  await inParallel([...members.values()], width, (user) => inTime(() => join(user, scope, world)))
  await inParallel(leaving, width, (id) =>
    inTime(async () => {
      const mailbox = await world.mailboxes.get(id)
      if (mailbox !== null) await leave(mailbox, 'left-scope', world)
    }),
  )
  if (world.now() >= until) return // the rest in the next run
  const following = await world.following.read()
  await world.following.write({ ...following, groupsAt: new Date(world.now()).toISOString() })
}
