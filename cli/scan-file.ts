import { readFile, stat } from 'node:fs/promises'
import { evidenceOf } from '../shared/detect/evidence.ts'
import { glance, inspectParts, type PartReader } from '../shared/inspect-mail.ts'
import { subjectReading } from '../shared/read/body.ts'
import { mailFromEml, MailError, type OpenedMail } from '../shared/read/eml.ts'
import { limits } from '../shared/read/limits.ts'
import type { Reader } from '../shared/read/reader.ts'
import { slicesOf } from '../shared/read/slices.ts'
import type { Reading } from '../shared/reading.ts'
import type { Verdict } from '../shared/verdict.ts'
import { fileError, type FileError, type Listed } from './list-mails.ts'

export interface Scanned {
  readonly file: string
  readonly verdict: Verdict
  /** All text that was read, so that evidence can be shown where it stands. */
  readonly readings: () => readonly Reading[]
  readonly ms: number
}

export interface NotScanned {
  readonly file: string
  readonly error: FileError
}

export interface Scanner {
  readonly reader: Reader
  /** ISO 639-1, most likely first. */
  readonly languages: readonly string[]
  /** Hosts whose `Authentication-Results` is believed; none: whichever stands above the first `Received`. */
  readonly authservIds: readonly string[]
}

/** Builds what is built once, so that the first file is not charged for it. */
export function warmUp(): void {
  evidenceOf(subjectReading('convocation'))
}

/** The verdict on one file as if it had just been delivered. A file that gives no verdict tells why; nothing is thrown. */
export async function scanFile(listed: Listed, scanner: Scanner): Promise<Scanned | NotScanned> {
  const { file } = listed
  if ('error' in listed) return listed
  const start = performance.now()
  try {
    const opened = await mailFromEml(await bytesOf(file), {
      authservIds: scanner.authservIds,
      boundary: 'above-received',
    })
    const { verdict, readings } = await judged(opened, scanner, start)
    return { file, verdict, readings, ms: Math.round((performance.now() - start) * 10) / 10 }
  } catch (error) {
    if (error instanceof MailError) return { file, error: { code: error.code, message: error.message } }
    if (error instanceof Error && 'syscall' in error) return { file, error: fileError(error) }
    // Whatever it is, the other files are still to be read; its message may hold words of the mail.
    const name = error instanceof Error ? error.name : typeof error
    return {
      file,
      error: { code: 'failed', message: `The scan failed (${name}). Report this with the file.` },
    }
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > limits.mailBytes) {
    throw new MailError(
      'too-large',
      `The file has ${size} bytes, more than ${limits.mailBytes} are not read.`,
    )
  }
  return readFile(file)
}

async function judged(
  opened: OpenedMail,
  { reader, languages }: Scanner,
  start: number,
): Promise<{ readonly verdict: Verdict; readonly readings: () => readonly Reading[] }> {
  const { mail } = opened
  const inParts: Reading[] = []
  let left = limits.partsRead
  const contentOf = slicesOf(mail, async (part) => opened.bytesOf(part))
  const parts: PartReader = {
    spent: () => left <= 0 || performance.now() - start > limits.mailMs,
    async read(part) {
      left -= 1
      const bytes = await contentOf(part)
      if (bytes === null) return null
      if (bytes === 'covered') return { evidence: [], unread: [] }
      const { name, contentType } = part
      const found = await reader.read(bytes, { name, contentType, languages })
      inParts.push(...found.readings)
      return { evidence: found.readings.map(evidenceOf), unread: found.unread }
    },
  }
  const first = glance(mail)
  const verdict = first.needed.length === 0 ? first.verdict : await inspectParts(mail, first, parts)
  return {
    verdict: { ...verdict, unread: [...verdict.unread, ...opened.unread] },
    readings: () => [...opened.readings, ...inParts],
  }
}
