import { createHash } from 'node:crypto'
import { conclude } from './act.ts'
import { evidenceOf } from './detect/evidence.ts'
import { detectorVersion } from './detect/version.ts'
import { Failure, isPassing } from './failure.ts'
import { correlated } from './graph/correlation.ts'
import { glance, inspectParts, withoutParts, type PartEvidence, type PartReader } from './inspect-mail.ts'
import { latePart } from './late-part.ts'
import type { Mail, MessageRef, Part } from './mail.ts'
import { missing } from './missing.ts'
import { limits } from './read/limits.ts'
import { slicesOf, type Content } from './read/slices.ts'
import { readerVersion } from './read/version.ts'
import { changed, nextDrive } from './record.ts'
import type { Stored } from './store/records.ts'
import { backOff, type Examine } from './wake.ts'
import type { World } from './world.ts'

/** After this many starts of reading without an end, a message is judged without its parts. */
export const maxReadStarts = 3
/** Parts are read with this name and the cache keeps it: another mail calls the same bytes otherwise. */
const anyName = '@'

/**
 * Reads the parts of one message that could still convict it, judges again, decides, records, acts. A start is
 * counted before reading. What Graph could not answer goes back to the queue and is no try.
 * @throws Failure where storage is out of reach
 */
export async function examine(message: Examine, world: World): Promise<void> {
  return correlated(message.correlation, () => examineWhole(message, world))
}

async function examineWhole(message: Examine, world: World): Promise<void> {
  const where: MessageRef = { mailbox: message.mailbox, id: message.id }
  const stored = await world.records.get(where)
  if (stored === null || stored.record.standing !== 'open' || isBusy(stored, world.now())) return
  try {
    await examineOne(stored, world)
  } catch (error) {
    if (!isPassing(error)) throw error
    const again = message.again + 1
    await giveBack(where, world)
    await world.send('examine', { ...message, again }, Math.max(error.retryAfterMs ?? 0, backOff(again)))
    world.log('back', { correlation: message.correlation, again })
  }
}

/** True while another worker is within the time that a mail may take. */
function isBusy({ record }: Stored, now: number): boolean {
  return record.readStartedAt !== null && now - Date.parse(record.readStartedAt) < limits.mailMs + 30_000
}

/** An outage is no try: the start that it ended is taken back. */
async function giveBack(where: MessageRef, world: World): Promise<void> {
  const stored = await world.records.get(where)
  if (stored === null || stored.record.standing !== 'open' || stored.record.readStartedAt === null) return
  const readStarts = Math.max(0, stored.record.readStarts - 1)
  await world.records.write(changed(stored.record, { readStarts, readStartedAt: null }, world.now()), stored)
}

async function examineOne(stored: Stored, world: World): Promise<void> {
  const { where, readStarts } = stored.record
  const mailbox = await world.mailboxes.get(where.mailbox)
  if (mailbox === null) return
  const [read] = await world.messages.read(where.mailbox, [where.id])
  if (read instanceof Failure) throw read
  if (read === null || read === undefined) return missing(stored, world)
  const first = glance(read.mail)
  if (readStarts >= maxReadStarts) {
    const found = { fetched: read, verdict: withoutParts(read.mail, first), mailbox }
    return conclude({ record: stored.record, before: stored }, found, world)
  }
  const now = world.now()
  const startedAt = new Date(now).toISOString()
  const nextTry = nextDrive(stored.record, now + limits.mailMs)
  const begun = changed(stored.record, { readStarts: readStarts + 1, readStartedAt: startedAt, nextTry }, now)
  const started = await world.records.write(begun, stored)
  if (started === null) return // another worker began
  const verdict = await inspectParts(read.mail, first, await partReader(where, read.mail, world))
  const late = verdict.level === 'fake-summons' ? null : latePart(read, stored.record, world.now())
  if (late === null)
    return conclude({ record: begun, before: started }, { fetched: read, verdict, mailbox }, world)
  const waiting = changed(begun, { readStarts: 0, readStartedAt: null, nextTry: late }, world.now())
  await world.records.write(waiting, started)
}

async function partReader(where: MessageRef, mail: Mail, world: World): Promise<PartReader> {
  const { languages } = await world.policy()
  const contentOf = slicesOf(mail, (part) => world.messages.bytes(where, part, limits.partBytes))
  let left = limits.partsRead
  let ms = 0
  return {
    spent: () => left <= 0 || ms >= limits.mailMs,
    read: async (part) => {
      left -= 1
      const read = await readCached(await contentOf(part), part, languages, world)
      ms += read?.ms ?? 0
      return read
    },
  }
}

/** One campaign picture is read once: what was found is kept by the hash of its bytes. */
async function readCached(
  bytes: Content,
  part: Part,
  languages: readonly string[],
  world: World,
): Promise<(PartEvidence & { readonly ms: number }) | null> {
  if (bytes === null) return null
  if (bytes === 'covered') return { evidence: [], unread: [], ms: 0 }
  const hash = createHash('sha256')
  for (const one of bytes instanceof Uint8Array ? [bytes] : bytes) hash.update(one)
  const sha256 = hash.digest('hex')
  const versions = `${readerVersion}-${detectorVersion}`
  const kept = await world.evidence.get(sha256, versions, world.now())
  if (kept !== null) return { ...renamed(kept, part.name), ms: 0 }
  const reading = await world.reader.read(bytes, { name: anyName, contentType: part.contentType, languages })
  const found: PartEvidence = { evidence: reading.readings.map(evidenceOf), unread: reading.unread }
  // What a limit ended may end better another time, on a calmer machine.
  const isWhole = found.unread.every(
    ({ reason }) => reason !== 'timeout' && reason !== 'killed' && reason !== 'memory',
  )
  if (isWhole) await world.evidence.put(sha256, versions, found, world.now())
  return { ...renamed(found, part.name), ms: reading.ms }
}

function renamed({ evidence, unread }: PartEvidence, name: string): PartEvidence {
  const prefix = `attachment:${anyName}`
  return {
    evidence: evidence.map((one) =>
      one.where.startsWith(prefix)
        ? { ...one, where: `attachment:${name}${one.where.slice(prefix.length)}` }
        : one,
    ),
    unread: unread.map((one) => ({
      ...one,
      name: one.name.startsWith(anyName) ? name + one.name.slice(anyName.length) : one.name,
    })),
  }
}
