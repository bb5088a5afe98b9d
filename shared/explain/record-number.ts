/** Crockford's base 32: no letter that is taken for a digit when read out. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A record's number for people: eight characters that can be read out on the phone, `7K3F-92QD`. The same record
 * has the same number on every day and in every language. It is a name, not a secret and not a key: two records of
 * a large tenant may share one, so whoever looks one up also asks for the mailbox.
 */
export function recordNumber(mailbox: string, id: string): string {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (const unit of new TextEncoder().encode(`${mailbox}\n${id}`)) {
    // FNV-1a, twice with different beginnings: 40 bits are wanted and Math.imul gives 32.
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x01000193) ^ (low >>> 13)
  }
  const letters = [low, low >>> 5, low >>> 10, low >>> 15, high, high >>> 5, high >>> 10, high >>> 15]
    .map((bits) => digits[bits & 31] ?? '0')
    .join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
