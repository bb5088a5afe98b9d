/**
 * The wait that a `Retry-After` header asks for, in milliseconds, in full; null where there is none or it cannot
 * be read. Seconds may be decimal (RFC 9110 §10.2.3 says whole; Graph sends decimals), or an HTTP date.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return seconds < 0 ? null : Math.ceil(seconds * 1000)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
