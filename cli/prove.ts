import { parseArgs } from 'node:util'
import { isProven, proveAll, proveTenant, statedLagMs, type MailboxProof } from '../shared/prove.ts'
import type { Command } from './command.ts'

const minuteMs = 60_000
/** Doubts that are printed one by one; the rest is counted. */
const mostShown = 50

/** `nonlieu prove`: lists the mailboxes afresh from Graph and compares them with the records, message by message. */
export const prove: Command = {
  usage: `prove --since DATE [--lag MINUTES] [--mailbox ID] [--json]
    Lists every mailbox in care afresh, folder by folder, and says whether each message received since DATE has its
    record in an end state. Mail younger than the lag (15 minutes) is shown apart, never counted as proven.`,

  async run(args, terminal) {
    const choices = choicesOf(args)
    if ('wrong' in choices) {
      terminal.tell(choices.wrong)
      return 2
    }
    const world = terminal.world()
    const one = choices.mailbox === null ? null : await world.mailboxes.get(choices.mailbox)
    if (choices.mailbox !== null && one === null) {
      terminal.tell('No mailbox in care has this id. `nonlieu status` names them.')
      return 1
    }
    const sum = newSum()
    for await (const proof of one === null ? proveTenant(choices, world) : proveAll([one], choices, world)) {
      add(sum, proof)
      if (choices.json) terminal.print(JSON.stringify(proof))
    }
    if (!choices.json) for (const line of linesOf(sum, choices)) terminal.print(line)
    if (sum.mailboxes === 0) {
      terminal.tell('No mailbox is in care, so nothing is proven. Enrol some first.')
      return 1
    }
    return sum.unproven === 0 ? 0 : 1
  },
}

interface Choices {
  readonly since: string
  readonly lagMs: number
  readonly mailbox: string | null
  readonly json: boolean
}

function choicesOf(args: readonly string[]): Choices | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        since: { type: 'string' },
        lag: { type: 'string' },
        mailbox: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const since = Date.parse(values.since ?? '')
    if (!/^\d{4}-\d{2}-\d{2}/.test(values.since ?? '') || Number.isNaN(since))
      return { wrong: 'Give --since a date such as 2026-11-20 or 2026-11-20T08:00Z.' }
    const lag = values.lag === undefined ? statedLagMs / minuteMs : Number(values.lag)
    if (!Number.isFinite(lag) || lag < 0 || lag > 7 * 24 * 60)
      return { wrong: '--lag wants minutes, from 0 to a week.' }
    return {
      since: new Date(since).toISOString(),
      lagMs: lag * minuteMs,
      mailbox: values.mailbox ?? null,
      json: values.json,
    }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

interface Sum {
  mailboxes: number
  listed: number
  proven: number
  young: number
  drafts: number
  folders: number
  /** Mailboxes of which something is not proven, and the lines that say what: the first of them, and how many there are. */
  unproven: number
  lines: number
  readonly shown: string[]
}

function newSum(): Sum {
  return {
    mailboxes: 0,
    listed: 0,
    proven: 0,
    young: 0,
    drafts: 0,
    folders: 0,
    unproven: 0,
    lines: 0,
    shown: [],
  }
}

function add(sum: Sum, proof: MailboxProof): void {
  sum.mailboxes += 1
  sum.listed += proof.listed
  sum.proven += proof.proven
  sum.young += proof.young
  sum.drafts += proof.notWatched.draft
  sum.folders += proof.notWatched.folder
  if (isProven(proof)) return
  const lines = reasonsOf(proof)
  sum.unproven += 1
  sum.lines += lines.length
  sum.shown.push(...lines.slice(0, mostShown - sum.shown.length))
}

function linesOf(sum: Sum, { since, lagMs }: Choices): readonly string[] {
  const counts = `${sum.mailboxes} mailboxes listed since ${since.slice(0, 16)}Z, ${sum.listed} messages: ${sum.proven} in an end state, ${sum.young} younger than ${lagMs / minuteMs} minutes, ${sum.drafts + sum.folders} not watched (${sum.drafts} drafts, ${sum.folders} in folders of one's own mail).`
  if (sum.unproven === 0) return [counts, 'Every watched message older than that is accounted for.']
  const more = sum.lines - sum.shown.length
  return [
    counts,
    ...sum.shown,
    ...(more > 0 ? [`and ${more} more; --json shows all.`] : []),
    `${sum.unproven} mailboxes are not proven.`,
  ]
}

function reasonsOf({ mailbox, whole, failure, doubts }: MailboxProof): readonly string[] {
  if (failure !== null) return [`not listed     ${mailbox}  ${failure}: try again later`]
  const seen = doubts.map(
    ({ ref, receivedAt, doubt }) => `${doubt.padEnd(14)} ${mailbox}  ${receivedAt}  ${ref.id}`,
  )
  return whole ? seen : [`not whole      ${mailbox}  more than a thousand messages of one second`, ...seen]
}
