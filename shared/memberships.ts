import { largestCheck, type Groups } from './graph/groups.ts'
import { inParallel } from './in-parallel.ts'
import { inTime } from './in-time.ts'
import { putNewest } from './newest.ts'
import { Failure } from './failure.ts'

/** Who left a group is believed to be in it no longer than this after Graph was last asked, in ms. */
export const membershipKeptMs = 5 * 60_000
/** Persons remembered in one process; who was asked about longest ago is forgotten first. */
const mostPersons = 10_000
const width = 4

/**
 * Which of the groups a person is in, those inside of others too.
 * @param person object id
 * @param groups object ids
 * @throws Failure where Graph does not say: nobody is let in by an old or a missing answer
 */
export type Memberships = (person: string, groups: readonly string[]) => Promise<ReadonlySet<string>>

interface Kept {
  readonly groups: string
  readonly at: number
  readonly held: Promise<ReadonlySet<string>>
}

/**
 * Asks Graph and keeps its answer for five minutes. All groups of a policy are asked about together: so the time an answer
 * takes says nothing about which mailbox was asked for.
 * @param options.now epoch ms
 * @param options.longestMs how long a person waits, in ms; the pane itself gives up after 15 s
 */
export function createMemberships(
  graph: Pick<Groups, 'holding'>,
  { now, longestMs = 8_000 }: { readonly now: () => number; readonly longestMs?: number },
): Memberships {
  const kept = new Map<string, Kept>()
  return async (person, groups) => {
    const asked = groups.toSorted().join()
    const known = kept.get(person)
    const age = known === undefined ? -1 : now() - known.at
    if (known?.groups === asked && age >= 0 && age < membershipKeptMs) return known.held
    const late = 'Graph did not say in time who is in a group. Try again in a moment.'
    const mine = { groups: asked, at: now(), held: inTime(heldBy(person, groups, graph), longestMs, late) }
    putNewest(kept, person, mine, mostPersons)
    try {
      return await mine.held
    } catch (error) {
      if (kept.get(person) === mine) kept.delete(person)
      throw error
    }
  }
}

async function heldBy(
  person: string,
  groups: readonly string[],
  graph: Pick<Groups, 'holding'>,
): Promise<ReadonlySet<string>> {
  const pieces: (readonly string[])[] = []
  for (let at = 0; at < groups.length; at += largestCheck) pieces.push(groups.slice(at, at + largestCheck))
  const held = new Set<string>()
  await inParallel(pieces, width, async (piece) => {
    for (const group of await among(piece, person, graph)) held.add(group)
  })
  return held
}

/** One group that was deleted may make Graph refuse the whole question: the halves are asked, down to that one alone. */
async function among(
  groups: readonly string[],
  person: string,
  graph: Pick<Groups, 'holding'>,
): Promise<readonly string[]> {
  try {
    return await graph.holding(person, groups)
  } catch (error) {
    const isAnswer = error instanceof Failure && (error.code === 'not-found' || error.code === 'refused')
    if (!isAnswer) throw error
    if (groups.length === 1) return [] // no such group, or no such person any more
    const half = Math.ceil(groups.length / 2)
    const first = await among(groups.slice(0, half), person, graph)
    return [...first, ...(await among(groups.slice(half), person, graph))]
  }
}
