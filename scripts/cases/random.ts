/** A stream of numbers in [0, 1) that depends on `seed` alone (mulberry32 over an FNV-1a hash). */
export function random(seed: string): () => number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return () => {
    hash = (hash + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(hash ^ (hash >>> 15), hash | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `length` characters of `alphabet`, drawn from `next`. */
export function word(next: () => number, length: number, alphabet = '0123456789abcdef'): string {
  let made = ''
  for (let count = 0; count < length; count += 1) made += alphabet[Math.floor(next() * alphabet.length)] ?? ''
  return made
}
