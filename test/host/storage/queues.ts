import { randomUUID } from 'node:crypto'
import { Refusal, type Answer, type Asked } from './answer.ts'

interface Message {
  readonly id: string
  readonly text: string
  readonly putAt: number
  readonly endsAt: number
  /** Of those that become visible at once, the first put comes first. */
  readonly number: number
  receipt: string
  visibleAt: number
  count: number
}

const weekMs = 7 * 24 * 3600_000
/** What Azure says of a message that never ends. */
const never = Date.parse('9999-12-31T23:59:59Z')
const mostAtOnce = 32
/** Bytes of a message, Azure's 64 KiB. */
const mostBytes = 65_536

/** Azure Queues as the host and the product use them: a message that is taken is hidden, and only its receipt ends it. */
export function openQueues(now: () => number): (asked: Asked) => Answer {
  /** Of each queue its messages, in the order in which they become visible. */
  const queues = new Map<string, Message[]>()
  let puts = 0

  function put(queue: Message[], { search, body }: Asked): Answer {
    const text = /<MessageText>([^<]*)<\/MessageText>/.exec(body.toString('utf8'))?.[1] ?? ''
    if (Buffer.byteLength(text) > mostBytes) throw new Refusal(413, 'RequestBodyTooLarge')
    const ttl = Number(search.get('messagettl') ?? weekMs / 1000)
    puts += 1
    const message: Message = {
      id: randomUUID(),
      text,
      putAt: now(),
      endsAt: ttl === -1 ? never : now() + ttl * 1000,
      number: puts,
      receipt: newReceipt(),
      visibleAt: now() + secondsOf(search) * 1000,
      count: 0,
    }
    insert(queue, message)
    return { status: 201, headers: {}, xml: list([`${ids(message)}${receipt(message)}`]) }
  }

  function take(queue: Message[], search: URLSearchParams): Answer {
    const at = now()
    const most = Math.min(Number(search.get('numofmessages') ?? 1), mostAtOnce)
    const taken: Message[] = []
    while (taken.length < most && (queue[0]?.visibleAt ?? Number.POSITIVE_INFINITY) <= at) {
      const message = queue.shift()
      if (message !== undefined && message.endsAt > at) taken.push(message)
    }
    if (search.get('peekonly') === 'true') {
      for (const message of taken) insert(queue, message)
      return { status: 200, headers: {}, xml: list(taken.map((one) => `${ids(one)}${content(one)}`)) }
    }
    for (const message of taken) {
      message.receipt = newReceipt()
      message.count += 1
      message.visibleAt = at + secondsOf(search, 30) * 1000
      insert(queue, message)
    }
    const items = taken.map((one) => `${ids(one)}${receipt(one)}${content(one)}`)
    return { status: 200, headers: {}, xml: list(items) }
  }

  /** The message that a receipt is for, taken out of its queue. */
  function held(queue: Message[], id: string, search: URLSearchParams): Message {
    const index = queue.findIndex((one) => one.id === id)
    const message = queue[index]
    if (message === undefined) throw new Refusal(404, 'MessageNotFound')
    if (message.receipt !== search.get('popreceipt')) throw new Refusal(400, 'PopReceiptMismatch')
    queue.splice(index, 1)
    return message
  }

  function hide(queue: Message[], id: string, search: URLSearchParams): Answer {
    const message = held(queue, id, search)
    message.receipt = newReceipt()
    message.visibleAt = now() + secondsOf(search) * 1000
    insert(queue, message)
    const headers = { 'x-ms-popreceipt': message.receipt, 'x-ms-time-next-visible': http(message.visibleAt) }
    return { status: 204, headers }
  }

  function whole(asked: Asked, name: string, queue: Message[] | undefined): Answer {
    if (asked.method === 'PUT') {
      queues.set(name, queue ?? [])
      return { status: queue === undefined ? 201 : 204, headers: {} }
    }
    if (queue === undefined) throw new Refusal(404, 'QueueNotFound')
    if (asked.method === 'DELETE') {
      queues.delete(name)
      return { status: 204, headers: {} }
    }
    const headers = { 'x-ms-approximate-messages-count': String(queue.length) }
    return { status: 200, headers }
  }

  return (asked) => {
    const [, name = '', messages, id = ''] = asked.path.split('/')
    const queue = queues.get(name)
    if (messages === undefined) return whole(asked, name, queue)
    if (queue === undefined) throw new Refusal(404, 'QueueNotFound')
    switch (asked.method) {
      case 'POST':
        return put(queue, asked)
      case 'GET':
        return take(queue, asked.search)
      case 'PUT':
        // The host hides a message and leaves its text.
        if (asked.body.length > 0) throw new Refusal(501, 'NotPlayed', 'A message keeps its text here.')
        return hide(queue, id, asked.search)
      case 'DELETE':
        held(queue, id, asked.search)
        return { status: 204, headers: {} }
    }
    throw new Refusal(405, 'UnsupportedHttpVerb')
  }
}

/** Behind those that become visible at the same time. */
function insert(queue: Message[], message: Message): void {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = queue[middle]
    const isBefore =
      other !== undefined &&
      (other.visibleAt < message.visibleAt ||
        (other.visibleAt === message.visibleAt && other.number < message.number))
    if (isBefore) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, message)
}

function secondsOf(search: URLSearchParams, usual = 0): number {
  return Number(search.get('visibilitytimeout') ?? usual)
}

function newReceipt(): string {
  return Buffer.from(randomUUID()).toString('base64')
}

function list(items: readonly string[]): string {
  const inside = items.map((item) => `<QueueMessage>${item}</QueueMessage>`).join('')
  return `<?xml version="1.0" encoding="utf-8"?><QueueMessagesList>${inside}</QueueMessagesList>`
}

function ids({ id, putAt, endsAt }: Message): string {
  return `<MessageId>${id}</MessageId><InsertionTime>${http(putAt)}</InsertionTime><ExpirationTime>${http(endsAt)}</ExpirationTime>`
}

function receipt({ receipt: one, visibleAt }: Message): string {
  return `<PopReceipt>${one}</PopReceipt><TimeNextVisible>${http(visibleAt)}</TimeNextVisible>`
}

/** The text came in XML and goes back as it came. */
function content({ count, text }: Message): string {
  return `<DequeueCount>${count}</DequeueCount><MessageText>${text}</MessageText>`
}

function http(at: number): string {
  return new Date(at).toUTCString()
}
