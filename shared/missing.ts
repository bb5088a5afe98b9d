import { changed, stepped } from './record.ts'
import type { Stored } from './store/records.ts'
import type { World } from './world.ts'

/** How long a message may be missing before its absence counts: two 404s this far apart. */
export const missingMs = 10 * 60_000

/** A message that is not there: the first time it is noted, ten minutes later it ends. */
export async function missing(stored: Stored, world: World): Promise<void> {
  const { record } = stored
  const now = world.now()
  if (record.missingSince === null) {
    const nextTry = new Date(now + missingMs).toISOString()
    const noted = changed(record, { missingSince: new Date(now).toISOString(), nextTry }, now)
    await world.records.write(noted, stored)
    return
  }
  if (now - Date.parse(record.missingSince) < missingMs) return
  const ended =
    record.standing === 'open'
      ? changed(record, { standing: 'gone', nextTry: null }, now)
      : stepped(record, { state: 'left', reason: 'person' }, now)
  await world.records.write(ended, stored)
  world.log('gone', { correlation: record.correlation, message: record.where.id })
}
