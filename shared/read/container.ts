import { documentFormat, isOfDocument, readDocument } from './document.ts'
import type { Findings, PartRequest } from './findings.ts'
import { limits } from './limits.ts'
import { bounded, oneLine } from './text-piece.ts'
import { tnefOf } from './tnef.ts'
import { isWhole, unzip, zipEntries, type Unzipped, type ZipEntry } from './unzip.ts'

/** Reads one part by what it is; given to containers so that they know nothing of their contents. */
export type ReadInner = (bytes: Uint8Array, request: PartRequest, found: Findings) => Promise<void>

/** Files that systems put beside the ones that somebody packed. */
const byTheWay = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/

/** A ZIP archive: a document where it has the entries of one, else the first files in it, each as a part of its own. */
export async function readZip(
  bytes: Uint8Array,
  request: PartRequest,
  found: Findings,
  readInner: ReadInner,
): Promise<void> {
  const { name } = request
  const entries = zipEntries(bytes)
  if (entries === null) {
    return found.unread({ name, reason: ((bytes[6] ?? 0) & 1) === 0 ? 'broken' : 'encrypted' })
  }
  const format = documentFormat(entries.map((entry) => entry.name))
  if (format !== null && entries.some(({ encrypted }) => encrypted))
    return found.unread({ name, reason: 'encrypted' })
  try {
    if (format !== null) {
      const unzipped = unzip(bytes, (path) => isOfDocument(format, path))
      return await readDocument(format, unzipped, request, found)
    }
    const files = entries.filter((entry) => !entry.name.endsWith('/') && !byTheWay.test(entry.name))
    if (files.length > 0 && files.every(({ encrypted }) => encrypted))
      return found.unread({ name, reason: 'encrypted' })
    if (found.depth >= limits.nesting) return found.unread({ name, reason: 'too-many' })
    const open = files.filter(({ encrypted }) => !encrypted)
    const first = open.slice(0, limits.partsRead)
    const wanted = new Set(first.map((entry) => entry.name))
    for (const entry of files.filter(({ encrypted }) => encrypted).slice(0, limits.partsRead)) {
      found.unread({ name: `${name}/${oneLine(entry.name)}`, reason: 'encrypted' })
    }
    await readFiles(
      first,
      unzip(bytes, (path) => wanted.has(path)),
      request,
      found,
      readInner,
    )
    const more = open.length - first.length
    if (more > 0) found.unread({ name: `${name}/+${more}`, reason: 'too-many' })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    found.unread({ name, reason: 'broken' })
  }
}

async function readFiles(
  files: readonly ZipEntry[],
  { entries }: Unzipped,
  request: PartRequest,
  found: Findings,
  readInner: ReadInner,
): Promise<void> {
  for (const entry of files) {
    const name = `${request.name}/${oneLine(entry.name)}`
    const content = entries.get(entry.name)
    if (content === undefined) {
      found.unread({ name, reason: 'too-large' })
      continue
    }
    await readInner(content, { ...request, name }, { ...found, depth: found.depth + 1 })
    // An archive that lies about the sizes in it is unpacked short, and what comes after is not seen.
    if (!isWhole(entry, content)) found.unread({ name, reason: 'broken' })
  }
}

/** Outlook's winmail.dat: its subject, its body in one form, and the files in it. */
export async function readTnef(
  bytes: Uint8Array,
  request: PartRequest,
  found: Findings,
  readInner: ReadInner,
): Promise<void> {
  const { name } = request
  if (found.depth >= limits.nesting) return found.unread({ name, reason: 'too-many' })
  const { subject, bodies, parts, whole } = tnefOf(bytes)
  if (subject !== '') {
    found.reading({
      where: `attachment:${name}`,
      method: 'text',
      text: bounded(subject, 1_000),
      confidence: 1,
    })
  }
  const inner = { ...found, depth: found.depth + 1 }
  const body = ['html', 'rtf', 'text'].flatMap((type) => bodies.find((one) => one.type === type) ?? [])[0]
  if (body !== undefined) await readInner(body.content, request, inner)
  for (const part of parts.slice(0, limits.partsRead)) {
    await readInner(part.content, { ...request, name: `${name}/${oneLine(part.name)}` }, inner)
  }
  const more = parts.length - limits.partsRead
  if (more > 0) found.unread({ name: `${name}/+${more}`, reason: 'too-many' })
  if (!whole) found.unread({ name, reason: 'broken' })
}
