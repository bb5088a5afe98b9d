/** ISO 8601, UTC, of epoch ms. */
export function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** The UTC day of epoch ms, `2026-11-28`. */
export function dayOf(ms: number): string {
  return iso(ms).slice(0, 10)
}
