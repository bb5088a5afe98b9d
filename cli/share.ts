import { parseArgs } from 'node:util'
import { Failure } from '../shared/failure.ts'
import { mostShared, type SharedMailbox } from '../shared/policy.ts'
import type { World } from '../shared/world.ts'
import type { Command } from './command.ts'

interface Choices {
  readonly addresses: readonly string[]
  readonly group: string | null
  readonly end: boolean
  readonly unchecked: boolean
}

/** `nonlieu share`: which shared mailboxes the pane explains to the members of which groups. */
export const share: Command = {
  usage: `share
    Lists the shared mailboxes that the pane explains, each with the group whose members may see and put back its mail.

share ADDRESS … --group NAME [--unchecked]
    Opens these shared mailboxes to the members of the group and of the groups in it; its name, address or object id.
    A person's own mailbox is refused. Graph tells it from a shared one only where MailboxSettings.Read is granted; where it
    is not, --unchecked says that you have looked. A mailbox may have several groups: run it once for each.

share ADDRESS … [--group NAME] --end
    Closes them to this group, or to all. The pane obeys at once; who leaves a group is let in five minutes more at most.`,

  async run(args, { world, print, tell }) {
    const choices = choicesOf(args)
    if ('wrong' in choices) {
      tell(choices.wrong)
      return 2
    }
    const { sharedMailboxes: before, ...policy } = await world().policy()
    if (choices.addresses.length === 0) {
      for (const { address, mailbox, group } of before) print([address, mailbox, group].join('  '))
      if (before.length === 0) tell('No shared mailbox is explained in the pane. See share --help.')
      return 0
    }
    const group = choices.group === null ? null : await groupId(choices.group, world())
    const after = choices.end || group === null ? without(before, choices.addresses, group) : [...before]
    if (!choices.end && group !== null) {
      for (const address of choices.addresses) {
        const entry = await entryFor(address, group, choices.unchecked, world())
        if (!after.some((one) => one.mailbox === entry.mailbox && one.group === group)) after.push(entry)
      }
    }
    if (after.length > mostShared)
      throw new Failure('refused', `There may be ${mostShared} entries. Take some away with --end.`)
    await world().setPolicy({ ...policy, sharedMailboxes: after })
    tell(
      `${Math.abs(after.length - before.length)} ${choices.end ? 'closed' : 'opened'}, ${after.length} in all.`,
    )
    return 0
  },
}

function choicesOf(args: readonly string[]): Choices | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        end: { type: 'boolean', default: false },
        unchecked: { type: 'boolean', default: false },
      },
    })
    const addresses = [...new Set(positionals.map((address) => address.toLowerCase()))]
    const group = values.group ?? null
    if (addresses.length === 0 && (group !== null || values.end))
      return { wrong: 'Say which mailboxes: share ADDRESS … --group NAME.' }
    if (addresses.length > 0 && group === null && !values.end)
      return { wrong: 'Say whose members may see them: --group NAME. To close them: --end.' }
    return { addresses, group, end: values.end, unchecked: values.unchecked }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

/** Also closes what the directory no longer knows: nothing is asked for it. */
function without(
  entries: readonly SharedMailbox[],
  addresses: readonly string[],
  group: string | null,
): SharedMailbox[] {
  return entries.filter(
    (one) =>
      !(addresses.includes(one.address) || addresses.includes(one.mailbox)) ||
      (group !== null && one.group !== group),
  )
}

async function groupId(name: string, world: World): Promise<string> {
  const group = await world.groups.find(name)
  if (group !== null) return group.id
  throw new Failure('not-found', 'The tenant has no such group. Give its name, its address or its object id.')
}

/** @throws Failure where the mailbox is a person's own, is not there, or is not in care */
async function entryFor(
  address: string,
  group: string,
  unchecked: boolean,
  world: World,
): Promise<SharedMailbox> {
  const shown = address.slice(0, 100)
  const user = await world.users.find(address)
  if (user === null || !user.hasMail)
    throw new Failure('not-found', `${shown}: the tenant has no such mailbox. Nothing was changed.`)
  const stored = await world.mailboxes.get(user.id)
  if (stored === null || stored.row.state === 'left')
    throw new Failure('not-found', `${shown} is not in care: nonlieu enrol ${shown}. Nothing was changed.`)
  const purpose = await world.users.purpose(user.id)
  if (purpose === null && !unchecked)
    throw new Failure(
      'refused',
      `Whether ${shown} is a shared mailbox cannot be told: grant MailboxSettings.Read, or look yourself and add --unchecked. Nothing was changed.`,
    )
  if (purpose !== null && purpose !== 'shared')
    throw new Failure('refused', `${shown} is no shared mailbox (${purpose}). Nothing was changed.`)
  return { address: user.address, mailbox: user.id, group }
}
