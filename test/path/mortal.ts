import type { World } from '../../shared/world.ts'

/** What changes something outside the process: rows, messages, queues. */
const effects: ReadonlySet<string> = new Set([
  'write',
  'take',
  'answer',
  'putOff',
  'put',
  'learn',
  'count',
  'forget',
  'move',
  'setRead',
  'ensure',
  'send',
  'add',
  'remove',
  'claim',
])

/** A worker's world that ends with him. */
export interface Mortal {
  readonly world: World
  readonly isDead: () => boolean
  /** The effect after which he died, or the last he had. */
  readonly last: () => string
}

/**
 * A world whose worker is killed when his nth effect has happened and before he hears of it: from then on no call of his does
 * anything. With `dies`, a call that fails with such an error kills him too.
 */
export function mortal(world: World, nth: number, dies?: string): Mortal {
  let left = nth
  let dead = false
  let last = ''
  async function through(name: string, work: () => unknown): Promise<unknown> {
    if (dead) throw new Error('killed')
    const answer = await Promise.resolve(work()).catch((error: unknown) => {
      if (error instanceof Error && error.message === dies) dead = true
      throw error
    })
    if (dead) throw new Error('killed')
    if (!effects.has(name.split('.').at(-1) ?? '')) return answer
    last = name
    left -= 1
    if (left > 0) return answer
    dead = true
    throw new Error('killed')
  }
  function guarded<T extends object>(thing: T, path: string): T {
    return new Proxy(thing, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver)
        const name = `${path}${String(key)}`
        if (typeof value === 'function' && !['now', 'log', 'trace', 'spent', 'page'].includes(String(key)))
          return (...args: unknown[]) => {
            const result: unknown = name.startsWith('records.decidedSince')
              ? Reflect.apply(value, target, args)
              : null
            return result ?? through(name, () => Reflect.apply(value, target, args))
          }
        return typeof value === 'object' && value !== null && path === '' && key !== 'settings'
          ? guarded(value, `${String(key)}.`)
          : value
      },
    })
  }
  return { world: guarded(world, ''), isDead: () => dead, last: () => last }
}
