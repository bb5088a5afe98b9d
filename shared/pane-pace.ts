import { Failure } from './failure.ts'
import { putNewest } from './newest.ts'

/** How many questions one person may ask at once, and how many more come with each second. */
export interface Pace {
  readonly burst: number
  readonly perSecond: number
}

/** Looking: a person who walks through a folder with the arrow keys asks some a second. */
export const lookingPace: Pace = { burst: 60, perSecond: 2 }
/** What moves a message back or aside: nobody means more than this. */
export const movingPace: Pace = { burst: 15, perSecond: 0.25 }
/** Reports and pictures; they cost a reading, and never keep anybody from his own mail. */
export const readingPace: Pace = { burst: 15, perSecond: 0.25 }

/** Persons that one process remembers; who was quiet longest is forgotten first and starts with a full measure. */
const mostPersons = 10_000

/**
 * Measures each person's questions for himself (a token bucket), in this process alone: several instances of the app
 * allow as many times more. `take` counts one.
 * @param now epoch ms
 * @throws Failure `throttled` with the wait in ms where the measure is used up; nothing is counted then
 */
export function createPaces(now: () => number): { take(person: string, pace: Pace): void } {
  const measures = new Map<Pace, Map<string, { left: number; at: number }>>()
  return {
    take(person, pace) {
      const persons = measures.get(pace) ?? new Map<string, { left: number; at: number }>()
      measures.set(pace, persons)
      const known = persons.get(person) ?? { left: pace.burst, at: now() }
      const passed = Math.max(0, now() - known.at) / 1000
      const left = Math.min(pace.burst, known.left + passed * pace.perSecond)
      putNewest(persons, person, { left: left < 1 ? left : left - 1, at: now() }, mostPersons)
      if (left < 1) {
        const retryAfterMs = Math.ceil(((1 - left) / pace.perSecond) * 1000)
        throw new Failure('throttled', 'Too many questions at once. Try again in a moment.', { retryAfterMs })
      }
    },
  }
}
