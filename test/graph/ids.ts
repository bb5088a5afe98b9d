import { createHash } from 'node:crypto'

/**
 * Ids look as Exchange's: long, url-safe base64, case-sensitive, ending in `=`.
 * `AAMk` begins a default id (changes at each move), `AAkA` an immutable one, `AQMk` a folder.
 */
export type IdKind = 'AAMk' | 'AAkA' | 'AQMk'

/** One id; the same mailbox, kind and number give the same id. */
export function itemId(kind: IdKind, mailbox: string, number: number): string {
  const owner = digest(mailbox).slice(0, 40)
  const item = digest(`${mailbox} ${kind} ${number}`).slice(0, 32)
  return `${kind}AG${owner}BGAAAAAA${item}AAA=`
}

/** A GUID that depends on nothing but `seed`. */
export function guid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** False for what Exchange would call malformed rather than not found. */
export function looksLikeId(id: string): boolean {
  return id.length >= 60 && id.length <= 600 && /^[A-Za-z0-9_-]+=*$/.test(id)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

export type IdType = 'restId' | 'ewsId' | 'entryId' | 'immutableEntryId' | 'restImmutableEntryId'

interface IdFormat {
  /** From the format to the url-safe one. */
  read(id: string): string
  write(restId: string): string
}

const urlSafe: IdFormat = { read: (id) => id, write: (id) => id }

const ews: IdFormat = {
  read: (id) => id.replaceAll('/', '-').replaceAll('+', '_'),
  write: (id) => id.replaceAll('-', '/').replaceAll('_', '+'),
}

/** The entry formats of the box are its own, as opaque as the real ones. */
const entry: IdFormat = {
  read: (id) => Buffer.from(id, 'base64').toString('latin1'),
  write: (id) => Buffer.from(id, 'latin1').toString('base64'),
}

/** Graph's id formats, each to and from the url-safe one that the box keeps. */
export const idFormats: Readonly<Record<IdType, IdFormat>> = {
  restId: urlSafe,
  restImmutableEntryId: urlSafe,
  ewsId: ews,
  entryId: entry,
  immutableEntryId: entry,
}
