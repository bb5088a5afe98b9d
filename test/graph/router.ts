import type { World } from './world.ts'

/** One call to Graph, over HTTP or as an item of a `$batch`. */
export interface GraphCall {
  readonly method: string
  /** Path below `/v1.0`, still encoded, with its query. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly batch: boolean
}

export interface GraphAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON, bytes as they are, null as no body. */
  readonly body: object | Uint8Array | null
}

/** Who calls, from the token. */
export interface Caller {
  readonly appId: string
  readonly objectId: string
  /** What the token says; grants and Exchange roles are asked apart. */
  readonly roles: readonly string[]
}

/** What a handler is given. */
export interface Visit {
  readonly world: World
  readonly call: GraphCall
  readonly caller: Caller
  /** Path parameters by name, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly prefer: Preferences
}

/** The `Prefer` header, read. */
export interface Preferences {
  readonly immutableIds: boolean
  readonly textBody: boolean
  readonly unsafeHtml: boolean
  readonly maxPageSize: number | null
  readonly minimal: boolean
}

export interface Route {
  readonly method: string
  /** Such as `/users/{user}/messages/{message}`. */
  readonly path: string
  /** Any one of these application permissions is enough; empty asks for none. */
  readonly permissions: readonly string[]
  /** The room a developer extends when something beside this route is missing. */
  handle(visit: Visit): GraphAnswer | Promise<GraphAnswer>
}

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

interface Compiled {
  readonly route: Route
  readonly segments: readonly string[]
}

/** Finds the route of a path; `mailFolders('inbox')` is the same as `mailFolders/inbox`, words in any case. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | null {
  const byShape = new Map<string, Compiled[]>()
  for (const route of routes) {
    const segments = route.path.split('/').filter((one) => one !== '')
    const shape = `${route.method} ${segments.length}`
    byShape.set(shape, [...(byShape.get(shape) ?? []), { route, segments }])
  }

  return function match(method, path) {
    const segments = pathSegments(path)
    if (segments === null) return null
    for (const { route, segments: wanted } of byShape.get(`${method} ${segments.length}`) ?? []) {
      const params: Record<string, string> = {}
      const fits = wanted.every((one, index) => {
        const actual = segments[index] ?? ''
        if (!one.startsWith('{')) return one.toLowerCase() === actual.toLowerCase()
        params[one.slice(1, -1)] = actual
        return actual !== ''
      })
      if (fits) return { route, params }
    }
    return null
  }
}

function pathSegments(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((one) => one !== '')
      .flatMap((raw) => {
        const segment = decodeURIComponent(raw)
        const open = segment.indexOf("('")
        if (open <= 0 || !segment.endsWith("')")) return [segment]
        return [segment.slice(0, open), segment.slice(open + 2, -2)]
      })
  } catch {
    return null // a percent sign that encodes nothing: no route has such a path
  }
}

export function parsePrefer(header: string | undefined): Preferences {
  const lower = (header ?? '').toLowerCase()
  const pageSize = lower.indexOf('odata.maxpagesize=')
  const size = pageSize < 0 ? Number.NaN : Number.parseInt(lower.slice(pageSize + 18, pageSize + 24), 10)
  return {
    immutableIds: lower.includes('idtype="immutableid"'),
    textBody: lower.includes('outlook.body-content-type="text"'),
    unsafeHtml: lower.includes('outlook.allow-unsafe-html'),
    maxPageSize: Number.isNaN(size) || size < 1 ? null : size,
    minimal: lower.includes('return=minimal'),
  }
}

/** A path parameter that the route's own pattern names. */
export function param(visit: Visit, name: string): string {
  const value = visit.params[name]
  if (value === undefined) throw new TypeError(`The route has no parameter {${name}}.`)
  return value
}
