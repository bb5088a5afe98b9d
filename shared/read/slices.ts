import type { Mail, Part } from '../mail.ts'
import { bitmapSize } from './bitmap.ts'
import { bodyPictures } from './body.ts'
import { limits } from './limits.ts'
import { mayHoldLetter } from './picture.ts'
import { kindOf } from './sniff.ts'

/** What is to be read for a part: its bytes, the slices of one letter, or nothing more, since another part covered it. */
export type Content = Uint8Array | readonly Uint8Array[] | 'covered' | null

/** Pixels by which widths of slices may differ. */
const slack = 2

/** A letter cut in slices shows as one: the pictures that stand in the body, in their order there, if they are some. */
export function sliceCandidates(mail: Mail): readonly Part[] {
  const pictures = mail.parts.filter(
    ({ kind, inline, contentId, contentType, name }) =>
      kind === 'file' &&
      (inline || contentId !== null) &&
      (contentType.startsWith('image/') || /\.(?:jpe?g|png|gif|bmp)$/i.test(name)),
  )
  const order = bodyPictures(mail.body)
  const places = new Map(order.map((id, index) => [id, index]))
  const shown = pictures.filter(({ contentId }) => contentId !== null && places.has(contentId))
  const inOrder = shown.toSorted(
    (a, b) => (places.get(a.contentId ?? '') ?? 0) - (places.get(b.contentId ?? '') ?? 0),
  )
  const candidates = inOrder.length >= 2 ? inOrder : pictures
  return candidates.length >= 2 && candidates.length <= limits.slices ? candidates : []
}

/** True where pictures are as wide as each other and, one below the other, as large as a letter. */
export function areSlices(pictures: readonly Uint8Array[]): boolean {
  if (pictures.length < 2 || !haveOneWidth(pictures)) return false
  const sizes = pictures.flatMap((picture) => sizeOf(picture) ?? [])
  const width = sizes[0]?.width ?? 0
  const height = sizes.reduce((sum, size) => sum + size.height, 0)
  // Whole pages, one below the other, are read apart.
  const hasPart = sizes.some((size) => size.height < size.width * 0.7)
  return hasPart && width * height <= limits.pixels && mayHoldLetter(width, height)
}

function haveOneWidth(pictures: readonly Uint8Array[]): boolean {
  const widths = pictures.map((picture) => sizeOf(picture)?.width ?? 0)
  return widths.every((width) => width > 0 && Math.abs(width - (widths[0] ?? 0)) <= slack)
}

/**
 * The bytes of a mail's parts, slices of one letter together. The first of them to be asked for gives all; the others
 * are then covered.
 * @throws whatever `bytesOf` throws
 */
export function slicesOf(
  mail: Mail,
  bytesOf: (part: Part) => Promise<Uint8Array | null>,
): (part: Part) => Promise<Content> {
  const candidates = sliceCandidates(mail)
  const state = { isCovered: false, isTold: candidates.length === 0 }

  async function together(): Promise<readonly Uint8Array[] | null> {
    const pictures: Uint8Array[] = []
    for (const part of candidates) {
      const bytes = await bytesOf(part)
      if (bytes === null) return null
      pictures.push(bytes)
      // One that is no slice of the first: none is fetched in vain.
      if (pictures.length > 1 && !haveOneWidth(pictures.slice(-2))) return null
    }
    return areSlices(pictures) ? pictures : null
  }

  return async (part) => {
    if (!candidates.some(({ id }) => id === part.id)) return bytesOf(part)
    if (state.isCovered) return 'covered'
    if (!state.isTold) {
      state.isTold = true
      const slices = await together()
      state.isCovered = slices !== null
      if (slices !== null) return slices
    }
    return bytesOf(part)
  }
}

/** Width and height by the header alone. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 26) return null
  switch (kindOf(bytes)) {
    case 'png':
      return { width: view.getUint32(16), height: view.getUint32(20) }
    case 'gif':
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    case 'jpeg':
      return jpegSize(view)
    case 'bmp':
      return bitmapSize(bytes)
    case 'webp':
    case 'tiff':
    case 'avif':
    case 'pdf':
    case 'zip':
    case 'ole':
    case 'rtf':
    case 'tnef':
    case 'calendar':
    case 'mail':
    case 'html':
    case 'text':
    case 'sealed':
    case 'unknown':
      return null
  }
}

/** Size in the frame header of a JPEG (ITU T.81 B.2.2). */
function jpegSize(view: DataView): { readonly width: number; readonly height: number } | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const mark = view.getUint8(at + 1)
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
