import { unzipSync } from 'fflate'
import { limits } from './limits.ts'

/** Entries of an archive that were wanted and fit the bounds. */
export interface Unzipped {
  readonly entries: ReadonlyMap<string, Uint8Array>
  /** True where something was left out for its size or number. */
  readonly blown: boolean
}

/** One entry by the list at the end of the archive. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  readonly crc: number
}

const endMark = 0x06_05_4b_50
const entryMark = 0x02_01_4b_50
/** Bit of an entry that says it is enciphered (APPNOTE 4.4.4). */
const enciphered = 1

/** The list of an archive; null where it has none, so that nothing of it can be found. At most `limits.entries`. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  // A comment of 64 KiB may follow.
  const least = Math.max(0, end - 65_535)
  while (end >= least && view.getUint32(end, true) !== endMark) end--
  if (end < least) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (
    entries.length <= limits.entries &&
    at + 46 <= bytes.length &&
    view.getUint32(at, true) === entryMark
  ) {
    const length = view.getUint16(at + 28, true)
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0
    const name = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(
      bytes.subarray(at + 46, at + 46 + length),
    )
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & enciphered) !== 0,
      crc: view.getUint32(at + 16, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Unpacks what is wanted, while the sizes that the archive itself declares stay in bounds. Throws for an archive that
 * is torn.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string, index: number) => boolean): Unzipped {
  let count = 0
  let unpacked = 0
  let blown = false
  const entries = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      const index = count++
      if (count > limits.entries) blown = true
      if (blown || !isWanted(name, index)) return false
      unpacked += originalSize
      if (unpacked > limits.unpackedBytes || originalSize > Math.max(size, 4_096) * limits.ratio) blown = true
      return !blown
    },
  })
  return { entries: new Map(Object.entries(entries)), blown }
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xed_b8_83_20
  return rest
})

/** True where the content has the check sum of its entry (CRC-32). */
export function isWhole({ crc }: ZipEntry, content: Uint8Array): boolean {
  let sum = 0xff_ff_ff_ff
  for (const byte of content) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 255] ?? 0)
  return (sum ^ 0xff_ff_ff_ff) >>> 0 === crc
}
