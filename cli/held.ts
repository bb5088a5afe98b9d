import { heldBack } from '../shared/lift.ts'
import type { Command } from './command.ts'
import { spanOf } from './held-span.ts'

/** `nonlieu held`: the fakes that stay where they are, with the reason. */
export const held: Command = {
  usage: `held [--reason REASON] [--since TIME] [--until TIME] [--json]
    Lists fakes that were found and not moved: when held, when received, level, reason, mailbox, message.
    Without a span: the last 30 days. Nothing of a mail is shown.`,

  async run(args, { world, print, tell }) {
    const choices = spanOf(args, world().now())
    if ('wrong' in choices) {
      tell(choices.wrong)
      return 2
    }
    const counts = new Map<string, number>()
    for await (const one of heldBack(choices.span, world())) {
      counts.set(one.reason, (counts.get(one.reason) ?? 0) + 1)
      const { at, receivedAt, level, reason, where } = one
      print(
        choices.json
          ? JSON.stringify({ at, receivedAt, level, reason, mailbox: where.mailbox, message: where.id })
          : [at, receivedAt ?? '-', level, reason, where.mailbox, where.id].join('  '),
      )
    }
    const all = [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')
    tell(all === '' ? 'Nothing is held back.' : `Held back: ${all}.`)
    return 0
  },
}
