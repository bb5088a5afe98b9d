import type { Reader } from './read/reader.ts'

/** What a part said, and the ms that reading it took, without the wait for its turn. */
export type TimedReading = Awaited<ReturnType<Reader['read']>> & { readonly ms: number }

export interface TimedReader {
  read(...request: Parameters<Reader['read']>): Promise<TimedReading>
  /** One page to be shown to a person; it waits for its turn like a part. */
  see: Reader['see']
  close(): Promise<void>
}

/**
 * Reads one part after the other and says how long each took. In a campaign every mail waits for its turn at the one
 * reading process; the time that a mail may take counts its own reading alone, so none is judged unread for waiting.
 */
export function timedReader(reader: Reader): TimedReader {
  let queue: Promise<unknown> = Promise.resolve()
  return {
    async read(...request) {
      const turn = queue.then(async () => {
        const begin = performance.now()
        const found = await reader.read(...request)
        return { ...found, ms: performance.now() - begin }
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    see: (...request) => {
      const turn = queue.then(() => reader.see(...request))
      queue = turn.catch(() => undefined)
      return turn
    },
    close: () => reader.close(),
  }
}
