import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs'

/** The one clock of tenant, host and product. All times are ms since 1970. */
export interface Clock {
  now(): number
  /** Moves time on by `ms` (≥ 0), runs at once what has become due, and answers the new time. */
  advance(ms: number): number
  /** Runs `task` when the clock has reached `time`; the answer takes it back. */
  at(time: number, task: () => void): () => void
  close(): void
}

interface Task {
  readonly time: number
  readonly order: number
  run: (() => void) | null
}

/** setTimeout cannot wait longer than 2^31 ms, and an advance must not be waited out: look again each minute. */
const longestWait = 60_000
/** A task that schedules itself at the same instant for ever must not hang an advance. */
const tasksPerRun = 100_000

/**
 * Starts the clock. With `file`, the offset in ms is kept there as 8 bytes (little-endian float64), written at
 * start unless it exists and at each advance in one 8-byte write, so that other processes can follow it.
 */
export function startClock(file?: string): Clock {
  const shared = file === undefined ? null : openOffset(file)
  let offset = shared?.offset ?? 0
  let order = 0
  let timer: NodeJS.Timeout | null = null
  let closed = false
  const heap: Task[] = []

  function now(): number {
    return Date.now() + offset
  }

  function runDue(): void {
    for (let count = 0; count < tasksPerRun; count++) {
      const first = heap[0]
      if (first === undefined || first.time > now()) break
      pop(heap)
      first.run?.()
    }
    arm()
  }

  function arm(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const first = heap[0]
    if (closed || first === undefined) return
    timer = setTimeout(runDue, Math.min(longestWait, Math.max(0, first.time - now())))
    timer.unref()
  }

  return {
    now,
    advance(ms) {
      offset += Math.max(0, ms)
      shared?.write(offset)
      runDue()
      return now()
    },
    at(time, run) {
      const task: Task = { time, order: order++, run }
      push(heap, task)
      if (heap[0] === task) arm()
      return () => {
        task.run = null
      }
    },
    close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      heap.length = 0
      shared?.close()
    },
  }
}

interface OffsetFile {
  readonly offset: number
  write(offset: number): void
  close(): void
}

function openOffset(file: string): OffsetFile {
  const exists = existsSync(file)
  const descriptor = openSync(file, exists ? 'r+' : 'w+')
  const bytes = Buffer.alloc(8)
  const known = exists && readSync(descriptor, bytes, 0, 8, 0) === 8
  const read = known ? bytes.readDoubleLE(0) : 0
  const offset = Number.isFinite(read) ? read : 0

  function write(value: number): void {
    bytes.writeDoubleLE(value, 0)
    writeSync(descriptor, bytes, 0, 8, 0)
  }

  if (!known || offset !== read) write(offset)
  return { offset, write, close: () => closeSync(descriptor) }
}

function before(a: Task | undefined, b: Task | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.time === b.time ? a.order < b.order : a.time < b.time
}

function push(heap: Task[], task: Task): void {
  let place = heap.push(task) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!before(heap[place], heap[parent])) return
    swap(heap, place, parent)
    place = parent
  }
}

function pop(heap: Task[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  heap[0] = last
  let place = 0
  for (;;) {
    let smallest = place
    if (before(heap[2 * place + 1], heap[smallest])) smallest = 2 * place + 1
    if (before(heap[2 * place + 2], heap[smallest])) smallest = 2 * place + 2
    if (smallest === place) return
    swap(heap, place, smallest)
    place = smallest
  }
}

function swap(heap: Task[], a: number, b: number): void {
  const [left, right] = [heap[a], heap[b]]
  if (left === undefined || right === undefined) return
  heap[a] = right
  heap[b] = left
}
