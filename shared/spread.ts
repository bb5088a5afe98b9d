/**
 * A number from 0 to 1 that stays the same for a mailbox: what happens to all of them once a day, or once in a
 * subscription's life, is spread by it.
 */
export function spreadOf(id: string): number {
  let hash = 0
  for (const char of id) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0
  return (hash % 65_521) / 65_521
}
