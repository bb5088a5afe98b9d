/** Where a command writes. A terminal is redrawn; anything else gets plain lines. */
export interface Output {
  readonly isTerminal: boolean
  /** Width of the terminal in characters. */
  readonly columns: number
  readonly write: (text: string) => void
  readonly error: (text: string) => void
}

export interface Progress {
  /** One more is done. */
  step(): void
  end(): void
}

const barWidth = 24
/** A terminal is redrawn at most this often; plain output gets a line at each tenth. */
const redrawMs = 100

/** How far a long piece of work is: a bar with rate and time left on a terminal, a line at each tenth elsewhere. */
export function showProgress(
  total: number,
  what: string,
  output: Output,
  now: () => number = Date.now,
): Progress {
  const start = now()
  let done = 0
  let drawn = Number.NEGATIVE_INFINITY
  let tenth = 0

  function draw(): void {
    const elapsed = Math.max(1, now() - start)
    const rate = (done / elapsed) * 1000
    if (output.isTerminal) {
      if (done < total && now() - drawn < redrawMs) return
      drawn = now()
      const line = `${bar(done / Math.max(1, total))} ${progressText(done, total, what, rate)}`
      output.write(`\r\u001b[2K${line.slice(0, Math.max(20, output.columns - 1))}`)
      return
    }
    const reached = Math.floor((done / Math.max(1, total)) * 10)
    if (reached === tenth) return
    tenth = reached
    output.write(`${progressText(done, total, what, rate)}\n`)
  }

  return {
    step() {
      done += 1
      draw()
    },
    end() {
      if (output.isTerminal && done > 0) output.write('\n')
    },
  }
}

/** `420 of 1,000 mailboxes · 18.0 a second · 32 s left`. `rate` is per second. */
export function progressText(done: number, total: number, what: string, rate: number): string {
  const left = rate > 0 && done < total ? ` · ${timeText((total - done) / rate)} left` : ''
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what} · ${rate.toFixed(1)} a second${left}`
}

/** Seconds as a person says them: `45 s`, `12 min`, `3 h 20 min`. */
export function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth)
  return `[${'█'.repeat(full)}${'░'.repeat(barWidth - full)}]`
}
