import { Failure, isPassing } from './failure.ts'
import type { Listed } from './graph/messages.ts'
import type { MessageRef } from './mail.ts'
import { reportFolder } from './report-folder.ts'
import type { MailboxRow, StoredMailbox } from './store/mailboxes.ts'
import type { World } from './world.ts'

/** In one process the report folder of a mailbox is asked for at most this often. */
const folderKeptMs = 10 * 60_000
/** Messages in the folder for reports that one listing takes note of, newest first. */
const mostFiled = 50

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
  if (!isOwnFolder(folder, row)) return
  if ((await reportFolderOf(row.id, world, 'asked')) === folder) await world.reports.take(ref, world.now())
}

/**
 * The same for what a listing saw, where the notice of the move was lost. What is reported already stays as it is. Where Graph
 * refuses to name the folder, the listing is none the worse for it.
 * @param missing `kept`: that there was no such folder a moment ago is believed
 * @throws Failure a passing one of Graph, or of storage
 */
export async function noteFiled(
  items: readonly Listed[],
  { row }: StoredMailbox,
  missing: 'kept' | 'asked',
  world: World,
): Promise<void> {
  const own = items.filter(({ folder }) => isOwnFolder(folder, row))
  if (own.length === 0) return
  const reports = await refusable(() => reportFolderOf(row.id, world, missing))
  const filed = own
    .filter(({ folder }) => folder === reports)
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))
  for (const { id } of filed.slice(0, mostFiled))
    await world.reports.take({ mailbox: row.id, id }, world.now())
}

function isOwnFolder(folder: string, { quarantine, folders }: MailboxRow): boolean {
  return folder !== quarantine && !Object.values(folders ?? {}).includes(folder)
}

async function refusable(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    return null
  }
}

const folders = new WeakMap<
  World['folders'],
  Map<string, { readonly id: string | null; readonly at: number }>
>()

async function reportFolderOf(
  mailbox: string,
  world: World,
  missing: 'kept' | 'asked',
): Promise<string | null> {
  const kept = folders.get(world.folders) ?? new Map<string, { id: string | null; at: number }>()
  folders.set(world.folders, kept)
  const found = kept.get(mailbox)
  const isFresh = found !== undefined && world.now() - found.at < folderKeptMs
  if (isFresh && (found.id !== null || missing === 'kept')) return found.id
  const id = await world.folders.byName(mailbox, reportFolder)
  if (kept.size > 10_000) kept.clear()
  kept.set(mailbox, { id, at: world.now() })
  return id
}
