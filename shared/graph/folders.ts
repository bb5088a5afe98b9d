import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { call } from './client.ts'

/** Folders whose ids we keep: locale-independent names of https://learn.microsoft.com/graph/api/resources/mailfolder */
export const wellKnown = ['inbox', 'junkemail', 'deleteditems', 'drafts', 'sentitems', 'outbox'] as const

export type WellKnown = (typeof wellKnown)[number]
export type FolderIds = Readonly<Record<WellKnown, string | null>>

const Folder = z.object({ id: z.string(), displayName: z.string().nullish() })
const FolderList = z.object({
  value: z.array(z.object({ id: z.string(), childFolderCount: z.number().nullish() })),
})
const maxFolders = 2000
const BatchShape = z.object({
  responses: z.array(z.object({ id: z.string(), status: z.number(), body: z.unknown().optional() })),
})

export interface Folders {
  /** Ids of the well-known folders, null for one that this mailbox has not; one request. */
  known(mailbox: string): Promise<FolderIds>
  /** Id of the folder of that name at the root, made if it is missing; safe to repeat. */
  ensure(mailbox: string, name: string): Promise<string>
  /** Ids of all folders, hidden and nested ones too, at most 2,000. */
  all(mailbox: string): Promise<readonly string[]>
  /** Display name, or null where the folder is gone. */
  nameOf(mailbox: string, folder: string): Promise<string | null>
}

export function createFolders(graph: Client): Folders {
  return {
    async known(mailbox) {
      const requests = wellKnown.map((name) => ({
        id: name,
        method: 'GET',
        url: `/users/${encodeURIComponent(mailbox)}/mailFolders/${name}?$select=id`,
      }))
      const answer = BatchShape.parse(await call(() => graph.api('$batch').post({ requests })))
      const ids: Record<WellKnown, string | null> = {
        inbox: null,
        junkemail: null,
        deleteditems: null,
        drafts: null,
        sentitems: null,
        outbox: null,
      }
      for (const name of wellKnown) {
        const item = answer.responses.find((response) => response.id === name)
        if (item === undefined || (item.status !== 200 && item.status !== 404)) {
          throw new Failure(
            'unavailable',
            `Graph answered ${item?.status ?? 'nothing'} for the folder ${name}.`,
          )
        }
        ids[name] = item.status === 200 ? Folder.parse(item.body).id : null
      }
      return ids
    },

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
      const ids: string[] = []
      const parents = [`users/${encodeURIComponent(mailbox)}/mailFolders`]
      for (let path = parents.pop(); path !== undefined && ids.length < maxFolders; path = parents.pop()) {
        const query = '?$select=id,childFolderCount&$top=200&includeHiddenFolders=true'
        const { value } = FolderList.parse(await call(() => graph.api(path + query).get()))
        for (const { id, childFolderCount } of value) {
          ids.push(id)
          const inside = `users/${encodeURIComponent(mailbox)}/mailFolders/${encodeURIComponent(id)}/childFolders`
          if ((childFolderCount ?? 0) > 0) parents.push(inside)
        }
      }
      return ids
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

async function find(graph: Client, mailbox: string, name: string): Promise<string | null> {
  const quoted = encodeURIComponent(name.replaceAll("'", "''"))
  const request = graph
    .api(`users/${encodeURIComponent(mailbox)}/mailFolders`)
    .query({ $filter: `displayName eq '${quoted}'` })
  const json = await call(() => request.select('id,displayName').get())
  return z.object({ value: z.array(Folder) }).parse(json).value[0]?.id ?? null
}
