import type { Listed, ListQuery, Messages, Page } from './graph/messages.ts'

/** Lines of one page, and pages of one listing: a mailbox that has more is certified in several runs. */
const top = 200
const maxPages = 400

/** What a listing saw. `whole` is false where nothing may be certified from it. */
export interface Listing {
  readonly items: readonly Listed[]
  readonly whole: boolean
  /** The newest time listed, ISO, or null where nothing was. */
  readonly newest: string | null
  /** Graph's own clock at the first answer, epoch ms. */
  readonly date: number | null
}

/**
 * Lists a mailbox (or one folder) since a time, over an order that lives while we read it: each page is asked anew,
 * ascending, with `ge` the last time seen, skipping known ids; nextLink is followed only inside a run of equal
 * times; a short or empty page without nextLink is asked once more. A repeated nextLink, or a run of equal times
 * that does not break, is not whole.
 * @param since ISO time
 * @throws Failure of Graph
 */
export async function listSince(
  messages: Pick<Messages, 'list' | 'next'>,
  where: { readonly mailbox: string; readonly folder?: string; readonly since: string },
): Promise<Listing> {
  const seen = new Map<string, Listed>()
  let since = wholeSeconds(where.since)
  let date: number | null = null
  let whole = true
  let ends = 0 // how often in a row an answer was the end of the list
  for (let pages = 0; ends < 2; pages += 1) {
    if (pages >= maxPages) {
      whole = false
      break
    }
    const page = await messages.list(where.mailbox, queryOf(where, since))
    if (pages === 0) date = page.date
    const fresh = take(page, seen)
    const last = latest(page.items)
    const stood = last === null || last <= since
    if (last !== null && last > since) since = last
    if (isLast(page)) {
      ends = fresh === 0 ? ends + 1 : 1
      continue
    }
    ends = 0
    if (!stood) continue
    const beyond = await breakTie(messages, page, { seen, since })
    if (beyond === null) {
      whole = false
      break
    }
    if (beyond === since) break // the run of equal times was the end of the list
    since = beyond
  }
  return { items: [...seen.values()], whole, newest: latest([...seen.values()]), date }
}

/** Follows nextLink through a run of equal times; the first later time, the same time at its end, null where stuck. */
async function breakTie(
  messages: Pick<Messages, 'next'>,
  from: Page,
  run: { readonly seen: Map<string, Listed>; readonly since: string },
): Promise<string | null> {
  const followed = new Set<string>()
  let page = from
  while (page.nextLink !== null) {
    if (followed.has(page.nextLink) || followed.size >= maxPages) return null
    followed.add(page.nextLink)
    page = await messages.next(page.nextLink)
    take(page, run.seen)
    const last = latest(page.items)
    if (last !== null && last > run.since) return last
  }
  return page.items.length < top ? run.since : null // a full page without a nextLink hides what follows
}

/** One page in the order of arrival since a time. */
export function queryOf(where: { readonly folder?: string }, since: string): ListQuery {
  const base: ListQuery = { by: 'receivedDateTime', since, top }
  return where.folder === undefined ? base : { ...base, folder: where.folder }
}

/** True where nothing follows the page, as far as it tells. */
export function isLast(page: Page): boolean {
  return page.nextLink === null && page.items.length < top
}

function take(page: Page, seen: Map<string, Listed>): number {
  let fresh = 0
  for (const item of page.items) {
    if (!seen.has(item.id)) fresh += 1
    seen.set(item.id, item)
  }
  return fresh
}

function latest(items: readonly Listed[]): string | null {
  let last: string | null = null
  for (const { receivedAt } of items) {
    const time = receivedAt === '' ? null : wholeSeconds(receivedAt)
    if (time !== null && (last === null || time > last)) last = time
  }
  return last
}

/** Graph's times are whole seconds; ours are cut to them, never rounded up. */
export function wholeSeconds(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`
}
