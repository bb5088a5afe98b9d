/** What Graph answers instead of a result. `code` is Graph's own word, `status` the HTTP status. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export function itemNotFound(): GraphError {
  return new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
}

export function badRequest(message: string, code = 'BadRequest'): GraphError {
  return new GraphError(400, code, message)
}

export interface ErrorStamp {
  readonly now: number
  readonly requestId: string
  readonly clientRequestId: string
  /** Microsoft's pages write both spellings. */
  readonly spelling: 'innerError' | 'innererror'
}

/** The body of an error as Graph writes it. */
export function errorBody(error: GraphError, stamp: ErrorStamp): Record<string, unknown> {
  const inner = {
    date: new Date(stamp.now).toISOString().slice(0, 19),
    'request-id': stamp.requestId,
    'client-request-id': stamp.clientRequestId,
  }
  // the throttling answer of Graph carries its own inner shape
  if (error.status === 429)
    return {
      error: {
        code: error.code,
        [stamp.spelling]: { code: '429', ...inner, message: 'Please retry after', status: '429' },
        message: error.message,
      },
    }
  return { error: { code: error.code, message: error.message, [stamp.spelling]: inner } }
}
