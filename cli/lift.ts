import { heldBack, lift as liftSpan } from '../shared/lift.ts'
import { liftable, type ActionReason, type LiftableReason } from '../shared/record.ts'
import type { Command } from './command.ts'
import { spanOf } from './held-span.ts'

/** `nonlieu lift`: lets those fakes move that one reason held back in a chosen span. */
export const lift: Command = {
  usage: `lift --reason ${liftable.join('|')} --since TIME --until TIME [--yes]
    Lets the fakes move that this reason held back in this span: see them with \`held\` first. They move some a minute,
    each after a look at policy, caps and the message. May be stopped and run again at any time.`,

  async run(args, { world, tell, ask }) {
    const choices = spanOf(args, world().now())
    if ('wrong' in choices) {
      tell(choices.wrong)
      return 2
    }
    const { span, isChosen, yes } = choices
    const { reason } = span
    if (!isLiftable(reason) || !isChosen) {
      tell(
        `Give one --reason of ${liftable.join(', ')}, with --since and --until. What a person decided is not lifted.`,
      )
      return 2
    }
    let count = 0
    for await (const _one of heldBack(span, world())) count += 1
    if (count === 0) {
      tell('Nothing is held back for this reason in this span.')
      return 0
    }
    if (!yes && (await ask(`Let ${count} messages move to quarantine? Type yes: `)) !== 'yes') {
      tell('Nothing was changed.')
      return 1
    }
    const { lifted, left } = await liftSpan({ ...span, reason }, world())
    tell(
      `${lifted} messages will be moved by the next runs of patrol.${left === 0 ? '' : ` ${left} stay as they are.`}`,
    )
    return 0
  },
}

function isLiftable(reason: ActionReason | null): reason is LiftableReason {
  return liftable.some((one) => one === reason)
}
