import { Parser } from 'htmlparser2'
import { leave, type Findings, type PartRequest } from './findings.ts'
import { limits } from './limits.ts'
import { readPicture } from './read-picture.ts'
import { textPiece } from './text-piece.ts'
import type { Unzipped } from './unzip.ts'

/** A document that is an archive of XML: which entries hold its words, in which order, and which its pictures. */
interface Format {
  /** The entry without which it is no such document. */
  readonly main: RegExp
  readonly words: RegExp
  readonly pictures: RegExp
  /** Elements whose text is shown; null where all text is. */
  readonly runs: ReadonlySet<string> | null
  readonly ends: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly spaces: ReadonlySet<string>
}

const pictureEnd = '[^/]+\\.(?:jpe?g|png|gif|webp|tiff?|bmp)$'

/** Word, PowerPoint and Excel (ECMA-376), and OpenDocument (ISO/IEC 26300). */
const formats: readonly Format[] = [
  {
    main: /^word\/document\.xml$/,
    words: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
    pictures: new RegExp(`^word/media/${pictureEnd}`, 'i'),
    runs: new Set(['w:t']),
    ends: new Set(['w:p', 'w:tc']),
    breaks: new Set(['w:br', 'w:cr']),
    spaces: new Set(['w:tab']),
  },
  {
    main: /^ppt\/slides\/slide\d+\.xml$/,
    words: /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
    pictures: new RegExp(`^ppt/media/${pictureEnd}`, 'i'),
    runs: new Set(['a:t']),
    ends: new Set(['a:p', 'a:tc']),
    breaks: new Set(['a:br']),
    spaces: new Set(),
  },
  {
    main: /^xl\/workbook\.xml$/,
    words: /^xl\/(?:sharedStrings|worksheets\/sheet\d+|drawings\/drawing\d+)\.xml$/,
    pictures: new RegExp(`^xl/media/${pictureEnd}`, 'i'),
    runs: new Set(['t', 'a:t']),
    ends: new Set(['si', 'row', 'a:p']),
    breaks: new Set(),
    spaces: new Set(),
  },
  {
    main: /^content\.xml$/,
    words: /^(?:content|styles)\.xml$/,
    pictures: new RegExp(`^Pictures/${pictureEnd}`, 'i'),
    runs: null,
    ends: new Set(['text:p', 'text:h', 'table:table-cell']),
    breaks: new Set(['text:line-break']),
    spaces: new Set(['text:s', 'text:tab']),
  },
]

/** Which document an archive with these entries is; null where it is an archive only. */
export function documentFormat(names: readonly string[]): Format | null {
  return formats.find(({ main }) => names.some((name) => main.test(name))) ?? null
}

/** True for the entries that reading a document needs. */
export function isOfDocument(format: Format, name: string): boolean {
  return format.words.test(name) || format.pictures.test(name) || name === 'META-INF/manifest.xml'
}

/** The text of a document, then the pictures in it. */
export async function readDocument(
  format: Format,
  { entries, blown }: Unzipped,
  request: PartRequest,
  found: Findings,
): Promise<void> {
  const { name } = request
  if (blown) found.unread({ name, reason: 'too-large' })
  const manifest = new TextDecoder().decode(entries.get('META-INF/manifest.xml') ?? new Uint8Array())
  if (manifest.includes('encryption-data')) return found.unread({ name, reason: 'encrypted' })

  const words = [...entries.keys()].filter((path) => format.words.test(path)).sort(byPlace(format))
  const texts = words.map((path) => textOfXml(new TextDecoder().decode(entries.get(path)), format))
  const text = texts.filter((one) => one !== '').join('\n')
  if (text !== '') leave(found, { where: `attachment:${name}`, method: 'text', text }, name)
  // An archive that lies about the sizes in it is unpacked short, and the words after that are not seen.
  if (words.some((path) => !endsWhole(entries.get(path)))) found.unread({ name, reason: 'broken' })
  else if (words.length === 0 && !blown) found.unread({ name, reason: 'broken' })

  const images = [...entries.keys()].filter((path) => format.pictures.test(path))
  for (const path of images.slice(0, limits.documentPictures)) {
    found.step()
    const place = `${name}/${path.slice(path.lastIndexOf('/') + 1)}`
    await readPicture(entries.get(path) ?? new Uint8Array(), request, found, place)
  }
  if (images.length > limits.documentPictures) {
    found.unread({ name: `${name}/+${images.length - limits.documentPictures}`, reason: 'too-many' })
  }
}

/** The main text first, then the others by their numbers: slide 2 before slide 10. */
function byPlace({ main }: Format): (a: string, b: string) => number {
  return (a, b) =>
    Number(main.test(b)) - Number(main.test(a)) || numberIn(a) - numberIn(b) || (a < b ? -1 : Number(a > b))
}

function numberIn(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0)
}

function endsWhole(xml: Uint8Array | undefined): boolean {
  return xml !== undefined && new TextDecoder().decode(xml.subarray(-200)).trimEnd().endsWith('>')
}

function textOfXml(xml: string, { runs, ends, breaks, spaces }: Format): string {
  const piece = textPiece()
  let inRun = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (runs?.has(name) === true) inRun++
        else if (spaces.has(name)) piece.space()
        else if (breaks.has(name)) piece.end()
      },
      ontext(text) {
        if (runs === null || inRun > 0) piece.add(text)
      },
      onclosetag(name) {
        if (runs?.has(name) === true) inRun = Math.max(0, inRun - 1)
        else if (ends.has(name)) piece.end()
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536))
  parser.end()
  return piece.done()
}
