import { describe, expect, it } from 'vitest'
import { createGraph } from '../../shared/graph/client.ts'
import { createLanes } from '../../shared/graph/lanes.ts'
import { createMessages, type Messages } from '../../shared/graph/messages.ts'

const span = { since: '2026-11-25T10:00:00Z', until: '2026-12-01T10:00:00Z' }

function item(id: string): object {
  return {
    id,
    parentFolderId: 'inbox',
    receivedDateTime: '2026-11-28T10:00:00Z',
    isDraft: false,
    from: { emailAddress: { name: 'Who', address: 'Who@Contoso.example' } },
    subject: 'Subject',
    bodyPreview: 'Begins',
  }
}

/** Messages over pages of a hundred; `endless`: the last page's link leads back to the first. */
function messagesOver(pages: number, endless = false): { messages: Messages; asked: URL[] } {
  const asked: URL[] = []
  const lanes = createLanes(() => 0)
  const answer: typeof fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input)
    asked.push(url)
    const at = Number(url.searchParams.get('$skip') ?? 0)
    const more = at + 1 < pages || endless
    const link = `https://graph.example/v1.0/users/u/messages?$skip=${(at + 1) % pages}`
    return Response.json({
      value: Array.from({ length: 100 }, (_, index) => item(`m${at}-${index}`)),
      ...(more ? { '@odata.nextLink': link } : {}),
    })
  }
  const graph = createGraph({
    url: 'https://graph.example',
    token: async () => 'token',
    fetch: answer,
    now: () => 0,
    lanes,
    slots: 3,
  })
  const messages = createMessages(graph, { now: () => 0, authservIds: async () => [], lanes, slots: 3 })
  return { messages, asked }
}

describe('heads of a mailbox', () => {
  it('are asked for without bodies, within the span, and followed to the end', async () => {
    const { messages, asked } = messagesOver(3)
    const { items, whole } = await messages.heads('u', span, 1_000)
    expect([items.length, whole, asked.length]).toEqual([300, true, 3])
    expect(items[0]).toEqual({
      id: 'm0-0',
      folder: 'inbox',
      receivedAt: '2026-11-28T10:00:00Z',
      modifiedAt: '',
      isDraft: false,
      from: 'who@contoso.example',
      subject: 'Subject',
      preview: 'Begins',
    })
    const query = asked[0]?.searchParams
    expect(query?.get('$filter')).toBe(
      'receivedDateTime ge 2026-11-25T10:00:00Z and receivedDateTime le 2026-12-01T10:00:00Z',
    )
    expect(query?.get('$select')?.split(',')).not.toContain('body')
  })

  it.each([
    ['more than wanted', 5, false],
    ['a link that leads in a circle', 2, true],
  ])('%s: ends at the bound, and says that it is not whole', async (_, pages, endless) => {
    const { messages, asked } = messagesOver(pages, endless)
    const { items, whole } = await messages.heads('u', span, 250)
    expect([items.length, whole, asked.length]).toEqual([250, false, 3])
  })

  it('as many as wanted and no more are whole', async () => {
    expect((await messagesOver(2).messages.heads('u', span, 200)).whole).toBe(true)
  })
})
