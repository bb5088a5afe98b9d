import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, callDeadlineMs, createGraph } from '../../shared/graph/client.ts'
import { correlated } from '../../shared/graph/correlation.ts'
import { createFolders } from '../../shared/graph/folders.ts'
import { createLanes, pathSlots } from '../../shared/graph/lanes.ts'
import { createMessages } from '../../shared/graph/messages.ts'
import { sampleEml } from '../graph/sample-eml.ts'
import { startTenant, type Tenant } from '../graph/tenant.ts'

/** The product's own client against the box: what it owes to Graph. */
const mailbox = 'camille.durand@contoso.example'

let tenant: Tenant

beforeAll(async () => {
  tenant = await startTenant({ quiet: true })
  tenant.addUsers([{ address: mailbox }])
})

afterAll(async () => tenant.close())

interface Given {
  readonly token?: () => Promise<string>
  readonly deadlineMs?: number
}

function product(given: Given = {}) {
  const token = given.token ?? (() => tenant.token({ app: true }))
  const deadlineMs = given.deadlineMs ?? callDeadlineMs
  const now = (): number => tenant.now()
  const lanes = createLanes(now)
  const graph = createGraph({ url: tenant.url, token, fetch, now, lanes, slots: pathSlots, deadlineMs })
  const messages = createMessages(graph, { now, authservIds: async () => [], lanes, slots: pathSlots })
  return { graph, messages, folders: createFolders(graph, { lanes, slots: pathSlots, now }) }
}

async function delivered(count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index += 1)
    ids.push((await tenant.deliver(mailbox, sampleEml({ subject: `M${index}` }))) ?? '')
  return ids
}

function mark(): number {
  return tenant.requests(0, 1_000_000).next
}

describe('the client', () => {
  it('sends the correlation id of what it works on as client-request-id, and another one for each call outside', async () => {
    const { graph } = product()
    const id = 'a3f5e6d7-1111-4222-8333-444455556666'
    const next = mark()
    const ask = (): Promise<unknown> => call(() => graph.api(`users/${mailbox}?$select=id`).get())
    await correlated(id, 'protect', async () => Promise.all([ask(), ask()]))
    await ask()
    await ask()
    const ids = tenant.requests(next).requests.map(({ clientRequestId }) => clientRequestId)
    expect(ids.filter((one) => one === id)).toHaveLength(2)
    expect(new Set(ids).size).toBe(3)
  })

  it('does not call a mailbox before its Retry-After is over, by whichever road, and others meanwhile', async () => {
    const { messages, folders } = product()
    const other = 'jonas.weber@contoso.example'
    tenant.addUsers([{ address: other }])
    const [id = ''] = await delivered(1)
    tenant.faults({ throttled: { count: 1, retryAfter: 90.5, mailbox } })
    expect((await messages.read(mailbox, [id]))[0]).toMatchObject({ code: 'throttled', retryAfterMs: 90_500 })
    const next = mark()
    const wait = { code: 'throttled' }
    await expect(messages.seat({ mailbox, id })).rejects.toMatchObject(wait)
    await expect(folders.known(mailbox)).rejects.toMatchObject(wait)
    expect((await messages.read(mailbox, [id, id]).catch((error: unknown) => [error]))[0]).toMatchObject(wait)
    const query = { by: 'receivedDateTime', since: '2026-11-20T00:00:00Z', top: 10 } as const
    const pages = await messages.firstPages([mailbox, other].map((one) => ({ mailbox: one, query })))
    expect(pages).toMatchObject([wait, { items: [] }])
    const lines = tenant.requests(next).requests.map(({ path }) => decodeURIComponent(path))
    expect(lines.some((path) => path.includes(mailbox))).toBe(false)
    tenant.advance(90_500)
    expect((await messages.read(mailbox, [id]))[0]).toHaveProperty('mail')
    tenant.faults({})
  })

  it('keeps a wait that came while it asked for its token', async () => {
    const late = Promise.withResolvers<void>()
    let asked = 0
    const token = async (): Promise<string> => {
      asked += 1
      if (asked === 2) await late.promise
      return tenant.token({ app: true })
    }
    const { messages } = product({ token })
    const [id = ''] = await delivered(1)
    tenant.faults({ throttled: { count: 1, retryAfter: 30, mailbox } })
    const first = messages.seat({ mailbox, id })
    const second = messages.seat({ mailbox, id })
    const wait = { code: 'throttled' }
    await expect(first).rejects.toMatchObject(wait)
    const next = mark()
    late.resolve()
    await expect(second).rejects.toMatchObject(wait)
    expect(tenant.requests(next).requests).toEqual([])
    tenant.faults({})
    tenant.advance(30_000)
  })

  it('a wait that an item of a batch asks for holds for its mailbox', async () => {
    const { messages } = product()
    const ids = await delivered(3)
    tenant.faults({ throttled: { count: 1, retryAfter: 30, mailbox } })
    const reads = await messages.read(mailbox, ids)
    expect(reads.filter((one) => one instanceof Error)).toMatchObject([{ retryAfterMs: 30_000 }])
    await expect(messages.seat({ mailbox, id: ids[0] ?? '' })).rejects.toMatchObject({ code: 'throttled' })
    tenant.faults({})
    tenant.advance(30_000)
  })

  it('has at most three calls under way in a mailbox, batches counted by their items: Graph never has to refuse', async () => {
    const { messages, folders } = product()
    const ids = await delivered(20)
    tenant.settings({ latencyMs: 20 })
    const next = mark()
    const work = [messages.read(mailbox, ids), messages.read(mailbox, ids), folders.known(mailbox)]
    const seats = ids.map((id) => messages.seat({ mailbox, id }))
    // Meanwhile another app process, or the pane, has the fourth slot.
    await Promise.all([...work, ...seats])
    tenant.settings({ latencyMs: 0 })
    const { requests } = tenant.requests(next)
    expect(requests.length).toBeGreaterThan(60)
    expect(requests.filter(({ status }) => status === 429 || status === 503)).toEqual([])
  })

  it('ends within its deadline where Graph does not answer and where no token comes', async () => {
    expect(callDeadlineMs).toBeLessThanOrEqual(30_000)
    const never = product({ token: () => new Promise(() => undefined), deadlineMs: 150 })
    await expect(call(() => never.graph.api('users').get())).rejects.toMatchObject({ code: 'unavailable' })
    tenant.faults({ 'slow-answers': { ms: 5000 } })
    const slow = product({ deadlineMs: 150 })
    const start = performance.now()
    await expect(slow.messages.seat({ mailbox, id: 'AAkAx' })).rejects.toMatchObject({ code: 'unavailable' })
    expect(performance.now() - start).toBeLessThan(4000)
    tenant.faults({})
  })
})

describe('all folders', () => {
  it('beyond one page are there, those inside the last one too', async () => {
    expect(await unseenOf('folders@contoso.example', 230)).toEqual([])
  })

  it('are not called whole where Graph gives the same page again and again', async () => {
    tenant.settings({ nextLink: 'repeated' })
    const next = mark()
    expect(await product().folders.all('folders@contoso.example')).toMatchObject({ whole: false })
    tenant.settings({ nextLink: 'normal' })
    expect(tenant.requests(next).requests.length).toBeLessThan(600)
  })
})

/** Makes folders, and one inside the last; answers those that a listing of all leaves out. */
async function unseenOf(address: string, count: number): Promise<readonly string[]> {
  tenant.addUsers([{ address }])
  const { graph, folders } = product()
  const make = (path: string, displayName: string): Promise<{ readonly id: string }> =>
    call(() => graph.api(`users/${address}/mailFolders${path}`).post({ displayName }))
  const usual = (await folders.all(address)).ids.length
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) ids.push((await make('', `Folder ${index}`)).id)
  ids.push((await make(`/${ids.at(-1) ?? ''}/childFolders`, 'Inside')).id)
  const all = await folders.all(address)
  expect(all.whole).toBe(true)
  expect(all.ids).toHaveLength(usual + ids.length)
  return ids.filter((id) => !all.ids.includes(id))
}
