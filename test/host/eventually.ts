import { setTimeout as delay } from 'node:timers/promises'

/**
 * What `look` finds, asked again every 50 ms until it is not null.
 * @throws {Error} after `ms`, naming what was waited for.
 */
export async function eventually<T>(
  what: string,
  look: () => T | null | Promise<T | null>,
  ms = 10_000,
): Promise<T> {
  const until = performance.now() + ms
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (performance.now() > until) throw new Error(`Waited ${ms} ms in vain for: ${what}.`)
    await delay(50)
  }
}
