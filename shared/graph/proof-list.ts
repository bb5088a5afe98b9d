import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { call } from './client.ts'
import { pathOf } from './path-of.ts'

/**
 * A second way to list a mailbox, for `prove` alone: folder by folder, newest first, by windows of received time. It
 * shares nothing with patrol's listing, so that a mistake in one is seen by the other.
 */
export interface ProofList {
  /** All folders, hidden and nested ones too; `whole` is false where there are more than 2,000. */
  folders(mailbox: string): Promise<{ readonly ids: readonly string[]; readonly whole: boolean }>
  /** Messages of one folder received since an ISO time; `whole` is false where not all could be seen. */
  messages(where: WalkedFolder): Promise<{ readonly items: readonly Walked[]; readonly whole: boolean }>
}

export interface WalkedFolder {
  readonly mailbox: string
  readonly folder: string
  /** ISO time, whole seconds. */
  readonly since: string
}

/** One message as the walk saw it. `receivedAt` is Graph's own, whole seconds. */
export interface Walked {
  readonly id: string
  readonly receivedAt: string
  readonly isDraft: boolean
}

const maxFolders = 2000
/** Requests for one folder: 200,000 messages. */
const maxRequests = 800
const usualTop = 250
/** The largest page Graph gives: of messages of one second no more can be seen. */
const largestTop = 1000

const FolderPage = z.object({
  value: z.array(z.object({ id: z.string(), childFolderCount: z.number().nullish() })),
  '@odata.nextLink': z.string().nullish(),
})
const MessagePage = z.object({
  value: z.array(
    z.object({ id: z.string(), receivedDateTime: z.string().nullish(), isDraft: z.boolean().nullish() }),
  ),
})

export function createProofList(graph: Client): ProofList {
  async function folderPages(path: string, found: Map<string, boolean>): Promise<void> {
    for (let next: string | null = path; next !== null && found.size < maxFolders;) {
      const page: z.infer<typeof FolderPage> = FolderPage.parse(
        await call(() => graph.api(next ?? path).get()),
      )
      for (const { id, childFolderCount } of page.value) found.set(id, (childFolderCount ?? 0) > 0)
      const link = page['@odata.nextLink'] ?? null
      next = link === null ? null : pathOf(link)
    }
  }

  return {
    async folders(mailbox) {
      const root = `users/${encodeURIComponent(mailbox)}/mailFolders`
      const query = '?$select=id,childFolderCount&$top=250&includeHiddenFolders=true'
      const ids = new Set<string>()
      const parents: string[] = [`${root}${query}`]
      for (let path = parents.pop(); path !== undefined && ids.size < maxFolders; path = parents.pop()) {
        const level = new Map<string, boolean>()
        await folderPages(path, level)
        for (const [id, hasChildren] of level) {
          if (ids.has(id)) continue
          ids.add(id)
          if (hasChildren) parents.push(`${root}/${encodeURIComponent(id)}/childFolders${query}`)
        }
      }
      return { ids: [...ids], whole: ids.size < maxFolders }
    },

    async messages({ mailbox, folder, since }) {
      const path = `users/${encodeURIComponent(mailbox)}/mailFolders/${encodeURIComponent(folder)}/messages`
      const seen = new Map<string, Walked>()
      let until: string | null = null
      let top = usualTop
      let ends = 0
      for (let requests = 0; requests < maxRequests; requests += 1) {
        const upTo = until === null ? '' : ` and receivedDateTime le ${until}`
        const request = graph
          .api(path)
          .query({
            $filter: `receivedDateTime ge ${since}${upTo}`,
            $orderby: 'receivedDateTime desc',
            $top: String(top),
          })
          .select('id,receivedDateTime,isDraft')
        const { value } = MessagePage.parse(await call(() => request.get()))
        const before = seen.size
        for (const { id, receivedDateTime, isDraft } of value) {
          seen.set(id, { id, receivedAt: receivedDateTime ?? '', isDraft: isDraft ?? false })
        }
        const oldest = value.at(-1)?.receivedDateTime ?? null
        const fresh = seen.size - before
        const stands = oldest === null || oldest === until
        // A short or empty page is no end until it came twice.
        ends = stands && fresh === 0 && value.length < top ? ends + 1 : 0
        if (ends === 2) return { items: [...seen.values()], whole: true }
        if (stands && value.length >= top) {
          if (top === largestTop) return { items: [...seen.values()], whole: false }
          top = largestTop
          continue
        }
        if (oldest !== null && oldest !== until) top = usualTop
        until = oldest ?? until
      }
      return { items: [...seen.values()], whole: false }
    },
  }
}
