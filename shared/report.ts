import { randomUUID } from 'node:crypto'
import { Failure } from './failure.ts'
import { startHunt } from './hunt.ts'
import type { MessageRef } from './mail.ts'
import { readAgain } from './read-again.ts'
import { reportFolder } from './report-folder.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import type { World } from './world.ts'

/** Reports answered in one run; the rest is due in the next. */
const mostAtOnce = 50
/** A report that could not be answered is tried again after this long. */
const againMs = 2 * 60_000
/** In one process the report folder of a mailbox is asked for at most this often. */
const folderKeptMs = 10 * 60_000

/**
 * Takes note of a message that lies in the folder for reports: Outlook's button, or a person's hand, put it there. Costs
 * one request, and only for mail in folders of one's own.
 */
export async function noteFolder(
  ref: MessageRef,
  folder: string,
  { row }: StoredMailbox,
  world: World,
): Promise<void> {
  const known = [row.quarantine, ...Object.values(row.folders ?? {})]
  if (known.includes(folder)) return
  if ((await reportFolderOf(row.id, world)) === folder) await world.reports.take(ref, world.now())
}

const folders = new WeakMap<
  World['folders'],
  Map<string, { readonly id: string | null; readonly at: number }>
>()

async function reportFolderOf(mailbox: string, world: World): Promise<string | null> {
  const kept = folders.get(world.folders) ?? new Map<string, { id: string | null; at: number }>()
  folders.set(world.folders, kept)
  const found = kept.get(mailbox)
  if (found !== undefined && found.id !== null && world.now() - found.at < folderKeptMs) return found.id
  const id = await world.folders.byName(mailbox, reportFolder)
  if (kept.size > 10_000) kept.clear()
  kept.set(mailbox, { id, at: world.now() })
  return id
}

/** Answers the reports that wait: each message is read again, whole. What fails is tried again later. */
export async function answerReports(world: World): Promise<number> {
  let answered = 0
  for (const { ref } of await world.reports.due(world.now(), mostAtOnce)) {
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
