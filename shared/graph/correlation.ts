import { AsyncLocalStorage } from 'node:async_hooks'

const storage = new AsyncLocalStorage<string>()

/** Runs `work` under a correlation id: every call to Graph and every line of the log inside carries it. */
export function correlated<T>(id: string, work: () => Promise<T>): Promise<T> {
  return storage.run(id, work)
}

/** The id under which this runs, or null. */
export function correlation(): string | null {
  return storage.getStore() ?? null
}
