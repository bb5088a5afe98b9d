import { Failure } from './failure.ts'

/**
 * What `work` comes to, or a failure after `ms`; work that is late goes on unheard.
 * @throws Failure `unavailable` with the sentence `late`, or whatever the work throws
 */
export async function inTime<T>(work: Promise<T>, ms: number, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new Failure('unavailable', late))
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
