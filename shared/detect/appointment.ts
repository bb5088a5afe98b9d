import type { Placed, Scene } from './scene.ts'

/** Letters between the day and the hour of one appointment. */
const sameMoment = 80

/** Letters between who is called and when. */
const sameCall = 200

function near(one: Placed, others: readonly Placed[], reach = sameMoment): Placed | undefined {
  return others.find(
    ({ hit, evidence }) => evidence === one.evidence && Math.abs(hit.at - one.hit.at) <= reach,
  )
}

/**
 * The hour of an appointment and what goes with it: a place in the same text, or the day beside it and a telephone
 * number. Empty where the mail names none.
 */
export function appointmentIn(mentions: Scene['mentions']): readonly Placed[] {
  const places = mentions('appointment-place')
  const days = mentions('calendar-date')
  const calls = mentions('summons-reader')
  const phones = mentions('phone-number')
  for (const time of mentions('clock-time')) {
    const inText = ({ evidence }: Placed): boolean => evidence === time.evidence
    const place = places.find(inText)
    if (place !== undefined) return [place, time]
    const day = near(time, days)
    const phone = phones.find(inText)
    if (day !== undefined && phone !== undefined) return [day, time, phone]
    const call = near(time, calls, sameCall)
    if (day !== undefined && call !== undefined) return [call, day, time]
  }
  return []
}
