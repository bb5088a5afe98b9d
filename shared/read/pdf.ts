import { createIsomorphicCanvasFactory, getDocumentProxy, getResolvedPDFJS, renderPageAsImage } from 'unpdf'
import { limits } from './limits.ts'
import { leave, type Findings, type PartRequest } from './findings.ts'
import { readPicture } from './read-picture.ts'
import { mayHoldLetter } from './picture.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Letters of a page below which its text is not what it shows, and below which a large picture may hold more. */
const fewLetters = 250
const manyLetters = 1_500

/** Reads the first pages: the words of their text, and the page as a picture where the text cannot be all of it. */
export async function readPdf(bytes: Uint8Array, request: PartRequest, found: Findings): Promise<void> {
  const { name } = request
  let pdf: Pdf
  try {
    pdf = await openPdf(bytes)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return found.unread({ name, reason: isLocked ? 'encrypted' : 'broken' })
  }
  try {
    const pictures = { left: limits.picturePages }
    const last = Math.min(pdf.numPages, limits.pages)
    for (let number = 1; number <= last; number++) {
      found.step()
      await readPage(pdf, number, request, found, pictures)
    }
    if (pdf.numPages > last) found.unread({ name: `${name}#${last + 1}`, reason: 'too-many' })
  } finally {
    await pdf.destroy()
  }
}

/** Pictures of any size are drawn: one that is left out would leave a blank page, and nobody would be told. */
async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'))
  return getDocumentProxy(Uint8Array.from(bytes), {
    CanvasFactory,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    isEvalSupported: false,
    canvasMaxAreaInBytes: limits.pixels * 4,
    stopAtErrors: false,
    verbosity: 0,
  })
}

async function readPage(
  pdf: Pdf,
  number: number,
  request: PartRequest,
  found: Findings,
  pictures: { left: number },
): Promise<void> {
  const place = `${request.name}#${number}`
  if (found.wanted !== null && found.wanted.where !== `attachment:${place}`) return
  try {
    const page = await pdf.getPage(number)
    if (found.wanted !== null) {
      return await readPicture(await pictureOfPage(pdf, page, number), request, found, place)
    }
    const text = await textOfPage(page)
    const letters = lettersIn(text)
    if (letters > 0) leave(found, { where: `attachment:${place}`, method: 'pdf', text }, place)
    if (letters < fewLetters || (letters < manyLetters && (await showsLargePicture(page)))) {
      if (pictures.left-- <= 0) return found.unread({ name: place, reason: 'too-many' })
      await readPicture(await pictureOfPage(pdf, page, number), request, found, place)
    }
    page.cleanup()
  } catch {
    found.unread({ name: place, reason: 'broken' })
  }
}

async function textOfPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  for (const item of items) {
    if (text.length > limits.textLength * 2) break
    if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
  }
  return text
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

async function showsLargePicture(page: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  return fnArray.some((operation, index) => {
    if (operation !== OPS.paintImageXObject) return false
    const [, width, height]: readonly unknown[] = argsArray[index] ?? []
    return typeof width === 'number' && typeof height === 'number' && mayHoldLetter(width, height)
  })
}

/** The page drawn at the width that is read best; a page of absurd shape is drawn smaller, never larger. */
async function pictureOfPage(pdf: Pdf, page: Page, number: number): Promise<Uint8Array> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(limits.pageWidth / width, (limits.pageHeight * 2) / height)
  const drawn = await renderPageAsImage(pdf, number, { scale, canvasImport: () => import('@napi-rs/canvas') })
  return new Uint8Array(drawn)
}
