import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** A piece of work that one message of a queue, or one beat of the timer, began. */
export type Unit = 'protect' | 'examine' | 'patrol'

/** What runs here: under which correlation id, and its own id among all that carries the same one. */
export interface Work {
  readonly correlation: string
  readonly unit: Unit
  /** 16 hex digits, as traces name a span. */
  readonly span: string
}

const storage = new AsyncLocalStorage<Work>()

/** Runs `work` under a correlation id: every call to Graph and every line of the log inside carries it. */
export function correlated<T>(correlation: string, unit: Unit, work: () => Promise<T>): Promise<T> {
  return storage.run({ correlation, unit, span: randomBytes(8).toString('hex') }, work)
}

/** The id under which this runs, or null. */
export function correlation(): string | null {
  return storage.getStore()?.correlation ?? null
}

/** The work in which this runs, or null. */
export function currentWork(): Work | null {
  return storage.getStore() ?? null
}
