import { createHmac, timingSafeEqual } from 'node:crypto'
import { dayNoticeWords } from './explain/day-notice-words.ts'
import { Failure, isPassing } from './failure.ts'
import type { Header } from './mail.ts'
import type { DayNotice } from './store/day-notices.ts'
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
  if (!(await world.policy()).dayNotice) return
  const day = dayOf(world.now())
  await world.dayNotices.claim({ mailbox, day }, new Date(world.now() + waitMs).toISOString())
}

/** Makes the items that are due; a mailbox that fails is tried again later and holds up no other. */
export async function makeDayNotices(world: World): Promise<number> {
  if (!(await world.policy()).dayNotice) return 0
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
  if (!policy.dayNotice || policy.stopped || mailbox === null || mailbox.row.state === 'left' || isStale) {
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

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
