/**
 * Time and memory of reading parts: `node bench/read.ts FOLDER…` reads every part of the .eml files there, in one warm
 * reading process, and prints the median and the worst by kind of bytes, and the most memory that the process had.
 */
import { readFile } from 'node:fs/promises'
import { listMails } from '../cli/list-mails.ts'
import { mailFromEml } from '../shared/read/eml.ts'
import { createReader } from '../shared/read/reader.ts'
import { kindOf } from '../shared/read/sniff.ts'

const reader = createReader({ limits: { partsPerChild: 100_000 } })
const times = new Map<string, number[]>()
let peak = 0

function note(kind: string, ms: number): void {
  times.set(kind, [...(times.get(kind) ?? []), ms])
}

/** Most resident memory of a process so far, in MB; 0 where the system does not say. */
async function peakOf(pid: number | null): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000
}

for await (const listed of listMails(process.argv.slice(2))) {
  if ('error' in listed) continue
  const bytes = await readFile(listed.file)
  const opening = performance.now()
  const opened = await mailFromEml(bytes, { authservIds: [], boundary: 'above-received' })
  note('(raw mail to values)', performance.now() - opening)
  for (const part of opened.mail.parts) {
    const content = opened.bytesOf(part)
    if (content === null) continue
    const start = performance.now()
    const { readings } = await reader.read(content, {
      name: 'part',
      contentType: part.contentType,
      languages: ['fr', 'en', 'de'],
    })
    const pages = readings.filter(({ method }) => method === 'ocr').length
    const kind = `${kindOf(content)}${pages > 0 ? ', recognised, a page' : ''}`
    note(kind, (performance.now() - start) / Math.max(pages, 1))
    peak = Math.max(peak, await peakOf(reader.pid))
  }
}
await reader.close()

for (const [kind, all] of times) {
  const sorted = all.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const worst = sorted.at(-1) ?? 0
  console.log(
    `${kind.padEnd(30)} ${String(sorted.length).padStart(5)}   median ${median.toFixed(1).padStart(7)} ms   worst ${worst.toFixed(1).padStart(7)} ms`,
  )
}
console.log(`most memory of the reading process: ${Math.round(peak)} MB`)
