/**
 * Every budget of reading, in one place. A blown budget is named in `unread`; it is never silence.
 * The figures leave an honest letter ten times the room it needs.
 */
export interface Limits {
  /** A raw message read from a file, in bytes. */
  readonly mailBytes: number
  /** Lines of a raw message, and its signs of encoding (`=`): the parser keeps a piece of memory for each. */
  readonly mailLines: number
  readonly mailEquals: number
  /** The header of a message, in bytes (Exchange Online takes 256 KiB), and those of all its parts together. */
  readonly headerBytes: number
  readonly partHeaderBytes: number
  /** Headers and addresses of one field that are kept. */
  readonly headers: number
  readonly addresses: number
  /** Parts of one message that are listed; more are named as one `too-many`. */
  readonly parts: number
  /** MIME depth of one message. */
  readonly mimeDepth: number
  /** Messages inside messages. */
  readonly nesting: number
  /** One part, in bytes. */
  readonly partBytes: number
  /** HTML of one body, characters that are looked at. */
  readonly htmlLength: number
  /** Text of one reading, in characters; more keeps the beginning and the end. */
  readonly textLength: number
  /** Open elements whose style is remembered. */
  readonly htmlDepth: number
  /** Pages of one document that are read, and those that are recognised as pictures. */
  readonly pages: number
  readonly picturePages: number
  /** Pictures embedded in one document. */
  readonly documentPictures: number
  /** Pictures in a body that are taken for the slices of one. */
  readonly slices: number
  /** Width times height, before anything is decoded. */
  readonly pixels: number
  /** Letters lose nothing at this width and cost a third of a scan's (measured at 1,000 to 1,600). */
  readonly pageWidth: number
  /** Height of a page at that width; taller pictures are read in as many pages. */
  readonly pageHeight: number
  /** Entries of one archive, its unpacked bytes, and how often larger than packed. */
  readonly entries: number
  readonly unpackedBytes: number
  readonly ratio: number
  /** Milliseconds of work for one page and one part (`deadline.ts`), and of time for all parts of one mail. */
  readonly pageMs: number
  readonly partMs: number
  readonly mailMs: number
  /** Parts of one mail that are read. */
  readonly partsRead: number
  /** Resident memory of the reading process, in bytes, its JavaScript heap in MiB. */
  readonly memory: number
  readonly heapMiB: number
  /** Parts after which the reading process is replaced, and idle milliseconds after which it ends. */
  readonly partsPerChild: number
  readonly idleMs: number
}

const MiB = 1024 * 1024

export const limits: Limits = {
  mailBytes: 60 * MiB,
  mailLines: 900_000,
  mailEquals: 1_000_000,
  headerBytes: MiB / 2,
  partHeaderBytes: 4 * MiB,
  headers: 1_000,
  addresses: 500,
  parts: 500,
  mimeDepth: 128,
  nesting: 4,
  partBytes: 30 * MiB,
  htmlLength: 12 * MiB,
  textLength: 200_000,
  htmlDepth: 400,
  pages: 12,
  picturePages: 4,
  documentPictures: 4,
  slices: 60,
  pixels: 50_000_000,
  pageWidth: 1_240,
  pageHeight: 2_200,
  entries: 2_000,
  unpackedBytes: 40 * MiB,
  ratio: 200,
  pageMs: 8_000,
  partMs: 20_000,
  mailMs: 45_000,
  partsRead: 12,
  memory: 448 * MiB,
  heapMiB: 256,
  partsPerChild: 40,
  idleMs: 60_000,
}
