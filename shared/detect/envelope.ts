import type { Mail } from '../mail.ts'

/** An address as the mail writes it: `Mail` holds addresses in lower case, but a quote is the mail's own words. */
export function asWritten({ headers }: Mail, header: 'From' | 'Reply-To', address: string): string {
  for (const { name, value } of headers ?? []) {
    if (name.toLowerCase() !== header.toLowerCase()) continue
    const at = value.toLowerCase().indexOf(address)
    if (at >= 0) return value.slice(at, at + address.length)
  }
  return address
}
