import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { batchWithin, failureOfItem, type BatchItem } from './batch.ts'
import { call } from './client.ts'
import type { Lanes } from './lanes.ts'
import { pathOf } from './path-of.ts'

/** Folders whose ids we keep: locale-independent names of https://learn.microsoft.com/graph/api/resources/mailfolder */
export const wellKnown = ['inbox', 'junkemail', 'deleteditems', 'drafts', 'sentitems', 'outbox'] as const

export type WellKnown = (typeof wellKnown)[number]
export type FolderIds = Readonly<Record<WellKnown, string | null>>

const Folder = z.object({ id: z.string(), displayName: z.string().nullish() })
const FolderList = z.object({
  value: z.array(z.object({ id: z.string(), childFolderCount: z.number().nullish() })),
  '@odata.nextLink': z.string().nullish(),
})
const maxFolders = 2000
/** Pages of folders asked for in one mailbox; a folder with others in it is a page at least. */
const maxFolderPages = 500

export interface FoldersOptions {
  readonly lanes: Lanes
  readonly slots: number
  readonly now: () => number
}

export interface Folders {
  /**
   * Ids of the well-known folders, null for one that this mailbox has not; two batches.
   * @throws Failure `no-mailbox`, `not-found`, `forbidden` where this is no mailbox of ours, or a passing one
   */
  known(mailbox: string): Promise<FolderIds>
  /** Id of the folder of that name at the root, made if it is missing; safe to repeat. */
  ensure(mailbox: string, name: string): Promise<string>
  /** Id of the folder of that name at the root, null where there is none. */
  byName(mailbox: string, name: string): Promise<string | null>
  /** Ids of all folders, hidden and nested ones too; not whole where there are more than 2,000, or 500 pages of them. */
  all(mailbox: string): Promise<{ readonly ids: readonly string[]; readonly whole: boolean }>
  /** Display name, or null where the folder is gone. */
  nameOf(mailbox: string, folder: string): Promise<string | null>
}

export function createFolders(graph: Client, { lanes, slots, now }: FoldersOptions): Folders {
  return {
    async known(mailbox) {
      const ids: Record<WellKnown, string | null> = {
        inbox: null,
        junkemail: null,
        deleteditems: null,
        drafts: null,
        sentitems: null,
        outbox: null,
      }
      for (let start = 0; start < wellKnown.length; start += slots) {
        const names = wellKnown.slice(start, start + slots)
        const urls = names.map(
          (name) => `/users/${encodeURIComponent(mailbox)}/mailFolders/${name}?$select=id`,
        )
        const answers = await batchWithin(mailbox, urls, { graph, lanes, slots })
        for (const [index, name] of names.entries()) ids[name] = idIn(answers[index], name, now())
      }
      return ids
    },

    byName: (mailbox, name) => find(graph, mailbox, name),

    async ensure(mailbox, name) {
      const found = await find(graph, mailbox, name)
      if (found !== null) return found
      try {
        const made = await call(() =>
          graph.api(`users/${encodeURIComponent(mailbox)}/mailFolders`).post({ displayName: name }),
        )
        return Folder.parse(made).id
      } catch (error) {
        // Another worker made it between our look and our call.
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error
        const theirs = await find(graph, mailbox, name)
        if (theirs === null) throw error
        return theirs
      }
    },

    async all(mailbox) {
      const root = `users/${encodeURIComponent(mailbox)}/mailFolders`
      const query = '?$select=id,childFolderCount&$top=200&includeHiddenFolders=true'
      const ids = new Set<string>()
      const pages = [root + query]
      for (let asked = 0; asked < maxFolderPages && ids.size <= maxFolders; asked += 1) {
        const page = pages.pop()
        if (page === undefined) return { ids: [...ids], whole: true }
        const { value, '@odata.nextLink': next } = FolderList.parse(await call(() => graph.api(page).get()))
        if (typeof next === 'string') pages.push(pathOf(next))
        for (const { id, childFolderCount } of value) {
          ids.add(id)
          if ((childFolderCount ?? 0) > 0)
            pages.push(`${root}/${encodeURIComponent(id)}/childFolders${query}`)
        }
      }
      return { ids: [...ids], whole: false }
    },

    async nameOf(mailbox, folder) {
      try {
        const path = `users/${encodeURIComponent(mailbox)}/mailFolders/${encodeURIComponent(folder)}?$select=id,displayName`
        return Folder.parse(await call(() => graph.api(path).get())).displayName ?? ''
      } catch (error) {
        if (error instanceof Failure && error.code === 'not-found') return null
        throw error
      }
    },
  }
}

/**
 * The folder's id, null where the mailbox has no such folder.
 * @throws Failure where the mailbox could not be asked, and where it has no Inbox: then it is no mailbox that we can read
 */
function idIn(answer: BatchItem | undefined, name: WellKnown, now: number): string | null {
  if (answer?.status === 200) return Folder.parse(answer.body).id
  const failure = failureOfItem(answer, now)
  if (failure.code === 'not-found' && name !== 'inbox') return null
  throw failure
}

async function find(graph: Client, mailbox: string, name: string): Promise<string | null> {
  const quoted = encodeURIComponent(name.replaceAll("'", "''"))
  const request = graph
    .api(`users/${encodeURIComponent(mailbox)}/mailFolders`)
    .query({ $filter: `displayName eq '${quoted}'` })
  const json = await call(() => request.select('id,displayName').get())
  return z.object({ value: z.array(Folder) }).parse(json).value[0]?.id ?? null
}
