import { disenrol, enrolledIds } from '../shared/disenrol.ts'
import { Failure } from '../shared/failure.ts'
import { follow } from '../shared/follow.ts'
import type { Scope } from '../shared/policy.ts'
import type { World } from '../shared/world.ts'
import { showProgress, type Output } from './progress.ts'
import { WrongUse, whomFrom, type Whom } from './whom.ts'

export const usage = `nonlieu disenrol WHO

  ADDRESS …         these mailboxes; they stay out, whatever group they are in, until they are enrolled by name
  --file FILE       the addresses in a file, one a line
  --group NAME      the group leaves the enrolment: its members are let go unless they are enrolled otherwise
  --ring NAME       the ring and all behind it leave the enrolment in the same way
  --everyone --yes  all mailboxes

Subscriptions are removed. Mail stays where it is, and what was set aside can still be put back by hand.
`

/**
 * `nonlieu disenrol`: 0 when done, 1 where an address is unknown, 2 on wrong use.
 * @throws Failure what the dispatcher says, such as missing settings
 */
export async function run(args: readonly string[], world: World, output: Output): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.write(usage)
    return 0
  }
  try {
    const whom = await whomFrom(args)
    if (whom.everyone && !whom.yes)
      throw new WrongUse('This lets every mailbox of the tenant go. Add --yes if you mean it.')
    return await letGo(whom, world, output)
  } catch (error) {
    const isWrong = error instanceof WrongUse || (error instanceof Failure && error.code === 'not-found')
    if (isWrong) output.error(`${error.message}\n`)
    if (error instanceof WrongUse) output.error(`\n${usage}`)
    if (!isWrong) throw error
    return 2
  }
}

async function letGo(whom: Whom, world: World, output: Output): Promise<number> {
  if (whom.addresses.length > 0) return letNamedGo(whom.addresses, world, output)
  const policy = await world.policy()
  const enrolment = await scopeWithout(whom, policy.enrolment, world)
  // The scope first: patrol must not enrol again what leaves.
  await world.setPolicy({ ...policy, enrolment })
  if (whom.everyone) {
    await end(await enrolledIds(() => true, world), 'left-scope', world, output)
    return 0
  }
  const following = await world.following.read()
  await world.following.write({ ...following, groupsAt: null })
  const before = await enrolledIds(() => true, world)
  if (!enrolment.everyone) await follow(Number.POSITIVE_INFINITY, world)
  const after = await enrolledIds(() => true, world)
  output.write(`${before.length - after.length} let go. Their mail is as it was.\n`)
  return 0
}

async function letNamedGo(addresses: readonly string[], world: World, output: Output): Promise<number> {
  const ids: string[] = []
  const unknown: string[] = []
  const wanted = new Set(addresses)
  // A user who was deleted is no longer in the directory: our own rows know his address.
  const ours = new Map<string, string>()
  await enrolledIds(({ row }) => {
    if (wanted.has(row.address) || wanted.has(row.id))
      ours.set(wanted.has(row.id) ? row.id : row.address, row.id)
    return false
  }, world)
  for (const address of addresses) {
    const id = ours.get(address) ?? (await world.users.find(address))?.id
    if (id === undefined) unknown.push(address)
    else ids.push(id)
  }
  await end(ids, 'disenrolled', world, output)
  for (const address of unknown)
    output.write(`\n${address}\n  No such mailbox is enrolled, and the tenant has no such user.\n`)
  return unknown.length === 0 ? 0 : 1
}

async function end(
  ids: readonly string[],
  reason: 'disenrolled' | 'left-scope',
  world: World,
  output: Output,
): Promise<void> {
  const progress = showProgress(ids.length, 'mailboxes', output, world.now)
  await disenrol(ids, { reason, told: () => progress.step() }, world)
  progress.end()
  output.write(`${ids.length.toLocaleString('en')} let go. Their mail is as it was.\n`)
}

async function scopeWithout(whom: Whom, scope: Scope, world: World): Promise<Scope> {
  if (whom.everyone) return { ...scope, everyone: false, groups: [], rings: [], ring: null }
  if (whom.ring !== null) {
    const place = scope.rings.findIndex(({ name }) => name === whom.ring)
    if (place < 0) throw new Failure('not-found', `There is no ring “${whom.ring.slice(0, 60)}”.`)
    const rings = scope.rings.slice(0, place)
    return {
      ...scope,
      rings,
      ring: rings.some(({ name }) => name === scope.ring) ? scope.ring : (rings.at(-1)?.name ?? null),
    }
  }
  const gone = new Set<string>()
  for (const name of whom.groups) gone.add((await world.groups.find(name))?.id ?? name)
  const groups = scope.groups.filter((id) => !gone.has(id))
  if (groups.length === scope.groups.length)
    throw new Failure(
      'not-found',
      'The enrolment does not name this group. nonlieu status shows what it names.',
    )
  return { ...scope, groups }
}
