import type { Where } from '../reading.ts'
import type { Findings, PartRequest } from './findings.ts'
import type { Grey } from './grey.ts'
import { limits } from './limits.ts'
import { pictureCount, picturePages, slicePages, type PicturePages, type PictureRefusal } from './picture.ts'
import { picturePrint } from './picture-print.ts'
import { bounded } from './text-piece.ts'

/**
 * Recognises one picture, the first pictures of a file that holds several (fax pages of a TIFF, frames of a GIF), or the
 * slices of one. `place` is where its words stand; pages are numbered unless the picture is a page itself.
 */
export async function readPicture(
  bytes: Uint8Array | readonly Uint8Array[],
  request: PartRequest,
  found: Findings,
  place = request.name,
): Promise<void> {
  if (!(bytes instanceof Uint8Array)) return readPages(await slicePages(bytes), request, found, place)
  const count = await pictureCount(bytes)
  if (count === 1) return readPages(await picturePages(bytes), request, found, place)
  const last = Math.min(count, limits.picturePages)
  for (let number = 1; number <= last; number++) {
    found.step()
    await readPages(await picturePages(bytes, number - 1), request, found, `${place}#${number}`)
  }
  if (count > last) found.unread({ name: `${place}#${last + 1}`, reason: 'too-many' })
}

async function readPages(
  pages: PicturePages | PictureRefusal,
  request: PartRequest,
  found: Findings,
  place: string,
): Promise<void> {
  if (typeof pages === 'string') {
    return found.unread({ name: place, reason: pages === 'no-letter' ? 'not-needed' : pages })
  }
  const look = { languages: request.languages, turned: pages.turned }
  for (const [index, page] of pages.pages.entries()) {
    found.step()
    const numbered = pages.pages.length > 1 && !place.includes('#') ? `${place}#${index + 1}` : place
    const where = `attachment:${numbered}` as const
    if (found.wanted !== null) {
      if (found.wanted.where === where) await found.wanted.page(page, look)
      continue
    }
    if (await isKnown(page, pages.small, where, found)) continue
    const { text, confidence } = await found.recogniser.recognise(page, look, () => found.step())
    found.reading({ where, method: 'ocr', text: bounded(text), confidence })
  }
  if (pages.cut) found.unread({ name: `${place}#${pages.pages.length + 1}`, reason: 'too-many' })
}

/** Asks whether this page was read before. The wait for the answer is not the page's own. */
async function isKnown(page: Grey, small: Grey | null, where: Where, found: Findings): Promise<boolean> {
  if (found.isKnown === null) return false
  const print = picturePrint(page, small)
  if (print === null) return false
  const known = await found.isKnown(print, where)
  found.step()
  return known
}
