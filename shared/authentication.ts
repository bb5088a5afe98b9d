import { domainToASCII } from 'node:url'
import type { Address, Authentication, Header } from './mail.ts'

export interface AuthenticationOptions {
  /** Hosts whose `Authentication-Results` the tenant writes itself, beside Exchange Online's own form. */
  readonly authservIds: readonly string[]
  /**
   * Where the boundary's own headers stand. `exchange` (default): Exchange Online removes or renames what
   * came from outside, so the topmost counts wherever it stands, by its form or id. `above-received`: nothing
   * removed anything (a file read by `scan`), so only what stands above the first `Received` was written
   * after the mail arrived; its position proves it, and an id is asked for only when one is named.
   */
  readonly boundary?: 'exchange' | 'above-received'
}

interface Result {
  readonly method: string
  readonly outcome: string
  readonly properties: ReadonlyMap<string, string>
}

interface Results {
  /** null in Exchange Online's form, which names no host. */
  readonly authservId: string | null
  readonly results: readonly Result[]
}

/** Longer than any header a boundary writes; what is longer is not believed. */
const maxLength = 8_000

const unknown = { kind: 'unknown' } as const

/**
 * What the tenant's own boundary says of the sender (RFC 8601 §5; Exchange Online's anti-spam message headers).
 * Everything that is missing, doubled, contradictory or not checked is `unknown`; it never means `clear`.
 * `authenticated` proves the domain, never the story.
 */
export function authentication(
  headers: readonly Header[] | null,
  from: Address | null,
  options: AuthenticationOptions,
): Authentication {
  if (headers === null || from === null) return unknown
  if (all(headers, 'from').length > 1) return unknown
  const domain = asciiDomain(from.domain)
  if (domain === null) return unknown

  const ours = options.boundary === 'above-received' ? aboveReceived(headers) : headers
  const topmost = all(ours, 'authentication-results')[0]
  if (topmost === undefined) return isInternal(ours) ? { kind: 'internal' } : unknown

  const stamp = parseResults(topmost.value)
  if (stamp === null || !isBelieved(stamp, options)) return unknown
  if (isSubmissionStamp(stamp)) return isInternal(ours) ? { kind: 'internal' } : unknown
  return judged(stamp, from.domain, domain)
}

function judged(stamp: Results, shown: string, domain: string): Authentication {
  const dmarc = only(stamp, 'dmarc')
  const compauth = only(stamp, 'compauth')
  if (dmarc === 'doubled' || compauth === 'doubled') return unknown

  const reason = compauth?.properties.get('reason') ?? ''
  // 3xx: not checked. 4xx and 9xx: bypassed, as behind a gateway. Neither is a failure of the sender.
  if (/^[349]/.test(reason)) return unknown

  const about = dmarc?.properties.get('header.from')
  const sameFrom = about !== undefined && asciiDomain(about) === domain
  if (compauth?.outcome === 'fail') {
    return {
      kind: 'failed',
      domain: shown,
      reason: /^\d{3}$/.test(reason) ? `compauth ${reason}` : 'compauth',
    }
  }
  if (dmarc?.outcome === 'fail' && (about === undefined || sameFrom)) {
    // 130: a trusted forwarder sealed the message, so the failure says nothing; the pass says little.
    return reason === '130' ? unknown : { kind: 'failed', domain: shown, reason: 'dmarc' }
  }
  if (dmarc?.outcome === 'pass') return sameFrom ? { kind: 'authenticated', domain: shown } : unknown
  if (compauth?.outcome === 'pass' && /^1\d\d$/.test(reason) && reason !== '130' && isSigned(stamp, domain)) {
    return { kind: 'authenticated', domain: shown }
  }
  if (dmarc === null && compauth === null && isForgedEnvelope(stamp, domain)) {
    return { kind: 'failed', domain: shown, reason: 'spf' }
  }
  return unknown
}

/** The sender's own domain says that this host may not send for it, and no signature says otherwise. */
function isForgedEnvelope(stamp: Results, domain: string): boolean {
  const spf = only(stamp, 'spf')
  if (spf === null || spf === 'doubled' || spf.outcome !== 'fail') return false
  const sender = spf.properties.get('smtp.mailfrom') ?? ''
  return asciiDomain(sender.slice(sender.lastIndexOf('@') + 1)) === domain && !isSigned(stamp, domain)
}

/**
 * A valid signature of the domain itself or of one above it. Whoever signs for a parent domain holds it; a
 * signature of a domain below proves nothing, since those may be given to anyone.
 */
function isSigned(stamp: Results, domain: string): boolean {
  return stamp.results.some(({ method, outcome, properties }) => {
    if (method !== 'dkim' || outcome !== 'pass') return false
    const signer = asciiDomain(properties.get('header.d') ?? '')
    return signer !== null && signer.includes('.') && (domain === signer || domain.endsWith(`.${signer}`))
  })
}

function isBelieved(stamp: Results, options: AuthenticationOptions): boolean {
  if (stamp.authservId === null) return true
  if (options.authservIds.some((id) => id.toLowerCase() === stamp.authservId)) return true
  return options.boundary === 'above-received' && options.authservIds.length === 0
}

/** Mail submitted inside: `dkim=none … dmarc=none …` without spf or compauth. */
function isSubmissionStamp(stamp: Results): boolean {
  return (
    stamp.authservId === null &&
    stamp.results.length === 2 &&
    ['dkim', 'dmarc'].every((method) => {
      const result = only(stamp, method)
      return result !== null && result !== 'doubled' && result.outcome === 'none'
    })
  )
}

/** Attackers send near misses of this header (`Internal74`), or a second one beside ours. */
function isInternal(headers: readonly Header[]): boolean {
  const claims = all(headers, 'x-ms-exchange-organization-authas')
  return claims.length === 1 && claims[0]?.value.trim() === 'Internal'
}

function only(stamp: Results, method: string): Result | 'doubled' | null {
  const found = stamp.results.filter((result) => result.method === method)
  if (found.length > 1) return 'doubled'
  return found[0] ?? null
}

function all(headers: readonly Header[], name: string): readonly Header[] {
  return headers.filter((header) => header.name.trim().toLowerCase() === name)
}

/** Without any `Received` the file was never carried anywhere: whoever wrote it wrote all of it. */
function aboveReceived(headers: readonly Header[]): readonly Header[] {
  const first = headers.findIndex((header) => header.name.trim().toLowerCase() === 'received')
  return first < 0 ? headers : headers.slice(0, first)
}

function asciiDomain(domain: string): string | null {
  const trimmed = domain.trim().toLowerCase()
  const ascii = domainToASCII(trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed)
  return ascii === '' ? null : ascii
}

function parseResults(value: string): Results | null {
  if (value.length > maxLength) return null
  const segments = wordsBySegment(value)
  const first = segments[0]?.[0]
  if (first === undefined) return null
  const named = !first.includes('=')
  return {
    authservId: named ? first.toLowerCase() : null,
    results: (named ? segments.slice(1) : segments).flatMap(resultOf),
  }
}

function resultOf([head, ...rest]: readonly string[]): readonly Result[] {
  const result = head === undefined ? null : split(head)
  if (result === null) return []
  const properties = new Map<string, string>()
  for (const word of rest) {
    const property = split(word)
    if (property !== null && !properties.has(property.key)) properties.set(property.key, property.value)
  }
  return [{ method: result.key.split('/', 1)[0] ?? '', outcome: result.value.toLowerCase(), properties }]
}

function split(word: string): { key: string; value: string } | null {
  const equals = word.indexOf('=')
  if (equals < 1) return null
  return { key: word.slice(0, equals).toLowerCase(), value: word.slice(equals + 1).replaceAll('"', '') }
}

/** Segments between `;`, each as its words. Comments are dropped; what is quoted separates nothing. */
function wordsBySegment(value: string): readonly (readonly string[])[] {
  const segments: string[][] = [[]]
  let word = ''
  let depth = 0
  let quoted = false
  const endWord = () => {
    if (word !== '') segments.at(-1)?.push(word)
    word = ''
  }
  for (let i = 0; i < value.length; i++) {
    const c = value.charAt(i)
    if (c === '\\') {
      i++
      if (depth === 0) word += value.charAt(i)
    } else if (depth > 0) {
      if (c === '(') depth++
      if (c === ')') depth--
    } else if (c === '"') {
      quoted = !quoted
      word += c
    } else if (quoted) {
      word += c
    } else if (c === '(') {
      depth = 1
    } else if (c === ';') {
      endWord()
      segments.push([])
    } else if (c === ' ' || c === '\t' || c === '\r' || c === '\n') {
      endWord()
    } else {
      word += c
    }
  }
  endWord()
  return segments.filter((words) => words.length > 0)
}
