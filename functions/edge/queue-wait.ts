import type { InvocationContext } from '@azure/functions'
import type { World } from '../../shared/world.ts'

/**
 * Tells how long a message lay in its queue. What went back with a delay of our own lay there because we wanted it, and
 * is not told.
 */
export function waited(
  queue: 'wake' | 'examine',
  { correlation, again }: { readonly correlation: string; readonly again: number },
  { triggerMetadata }: Pick<InvocationContext, 'triggerMetadata'>,
  world: Pick<World, 'trace' | 'now'>,
): void {
  const inserted = triggerMetadata?.['insertionTime']
  const at = typeof inserted === 'string' ? Date.parse(inserted) : Number.NaN
  if (again > 0 || Number.isNaN(at)) return
  world.trace('queue', { correlation, queue, ms: Math.max(0, world.now() - at) })
}
