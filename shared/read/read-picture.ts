import type { Where } from '../reading.ts'
import type { Findings, PartRequest } from './findings.ts'
import type { Grey } from './grey.ts'
import { picturePages, slicePages } from './picture.ts'
import { picturePrint } from './picture-print.ts'
import { bounded } from './text-piece.ts'

/**
 * Recognises one picture, or the slices of one. `place` is where its words stand; a tall picture has several pages, numbered unless the
 * picture is a page itself.
 */
export async function readPicture(
  bytes: Uint8Array | readonly Uint8Array[],
  request: PartRequest,
  found: Findings,
  place = request.name,
): Promise<void> {
  const pages = await (bytes instanceof Uint8Array ? picturePages(bytes) : slicePages(bytes))
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
