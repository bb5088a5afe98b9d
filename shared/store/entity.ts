/** A string property holds 64 KiB of UTF-16, an entity 1 MiB: 30,000 characters a chunk, 16 chunks. */
const chunkLength = 30_000
const maxChunks = 16

/**
 * A value as JSON in numbered string properties of a table entity.
 * @throws RangeError where it is longer than an entity can hold
 */
export function toChunks(value: unknown): Record<string, string> {
  const json = JSON.stringify(value)
  if (json.length > chunkLength * maxChunks)
    throw new RangeError(`A value of ${json.length} characters is too long.`)
  const chunks: Record<string, string> = {}
  for (let index = 0; index * chunkLength < json.length; index += 1) {
    chunks[`json${index}`] = json.slice(index * chunkLength, (index + 1) * chunkLength)
  }
  return chunks
}

/** The value that `toChunks` wrote, unparsed by type; null where there is none. */
export function fromChunks(entity: Readonly<Record<string, unknown>>): unknown {
  let json = ''
  for (let index = 0; index < maxChunks; index += 1) {
    const chunk = entity[`json${index}`]
    if (typeof chunk !== 'string') break
    json += chunk
  }
  return json === '' ? null : JSON.parse(json)
}

/**
 * A Graph id as a row key: as it is where Table Storage allows it (no `/ \ # ?`, no control characters), else in
 * base64url behind a `~`, which no Graph id begins with. Case matters in both.
 */
export function rowKey(id: string): string {
  return /^[A-Za-z0-9_=.@-]+$/.test(id) ? id : `~${Buffer.from(id).toString('base64url')}`
}

/** The id that `rowKey` was made from. */
export function idOfRowKey(key: string): string {
  return key.startsWith('~') ? Buffer.from(key.slice(1), 'base64url').toString() : key
}

/** One of 16 partitions, by a cheap hash, so that no partition is hot. */
export function shardOf(id: string): string {
  let hash = 0
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return `s${(hash % 16).toString(16)}`
}

export const shards: readonly string[] = Array.from({ length: 16 }, (_, index) => `s${index.toString(16)}`)
