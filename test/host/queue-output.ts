import { RestError } from '@azure/storage-queue'
import type { QueueClient } from '@azure/storage-queue'
import type { InvocationResponse, TypedOutput } from './rpc.ts'
import type { AppFunction } from './worker.ts'
import { HostError } from './host-error.ts'

/** Puts what a function gave its queue outputs onto their queues; resolves when storage has acknowledged it all. */
export type FlushOutputs = (response: InvocationResponse) => Promise<void>

interface QueueOutputOptions {
  readonly fn: AppFunction
  readonly encoding: 'base64' | 'none'
  /** The client for a binding's queue and connection. */
  readonly client: (binding: { readonly [option: string]: unknown }) => QueueClient
  /** Told the queue's name after each message, so that a listener of this host need not wait for its next poll. */
  readonly sent: (queue: string) => void
}

/** @throws {HostError} `unsupported` for an output that is neither a queue nor the HTTP response. */
export function queueOutputs({ fn, encoding, client, sent }: QueueOutputOptions): FlushOutputs {
  const queues = new Map<string, QueueClient>()
  for (const output of fn.outputs) {
    if (output.type.toLowerCase() === 'http') continue
    if (output.type !== 'queue') {
      throw new HostError(
        'unsupported',
        `${fn.name} has a ${output.type} output, which this host does not play.`,
      )
    }
    queues.set(output.key, client(output))
  }

  return async (response) => {
    const values = [...response.outputData]
    if (response.returnValue) values.push({ name: '$return', data: response.returnValue })
    for (const { name, data } of values) {
      const queue = queues.get(name)
      if (queue === undefined) continue
      for (const text of messagesOf(data)) {
        await send(queue, encoding === 'base64' ? Buffer.from(text).toString('base64') : text)
        sent(queue.name)
      }
    }
  }
}

/** The message texts of one output value: an array becomes one message for each element. */
export function messagesOf(data: TypedOutput): string[] {
  if ('string' in data) return [data.string]
  if ('json' in data) {
    const value: unknown = JSON.parse(data.json)
    if (!Array.isArray(value)) return [data.json]
    return value.map((item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item)))
  }
  if ('bytes' in data) return [Buffer.from(data.bytes).toString('utf8')]
  if ('int' in data) return [String(data.int)]
  if ('double' in data) return [String(data.double)]
  throw new TypeError('An HTTP response cannot go onto a queue.')
}

/** Sends encoded text as it is, making the queue where it is missing. */
export async function send(queue: QueueClient, text: string): Promise<void> {
  try {
    await queue.sendMessage(text)
  } catch (error) {
    if (!(error instanceof RestError) || error.statusCode !== 404) throw error
    await queue.createIfNotExists()
    await queue.sendMessage(text)
  }
}
