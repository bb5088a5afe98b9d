import { unzipSync, type UnzipFileInfo } from 'fflate'
import { Parser } from 'htmlparser2'
import { limits } from './limits.ts'
import type { Findings, PartRequest } from './findings.ts'
import { readPicture } from './read-picture.ts'
import { bounded, textPiece } from './text-piece.ts'

/** Parts of a Word document that hold its words, in the order in which they are read. */
const wordParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
const pictures = /^word\/media\/[^/]+\.(?:jpe?g|png|gif|webp|tiff?)$/i

/** Bit of a local file header that says the entry is enciphered (APPNOTE 4.4.4). */
const enciphered = 1

/** Reads a Word document (OOXML): its text, then the pictures in it. Other archives are `unsupported`. */
export async function readDocument(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  const { name } = request
  if (((bytes[6] ?? 0) & enciphered) !== 0) return found.unread({ name, reason: 'encrypted' })

  let entries: Readonly<Record<string, Uint8Array>>
  const watch = { entries: 0, unpacked: 0, blown: false }
  try {
    entries = unzipSync(bytes, { filter: (entry) => isWanted(entry, watch) })
  } catch {
    return found.unread({ name, reason: 'broken' })
  }
  if (watch.blown) found.unread({ name, reason: 'too-large' })
  const document = entries['word/document.xml']
  if (document === undefined) {
    if (!watch.blown) found.unread({ name, reason: 'unsupported' })
    return
  }
  // An archive that lies about the sizes in it is unpacked short, and the words after that are not seen.
  if (!endsWhole(document)) found.unread({ name, reason: 'broken' })

  const words = Object.keys(entries).filter((path) => wordParts.test(path) && path !== 'word/document.xml')
  const text = [document, ...words.sort().map((path) => entries[path] ?? new Uint8Array())]
    .map((xml) => textOfWordXml(new TextDecoder().decode(xml)))
    .filter((piece) => piece !== '')
    .join('\n')
  if (text !== '') {
    found.reading({ where: `attachment:${name}`, method: 'text', text: bounded(text), confidence: 1 })
  }

  const images = Object.keys(entries).filter((path) => pictures.test(path))
  for (const path of images.slice(0, limits.documentPictures)) {
    found.step()
    const place = `${name}/${path.slice(path.lastIndexOf('/') + 1)}`
    await readPicture(entries[path] ?? new Uint8Array(), request, found, place)
  }
  if (images.length > limits.documentPictures) {
    found.unread({ name: `${name}/+${images.length - limits.documentPictures}`, reason: 'too-many' })
  }
}

/** Only what is wanted is unpacked, and only while the sizes that the archive itself declares stay in bounds. */
function isWanted(
  { name, size, originalSize }: UnzipFileInfo,
  watch: { entries: number; unpacked: number; blown: boolean },
): boolean {
  if (++watch.entries > limits.entries) watch.blown = true
  if (watch.blown || !(wordParts.test(name) || pictures.test(name))) return false
  watch.unpacked += originalSize
  if (watch.unpacked > limits.unpackedBytes || originalSize > Math.max(size, 4_096) * limits.ratio) {
    watch.blown = true
    return false
  }
  return true
}

function endsWhole(xml: Uint8Array): boolean {
  return new TextDecoder().decode(xml.subarray(-200)).trimEnd().endsWith('document>')
}

/** Words of WordprocessingML: runs of text, tabs and breaks; paragraphs and cells end lines. */
export function textOfWordXml(xml: string): string {
  const piece = textPiece()
  let inText = false
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'w:t') inText = true
        else if (name === 'w:tab') piece.space()
        else if (name === 'w:br' || name === 'w:cr') piece.end()
      },
      ontext(text) {
        if (inText) piece.add(text)
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false
        else if (name === 'w:p' || name === 'w:tc') piece.end()
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536))
  parser.end()
  return piece.done()
}
