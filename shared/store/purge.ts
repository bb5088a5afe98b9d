import type { OpenTable } from './tables.ts'

/** Tables whose rows have an end, in their column `next`. */
const ending = ['evidence', 'letters', 'moves', 'hunts'] as const

/** Takes rows away whose time is over, at most `most` of each table; answers how many. */
export async function purge(open: OpenTable, now: number, most: number): Promise<number> {
  let gone = 0
  for (const name of ending) {
    const table = await open(name)
    const over: { readonly partition: string; readonly key: string }[] = []
    for await (const row of table.list({ dueBefore: new Date(now).toISOString() })) {
      over.push(row)
      if (over.length >= most) break
    }
    for (const { partition, key } of over) await table.remove(partition, key)
    gone += over.length
  }
  return gone
}
