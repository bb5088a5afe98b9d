import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Reading, UnreadReason, Where } from '../reading.ts'
import { Failure } from '../failure.ts'
import { Print } from '../print.ts'
import { startDeadline } from './deadline.ts'
import type { IsKnown, PartReading, PartRequest, SeenPage, UnreadPiece } from './findings.ts'
import { limits as standard, type Limits } from './limits.ts'

/** Turns parts into text, one after the other, in a process that can be killed. */
export interface Reader {
  /**
   * Words of one part, or of the slices of one picture. What was read before a limit was blown is kept and the rest is named in `unread`; an aborted
   * `signal` counts as `timeout`. Rejects only where the reading process cannot be started at all. `isKnown` is asked about
   * each page of a picture; what it knows is not recognised and gives no reading.
   */
  read(
    bytes: Uint8Array | readonly Uint8Array[],
    request: PartRequest,
    signal?: AbortSignal,
    isKnown?: IsKnown,
  ): Promise<PartReading>
  /**
   * One page of a part as it was recognised, under the same limits; null where it is not there or cannot be had.
   * @throws Failure `unavailable` where its time was up: another moment may do
   */
  see(
    bytes: Uint8Array | readonly Uint8Array[],
    request: PartRequest,
    where: Where,
    signal?: AbortSignal,
  ): Promise<SeenPage | null>
  /** Process id of the warm child; null where there is none. */
  readonly pid: number | null
  /** Ends the child; later reads would start another. */
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Module of the child. Default: beside this one from source, `../read/child.js` in the build. */
  readonly childPath?: string
  readonly limits?: Partial<Limits>
}

/** A child that was given hostile bytes is no friend either: what it says is checked and bounded. */
const Place = z.union([z.literal('hidden'), z.templateLiteral(['attachment:', z.string().max(1_000)])])
const pixel = z
  .number()
  .int()
  .min(0)
  .max(standard.pageWidth * 4)
const Seen = z.object({
  picture: z
    .object({ width: pixel.min(1), height: pixel.min(1), grey: z.instanceof(Uint8Array) })
    .refine(({ width, height, grey }) => grey.length === width * height),
  words: z
    .array(z.object({ text: z.string().max(60), left: pixel, top: pixel, right: pixel, bottom: pixel }))
    .max(2_000),
})
const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('step') }),
  z.object({ type: z.literal('end'), isFull: z.boolean().optional() }),
  z.object({ type: z.literal('print'), print: Print, where: Place }),
  z.object({ type: z.literal('page'), page: Seen }),
  z.object({ type: z.literal('failed'), reason: z.enum(['memory', 'broken']) }),
  z.object({
    type: z.literal('reading'),
    reading: z.object({
      where: Place,
      method: z.enum(['text', 'html', 'pdf', 'ocr']),
      text: z.string().max(standard.textLength),
      confidence: z.number().min(0).max(1),
    }),
  }),
  z.object({
    type: z.literal('unread'),
    piece: z.object({
      name: z.string().max(1_000),
      reason: z.enum([
        'not-needed',
        'cut',
        'too-large',
        'too-many',
        'encrypted',
        'unsupported',
        'reference',
        'broken',
      ]),
    }),
  }),
])

/** Pieces that one part may yield; a part of more is held to be an attack on our memory. */
const mostPieces = 400
/** Milliseconds that a page waits to be known. */
const answerMs = 3_000

/**
 * A reader with one child process, started at the first part, kept warm between parts, replaced after some, ended when
 * idle or full. A part that takes too long or too much memory costs its child; the next part gets a fresh one, and so does this
 * part where the child had read others before, for then it may be they that filled it.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const limits: Limits = { ...standard, ...options.limits }
  const childPath = options.childPath ?? besideThis()
  let child: ChildProcess | null = null
  let parts = 0
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function start(): ChildProcess {
    parts = 0
    const started = fork(childPath, [String(limits.memory), String(limits.heapMiB)], {
      env: {},
      execArgv: [`--max-old-space-size=${limits.heapMiB}`, '--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.once('exit', () => {
      if (child === started) child = null
    })
    return started
  }

  /** A warm child must not keep the program alive. */
  function rest(resting: ChildProcess): void {
    if (++parts >= limits.partsPerChild) return retire(resting)
    resting.unref()
    resting.channel?.unref()
    idle = setTimeout(() => retire(resting), limits.idleMs)
    idle.unref()
  }

  /** Forgotten before it is killed: the next part must not be given to a dying child. */
  function retire(resting: ChildProcess): void {
    if (child === resting) child = null
    resting.kill('SIGKILL')
  }

  async function readNow(
    bytes: Uint8Array | readonly Uint8Array[],
    request: PartRequest,
    signal?: AbortSignal,
    isKnown?: IsKnown,
    wanted: Where | null = null,
  ): Promise<PartReading> {
    if (isOver(signal)) return only(request, 'timeout')
    if (lengthOf(bytes) > limits.partBytes) return only(request, 'too-large')
    for (;;) {
      clearTimeout(idle)
      const isFresh = child === null
      child ??= start()
      const reading = child
      reading.ref()
      reading.channel?.ref()
      const { read, isFull } = await conversation(reading, bytes, request, {
        limits,
        isFresh,
        childPath,
        signal,
        isKnown,
        wanted,
      })
      if (child === reading) {
        if (isFull) retire(reading)
        else rest(reading)
        return read
      }
      // It is dead. What earlier parts left in a warm one is not to cost this part.
      if (!isFull || isFresh || isOver(signal)) return read
    }
  }

  function inTurn(...order: Parameters<typeof readNow>): Promise<PartReading> {
    const turn = queue.then(() => readNow(...order))
    queue = turn.catch(() => {})
    return turn
  }

  return {
    read: (bytes, request, signal, isKnown) => inTurn(bytes, request, signal, isKnown),
    async see(bytes, request, where, signal) {
      const { page, unread } = await inTurn(bytes, request, signal, undefined, where)
      if (page === undefined && unread.some(({ reason }) => reason === 'timeout'))
        throw new Failure('unavailable', 'Drawing the page took too long. Try again later.')
      return page ?? null
    },
    get pid() {
      return child?.pid ?? null
    },
    async close() {
      clearTimeout(idle)
      const closing = child
      if (closing === null || closing.exitCode !== null || closing.signalCode !== null) return
      const exited = new Promise((resolve) => closing.once('exit', resolve))
      closing.ref()
      closing.kill('SIGKILL')
      await exited
    },
  }
}

interface Terms {
  readonly limits: Limits
  readonly isFresh: boolean
  readonly childPath: string
  readonly signal: AbortSignal | undefined
  readonly isKnown: IsKnown | undefined
  readonly wanted: Where | null
}

function isOver(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

interface Outcome {
  readonly read: PartReading
  /** True where the child has no room for another part, or died of want of it. */
  readonly isFull: boolean
}

/** Sends one part and gathers the answers until the child is done, dead, or out of time. */
function conversation(
  child: ChildProcess,
  bytes: Uint8Array | readonly Uint8Array[],
  request: PartRequest,
  { limits, isFresh, childPath, signal, isKnown, wanted }: Terms,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const readings: Reading[] = []
    const unread: UnreadPiece[] = []
    let seen: SeenPage | null = null
    let isReady = !isFresh
    let fate: UnreadReason = 'killed'
    let asked = 0

    const kill = (why: UnreadReason) => {
      fate = why
      child.off('message', listen)
      child.kill('SIGKILL')
    }
    const late = () => kill('timeout')
    const endWhole = startDeadline(child.pid, limits.partMs, late)
    let endPage = startDeadline(child.pid, limits.pageMs, late)

    function listen(message: unknown): void {
      const parsed = Message.safeParse(message)
      if (!parsed.success || readings.length + unread.length + asked >= mostPieces) return kill('killed')
      const said = parsed.data
      switch (said.type) {
        case 'ready':
          isReady = true
          return
        case 'step':
          endPage()
          endPage = startDeadline(child.pid, limits.pageMs, late)
          return
        case 'reading':
          readings.push(said.reading)
          return
        case 'unread':
          unread.push(said.piece)
          return
        case 'page':
          seen = said.page
          return
        case 'failed':
          fate = said.reason
          return
        case 'print':
          asked += 1
          void answer(said.print, said.where)
          return
        case 'end':
          finish()
          resolve({
            read: { readings, unread, ...(seen === null ? {} : { page: seen }) },
            isFull: said.isFull === true,
          })
      }
    }

    /** A store that does not answer must not cost the page: it is read then. */
    async function answer(print: Print, where: Where): Promise<void> {
      let late: NodeJS.Timeout | undefined
      const unknown = new Promise<false>((resolve) => {
        late = setTimeout(resolve, answerMs, false)
      })
      const known =
        isKnown === undefined
          ? false
          : await Promise.race([isKnown(print, where), unknown]).catch(() => false)
      clearTimeout(late)
      child.send({ known }, () => {})
    }

    function gone(code: number | null, exit: NodeJS.Signals | null): void {
      finish()
      if (!isReady && fate === 'killed' && exit === null) {
        return reject(
          new Error(`The reading process did not start (exit ${code}): ${childPath}. Build or install it.`),
        )
      }
      // V8 aborts a process whose heap is full.
      const reason = fate === 'killed' && exit === 'SIGABRT' ? 'memory' : fate
      const all = [...unread, { name: request.name, reason }]
      resolve({ read: { readings, unread: all }, isFull: reason === 'memory' })
    }

    function finish(): void {
      endWhole()
      endPage()
      signal?.removeEventListener('abort', late)
      child.off('message', listen)
      child.off('exit', gone)
    }

    signal?.addEventListener('abort', late, { once: true })
    child.on('message', listen)
    child.on('exit', gone)
    // A child that dies while it is being written to is told by its exit.
    child.send({ bytes, request, asks: isKnown !== undefined, wanted }, () => {})
  })
}

function lengthOf(bytes: Uint8Array | readonly Uint8Array[]): number {
  return bytes instanceof Uint8Array ? bytes.length : bytes.reduce((sum, { length }) => sum + length, 0)
}

function only({ name }: PartRequest, reason: UnreadReason): PartReading {
  return { readings: [], unread: [{ name, reason }] }
}

function besideThis(): string {
  const path = import.meta.url.endsWith('.ts') ? './child.ts' : '../read/child.js'
  return fileURLToPath(new URL(path, import.meta.url))
}
