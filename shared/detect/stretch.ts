/** A concept found, and the folded character at which it stands. */
export interface Place {
  readonly concept: string
  readonly at: number
}

/** Where the first and the last find of a stretch stand. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * Of stretches of `length` letters the first that holds most different concepts; null where nothing stands anywhere. `places` are
 * in order.
 */
export function richestStretch(places: readonly Place[], length: number): Stretch | null {
  const counts = new Map<string, number>()
  let start = 0
  let most = 0
  let richest: Stretch | null = null
  for (const { concept, at } of places) {
    counts.set(concept, (counts.get(concept) ?? 0) + 1)
    for (let left = places[start]; left !== undefined && left.at < at - length; left = places[start]) {
      start += 1
      const count = counts.get(left.concept) ?? 0
      if (count > 1) counts.set(left.concept, count - 1)
      else counts.delete(left.concept)
    }
    if (counts.size <= most) continue
    most = counts.size
    richest = { first: places[start]?.at ?? at, last: at }
  }
  return richest
}
