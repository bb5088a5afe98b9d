import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { inputs } from './inputs.ts'

/**
 * A file: the digest of its inputs in hexadecimal digits, a checksum of all that follows, the length of a value as JSON, that value,
 * and its typed arrays, each from a place that can be divided by eight, for they are used where they lie.
 */
const digestLength = 64
const lengthAt = digestLength + 4
const jsonAt = digestLength + 8

/** What stands in the JSON for a typed array. */
interface Placed {
  readonly array: 'Uint8Array' | 'Uint16Array' | 'Uint32Array' | 'Int32Array'
  readonly at: number
  readonly length: number
}

export interface Keeping {
  /** Folder of the file; made where it is not there. */
  readonly folder?: URL
  /** Digest of the inputs, 64 characters. */
  readonly of?: string
}

/**
 * What `make` makes of the lexicons: read back from the file `name` where one made of these inputs is there and whole,
 * else made, and written for the next process. `T` is a plain value of arrays, typed arrays, maps and strings. Where
 * nothing can be written, as in a package that is mounted read-only, it is made in each process.
 */
export function kept<T>(
  name: string,
  make: () => T,
  { folder = inputs.kept, of = inputs.all }: Keeping = {},
): T {
  const file = new URL(name, folder)
  try {
    const value: T = fromBytes(readFileSync(file), of)
    return value
  } catch {
    const value = make()
    write(file, toBytes(value, of))
    return value
  }
}

const arrays = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value) && value.constructor.name in arrays
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && 'array' in value && 'at' in value
}

function nextEighth(place: number): number {
  return Math.ceil(place / 8) * 8
}

function toBytes(value: unknown, of: string): Uint8Array {
  const parts: { readonly numbers: Numbers; readonly at: number }[] = []
  let end = 0
  const json = Buffer.from(
    JSON.stringify(value, (_key, one: unknown) => {
      if (!isNumbers(one)) return one
      const at = end
      parts.push({ numbers: one, at })
      end = nextEighth(at + one.byteLength)
      return { array: one.constructor.name, at, length: one.length }
    }),
  )
  const dataAt = nextEighth(jsonAt + json.length)
  const bytes = Buffer.alloc(dataAt + end)
  bytes.write(of, 'latin1')
  bytes.writeUInt32LE(json.length, lengthAt)
  bytes.set(json, jsonAt)
  for (const { numbers, at } of parts)
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), dataAt + at)
  bytes.writeUInt32LE(crc32(bytes.subarray(lengthAt)), digestLength)
  return bytes
}

/** @throws {Error} where the bytes were made of other inputs or are not whole. */
function fromBytes(bytes: NonSharedBuffer, of: string): ReturnType<typeof JSON.parse> {
  if (bytes.toString('latin1', 0, digestLength) !== of) throw new Error('made of other inputs')
  if (bytes.readUInt32LE(digestLength) !== crc32(bytes.subarray(lengthAt))) throw new Error('not whole')
  const jsonEnd = jsonAt + bytes.readUInt32LE(lengthAt)
  const dataAt = bytes.byteOffset + nextEighth(jsonEnd)
  return JSON.parse(bytes.toString('utf8', jsonAt, jsonEnd), (_key, one: unknown) =>
    isPlaced(one) ? new arrays[one.array](bytes.buffer, dataAt + one.at, one.length) : one,
  )
}

/** Under a name of its own first, so that who reads meanwhile finds the old file or the new one, whole. */
function write(file: URL, bytes: Uint8Array): void {
  const next = new URL(`${file.href}.${randomUUID()}`)
  try {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(next, bytes)
    renameSync(next, file)
  } catch {
    removeQuietly(next)
  }
}

function removeQuietly(file: URL): void {
  try {
    rmSync(file)
  } catch {
    // It was never written.
  }
}
