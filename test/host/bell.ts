/** A wait that somebody else can end early. */
export interface Bell {
  /** Resolves after `ms`, or at once when the bell rings. */
  wait(ms: number): Promise<void>
  ring(): void
}

export function bell(): Bell {
  const waiting = new Set<() => void>()
  return {
    wait(ms) {
      return new Promise((resolve) => {
        const timer = setTimeout(end, ms)
        waiting.add(end)
        function end(): void {
          clearTimeout(timer)
          waiting.delete(end)
          resolve()
        }
      })
    },
    ring() {
      for (const end of waiting) end()
    },
  }
}
