import type { Unread, Where } from '../reading.ts'
import type { Catalogue } from './locale/en.ts'
import { fill, plainText } from './plain-text.ts'
import { spared } from './spared-words.ts'

const pictures: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'jpe',
  'jfif',
  'png',
  'gif',
  'webp',
  'bmp',
  'tif',
  'tiff',
  'heic',
  'avif',
])

/** Where words stand, said to a person: `attachment:lettre.pdf#2` is "page 2 of the attachment “lettre.pdf”". */
export function placeInWords(where: Where, { place, language }: Catalogue): string {
  if (where === 'subject') return place.subject
  if (where === 'body') return place.body
  if (where === 'hidden') return place.hidden
  const value = where.slice(where.indexOf(':') + 1)
  if (where.startsWith('header:')) return headerInWords(value.toLowerCase(), value, { place, language })
  const { name: given, page } = splitPage(value)
  const isPicture = pictures.has(given.slice(given.lastIndexOf('.') + 1).toLowerCase())
  const name = spared(plainText(given))
  if (page === null) return fill(isPicture ? place.picture : place.file, { name }, language)
  return fill(isPicture ? place.pageOfPicture : place.pageOfFile, { name, page }, language)
}

function headerInWords(
  header: string,
  name: string,
  { place, language }: Pick<Catalogue, 'place' | 'language'>,
): string {
  if (header === 'from' || header === 'sender' || header === 'return-path') return place.from
  if (header === 'reply-to') return place.replyTo
  if (header === 'to' || header === 'cc' || header === 'bcc') return place.recipients
  if (header === 'authentication-results' || header === 'received-spf') return place.authentication
  return fill(place.header, { name }, language)
}

/** A name may hold `#` itself, so only digits after the last one are a page. */
function splitPage(value: string): { readonly name: string; readonly page: string | null } {
  const at = value.lastIndexOf('#')
  const page = value.slice(at + 1)
  const isPage = at > 0 && page.length > 0 && page.length < 6 && String(Number.parseInt(page, 10)) === page
  return isPage ? { name: value.slice(0, at), page } : { name: value, page: null }
}

/** True for what was left out of the mail's own text, which has no name as parts have. */
export function isOwnText({ part }: Unread): boolean {
  return part === 'body' || part === 'hidden' || part === 'subject'
}
