/** Where a message is. Both ids are Graph's; the message id is immutable (`Prefer: IdType="ImmutableId"`). */
export interface MessageRef {
  readonly mailbox: string
  readonly id: string
}

/** One mail address. `address` and `domain` are lower case; `domain` is '' where the address has no `@`. */
export interface Address {
  readonly name: string
  readonly address: string
  readonly domain: string
}

export interface Header {
  readonly name: string
  readonly value: string
}

/**
 * What the tenant's own boundary says of the sender, and nothing that the sender wrote himself.
 * `domain` is the domain of `From` that the answer is about.
 */
export type Authentication =
  | { readonly kind: 'internal' }
  | { readonly kind: 'authenticated'; readonly domain: string }
  | { readonly kind: 'failed'; readonly domain: string; readonly reason: string }
  | { readonly kind: 'unknown' }

export interface Body {
  readonly type: 'text' | 'html'
  readonly content: string
}

/** An attachment as it is listed, inline pictures included; its bytes are fetched apart and only when needed. */
export interface Part {
  readonly id: string
  readonly kind: 'file' | 'item' | 'reference'
  readonly name: string
  /** Lower case, without parameters; what the sender declared, so not to be believed. */
  readonly contentType: string
  /** Bytes as listed (Graph counts the encoded size). */
  readonly size: number
  readonly inline: boolean
  readonly contentId: string | null
}

/** One message, normalised. Everything in it was written by a stranger and may lie, but `authentication`. */
export interface Mail {
  readonly internetMessageId: string | null
  readonly subject: string
  readonly from: Address | null
  readonly sender: Address | null
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  /** ISO 8601, UTC; null where nobody says. */
  readonly receivedAt: string | null
  /** In the order of delivery, newest first; null where they were not to be had. */
  readonly headers: readonly Header[] | null
  readonly authentication: Authentication
  /** null where the message has none. */
  readonly body: Body | null
  readonly parts: readonly Part[]
}

/** `address('A <x@Y.fr>')` is not parsed here: edges parse, this only normalises the two halves. */
export function address(mailbox: string, name = ''): Address {
  const lower = mailbox.trim().toLowerCase()
  const at = lower.lastIndexOf('@')
  return { name: name.trim(), address: lower, domain: at < 0 ? '' : lower.slice(at + 1) }
}
