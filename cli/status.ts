import { parseArgs } from 'node:util'
import {
  asideToLookAt,
  isWell,
  ledgerOf,
  promisedMs,
  underWayMs,
  type Ledger,
  type Named,
} from '../shared/ledger.ts'
import type { Command } from './command.ts'

/** Exceptions of one kind that are printed; the rest is counted. */
const mostShown = 20

/** `nonlieu status`: one line where all is well, the exceptions otherwise. */
export const status: Command = {
  usage: `status [--json]
    Says whether every mailbox is guarded and listed in time, and names the exceptions: late, unfinished, silent
    notices, not protected, held back, unreadable, a hunt that is late. Exit 0 where all is well, 1 where somebody should look.`,

  async run(args, { world, print, tell }) {
    let json: boolean
    try {
      json = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values
        .json
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      tell(error.message)
      return 2
    }
    const ledger = await ledgerOf(world())
    const well = isWell(ledger)
    if (json) print(JSON.stringify({ well, ...ledger }))
    else for (const line of linesOf(ledger, well)) print(line)
    return well ? 0 : 1
  },
}

function linesOf(ledger: Ledger, well: boolean): readonly string[] {
  const { mailboxes, lagMs, unfinished } = ledger
  const guarded = mailboxes.protected + mailboxes.polled
  const listed = lagMs === null ? 'not listed yet' : `listed within ${ageOf(lagMs)}`
  const counts = `${guarded} mailboxes guarded, ${listed}, ${unfinished.count}${unfinished.whole ? '' : ' or more'} messages under way${unheardOf(ledger)}${heldOf(ledger)}${provenOf(ledger)}`
  if (well) return [`All is well: ${counts}.`]
  if (guarded === 0 && mailboxes.unprotected === 0)
    return ['No mailbox is in care yet. Enrol some: nonlieu enrol --help.']
  return [
    `Somebody should look: ${counts}.`,
    ...(lagMs === null
      ? ['late         no walk has ended yet: is the timer running?']
      : lagMs > promisedMs
        ? [`late         the slowest shard was listed ${ageOf(lagMs)} ago, promised are ${ageOf(promisedMs)}`]
        : []),
    ...shown(
      ledger.late,
      ({ mailbox, code, lagMs: lag }) => `late         ${mailbox}  ${ageOf(lag)}, ${code}`,
    ),
    ...(unfinished.oldestMs > underWayMs
      ? [`unfinished   the oldest of ${unfinished.count} is ${ageOf(unfinished.oldestMs)} old`]
      : []),
    ...doubtLines(ledger),
    ...shown(
      ledger.hunts.late,
      ({ letter, lagMs: lag, waiting }) =>
        `hunt         for twins of letter ${letter} is ${ageOf(lag)} behind, ${waiting} mailboxes could not be looked at yet`,
    ),
    ...asideToLookAt(ledger).map(asideLine),
    ...named(ledger.silent, ({ mailbox, since }) => `silent       ${mailbox}  no notices since ${since}`),
    ...named(ledger.unprotected, ({ mailbox, why, mend }) => `unprotected  ${mailbox}  ${why} ${mend}`),
    ...named(ledger.polled, ({ mailbox, why, mend }) => `listed only  ${mailbox}  ${why} ${mend}`),
  ]
}

/** Mailboxes whose notices were silent and whose next mail will show that they are mended, in the one line. */
function unheardOf({ unheard }: Ledger): string {
  return unheard === 0 ? '' : `, ${unheard} not heard since their notices were mended`
}

/** What lies aside of the last 30 days, in the one line; nothing where nothing does. */
function heldOf({ aside }: Ledger): string {
  if (aside.counts.length === 0) return ''
  const all = aside.counts.map(({ reason, count }) => `${count} ${reason}`).join(', ')
  return `, aside: ${all}${aside.whole ? '' : ' and more'}`
}

/** Patrol's own proof, in the one line. */
function provenOf({ proof }: Ledger): string {
  if (proof === null) return ''
  const { mailboxes, unseen, proven, at } = proof
  return `, last proven ${at.slice(0, 16)}Z (${mailboxes.length - unseen} mailboxes drawn, ${proven} messages)`
}

function doubtLines({ proof }: Ledger): readonly string[] {
  if (proof === null || proof.doubted === 0) return []
  return [
    `doubt        ${proof.doubted} messages of ${proof.day}'s sample are in no end state: nonlieu prove --since ${proof.day}`,
    ...shown(proof.doubts, ({ doubt, mailbox, message }) => `doubt        ${mailbox}  ${doubt}  ${message}`),
  ]
}

function asideLine({ reason, count, oldestAt }: ReturnType<typeof asideToLookAt>[number]): string {
  const since = `since ${oldestAt.slice(0, 16)}Z`
  return reason === 'unreadable'
    ? `unreadable   ${count} ${since}: Graph did not give them for a day while the mailbox answered`
    : `held         ${count} by ${reason} ${since}: nonlieu held --reason ${reason}, then nonlieu lift`
}

function named<Item>({ count, first }: Named<Item>, line: (item: Item) => string): readonly string[] {
  return shown(first, line, count)
}

function shown<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  count = items.length,
): readonly string[] {
  const lines = items.slice(0, mostShown).map(line)
  const more = count - lines.length
  const where = count > items.length ? `--json names ${items.length}` : '--json shows all'
  return more > 0 ? [...lines, `             and ${more} more; ${where}`] : lines
}

function ageOf(ms: number | null): string {
  if (ms === null) return 'never'
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return `${Math.max(1, Math.round(ms / 1000))} s`
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
