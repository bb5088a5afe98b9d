import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Deserializer, Serializer } from 'node:v8'
import { crc32 } from 'node:zlib'
import { inputs } from './inputs.ts'

/** A file is the digest of its inputs, eight hexadecimal digits of a checksum of the rest, and the rest. */
const headLength = 64 + 8

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
    // Not `deserialize`, whose arrays would be windows on the file and keep all of it in memory.
    const reader = new Deserializer(readWhole(file, of))
    reader.readHeader()
    const value: T = reader.readValue()
    return value
  } catch {
    const value = make()
    write(file, value, of)
    return value
  }
}

function checksumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}

/** @throws {Error} where there is no file, or one of other inputs, or one that is not whole. */
function readWhole(file: URL, of: string): Buffer {
  const bytes = readFileSync(file)
  const rest = bytes.subarray(headLength)
  if (bytes.toString('latin1', 0, headLength) !== of + checksumOf(rest))
    throw new Error(`${file.pathname}: not what was written for these inputs`)
  return rest
}

/** Under a name of its own first, so that who reads meanwhile finds the old file or the new one, whole. */
function write(file: URL, value: unknown, of: string): void {
  const writer = new Serializer()
  writer.writeHeader()
  writer.writeValue(value)
  const rest = writer.releaseBuffer()
  const next = new URL(`${file.href}.${randomUUID()}`)
  try {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(next, Buffer.concat([Buffer.from(of + checksumOf(rest), 'latin1'), rest]))
    renameSync(next, file)
  } catch {
    rmSync(next, { force: true })
  }
}
