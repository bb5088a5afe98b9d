import { badRequest, GraphError } from './graph-error.ts'
import { parseFilter } from './odata-filter.ts'
import type { Filter } from './odata-filter.ts'

export interface Order {
  readonly property: string
  readonly descending: boolean
}

export interface Expand {
  readonly name: string
  readonly select: readonly string[] | null
  readonly filter: string | null
}

/** The query options of one request; null where not given. */
export interface Query {
  readonly select: readonly string[] | null
  readonly filter: Filter | null
  readonly orderBy: readonly Order[]
  readonly top: number | null
  readonly skip: number
  readonly expand: readonly Expand[]
}

const known = new Set([
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$expand',
  '$count',
  '$search',
  '$skiptoken',
  '$deltatoken',
])

/** Reads OData's options; throws Graph's 400 for what Graph refuses. `topLimit` is the largest `$top` of the route. */
export function parseQuery(params: URLSearchParams, topLimit: number): Query {
  for (const name of params.keys())
    if (name.startsWith('$') && !known.has(name.toLowerCase()))
      throw badRequest(`The query parameter '${name}' is not supported.`)
  const filter = params.get('$filter')
  const orderBy = (params.get('$orderby') ?? '')
    .split(',')
    .map(parseOrder)
    .filter((one) => one !== null)
  const query: Query = {
    select: names(params.get('$select')),
    filter: filter === null ? null : parseFilter(filter),
    orderBy,
    top: whole(params.get('$top'), '$top'),
    skip: whole(params.get('$skip'), '$skip') ?? 0,
    expand: splitTop(params.get('$expand') ?? '').map(parseExpand),
  }
  if (query.top !== null && (query.top < 1 || query.top > topLimit))
    throw badRequest(
      `Invalid page size specified: '${query.top}'. Must be between 1 and ${topLimit} inclusive.`,
      'ErrorInvalidUrlQueryFilter',
    )
  return query
}

/**
 * Outlook sorts only along what it filters: the properties of `$orderby` must stand in `$filter`, first and in the
 * same order (user-list-messages).
 */
export function checkOrder(query: Query): void {
  if (query.filter === null) return
  const { properties } = query.filter
  const fits = query.orderBy.every((order, index) => properties[index] === order.property)
  if (!fits)
    throw new GraphError(
      400,
      'InefficientFilter',
      'The restriction or sort order is too complex for this operation.',
    )
}

function names(text: string | null): readonly string[] | null {
  if (text === null || text.trim() === '') return null
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function whole(text: string | null, name: string): number | null {
  if (text === null) return null
  if (!/^\d{1,9}$/.test(text)) throw badRequest(`Invalid value '${text.slice(0, 20)}' for ${name}.`)
  return Number(text)
}

function parseOrder(text: string): Order | null {
  const [property = '', direction = 'asc', ...rest] = text.trim().split(/ +/)
  if (property === '') return null
  if (rest.length > 0 || !['asc', 'desc'].includes(direction.toLowerCase()))
    throw badRequest(`Invalid $orderby clause '${text.slice(0, 100)}'.`)
  return { property, descending: direction.toLowerCase() === 'desc' }
}

function parseExpand(text: string): Expand {
  const open = text.indexOf('(')
  if (open < 0) return { name: text.trim(), select: null, filter: null }
  if (!text.trimEnd().endsWith(')')) throw badRequest(`Invalid $expand clause '${text.slice(0, 100)}'.`)
  const inner = text.trimEnd().slice(open + 1, -1)
  let select: readonly string[] | null = null
  let filter: string | null = null
  for (const option of inner.split(';')) {
    const [key = '', ...value] = option.split('=')
    if (key.trim() === '$select') select = names(value.join('='))
    else if (key.trim() === '$filter') filter = value.join('=')
    else throw badRequest(`Invalid option '${key.slice(0, 40)}' in $expand.`)
  }
  return { name: text.slice(0, open).trim(), select, filter }
}

/** Splits at the commas outside brackets. */
function splitTop(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let place = 0; place < text.length; place++) {
    const char = text.charAt(place)
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, place))
      start = place + 1
    }
  }
  parts.push(text.slice(start))
  return parts.filter((part) => part.trim() !== '')
}
