import { parseArgs } from 'node:util'
import { examineTenant, type Finding } from '../shared/doctor.ts'
import { Failure } from '../shared/failure.ts'
import type { World } from '../shared/world.ts'
import type { Command } from './command.ts'

/** `nonlieu doctor`: what an administrator can have wrong, one line each. */
export const doctor: Command = {
  usage: `doctor [--mailbox ADDRESS] [--note] [--json]
    Goes through settings, storage, permissions, Graph, the public address, subscriptions, folders, the pane, Entra, host keys and
    policy: a line each, ok or wrong with the way to mend it. --mailbox says in which mailbox it may look (the first in
    care). --note makes one item in that mailbox's Inbox, looks whether it is a draft, and moves it to Deleted Items: the
    daily note stays off until this was seen. Exit 0 where all is ok.`,

  async run(args, { world, print, tell }) {
    const choices = choicesOf(args)
    if ('wrong' in choices) {
      tell(choices.wrong)
      return 2
    }
    const { address, note, json } = choices
    const show = (finding: Finding): void => print(json ? JSON.stringify(finding) : lineOf(finding))
    const opened = openedBy(world)
    if (opened instanceof Failure) {
      show({
        check: 'settings',
        state: 'wrong',
        says: opened.message,
        mend: 'Nothing else can be looked at.',
      })
      return 1
    }
    const id = address === null ? null : ((await opened.users.find(address))?.id ?? '')
    const mailbox = id === null ? null : await opened.mailboxes.get(id)
    if (id !== null && mailbox === null) {
      tell('This mailbox is not in care. Enrol it first: nonlieu enrol ADDRESS.')
      return 1
    }
    let bad = 0
    for await (const finding of examineTenant({ mailbox, note, fetch }, opened)) {
      show(finding)
      if (finding.state !== 'ok') bad += 1
    }
    if (!json) tell(bad === 0 ? 'Nothing is wrong.' : `${bad} of these want somebody's hand.`)
    return bad === 0 ? 0 : 1
  },
}

function openedBy(world: () => World): World | Failure {
  try {
    return world()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

function choicesOf(
  args: readonly string[],
):
  | { readonly address: string | null; readonly note: boolean; readonly json: boolean }
  | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mailbox: { type: 'string' },
        note: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    if (values.note && values.mailbox === undefined)
      return { wrong: '--note makes an item in a mailbox: name it with --mailbox ADDRESS.' }
    return { address: values.mailbox ?? null, note: values.note, json: values.json }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

function lineOf({ check, state, says, mend }: Finding): string {
  return `${state.padEnd(8)} ${check.padEnd(15)} ${says}${mend === null ? '' : ` ${mend}`}`
}
