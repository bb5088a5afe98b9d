import { setTimeout as delay } from 'node:timers/promises'
import { RestError, type DequeuedMessageItem, type QueueClient } from '@azure/storage-queue'
import { bell } from './bell.ts'
import { errorType } from './host-error.ts'
import type { QueueSettings } from './host-json.ts'
import type { HostLog } from './host-log.ts'
import { pollingDelay } from './polling-delay.ts'
import { send } from './queue-output.ts'
import type { TypedInput } from './rpc.ts'

/** One function listening to one queue, as the WebJobs storage extension 5.x does it. */
export interface QueueListener {
  /** There may be something now: do not wait for the next poll. */
  readonly notify: () => void
  /** Takes nothing more and resolves when what runs has ended. */
  readonly stop: () => Promise<void>
}

interface QueueListenerOptions {
  readonly name: string
  readonly queue: QueueClient
  readonly poison: QueueClient
  readonly settings: QueueSettings
  /** Milliseconds that a message is hidden while it is worked on; renewed at half of it. */
  readonly lease: number
  /** Runs the function; true when it and its outputs succeeded. Never rejects. */
  readonly run: (text: string, metadata: Readonly<Record<string, TypedInput>>) => Promise<boolean>
  readonly log: HostLog
  readonly random: () => number
}

/** What is being worked on. The receipt changes with every renewal. */
interface Running {
  receipt: string
}

/** Begins listening at once. */
export function listenToQueue(options: QueueListenerOptions): QueueListener {
  const { name, queue, poison, settings, lease, run, log, random } = options
  const running = new Map<string, Running>()
  const work = new Set<Promise<void>>()
  const pollBell = bell()
  const batchBell = bell()
  const stopping = new AbortController()
  const loop = poll()

  async function poll(): Promise<void> {
    const pause = pollingDelay(settings.maxPollingInterval, random)
    let found = false
    while (!stopping.signal.aborted) {
      const messages = await receive()
      if (messages.length === 0) {
        await pollBell.wait(pause.next(found))
        found = false
        continue
      }
      found = true
      for (const message of messages) begin(message)
      // A new batch is fetched once no more than newBatchThreshold messages are at work.
      while (!stopping.signal.aborted && work.size > settings.newBatchThreshold) await batchBell.wait(60_000)
    }
  }

  async function receive(): Promise<readonly DequeuedMessageItem[]> {
    try {
      const answer = await queue.receiveMessages({
        numberOfMessages: settings.batchSize,
        visibilityTimeout: Math.ceil(lease / 1000),
      })
      return answer.receivedMessageItems
    } catch (error) {
      // A queue that does not exist yet is an empty one; the listener does not make it.
      if (!isStatus(error, 404) && !stopping.signal.aborted) {
        log('warning', `Function.${name}`, `Failed to poll ${queue.name}: ${errorType(error)}. Trying again.`)
      }
      return []
    }
  }

  function begin(message: DequeuedMessageItem): void {
    const already = running.get(message.messageId)
    if (already !== undefined) {
      // Only an advance of the clock can end a lease that is being renewed. Azure would have renewed it in the
      // time that was skipped, so the message stays with the run that has it.
      already.receipt = message.popReceipt
      return
    }
    const state = { receipt: message.popReceipt }
    running.set(message.messageId, state)
    const done = handle(message, state)
      .catch((error: unknown) => {
        log('error', `Function.${name}`, `Failed to end message ${message.messageId}: ${errorType(error)}.`)
      })
      .finally(() => {
        running.delete(message.messageId)
        work.delete(done)
        batchBell.ring()
      })
    work.add(done)
  }

  async function handle(message: DequeuedMessageItem, state: Running): Promise<void> {
    const text = decode(message.messageText, settings.messageEncoding)
    if (text === null || message.dequeueCount > settings.maxDequeueCount) {
      const why = text === null ? 'is not base64' : 'was dequeued too often'
      log('warning', `Function.${name}`, `Message ${message.messageId} ${why}: to ${poison.name}.`)
      await toPoison(message, state)
      return
    }
    const renewal = renewLease(message.messageId, state)
    let succeeded = false
    try {
      succeeded = await run(text, triggerMetadata(message, text))
    } finally {
      await renewal.stop()
    }
    if (succeeded) {
      await remove(message.messageId, state)
      return
    }
    if (message.dequeueCount >= settings.maxDequeueCount) {
      log(
        'warning',
        `Function.${name}`,
        `Message ${message.messageId} failed ${message.dequeueCount} times: to ${poison.name}.`,
      )
      await toPoison(message, state)
      return
    }
    await queue.updateMessage(
      message.messageId,
      state.receipt,
      undefined,
      Math.ceil(settings.visibilityTimeout / 1000),
    )
  }

  function renewLease(id: string, state: Running): { readonly stop: () => Promise<void> } {
    const end = new AbortController()
    const loop = renew()
    async function renew(): Promise<void> {
      while (!end.signal.aborted) {
        try {
          await delay(lease / 2, undefined, { signal: end.signal, ref: false })
        } catch {
          return
        }
        try {
          const answer = await queue.updateMessage(id, state.receipt, undefined, Math.ceil(lease / 1000))
          state.receipt = answer.popReceipt ?? state.receipt
        } catch (error) {
          log('warning', `Function.${name}`, `Failed to keep message ${id}: ${errorType(error)}.`)
        }
      }
    }
    return {
      stop: async () => {
        end.abort()
        await loop
      },
    }
  }

  async function toPoison(message: DequeuedMessageItem, state: Running): Promise<void> {
    await send(poison, message.messageText)
    await remove(message.messageId, state)
  }

  async function remove(id: string, state: Running): Promise<void> {
    try {
      await queue.deleteMessage(id, state.receipt)
    } catch (error) {
      // Somebody else has it, or it is gone: both end well, delivery is at least once.
      if (!isStatus(error, 404) && !isStatus(error, 400)) throw error
      log('warning', `Function.${name}`, `Message ${id} was not ours any more when it ended.`)
    }
  }

  return {
    notify: () => pollBell.ring(),
    stop: async () => {
      stopping.abort()
      pollBell.ring()
      batchBell.ring()
      await loop
      await Promise.allSettled(work)
    },
  }
}

function decode(text: string, encoding: 'base64' | 'none'): string | null {
  if (encoding === 'none') return text
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  return Buffer.from(text, 'base64').toString('utf8')
}

/** What the storage extension tells of a message, names as the host writes them; the library lowers the first letter. */
function triggerMetadata(message: DequeuedMessageItem, text: string): Record<string, TypedInput> {
  return {
    DequeueCount: { json: JSON.stringify(message.dequeueCount) },
    ExpirationTime: { json: JSON.stringify(message.expiresOn) },
    Id: { string: message.messageId },
    InsertionTime: { json: JSON.stringify(message.insertedOn) },
    NextVisibleTime: { json: JSON.stringify(message.nextVisibleOn) },
    PopReceipt: { string: message.popReceipt },
    QueueTrigger: { string: text },
  }
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof RestError && error.statusCode === status
}
