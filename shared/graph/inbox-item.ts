import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { call } from './client.ts'

/** An item of our own in somebody's Inbox: not sent by anybody, made where it lies. */
export interface InboxItem {
  readonly subject: string
  readonly text: string
  /** The mailbox's own address: it comes from nobody else. */
  readonly address: string
  readonly header: { readonly name: string; readonly value: string }
}

export interface InboxItems {
  /**
   * Makes an item that is no draft: `PR_MESSAGE_FLAGS` without its unsent bit
   * (https://learn.microsoft.com/graph/api/user-post-messages; unconfirmed on a live tenant). Answers whether it is a
   * draft all the same, and its id.
   */
  make(mailbox: string, item: InboxItem): Promise<{ readonly id: string; readonly isDraft: boolean }>
  /** Values of one header among what the Inbox received since an ISO time, at most 200 messages. */
  headers(mailbox: string, name: string, since: string): Promise<readonly string[]>
}

/** PidTagMessageFlags (MS-OXCMSG 2.2.1.6): read, and not unsent. */
const notDraft = { id: 'Integer 0x0E07', value: '1' }

const Made = z.object({ id: z.string(), isDraft: z.boolean().nullish() })
const Page = z.object({
  value: z.array(
    z.object({
      internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
    }),
  ),
})

function inbox(mailbox: string): string {
  return `users/${encodeURIComponent(mailbox)}/mailFolders/inbox/messages`
}

export function createInboxItems(graph: Client): InboxItems {
  return {
    async make(mailbox, { subject, text, address, header }) {
      const person = { emailAddress: { name: 'Nonlieu', address } }
      const made = Made.parse(
        await call(() =>
          graph.api(inbox(mailbox)).post({
            subject,
            body: { contentType: 'text', content: text },
            from: person,
            sender: person,
            toRecipients: [{ emailAddress: { address } }],
            internetMessageHeaders: [header],
            singleValueExtendedProperties: [notDraft],
          }),
        ),
      )
      return { id: made.id, isDraft: made.isDraft ?? false }
    },

    async headers(mailbox, name, since) {
      const request = graph
        .api(inbox(mailbox))
        .query({ $filter: `receivedDateTime ge ${since}`, $orderby: 'receivedDateTime desc', $top: '200' })
        .select('internetMessageHeaders')
      const { value } = Page.parse(await call(() => request.get()))
      return value
        .flatMap(({ internetMessageHeaders }) => internetMessageHeaders ?? [])
        .filter((header) => header.name.toLowerCase() === name)
        .map((header) => header.value)
    },
  }
}
