import type { FoundRow } from '../../shared/store/tables.ts'

/** Where a row stands: its table, partition and key. */
export function placeOf(table: string, partition: string, key: string): string {
  return `${partOf(table, partition)}\n${key}`
}

function partOf(table: string, partition: string): string {
  return `${table}\n${partition}`
}

/** Where a listing begins: behind a key of a partition, or behind all of a partition; null for the beginning. */
export interface Behind {
  readonly partition: string
  readonly key: string | null
}

/**
 * Rows of tables by their places, shared by all who open tables over them, and listed in Azure's order, by partition and
 * then by key, without looking at others.
 */
export class Rows extends Map<string, FoundRow> {
  /** Partitions of each table, and keys of each partition, in order. */
  readonly #partitions = new Map<string, string[]>()
  readonly #keys = new Map<string, string[]>()

  override set(place: string, row: FoundRow): this {
    if (!this.has(place)) {
      const { table, part } = split(place)
      const keys = this.#keys.get(part) ?? []
      if (keys.length === 0) {
        this.#keys.set(part, keys)
        const partitions = this.#partitions.get(table) ?? []
        this.#partitions.set(table, partitions)
        insert(partitions, row.partition)
      }
      insert(keys, row.key)
    }
    return super.set(place, row)
  }

  override delete(place: string): boolean {
    const row = this.get(place)
    if (row === undefined) return false
    const { table, part } = split(place)
    const keys = this.#keys.get(part) ?? []
    remove(keys, row.key)
    if (keys.length === 0) {
      this.#keys.delete(part)
      remove(this.#partitions.get(table) ?? [], row.partition)
    }
    return super.delete(place)
  }

  /** Rows of a table, of one partition where it is given. What changes meanwhile is seen as it is when it is reached. */
  *from(table: string, partition: string | null, behind: Behind | null = null): Generator<FoundRow> {
    let at = partition ?? this.#first(table, behind)
    let after = behind !== null && behind.partition === at ? behind.key : null
    while (at !== null) {
      yield* this.#inPartition(table, at, after)
      if (partition !== null) return
      after = null
      at = next(this.#partitions.get(table) ?? [], at)
    }
  }

  /** The partition in which a listing goes on. */
  #first(table: string, behind: Behind | null): string | null {
    const partitions = this.#partitions.get(table) ?? []
    if (behind === null) return partitions[0] ?? null
    return behind.key !== null && this.#keys.has(partOf(table, behind.partition))
      ? behind.partition
      : next(partitions, behind.partition)
  }

  *#inPartition(table: string, partition: string, after: string | null): Generator<FoundRow> {
    const part = partOf(table, partition)
    let last = after
    for (;;) {
      const keys = this.#keys.get(part) ?? []
      const key: string | null = last === null ? (keys[0] ?? null) : next(keys, last)
      if (key === null) return
      const row = this.get(`${part}\n${key}`)
      if (row !== undefined) yield row
      last = key
    }
  }
}

function split(place: string): { readonly table: string; readonly part: string } {
  const table = place.slice(0, place.indexOf('\n'))
  return { table, part: place.slice(0, place.indexOf('\n', table.length + 1)) }
}

/** Index of the first of some sorted texts that is not before this one. */
function indexOf(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function insert(sorted: string[], text: string): void {
  const last = sorted.at(-1)
  if (last === undefined || last < text) sorted.push(text)
  else sorted.splice(indexOf(sorted, text), 0, text)
}

function remove(sorted: string[], text: string): void {
  const index = indexOf(sorted, text)
  if (sorted[index] === text) sorted.splice(index, 1)
}

function next(sorted: readonly string[], text: string): string | null {
  const index = indexOf(sorted, text)
  return (sorted[index] === text ? sorted[index + 1] : sorted[index]) ?? null
}
