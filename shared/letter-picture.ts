import { z } from 'zod'
import { Failure } from './failure.ts'
import type { Mail, MessageRef, Part } from './mail.ts'
import type { SeenPage } from './read/findings.ts'
import { inTime } from './in-time.ts'
import { limits } from './read/limits.ts'
import { slicesOf } from './read/slices.ts'
import type { Where } from './reading.ts'
import type { DecisionRecord } from './record.ts'
import { safePicture } from './safe-picture.ts'
import { ClaimedMailbox } from './whose-mailbox.ts'
import type { World } from './world.ts'

export const PictureRequest = z.object({
  record: z.string().min(1).max(1000),
  mailbox: ClaimedMailbox,
})

/** A person waits no longer than this, in ms, for his turn and the drawing together. */
const longestMs = 12_000
/** Pictures that one process draws or has waiting: reading new mail goes on beside them. */
const mostWaiting = 3
/** Parts of one name that are looked into. */
const mostParts = 3
const mostQuotes = 12
/** As `examine` does: the name is the sender's, and the reader needs none. */
const anyName = '@'

/** What can be drawn: pages of documents, pictures, and pictures inside of something else. */
const drawable = /(?:#\d{1,4}|\.(?:jpe?g|jpe|jfif|png|gif|webp|bmp|tiff?|avif|pdf))$/iu

let waiting = 0

/** The place whose quotes weigh most among those that can be drawn; null where nothing was found in any. */
export function tellingPlace({ standing, verdict }: DecisionRecord): Where | null {
  if (standing !== 'fake-summons' && standing !== 'suspicious') return null
  const weights = new Map<Where, number>()
  for (const sighting of verdict?.sightings ?? []) {
    if (sighting.state !== 'found' || sighting.weight <= 0) continue
    for (const where of new Set(sighting.quotes.map((quote) => quote.where))) {
      if (where.startsWith('attachment:') && drawable.test(where))
        weights.set(where, (weights.get(where) ?? 0) + sighting.weight)
    }
  }
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

/**
 * A picture of the letter for who may look into its mailbox, made now from the message and kept nowhere.
 * @throws Failure `not-found` where there is no such record, message, part or page, all alike; `throttled` where too many
 *   are being drawn; `unavailable` where drawing took too long; a passing one of Graph
 */
export async function letterPicture(
  mailbox: string,
  { record: id }: Omit<z.infer<typeof PictureRequest>, 'mailbox'>,
  world: World,
): Promise<Uint8Array> {
  const ref = { mailbox, id }
  const stored = await world.records.get(ref)
  const where = stored === null ? null : tellingPlace(stored.record)
  if (stored === null || where === null) throw nothing()
  if (waiting >= mostWaiting)
    throw new Failure('throttled', 'Too many pictures are being drawn. Try again in a moment.')
  waiting += 1
  try {
    const page = await inTime(pageOf(ref, where, world), longestMs, 'Drawing took too long. Try again later.')
    if (page === null) throw nothing()
    return await safePicture(page, quotesAt(stored.record, where))
  } finally {
    waiting -= 1
  }
}

function nothing(): Failure {
  return new Failure('not-found', 'There is no picture of this message here.')
}

async function pageOf(ref: MessageRef, where: Where, world: World): Promise<SeenPage | null> {
  const signal = AbortSignal.timeout(longestMs)
  const [read] = await world.messages.read(ref.mailbox, [ref.id])
  if (read instanceof Failure) throw read
  if (read === null || read === undefined) return null
  const { languages } = await world.policy()
  const contentOf = slicesOf(read.mail, (part) => world.messages.bytes(ref, part, limits.partBytes))
  for (const part of partsAt(where, read.mail)) {
    const bytes = await contentOf(part)
    if (bytes === null || bytes === 'covered') continue
    const inside = where.slice(`attachment:${part.name}`.length)
    const request = { name: anyName, contentType: part.contentType, languages }
    const page = await world.reader.see(bytes, request, `attachment:${anyName}${inside}`, signal)
    if (page !== null) return page
  }
  return null
}

/** The parts that the place may be in; a name may hold `#` and `/` itself, so the longest come first. */
function partsAt(where: Where, { parts }: Mail): readonly Part[] {
  const place = where.slice('attachment:'.length)
  return parts
    .filter(({ name }) => place === name || place.startsWith(`${name}#`) || place.startsWith(`${name}/`))
    .toSorted((a, b) => b.name.length - a.name.length)
    .slice(0, mostParts)
}

function quotesAt({ verdict }: DecisionRecord, where: Where): readonly string[] {
  const quotes = (verdict?.sightings ?? []).flatMap((sighting) =>
    sighting.state === 'found' && sighting.weight > 0
      ? sighting.quotes.filter((quote) => quote.where === where).map(({ text }) => text)
      : [],
  )
  return [...new Set(quotes)].slice(0, mostQuotes)
}
