import { needed } from './detect/bound.ts'
import { evidenceOf } from './detect/evidence.ts'
import { judge } from './detect/judge.ts'
import { Failure, isPassing } from './failure.ts'
import type { Mail, Part } from './mail.ts'
import { bodyReadings, nameReadings, subjectReading } from './read/body.ts'
import type { Evidence, Reading, Unread, UnreadReason } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** What was found in one part. Its places and names begin with the part's own name. */
export interface PartEvidence {
  readonly evidence: readonly Evidence[]
  /** What of it could not be read, by name. */
  readonly unread: readonly { readonly name: string; readonly reason: UnreadReason }[]
}

/** A mail judged by its envelope, subject, body and the names of its parts. */
export interface Glance {
  readonly evidence: readonly Evidence[]
  readonly verdict: Verdict
  /** What of its own text was too long to be read whole. */
  readonly cut: readonly Unread[]
  /** Parts that could still bring it to `suspicious` or above, most telling first; empty when none could. */
  readonly needed: readonly Part[]
}

/** The first half of the judgement: pure, and all that ordinary mail costs. */
export function glance(mail: Mail): Glance {
  const readings = [subjectReading(mail.subject), ...bodyReadings(mail.body), ...nameReadings(mail.parts)]
  const evidence = readings.map(evidenceOf)
  const cut = readings.flatMap(cutOf)
  const verdict = judge(mail, evidence, [...cut, ...skipped(mail.parts, 'not-needed')])
  return { evidence, verdict, cut, needed: stillNeeded(mail, evidence, verdict, mail.parts) }
}

export interface InspectOptions {
  /** True: every part is read, whatever the bound says, as a person's report asks. */
  readonly whole?: boolean
}

export interface PartReader {
  /**
   * Evidence of one part, from the cache or by reading its bytes; null where the part is gone.
   * @throws Failure `too-large`, or a passing one, which ends the inspection: it is no verdict
   */
  read(part: Part): Promise<PartEvidence | null>
  /** True where the time for this mail is spent: what is left stays unread. */
  spent(): boolean
}

/**
 * The second half: reads the needed parts one by one, judges again after each, and stops as soon as no unread part
 * could change the level. A part that cannot be read is named in `unread`; it never stops the others.
 * @throws Failure a passing one, from the reader
 */
export async function inspectParts(
  mail: Mail,
  first: Glance,
  reader: PartReader,
  { whole = false }: InspectOptions = {},
): Promise<Verdict> {
  const stillToRead = (): readonly Part[] =>
    whole ? [...left.values()] : stillNeeded(mail, evidence, verdict, [...left.values()])
  const evidence = [...first.evidence]
  const unread: Unread[] = [...first.cut]
  const left = new Map(mail.parts.map((part) => [part.id, part]))
  let verdict = first.verdict
  for (let [part] = whole ? mail.parts : first.needed; part !== undefined; [part] = stillToRead()) {
    if (reader.spent()) break
    left.delete(part.id)
    const found = await readPart(part, reader)
    evidence.push(...found.evidence)
    unread.push(...found.unread.map(({ name, reason }) => ({ part: part?.id ?? '', name, reason })))
    verdict = judge(mail, evidence, [...unread, ...skipped([...left.values()], 'not-needed')])
  }
  const wanted = new Set(stillToRead().map(({ id }) => id))
  const rest = [...left.values()].map((part) =>
    unreadPart(part, wanted.has(part.id) ? 'timeout' : 'not-needed'),
  )
  return judge(mail, evidence, [...unread, ...rest])
}

/** Judges without any part: what is done when reading was begun three times and never ended. */
export function withoutParts(mail: Mail, first: Glance): Verdict {
  const wanted = new Set(first.needed.map(({ id }) => id))
  return judge(mail, first.evidence, [
    ...first.cut,
    ...mail.parts.map((part) => unreadPart(part, wanted.has(part.id) ? 'killed' : 'not-needed')),
  ])
}

function cutOf({ where, cut }: Reading): readonly Unread[] {
  return cut === true ? [{ part: where, name: where, reason: 'cut' }] : []
}

async function readPart(part: Part, reader: PartReader): Promise<PartEvidence> {
  if (part.kind === 'reference') return nothing(part, 'reference')
  try {
    return (await reader.read(part)) ?? nothing(part, 'gone')
  } catch (error) {
    if (isPassing(error)) throw error
    return nothing(part, error instanceof Failure && error.code === 'too-large' ? 'too-large' : 'broken')
  }
}

function stillNeeded(
  mail: Mail,
  evidence: readonly Evidence[],
  verdict: Verdict,
  parts: readonly Part[],
): readonly Part[] {
  return verdict.level === 'fake-summons' ? [] : needed(mail, evidence, parts)
}

function nothing(part: Part, reason: UnreadReason): PartEvidence {
  return { evidence: [], unread: [{ name: part.name, reason }] }
}

function skipped(parts: readonly Part[], reason: UnreadReason): readonly Unread[] {
  return parts.map((part) => unreadPart(part, reason))
}

function unreadPart(part: Part, reason: UnreadReason): Unread {
  return { part: part.id, name: part.name, reason }
}
