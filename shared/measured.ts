import { Failure } from './failure.ts'
import { correlated, type Unit } from './graph/correlation.ts'
import type { World } from './world.ts'

/** Runs one unit of work under its correlation id and tells how long it took and how it ended. */
export function measured<T>(
  unit: Unit,
  correlation: string,
  world: Pick<World, 'trace'>,
  work: () => Promise<T>,
): Promise<T> {
  return correlated(correlation, unit, async () => {
    const begin = performance.now()
    let outcome = 'ok'
    try {
      return await work()
    } catch (error) {
      outcome = error instanceof Failure ? error.code : 'error'
      throw error
    } finally {
      world.trace(unit, { ms: performance.now() - begin, outcome })
    }
  })
}
