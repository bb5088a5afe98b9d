import { parseArgs } from 'node:util'
import { ActionReason } from '../shared/record.ts'
import type { Span } from '../shared/lift.ts'

export interface SpanChoices {
  readonly span: Span
  readonly json: boolean
  readonly yes: boolean
  /** True where the span was written out, not left to the default. */
  readonly isChosen: boolean
}

const dayMs = 24 * 3600_000
const mostDays = 400
const units = { m: 60_000, h: 3600_000, d: dayMs } as const

/** What the arguments ask for, or the sentence that says what is wrong with them. `now` is in epoch ms. */
export function spanOf(args: readonly string[], now: number): SpanChoices | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reason: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
        json: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    })
    const reason = ActionReason.nullable().safeParse(values.reason ?? null)
    if (!reason.success)
      return { wrong: `--reason ${values.reason} is none. Give one of ${ActionReason.options.join(', ')}.` }
    const since = timeOf(values.since ?? '30d', now)
    const until = timeOf(values.until ?? '0m', now)
    if (since === null || until === null)
      return { wrong: '--since and --until want a time such as 2026-11-28, 2026-11-28T09:00Z, 36h or 7d.' }
    if (until < since) return { wrong: '--until lies before --since.' }
    if (until - since > mostDays * dayMs) return { wrong: `The span is longer than ${mostDays} days.` }
    const span = {
      reason: reason.data,
      since: new Date(since).toISOString(),
      until: new Date(until).toISOString(),
    }
    const isChosen = values.since !== undefined && values.until !== undefined
    return { span, json: values.json, yes: values.yes, isChosen }
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message }
    throw error
  }
}

/** Epoch ms of a time as people write it: a date, a time, or how long ago. */
function timeOf(text: string, now: number): number | null {
  const ago = /^(\d{1,6})([mhd])$/.exec(text)
  const unit = ago?.[2]
  if (unit === 'm' || unit === 'h' || unit === 'd') return now - Number(ago?.[1]) * units[unit]
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : time
}
