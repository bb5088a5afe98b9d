/**
 * The process that reads hostile bytes. It holds no secret (its environment is empty), keeps nothing, and may be
 * killed at any time. Its first thread only passes messages on, watches memory and ends when the parent is gone, so
 * that even a reader that never returns leaves nothing behind; the reading is done in a second thread.
 */
import { isMainThread, parentPort, Worker, type MessagePort } from 'node:worker_threads'
import type { Where } from '../reading.ts'
import type { Findings, IsKnown, PartRequest, Wanted } from './findings.ts'
import { limits } from './limits.ts'
import { readPart, readSlices } from './part.ts'
import { createRecogniser } from './recognise.ts'

/** One part for the child, or the slices of one picture. */
export interface ReadOrder {
  readonly bytes: Uint8Array | readonly Uint8Array[]
  readonly request: PartRequest
  /** True where the parent wants to be asked about each page before it is recognised. */
  readonly asks: boolean
  /** The one page that is wanted; null where the part is to be read. */
  readonly wanted: Where | null
}

/** What the parent says of the page that it was asked about. */
export interface Answer {
  readonly known: boolean
}

const watchMs = 50

if (isMainThread) supervise()
else if (parentPort !== null) serve(parentPort)

/** The parent says how much memory, in bytes, and how large a heap, in MiB, this process may have. */
function supervise(): void {
  const memory = Number(process.argv[2]) || limits.memory
  const heapMiB = Number(process.argv[3]) || limits.heapMiB
  const reader = new Worker(new URL(import.meta.url), {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMiB },
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  process.on('message', (order) => reader.postMessage(order))
  // Not `exit`, which waits for the reader's thread, and that for what it decodes.
  process.on('disconnect', die)
  reader.on('message', (message) => process.send?.(message))
  reader.on('error', (error) => {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    endWith(isMemory ? 'memory' : 'broken')
  })
  setInterval(() => {
    if (process.memoryUsage.rss() > memory) endWith('memory')
  }, watchMs)
}

let ending = false

/** Tells the parent why and dies; nothing of a reader that went wrong is used again. */
function endWith(reason: 'memory' | 'broken'): void {
  if (ending) return
  ending = true
  process.send?.({ type: 'failed', reason }, die)
}

/** At once, whatever the other thread is in. */
function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

function serve(port: MessagePort): void {
  const recogniser = createRecogniser()
  let answered: ((known: boolean) => void) | null = null
  const ask: IsKnown = (print, where) =>
    new Promise((resolve) => {
      answered = resolve
      port.postMessage({ type: 'print', print, where })
    })
  port.on('message', (message: ReadOrder | Answer) => {
    if ('known' in message) return answered?.(message.known)
    void readInto(port, message, { recogniser, isKnown: message.asks ? ask : null })
  })
  port.postMessage({ type: 'ready' })
}

/** Words of one page that are told; a letter has some hundreds. */
const mostWords = 2_000

/** Tells the parent of the page as light and words, once: nothing of the file itself goes on. */
function wantedOn(port: MessagePort, where: Where, { recogniser }: Pick<Findings, 'recogniser'>): Wanted {
  let isTold = false
  return {
    where,
    async page(page, look) {
      if (isTold) return
      isTold = true
      const step = () => port.postMessage({ type: 'step' })
      const { seen } = await recogniser.recognise(page, { ...look, boxes: true }, step)
      const picture = seen?.page ?? page
      const words = seen?.words.slice(0, mostWords) ?? []
      port.postMessage({ type: 'page', page: { picture, words } })
    },
  }
}

async function readInto(
  port: MessagePort,
  { bytes, request, wanted }: ReadOrder,
  means: Pick<Findings, 'recogniser' | 'isKnown'>,
): Promise<void> {
  try {
    const found: Findings = {
      reading: (reading) => port.postMessage({ type: 'reading', reading }),
      unread: (piece) => port.postMessage({ type: 'unread', piece }),
      step: () => port.postMessage({ type: 'step' }),
      ...means,
      wanted: wanted === null ? null : wantedOn(port, wanted, means),
      depth: 0,
    }
    await (bytes instanceof Uint8Array ? readPart(bytes, request, found) : readSlices(bytes, request, found))
  } catch {
    // A reader that throws has met bytes that nobody foresaw. What it knew of them is not told.
    port.postMessage({ type: 'unread', piece: { name: request.name, reason: 'broken' } })
  }
  port.postMessage({ type: 'end' })
}
