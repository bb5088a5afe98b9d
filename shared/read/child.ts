/**
 * The process that reads hostile bytes. It holds no secret (its environment is empty), keeps nothing, and may be
 * killed at any time. Its first thread only passes messages on, watches memory and ends when the parent is gone, so
 * that even a reader that never returns leaves nothing behind; the reading is done in a second thread, which alone
 * loads the readers.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { limits } from './limits.ts'

const watchMs = 50
/**
 * Of the memory that it may have, the share with which it reads nothing more: data of languages that it met stay, and a page takes
 * what is left.
 */
const fullShare = 0.8

if (isMainThread) supervise()
else if (parentPort !== null) {
  const { serve } = await import('./serve.ts')
  serve(parentPort)
}

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
  reader.on('message', (message) => {
    const isFull = message.type === 'end' && process.memoryUsage.rss() > fullShare * memory
    process.send?.(isFull ? { ...message, isFull } : message)
  })
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
