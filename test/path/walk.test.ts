import { describe, expect, it } from 'vitest'
import type { ListQuery } from '../../shared/graph/messages.ts'
import { wholeSeconds } from '../../shared/listing.ts'
import { shardOf } from '../../shared/store/entity.ts'
import type { MailboxRow } from '../../shared/store/mailboxes.ts'
import type { World } from '../../shared/world.ts'
import { listedAt, walkAll } from '../../shared/walk.ts'
import { emptyModel, worldFor, type Model } from './memory-world.ts'

/** Walks over many mailboxes in memory: what a run holds, and what a run that dies leaves to the next. */
const start = Date.UTC(2026, 10, 21, 10)
/** Digest of an empty listing. */
const nothing = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'

interface Watched {
  readonly world: World
  readonly model: Model
  /** Mailboxes asked of Graph, one entry for each time. */
  readonly asked: string[]
  /** Mailboxes handed out by one page of the table, at most. */
  largestPage: number
}

async function tenantOf(count: number): Promise<Watched> {
  const model = emptyModel(start)
  const real = worldFor(model, () => Promise.resolve(), 'nothing')
  for (let index = 0; index < count; index += 1) await real.mailboxes.write(rowOf(index), null)
  const watched: Watched = { world: real, model, asked: [], largestPage: 0 }
  const world: World = {
    ...real,
    mailboxes: {
      ...real.mailboxes,
      async page(shard, query) {
        const page = await real.mailboxes.page(shard, query)
        watched.largestPage = Math.max(watched.largestPage, page.found.length)
        return page
      },
    },
    messages: {
      ...real.messages,
      async firstPages(wanted: readonly { readonly mailbox: string; readonly query: ListQuery }[]) {
        watched.asked.push(...wanted.map(({ mailbox }) => mailbox))
        model.now += 20 // a batch takes its time
        return wanted.map(() => ({ items: [], nextLink: null, date: null }))
      },
    },
  }
  return {
    ...watched,
    world,
    asked: watched.asked,
    get largestPage() {
      return watched.largestPage
    },
  }
}

function rowOf(index: number): MailboxRow {
  const at = wholeSeconds(new Date(start - 3600_000).toISOString())
  return {
    id: `b1a5c0de-0000-4000-8000-${String(index).padStart(12, '0')}`,
    address: `reader${index}@contoso.example`,
    enrolledAt: at,
    watchFrom: at,
    state: 'protected',
    reason: null,
    by: 'scope',
    since: null,
    nextTry: null,
    subscription: { id: `s${index}`, expires: new Date(start + 6 * 864e5).toISOString(), changedAt: at },
    subscribedAt: at,
    unnoticed: [],
    silentSince: null,
    quarantine: null,
    folders: null,
    certified: null,
    weekAt: new Date(start).toISOString(),
    monthAt: new Date(start).toISOString(),
    restsUntil: null,
    digest: nothing,
  }
}

describe('a walk', { timeout: 120_000 }, () => {
  it('holds one page of mailboxes at a time and asks each mailbox once', async () => {
    const tenant = await tenantOf(4000)
    const walked = await walkAll(start + 3600_000, tenant.world)
    expect(walked).toMatchObject({ mailboxes: 4000, quiet: 4000, failed: 0 })
    expect(new Set(tenant.asked).size).toBe(4000)
    expect(tenant.asked).toHaveLength(4000)
    expect(tenant.largestPage).toBeLessThanOrEqual(200)
  })

  it('out of time goes on behind where it stopped: in the end each mailbox was asked once', async () => {
    const tenant = await tenantOf(4000)
    let runs = 0
    for (; tenant.asked.length < 4000 && runs < 50; runs += 1)
      await walkAll(tenant.model.now + 300, tenant.world)
    expect(runs).toBeGreaterThan(3)
    expect(tenant.asked).toHaveLength(4000)
    expect(new Set(tenant.asked).size).toBe(4000)
  })

  it('that dies is gone on with: every mailbox is listed, and the lag never flatters', async () => {
    const tenant = await tenantOf(6000)
    const { mailboxes } = tenant.world
    let pages = 0
    const dying: World = {
      ...tenant.world,
      mailboxes: {
        ...mailboxes,
        page: async (shard, query) => {
          pages += 1
          if (pages > 12) throw new TypeError('killed')
          return mailboxes.page(shard, query)
        },
      },
    }
    await expect(walkAll(start + 3600_000, dying)).rejects.toThrow('killed')
    const row = rowOf(5999)
    const before = listedAt(row, await tenant.world.rounds.all())
    expect(before === null || tenant.asked.includes(row.id)).toBe(true)
    await walkAll(start + 3600_000, tenant.world)
    expect(new Set(tenant.asked).size).toBe(6000)
    const rounds = await tenant.world.rounds.all()
    expect(rounds.every(({ walking }) => !walking)).toBe(true)
    expect(listedAt(row, rounds)).not.toBeNull()
  })

  it('writes a row for each shard and none for a mailbox', async () => {
    const tenant = await tenantOf(1000)
    const before = new Map([...tenant.model.rows].map(([place, { etag }]) => [place, etag]))
    await walkAll(start + 3600_000, tenant.world)
    const written = [...tenant.model.rows].filter(([place, { etag }]) => before.get(place) !== etag)
    expect(written.map(([place]) => place.split('\n')[0])).toEqual(Array.from({ length: 16 }, () => 'rounds'))
    expect(tenant.model.queue).toEqual([])
    expect(new Set(Array.from({ length: 1000 }, (_, index) => shardOf(rowOf(index).id))).size).toBe(16)
  })
})
