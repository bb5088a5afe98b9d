import { setTimeout as delay } from 'node:timers/promises'
import { verify as verifyAll, type Difference, type NotJudged, type Verified } from '../shared/verify.ts'
import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { spanOf } from './held-span.ts'
import { showProgress } from './progress.ts'

const mostLimit = 100_000
/** Differences that are printed one by one; the rest is counted. */
const mostShown = 50

const reasons: Readonly<Record<NotJudged, string>> = {
  'other-version': 'judged by another version of the detector',
  gone: 'the mail is no longer in its mailbox',
  'evidence-aged': 'what was found in its parts is no longer kept: --read fetches and reads them again',
  'own-notice': 'an item of our own',
  'no-mailbox': 'the mailbox is no longer in care',
  'out-of-reach': 'Graph did not answer: try again later',
}

/** `nonlieu verify`: judges records of the running version again and reports what differs. Reads only. */
export const verify: Command = {
  usage: `verify [--since TIME] [--limit COUNT] [--pace PER-SECOND] [--read] [--json]
    Judges again the mail of records that this version decided since TIME (7d), COUNT records at most (1,000), some a second
    (5), and says where level, action or signals differ, and what could not be judged again and why. Nothing is written.
    --read fetches and reads parts again whose evidence is no longer kept (30 days). Exit 0 where nothing differs.`,

  async run(args, { world, print, tell, output }) {
    const choices = choicesOf(args, world().now())
    if ('wrong' in choices) {
      tell(choices.wrong)
      return 2
    }
    const { limit, perSecond, json } = choices
    const counts = new Map<Verified['outcome'], number>()
    const progress = json ? null : showProgress(limit, 'records at most', output)
    let shown = 0
    const options = { ...choices, pace: () => delay(1000 / perSecond) }
    for await (const one of verifyAll(options, world())) {
      counts.set(one.outcome, (counts.get(one.outcome) ?? 0) + 1)
      progress?.step()
      if (json) print(JSON.stringify(one))
      else if (one.difference !== null && (shown += 1) <= mostShown) print(lineOf(one, one.difference))
    }
    progress?.end()
    if (!json) for (const line of linesOf(counts, shown)) print(line)
    return (counts.get('different') ?? 0) === 0 ? 0 : 1
  },
}

interface Choices {
  readonly since: string
  readonly limit: number
  readonly perSecond: number
  readonly reads: boolean
  readonly json: boolean
}

function choicesOf(args: readonly string[], now: number): Choices | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        since: { type: 'string', default: '7d' },
        limit: { type: 'string', default: '1000' },
        pace: { type: 'string', default: '5' },
        read: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const span = spanOf(['--since', values.since], now)
    if ('wrong' in span) return span
    const limit = Number(values.limit)
    const perSecond = Number(values.pace)
    if (!Number.isInteger(limit) || limit < 1 || limit > mostLimit)
      return { wrong: `--limit wants a count from 1 to ${mostLimit}.` }
    if (!(perSecond > 0 && perSecond <= 50)) return { wrong: '--pace wants records a second, up to 50.' }
    return { since: span.span.since, limit, perSecond, reads: values.read, json: values.json }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

function lineOf({ where }: Verified, { level, action, lost, gained }: Difference): string {
  return [
    'different',
    where.mailbox,
    where.id,
    ...(level === null ? [] : [`level ${level.recorded} → ${level.now}`]),
    ...(action === null ? [] : [`action ${action.recorded} → ${action.now}`]),
    ...(lost.length === 0 ? [] : [`no longer ${lost.join(' ')}`]),
    ...(gained.length === 0 ? [] : [`now ${gained.join(' ')}`]),
  ].join('  ')
}

function linesOf(counts: ReadonlyMap<Verified['outcome'], number>, different: number): readonly string[] {
  const same = counts.get('same') ?? 0
  const not = Object.entries(reasons).flatMap(([reason, why]) => {
    const count = [...counts].find(([outcome]) => outcome === reason)?.[1] ?? 0
    return count === 0 ? [] : [`not judged   ${count}: ${why}`]
  })
  return [
    ...(different > mostShown ? [`and ${different - mostShown} more; --json shows all.`] : []),
    ...not,
    different === 0
      ? `${same} records were judged again, and all are as they were.`
      : `${same} are as they were, ${different} differ.`,
  ]
}
