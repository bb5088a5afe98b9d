import { isUnfinished } from '../../shared/record.ts'
import type { World } from '../../shared/world.ts'

/** Later than every row, and written in four digits of a year: times are compared as text. */
const everMs = Date.parse('9999-12-31T00:00:00Z')

/** Ids of the records that have not ended, at most a thousand; rows that no record needs do not count. */
export async function unfinished(world: Pick<World, 'records'>): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { ref, mark } of await world.records.due(everMs, 1000)) {
    const stored = await world.records.get(ref)
    if (stored !== null && stored.mark === mark && isUnfinished(stored.record)) ids.push(ref.id)
  }
  return ids
}
