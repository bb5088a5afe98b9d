import { badRequest } from './graph-error.ts'

/** A parsed `$filter`: whether a thing passes, and the properties it names in the order they stand. */
export interface Filter {
  readonly properties: readonly string[]
  /** What each comparison of a property asks, in order; so a route can refuse what Graph refuses. */
  readonly comparisons: readonly Comparison[]
  passes(read: (path: string) => unknown): boolean
}

export interface Comparison {
  readonly property: string
  readonly operator: string
  readonly value: unknown
}

type Predicate = (read: (path: string) => unknown) => boolean

const longestFilter = 4000
const comparisons = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le'])
const functions = new Set(['contains', 'startswith', 'endswith'])

/**
 * Parses the part of OData's filter language that mail uses: comparisons, `and`, `or`, `not`, brackets,
 * `contains`/`startswith`/`endswith`, and `any(x:x eq 'y')` on lists of strings. Throws Graph's 400.
 */
export function parseFilter(text: string): Filter {
  if (text.length > longestFilter) throw badRequest('Invalid filter clause: too long.')
  const tokens = tokenize(text)
  const found: Comparison[] = []
  let place = 0

  function peek(): string | undefined {
    return tokens[place]
  }

  function take(expected?: string): string {
    const token = tokens[place++]
    if (token === undefined || (expected !== undefined && token !== expected)) throw invalid(text)
    return token
  }

  function either(depth: number): Predicate {
    let left = both(depth)
    while (peek() === 'or') {
      take()
      const [a, b] = [left, both(depth)]
      left = (read) => a(read) || b(read)
    }
    return left
  }

  function both(depth: number): Predicate {
    let left = unary(depth)
    while (peek() === 'and') {
      take()
      const [a, b] = [left, unary(depth)]
      left = (read) => a(read) && b(read)
    }
    return left
  }

  function unary(depth: number): Predicate {
    if (depth > 20) throw invalid(text)
    if (peek() === 'not') {
      take()
      const inner = unary(depth + 1)
      return (read) => !inner(read)
    }
    if (peek() === '(') {
      take()
      const inner = either(depth + 1)
      take(')')
      return inner
    }
    return comparison()
  }

  function comparison(): Predicate {
    const first = take()
    if (functions.has(first) && peek() === '(') return call(first)
    if (first.endsWith('/any') && peek() === '(') return any(first.slice(0, -4))
    if (!isPath(first)) throw invalid(text)
    const operator = take()
    if (!comparisons.has(operator)) throw invalid(text)
    const value = literal(take(), text)
    found.push({ property: first, operator, value })
    return (read) => compare(operator, read(first), value)
  }

  function call(name: string): Predicate {
    take('(')
    const property = take()
    take(',')
    const value = literal(take(), text)
    take(')')
    if (!isPath(property) || typeof value !== 'string') throw invalid(text)
    const wanted = value.toLowerCase()
    found.push({ property, operator: name, value })
    return (read) => {
      const actual = read(property)
      if (typeof actual !== 'string') return false
      const lower = actual.toLowerCase()
      if (name === 'contains') return lower.includes(wanted)
      return name === 'startswith' ? lower.startsWith(wanted) : lower.endsWith(wanted)
    }
  }

  function any(property: string): Predicate {
    take('(')
    const variable = take()
    take(':')
    if (take() !== variable) throw invalid(text)
    const operator = take()
    const value = literal(take(), text)
    take(')')
    if (!comparisons.has(operator)) throw invalid(text)
    found.push({ property, operator: 'any', value })
    return (read) => {
      const list = read(property)
      return Array.isArray(list) && list.some((item) => compare(operator, item, value))
    }
  }

  const predicate = either(0)
  if (place !== tokens.length) throw invalid(text)
  return { properties: [...new Set(found.map((one) => one.property))], comparisons: found, passes: predicate }
}

function invalid(text: string): Error {
  return badRequest(
    `Invalid filter clause: The query specified in the URI is not valid: '${text.slice(0, 100)}'.`,
  )
}

function isPath(token: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*(\/[A-Za-z_][A-Za-z0-9_]*)*$/.test(token)
}

function isoTime(token: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d))?$/.test(token)) return null
  const time = Date.parse(token)
  return Number.isNaN(time) ? null : time
}

function literal(token: string, text: string): unknown {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (token === 'true') return true
  if (token === 'false') return false
  if (token === 'null') return null
  const time = isoTime(token)
  if (time !== null) return new Date(time)
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token)
  throw invalid(text)
}

function compare(operator: string, actual: unknown, wanted: unknown): boolean {
  const left = comparable(actual, wanted)
  const right = comparable(wanted, wanted)
  switch (operator) {
    case 'eq':
      return left === right
    case 'ne':
      return left !== right
    default:
      break
  }
  if (left === null || right === null || typeof left !== typeof right) return false
  if (operator === 'gt') return left > right
  if (operator === 'ge') return left >= right
  return operator === 'lt' ? left < right : left <= right
}

function comparable(value: unknown, wanted: unknown): string | number | boolean | null {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'string') return wanted instanceof Date ? Date.parse(value) : value.toLowerCase()
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  let place = 0
  while (place < text.length) {
    const char = text.charAt(place)
    if (char === ' ') {
      place++
    } else if (char === '(' || char === ')' || char === ',') {
      tokens.push(char)
      place++
    } else if (char === "'") {
      const end = endOfString(text, place)
      tokens.push(text.slice(place, end))
      place = end
    } else {
      let end = place
      while (end < text.length && !" (),'".includes(text.charAt(end))) end++
      tokens.push(...splitLambda(text.slice(place, end)))
      place = end
    }
  }
  return tokens
}

/** `a:a` of a lambda is three tokens; a time such as `10:00:00Z` is one. */
function splitLambda(token: string): string[] {
  const colon = token.indexOf(':')
  if (colon < 0 || /^\d/.test(token)) return [token]
  return [token.slice(0, colon), ':', token.slice(colon + 1)].filter((part) => part !== '')
}

function endOfString(text: string, start: number): number {
  let place = start + 1
  for (;;) {
    const quote = text.indexOf("'", place)
    if (quote < 0) throw invalid(text)
    if (text.charAt(quote + 1) !== "'") return quote + 1
    place = quote + 2
  }
}
