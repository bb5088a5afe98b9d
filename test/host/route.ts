import { HostError } from './host-error.ts'

/**
 * Routes as the Functions host has them: ASP.NET templates (`a/{b}`, `{c?}`, `{*rest}`, `{n:int}`), compared
 * without case, the more exact template first. A wrong method is an unknown route: 404.
 */
export interface Route<T> {
  readonly target: T
  readonly methods: readonly string[]
  readonly segments: readonly Segment[]
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one'; readonly name: string; readonly optional: boolean; readonly fits: Fit | null }
  | { readonly kind: 'rest'; readonly name: string }

type Fit = (value: string) => boolean

const FITS: Readonly<Record<string, Fit>> = {
  int: (value) => /^-?\d{1,10}$/.test(value),
  alpha: (value) => /^[a-z]+$/i.test(value),
  guid: (value) => /^\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i.test(value),
}

/**
 * @param template The function's route below the prefix.
 * @throws {HostError} `unsupported` for a template that this host does not play, or one that the real host reserves.
 */
export function route<T>(target: T, methods: readonly string[], prefix: string, template: string): Route<T> {
  const whole = [...prefix.split('/'), ...template.split('/')].filter((part) => part !== '')
  if (['admin', 'runtime'].includes((whole[0] ?? '').toLowerCase())) {
    throw new HostError(
      'unsupported',
      `The route "${template}" begins with ${whole[0]}, which the host keeps for itself.`,
    )
  }
  return { target, methods: methods.map((method) => method.toUpperCase()), segments: whole.map(segment) }
}

function segment(part: string): Segment {
  if (!part.includes('{') && !part.includes('}')) return { kind: 'literal', text: part.toLowerCase() }
  const match = /^\{(\*{0,2})(\w+)(?::(\w+))?(\?)?\}$/.exec(part)
  const [, star = '', name = '', constraint, optional] = match ?? []
  const fits = constraint === undefined ? null : (FITS[constraint] ?? null)
  if (match === null || (constraint !== undefined && fits === null)) {
    throw new HostError('unsupported', `The route segment "${part}" is not played by this host.`)
  }
  return star === '' ? { kind: 'one', name, optional: optional !== undefined, fits } : { kind: 'rest', name }
}

/** The route of a request and its parameters, decoded; null where none fits (404). */
export function matchRoute<T>(
  routes: readonly Route<T>[],
  method: string,
  pathname: string,
): { readonly target: T; readonly params: Readonly<Record<string, string>> } | null {
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  const best = routes
    .filter((candidate) => candidate.methods.includes(method))
    .toSorted((a, b) => exactness(a).localeCompare(exactness(b)))
  for (const candidate of best) {
    const params = paramsOf(candidate.segments, parts)
    if (params !== null) return { target: candidate.target, params }
  }
  return null
}

function exactness(route: Route<unknown>): string {
  return `${route.segments.map(rank).join('')}9`
}

function rank(segment: Segment): string {
  if (segment.kind === 'one') return segment.fits === null ? '3' : '2'
  return segment.kind === 'literal' ? '1' : '5'
}

function paramsOf(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const part = parts[index]
    switch (segment.kind) {
      case 'literal':
        if (part === undefined || part.toLowerCase() !== segment.text) return null
        break
      case 'one':
        if (part === undefined) {
          if (!segment.optional) return null
          break
        }
        if (segment.fits !== null && !segment.fits(part)) return null
        params[segment.name] = part
        break
      case 'rest':
        if (part !== undefined) params[segment.name] = parts.slice(index).join('/')
        return params
    }
  }
  return parts.length > segments.length ? null : params
}

function decode(part: string): string {
  try {
    // An encoded slash stays one, so that it cannot make a new segment.
    return decodeURIComponent(part.replaceAll(/%2f/gi, '%252F'))
  } catch {
    return part
  }
}
