import { QueueClient, type StoragePipelineOptions } from '@azure/storage-queue'
import type { TokenCredential } from '@azure/identity'
import type { StorageSettings } from '../settings.ts'
import { storage } from './storage-error.ts'

/** Largest JSON of one queue message: 64 KiB encoded leave 48 KiB before base64. */
export const maxMessageBytes = 48 * 1024
/** Azure allows seven days; no wait that Graph asks for is cut short below that. */
const maxDelayMs = 7 * 24 * 3600_000 - 60_000
/** Messages never expire: by default they would after seven days, waiting or not. */
const messageTimeToLive = -1

const pipeline: StoragePipelineOptions = {
  retryOptions: { maxTries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1000, tryTimeoutInMs: 10_000 },
}

/** Puts a value on a queue; done when the queue has acknowledged it. `delayMs` hides it that long. */
export type Send = (queue: 'wake' | 'examine', value: unknown, delayMs?: number) => Promise<void>

export function createQueues(settings: StorageSettings, credential: () => TokenCredential): Send {
  const ready = new Map<string, QueueClient>()

  async function queue(name: string): Promise<QueueClient> {
    const known = ready.get(name)
    if (known !== undefined) return known
    const client = connect(settings, credential, name)
    await storage(() => client.createIfNotExists())
    ready.set(name, client)
    return client
  }

  return async (name, value, delayMs = 0) => {
    const json = Buffer.from(JSON.stringify(value))
    if (json.length > maxMessageBytes)
      throw new RangeError(`A message of ${json.length} bytes is too long to queue.`)
    const client = await queue(name)
    const visibilityTimeout = Math.ceil(Math.min(delayMs, maxDelayMs) / 1000)
    const sent = await storage(() =>
      client.sendMessage(json.toString('base64'), { visibilityTimeout, messageTimeToLive }),
    )
    if (sent === 'not-found') {
      ready.delete(name) // the queue was deleted under us: made again at once
      await storage(async () =>
        (await queue(name)).sendMessage(json.toString('base64'), { visibilityTimeout, messageTimeToLive }),
      )
    }
  }
}

function connect(settings: StorageSettings, credential: () => TokenCredential, name: string): QueueClient {
  if (settings.kind === 'connection-string') return new QueueClient(settings.connectionString, name, pipeline)
  return new QueueClient(`${settings.queueUrl.replace(/\/$/, '')}/${name}`, credential(), pipeline)
}
