import { randomInt, randomUUID } from 'node:crypto'
import { proveMailbox, statedLagMs, type MailboxProof } from './prove.ts'
import { shards } from './store/entity.ts'
import { isGuarded, type StoredMailbox } from './store/mailboxes.ts'
import { mostDoubts, type DayProof } from './store/proofs.ts'
import { dayOf } from './times.ts'
import type { World } from './world.ts'

/** Mailboxes of a day's sample; one is walked in a run. */
export const sampleSize = 20
const dayMs = 24 * 3600_000
/** Mail of so many days is compared. */
const sinceMs = 7 * dayMs

/**
 * Walks one mailbox, drawn at random, as `prove` does, and adds what it said to the day's row; nothing where the day's sample
 * is whole. Safe to repeat and to run twice: whoever writes second discards his walk.
 */
export async function proveOne(world: World): Promise<DayProof | null> {
  const now = world.now()
  const before = await world.proofs.get(dayOf(now))
  const known = before?.proof ?? newProof(now)
  if (known.mailboxes.length >= sampleSize) return null
  const drawn = await draw(new Set(known.mailboxes), world)
  if (drawn === null) return null
  const since = new Date(now - sinceMs).toISOString()
  const next = added(known, await proveMailbox(drawn, { since, lagMs: statedLagMs }, world), now)
  if (!(await world.proofs.write(next, before))) return null
  const { mailboxes, unseen, listed, proven, doubted } = next
  world.trace('proof', { mailboxes: mailboxes.length - unseen, unseen, listed, proven, doubts: doubted })
  if (doubted > known.doubted) world.log('proof-failed', { mailbox: drawn.row.id, doubts: doubted })
  return next
}

/** The newest day's result, today's or yesterday's, or null where there is none. */
export async function lastProof(world: Pick<World, 'proofs' | 'now'>): Promise<DayProof | null> {
  const now = world.now()
  const today = await world.proofs.get(dayOf(now))
  return (today ?? (await world.proofs.get(dayOf(now - dayMs))))?.proof ?? null
}

/** Through the shards in random order, and in each from a random place on: a mailbox in care that was not walked today. */
async function draw(walked: ReadonlySet<string>, world: World): Promise<StoredMailbox | null> {
  for (const shard of shuffled(shards)) {
    for (const after of [randomUUID(), null]) {
      const { found } = await world.mailboxes.page(shard, { after, most: sampleSize + 1 })
      const one = found.find(({ row }) => !walked.has(row.id) && isGuarded(row))
      if (one !== undefined) return one
    }
  }
  return null
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, place: randomInt(2 ** 32) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

function added(day: DayProof, proof: MailboxProof, now: number): DayProof {
  const isSeen = proof.whole && proof.failure === null
  const doubts = proof.doubts.map(({ ref, doubt }) => ({ mailbox: ref.mailbox, message: ref.id, doubt }))
  return {
    ...day,
    at: new Date(now).toISOString(),
    mailboxes: [...day.mailboxes, proof.mailbox],
    unseen: day.unseen + (isSeen ? 0 : 1),
    listed: day.listed + proof.listed,
    proven: day.proven + proof.proven,
    young: day.young + proof.young,
    doubted: day.doubted + doubts.length,
    doubts: [...day.doubts, ...doubts].slice(0, mostDoubts),
  }
}

function newProof(now: number): DayProof {
  const zero = { unseen: 0, listed: 0, proven: 0, young: 0, doubted: 0 }
  return { day: dayOf(now), at: new Date(now).toISOString(), mailboxes: [], ...zero, doubts: [] }
}
