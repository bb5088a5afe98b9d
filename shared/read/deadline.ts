import { readFileSync } from 'node:fs'

/** A process that is given less of the machine than it wants waits at most this many times as long. */
export const patience = 3
/** Of its time, what a process must have worked: timers are not exact. */
const most = 0.9
/** Linux counts a process's work in hundredths of a second (`man 5 proc_pid_stat`, `man 3 sysconf`). */
const tickMs = 10

/**
 * Calls `late` once when a process has worked for `ms`, and after three times as long whatever it did: on a crowded machine
 * an honest page needs the same work and more time. Where nobody says how long it worked, `ms` of time count.
 * @returns ends it
 */
export function startDeadline(pid: number | undefined, ms: number, late: () => void): () => void {
  const since = performance.now()
  const before = workedMs(pid)
  let timer = setTimeout(look, ms)

  function look(): void {
    const now = workedMs(pid)
    const left = ms * patience - (performance.now() - since)
    if (before === null || now === null || now - before >= ms * most || left <= 0) return late()
    timer = setTimeout(look, Math.min(ms - (now - before), left))
  }

  return () => clearTimeout(timer)
}

/** Milliseconds that a process has worked, all its threads together; null where the system does not say. */
export function workedMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Its name stands in brackets and may hold anything; the 14th and 15th field are user and system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tickMs
  } catch {
    return null
  }
}
