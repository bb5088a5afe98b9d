import { timeSpan } from './time-span.ts'

/** When a timer is due. Times are milliseconds since 1970, fields are UTC. */
export interface Schedule {
  /** The first time after `after`; null where none comes within forty years. */
  next(after: number): number | null
  /** Whether its shortest pause is under a minute: then Azure keeps no status of it. */
  readonly subMinute: boolean
}

const FIELDS = [
  { name: 'second', from: 0, to: 59, words: [] },
  { name: 'minute', from: 0, to: 59, words: [] },
  { name: 'hour', from: 0, to: 23, words: [] },
  { name: 'day', from: 1, to: 31, words: [] },
  {
    name: 'month',
    from: 1,
    to: 12,
    words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of week', from: 0, to: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
] as const

type Field = (typeof FIELDS)[number]

const DAY = 86_400_000
// 29 February on a given weekday comes at the latest after forty years (over a century without leap day).
const MAX_DAYS = 40 * 366

/**
 * An NCRONTAB of six fields (`second minute hour day month day-of-week`; five mean second 0) or a time span.
 * As in NCrontab, day and day of week must both fit.
 * @throws {RangeError} naming the field that is wrong.
 */
export function schedule(text: string): Schedule {
  const every = timeSpan(text)
  if (every !== null) {
    if (every < 1000) throw new RangeError(`The schedule "${text}" is shorter than a second.`)
    return { next: (after) => after + every, subMinute: every < 60_000 }
  }
  const parts = text.trim().split(/\s+/)
  const six = parts.length === 5 ? ['0', ...parts] : parts
  if (six.length !== 6) {
    throw new RangeError(
      `The schedule "${text}" has ${parts.length} fields. Write six: second minute hour day month weekday.`,
    )
  }
  const [seconds, minutes, hours, days, months, weekdays] = FIELDS.map((field, index) =>
    values(field, six[index] ?? ''),
  )
  if (!seconds || !minutes || !hours || !days || !months || !weekdays) throw new TypeError('six fields')

  function next(after: number): number | null {
    const start = Math.floor(after / 1000) * 1000 + 1000
    const firstDay = Math.floor(start / DAY) * DAY
    for (let day = 0; day < MAX_DAYS; day++) {
      const midnight = firstDay + day * DAY
      const date = new Date(midnight)
      if (
        !days?.has(date.getUTCDate()) ||
        !months?.has(date.getUTCMonth() + 1) ||
        !weekdays?.has(date.getUTCDay())
      ) {
        continue
      }
      const found = firstTime(midnight, start)
      if (found !== null) return found
    }
    return null
  }

  function firstTime(midnight: number, start: number): number | null {
    for (const hour of hours ?? []) {
      if (midnight + (hour + 1) * 3_600_000 <= start) continue
      for (const minute of minutes ?? []) {
        const at = midnight + hour * 3_600_000 + minute * 60_000
        if (at + 60_000 <= start) continue
        for (const second of seconds ?? []) if (at + second * 1000 >= start) return at + second * 1000
      }
    }
    return null
  }

  return { next, subMinute: seconds.size > 1 }
}

/** The values of one field in ascending order. */
function values(field: Field, text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const item of text.split(',')) {
    const match = /^(\*|[a-z]{3}|\d{1,2})(?:-([a-z]{3}|\d{1,2}))?(?:\/(\d{1,2}))?$/i.exec(item)
    const [, first = '', last, step] = match ?? []
    const from = first === '*' ? field.from : number(field, first)
    // `5/10` means from 5 on, every 10.
    const to =
      last !== undefined ? number(field, last) : first === '*' || step !== undefined ? field.to : from
    const by = step === undefined ? 1 : Number(step)
    if (
      match === null ||
      (first === '*' && last !== undefined) ||
      from === null ||
      to === null ||
      from > to ||
      by < 1
    ) {
      throw new RangeError(`"${item}" is no ${field.name} of a schedule (${field.from} to ${field.to}).`)
    }
    for (let value = from; value <= to; value += by) found.add(value)
  }
  return new Set([...found].toSorted((a, b) => a - b))
}

function number(field: Field, text: string): number | null {
  const word = field.words.findIndex((name) => name === text.toLowerCase())
  if (word >= 0) return word + field.from
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return value >= field.from && value <= field.to ? value : null
}
