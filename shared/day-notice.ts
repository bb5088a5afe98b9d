import { createHmac, timingSafeEqual } from 'node:crypto'
import { dayNoticeWords } from './explain/day-notice-words.ts'
import { Failure, isPassing } from './failure.ts'
import type { Fetched } from './graph/mail-from-graph.ts'
import type { Header } from './mail.ts'
import type { Policy } from './policy.ts'
import type { DayNotice } from './store/day-notices.ts'
import type { StoredMailbox } from './store/mailboxes.ts'
import { dayOf } from './times.ts'
import type { World } from './world.ts'

/** The header by which our own item is known again; believed only where its HMAC is right. */
const headerName = 'x-nonlieu-notice'
/** From the first move of a day to its item: several letters of one campaign are told of together. */
const waitMs = 2 * 60_000
/** Items of one run; the rest is due in the next. */
const mostAtOnce = 200
/** An item that could not be made for this long is not made: tomorrow it would be a riddle. */
const staleMs = 24 * 3600_000

/**
 * Claims the mailbox's day where the policy wants the item and nobody has claimed it. Called when a message was set
 * aside; costs one write a mailbox and day.
 */
export async function claimDay(mailbox: string, world: World): Promise<void> {
  if (!mayBeMade(await world.policy())) return
  const day = dayOf(world.now())
  await world.dayNotices.claim({ mailbox, day }, new Date(world.now() + waitMs).toISOString())
}

/** Makes the items that are due; a mailbox that fails is tried again later and holds up no other. */
export async function makeDayNotices(world: World): Promise<number> {
  if (!mayBeMade(await world.policy())) return 0
  let made = 0
  for (const notice of await world.dayNotices.due(world.now(), mostAtOnce)) {
    try {
      if (await makeOne(notice, world)) made += 1
    } catch (error) {
      if (!isPassing(error)) await world.dayNotices.settle(notice)
      else await world.dayNotices.putOff(notice, new Date(world.now() + waitMs).toISOString())
      world.log('day-notice-failed', { code: error instanceof Failure ? error.code : 'error' })
    }
  }
  return made
}

async function makeOne(notice: DayNotice, world: World): Promise<boolean> {
  const policy = await world.policy()
  const mailbox = await world.mailboxes.get(notice.mailbox)
  const isStale = world.now() - Date.parse(`${notice.day}T00:00:00Z`) > staleMs + 24 * 3600_000
  if (!mayBeMade(policy) || policy.stopped || mailbox === null || mailbox.row.state === 'left' || isStale) {
    await world.dayNotices.settle(notice)
    return false
  }
  // Killed between making and writing it down: the item is there, and is not made twice.
  const since = `${notice.day}T00:00:00Z`
  const there = await world.inboxItems.headers(notice.mailbox, headerName, since)
  if (there.some((value) => isOurs(value, notice.mailbox, world.settings.noticeKeys, notice.day))) {
    await world.dayNotices.settle(notice)
    return false
  }
  const [key = ''] = world.settings.noticeKeys
  const { subject, text } = dayNoticeWords(policy.languages)
  const made = await world.inboxItems.make(notice.mailbox, {
    subject,
    text: text(policy.folder),
    address: mailbox.row.address,
    header: { name: headerName, value: valueOf(notice, key) },
  })
  await world.dayNotices.settle(notice)
  world.log('day-notice', { mailbox: notice.mailbox, draft: made.isDraft })
  return true
}

/** Wanted, and seen to work on this tenant: elsewhere it might lie in the Inbox as a draft that looks like the person's own. */
function mayBeMade({ dayNotice, dayNoticeProof }: Policy): boolean {
  return dayNotice && dayNoticeProof !== null
}

/** What a trial of the item showed; `none`: it is as it should be. */
export type NoteFault = 'none' | 'draft' | 'not-in-inbox' | 'no-header' | 'gone'

/**
 * Makes one such item in a mailbox, looks at it as it lies there, and moves it to Deleted Items: nothing but what carries our
 * own HMAC of this trial is moved. Where it is as it should be, that is written down in the policy.
 * @throws Failure what Graph or storage said
 */
export async function tryDayNotice(mailbox: StoredMailbox, world: World): Promise<NoteFault> {
  const { id, address, folders } = mailbox.row
  const [key = ''] = world.settings.noticeKeys
  const trial = { mailbox: id, day: trialDay }
  const made = await world.inboxItems.make(id, {
    subject: 'Nonlieu',
    text: 'Nonlieu: this is a trial that your IT team made. It can be deleted.',
    address,
    header: { name: headerName, value: valueOf(trial, key) },
  })
  const [read] = await world.messages.read(id, [made.id])
  if (read instanceof Failure) throw read
  if (read === null || read === undefined) return 'gone'
  const fault = faultOf(read, mailbox, [key])
  // Without our header nothing says that this item is ours, so it stays where it is.
  if (fault !== 'no-header' && folders?.deleteditems !== null && folders?.deleteditems !== undefined)
    await world.messages.move({ mailbox: id, id: made.id }, folders.deleteditems)
  const dayNoticeProof = fault === 'none' ? new Date(world.now()).toISOString() : null
  await world.setPolicy({ ...(await world.policy()), dayNoticeProof })
  return fault
}

/** As long as a day, and none. */
const trialDay = 'trial-item'

function faultOf(
  { mail, isDraft, folder }: Fetched,
  { row }: StoredMailbox,
  keys: readonly string[],
): NoteFault {
  if (!isOwnNotice(mail.headers, row.id, keys)) return 'no-header'
  if (isDraft) return 'draft'
  return folder === row.folders?.inbox ? 'none' : 'not-in-inbox'
}

/** True for an item that we made ourselves in this mailbox, whatever day it is of. */
export function isOwnNotice(
  headers: readonly Header[] | null,
  mailbox: string,
  keys: readonly string[],
): boolean {
  const value = headers?.find(({ name }) => name.toLowerCase() === headerName)?.value
  return value !== undefined && isOurs(value, mailbox, keys)
}

function isOurs(value: string, mailbox: string, keys: readonly string[], day?: string): boolean {
  const given = Buffer.from(value.slice(0, 100))
  const of = value.slice(0, 10)
  if (day !== undefined && of !== day) return false
  return keys.some((key) => {
    const right = Buffer.from(valueOf({ mailbox, day: of }, key))
    return right.length === given.length && timingSafeEqual(right, given)
  })
}

function valueOf({ mailbox, day }: DayNotice, key: string): string {
  const mac = createHmac('sha256', key).update(`day-notice ${mailbox} ${day}`).digest('base64url')
  return `${day}.${mac}`
}
