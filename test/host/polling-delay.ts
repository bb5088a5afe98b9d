/**
 * How long the queue listener waits after an empty answer: 100 ms after work, then growing at random and
 * exponentially to the maximum (WebJobs SDK, RandomizedExponentialBackoffStrategy: step 100 ms, ±20 %).
 */
export interface PollingDelay {
  /** @param found Whether there was a message since the last wait. Milliseconds. */
  next(found: boolean): number
}

const MINIMUM_MS = 100
const SPREAD = 0.2

export function pollingDelay(maximum: number, random: () => number): PollingDelay {
  let exponent = 1
  return {
    next(found) {
      if (found) {
        exponent = 1
        return MINIMUM_MS
      }
      const factor = 1 - SPREAD + random() * 2 * SPREAD
      const delay = MINIMUM_MS + factor * 2 ** (exponent - 1) * MINIMUM_MS
      if (delay >= maximum) return maximum
      exponent++
      return delay
    },
  }
}
