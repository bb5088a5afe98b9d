import { isOwnNotice } from './day-notice.ts'
import { decide, placeOf } from './decide.ts'
import { detectorVersion } from './detect/version.ts'
import { inspected } from './examine.ts'
import { Failure } from './failure.ts'
import type { Fetched } from './graph/mail-from-graph.ts'
import { glance } from './inspect-mail.ts'
import { recognised } from './known-letter.ts'
import type { MessageRef } from './mail.ts'
import type { DecisionRecord } from './record.ts'
import { everyMailbox, type StoredMailbox } from './store/mailboxes.ts'
import type { Level, Verdict } from './verdict.ts'
import type { World } from './world.ts'

/** Why a record could not be judged again. */
export type NotJudged =
  | 'other-version'
  | 'gone'
  | 'evidence-aged'
  | 'own-notice'
  | 'no-mailbox'
  | 'out-of-reach'

/** What differs between a record and today's judgement of the same mail by the same version. Ids only, no words. */
export interface Difference {
  readonly level: { readonly recorded: Level; readonly now: Level } | null
  /** Whether it would be moved, held or left today. */
  readonly action: { readonly recorded: string; readonly now: string } | null
  /** Ids of signals found only then, and only now. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

export interface Verified {
  readonly where: MessageRef
  readonly outcome: 'same' | 'different' | NotJudged
  readonly difference: Difference | null
}

export interface VerifyOptions {
  /** ISO time: records that last changed before it are passed over. */
  readonly since: string
  /** Records looked at, at most. */
  readonly limit: number
  /** True: parts whose evidence is no longer kept are fetched and read again. */
  readonly reads: boolean
  /** Waits for the next turn, so that protecting has room. */
  readonly pace: () => Promise<void>
}

/**
 * Judges records again whose mail still exists, one by one, and hands out each comparison. Nothing is written, neither to
 * Graph nor to storage.
 * @throws Failure where storage is out of reach
 */
export async function* verify(options: VerifyOptions, world: World): AsyncGenerator<Verified> {
  const { since, limit, pace } = options
  let looked = 0
  for await (const mailbox of everyMailbox(world.mailboxes)) {
    for await (const id of world.records.decidedSince(mailbox.row.id, since)) {
      if (looked >= limit) return
      looked += 1
      const where = { mailbox: mailbox.row.id, id }
      const stored = await world.records.get(where)
      if (stored === null || stored.record.verdict === null) continue
      if (stored.record.verdict.detector !== detectorVersion) {
        yield { where, outcome: 'other-version', difference: null }
        continue
      }
      await pace()
      yield await again(stored.record, stored.record.verdict, mailbox, options, world)
    }
  }
}

async function again(
  record: DecisionRecord,
  recorded: Verdict,
  mailbox: StoredMailbox,
  { reads }: VerifyOptions,
  world: World,
): Promise<Verified> {
  const { where } = record
  const not = (outcome: NotJudged): Verified => ({ where, outcome, difference: null })
  if (mailbox.row.state === 'left') return not('no-mailbox')
  const [read] = await world.messages.read(where.mailbox, [where.id])
  if (read instanceof Failure) return not('out-of-reach')
  if (read === null || read === undefined) return not('gone')
  if (isOwnNotice(read.mail.headers, where.mailbox, world.settings.noticeKeys)) return not('own-notice')
  const verdict = await judged(read, where, reads, world)
  if (verdict === 'evidence-aged' || verdict === 'out-of-reach') return not(verdict)
  const difference = await compared({ record, recorded, read, verdict, mailbox }, world)
  const { level, action, lost, gained } = difference
  const isSame = level === null && action === null && lost.length + gained.length === 0
  return { where, outcome: isSame ? 'same' : 'different', difference: isSame ? null : difference }
}

async function judged(
  { mail }: Fetched,
  where: MessageRef,
  reads: boolean,
  world: World,
): Promise<Verdict | 'evidence-aged' | 'out-of-reach'> {
  const first = glance(mail)
  if (first.needed.length === 0) return recognised(mail, first, world)
  let aged = false
  const readOnly: World = {
    ...world,
    evidence: { get: (...key) => world.evidence.get(...key), put: async () => undefined },
    reader: reads
      ? world.reader
      : {
          async read() {
            aged = true
            throw new Failure('unavailable', 'What was found in this part is no longer kept.')
          },
          see: (...request) => world.reader.see(...request),
          close: async () => undefined,
        },
  }
  try {
    // What a person reported was read whole; so is its judgement here.
    const whole = (await world.reports.get(where)) !== null
    return (await inspected(mail, first, where, readOnly, { whole })).verdict
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return aged ? 'evidence-aged' : 'out-of-reach'
  }
}

interface Compared {
  readonly record: DecisionRecord
  readonly recorded: Verdict
  readonly read: Fetched
  readonly verdict: Verdict
  readonly mailbox: StoredMailbox
}

async function compared(
  { record, recorded, read, verdict, mailbox }: Compared,
  world: World,
): Promise<Difference> {
  const before = found(recorded)
  const now = found(verdict)
  const level = recorded.level === verdict.level ? null : { recorded: recorded.level, now: verdict.level }
  // Where it lay when it was decided: what we moved lies in quarantine by now.
  const folder = record.action.before?.folder ?? read.folder
  const place = placeOf({ folder, isDraft: read.isDraft }, mailbox.row)
  const would = decide(verdict, place, await world.policy(), mailbox.row).state
  const was = kindOf(record)
  return {
    level,
    action: was === would ? null : { recorded: was, now: would },
    lost: [...before].filter((id) => !now.has(id)),
    gained: [...now].filter((id) => !before.has(id)),
  }
}

/** What was decided of the move, whatever became of it; caps and twins hold back what was to be moved. */
function kindOf({ action: { state, reason } }: DecisionRecord): 'none' | 'held' | 'pending' {
  if (state === 'none') return 'none'
  return state === 'held' && reason !== 'cap' && reason !== 'twin' ? 'held' : 'pending'
}

function found({ sightings }: Verdict): ReadonlySet<string> {
  return new Set(sightings.flatMap(({ state, signal }) => (state === 'found' ? [signal] : [])))
}
