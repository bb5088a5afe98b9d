import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TableClient } from '@azure/data-tables'
import { BlobServiceClient } from '@azure/storage-blob'
import { QueueClient } from '@azure/storage-queue'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startAzurite } from './azurite.ts'
import { startStorage } from './storage/start.ts'
import type { Storage } from './storage-process.ts'

/** The same calls to Azurite and to the storage that stands in for it in the soak: what they answer is the same. */
interface Account {
  readonly storage: Storage
  readonly table: (name: string) => TableClient
  readonly queue: (name: string) => QueueClient
  readonly blobs: BlobServiceClient
  readonly advance: (ms: number) => void
  readonly close: () => Promise<void>
}

const accounts: Account[] = []

beforeAll(async () => {
  accounts.push(...(await Promise.all([openAccount(startAzurite), openAccount(startStorage)])))
})

afterAll(() => Promise.all(accounts.map((account) => account.close())))

async function openAccount(start: typeof startStorage): Promise<Account> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nonlieu-storage-'))
  const clockFile = path.join(folder, 'clock')
  let offset = 0
  function advance(ms: number): void {
    offset += ms
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(offset)
    writeFileSync(clockFile, bytes)
  }
  advance(0)
  const storage = await start({ clockFile })
  const { connectionString } = storage
  return {
    storage,
    table: (name) =>
      TableClient.fromConnectionString(connectionString, name, {
        allowInsecureConnection: true,
        retryOptions: { maxRetries: 0 },
      }),
    queue: (name) => new QueueClient(connectionString, name, { retryOptions: { maxTries: 1 } }),
    blobs: BlobServiceClient.fromConnectionString(connectionString),
    advance,
    close: async () => {
      await storage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a call answers, or the status and code that it is refused with. */
async function said(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('statusCode' in error)) throw error
    return { refused: error.statusCode, code: codeOf(error) }
  }
}

/** The SDK of tables keeps the code in the body, the others at the error. */
function codeOf(error: object): unknown {
  if ('code' in error && typeof error.code === 'string' && error.code !== 'REQUEST_SEND_ERROR')
    return error.code
  const details: unknown = 'details' in error ? error.details : null
  return JSON.stringify(details).match(/"code":"(\w+)"/)?.[1] ?? null
}

/** An entity without its times and the address of its service. */
function bare(entity: object): unknown {
  const { etag, timestamp: _timestamp, ...rest } = { etag: '', timestamp: '', ...entity }
  Reflect.deleteProperty(rest, 'odata.metadata')
  return { ...rest, hasEtag: etag.length > 0 }
}

async function pagesOf(
  table: TableClient,
  query: { readonly filter?: string; readonly select?: string[] },
  size = 1000,
): Promise<unknown> {
  const pages: unknown[] = []
  for await (const page of table.listEntities({ queryOptions: query }).byPage({ maxPageSize: size })) {
    pages.push(page.map(({ partitionKey, rowKey, next }) => [partitionKey, rowKey, next ?? null]))
  }
  return pages
}

const x = { partitionKey: "o'Neil", rowKey: 'a b=~é', word: "it's", empty: '' }

/** Each is a story of calls; what each call said is compared. */
const stories: Readonly<Record<string, (account: Account) => Promise<readonly unknown[]>>> = {
  'a table that is not there': async ({ table }) => {
    const none = table('none')
    return [
      await said(() => none.getEntity('p', 'k')),
      await said(() => none.createEntity({ partitionKey: 'p', rowKey: 'k' })),
      await said(() => none.listEntities().byPage().next()),
    ]
  },
  'a row is created once and read with all its columns': async ({ table }) => {
    const some = table('some')
    await some.createTable()
    await some.createTable() // where it is there already, the SDK is content
    const created = await some.createEntity(x)
    return [
      typeof created.etag,
      await said(() => some.createEntity(x)),
      bare(await some.getEntity(x.partitionKey, x.rowKey)),
      await said(() => some.getEntity(x.partitionKey, 'none')),
    ]
  },
  'a row is replaced on its ETag alone': async ({ table }) => {
    const some = table('replaced')
    await some.createTable()
    const first = await some.createEntity(x)
    const etag = first.etag ?? ''
    const second = await some.updateEntity({ ...x, word: 'two' }, 'Replace', { etag })
    return [
      second.etag === etag,
      await said(() => some.updateEntity({ ...x, word: 'three' }, 'Replace', { etag })),
      (await some.getEntity(x.partitionKey, x.rowKey))['word'],
      (await some.getEntity(x.partitionKey, x.rowKey)).etag === second.etag,
      await said(() => some.updateEntity({ ...x, rowKey: 'none' }, 'Replace', { etag })),
    ]
  },
  'a row is put, merged and deleted': async ({ table }) => {
    const some = table('put')
    await some.createTable()
    await some.upsertEntity({ ...x, old: 'gone' }, 'Replace')
    await some.upsertEntity(x, 'Replace')
    await some.updateEntity({ partitionKey: x.partitionKey, rowKey: x.rowKey, more: 'm' }, 'Merge')
    return [
      bare(await some.getEntity(x.partitionKey, x.rowKey)),
      await said(() => some.updateEntity({ ...x, rowKey: 'none' }, 'Merge')),
      await said(async () => void (await some.deleteEntity(x.partitionKey, x.rowKey))),
      await said(() => some.deleteEntity(x.partitionKey, x.rowKey)),
    ]
  },
  'rows come by partition and key, in pages that go on': async ({ table }) => {
    const some = table('listed')
    await some.createTable()
    for (const partitionKey of ['s1', 's0', 's~'])
      for (const [index, rowKey] of ['b', 'a', 'C', '~x', '0'].entries())
        await some.createEntity({ partitionKey, rowKey, next: `2026-11-${20 + index}`, pace: 'quick' })
    return [
      await pagesOf(some, {}),
      await pagesOf(some, {}, 4),
      await pagesOf(some, { filter: "PartitionKey eq 's0'" }, 2),
      await pagesOf(some, { filter: "PartitionKey eq 's0' and RowKey gt 'a'" }),
      await pagesOf(some, { filter: "PartitionKey eq 's0' and RowKey gt 'B'" }, 1),
      await pagesOf(some, { filter: "next le '2026-11-21'" }, 2),
      await pagesOf(some, { filter: "PartitionKey eq 's1' and next le '2026-11-22'" }),
      await pagesOf(some, { filter: "PartitionKey eq 's1' and pace eq 'quick'", select: ['RowKey', 'next'] }),
      await pagesOf(some, { filter: "PartitionKey eq 'none'" }),
    ]
  },
  'a page has a thousand rows': async ({ table }) => {
    const some = table('many')
    await some.createTable()
    const keys = Array.from({ length: 1001 }, (_, number) => `k${String(number).padStart(4, '0')}`)
    for (let from = 0; from < keys.length; from += 50)
      await Promise.all(
        keys.slice(from, from + 50).map((rowKey) => some.createEntity({ partitionKey: 'p', rowKey })),
      )
    const sizes: number[] = []
    for await (const page of some.listEntities().byPage({ maxPageSize: 1000 })) sizes.push(page.length)
    return sizes
  },
  'a queue that is not there, and one that is made twice': async ({ queue }) => [
    await said(() => queue('none').sendMessage('x')),
    await said(() => queue('none').receiveMessages()),
    (await queue('made').createIfNotExists()).succeeded,
    await said(async () => (await queue('made').createIfNotExists()).succeeded),
  ],
  'messages come in their order, hidden while they are worked on, and end by their receipt': async ({
    queue,
    advance,
  }) => {
    const work = queue('work')
    await work.create()
    for (const text of ['eins', 'zwei', 'drei & <vier>']) await work.sendMessage(text)
    const first = await work.receiveMessages({ numberOfMessages: 2, visibilityTimeout: 60 })
    const [one, two] = first.receivedMessageItems
    const id = one?.messageId ?? ''
    const receipt = one?.popReceipt ?? ''
    const told: unknown[] = [textsOf(first), textsOf(await work.receiveMessages({ numberOfMessages: 32 }))]
    const renewed = await work.updateMessage(id, receipt, undefined, 120)
    told.push(
      await said(() => work.deleteMessage(id, receipt)),
      await said(() => work.updateMessage(id, receipt, undefined, 5)),
    )
    advance(61_000)
    // The second is visible again; who had it has lost it when another takes it.
    told.push(textsOf(await work.receiveMessages({ numberOfMessages: 32, visibilityTimeout: 600 })))
    told.push(await said(() => work.deleteMessage(two?.messageId ?? '', two?.popReceipt ?? '')))
    told.push(await said(async () => void (await work.deleteMessage(id, renewed.popReceipt ?? ''))))
    told.push(await said(() => work.deleteMessage(id, renewed.popReceipt ?? '')))
    told.push((await work.getProperties()).approximateMessagesCount)
    return told
  },
  'a message waits where it was sent with a delay, ends with its time, and is no larger than 64 KiB': async ({
    queue,
    advance,
  }) => {
    const later = queue('later')
    await later.create()
    await later.sendMessage('late', { visibilityTimeout: 30, messageTimeToLive: -1 })
    await later.sendMessage('short', { messageTimeToLive: 20 })
    const told: unknown[] = [(await later.peekMessages()).peekedMessageItems.map((one) => one.messageText)]
    advance(25_000)
    told.push(textsOf(await later.receiveMessages({ numberOfMessages: 32 })))
    advance(6000)
    const item = (await later.receiveMessages({ numberOfMessages: 32 })).receivedMessageItems[0]
    told.push(item?.messageText, item?.dequeueCount, item?.expiresOn.getUTCFullYear())
    told.push(await said(async () => void (await later.sendMessage('x'.repeat(65_536)))))
    told.push(await said(() => later.sendMessage('x'.repeat(65_537))))
    await later.delete()
    told.push(await said(() => later.receiveMessages()))
    return told
  },
  'a blob is written and read': async ({ blobs }) => {
    const container = blobs.getContainerClient('hosts')
    const told: unknown[] = [await said(() => container.getBlockBlobClient('x').upload('x', 1))]
    told.push((await container.createIfNotExists()).succeeded)
    told.push((await container.createIfNotExists()).succeeded)
    const blob = container.getBlockBlobClient('timers/one/status')
    told.push(await blob.exists())
    for (const text of ['{"a":1}', '{"é":2}']) {
      await blob.upload(text, Buffer.byteLength(text))
      told.push(await blob.exists(), (await blob.downloadToBuffer()).toString('utf8'))
    }
    return told
  },
}

function textsOf({ receivedMessageItems }: Awaited<ReturnType<QueueClient['receiveMessages']>>): unknown {
  return receivedMessageItems.map(({ messageText, dequeueCount }) => [messageText, dequeueCount])
}

it.each(Object.entries(stories))('%s', async (_name, story) => {
  const [azurite, ours] = await Promise.all(accounts.map((account) => story(account)))
  expect(ours).toEqual(azurite)
  // A story that says nothing compares nothing.
  expect(JSON.stringify(azurite)).not.toMatch(/^\[(?:null,?)*\]$/)
})

it('what is not played is refused and named', async () => {
  const ours = accounts[1]
  const some = ours?.table('refused')
  await some?.createTable()
  expect(await said(async () => some?.createEntity({ partitionKey: 'p', rowKey: 'k', count: 1 }))).toEqual({
    refused: 501,
    code: 'NotPlayed',
  })
  const strange = some?.listEntities({ queryOptions: { filter: "RowKey ne 'x'" } }).byPage()
  expect(await said(async () => strange?.next())).toEqual({ refused: 501, code: 'NotPlayed' })
})
