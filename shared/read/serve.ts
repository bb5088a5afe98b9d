import type { MessagePort } from 'node:worker_threads'
import type { Where } from '../reading.ts'
import type { Findings, IsKnown, PartRequest, Wanted } from './findings.ts'
import { readPart, readSlices } from './part.ts'
import { createRecogniser } from './recognise.ts'

/** One part for the child, or the slices of one picture. */
interface ReadOrder {
  readonly bytes: Uint8Array | readonly Uint8Array[]
  readonly request: PartRequest
  /** True where the parent wants to be asked about each page before it is recognised. */
  readonly asks: boolean
  /** The one page that is wanted; null where the part is to be read. */
  readonly wanted: Where | null
}

/** What the parent says of the page that it was asked about. */
interface Answer {
  readonly known: boolean
}

/** Reads what the parent orders, one thing after the other, in the child's second thread. */
export function serve(port: MessagePort): void {
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
