import { randomUUID } from 'node:crypto'
import { Failure } from './failure.ts'
import { startHunt } from './hunt.ts'
import type { MessageRef } from './mail.ts'
import { readAgain } from './read-again.ts'
import type { World } from './world.ts'

/** Reports answered in one run; the rest is due in the next. */
const mostAtOnce = 50
/** A report that could not be answered is tried again after this long. */
const againMs = 2 * 60_000

/**
 * Answers the reports that wait: each message is read again, whole. What fails is tried again later.
 * @param until epoch ms by the world's clock; no reading is begun later, so that a crowd of reports holds up no listing
 */
export async function answerReports(until: number, world: World): Promise<number> {
  let answered = 0
  for (const { ref } of await world.reports.due(world.now(), mostAtOnce)) {
    if (world.now() >= until) break
    try {
      await answerOne(ref, world)
      await world.reports.answer(ref, world.now())
      answered += 1
    } catch (error) {
      const later = new Date(world.now() + againMs).toISOString()
      await world.reports.putOff(ref, later)
      world.log('report-failed', { code: error instanceof Failure ? error.code : 'error' })
      if (!(error instanceof Failure)) throw error
    }
  }
  return answered
}

/**
 * Judges a reported message again, with its pictures. A report replaces verdict and evidence; whether something moves is
 * decided by the verdict and the policy, never by the report. What the detector confirms is looked for elsewhere too, and
 * that is written down before the report counts as answered.
 */
async function answerOne(ref: MessageRef, world: World): Promise<void> {
  const mailbox = await world.mailboxes.get(ref.mailbox)
  if (mailbox === null) return
  const again = await readAgain(ref, mailbox, { occasion: 'report', correlation: randomUUID() }, world)
  if (again === null) return // deleted since: there is nothing left to say
  await startHunt(again, world)
  world.log('reported', { level: again.record.standing })
}
